//! Smart punctuation.

use std::ops::Range;

use crate::tree::Inline;

/// Byte ranges of texts that keep their punctuation.
#[derive(Default)]
pub(crate) struct Literals(Vec<(u32, Range<usize>)>);

impl Literals {
    /// Keeps `range` of the text that starts at `start` in the file.
    pub fn add(&mut self, start: u32, range: Range<usize>) {
        self.0.push((start, range));
    }
}

pub(crate) struct Smart;

impl Smart {
    pub fn of(_language: &str) -> Self {
        Self
    }
    pub fn apply(&self, _inlines: &mut [Inline], _literals: &Literals) {}
}
