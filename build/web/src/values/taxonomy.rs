//! Taxonomies and their terms (Zola: templates/taxonomies).

use std::collections::BTreeMap;

use tera::Value;
use tweeluik_publication::{EntryId, Taxonomy, Term};

use crate::values::{Fields, Maker, listed, value, with};

impl Maker<'_> {
    /// A taxonomy without its terms.
    pub(crate) fn taxonomy(&self, taxonomy: &Taxonomy) -> Value {
        Value::from(Fields::from([
            ("name", Value::from(taxonomy.name.as_str())),
            ("slug", Value::from(taxonomy.slug.as_str())),
            ("lang", Value::from(taxonomy.language.as_str())),
            ("path", Value::from(taxonomy.path.as_str())),
            ("permalink", Value::from(self.addresses.full(&taxonomy.path))),
            ("url", Value::from(self.addresses.local(&taxonomy.path))),
            ("render", Value::from(taxonomy.render)),
            ("feed", Value::from(taxonomy.feed)),
            ("paginate_by", value(&taxonomy.paginate_by)),
            ("paginate_path", Value::from(taxonomy.paginate_path.as_str())),
        ]))
    }

    /// The terms of a section's pages by taxonomy, each with the number of those pages that
    /// have it.
    pub(crate) fn section_terms(&self, pages: &[EntryId]) -> Value {
        let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for page in pages.iter().filter_map(|&page| self.site.entry(page).as_page()) {
            for (kind, names) in page.front_matter.taxonomies.iter() {
                for name in names {
                    *counts.entry((&kind.value, &name.value)).or_default() += 1;
                }
            }
        }
        let language = pages.first().map(|&page| self.site.entry(page).language.as_str());
        let of_pages = |taxonomy: &Taxonomy| {
            let terms = taxonomy.terms.iter().filter_map(|term| {
                let count = counts.get(&(taxonomy.name.as_str(), term.name.as_str()))?;
                Some(Value::from(Fields::from([
                    ("name", Value::from(term.name.as_str())),
                    ("slug", Value::from(term.slug.as_str())),
                    ("permalink", Value::from(self.addresses.full(&term.path))),
                    ("url", Value::from(self.addresses.local(&term.path))),
                    ("page_count", Value::from(*count)),
                ])))
            });
            let terms: Vec<Value> = terms.collect();
            (!terms.is_empty())
                .then(|| with(&self.taxonomy(taxonomy), [("terms", Value::from(terms))]))
        };
        let taxonomies = self.site.taxonomies.iter().filter(|it| it.has_pages());
        let taxonomies = taxonomies.filter(|it| Some(it.language.as_str()) == language);
        Value::from(taxonomies.filter_map(of_pages).collect::<Vec<_>>())
    }

    /// A taxonomy with its terms, as `get_taxonomy` gives it.
    pub(crate) fn taxonomy_with(&self, taxonomy: &Taxonomy, terms: Vec<Value>) -> Value {
        Value::from(Fields::from([
            ("kind", self.taxonomy(taxonomy)),
            ("lang", Value::from(taxonomy.language.as_str())),
            ("permalink", Value::from(self.addresses.full(&taxonomy.path))),
            ("url", Value::from(self.addresses.local(&taxonomy.path))),
            ("items", Value::from(terms)),
        ]))
    }

    /// A term with the values of its pages.
    pub(crate) fn term(&self, term: &Term, entries: &[Value]) -> Value {
        Value::from(Fields::from([
            ("name", Value::from(term.name.as_str())),
            ("slug", Value::from(term.slug.as_str())),
            ("path", Value::from(term.path.as_str())),
            ("permalink", Value::from(self.addresses.full(&term.path))),
            ("url", Value::from(self.addresses.local(&term.path))),
            ("page_count", Value::from(term.pages.len())),
            ("pages", listed(&term.pages, entries)),
        ]))
    }
}
