//! Which piece of generated Typst came from which piece of an author's file.

use std::ops::Range;

use tweeluik_source::Span;

/// Ranges of a generated text with the places they were written from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceMap {
    ranges: Vec<(Range<usize>, Span)>,
}

impl SourceMap {
    /// Notes that `range` of the generated text came from `span`.
    pub fn push(&mut self, range: Range<usize>, span: Span) {
        self.ranges.push((range, span));
    }

    /// The place that a range of the generated text came from: that of the smallest
    /// piece around it, else of the smallest piece around its first byte.
    pub fn span_of(&self, range: &Range<usize>) -> Option<Span> {
        self.smallest(|piece| piece.start <= range.start && range.end <= piece.end)
            .or_else(|| self.smallest(|piece| piece.contains(&range.start)))
    }

    /// The same map for a text before which `offset` bytes were put.
    pub fn shifted(mut self, offset: usize) -> Self {
        for (range, _) in &mut self.ranges {
            *range = range.start + offset..range.end + offset;
        }
        self
    }

    /// All pieces, in the order in which they were finished.
    pub fn ranges(&self) -> &[(Range<usize>, Span)] {
        &self.ranges
    }

    fn smallest(&self, fits: impl Fn(&Range<usize>) -> bool) -> Option<Span> {
        let fitting = self.ranges.iter().filter(|(range, _)| fits(range));
        fitting.min_by_key(|(range, _)| range.len()).map(|(_, span)| *span)
    }
}
