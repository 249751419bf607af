//! Copyfitting: no chapter ends with a few lines alone on its last page.
//!
//! Where one does, the publication is set again with that chapter a little closer, so that those
//! lines go on the page before. Where that is not enough it is set closer still, and where that is
//! not enough either a little wider instead, so that more lines come along. Typst remembers the chapters that stay as they were, and a publication
//! without such ends is set once. How much closer and wider is up to `templates/print/fit.typ`.

use std::collections::{BTreeMap, BTreeSet};

use typst::diag::{SourceResult, Warned};
use typst::foundations::{Label, NativeElement, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::model::FigureElem;
use typst::syntax::Source;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::world::{PrintWorld, file_id};

/// Path of the generated file.
pub const PATH: &str = "generated/fit.typ";

/// A last page is short if its text takes less than this part of the height that text has.
const SHORT: f64 = 1.0 / 6.0;

/// How a chapter is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// A little closer.
    Tight,
    /// As close as a reader does not notice.
    Tighter,
    /// A little wider.
    Loose,
}

/// The settings that are tried, each for the chapters that the one before it did not help.
const TRIED: [Setting; 3] = [Setting::Tight, Setting::Tighter, Setting::Loose];

/// The settings of chapters by number, as Typst.
pub fn settings(chosen: &BTreeMap<usize, Setting>) -> String {
    let mut out = "#let settings = (:\n".to_owned();
    for (chapter, setting) in chosen {
        let word = match setting {
            Setting::Tight => "tight",
            Setting::Tighter => "tighter",
            Setting::Loose => "loose",
        };
        out.push_str(&format!("  \"{chapter}\": \"{word}\",\n"));
    }
    out.push_str(")\n");
    out
}

/// Compiles, and again as long as chapters with short ends can be set in another way: four times
/// at most.
pub fn compile(world: &mut PrintWorld<'_>) -> Warned<SourceResult<PagedDocument>> {
    let mut result = typst::compile::<PagedDocument>(world);
    let mut chosen = BTreeMap::new();
    let mut before = None;
    for setting in TRIED {
        let Ok(document) = &result.output else { break };
        let short = short_ends(document).into_iter();
        let again: Vec<_> = short.filter(|it| chosen.get(it).copied() == before).collect();
        before = Some(setting);
        if again.is_empty() {
            break;
        }
        chosen.extend(again.into_iter().map(|chapter| (chapter, setting)));
        let Ok(id) = file_id(PATH) else { break };
        world.generated.insert(PATH.to_owned(), Source::new(id, settings(&chosen)));
        result = typst::compile::<PagedDocument>(world);
    }
    result
}

/// The chapters, from 0, of more than one page, whose last has a few lines and nothing else.
fn short_ends(document: &PagedDocument) -> Vec<usize> {
    let introspector = document.introspector();
    let marks = |name: &str| {
        let label = Label::new(PicoStr::intern(name));
        label.map(|label| introspector.query(&Selector::Label(label))).unwrap_or_default()
    };
    let place = |content: &typst::foundations::Content| {
        let position = introspector.position(content.location()?)?;
        Some((position.page.get(), position.point.y.to_pt()))
    };
    let area = marks("text-area");
    let Some((top, bottom)) =
        area.first().and_then(|it| margins(&it.to_packed::<MetadataElem>()?.value))
    else {
        return Vec::new();
    };
    let figures = introspector.query(&Selector::Elem(FigureElem::ELEM, None));
    let figures: BTreeSet<_> = figures.iter().filter_map(&place).map(|(page, _)| page).collect();
    let (starts, ends) = (marks("chapter-start"), marks("chapter-end"));
    // Before each chapter stands the end of what comes before it.
    let chapters = starts.iter().zip(ends.iter().skip(1)).enumerate();
    let short = chapters.filter(|(_, (start, end))| {
        let (Some((first, _)), Some((last, height))) = (place(start), place(end)) else {
            return false;
        };
        let Some(page) = document.pages().get(last - 1) else { return false };
        let room = page.frame.height().to_pt() - top - bottom;
        first < last && height - top < room * SHORT && !figures.contains(&last)
    });
    short.map(|(chapter, _)| chapter).collect()
}

/// The margins at the top and the bottom of a page, in points.
fn margins(value: &Value) -> Option<(f64, f64)> {
    let Value::Dict(margins) = value else { return None };
    let of = |name: &str| margins.get(name).ok()?.clone().cast::<f64>().ok();
    Some((of("top")?, of("bottom")?))
}
