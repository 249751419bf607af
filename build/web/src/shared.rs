//! Values that many pages use, made once and shared by all.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use tera::Value;
use tweeluik_publication::{EntryId, FeedOf, PdfDownload};

use crate::menu::sections_of;
use crate::values::{Maker, with, with_pages};

/// Values that many pages use.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    /// Pages and sections with their content, by [`EntryId`]; sections without their pages.
    pub(crate) entries: Vec<Value>,
    /// Sections with their pages.
    pub(crate) sections: BTreeMap<EntryId, Value>,
    /// The home page of each language, and the paths of the sections in its menu.
    pub(crate) menus: BTreeMap<String, (EntryId, Vec<String>)>,
    /// By their place in the site.
    pub(crate) taxonomies: Vec<Value>,
    /// With their pages: by their place in the site, then in their taxonomy.
    pub(crate) terms: Vec<Vec<Value>>,
    /// By their place in the site.
    pub(crate) publications: Vec<Value>,
    /// Publications by language, in the order of their sections.
    pub(crate) publications_in: BTreeMap<String, Value>,
    /// Where each chapter stands in its publication.
    pub(crate) chapters: BTreeMap<EntryId, Value>,
    /// By language.
    pub(crate) configs: BTreeMap<String, Value>,
    /// Links to feeds, by language and what they are of.
    feeds: BTreeMap<(String, FeedOf), Vec<Value>>,
    /// The pages that are in any feed, made when the first feed asks for them.
    pub(crate) in_feeds: BTreeMap<EntryId, OnceLock<Value>>,
}

impl Shared {
    /// The values of a site, of whose entries the own ones are made already.
    pub(crate) fn new(maker: Maker<'_>, entries: Vec<Value>, downloads: &[PdfDownload]) -> Self {
        let site = maker.site;
        let sections = site.entries.iter().filter_map(|entry| {
            let pages = &entry.as_section()?.pages;
            let whole = with_pages(&entries[entry.id.0], pages, &entries);
            Some((entry.id, with(&whole, [("terms", maker.section_terms(pages))])))
        });
        let homes = site.entries.iter().filter(|it| it.relative_path.starts_with("_index."));
        let menus = homes.map(|it| (it.language.clone(), (it.id, sections_of(site, it))));
        let terms = site
            .taxonomies
            .iter()
            .map(|taxonomy| taxonomy.terms.iter().map(|term| maker.term(term, &entries)).collect());
        let mut feeds: BTreeMap<(String, FeedOf), Vec<Value>> = BTreeMap::new();
        for feed in &site.feeds {
            let of = (feed.language.clone(), feed.of);
            feeds.entry(of).or_default().push(maker.feed_link(feed));
        }
        let in_feeds = site.feeds.iter().flat_map(|feed| &feed.pages);
        let publications: Vec<Value> =
            site.publications.iter().map(|it| maker.publication(it, downloads)).collect();
        let mut publications_in: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for (publication, value) in site.publications.iter().zip(&publications) {
            let language = site.entry(publication.section).language.clone();
            publications_in.entry(language).or_default().push(value.clone());
        }
        Self {
            sections: sections.collect(),
            menus: menus.collect(),
            taxonomies: site.taxonomies.iter().map(|it| maker.taxonomy(it)).collect(),
            terms: terms.collect(),
            publications,
            publications_in: publications_in
                .into_iter()
                .map(|(language, values)| (language, Value::from(values)))
                .collect(),
            chapters: site.publications.iter().flat_map(|it| maker.chapter_places(it)).collect(),
            configs: site
                .config
                .language_codes()
                .into_iter()
                .map(|code| (code.to_owned(), maker.config(code)))
                .collect(),
            feeds,
            in_feeds: in_feeds.map(|&page| (page, OnceLock::new())).collect(),
            entries,
        }
    }

    /// An entry with its content.
    pub(crate) fn entry(&self, id: EntryId) -> &Value {
        &self.entries[id.0]
    }

    /// Links to the feeds of a language, and to those of something in it.
    pub(crate) fn feed_links(&self, language: &str, of: Option<FeedOf>) -> Value {
        let links = |of| self.feeds.get(&(language.to_owned(), of)).into_iter().flatten().cloned();
        let own = of.into_iter().flat_map(links);
        Value::from(links(FeedOf::Language).chain(own).collect::<Vec<_>>())
    }
}
