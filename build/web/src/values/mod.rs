//! Pages, sections, publications and taxonomies as templates see them: Zola's
//! names (Zola: templates/pages-sections), and `url`, ours, which is the
//! address from the root of the host.
//!
//! Each value is made once; cloning a Tera value shares it.

mod config;
mod feed;
pub(crate) use feed::kind_of;
mod paginator;
mod publication;
mod taxonomy;
mod toc;

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;
use tweeluik_document::Document;
use tweeluik_publication::{Entry, EntryId, EntryKind, Site};
use tweeluik_source::{Date, Extra};

use crate::address::Addresses;
use crate::words::Words;

/// A table of names and values for a template.
pub(crate) type Fields = BTreeMap<&'static str, Value>;

/// What is needed to make values.
#[derive(Clone, Copy)]
pub(crate) struct Maker<'a> {
    pub(crate) site: &'a Site,
    pub(crate) addresses: &'a Addresses,
    pub(crate) words: &'a Words,
}

/// The text of an entry as HTML.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rendered {
    pub(crate) content: String,
    pub(crate) summary: Option<String>,
}

impl Rendered {
    /// A page or section with its content.
    pub(crate) fn added_to(&self, entry: &Value) -> Value {
        let summary = self.summary.as_deref().map_or_else(Value::none, Value::safe_string);
        with(entry, [("content", Value::safe_string(&self.content)), ("summary", summary)])
    }
}

impl Maker<'_> {
    /// A page or section, without its content.
    pub(crate) fn entry(&self, entry: &Entry) -> Fields {
        let words = entry.document.word_count();
        let mut fields = Fields::from([
            ("relative_path", Value::from(entry.relative_path.as_str())),
            ("colocated_path", value(&colocated_path(&entry.relative_path))),
            ("permalink", Value::from(self.addresses.full(&entry.path))),
            ("url", Value::from(self.addresses.local(&entry.path))),
            ("path", Value::from(entry.path.as_str())),
            ("slug", Value::from(entry.slug.as_str())),
            ("title", value(&Some(&entry.title).filter(|title| !title.is_empty()))),
            ("description", value(&entry.description)),
            ("components", value(&components(entry))),
            ("lang", Value::from(entry.language.as_str())),
            ("word_count", Value::from(words)),
            ("reading_time", Value::from(Document::reading_time(words))),
            ("ancestors", self.list(&entry.ancestors, |e| Value::from(e.relative_path.as_str()))),
            ("assets", self.assets(entry)),
            ("toc", toc::of(entry, &self.addresses.full(&entry.path))),
            ("translations", self.list(&entry.translations, |e| self.translation(e))),
            ("backlinks", self.list(&entry.backlinks, |e| self.backlink(e))),
            ("render", Value::from(entry.is_rendered())),
        ]);
        match &entry.kind {
            EntryKind::Page(page) => {
                let front = &page.front_matter;
                fields.extend([
                    ("date", date(page.date.as_ref())),
                    ("updated", date(front.updated.as_ref())),
                    ("year", value(&page.date.as_ref().map(|date| date.year))),
                    ("month", value(&page.date.as_ref().map(|date| date.month))),
                    ("day", value(&page.date.as_ref().map(|date| date.day))),
                    ("draft", Value::from(front.draft)),
                    ("weight", value(&front.weight)),
                    ("authors", value(&front.authors)),
                    ("taxonomies", taxonomies(entry)),
                    ("extra", extra(&front.extra.all)),
                ]);
            }
            EntryKind::Section(section) => {
                let front = &section.front_matter;
                let paths = |e: &Entry| Value::from(e.relative_path.as_str());
                fields.extend([
                    ("draft", Value::from(front.draft)),
                    ("transparent", Value::from(front.transparent)),
                    ("generate_feeds", Value::from(front.generate_feeds)),
                    ("paginate_by", value(&front.paginate_by)),
                    ("paginate_reversed", Value::from(front.paginate_reversed)),
                    ("subsections", self.list(&section.subsections, paths)),
                    ("extra", extra(&front.extra.all)),
                ]);
            }
        }
        fields
    }

    fn list(&self, entries: &[EntryId], make: impl Fn(&Entry) -> Value) -> Value {
        Value::from(entries.iter().map(|&id| make(self.site.entry(id))).collect::<Vec<_>>())
    }

    fn translation(&self, entry: &Entry) -> Value {
        Value::from(Fields::from([
            ("lang", Value::from(entry.language.as_str())),
            ("permalink", Value::from(self.addresses.full(&entry.path))),
            ("url", Value::from(self.addresses.local(&entry.path))),
            ("title", Value::from(entry.title.as_str())),
            ("path", Value::from(entry.relative_path.as_str())),
        ]))
    }

    fn backlink(&self, entry: &Entry) -> Value {
        Value::from(Fields::from([
            ("permalink", Value::from(self.addresses.full(&entry.path))),
            ("url", Value::from(self.addresses.local(&entry.path))),
            ("title", Value::from(entry.title.as_str())),
        ]))
    }

    fn assets(&self, entry: &Entry) -> Value {
        let paths = entry.assets.iter().map(|&id| Value::from(self.site.asset(id).path.as_str()));
        Value::from(paths.collect::<Vec<_>>())
    }
}

pub(crate) fn value<T: Serialize + ?Sized>(from: &T) -> Value {
    Value::from_serializable(from)
}

fn date(date: Option<&Date>) -> Value {
    date.map_or_else(Value::none, |date| Value::from(date.to_string()))
}

fn extra(extra: &Extra) -> Value {
    value(&extra.to_json())
}

/// A section's value with the values of its pages.
pub(crate) fn with_pages(section: &Value, pages: &[EntryId], entries: &[Value]) -> Value {
    with(section, [("pages", listed(pages, entries))])
}

/// A table with more in it.
pub(crate) fn with<const N: usize>(table: &Value, more: [(&'static str, Value); N]) -> Value {
    let mut fields = table.as_map().cloned().unwrap_or_default();
    fields.extend(more.into_iter().map(|(name, value)| (name.into(), value)));
    Value::from(fields)
}

/// The values of entries in a list.
fn listed(pages: &[EntryId], entries: &[Value]) -> Value {
    Value::from(pages.iter().map(|id| entries[id.0].clone()).collect::<Vec<_>>())
}

/// The folder of a page or section that has its own, as in Zola.
fn colocated_path(relative_path: &str) -> Option<&str> {
    let at = relative_path.rfind('/')? + 1;
    let name = &relative_path[at..];
    let own = name.starts_with("index.") || name.starts_with("_index.");
    own.then_some(&relative_path[..at])
}

fn components(entry: &Entry) -> Vec<&str> {
    entry.relative_path.trim_end_matches(".md").split('/').collect()
}

fn taxonomies(entry: &Entry) -> Value {
    let Some(page) = entry.as_page() else { return Value::none() };
    let terms: BTreeMap<String, Value> = page
        .front_matter
        .taxonomies
        .iter()
        .map(|(kind, names)| {
            let names: Vec<&str> = names.iter().map(|name| name.value.as_str()).collect();
            (kind.value.clone(), value(&names))
        })
        .collect();
    Value::from(terms)
}
