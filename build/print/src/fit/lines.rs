//! Lines of text on a page.

use typst::layout::{Abs, Frame, FrameItem};

/// The size of the largest type between two heights, and how many lines are set in it: running text,
/// and not the notes below it.
pub fn lines(frame: &Frame, from: Abs, to: Abs) -> (Abs, usize) {
    let mut texts = Vec::new();
    add(frame, Abs::zero(), &mut texts);
    texts.retain(|(baseline, _)| from < *baseline && *baseline < to);
    let largest = texts.iter().map(|(_, size)| *size).max().unwrap_or_default();
    let mut baselines: Vec<Abs> = texts
        .into_iter()
        .filter(|(_, size)| size.approx_eq(largest))
        .map(|(baseline, _)| baseline)
        .collect();
    baselines.sort_unstable();
    baselines.dedup_by(|one, other| (*one - *other).abs() < largest / 2.0);
    (largest, baselines.len())
}

/// The baseline and the size of each text.
fn add(frame: &Frame, above: Abs, out: &mut Vec<(Abs, Abs)>) {
    for (at, item) in frame.items() {
        match item {
            FrameItem::Group(group) => add(&group.frame, above + at.y, out),
            FrameItem::Text(text) => out.push((above + at.y, text.size)),
            _ => {}
        }
    }
}
