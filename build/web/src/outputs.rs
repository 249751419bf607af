//! The list of files that the web panel writes, and how each is written. Each is
//! a job of its own: any of them can run beside any other.

use tera::{Context, Value};
use tweeluik_publication::{Entry, EntryId, OutputFile};
use tweeluik_source::{Diagnostic, Spanned};

use crate::address::split;
use crate::panel::Panel;
use crate::style::STYLE_PATH;

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
        for entry in self.site.entries.iter().filter(|entry| entry.is_rendered()) {
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
            let to = redirect.to.clone();
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

    pub(crate) fn fill(
        &self,
        template: &str,
        context: &Context,
    ) -> Result<String, Vec<Diagnostic>> {
        self.templates.render(template, context, self.sources)
    }

    /// What every template gets (Zola: templates/overview).
    pub(crate) fn context(&self, language: &str, path: &str) -> Context {
        let mut context = Context::new();
        let config = self.shared.configs.get(language).cloned().unwrap_or_else(Value::none);
        context.insert_value("config", config);
        context.insert_value("lang", Value::from(language));
        context.insert_value("current_path", Value::from(path));
        context.insert_value("current_url", Value::from(self.addresses.full(path)));
        context
    }

    /// Where a redirect leads: an address of another site as it is, one of this site encoded.
    fn destination(&self, to: &str) -> String {
        let below = self.addresses.path_of(to);
        if below.contains("://") {
            return to.to_owned();
        }
        let (below, rest) = split(below.trim_start_matches('/'));
        let is_page = !below.is_empty() && !below.ends_with('/') && !below.contains('.');
        let closing = if is_page { "/" } else { "" };
        format!("{}{rest}", self.addresses.full(&format!("/{below}{closing}")))
    }
}

pub(crate) fn redirect_to(entry: &Entry) -> Option<&Spanned<String>> {
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
