//! The sitemap, in parts where the site is large (Zola: templates/sitemap).

use std::collections::BTreeMap;

use tera::Value;
use tweeluik_publication::Entry;
use tweeluik_source::{Diagnostic, PaginatedInSitemap};

use crate::panel::Panel;
use crate::values::Fields;

/// Largest number of addresses in one file, as in Zola; search engines take 50,000.
const LARGEST: usize = 30_000;

impl Panel<'_> {
    /// Number of files that the addresses of the site take.
    pub(crate) fn sitemap_parts(&self) -> usize {
        self.sitemap_entries().len().div_ceil(LARGEST)
    }

    /// One part of the sitemap, counted from 0.
    pub(crate) fn sitemap(&self, part: usize) -> Result<String, Vec<Diagnostic>> {
        let mut context = self.context(self.words.default_language(), "/sitemap.xml")?;
        let entries = self.sitemap_entries().chunks(LARGEST).nth(part).unwrap_or_default();
        context.insert_value("entries", Value::from(entries.to_vec()));
        self.fill("sitemap.xml", &context)
    }

    /// The list of the parts.
    pub(crate) fn sitemap_index(&self) -> Result<String, Vec<Diagnostic>> {
        let mut context = self.context(self.words.default_language(), "/sitemap.xml")?;
        let parts = 1..=self.sitemap_parts();
        let parts = parts.map(|part| self.addresses.full(&format!("/sitemap{part}.xml")));
        context.insert_value("sitemaps", Value::from(parts.map(Value::from).collect::<Vec<_>>()));
        self.fill("split_sitemap_index.xml", &context)
    }

    /// What the sitemap tells of each address, sorted by address; made once.
    fn sitemap_entries(&self) -> &[Value] {
        self.sitemap.get_or_init(|| {
            let mut entries: BTreeMap<String, Value> = BTreeMap::new();
            let mut add = |path: &str, updated: Value, extra: Value| {
                let permalink = self.addresses.full(path);
                let fields = Fields::from([
                    ("permalink", Value::from(permalink.as_str())),
                    ("updated", updated),
                    ("extra", extra),
                ]);
                entries.insert(permalink, Value::from(fields));
            };
            let listed = |entry: &&Entry| entry.has_page() && !self.is_unlisted(entry);
            for entry in self.site.entries.iter().filter(listed) {
                add(&entry.path, self.last_change(entry), self.extra_of(entry));
            }
            for taxonomy in self.site.taxonomies.iter().filter(|taxonomy| taxonomy.has_pages()) {
                add(&taxonomy.path, Value::none(), Value::none());
                for term in &taxonomy.terms {
                    add(&term.path, Value::none(), Value::none());
                }
            }
            for page in &self.site.search_pages {
                add(&page.path, Value::none(), Value::none());
            }
            let wanted = self.site.config.exclude_paginated_pages_in_sitemap;
            if wanted == PaginatedInSitemap::None {
                for (_, list) in self.site.paginations() {
                    for pager in &list.pagers[1..] {
                        add(&pager.path, Value::none(), Value::none());
                    }
                }
            }
            entries.into_values().collect()
        })
    }

    /// The last date a page or publication gives.
    fn last_change(&self, entry: &Entry) -> Value {
        if let Some(page) = entry.as_page() {
            let updated = page.front_matter.updated.as_ref().or(page.date.as_ref());
            return updated.map_or_else(Value::none, |date| Value::from(date.w3c()));
        }
        let publication = entry.publication.map(|id| self.site.publication(id));
        let date = publication.map(|publication| publication.front_matter.date.w3c());
        date.map_or_else(Value::none, Value::from)
    }

    fn extra_of(&self, entry: &Entry) -> Value {
        let extra = self.shared.entry(entry.id).get_from_path("extra");
        extra.cloned().unwrap_or_else(Value::none)
    }
}
