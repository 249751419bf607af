//! The film that a component call shows: that of a page it names, or of its own page.

use tweeluik_document::{Call, Value};
use tweeluik_source::{Diagnostic, Message, Span};

use super::Index;
use crate::component::Parameter;
use crate::data::Data;
use crate::rules;
use crate::site::{Entry, Target};

impl Index<'_> {
    /// The film as both panels get it; a finding, or nothing where one was told already.
    pub(super) fn film_of_call(
        &self,
        entry: &Entry,
        (call, span): (&Call, Span),
        parameter: &Parameter,
    ) -> Result<Data, Option<Box<Diagnostic>>> {
        let no_film = |span, hint| {
            let message = Message::new("publication-no-film");
            let finding = Diagnostic::new(&rules::FILM_PAGE, span, message);
            Some(Box::new(finding.hint(Message::new(hint).with("name", &parameter.name))))
        };
        let (id, span, hint) = match call.arguments.get(&parameter.name) {
            None => (entry.id, span, "publication-no-film-here-hint"),
            Some(argument) => {
                let Value::String(path) = &argument.value else { return Err(None) };
                match self.target(entry, path, argument.span).map_err(Some)? {
                    Target::Entry { entry, .. } => {
                        (entry, argument.span, "publication-no-film-hint")
                    }
                    _ => return Err(no_film(argument.span, "publication-no-film-hint")),
                }
            }
        };
        let page = &self.entries[id.0];
        match (self.films.get(&id), page.film_keys()) {
            (Some(film), Some(_)) => {
                let catalogue = self.catalogues.of(&entry.language);
                Ok(film.data(page, self.all_assets, page.id == entry.id, catalogue))
            }
            // What is wrong with the film was told at its keys.
            (None, Some(_)) => Err(None),
            _ => Err(no_film(span, hint)),
        }
    }
}
