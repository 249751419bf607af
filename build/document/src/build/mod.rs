//! Builds the tree from the events of the Markdown parser.
//!
//! A stack of open [`Frame`]s stands for recursion, so no text can overflow
//! the program's own stack. Containers beyond [`LIMIT`] levels are dissolved
//! into the last one that fits: the tree stays shallow enough for every later
//! walk to recurse. Component calls take part here, because only here it is
//! known in which container a call stands, and whether it stands in code.

mod close;
mod component;
mod frame;
mod leaf;
mod newlines;
mod open;

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Parser};
use tweeluik_source::{Diagnostic, FileId, Message, Span};

use crate::call::Calls;
use crate::emoji;
use crate::footnote::Definition;
use crate::options::Options;
use crate::punctuation::{Literals, Smart};
use crate::rules::{MISPLACED_CALL, NESTING_TOO_DEEP};
use crate::tree::{Block, BlockKind, Inline};
use component::Balance;
use frame::{Frame, FrameKind};
use newlines::Newlines;

/// Levels of quotes, lists, components and emphasis that a tree may have.
pub(crate) const LIMIT: usize = 100;

/// What was built, before anchors and footnotes are numbered.
pub(crate) struct Built {
    pub blocks: Vec<Block>,
    pub definitions: Vec<Definition>,
    pub labels: Vec<String>,
    pub summary_end: Option<usize>,
    pub summary_in_line: bool,
    pub findings: Vec<Diagnostic>,
}

/// Where a call turned out to stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Unknown,
    Code,
    Tree,
}

struct Builder<'t> {
    text: &'t str,
    base: usize,
    file: FileId,
    smart: Option<Smart>,
    emoji: bool,
    calls: Calls,
    places: Vec<Place>,
    stack: Vec<Frame>,
    literals: Literals,
    balance: Balance,
    definitions: Vec<Definition>,
    labels: Vec<String>,
    label_index: BTreeMap<String, usize>,
    known_labels: Vec<(String, usize)>,
    summary_end: Option<usize>,
    summary_in_line: bool,
    deepest_told: Option<usize>,
    findings: Vec<Diagnostic>,
}

/// Builds the tree of `body`, a range of the file's text.
pub(crate) fn build(text: &str, body: Range<usize>, file: FileId, options: &Options) -> Built {
    let calls = match options.without_calls {
        true => Calls::default(),
        false => Calls::find(text, body.clone(), file),
    };
    let masked = Newlines::of(calls.masked(text, body.clone()));
    let root = Frame::root(body.clone());
    let mut builder = Builder {
        text,
        base: body.start,
        file,
        smart: options.smart_punctuation.then(|| Smart::of(&options.language)),
        emoji: options.emoji,
        places: vec![Place::Unknown; calls.len()],
        calls,
        stack: vec![root],
        literals: Literals::default(),
        balance: Balance::default(),
        definitions: Vec::new(),
        labels: Vec::new(),
        label_index: BTreeMap::new(),
        known_labels: Vec::new(),
        summary_end: None,
        summary_in_line: false,
        deepest_told: None,
        findings: Vec::new(),
    };
    builder.expect_closing();
    for (event, range) in Parser::new_ext(&masked.text, options.parser()).into_offset_iter() {
        let range = masked.original(range.start)..masked.original(range.end);
        builder.event(event, range.start + body.start..range.end + body.start);
    }
    builder.finish()
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.open(tag, range),
            Event::End(tag) => self.close(tag),
            Event::Text(text) => self.read_text(&text, range),
            Event::Code(code) => self.read_code(&code, range),
            Event::Html(html) => self.push_raw(&html),
            Event::InlineHtml(html) => self.read_inline_html(&html, range),
            Event::FootnoteReference(label) => self.read_reference(&label, range),
            Event::SoftBreak => self.push_inline(crate::tree::InlineKind::SoftBreak, range),
            Event::HardBreak => self.push_inline(crate::tree::InlineKind::HardBreak, range),
            Event::Rule => self.push_block(BlockKind::Rule, range),
            Event::TaskListMarker(done) => self.mark_task(done),
            // Mathematics is not switched on in the parser.
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.push_text(&text, range, true)
            }
        }
    }

    /// A span without the white space at its end.
    fn span(&self, range: &Range<usize>) -> Span {
        let written = self.text.get(range.clone()).unwrap_or_default();
        Span::new(self.file, range.start..range.start + written.trim_end().len())
    }

    /// The innermost open frame that is not dissolved. The root is never closed.
    fn sink(&mut self) -> &mut Frame {
        let index = self.stack.last().map_or(0, |frame| frame.sink);
        &mut self.stack[index]
    }

    fn push_block(&mut self, kind: BlockKind, range: Range<usize>) {
        let span = self.span(&range);
        self.flush_plain();
        self.sink().blocks.push(Block { span, kind });
    }

    /// Ends the text of a tight item, which has no paragraph of its own.
    fn flush_plain(&mut self) {
        let frame = self.sink();
        if !frame.kind.holds_blocks() || frame.inlines.is_empty() {
            return;
        }
        let inlines = std::mem::take(&mut frame.inlines);
        let content = self.finish_inlines(inlines);
        let (Some(first), Some(last)) = (content.first(), content.last()) else {
            return;
        };
        let span = Span { end: last.span.end, ..first.span };
        self.sink().blocks.push(Block { span, kind: BlockKind::Plain(content) });
    }

    /// Typesets the running text of one block.
    fn finish_inlines(&mut self, mut inlines: Vec<Inline>) -> Vec<Inline> {
        let mut literals = std::mem::take(&mut self.literals);
        if self.emoji {
            emoji::apply(&mut inlines, &mut literals);
        }
        if let Some(smart) = &self.smart {
            smart.apply(&mut inlines, &literals);
        }
        // Most blocks hold one text: room for more would be most of the tree.
        inlines.shrink_to_fit();
        inlines
    }

    /// Opens a frame; `nests` says whether it counts as a level.
    fn push_frame(&mut self, kind: FrameKind, range: Range<usize>, nests: bool) {
        let index = self.stack.len();
        let (depth, sink) = self.stack.last().map_or((0, 0), |parent| (parent.depth, parent.sink));
        let part_of_flat = kind.is_part() && self.stack.last().is_some_and(|parent| parent.flat);
        let flat = part_of_flat || (nests && depth >= LIMIT);
        if flat && !part_of_flat {
            self.tell_too_deep(&range);
        }
        if let Some(parent) = self.stack.last_mut()
            && flat
            && parent.flat
            && parent.kind.folds()
            && kind.folds()
        {
            parent.folded += 1;
            return;
        }
        let depth = if nests && !flat { depth + 1 } else { depth };
        let sink = if flat { sink } else { index };
        self.stack.push(Frame::new(kind, range, depth, flat, sink));
    }

    /// Tells once for each top-level block.
    fn tell_too_deep(&mut self, range: &Range<usize>) {
        let block = self.stack.first().map(|root| root.blocks.len());
        if self.deepest_told == block {
            return;
        }
        self.deepest_told = block;
        let line =
            self.text.get(range.clone()).and_then(|text| text.lines().next()).unwrap_or_default();
        let span = Span::new(self.file, range.start..range.start + line.len());
        let message = Message::new("document-nesting-too-deep").with_number("limit", LIMIT);
        let hint = Message::new("document-nesting-too-deep-hint");
        self.findings.push(Diagnostic::new(&NESTING_TOO_DEEP, span, message).hint(hint));
    }

    fn finish(mut self) -> Built {
        self.flush_plain();
        self.close_components();
        self.tell_unclosed();
        for index in 0..self.calls.len() {
            self.tell_call(index);
        }
        self.tell_missing_footnotes();
        self.findings.sort_by_key(|finding| finding.span);
        let blocks = self.stack.pop().map(|root| root.blocks).unwrap_or_default();
        let summary_end = self.summary_end.map(|end| end.min(blocks.len()));
        let Self { definitions, labels, findings, summary_in_line, .. } = self;
        Built { blocks, definitions, labels, summary_end, summary_in_line, findings }
    }

    /// Passes on what is wrong with a call, unless it stands in code.
    fn tell_call(&mut self, index: usize) {
        let findings = self.calls.take_findings(index);
        let place = self.places.get(index).copied().unwrap_or(Place::Unknown);
        if place == Place::Code {
            return;
        }
        self.findings.extend(findings);
        let Some(call) = self.calls.get(index) else { return };
        if place == Place::Unknown && !call.is_bare() {
            let span = Span::new(self.file, call.range.clone());
            let message = Message::new("document-misplaced-call");
            let hint = Message::new("document-misplaced-call-hint");
            self.findings.push(Diagnostic::new(&MISPLACED_CALL, span, message).hint(hint));
        }
    }
}
