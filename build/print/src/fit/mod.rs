//! Copyfitting: no chapter ends with a few lines alone on its last page, and no heading is left
//! behind on one.
//!
//! Where one does, the publication is set again with that chapter a little closer, so that those
//! lines go on the page before. Where that is not enough it is set closer still, and where that is
//! not enough either a little wider instead, so that more lines come along. Typst remembers the
//! chapters that stay as they were, and a publication without such ends is set once. How much
//! closer and wider is up to `templates/print/fit.typ`.
//!
//! Typst makes room for a note when its mark is set, and does not take that back when the line with
//! the mark then moves to the next page: the note stays behind, or the heading above that line. The
//! block that moved begins a page of its own accord then.

mod ends;
mod place;
mod torn;

use std::collections::{BTreeMap, BTreeSet};

use typst::diag::{SourceResult, Warned};
use typst::syntax::Source;
use typst_layout::PagedDocument;

use crate::escape;
use crate::world::{PrintWorld, file_id};

/// Path of the generated file.
pub const PATH: &str = "generated/fit.typ";

/// How often a publication is set again at most.
const ROUNDS: usize = 8;

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

/// How a chapter is fitted to its pages.
#[derive(Debug, Default)]
struct Fitted {
    setting: Option<Setting>,
    /// Blocks that begin a page.
    breaks: BTreeSet<String>,
}

/// What is set in another way than always: chapters by number.
#[derive(Debug, Default)]
pub struct Fit(BTreeMap<usize, Fitted>);

impl Fit {
    /// As Typst.
    pub fn typst(&self) -> String {
        let mut out = "#let settings = (:\n".to_owned();
        for (chapter, fitted) in &self.0 {
            let word = match fitted.setting {
                None => continue,
                Some(Setting::Tight) => "tight",
                Some(Setting::Tighter) => "tighter",
                Some(Setting::Loose) => "loose",
            };
            out.push_str(&format!("  \"{chapter}\": \"{word}\",\n"));
        }
        out.push_str(")\n#let breaks = (\n");
        for name in self.0.values().flat_map(|fitted| &fitted.breaks) {
            out.push_str(&format!("  {},\n", escape::string(name)));
        }
        out.push_str(")\n");
        out
    }

    /// Whether something fits better in another way, which none was before.
    fn improve(&mut self, document: &PagedDocument) -> bool {
        let mut changed = BTreeSet::new();
        for chapter in ends::short(document) {
            let fitted = self.0.entry(chapter).or_default();
            let untried = match fitted.setting {
                None => TRIED.first(),
                Some(last) => TRIED.iter().skip_while(|it| **it != last).nth(1),
            };
            if let Some(&setting) = untried {
                // In another setting other blocks begin a page.
                *fitted = Fitted { setting: Some(setting), breaks: BTreeSet::new() };
                changed.insert(chapter);
            }
        }
        // What comes first in a chapter may mend what comes after it.
        for block in torn::blocks(document) {
            if changed.contains(&block.chapter) {
                continue;
            }
            let fitted = self.0.entry(block.chapter).or_default();
            if fitted.breaks.insert(block.name) {
                changed.insert(block.chapter);
            }
        }
        !changed.is_empty()
    }
}

/// Compiles, and again as long as something fits better in another way.
pub fn compile(world: &mut PrintWorld<'_>) -> Warned<SourceResult<PagedDocument>> {
    let mut result = typst::compile::<PagedDocument>(world);
    let mut fit = Fit::default();
    for _ in 0..ROUNDS {
        let Ok(document) = &result.output else { break };
        if !fit.improve(document) {
            break;
        }
        let Ok(id) = file_id(PATH) else { break };
        world.generated.insert(PATH.to_owned(), Source::new(id, fit.typst()));
        result = typst::compile::<PagedDocument>(world);
    }
    result
}
