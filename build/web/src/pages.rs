//! What is written on each kind of page: the template, and what it is told.

use std::collections::BTreeMap;

use tera::Value;
use tweeluik_publication::{Entry, EntryId, EntryKind};
use tweeluik_source::Diagnostic;

use crate::outputs::redirect_to;
use crate::panel::{Panel, with, with_pages};
use crate::values::Fields;

impl Panel<'_> {
    pub(crate) fn entry_page(&self, entry: &Entry) -> Result<String, Vec<Diagnostic>> {
        let mut context = self.context(&entry.language, &entry.path);
        let value = &self.shared.entries[&entry.id];
        let template = self.template_of(entry).map_err(|finding| vec![*finding])?;
        let publication = self.shared.publication_of.get(&entry.id);
        if let Some(publication) = publication {
            context.insert_value("publication", self.shared.publications[publication].clone());
        }
        match &entry.kind {
            EntryKind::Page(page) => {
                let neighbour = |id: Option<EntryId>| {
                    id.and_then(|id| self.shared.entries.get(&id).cloned())
                        .unwrap_or_else(Value::none)
                };
                let neighbours =
                    [("lower", neighbour(page.previous)), ("higher", neighbour(page.next))];
                context.insert_value("page", with(value, neighbours));
            }
            EntryKind::Section(section) => {
                let whole = with_pages(value, &section.pages, &self.shared.entries);
                context.insert_value("section", whole);
                if entry.ancestors.is_empty() {
                    context.insert_value("publications", self.publications(&entry.language));
                }
            }
        }
        self.fill(template, &context)
    }

    /// The publications in a language, in the order of their sections.
    fn publications(&self, language: &str) -> Value {
        let of_language = self
            .site
            .publications
            .iter()
            .filter(|publication| self.site.entry(publication.section).language == language);
        let values: Vec<Value> = of_language
            .map(|publication| self.shared.publications[&publication.id].clone())
            .collect();
        Value::from(values)
    }

    /// The template that front matter names, of the page itself or of the nearest section with
    /// `page_template`; else Zola's name for the kind.
    fn template_of<'e>(&'e self, entry: &'e Entry) -> Result<&'e str, Box<Diagnostic>> {
        let own = match &entry.kind {
            EntryKind::Page(page) => page.front_matter.template.as_ref().or_else(|| {
                entry.ancestors.iter().rev().find_map(|&section| {
                    self.site.entry(section).as_section()?.front_matter.page_template.as_ref()
                })
            }),
            EntryKind::Section(section) => section.front_matter.template.as_ref(),
        };
        match (own, &entry.kind) {
            (Some(name), _) => self.templates.named(name),
            (None, EntryKind::Page(_)) => Ok("page.html"),
            (None, EntryKind::Section(_)) if entry.ancestors.is_empty() => Ok("index.html"),
            (None, EntryKind::Section(_)) => Ok("section.html"),
        }
    }

    pub(crate) fn taxonomy_list(&self, index: usize) -> Result<String, Vec<Diagnostic>> {
        let taxonomy = &self.site.taxonomies[index];
        let mut context = self.context(&taxonomy.language, &taxonomy.path);
        context.insert_value("taxonomy", self.maker().taxonomy(taxonomy));
        let terms: Vec<Value> = taxonomy
            .terms
            .iter()
            .map(|term| self.maker().term(term, &self.shared.entries))
            .collect();
        context.insert_value("terms", Value::from(terms));
        let own = format!("{}/list.html", taxonomy.name);
        let template = if self.templates.has(&own) { &own } else { "taxonomy_list.html" };
        self.fill(template, &context)
    }

    pub(crate) fn term_page(&self, index: usize, term: usize) -> Result<String, Vec<Diagnostic>> {
        let taxonomy = &self.site.taxonomies[index];
        let term = &taxonomy.terms[term];
        let mut context = self.context(&taxonomy.language, &term.path);
        context.insert_value("taxonomy", self.maker().taxonomy(taxonomy));
        context.insert_value("term", self.maker().term(term, &self.shared.entries));
        let own = format!("{}/single.html", taxonomy.name);
        let template = if self.templates.has(&own) { &own } else { "taxonomy_single.html" };
        self.fill(template, &context)
    }

    pub(crate) fn sitemap(&self) -> Result<String, Vec<Diagnostic>> {
        let mut entries: BTreeMap<String, Value> = BTreeMap::new();
        let mut add = |path: &str, updated: Option<String>| {
            let permalink = self.addresses.full(path);
            let updated = updated.map_or_else(Value::none, Value::from);
            let fields = Fields::from([
                ("permalink", Value::from(permalink.as_str())),
                ("updated", updated),
            ]);
            entries.insert(permalink, Value::from(fields));
        };
        let visible = |entry: &&Entry| entry.is_rendered() && redirect_to(entry).is_none();
        for entry in self.site.entries.iter().filter(visible) {
            let updated = entry.as_page().and_then(|page| {
                page.front_matter.updated.as_ref().or(page.date.as_ref()).map(ToString::to_string)
            });
            add(&entry.path, updated);
        }
        for taxonomy in self.site.taxonomies.iter().filter(|taxonomy| taxonomy.render) {
            if taxonomy.terms.is_empty() {
                continue;
            }
            add(&taxonomy.path, None);
            for term in &taxonomy.terms {
                add(&term.path, None);
            }
        }
        let language = self.words.default_language().to_owned();
        let mut context = self.context(&language, "/sitemap.xml");
        let entries: Vec<Value> = entries.into_values().collect();
        context.insert_value("entries", Value::from(entries));
        self.fill("sitemap.xml", &context)
    }
}
