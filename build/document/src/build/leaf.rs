//! Text, code, raw HTML and footnote references.

use std::borrow::Cow;
use std::ops::Range;

use tweeluik_source::{Diagnostic, Message, Span};

use super::frame::FrameKind;
use super::{Builder, Place};
use crate::call::{FoundKind, escaped};
use crate::footnote;
use crate::rules::MISPLACED_CALL;
use crate::tree::{BlockKind, Inline, InlineKind};

impl Builder<'_> {
    /// Text as the parser gives it: of running text, of code or of an HTML block.
    pub(super) fn read_text(&mut self, text: &str, range: Range<usize>) {
        match self.stack.last().map(|frame| &frame.kind) {
            Some(FrameKind::Code { .. }) => self.read_code_text(text, range),
            Some(FrameKind::Html(_)) => self.push_raw(text),
            _ => self.read_running_text(text, range),
        }
    }

    fn read_running_text(&mut self, text: &str, range: Range<usize>) {
        // An entity or an autolink is taken as it was written.
        let autolink =
            matches!(self.stack.last().map(|f| &f.kind), Some(FrameKind::Link { auto: true, .. }));
        if text.len() != range.len() || autolink {
            return self.push_text(text, range, true);
        }
        self.find_missing_footnotes(text, &range);
        let mut at = range.start;
        let part = |from: usize, to: usize| {
            text.get(from - range.start..to - range.start).unwrap_or_default()
        };
        for index in self.calls.within(&range) {
            let Some(call) = self.calls.get(index) else { continue };
            let covered = call.range.clone();
            if !matches!(call.kind, FoundKind::Escape) || covered.end > range.end || call.is_bare()
            {
                continue;
            }
            let written = self.text.get(covered.start + 1..covered.end).unwrap_or_default();
            self.push_text(part(at, covered.start), at..covered.start, false);
            self.push_text(written, covered.clone(), true);
            at = covered.end;
        }
        self.push_text(part(at, range.end), at..range.end, false);
        self.escapes_are_placed(&range);
    }

    /// Adds running text. `literal`: no punctuation in it is to be changed.
    pub(super) fn push_text(&mut self, text: &str, range: Range<usize>, literal: bool) {
        if text.is_empty() {
            return;
        }
        let changes = text.starts_with(['"', '\'', '.', '-', ':']);
        let escape = !literal && changes && escaped(self.text, range.start, self.base);
        let span = Span::new(self.file, range);
        let changes_text = self.smart.is_some() || self.emoji;
        let inlines = &mut self.sink().inlines;
        let (start, offset) = match inlines.last() {
            Some(Inline { span, kind: InlineKind::Text(before) }) => (span.start, before.len()),
            _ => (span.start, 0),
        };
        let text = printable(text);
        let length = text.len();
        match inlines.last_mut() {
            Some(Inline { span: whole, kind: InlineKind::Text(before) }) => {
                before.push_str(&text);
                whole.end = span.end;
            }
            _ => inlines.push(Inline { span, kind: InlineKind::Text(text.into_owned()) }),
        }
        if changes_text && (literal || escape) {
            let end = if literal { offset + length } else { offset + 1 };
            self.literals.add(start, offset..end);
        }
    }

    /// What was written for an attribute, such as a destination or an info
    /// string: an escaped call in it is what it says.
    pub(super) fn attribute(&mut self, read: &str, range: &Range<usize>) -> String {
        if !(read.contains("xxxx") || read.contains("zzzz")) {
            return read.to_owned();
        }
        let restored = self.calls.restore(read, range, self.text, |kind, written| match kind {
            FoundKind::Escape => written.get(1..).unwrap_or_default().to_owned(),
            _ => written.to_owned(),
        });
        self.escapes_are_placed(range);
        printable(restored.as_deref().unwrap_or(read)).into_owned()
    }

    /// Escaped calls in `range` became text.
    fn escapes_are_placed(&mut self, range: &Range<usize>) {
        for index in self.calls.within(range) {
            let escape =
                self.calls.get(index).is_some_and(|call| matches!(call.kind, FoundKind::Escape));
            if let (true, Some(place @ Place::Unknown)) = (escape, self.places.get_mut(index)) {
                *place = Place::Tree;
            }
        }
    }

    /// Adds an inline that is not text.
    pub(super) fn push_inline(&mut self, kind: InlineKind, range: Range<usize>) {
        let span = Span::new(self.file, range);
        self.sink().inlines.push(Inline { span, kind });
    }

    pub(super) fn read_code(&mut self, code: &str, range: Range<usize>) {
        let restored = self.calls.restore(code, &range, self.text, |_, written| {
            written.replace("\r\n", " ").replace(['\n', '\r'], " ")
        });
        self.in_code(&range);
        let code = printable(restored.as_deref().unwrap_or(code)).into_owned();
        self.push_inline(InlineKind::Code(code), range);
    }

    /// Code lines lose what the containers around them repeat on each line;
    /// the later lines of a call that was covered have to lose it here.
    fn read_code_text(&mut self, text: &str, range: Range<usize>) {
        let line = self.text.get(..range.start).and_then(|before| before.rfind('\n'));
        let indent = range.start - line.map_or(0, |newline| newline + 1);
        let restored = self.calls.restore(text, &range, self.text, |_, written| {
            let mut lines = written.lines();
            let mut joined = lines.next().unwrap_or_default().to_owned();
            for line in lines {
                let marks = |(at, c): &(usize, char)| *at < indent && matches!(c, ' ' | '\t' | '>');
                let kept = line.char_indices().take_while(marks).count();
                joined.push('\n');
                joined.push_str(line.get(kept..).unwrap_or_default());
            }
            joined
        });
        self.in_code(&range);
        self.push_raw(restored.as_deref().unwrap_or(text));
    }

    /// Adds to the code or HTML block that is open.
    pub(super) fn push_raw(&mut self, raw: &str) {
        let raw = printable(raw);
        if let Some(FrameKind::Code { text, .. } | FrameKind::Html(text)) =
            self.stack.last_mut().map(|f| &mut f.kind)
        {
            text.push_str(&raw);
        }
    }

    /// Calls in `range` stand in code: nothing is said about them.
    fn in_code(&mut self, range: &Range<usize>) {
        for place in self.places.get_mut(self.calls.within(range)).into_iter().flatten() {
            *place = Place::Code;
        }
    }

    pub(super) fn read_inline_html(&mut self, html: &str, range: Range<usize>) {
        if let Some(index) = self.calls.exactly(html, &range) {
            self.call_in_line(index);
        } else if is_more(html) {
            if self.summary_end.is_none() {
                self.summary_in_line = true;
                self.push_inline(InlineKind::More, range);
            }
            self.mark_summary(1);
        } else {
            let html = self.restore_html(html, &range);
            self.push_inline(InlineKind::Html(html), range);
        }
    }

    /// The end of an HTML block: a call, the mark of the summary, or raw HTML.
    pub(super) fn close_html(&mut self, html: String, range: Range<usize>) {
        if let Some(index) = self.calls.exactly(&html, &range) {
            self.call_as_block(index);
        } else if is_more(&html) {
            let inside = usize::from(self.stack.len() > 1);
            self.mark_summary(inside);
        } else {
            let html = self.restore_html(&html, &range);
            self.push_block(BlockKind::Html(html), range);
        }
    }

    fn mark_summary(&mut self, inside: usize) {
        let blocks = self.stack.first().map_or(0, |root| root.blocks.len());
        self.summary_end.get_or_insert(blocks + inside);
    }

    /// Raw HTML with what was written in place of calls. A call in a comment
    /// is left alone; elsewhere in HTML it is told.
    fn restore_html(&mut self, html: &str, range: &Range<usize>) -> String {
        let Some(restored) =
            self.calls.restore(html, range, self.text, |_, written| written.to_owned())
        else {
            return printable(html).into_owned();
        };
        if html.trim_start().starts_with("<!--") {
            self.in_code(range);
            return printable(&restored).into_owned();
        }
        self.escapes_are_placed(range);
        for index in self.calls.within(range) {
            let Some(call) = self.calls.get(index) else { continue };
            if matches!(call.kind, FoundKind::Escape | FoundKind::Broken(_)) {
                continue;
            }
            let span = Span::new(self.file, call.range.clone());
            let message = Message::new("document-call-in-html");
            let hint = Message::new("document-call-in-html-hint");
            self.findings.push(Diagnostic::new(&MISPLACED_CALL, span, message).hint(hint));
            if let Some(place) = self.places.get_mut(index) {
                *place = Place::Tree;
            }
        }
        printable(&restored).into_owned()
    }

    pub(super) fn read_reference(&mut self, label: &str, range: Range<usize>) {
        let next = self.labels.len();
        let footnote = *self.label_index.entry(footnote::key(label)).or_insert(next);
        if footnote == next {
            self.labels.push(label.to_owned());
        }
        self.push_inline(InlineKind::FootnoteReference { footnote, occurrence: 0 }, range);
    }

    /// A reference without a definition is text to the parser.
    fn find_missing_footnotes(&mut self, text: &str, range: &Range<usize>) {
        for (at, _) in text.match_indices('[') {
            let start = range.start + at;
            if escaped(self.text, start, self.base) {
                continue;
            }
            let rest = self.text.get(start..).unwrap_or_default();
            if let Some(label) = footnote::reference_at_start(rest) {
                self.known_labels.push((label.to_owned(), start));
            }
        }
    }

    /// Tells the references without a definition, now that all definitions are known.
    pub(super) fn tell_missing_footnotes(&mut self) {
        for (label, start) in std::mem::take(&mut self.known_labels) {
            let span = Span::new(self.file, start..start + label.len() + 3);
            self.findings.push(footnote::missing(&label, span, &self.definitions));
        }
    }
}

/// Text without the character that no output can hold (CommonMark 2.3), and
/// with one kind of line ending.
fn printable(text: &str) -> Cow<'_, str> {
    if text.contains('\0') || text.contains('\r') {
        Cow::Owned(text.replace('\0', "\u{FFFD}").replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a comment is the mark after which the summary ends.
fn is_more(html: &str) -> bool {
    let comment = html.trim().strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
    comment.is_some_and(|inside| inside.trim() == "more")
}
