//! The search page of a language: what a reader can search by, and all pages and terms from A to Z,
//! which stand in for the search where there is no JavaScript.

use tera::Value;
use tweeluik_publication::{Entry, SearchPage, Taxonomy};
use tweeluik_source::Diagnostic;

use crate::panel::Panel;
use crate::search::FOLDER;
use crate::search::letters::Letters;
use crate::search::pagefind::{PUBLICATION, filter_of};
use crate::values::Fields;

/// A page or term in the list from A to Z.
struct Item<'a> {
    title: &'a str,
    url: String,
    /// What tells it from another of the same name: its publication, section or taxonomy.
    part_of: Option<&'a str>,
}

impl Panel<'_> {
    /// The search page of a language.
    pub(crate) fn search_page(&self, page: &SearchPage) -> Result<String, Vec<Diagnostic>> {
        let mut context = self.context(&page.language, &page.path)?;
        let script = self.addresses.local(&format!("/{FOLDER}/pagefind.js"));
        let search = Fields::from([
            ("script", Value::from(script)),
            ("filters", self.filters(&page.language)),
            ("letters", self.letters(&page.language)),
        ]);
        context.insert_value("search", Value::from(search));
        self.fill("search.html", &context)
    }

    /// What readers can search by: publications and the terms of taxonomies. Fewer than two values
    /// leave nothing to choose.
    fn filters(&self, code: &str) -> Value {
        let publications = self.site.publications.iter();
        let titles: Vec<&str> = publications
            .map(|publication| self.site.entry(publication.section))
            .filter(|section| section.language == code)
            .map(|section| section.title.as_str())
            .collect();
        let of_taxonomies = self.taxonomies_of(code).map(|taxonomy| {
            let terms = taxonomy.terms.iter().map(|term| term.name.as_str()).collect();
            (filter_of(&taxonomy.slug), Some(taxonomy.name.as_str()), terms)
        });
        let all = std::iter::once((PUBLICATION.to_owned(), None, titles)).chain(of_taxonomies);
        let values = all.filter(|(_, _, values)| values.len() > 1).map(|(key, name, values)| {
            Value::from(Fields::from([
                ("key", Value::from(key)),
                ("taxonomy", name.map_or_else(Value::none, Value::from)),
                ("values", Value::from(values.into_iter().map(Value::from).collect::<Vec<_>>())),
            ]))
        });
        Value::from(values.collect::<Vec<_>>())
    }

    /// All pages and terms, by their first letter.
    fn letters(&self, code: &str) -> Value {
        let entries = self.findable(code).filter(|entry| !entry.title.is_empty());
        let entries = entries.map(|entry| Item {
            title: &entry.title,
            url: self.addresses.local(&entry.path),
            part_of: self.part_of(entry),
        });
        let taxonomies = self.taxonomies_of(code).filter(|taxonomy| taxonomy.has_pages());
        let terms = taxonomies.flat_map(|taxonomy| {
            taxonomy.terms.iter().map(|term| Item {
                title: &term.name,
                url: self.addresses.local(&term.path),
                part_of: Some(&taxonomy.name),
            })
        });
        let items: Vec<Item<'_>> = entries.chain(terms).collect();
        let letters = Letters::new(code, &self.words.text(code, "web-articles", &[]));
        let groups = letters.groups(items, |item| item.title).into_iter().map(|(letter, items)| {
            let items = items.into_iter().map(|item| {
                Value::from(Fields::from([
                    ("title", Value::from(item.title)),
                    ("url", Value::from(item.url)),
                    ("part_of", item.part_of.map_or_else(Value::none, Value::from)),
                ]))
            });
            Value::from(Fields::from([
                ("letter", Value::from(letter)),
                ("items", Value::from(items.collect::<Vec<_>>())),
            ]))
        });
        Value::from(groups.collect::<Vec<_>>())
    }

    fn taxonomies_of(&self, code: &str) -> impl Iterator<Item = &Taxonomy> {
        self.site.taxonomies.iter().filter(move |taxonomy| taxonomy.language == code)
    }

    /// The publication a page is a chapter of, else the section it lies in, unless that is home.
    fn part_of(&self, entry: &Entry) -> Option<&str> {
        let publication = self.site.publication_of(entry.id).map(|publication| publication.section);
        let section =
            entry.ancestors.last().copied().filter(|&id| !self.site.entry(id).ancestors.is_empty());
        let above = publication.filter(|&section| section != entry.id).or(section)?;
        Some(self.site.entry(above).title.as_str()).filter(|title| !title.is_empty())
    }
}
