//! A film is to be seen on its own page.

use tweeluik_document::{BlockKind, InlineKind, Node};
use tweeluik_publication::{Component, DataShape, DataWord, Entry, Site};
use tweeluik_source::{Diagnostic, Message};

use crate::rules;

/// What is said of a page with a film that its text does not show.
pub fn of_entry(site: &Site, entry: &Entry) -> Option<Diagnostic> {
    let keys = entry.film_keys()?;
    site.film_of(entry.id)?;
    let shows = |component: &Component| {
        let word = DataShape::Word(DataWord::Film);
        component.parameters.iter().any(|parameter| parameter.data.as_ref() == Some(&word))
    };
    let mut shown = false;
    entry.document.walk(|node| {
        let call = match node {
            Node::Block(block) => match &block.kind {
                BlockKind::Component(call) => call,
                _ => return,
            },
            Node::Inline(inline) => match &inline.kind {
                InlineKind::Component(call) => call,
                _ => return,
            },
        };
        shown |= site.components.get(&call.name.value).is_some_and(shows);
    });
    let message = Message::new("check-film-not-shown");
    let finding = Diagnostic::new(&rules::FILM_NOT_SHOWN, keys.span, message);
    (!shown).then(|| finding.hint(Message::new("check-film-not-shown-hint")))
}
