//! Search pages: one for each language that is searched with Pagefind.

use std::collections::BTreeMap;

use tweeluik_source::config::IndexFormat;
use tweeluik_source::{Catalogue, Config, Language};

use crate::place::slug;
use crate::site::Site;

/// The page on which a language is searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchPage {
    /// Language code.
    pub language: String,
    /// Address below `base_url`, with `/` at both ends.
    pub path: String,
}

/// The index of a language in one of Zola's formats: address below `base_url`, with leading `/`.
/// `None` if it has no index, or one of Pagefind.
pub(crate) fn index_path(config: &Config, code: &str) -> Option<String> {
    let extension = match config.search_of(code)?.format() {
        IndexFormat::Pagefind => return None,
        IndexFormat::ElasticlunrJavascript | IndexFormat::FuseJavascript => "js",
        IndexFormat::ElasticlunrJson | IndexFormat::FuseJson => "json",
    };
    Some(format!("/search_index.{code}.{extension}"))
}

/// The search pages of a site, in the order of its languages.
///
/// The address is the word `web-search-path`, which a site can replace in `[translations]`.
pub(crate) fn search_pages(config: &Config) -> Vec<SearchPage> {
    let mut catalogues: BTreeMap<Language, Catalogue> = BTreeMap::new();
    let codes = config.language_codes().into_iter().filter(|code| config.has_search_page(code));
    codes
        .map(|code| {
            let language = Language::for_code(code);
            let catalogue = catalogues.entry(language).or_insert_with(|| Catalogue::new(language));
            let word = config
                .translation(code, "web-search-path")
                .map_or_else(|| catalogue.id("web-search-path", &[]), str::to_owned);
            let names = word.split('/').map(|name| slug(name, config.slugify.paths));
            let parts = config.prefix_of(code).map(str::to_owned).into_iter().chain(names);
            let parts: Vec<String> =
                parts.filter(|part| !matches!(part.as_str(), "" | "." | "..")).collect();
            let path = parts.iter().map(|part| format!("/{part}")).collect::<String>() + "/";
            SearchPage { language: code.to_owned(), path }
        })
        .collect()
}

impl Site {
    /// The search page of a language.
    pub fn search_page(&self, code: &str) -> Option<&SearchPage> {
        self.search_pages.iter().find(|page| page.language == code)
    }

    /// The address below `base_url`, with leading `/`, of a language's search index in one of
    /// Zola's formats.
    pub fn search_index_path(&self, code: &str) -> Option<String> {
        index_path(&self.config, code)
    }
}
