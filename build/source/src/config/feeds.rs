//! Which feeds a language has.

use crate::config::{Config, LanguageConfig};
use crate::diagnostic::Message;
use crate::key::Reader;
use crate::project::is_inside;
use crate::span::{Span, Spanned};

/// Name of the feed where the configuration gives none.
const DEFAULT: &str = "atom.xml";

impl Config {
    /// Whether there are feeds of all pages in a language.
    pub fn generates_feeds(&self, code: &str) -> bool {
        let own = self.language(code).is_some_and(|language| language.generate_feeds);
        own || (code == self.default_language && self.generate_feeds)
    }

    /// The file names of feeds in a language, each once, with the places they were written.
    pub fn feed_filenames_of(&self, code: &str) -> Vec<(&str, Option<Span>)> {
        let own = self.language(code).and_then(|language| language.feed_filenames.as_ref());
        let of_site = self.feed_filenames.as_ref().filter(|_| code == self.default_language);
        let Some(names) = own.or(of_site) else { return vec![(DEFAULT, None)] };
        let mut kept: Vec<(&str, Option<Span>)> = Vec::new();
        for name in names.iter().filter(|name| is_file_name(&name.value)) {
            if !kept.iter().any(|(other, _)| *other == name.value) {
                kept.push((&name.value, Some(name.span)));
            }
        }
        kept
    }

    /// Reports names of feeds that are no files.
    pub(super) fn check_feed_filenames(&self, reader: &mut Reader) {
        let of_languages = self.languages.iter().map(|(_, language)| filenames(language));
        let all = of_languages.chain([self.feed_filenames.as_deref().unwrap_or_default()]);
        for name in all.flatten().filter(|name| !is_file_name(&name.value)) {
            let hint = Message::new("source-feed-filename-hint");
            reader.invalid("feed_filenames", name.span, &name.value, hint);
        }
    }
}

fn filenames(language: &LanguageConfig) -> &[Spanned<String>] {
    language.feed_filenames.as_deref().unwrap_or_default()
}

fn is_file_name(name: &str) -> bool {
    is_inside(name) && !name.ends_with('/')
}
