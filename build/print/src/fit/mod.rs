//! Copyfitting: no chapter ends with a few lines alone on its last page, no page within it is left
//! half empty, and no heading, announcing line, note, lone line or first row of a table is parted from
//! what it belongs to.
//!
//! Where one is, the publication is set again with that chapter a little closer. Where that is not
//! enough it is set closer still, and where that is not enough either a little wider instead, and
//! wider still; of what was tried the best remains. Typst remembers the chapters that stay as they
//! were, and a publication without such faults is set once. How much closer and wider is up to
//! `templates/print/fit.typ`.
//!
//! Typst makes room for a note when its mark is set, and does not take that back when the line with
//! the mark then moves to the next page: the note stays behind, or the heading above that line. The
//! block that moved begins a page of its own accord then.

mod ends;
mod fitted;
mod lines;
mod place;
mod torn;

use std::collections::BTreeMap;

use typst::diag::{SourceResult, Warned};
use typst::syntax::Source;
use typst_layout::PagedDocument;

use crate::escape;
use crate::world::{PrintWorld, file_id};
use fitted::{Fitted, Setting};

/// Path of the generated file.
pub const PATH: &str = "generated/fit.typ";

/// How often a publication is set again at most.
const ROUNDS: usize = 20;

/// What is wrong with a chapter.
#[derive(Debug, Default)]
pub struct Faults {
    /// How much a reader minds.
    weight: u32,
    /// The blocks that may mend something by beginning a page, in their order.
    blocks: Vec<String>,
}

/// What is set in another way than always: chapters by number.
#[derive(Debug, Default)]
pub struct Fit(BTreeMap<usize, Fitted>);

impl Fit {
    /// As Typst.
    pub fn typst(&self) -> String {
        let mut out = "#let settings = (:\n".to_owned();
        for (chapter, fitted) in &self.0 {
            let word = match fitted.now().setting {
                None => continue,
                Some(Setting::Tight) => "tight",
                Some(Setting::Tighter) => "tighter",
                Some(Setting::Loose) => "loose",
                Some(Setting::Looser) => "looser",
            };
            out.push_str(&format!("  \"{chapter}\": \"{word}\",\n"));
        }
        out.push_str(")\n#let breaks = (\n");
        for name in self.0.values().flat_map(|fitted| &fitted.now().breaks) {
            out.push_str(&format!("  {},\n", escape::string(name)));
        }
        out.push_str(")\n");
        out
    }

    /// Whether a chapter may fit better in another way than it has now.
    fn improve(&mut self, document: &PagedDocument) -> bool {
        let mut faults = faults(document);
        for &chapter in self.0.keys() {
            faults.entry(chapter).or_default();
        }
        // All of them, also after one that changes.
        let changed = faults
            .into_iter()
            .map(|(chapter, faults)| self.0.entry(chapter).or_default().improve(faults));
        changed.fold(false, |any, changed| any | changed)
    }
}

/// The chapters, from 0, with something wrong.
fn faults(document: &PagedDocument) -> BTreeMap<usize, Faults> {
    let mut faults = BTreeMap::<usize, Faults>::new();
    for (chapter, weight) in ends::faults(document) {
        faults.entry(chapter).or_default().weight += weight;
    }
    for torn in torn::all(document) {
        let faults = faults.entry(torn.chapter).or_default();
        faults.weight += torn::WEIGHT;
        faults.blocks.extend(torn.block);
    }
    faults
}

/// Compiles, and again as long as something may fit better in another way.
pub fn compile(world: &mut PrintWorld<'_>) -> Warned<SourceResult<PagedDocument>> {
    let mut result = typst::compile::<PagedDocument>(world);
    let mut fit = Fit::default();
    for round in 1..=ROUNDS {
        let Ok(document) = &result.output else { break };
        let mut changed = fit.improve(document);
        if round == ROUNDS {
            changed |= fit.0.values_mut().fold(false, |any, fitted| any | fitted.settle());
        }
        if !changed {
            break;
        }
        let Ok(id) = file_id(PATH) else { break };
        world.generated.insert(PATH.to_owned(), Source::new(id, fit.typst()));
        result = typst::compile::<PagedDocument>(world);
    }
    result
}
