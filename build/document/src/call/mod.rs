//! Component calls, found in the text before Markdown is parsed.
//!
//! [`Calls::find`] lists every call, escaped call and old shortcode with its
//! place, and gives the text in which calls are covered by placeholders of the
//! same length (see `mask`), so that Markdown treats a call as one thing and
//! every offset stays true. Whether a call stands in code is not known here:
//! its findings wait until the builder has looked.

mod container;
mod mask;
mod reader;
mod shortcode;
mod syntax;
mod value;

use std::ops::Range;

use tweeluik_source::{Diagnostic, FileId, Spanned};

use crate::tree::Call;
use mask::Mask;
use shortcode::Shortcodes;

/// A call, or something that looks like one, with its place in the file.
pub(crate) struct Found {
    /// From the opening to the closing braces, with the backslash of an escape.
    pub range: Range<usize>,
    /// What it is.
    pub kind: FoundKind,
    /// What is wrong with it, to be told unless it stands in code.
    pub findings: Vec<Diagnostic>,
    mask: Mask,
}

impl Found {
    /// Whether no placeholder covers it.
    pub fn is_bare(&self) -> bool {
        self.mask == Mask::None
    }
}

/// What was found.
pub(crate) enum FoundKind {
    /// `{{ <name /> }}`
    Single(Call),
    /// `{% <name> %}`
    Open(Call),
    /// `{% </name> %}`
    Close(Spanned<String>),
    /// `\{{ <name /> }}`
    Escape,
    /// Too broken to be taken as a call; the name, where it has one.
    Broken(Option<String>),
}

/// The calls of one text, in the order of writing.
#[derive(Default)]
pub(crate) struct Calls {
    found: Vec<Found>,
}

impl Calls {
    /// Finds the calls in `range` of a file's text.
    pub fn find(text: &str, range: Range<usize>, file: FileId) -> Self {
        let text = text.get(..range.end).unwrap_or_default();
        let mut found = Vec::new();
        let mut shortcodes = Shortcodes::default();
        let mut reader = reader::Reader::new(text, file);
        let (mut at, mut line, mut fresh) = (range.start, range.start, true);
        while let Some(next) = text.get(at..).and_then(|rest| rest.find('{')) {
            let start = at + next;
            if let Some(newline) = text.get(at..start).and_then(|gap| gap.rfind('\n')) {
                (line, fresh) = (at + newline + 1, true);
            }
            at = start + 1;
            let braces = text.as_bytes().get(start + 1);
            if !matches!(braces, Some(b'{' | b'%')) {
                continue;
            }
            // Only the first call of a line can have nothing but containers before it.
            let prefix = if fresh { text.get(line..start).unwrap_or_default() } else { "x" };
            fresh = false;
            let container = container::Prefix::of(prefix);
            reader.enter(start, container.quotes);
            let Some(mut call) = shortcodes.read(&mut reader).or_else(|| syntax::read(&mut reader))
            else {
                continue;
            };
            at = call.range.end.max(at);
            if escaped(text, start, range.start) {
                call = escape(call);
            } else {
                call.mask =
                    Mask::of(&call.kind, container.alone && mask::line_ends(text, call.range.end));
            }
            let crossed = text.get(call.range.clone()).and_then(|covered| covered.rfind('\n'));
            if let Some(newline) = crossed {
                line = call.range.start + newline + 1;
            }
            found.push(call);
        }
        Self { found }
    }

    /// The calls that begin in `range`, with their indices.
    pub fn within(&self, range: &Range<usize>) -> Range<usize> {
        if self.found.is_empty() {
            return 0..0;
        }
        let first = self.found.partition_point(|call| call.range.start < range.start);
        let after = self.found.get(first..).unwrap_or_default();
        let last = first + after.iter().take_while(|call| call.range.start < range.end).count();
        first..last
    }

    /// A call by index.
    pub fn get(&self, index: usize) -> Option<&Found> {
        self.found.get(index)
    }

    /// Takes what a call holds, leaving a broken call in its place.
    pub fn take(&mut self, index: usize) -> Option<FoundKind> {
        let call = self.found.get_mut(index)?;
        Some(std::mem::replace(&mut call.kind, FoundKind::Broken(None)))
    }

    /// Takes the findings of a call.
    pub fn take_findings(&mut self, index: usize) -> Vec<Diagnostic> {
        self.found.get_mut(index).map(|call| std::mem::take(&mut call.findings)).unwrap_or_default()
    }

    /// The number of calls.
    pub fn len(&self) -> usize {
        self.found.len()
    }
}

/// Whether an odd number of backslashes stands before `at`.
pub(crate) fn escaped(text: &str, at: usize, from: usize) -> bool {
    let before = text.as_bytes().get(from..at).unwrap_or_default();
    before.iter().rev().take_while(|&&byte| byte == b'\\').count() % 2 == 1
}

fn escape(call: Found) -> Found {
    let mask = match call.kind {
        FoundKind::Broken(_) => Mask::None,
        _ => Mask::Word,
    };
    let range = call.range.start - 1..call.range.end;
    Found { range, kind: FoundKind::Escape, findings: Vec::new(), mask }
}
