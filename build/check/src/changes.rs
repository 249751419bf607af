//! The list of changes of a publication (`[[extra.publication.changes]]`).

use tweeluik_publication::Entry;
use tweeluik_source::{Diagnostic, Message};

use crate::rules;

/// What is wrong with the changes of the publication that a section opens, if it opens one.
pub fn of_entry(entry: &Entry) -> Vec<Diagnostic> {
    let section = entry.as_section();
    let written = section.and_then(|it| it.front_matter.extra.publication.as_ref());
    let Some(publication) = written.map(|written| &written.value) else { return Vec::new() };
    let changes = &publication.changes;
    let mut found = Vec::new();
    if let Some(newest) = changes.first() {
        if newest.value.version != publication.version {
            let message = Message::new("check-changes-version")
                .with("version", &publication.version)
                .with("newest", &newest.value.version);
            found.push(
                Diagnostic::new(&rules::CHANGES, newest.span, message)
                    .hint(Message::new("check-changes-version-hint")),
            );
        } else if newest.value.date != publication.date {
            let message = Message::new("check-changes-date")
                .with("date", &publication.date)
                .with("newest", &newest.value.date);
            found.push(
                Diagnostic::new(&rules::CHANGES, newest.span, message)
                    .hint(Message::new("check-changes-date-hint")),
            );
        }
    }
    for pair in changes.windows(2).filter(|pair| pair[0].value.date < pair[1].value.date) {
        let message = Message::new("check-changes-order")
            .with("version", &pair[1].value.version)
            .with("before", &pair[0].value.version);
        found.push(
            Diagnostic::new(&rules::CHANGES, pair[1].span, message)
                .hint(Message::new("check-changes-order-hint")),
        );
    }
    found
}
