//! Component calls in the tree: placing them, and finding those that do not
//! balance.

use std::collections::BTreeMap;

use tweeluik_source::{Diagnostic, Message, Span, Spanned};

use super::frame::{Frame, FrameKind};
use super::{Builder, LIMIT, Place};
use crate::call::FoundKind;
use crate::rules::{CROSSED_CALL, MISPLACED_CALL, UNCLOSED_CALL, UNOPENED_CALL};
use crate::tree::{Block, BlockKind, Call, InlineKind};

/// What is known of calls that do not balance.
#[derive(Default)]
pub(super) struct Balance {
    /// Opened in a container that has ended since, by name.
    abandoned: BTreeMap<String, Vec<Span>>,
    /// Opening calls that were told already: their closing calls pass in silence.
    told_open: BTreeMap<String, usize>,
    /// Closing calls that were told already: their opening calls pass in silence.
    told_close: BTreeMap<String, usize>,
}

fn note(told: &mut BTreeMap<String, usize>, name: &str) {
    *told.entry(name.to_owned()).or_default() += 1;
}

fn was_told(told: &mut BTreeMap<String, usize>, name: &str) -> bool {
    match told.get_mut(name) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    }
}

impl Builder<'_> {
    /// A call that stands alone on its line.
    pub(super) fn call_as_block(&mut self, index: usize) {
        let Some((kind, span)) = self.place(index) else { return };
        match kind {
            FoundKind::Single(call) => self.push(span, BlockKind::Component(call)),
            FoundKind::Open(call) => {
                self.flush_plain();
                self.push_frame(FrameKind::Component(call), span.range(), true);
            }
            FoundKind::Close(name) => self.close_call(&name, span),
            FoundKind::Escape | FoundKind::Broken(_) => {}
        }
    }

    /// A call in running text.
    pub(super) fn call_in_line(&mut self, index: usize) {
        let Some((kind, span)) = self.place(index) else { return };
        let name = match kind {
            FoundKind::Single(call) => {
                return self.push_inline(InlineKind::Component(call), span.range());
            }
            FoundKind::Open(call) => {
                note(&mut self.balance.told_open, &call.name.value);
                call.name.value
            }
            FoundKind::Close(name) => {
                if was_told(&mut self.balance.told_open, &name.value) {
                    return;
                }
                note(&mut self.balance.told_close, &name.value);
                name.value
            }
            FoundKind::Escape | FoundKind::Broken(_) => return,
        };
        let message = Message::new("document-call-not-alone").with("name", &name);
        let hint = Message::new("document-call-not-alone-hint").with("name", &name);
        self.findings.push(Diagnostic::new(&MISPLACED_CALL, span, message).hint(hint));
    }

    /// Takes a call that is part of the tree, with its findings.
    fn place(&mut self, index: usize) -> Option<(FoundKind, Span)> {
        let span = Span::new(self.file, self.calls.get(index)?.range.clone());
        let findings = self.calls.take_findings(index);
        self.findings.extend(findings);
        if let Some(place) = self.places.get_mut(index) {
            *place = Place::Tree;
        }
        Some((self.calls.take(index)?, span))
    }

    fn close_call(&mut self, name: &Spanned<String>, span: Span) {
        self.flush_plain();
        let open = self.stack.iter().rev().take(LIMIT).map_while(Frame::call);
        match open.clone().position(|call| call.name.value == name.value) {
            Some(0) => self.end_call(span),
            Some(crossed) => {
                let inner: Vec<_> = open.take(crossed).map(|call| call.name.clone()).collect();
                for opened in inner {
                    self.tell_crossed(name, &opened, span);
                    note(&mut self.balance.told_open, &opened.value);
                    self.end_call(span);
                }
                self.end_call(span);
            }
            None => self.tell_unopened(name, span),
        }
    }

    /// Makes a component of the innermost frame.
    fn end_call(&mut self, closing: Span) {
        let Some(frame) = self.stack.pop() else { return };
        if frame.flat {
            return;
        }
        if let Frame { kind: FrameKind::Component(call), range, blocks, .. } = frame {
            let span = Span { start: Span::new(self.file, range).start, ..closing };
            let body = blocks.into_iter().map(own_paragraph).collect();
            let call = Call { body: Some(body), ..call };
            self.sink().blocks.push(Block { span, kind: BlockKind::Component(call) });
        }
    }

    /// Ends the calls that are still open where their container ends.
    pub(super) fn close_components(&mut self) {
        while let Some(Frame { kind: FrameKind::Component(call), range, .. }) = self.stack.last() {
            let (name, span) = (call.name.value.clone(), Span::new(self.file, range.clone()));
            if !was_told(&mut self.balance.told_close, &name) {
                self.balance.abandoned.entry(name).or_default().push(span);
            }
            let end = self
                .stack
                .last()
                .and_then(|frame| frame.blocks.last())
                .map_or(span, |block| block.span);
            self.flush_plain();
            self.end_call(end);
        }
    }

    fn tell_crossed(&mut self, name: &Spanned<String>, inner: &Spanned<String>, span: Span) {
        let message = Message::new("document-crossed-call")
            .with("name", &name.value)
            .with("open", &inner.value);
        let opened = Message::new("document-opened-here").with("name", &inner.value);
        let hint = Message::new("document-crossed-call-hint")
            .with("name", &name.value)
            .with("open", &inner.value);
        let finding = Diagnostic::new(&CROSSED_CALL, span, message);
        self.findings.push(finding.related(inner.span, opened).hint(hint));
    }

    fn tell_unopened(&mut self, name: &Spanned<String>, span: Span) {
        if let Some(opened) = self.balance.abandoned.get_mut(&name.value).and_then(Vec::pop) {
            let message = Message::new("document-call-other-container").with("name", &name.value);
            let related = Message::new("document-opened-here").with("name", &name.value);
            let hint = Message::new("document-call-other-container-hint").with("name", &name.value);
            let finding = Diagnostic::new(&CROSSED_CALL, span, message);
            self.findings.push(finding.related(opened, related).hint(hint));
            return;
        }
        if was_told(&mut self.balance.told_open, &name.value) {
            return;
        }
        let message = Message::new("document-unopened-call").with("name", &name.value);
        let mut finding = Diagnostic::new(&UNOPENED_CALL, span, message);
        let near = self.stack.last().and_then(Frame::call).map(|call| call.name.clone());
        match near.filter(|open| strsim::osa_distance(&open.value, &name.value) <= 2) {
            Some(open) => {
                let opened = Message::new("document-opened-here").with("name", &open.value);
                let hint = Message::new("document-unopened-call-near").with("name", &open.value);
                finding = finding.related(open.span, opened).hint(hint);
                self.end_call(span);
            }
            None => {
                let hint = Message::new("document-unopened-call-hint").with("name", &name.value);
                finding = finding.hint(hint);
            }
        }
        self.findings.push(finding);
    }

    /// Tells the calls that were never closed, once the whole text was read.
    pub(super) fn tell_unclosed(&mut self) {
        for (name, spans) in std::mem::take(&mut self.balance.abandoned) {
            for span in spans {
                let message = Message::new("document-unclosed-call").with("name", &name);
                let hint = Message::new("document-unclosed-call-hint").with("name", &name);
                self.findings.push(Diagnostic::new(&UNCLOSED_CALL, span, message).hint(hint));
            }
        }
    }

    /// Opening calls too broken to stand in the tree still have their closing calls.
    pub(super) fn expect_closing(&mut self) {
        for index in 0..self.calls.len() {
            if let Some(FoundKind::Broken(Some(name))) =
                self.calls.get(index).map(|call| &call.kind)
            {
                note(&mut self.balance.told_open, name);
            }
        }
    }
}

impl Frame {
    /// The call this frame is the body of.
    fn call(&self) -> Option<&Call> {
        match &self.kind {
            FrameKind::Component(call) => Some(call),
            _ => None,
        }
    }
}

/// A component's body is a flow of its own, also inside a tight list.
fn own_paragraph(block: Block) -> Block {
    match block.kind {
        BlockKind::Plain(content) => {
            Block { span: block.span, kind: BlockKind::Paragraph(content) }
        }
        _ => block,
    }
}
