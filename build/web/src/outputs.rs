//! The list of files that the web panel writes, and how each is written. Each is
//! a job of its own: any of them can run beside any other.

use std::collections::BTreeMap;

use tera::{Context, Value};
use tweeluik_publication::{Entry, EntryId, EntryKind, OutputFile};
use tweeluik_source::{Diagnostic, Spanned};

use crate::panel::{Panel, with, with_pages};
use crate::style::STYLE_PATH;
use crate::values::Fields;

/// A file that the web panel writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Path below the output folder, with `/`.
    pub path: String,
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Entry(EntryId),
    TaxonomyList(usize),
    Term(usize, usize),
    Redirect { language: String, to: String },
    NotFound,
    Sitemap,
    Robots,
    Style,
    Font(usize),
}

impl Panel<'_> {
    /// All files, in a fixed order.
    pub fn outputs(&self) -> Vec<Output> {
        let mut outputs = Vec::new();
        let mut add = |path: String, kind: Kind| outputs.push(Output { path, kind });
        for entry in self.site.entries.iter().filter(|entry| is_written(entry)) {
            match redirect_to(entry) {
                Some(to) => {
                    let to = self.destination(&to.value);
                    let language = entry.language.clone();
                    add(file_of(&entry.path), Kind::Redirect { language, to });
                }
                None => add(file_of(&entry.path), Kind::Entry(entry.id)),
            }
        }
        for (index, taxonomy) in self.site.taxonomies.iter().enumerate() {
            if !taxonomy.render || taxonomy.terms.is_empty() {
                continue;
            }
            add(file_of(&taxonomy.path), Kind::TaxonomyList(index));
            for (at, term) in taxonomy.terms.iter().enumerate() {
                add(file_of(&term.path), Kind::Term(index, at));
            }
        }
        for redirect in &self.site.redirects {
            let language = self.words.default_language().to_owned();
            let to = self.destination(&redirect.to);
            add(file_of(&redirect.from), Kind::Redirect { language, to });
        }
        add("404.html".to_owned(), Kind::NotFound);
        if self.site.config.generate_sitemap {
            add("sitemap.xml".to_owned(), Kind::Sitemap);
        }
        if self.site.config.generate_robots_txt {
            add("robots.txt".to_owned(), Kind::Robots);
        }
        add(STYLE_PATH.to_owned(), Kind::Style);
        for (index, font) in self.style.fonts().iter().enumerate() {
            add(font.path.clone(), Kind::Font(index));
        }
        outputs
    }

    /// Writes one file. The findings are those of its template and of the components in its text.
    pub fn render(&self, output: &Output) -> Result<OutputFile, Vec<Diagnostic>> {
        let text = match &output.kind {
            Kind::Entry(id) => {
                if let Some(found) = self.found.get(id) {
                    return Err(found.clone());
                }
                self.entry_page(self.site.entry(*id))?
            }
            Kind::TaxonomyList(index) => self.taxonomy_list(*index)?,
            Kind::Term(index, term) => self.term_page(*index, *term)?,
            Kind::Redirect { language, to } => {
                let mut context = self.context(language, "/");
                context.insert_value("url", Value::from(to.as_str()));
                self.fill("internal/alias.html", &context)?
            }
            Kind::NotFound => {
                let language = self.words.default_language().to_owned();
                self.fill("404.html", &self.context(&language, "/404.html"))?
            }
            Kind::Sitemap => self.sitemap()?,
            Kind::Robots => {
                let language = self.words.default_language().to_owned();
                self.fill("robots.txt", &self.context(&language, "/robots.txt"))?
            }
            Kind::Style if !self.style_found.is_empty() => return Err(self.style_found.clone()),
            Kind::Style => self.sheet.clone(),
            Kind::Font(index) => return Ok(self.style.fonts()[*index].clone()),
        };
        Ok(OutputFile { path: output.path.clone(), contents: text.into_bytes() })
    }

    fn fill(&self, template: &str, context: &Context) -> Result<String, Vec<Diagnostic>> {
        self.templates.render(template, context, self.sources)
    }

    /// What every template gets (Zola: templates/overview).
    fn context(&self, language: &str, path: &str) -> Context {
        let mut context = Context::new();
        let config = self.shared.configs.get(language).cloned().unwrap_or_else(Value::none);
        context.insert_value("config", config);
        context.insert_value("lang", Value::from(language));
        context.insert_value("current_path", Value::from(path));
        context.insert_value("current_url", Value::from(self.addresses.full(path)));
        context
    }

    fn entry_page(&self, entry: &Entry) -> Result<String, Vec<Diagnostic>> {
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

    fn taxonomy_list(&self, index: usize) -> Result<String, Vec<Diagnostic>> {
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

    fn term_page(&self, index: usize, term: usize) -> Result<String, Vec<Diagnostic>> {
        let taxonomy = &self.site.taxonomies[index];
        let term = &taxonomy.terms[term];
        let mut context = self.context(&taxonomy.language, &term.path);
        context.insert_value("taxonomy", self.maker().taxonomy(taxonomy));
        context.insert_value("term", self.maker().term(term, &self.shared.entries));
        let own = format!("{}/single.html", taxonomy.name);
        let template = if self.templates.has(&own) { &own } else { "taxonomy_single.html" };
        self.fill(template, &context)
    }

    fn sitemap(&self) -> Result<String, Vec<Diagnostic>> {
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
        let visible = |entry: &&Entry| is_written(entry) && redirect_to(entry).is_none();
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

    /// Where a redirect leads: an address of another site as it is, one of this site encoded.
    fn destination(&self, to: &str) -> String {
        let below = self.addresses.path_of(to);
        if below.contains("://") {
            return to.to_owned();
        }
        let below = below.trim_start_matches('/');
        let is_page = !below.ends_with('/') && !below.contains(['.', '#', '?']);
        let closing = if is_page && !below.is_empty() { "/" } else { "" };
        self.addresses.full(&format!("/{below}{closing}"))
    }
}

/// Whether an entry gets a file: `render = false` leaves it to be listed only.
fn is_written(entry: &Entry) -> bool {
    match &entry.kind {
        EntryKind::Page(page) => page.front_matter.render,
        EntryKind::Section(section) => section.front_matter.render,
    }
}

fn redirect_to(entry: &Entry) -> Option<&Spanned<String>> {
    entry.as_section()?.front_matter.redirect_to.as_ref()
}

/// The file behind an address below `base_url`.
fn file_of(path: &str) -> String {
    let path = path.trim_start_matches('/');
    let name = path.rsplit('/').next().unwrap_or_default();
    match name {
        "" => format!("{path}index.html"),
        name if name.contains('.') => path.to_owned(),
        _ => format!("{path}/index.html"),
    }
}

#[cfg(test)]
mod tests {
    use super::file_of;

    #[test]
    fn addresses_become_files() {
        assert_eq!(file_of("/"), "index.html");
        assert_eq!(file_of("/gids/"), "gids/index.html");
        assert_eq!(file_of("/oud"), "oud/index.html");
        assert_eq!(file_of("/oud.html"), "oud.html");
    }
}
