//! Notes that stand in a register outside the text: a call in the text becomes a reference, and
//! the note a footnote like any other, so that both panels number and place it as such.

use std::collections::BTreeMap;

use tweeluik_source::Span;

use crate::footnote::number_by_reference;
use crate::tree::{Block, BlockKind, Call, Document, Footnote, Inline, InlineKind};
use crate::walk::each_inlines_mut;

/// What comes in the place of a call.
#[derive(Clone, Debug, Default)]
pub struct Placed {
    /// Text that stays at the place of the call.
    pub text: Vec<Inline>,
    /// The note that is referred to there.
    pub note: Option<Note>,
    /// Blocks in the place of a call that stands alone.
    pub blocks: Vec<Block>,
}

/// A note.
#[derive(Clone, Debug)]
pub struct Note {
    /// What it is known by: the same label is the same note.
    pub label: String,
    /// Where it was written.
    pub span: Span,
    /// Its text.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Puts in the place of calls what `place` says; `None` leaves a call as it is. The calls of
    /// the text come in reading order, then those of its footnotes.
    pub fn place_notes(&mut self, place: &mut impl FnMut(&Call, Span) -> Option<Placed>) {
        let mut placing = Placing { known: BTreeMap::new(), footnotes: Vec::new(), place };
        placing.footnotes = std::mem::take(&mut self.footnotes);
        let own = placing.footnotes.len();
        let more = self.summary_end.and_then(|end| self.blocks.get(end)).map(|block| block.span);
        placing.text(&mut self.blocks);
        // What came in the place of a call may be more blocks than one.
        let is_end = |block: &Block| more.is_some_and(|span| block.span.start >= span.start);
        if more.is_some() {
            self.summary_end = self.blocks.iter().position(is_end);
        }
        for index in 0..own {
            let mut blocks = std::mem::take(&mut placing.footnotes[index].blocks);
            placing.text(&mut blocks);
            placing.footnotes[index].blocks = blocks;
        }
        let footnotes = std::mem::take(&mut placing.footnotes);
        self.footnotes = number_by_reference(&mut self.blocks, footnotes);
    }
}

struct Placing<'p, P> {
    /// Numbers of the notes by label.
    known: BTreeMap<String, usize>,
    footnotes: Vec<Footnote>,
    place: &'p mut P,
}

impl<P: FnMut(&Call, Span) -> Option<Placed>> Placing<'_, P> {
    fn text(&mut self, blocks: &mut Vec<Block>) {
        // Calls that stand alone first: what comes in their place has no calls.
        self.alone(blocks);
        each_inlines_mut(blocks, &mut |inlines| self.within(inlines));
    }

    fn alone(&mut self, blocks: &mut Vec<Block>) {
        let mut at = 0;
        while at < blocks.len() {
            let block = &blocks[at];
            let placed = match &block.kind {
                BlockKind::Component(call) => (self.place)(call, block.span),
                _ => None,
            };
            let span = block.span;
            let Some(placed) = placed else {
                self.inside(&mut blocks[at]);
                at += 1;
                continue;
            };
            let inlines = self.inlines(placed.text, placed.note, span);
            let mut instead = placed.blocks;
            if !inlines.is_empty() {
                instead.insert(0, Block { span, kind: BlockKind::Paragraph(inlines) });
            }
            let count = instead.len();
            blocks.splice(at..=at, instead);
            at += count;
        }
    }

    /// Calls that stand alone inside a block.
    fn inside(&mut self, block: &mut Block) {
        match &mut block.kind {
            BlockKind::Quote(inner) | BlockKind::Alert { blocks: inner, .. } => self.alone(inner),
            BlockKind::Component(Call { body: Some(inner), .. }) => self.alone(inner),
            BlockKind::List { items, .. } => {
                items.iter_mut().for_each(|item| self.alone(&mut item.blocks));
            }
            BlockKind::DefinitionList(items) => {
                let texts = items.iter_mut().flat_map(|item| &mut item.descriptions);
                texts.for_each(|text| self.alone(&mut text.value));
            }
            _ => {}
        }
    }

    fn within(&mut self, inlines: &mut Vec<Inline>) {
        let is_call = |inline: &Inline| matches!(inline.kind, InlineKind::Component(_));
        if !inlines.iter().any(is_call) {
            return;
        }
        let mut out: Vec<Inline> = Vec::with_capacity(inlines.len());
        for inline in inlines.drain(..) {
            let placed = match &inline.kind {
                InlineKind::Component(call) => (self.place)(call, inline.span),
                _ => None,
            };
            match placed {
                Some(placed) => {
                    if placed.text.is_empty() && placed.note.is_some() {
                        trim_end(&mut out);
                    }
                    out.extend(self.inlines(placed.text, placed.note, inline.span));
                }
                None => out.push(inline),
            }
        }
        part_marks(&mut out);
        *inlines = out;
    }

    /// Text and reference.
    fn inlines(&mut self, text: Vec<Inline>, note: Option<Note>, span: Span) -> Vec<Inline> {
        let mut inlines = text;
        if let Some(Note { label, span: written, blocks }) = note {
            let next = self.footnotes.len();
            let footnote = *self.known.entry(label.clone()).or_insert(next);
            if footnote == next {
                self.footnotes.push(Footnote { label, span: written, blocks, references: 0 });
            }
            let kind = InlineKind::FootnoteReference { footnote, occurrence: 0 };
            inlines.push(Inline { span, kind });
        }
        inlines
    }
}

/// A reference stands close to the word before it.
fn trim_end(inlines: &mut Vec<Inline>) {
    while let Some(last) = inlines.last_mut() {
        match &mut last.kind {
            InlineKind::SoftBreak => {
                inlines.pop();
            }
            InlineKind::Text(text) => {
                let length = text.trim_end().len();
                text.truncate(length);
                if !text.is_empty() {
                    return;
                }
                inlines.pop();
            }
            _ => return,
        }
    }
}

/// Two notes about a full stop read as a number, "woord³.⁴": both go behind it.
fn part_marks(inlines: &mut [Inline]) {
    let is_note = |inline: &Inline| matches!(inline.kind, InlineKind::FootnoteReference { .. });
    let is_stop = |inline: &Inline| match &inline.kind {
        InlineKind::Text(text) => [".", ","].contains(&text.as_str()),
        _ => false,
    };
    for at in 2..inlines.len() {
        let [first, between, second] = [at - 2, at - 1, at].map(|at| &inlines[at]);
        if is_note(first) && is_stop(between) && is_note(second) {
            inlines.swap(at - 2, at - 1);
        }
    }
}
