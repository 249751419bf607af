//! How chapters end.

use std::collections::BTreeSet;

use typst::foundations::{NativeElement, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::{Frame, FrameItem};
use typst::model::FigureElem;
use typst_layout::PagedDocument;

use super::place::{marked, place};

/// A last page is short if its text takes less than this part of the height that text has.
const SHORT: f64 = 1.0 / 6.0;

/// The chapters, from 0, of more than one page, whose last has a few lines or notes and nothing
/// else.
pub fn short(document: &PagedDocument) -> Vec<usize> {
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
