//! Title, description and language.

use tweeluik_publication::{Entry, Site};
use tweeluik_source::{Diagnostic, Message, Span};

use crate::rules;

/// What is missing in the configuration.
pub fn of_site(site: &Site) -> Option<Diagnostic> {
    if site.config.default_language_given() {
        return None;
    }
    let message = Message::new("check-missing-language");
    let diagnostic = match site.config.file() {
        Some(file) => {
            Diagnostic::new(&rules::MISSING_LANGUAGE, Span::new(file, 0..0), message)
        }
        None => Diagnostic::unplaced(&rules::MISSING_LANGUAGE, message),
    };
    Some(diagnostic.hint(Message::new("check-missing-language-hint")))
}

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
