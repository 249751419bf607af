//! Lines of text on a page.

use typst::layout::{Abs, Frame, FrameItem};

/// Between the baselines of two rows there are so many times the size of the type, or more; between
/// those of two lines in a cell 1.3 times.
const APART: f64 = 1.8;

/// The lines in the largest type between two heights: running text, and not the notes below it.
pub struct Lines {
    /// The size of the type.
    pub size: Abs,
    /// How many lines there are.
    pub count: usize,
    /// How many rows of a table they are, which stand further apart than the lines in a cell.
    pub rows: usize,
}

/// The lines between two heights.
pub fn lines(frame: &Frame, from: Abs, to: Abs) -> Lines {
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
    let gaps = baselines.windows(2).map(|pair| pair[1] - pair[0]);
    let rows = gaps.filter(|gap| *gap > largest * APART).count() + baselines.len().min(1);
    Lines { size: largest, count: baselines.len(), rows }
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
