//! `[search]`.

use crate::config::Config;
use crate::key::{choice, keys};
use crate::span::Spanned;

keys! {
    /// What the search index holds.
    pub struct Search {
        /// Titles.
        now include_title: bool = true,
        /// Descriptions.
        now include_description: bool,
        /// Dates.
        now include_date: bool,
        /// Addresses.
        now include_path: bool,
        /// Text.
        now include_content: bool = true,
        /// Number of characters after which text is cut off.
        now truncate_content_length: Option<usize>,
        /// File format; `pagefind`, which the built-in search page reads, without it.
        now index_format: Option<Spanned<IndexFormat>>,
    }
}

choice! {
    /// File format of the search index.
    pub enum IndexFormat {
        /// Pagefind: in parts, of which a browser loads what a question needs. Ours.
        Pagefind = "pagefind",
        /// Elasticlunr, as a script.
        ElasticlunrJavascript = "elasticlunr_javascript",
        /// Elasticlunr, as JSON.
        ElasticlunrJson = "elasticlunr_json",
        /// Fuse, as a script.
        FuseJavascript = "fuse_javascript",
        /// Fuse, as JSON.
        FuseJson = "fuse_json",
    }
}

impl Search {
    /// File format of the index.
    pub fn format(&self) -> IndexFormat {
        self.index_format.as_ref().map(|format| format.value).unwrap_or_default()
    }
}

impl Config {
    /// `[search]` of a language, whether or not an index is made.
    pub fn search_keys(&self, code: &str) -> &Search {
        let own = self.language(code).filter(|_| code != self.default_language);
        own.map_or(&self.search, |own| &own.search)
    }

    /// What the search index of a language holds; `None` if none is made.
    pub fn search_of(&self, code: &str) -> Option<&Search> {
        let of_site = code == self.default_language && self.build_search_index;
        let own = self.language(code).is_some_and(|own| own.build_search_index);
        (of_site || own).then(|| self.search_keys(code))
    }

    /// Whether a language is searched with Pagefind, on the built-in search page.
    pub fn has_search_page(&self, code: &str) -> bool {
        self.search_of(code).is_some_and(|search| search.format() == IndexFormat::Pagefind)
    }

    /// Whether any page searches with Pagefind, whose WebAssembly a Content-Security-Policy has to
    /// allow: `script-src 'self' 'wasm-unsafe-eval'`.
    pub fn has_search(&self) -> bool {
        self.language_codes().into_iter().any(|code| self.has_search_page(code))
    }
}
