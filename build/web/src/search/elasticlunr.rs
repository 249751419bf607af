//! The index for elasticlunr.js (Zola: content/search).

use elasticlunr::{IndexBuilder, lang};
use tweeluik_source::config::Search;
use tweeluik_source::{Diagnostic, Message};

use crate::panel::Panel;
use crate::rules;
use crate::search::fields::Indexed;

impl Panel<'_> {
    /// The index of a language, as JSON. Not every language has an elasticlunr pipeline.
    pub(super) fn elasticlunr_index(
        &self,
        code: &str,
        search: &Search,
    ) -> Result<String, Vec<Diagnostic>> {
        let language = match code.split('-').next().unwrap_or(code) {
            // The library's own code for Dutch.
            "nl" => "du",
            base => base,
        };
        let language = lang::from_code(language).ok_or_else(|| vec![unknown(code, search)])?;
        let mut index = IndexBuilder::with_language(language);
        for (wanted, field) in [
            (search.include_title, "title"),
            (search.include_description, "description"),
            (search.include_date, "date"),
        ] {
            index = if wanted { index.add_field(field) } else { index };
        }
        if search.include_path {
            index = index.add_field_with_tokenizer("path", Box::new(words_of_path));
        }
        if search.include_content {
            index = index.add_field("body");
        }
        let mut index = index.build();
        for entry in self.findable(code) {
            let found = Indexed::new(entry, search);
            let texts = [
                found.title.map(str::to_owned),
                found.description.map(str::to_owned),
                found.date,
                found.path.map(str::to_owned),
                found.body,
            ];
            index.add_doc(&self.addresses.full(&entry.path), texts.into_iter().flatten());
        }
        Ok(index.to_json())
    }
}

/// The names in an address, and the words in them.
fn words_of_path(path: &str) -> Vec<String> {
    let words = path.split(|c: char| matches!(c, '/' | '-') || c.is_whitespace());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn unknown(code: &str, search: &Search) -> Diagnostic {
    let message = Message::new("web-search-language")
        .with("format", search.format().word())
        .with("language", code);
    let place = search.index_format.as_ref().map(|format| format.span);
    let finding = Diagnostic { span: place, ..Diagnostic::unplaced(&rules::SEARCH_INDEX, message) };
    finding.hint(Message::new("web-search-language-hint"))
}
