//! The end of an element: its frame becomes a block, an inline or a part.

use pulldown_cmark::TagEnd;
use tweeluik_source::{Span, Spanned};

use super::Builder;
use super::frame::{Frame, FrameKind};
use crate::fence;
use crate::footnote::Definition;
use crate::tree::{
    Block, BlockKind, Cell, Code, DefinitionItem, Heading, Inline, InlineKind, ListItem,
};

impl Builder<'_> {
    pub(super) fn close(&mut self, tag: TagEnd) {
        if holds_blocks(tag) {
            self.flush_plain();
            self.close_components();
        }
        if let Some(frame) = self.stack.last_mut()
            && frame.folded > 0
        {
            frame.folded -= 1;
            return;
        }
        // The parser closes what it opened; the root was not opened by it.
        if self.stack.len() < 2 {
            return;
        }
        let Some(frame) = self.stack.pop() else { return };
        if !frame.flat {
            self.close_frame(frame);
        }
    }

    fn close_frame(&mut self, frame: Frame) {
        let Frame { kind, range, blocks, inlines, .. } = frame;
        let span = self.span(&range);
        match kind {
            FrameKind::Root | FrameKind::Component(_) => {}
            FrameKind::Paragraph => {
                let content = self.finish_inlines(inlines);
                self.push(span, BlockKind::Paragraph(content));
            }
            FrameKind::Heading(heading) => {
                let content = self.finish_inlines(inlines);
                self.push(span, BlockKind::Heading(Heading { content, ..heading }));
            }
            FrameKind::Quote(None) => self.push(span, BlockKind::Quote(blocks)),
            FrameKind::Quote(Some(kind)) => self.push(span, BlockKind::Alert { kind, blocks }),
            FrameKind::List { start, loose, items } => {
                self.push(span, BlockKind::List { start, tight: !loose, items });
            }
            FrameKind::Footnote(label) => self.definitions.push(Definition { label, span, blocks }),
            FrameKind::DefinitionList(items) => self.push(span, BlockKind::DefinitionList(items)),
            FrameKind::Code { info, fenced, text } => {
                let (fence, found) = fence::read(&info, self.text, span, text.lines().count());
                self.findings.extend(found);
                self.push(span, BlockKind::Code(Box::new(Code { info, fenced, fence, text })));
            }
            FrameKind::Html(text) => self.close_html(text, range),
            FrameKind::Table(table) => self.push(span, BlockKind::Table(table)),
            FrameKind::Item { .. }
            | FrameKind::Term
            | FrameKind::Description
            | FrameKind::Row { .. } => {
                self.close_part(kind, span, blocks, inlines);
            }
            FrameKind::Cell => {
                let content = self.finish_inlines(inlines);
                if let Some(Frame { kind: FrameKind::Row { cells, .. }, .. }) =
                    self.stack.last_mut()
                {
                    cells.push(Cell { span, content });
                }
            }
            FrameKind::Emphasis => self.push_inline(InlineKind::Emphasis(inlines), range),
            FrameKind::Strong => self.push_inline(InlineKind::Strong(inlines), range),
            FrameKind::Strikethrough => self.push_inline(InlineKind::Strikethrough(inlines), range),
            FrameKind::Link { destination, title, .. } => {
                self.push_inline(InlineKind::Link { destination, title, content: inlines }, range);
            }
            FrameKind::Image { destination, title } => {
                self.push_inline(InlineKind::Image { destination, title, alt: inlines }, range);
            }
        }
    }

    /// Adds an item to its list, a description to its term, a row to its table.
    fn close_part(
        &mut self,
        kind: FrameKind,
        span: Span,
        blocks: Vec<Block>,
        inlines: Vec<Inline>,
    ) {
        let term = match kind {
            FrameKind::Term => self.finish_inlines(inlines),
            _ => Vec::new(),
        };
        let Some(parent) = self.stack.last_mut() else { return };
        match (kind, &mut parent.kind) {
            (FrameKind::Item { task }, FrameKind::List { items, .. }) => {
                items.push(ListItem { span, task, blocks });
            }
            (FrameKind::Term, FrameKind::DefinitionList(items)) => {
                let term = Spanned::new(term, span);
                match items.last_mut() {
                    Some(item) if item.descriptions.is_empty() => item.terms.push(term),
                    _ => items.push(DefinitionItem { terms: vec![term], descriptions: Vec::new() }),
                }
            }
            (FrameKind::Description, FrameKind::DefinitionList(items)) => {
                if items.is_empty() {
                    items.push(DefinitionItem { terms: Vec::new(), descriptions: Vec::new() });
                }
                if let Some(item) = items.last_mut() {
                    item.descriptions.push(Spanned::new(blocks, span));
                }
            }
            (FrameKind::Row { header: true, cells }, FrameKind::Table(table)) => {
                table.header = cells
            }
            (FrameKind::Row { cells, .. }, FrameKind::Table(table)) => table.rows.push(cells),
            _ => {}
        }
    }

    /// Adds a block of which the span is known.
    pub(super) fn push(&mut self, span: Span, kind: BlockKind) {
        self.flush_plain();
        self.sink().blocks.push(Block { span, kind });
    }
}

fn holds_blocks(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::BlockQuote(_)
            | TagEnd::Item
            | TagEnd::List(_)
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionListDefinition
    )
}
