//! Title and description.

use tweeluik_publication::Entry;
use tweeluik_source::{Diagnostic, Message, Span};

use crate::rules;

/// What is missing in the front matter of a page or section.
pub fn of_entry(entry: &Entry) -> Vec<Diagnostic> {
    let place = Span::new(entry.file, 0..0);
    let mut found = Vec::new();
    if entry.title.trim().is_empty() {
        found.push(
            Diagnostic::new(&rules::MISSING_TITLE, place, Message::new("check-missing-title"))
                .hint(Message::new("check-missing-title-hint")),
        );
    }
    if entry.description.as_deref().unwrap_or_default().trim().is_empty() {
        let message = Message::new("check-missing-description");
        found.push(
            Diagnostic::new(&rules::MISSING_DESCRIPTION, place, message)
                .hint(Message::new("check-missing-description-hint")),
        );
    }
    found
}
