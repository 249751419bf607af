//! A text in the making: indentation, and the map back to what it came from.

use tweeluik_source::Span;

use crate::map::SourceMap;

/// Generated Typst with its map.
#[derive(Debug, Default)]
pub struct Text {
    text: String,
    map: SourceMap,
    depth: usize,
}

impl Text {
    /// Adds text as it is.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Begins a new line at the depth in force.
    pub fn line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }

    /// Leaves a line empty, which ends a paragraph in Typst, and begins a new one.
    pub fn paragraph(&mut self) {
        self.text.push('\n');
        self.line();
    }

    /// Sets what follows one step deeper.
    pub fn deeper(&mut self) {
        self.depth += 1;
    }

    /// Ends a step of depth.
    pub fn shallower(&mut self) {
        self.depth -= 1;
    }

    /// Number of bytes so far.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Notes that everything since byte `start` came from `span`.
    pub fn came_from(&mut self, start: usize, span: Span) {
        if start < self.text.len() {
            self.map.push(start..self.text.len(), span);
        }
    }

    /// The text and its map.
    pub fn finish(self) -> (String, SourceMap) {
        (self.text, self.map)
    }
}
