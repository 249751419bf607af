//! The keys at the top of the configuration, languages and taxonomies.

use crate::config::{Embed, LinkChecker, Markdown, Print, Search, Serving, Slugify};
use crate::key::{Extra, Map, choice, keys};
use crate::metadata::Metadata;
use crate::span::Spanned;

keys! {
    /// The configuration of the site.
    pub struct Config {
        /// Address of the site, without `/` at the end.
        required base_url: String,
        /// Folder below `themes/` whose templates and files fill in what the site lacks.
        now theme: Option<Spanned<String>>,
        /// Title of the site.
        now title: Option<Spanned<String>>,
        /// One or two sentences about the site.
        now description: Option<Spanned<String>>,
        /// Code of the language that files without a language in their name are in.
        now default_language: String = "en",
        /// The other languages of the site, by code.
        now languages: Map<LanguageConfig>,
        /// Words for templates, by key, in the default language.
        now translations: Map<String>,
        /// Whether feeds of all pages are made.
        now generate_feeds: bool,
        /// Number of pages in a feed; all without it.
        now feed_limit: Option<usize>,
        /// File names of feeds, and of their templates; `atom.xml` without it.
        now feed_filenames: Option<Vec<Spanned<String>>>,
        /// Whether the site's own static files are linked instead of copied.
        now hard_link_static: bool,
        /// The taxonomies of the default language.
        now taxonomies: Vec<TaxonomyConfig>,
        /// Folder that the addresses of taxonomies begin with.
        now taxonomy_root: Option<String>,
        /// Author of pages that name none.
        now author: Option<String>,
        /// Whether the site's own Sass is compiled; where nothing is said, it is if there is some.
        now compile_sass: Option<bool>,
        /// Whether HTML is made smaller.
        now minify_html: bool,
        /// Whether a search index is made.
        now build_search_index: bool,
        /// Glob patterns of files below `content/` that are left out.
        now ignored_content: Vec<Spanned<String>>,
        /// Glob patterns of files below `static/` that are left out.
        now ignored_static: Vec<Spanned<String>>,
        /// Glob patterns of files below `content/` in which braces are text and call no component.
        now skip_content_templating: Vec<Spanned<String>>,
        /// Folder that the site is written to.
        now output_dir: String = "public",
        /// Whether files that begin with a dot stay in the output folder; like all that the
        /// tool did not write, they stay anyway.
        now preserve_dotfiles_in_output: bool,
        /// Whether `sitemap.xml` is made.
        now generate_sitemap: bool = true,
        /// Whether `robots.txt` is made.
        now generate_robots_txt: bool = true,
        /// Whether a picture of each page is made for sites on which it is shared (og:image).
        now generate_share_pictures: bool,
        /// Which list pages the sitemap leaves out.
        now exclude_paginated_pages_in_sitemap: PaginatedInSitemap,
        /// How links are checked.
        now link_checker: LinkChecker,
        /// How addresses are made from names.
        now slugify: Slugify,
        /// What the search index holds.
        now search: Search,
        /// How Markdown is read.
        now markdown: Markdown,
        /// Levels of rules: `allow`, `warn` or `deny` by name.
        now checks: Map<Spanned<String>>,
        /// What catalogues and search engines are told about every page.
        now metadata: Metadata,
        /// How PDFs are made.
        now print: Print,
        /// What a web server needs.
        now serving: Serving,
        /// Editions for other publishers.
        later editions: Extra,
        /// Parts of the site for use on other sites.
        now embed: Embed,
        /// Whatever templates want to know.
        now extra: Extra,
    }
}

keys! {
    /// `[languages.CODE]`.
    pub struct LanguageConfig {
        /// Title of the site in this language.
        now title: Option<Spanned<String>>,
        /// One or two sentences about the site in this language.
        now description: Option<Spanned<String>>,
        /// Whether feeds of all pages are made.
        now generate_feeds: bool,
        /// File names of feeds, and of their templates; `atom.xml` without it.
        now feed_filenames: Option<Vec<Spanned<String>>>,
        /// The taxonomies of this language.
        now taxonomies: Vec<TaxonomyConfig>,
        /// Whether a search index is made.
        now build_search_index: bool,
        /// What the search index holds.
        now search: Search,
        /// Words for templates, by key.
        now translations: Map<String>,
    }
}

keys! {
    /// An entry of `taxonomies`.
    pub struct TaxonomyConfig {
        /// Its name, as front matter uses it.
        required name: String,
        /// Number of pages on each page of a term.
        now paginate_by: Option<usize>,
        /// Part of the address that comes before the number of a list page.
        now paginate_path: String = "page",
        /// Whether pages are made for it and its terms.
        now render: bool = true,
        /// Whether feeds are made of its terms.
        now feed: bool,
    }
}

choice! {
    /// Which list pages the sitemap leaves out.
    pub enum PaginatedInSitemap {
        /// None of them.
        None = "none",
        /// All of them.
        All = "all",
    }
}

impl Config {
    /// The codes of all languages, the default language first.
    pub fn language_codes(&self) -> Vec<&str> {
        let others = self.languages.iter().map(|(code, _)| code.value.as_str());
        let others = others.filter(|code| *code != self.default_language);
        std::iter::once(self.default_language.as_str()).chain(others).collect()
    }

    /// The table of a language, if it has one.
    pub fn language(&self, code: &str) -> Option<&LanguageConfig> {
        self.languages.get(code)
    }

    /// The taxonomies of a language.
    pub fn taxonomies_of(&self, code: &str) -> &[TaxonomyConfig] {
        match self.language(code) {
            Some(language) if !language.taxonomies.is_empty() => &language.taxonomies,
            _ if code == self.default_language => &self.taxonomies,
            _ => &[],
        }
    }

    /// The title in a language.
    pub fn title_of(&self, code: &str) -> Option<&Spanned<String>> {
        let own = self.language(code).and_then(|language| language.title.as_ref());
        own.or(self.title.as_ref())
    }

    /// The description in a language.
    pub fn description_of(&self, code: &str) -> Option<&Spanned<String>> {
        let own = self.language(code).and_then(|language| language.description.as_ref());
        own.or(self.description.as_ref())
    }

    /// The site's own word under a key.
    pub fn translation(&self, code: &str, key: &str) -> Option<&str> {
        let own = self.language(code).and_then(|language| language.translations.get(key));
        let of_site = (code == self.default_language).then(|| self.translations.get(key)).flatten();
        of_site.or(own).map(String::as_str)
    }

    /// What addresses in a language begin with: its code, or nothing for the default language.
    pub fn prefix_of<'c>(&self, code: &'c str) -> Option<&'c str> {
        (code != self.default_language).then_some(code)
    }
}
