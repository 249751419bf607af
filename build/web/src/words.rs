//! The words of the interface: the site's own translations first, then the catalogue.

use std::collections::BTreeMap;

use tweeluik_source::{Argument, Catalogue, Config, Date, Language};

/// The words of all languages of a site.
#[derive(Debug)]
pub(crate) struct Words {
    default_language: String,
    translations: BTreeMap<String, BTreeMap<String, String>>,
    dutch: Catalogue,
    english: Catalogue,
}

impl Words {
    pub(crate) fn new(config: &Config) -> Self {
        let of = |map: &tweeluik_source::Map<String>| {
            map.iter().map(|(key, text)| (key.value.clone(), text.clone())).collect()
        };
        let mut translations: BTreeMap<String, BTreeMap<String, String>> = config
            .languages
            .iter()
            .map(|(code, language)| (code.value.clone(), of(&language.translations)))
            .collect();
        translations.entry(config.default_language.clone()).or_default().extend(
            config.translations.iter().map(|(key, text)| (key.value.clone(), text.clone())),
        );
        Self {
            default_language: config.default_language.clone(),
            translations,
            dutch: Catalogue::new(Language::Nl),
            english: Catalogue::new(Language::En),
        }
    }

    pub(crate) fn default_language(&self) -> &str {
        &self.default_language
    }

    /// The word under a key; `None` if neither the site nor the catalogue has it.
    pub(crate) fn find(
        &self,
        language: &str,
        key: &str,
        arguments: &[(&'static str, Argument)],
    ) -> Option<String> {
        let own = self.translations.get(language).and_then(|words| words.get(key));
        let catalogue = self.catalogue(language);
        own.cloned().or_else(|| catalogue.has(key).then(|| catalogue.id(key, arguments)))
    }

    /// The words that need no values, by key: pages are full of them.
    pub(crate) fn plain(&self, language: &str) -> BTreeMap<String, String> {
        let of_panels = |id: &&str| id.starts_with("web-") || id.starts_with("panel-");
        let mut keys = self.own_keys(language);
        keys.extend(self.catalogue(language).ids().filter(of_panels));
        let found =
            keys.into_iter().map(|key| Some((key.to_owned(), self.find(language, key, &[])?)));
        found.flatten().collect()
    }

    /// The keys that the site itself has words for in a language.
    pub(crate) fn own_keys(&self, language: &str) -> Vec<&str> {
        let words = self.translations.get(language).into_iter().flatten();
        words.map(|(key, _)| key.as_str()).collect()
    }

    /// A word of the catalogue, which a site may have given another text.
    pub(crate) fn text(
        &self,
        language: &str,
        id: &str,
        arguments: &[(&'static str, String)],
    ) -> String {
        let arguments: Vec<_> =
            arguments.iter().map(|(name, text)| (*name, Argument::Text(text.clone()))).collect();
        self.find(language, id, &arguments).unwrap_or_else(|| id.to_owned())
    }

    /// What a kind of PDF of a publication is called where it is offered.
    pub(crate) fn download(&self, language: &str, title: &str, profile: &str) -> String {
        self.text(language, &format!("web-download-{profile}"), &[("title", title.to_owned())])
    }

    /// A date as readers write it.
    pub(crate) fn long_date(&self, language: &str, date: &Date) -> String {
        self.catalogue(language).date_long(date)
    }

    /// A file size as readers write it.
    pub(crate) fn size(&self, language: &str, bytes: u64) -> String {
        self.catalogue(language).size(bytes)
    }

    /// The catalogue of a language.
    pub(crate) fn catalogue(&self, language: &str) -> &Catalogue {
        match Language::for_code(language) {
            Language::Nl => &self.dutch,
            Language::En => &self.english,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_pdf_has_a_name_in_both_languages() {
        let words = Words::new(&Config::default());
        for language in ["nl", "en"] {
            for profile in tweeluik_source::Profile::WORDS {
                let name = words.download(language, "Gids", profile);
                assert!(name.contains("Gids"), "{name}");
            }
        }
    }

    #[test]
    fn sizes_are_rounded_up_and_written_as_the_language_does() {
        let words = Words::new(&Config::default());
        assert_eq!(words.size("nl", 512), "1\u{a0}kB");
        assert_eq!(words.size("nl", 640_000), "640\u{a0}kB");
        assert_eq!(words.size("nl", 1_150_000), "1,2\u{a0}MB");
        assert_eq!(words.size("en", 1_150_000), "1.2\u{a0}MB");
    }
}
