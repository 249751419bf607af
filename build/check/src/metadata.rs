//! Title, description, and the picture that other sites show.

use tweeluik_publication::{Entry, Site};
use tweeluik_source::{Diagnostic, Message, Span};

use crate::rules;

/// What is missing in the front matter of a page or section.
pub fn of_entry(site: &Site, entry: &Entry) -> Vec<Diagnostic> {
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
    if let Some(name) = &entry.metadata().picture {
        match entry.asset_named(site, &name.value) {
            Some(asset) if asset.picture.is_some() => {}
            _ => {
                let message = Message::new("check-share-picture").with("name", &name.value);
                found.push(
                    Diagnostic::new(&rules::SHARE_PICTURE, name.span, message)
                        .hint(Message::new("check-share-picture-hint")),
                );
            }
        }
    }
    found
}
