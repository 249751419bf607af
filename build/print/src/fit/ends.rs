//! How far the pages of chapters are filled.

use std::collections::BTreeSet;

use typst::foundations::{NativeElement, Selector};
use typst::introspection::Introspector;
use typst::layout::{Abs, Frame, FrameItem};
use typst::model::FigureElem;
use typst_layout::PagedDocument;

use super::place::{Margins, margins, marked, place};

/// Notes on a page of their own.
const SPILLED: u32 = 20;

/// The last page of a chapter has less than this part of the height that text has, and how much a
/// reader minds.
const SHORT: [(f64, u32); 2] = [(1.0 / 6.0, 8), (0.24, 3)];

/// A page before the last has room for so much more that it looks like the last.
const EMPTY: [(f64, u32); 3] = [(0.55, 14), (0.42, 6), (0.32, 2)];

/// The pages of a chapter, from 1.
struct Chapter {
    first: usize,
    last: usize,
    /// How far down the last page it ends.
    end: Abs,
    /// The page that the next chapter begins on, if there is one.
    next: Option<usize>,
}

/// The chapters, from 0, of more than one page, that have pages with too little on them, and how
/// much a reader minds.
pub fn faults(document: &PagedDocument) -> Vec<(usize, u32)> {
    let Some(margins) = margins(document) else { return Vec::new() };
    let figures = document.introspector().query(&Selector::Elem(FigureElem::ELEM, None));
    let figures: BTreeSet<_> =
        figures.iter().filter_map(|it| place(document, it)).map(|(page, _)| page).collect();
    let faults = chapters(document).map(|(number, chapter)| {
        let weight =
            short(document, &margins, &figures, &chapter) + empty(document, &margins, &chapter);
        (number, weight)
    });
    faults.filter(|(_, weight)| *weight > 0).collect()
}

/// All chapters with their numbers.
fn chapters(document: &PagedDocument) -> impl Iterator<Item = (usize, Chapter)> {
    let (starts, ends) = (marked(document, "chapter-start"), marked(document, "chapter-end"));
    let starts: Vec<_> = starts.iter().map(|start| place(document, start)).collect();
    // Before each chapter stands the end of what comes before it.
    let ends: Vec<_> = ends.iter().skip(1).map(|end| place(document, end)).collect();
    (0..starts.len().min(ends.len())).filter_map(move |number| {
        let ((first, _), (last, end)) = (starts[number]?, ends[number]?);
        let next = starts.get(number + 1).copied().flatten().map(|(page, _)| page);
        Some((number, Chapter { first, last, end, next }))
    })
}

/// How much a reader minds the last page: it has a few lines, or notes and nothing else.
fn short(
    document: &PagedDocument,
    margins: &Margins,
    figures: &BTreeSet<usize>,
    chapter: &Chapter,
) -> u32 {
    // Notes that found no room stand on a page of their own, before the next chapter.
    let between = chapter.next.and_then(|next| document.pages().get(chapter.last..next - 1));
    let spilled = between.unwrap_or_default().iter().any(|page| has_text(&page.frame));
    if spilled {
        return SPILLED;
    }
    let Some(page) = document.pages().get(chapter.last - 1) else { return 0 };
    if chapter.first == chapter.last || figures.contains(&chapter.last) {
        return 0;
    }
    let room = page.frame.height() - margins.top - margins.bottom;
    let filled = (chapter.end - margins.top) / room;
    SHORT.iter().find(|(part, _)| filled < *part).map_or(0, |(_, weight)| *weight)
}

/// How much a reader minds what is left empty before the last page.
fn empty(document: &PagedDocument, margins: &Margins, chapter: &Chapter) -> u32 {
    let before = document.pages().get(chapter.first - 1..chapter.last.saturating_sub(1));
    let weights = before.unwrap_or_default().iter().map(|page| {
        let bottom = page.frame.height() - margins.bottom;
        let part = widest_gap(&page.frame, margins.top, bottom) / (bottom - margins.top);
        EMPTY.iter().find(|(most, _)| part > *most).map_or(0, |(_, weight)| *weight)
    });
    weights.sum()
}

/// The most that is empty between two things above each other.
fn widest_gap(frame: &Frame, top: Abs, bottom: Abs) -> Abs {
    let mut marks = Vec::new();
    heights(frame, Abs::zero(), &mut marks);
    marks.sort_unstable();
    let (mut filled, mut widest) = (top, Abs::zero());
    for (from, to) in marks {
        widest = widest.max(from.min(bottom) - filled);
        filled = filled.max(to);
    }
    widest.max(bottom - filled)
}

/// From where to where what is seen in a frame reaches.
fn heights(frame: &Frame, above: Abs, out: &mut Vec<(Abs, Abs)>) {
    for (at, item) in frame.items() {
        let y = above + at.y;
        match item {
            FrameItem::Group(group) => heights(&group.frame, y, out),
            FrameItem::Text(text) => out.push((y - text.size, y)),
            FrameItem::Shape(shape, _) => {
                let bounds = shape.bbox(false);
                out.push((y + bounds.min.y, y + bounds.max.y));
            }
            FrameItem::Image(_, size, _) => out.push((y, y + size.y)),
            FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

fn has_text(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Text(_) => true,
        FrameItem::Group(group) => has_text(&group.frame),
        _ => false,
    })
}
