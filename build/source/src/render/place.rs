//! Lines and columns of spans.

use crate::span::{Sources, Span};

/// A span as an editor counts: lines and columns from 1, the end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place<'s> {
    pub(super) path: &'s str,
    pub(super) start: (usize, usize),
    pub(super) end: (usize, usize),
}

impl<'s> Place<'s> {
    pub(super) fn of(span: Span, sources: &'s Sources) -> Self {
        let file = sources.get(span.file);
        let range = span.range();
        Self {
            path: &file.path,
            start: file.line_column(range.start),
            end: file.line_column(range.end.max(range.start)),
        }
    }
}
