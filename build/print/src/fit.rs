//! Copyfitting: no chapter ends with a few lines alone on its last page, and no heading is left
//! behind on one.
//!
//! Where one does, the publication is set again with that chapter a little closer, so that those
//! lines go on the page before. Where that is not enough it is set closer still, and where that is
//! not enough either a little wider instead, so that more lines come along. Typst remembers the
//! chapters that stay as they were, and a publication without such ends is set once. How much
//! closer and wider is up to `templates/print/fit.typ`.
//!
//! Where the notes of a paragraph do not fit on a page, Typst moves its first line to the next and
//! leaves the heading above it behind. Where one was, the paragraph is kept with its heading.

use std::collections::{BTreeMap, BTreeSet};

use typst::diag::{SourceResult, Warned};
use typst::ecow::EcoVec;
use typst::foundations::{Content, Label, NativeElement, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Abs, Frame, FrameItem};
use typst::model::{FigureElem, HeadingElem};
use typst::syntax::Source;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::escape;
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

/// What is set in another way than always.
#[derive(Debug, Default)]
pub struct Fit {
    /// The settings of chapters by number.
    settings: BTreeMap<usize, Setting>,
    /// Paragraphs that go along with the heading above them.
    kept: BTreeSet<String>,
}

impl Fit {
    /// As Typst.
    pub fn typst(&self) -> String {
        let mut out = "#let settings = (:\n".to_owned();
        for (chapter, setting) in &self.settings {
            let word = match setting {
                Setting::Tight => "tight",
                Setting::Tighter => "tighter",
                Setting::Loose => "loose",
            };
            out.push_str(&format!("  \"{chapter}\": \"{word}\",\n"));
        }
        out.push_str(")\n#let kept = (\n");
        for name in &self.kept {
            out.push_str(&format!("  {},\n", escape::string(name)));
        }
        out.push_str(")\n");
        out
    }

    /// Whether a chapter with a short end can be set in this way, which none was before.
    fn set(&mut self, document: &PagedDocument, setting: Setting) -> bool {
        let before = TRIED.iter().take_while(|it| **it != setting).last().copied();
        let short = short_ends(document).into_iter();
        let again: Vec<_> = short.filter(|it| self.settings.get(it).copied() == before).collect();
        self.settings.extend(again.iter().map(|&chapter| (chapter, setting)));
        !again.is_empty()
    }

    /// Whether a heading was left behind whose paragraph was not kept before.
    fn keep(&mut self, document: &PagedDocument) -> bool {
        let count = self.kept.len();
        self.kept.extend(left_behind(document));
        self.kept.len() > count
    }
}

/// Compiles, and again as long as something fits better in another way: six times at most.
pub fn compile(world: &mut PrintWorld<'_>) -> Warned<SourceResult<PagedDocument>> {
    let mut result = typst::compile::<PagedDocument>(world);
    let mut fit = Fit::default();
    // Another setting moves headings too.
    let steps = TRIED.into_iter().map(Some).chain([None, None]);
    for setting in steps {
        let Ok(document) = &result.output else { break };
        let set = setting.is_some_and(|setting| fit.set(document, setting));
        let kept = fit.keep(document);
        if !set && !kept {
            break;
        }
        let Ok(id) = file_id(PATH) else { break };
        world.generated.insert(PATH.to_owned(), Source::new(id, fit.typst()));
        result = typst::compile::<PagedDocument>(world);
    }
    result
}

/// The paragraphs whose heading stands on a page before theirs.
fn left_behind(document: &PagedDocument) -> Vec<String> {
    let headings = document.introspector().query(&Selector::Elem(HeadingElem::ELEM, None));
    let headings: Vec<_> = headings.iter().filter_map(|it| place(document, it)).collect();
    let paragraphs = marked(document, "after-heading");
    let left = paragraphs.iter().filter_map(|paragraph| {
        let at = place(document, paragraph)?;
        let heading = headings.iter().filter(|heading| **heading <= at).max()?;
        let Value::Str(name) = &paragraph.to_packed::<MetadataElem>()?.value else { return None };
        (heading.0 < at.0).then(|| name.to_string())
    });
    left.collect()
}

/// What the templates gave this label, in the order of the document.
fn marked(document: &PagedDocument, name: &str) -> EcoVec<Content> {
    let label = Label::new(PicoStr::intern(name));
    label.map(|label| document.introspector().query(&Selector::Label(label))).unwrap_or_default()
}

/// The page of an element, from 1, and how far from the top of the page it stands.
fn place(document: &PagedDocument, content: &Content) -> Option<(usize, Abs)> {
    let position = document.introspector().position(content.location()?)?;
    Some((position.page.get(), position.point.y))
}

/// The chapters, from 0, of more than one page, whose last has a few lines or notes and nothing
/// else.
fn short_ends(document: &PagedDocument) -> Vec<usize> {
    let area = marked(document, "text-area");
    let Some((top, bottom)) =
        area.first().and_then(|it| margins(&it.to_packed::<MetadataElem>()?.value))
    else {
        return Vec::new();
    };
    let figures = document.introspector().query(&Selector::Elem(FigureElem::ELEM, None));
    let figures: BTreeSet<_> =
        figures.iter().filter_map(|it| place(document, it)).map(|(page, _)| page).collect();
    let (starts, ends) = (marked(document, "chapter-start"), marked(document, "chapter-end"));
    // Before each chapter stands the end of what comes before it.
    let chapters = starts.iter().zip(ends.iter().skip(1)).enumerate();
    // Notes that found no room stand on a page of their own, before the next chapter.
    let spills = |chapter: usize, last: usize| {
        let next = starts.get(chapter + 1).and_then(|start| place(document, start));
        let between = next.and_then(|(next, _)| document.pages().get(last..next - 1));
        between.unwrap_or_default().iter().any(|page| has_text(&page.frame))
    };
    let short = chapters.filter(|(chapter, (start, end))| {
        let (Some((first, _)), Some((last, height))) =
            (place(document, start), place(document, end))
        else {
            return false;
        };
        let Some(page) = document.pages().get(last - 1) else { return false };
        let room = page.frame.height().to_pt() - top - bottom;
        let few_lines =
            first < last && height.to_pt() - top < room * SHORT && !figures.contains(&last);
        few_lines || spills(*chapter, last)
    });
    short.map(|(chapter, _)| chapter).collect()
}

fn has_text(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Text(_) => true,
        FrameItem::Group(group) => has_text(&group.frame),
        _ => false,
    })
}

/// The margins at the top and the bottom of a page, in points.
fn margins(value: &Value) -> Option<(f64, f64)> {
    let Value::Dict(margins) = value else { return None };
    let of = |name: &str| margins.get(name).ok()?.clone().cast::<f64>().ok();
    Some((of("top")?, of("bottom")?))
}
