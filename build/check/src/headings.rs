//! The order of headings. A page's title is level 1, so its text begins at 2; a
//! text without title, shown alone, may begin where it likes.

use tweeluik_document::{BlockKind, Document, Node, plain_text};
use tweeluik_source::{Diagnostic, Message};

use crate::rules;

/// Skipped levels, second titles and headings without text.
pub fn check(document: &Document, has_title: bool) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut previous = if has_title { 1 } else { 6 };
    document.walk(|node| {
        let Node::Block(block) = node else { return };
        let BlockKind::Heading(heading) = &block.kind else { return };
        if plain_text(&heading.content).trim().is_empty() {
            let message = Message::new("check-empty-heading");
            found.push(
                Diagnostic::new(&rules::EMPTY_HEADING, block.span, message)
                    .hint(Message::new("check-empty-heading-hint")),
            );
        }
        if heading.level == 1 && has_title {
            let message = Message::new("check-second-title");
            found.push(
                Diagnostic::new(&rules::SECOND_TITLE, block.span, message)
                    .hint(Message::new("check-second-title-hint")),
            );
        } else if heading.level > previous + 1 {
            let message = Message::new("check-skipped-heading")
                .with("from", previous)
                .with("to", heading.level);
            let marks = "#".repeat(usize::from(previous + 1));
            found.push(
                Diagnostic::new(&rules::SKIPPED_HEADING, block.span, message)
                    .hint(Message::new("check-skipped-heading-hint").with("marks", marks)),
            );
        }
        previous = heading.level;
    });
    found
}
