//! Where a page break tears apart what belongs together.

use std::collections::BTreeSet;

use typst::foundations::{Content, NativeElement, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::model::FootnoteElem;
use typst_layout::PagedDocument;

use super::lines::lines;
use super::place::{Place, margins, marked, place};

/// From this part of a page on, a block may go to the next one as a whole.
const LOW: f64 = 0.6;

/// How much a reader minds each.
pub const WEIGHT: u32 = 4;

/// Something that a page break tore.
#[derive(Debug)]
pub struct Torn {
    /// The number of its chapter.
    pub chapter: usize,
    /// The name of the block that may mend it by beginning a page.
    pub block: Option<String>,
}

/// Where a block of a chapter begins.
#[derive(Debug)]
struct Start {
    name: String,
    /// The number of its chapter.
    chapter: usize,
    /// It says what comes below it: a heading, or a line that announces.
    leads: bool,
    /// It is a table, whose head stands on each of its pages.
    is_table: bool,
    place: Place,
}

/// All that is torn.
pub fn all(document: &PagedDocument) -> Vec<Torn> {
    let blocks = blocks(document);
    let mut mending: BTreeSet<usize> = left_behind(&blocks).collect();
    let mut torn = Vec::new();
    let without = |at: usize| Torn { chapter: blocks[at].chapter, block: None };
    for at in parted(document, &blocks) {
        // What stands higher would leave too much of its page empty.
        if is_low(document, blocks[at].place) {
            mending.insert(with_leads(&blocks, at));
        } else if !blocks[at].is_table {
            torn.push(without(at));
        }
    }
    for Note { mark, page } in notes(document) {
        let moved = if page < mark.0 { moved(document, &blocks, mark) } else { None };
        match moved {
            Some(at) => {
                mending.insert(at);
            }
            None => torn.extend(blocks.iter().rposition(|block| block.place < mark).map(without)),
        }
    }
    torn.extend(mending.into_iter().map(|at| {
        let Start { chapter, name, .. } = &blocks[at];
        Torn { chapter: *chapter, block: Some(name.clone()) }
    }));
    torn
}

/// All blocks of chapters, in the order of the document.
fn blocks(document: &PagedDocument) -> Vec<Start> {
    let chapters = marked(document, "chapter-start");
    let chapters: Vec<_> = chapters.iter().filter_map(|it| place(document, it)).collect();
    let marks = marked(document, "block");
    let start = |mark: &Content| {
        let Value::Dict(facts) = &mark.to_packed::<MetadataElem>()?.value else { return None };
        let place = place(document, mark)?;
        let is = |name: &str| facts.get(name).ok()?.clone().cast::<bool>().ok();
        Some(Start {
            name: facts.get("name").ok()?.clone().cast::<String>().ok()?,
            chapter: chapters.iter().rposition(|(page, _)| *page <= place.0)?,
            leads: is("leads")?,
            is_table: is("table")?,
            place,
        })
    };
    marks.iter().filter_map(start).collect()
}

/// The headings, and lines that announce, that stand on a page before what comes below them.
fn left_behind(blocks: &[Start]) -> impl Iterator<Item = usize> {
    let pairs = blocks.iter().enumerate().zip(blocks.iter().skip(1));
    let torn = pairs.filter(|((_, block), next)| {
        block.leads && block.chapter == next.chapter && block.place.0 < next.place.0
    });
    torn.map(|((at, _), _)| with_leads(blocks, at))
}

/// The blocks of which one line stands on a page, and the rest on another, and tables of which one row
/// stands on the page that they begin on. Typst itself keeps lines together, but not where a note
/// takes their room.
fn parted(document: &PagedDocument, blocks: &[Start]) -> impl Iterator<Item = usize> {
    let margins = margins(document);
    let parted = blocks.iter().zip(blocks.iter().skip(1)).enumerate().filter(move |(_, pair)| {
        let (block, next) = pair;
        let ((page, from), (after, to)) = (block.place, next.place);
        if block.leads || block.chapter != next.chapter || page + 1 != after {
            return false;
        }
        let (Some(margins), [Some(page), Some(after)]) =
            (margins, [page, after].map(|page| document.pages().get(page - 1)))
        else {
            return false;
        };
        let first = lines(&page.frame, from, page.frame.height() - margins.bottom);
        let last = lines(&after.frame, margins.top, to);
        // Beside a row stands the head of its table. The last row may stand on the next page: a
        // table leaves more room than a paragraph.
        let is_lone = match block.is_table {
            true => first.rows == 2,
            false => first.count.min(last.count) == 1,
        };
        first.size.approx_eq(last.size) && is_lone
    });
    parted.map(|(at, _)| at)
}

/// A note that does not begin on the page with its mark.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Note {
    mark: Place,
    /// The page that the note begins on.
    page: usize,
}

/// The notes that begin on another page than that with their mark.
fn notes(document: &PagedDocument) -> BTreeSet<Note> {
    let notes = document.introspector().query(&Selector::Elem(FootnoteElem::ELEM, None));
    let apart = notes.into_iter().filter_map(|note| {
        let mark = place(document, &note)?;
        // Typst gives a note that place.
        let note = document.introspector().position(note.location()?.variant(1))?;
        let page = note.page.get();
        (page != mark.0).then_some(Note { mark, page })
    });
    apart.collect()
}

/// The block that moved to the page with this mark, without its note: the first on that page, or
/// one whose own beginning stands low on the page before.
fn moved(document: &PagedDocument, blocks: &[Start], mark: Place) -> Option<usize> {
    let on_page = blocks.iter().position(|block| block.place.0 == mark.0);
    let first = on_page.filter(|&at| blocks[at].place <= mark);
    let at = match first {
        Some(at) => at,
        None => {
            let at = blocks.iter().rposition(|block| block.place < mark)?;
            let place = blocks[at].place;
            (place.0 + 1 == mark.0 && is_low(document, place)).then_some(at)?
        }
    };
    Some(with_leads(blocks, at))
}

/// Whether so little comes below it that a block may leave it empty.
fn is_low(document: &PagedDocument, (page, height): Place) -> bool {
    document.pages().get(page - 1).is_some_and(|page| height > page.frame.height() * LOW)
}

/// The block at `at`, or the first of those right above it that lead to it.
fn with_leads(blocks: &[Start], at: usize) -> usize {
    let above = blocks[..at].iter().rev();
    let leads = |block: &&Start| block.leads && block.chapter == blocks[at].chapter;
    at - above.take_while(leads).count()
}
