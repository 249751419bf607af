//! The length of sentences, for a text as a whole: one long sentence is no fault.

use tweeluik_document::{BlockKind, Document, Inline, Node, plain_text};
use tweeluik_source::{Diagnostic, Message, Span};
use unicode_segmentation::UnicodeSegmentation;

use crate::rules;

/// Most words a sentence has on average.
const MOST_WORDS: usize = 15;
/// Sentences from which an average says something.
const ENOUGH: usize = 10;

/// Whether the sentences of a text are too long; the place is that of the longest.
pub fn check(document: &Document) -> Option<Diagnostic> {
    let (mut sentences, mut words) = (0, 0);
    let mut longest: Option<(usize, Span)> = None;
    document.walk(|node| {
        let Some((span, content)) = running_text(node) else { return };
        for sentence in plain_text(content).unicode_sentences() {
            let length = sentence.unicode_words().count();
            if length == 0 {
                continue;
            }
            sentences += 1;
            words += length;
            if longest.is_none_or(|(most, _)| length > most) {
                longest = Some((length, span));
            }
        }
    });
    let (length, place) = longest?;
    if sentences < ENOUGH || words <= sentences * MOST_WORDS {
        return None;
    }
    let message = Message::new("check-long-sentences").with_number("most", MOST_WORDS);
    let hint = Message::new("check-long-sentences-hint").with_number("length", length);
    Some(Diagnostic::new(&rules::LONG_SENTENCES, place, message).hint(hint))
}

/// Sentences stand in paragraphs and items; headings and cells are often not whole ones.
fn running_text(node: Node<'_>) -> Option<(Span, &[Inline])> {
    let Node::Block(block) = node else { return None };
    match &block.kind {
        BlockKind::Paragraph(content) | BlockKind::Plain(content) => Some((block.span, content)),
        _ => None,
    }
}
