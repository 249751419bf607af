//! The list of files that the web panel writes, and how each is written. Each is
//! a job of its own: any of them can run beside any other.

use tera::Value;
use tweeluik_publication::{EntryId, OutputFile, Pagination};
use tweeluik_source::Diagnostic;
use tweeluik_source::config::Server;

use crate::headers::{about_headers, headers};
use crate::minify;
use crate::pages::FilmText;
use crate::panel::Panel;

/// A file that the web panel writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Path below the output folder, with `/`.
    pub path: String,
    kind: Kind,
}

/// What is in a file. A number of a page counts from 0 and is there only for a list that is
/// spread over pages.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Entry(EntryId, Option<usize>),
    TaxonomyList(usize),
    Term(usize, usize, Option<usize>),
    Redirect {
        language: String,
        to: String,
    },
    Feed(usize),
    Search(usize),
    /// The page with nothing but the player of a film.
    Embed(EntryId),
    /// What oEmbed tells of a film.
    Oembed(EntryId),
    /// A text that goes with a film.
    FilmText(EntryId, FilmText),
    /// All files of a film in one.
    FilmZip(EntryId),
    NotFound,
    /// A part of the sitemap.
    Sitemap(usize),
    SitemapIndex,
    Robots,
    Style,
    /// The icon.
    Icon,
    /// A style sheet made from Sass.
    Sass(usize),
    /// A typeface that is made, by its name in style sheets.
    Typeface(String),
    /// Another typeface, or a script.
    Asset(usize),
    /// Headers for a web server.
    Headers(Server),
}

impl Panel<'_> {
    /// All files, in a fixed order.
    pub fn outputs(&self) -> Vec<Output> {
        let mut outputs = Outputs::default();
        // What takes longest comes first, so that no processor waits for it at the end.
        for (name, typeface) in self.typefaces.iter() {
            outputs.add(&typeface.path, Kind::Typeface(name.clone()));
        }
        for (index, feed) in self.site.feeds.iter().enumerate() {
            outputs.add(&feed.path, Kind::Feed(index));
        }
        for entry in self.site.entries.iter().filter(|entry| entry.is_rendered()) {
            let pagination = entry.as_section().and_then(|section| section.pagination.as_ref());
            match entry.redirect_to() {
                Some(to) => {
                    let to = self.destination(&to.value);
                    let language = entry.language.clone();
                    outputs.add(&entry.path, Kind::Redirect { language, to });
                }
                None => outputs.list(&entry.path, pagination, |at| Kind::Entry(entry.id, at)),
            }
        }
        for (index, taxonomy) in self.site.taxonomies.iter().enumerate() {
            if !taxonomy.has_pages() {
                continue;
            }
            outputs.add(&taxonomy.path, Kind::TaxonomyList(index));
            for (term, known) in taxonomy.terms.iter().enumerate() {
                let pagination = known.pagination.as_ref();
                outputs.list(&known.path, pagination, |at| Kind::Term(index, term, at));
            }
        }
        for redirect in &self.site.redirects {
            let (language, to) = (redirect.language.clone(), redirect.to.clone());
            outputs.add(&redirect.from, Kind::Redirect { language, to });
        }
        for (index, page) in self.site.search_pages.iter().enumerate() {
            outputs.add(&page.path, Kind::Search(index));
        }
        for film in self.site.films.values().filter(|film| film.is_own()) {
            outputs.add(&self.site.embed_path(film), Kind::Embed(film.entry));
            outputs.add(&self.site.oembed_path(film), Kind::Oembed(film.entry));
            outputs.add(&self.film_zip_path(film), Kind::FilmZip(film.entry));
            for text in FilmText::ALL {
                outputs.add(&self.film_text_path(film, text), Kind::FilmText(film.entry, text));
            }
        }
        outputs.add("404.html", Kind::NotFound);
        if self.site.config.generate_sitemap {
            match self.sitemap_parts() {
                0 | 1 => outputs.add("sitemap.xml", Kind::Sitemap(0)),
                parts => {
                    outputs.add("sitemap.xml", Kind::SitemapIndex);
                    for part in 0..parts {
                        outputs.add(&format!("sitemap{}.xml", part + 1), Kind::Sitemap(part));
                    }
                }
            }
        }
        if self.site.config.generate_robots_txt {
            outputs.add("robots.txt", Kind::Robots);
        }
        outputs.add(&self.sheet.path, Kind::Style);
        outputs.add(&self.icon.path, Kind::Icon);
        for (index, sheet) in self.templates.sheets().iter().enumerate() {
            outputs.add(&sheet.path, Kind::Sass(index));
        }
        for (index, file) in self.templates.style().files().iter().enumerate() {
            outputs.add(&file.path, Kind::Asset(index));
        }
        for server in self.site.config.serving.servers() {
            outputs.add(server.file_name(), Kind::Headers(server));
        }
        outputs.0
    }

    /// Writes one file. The findings are those of its template and of the components in its text.
    pub fn render(&self, output: &Output) -> Result<OutputFile, Vec<Diagnostic>> {
        let text = match &output.kind {
            Kind::Entry(id, at) => {
                if let Some(found) = self.found.get(id) {
                    return Err(found.clone());
                }
                self.entry_page(self.site.entry(*id), *at)?
            }
            Kind::TaxonomyList(index) => self.taxonomy_list(*index)?,
            Kind::Term(index, term, at) => self.term_page(*index, *term, *at)?,
            Kind::Redirect { language, to } => {
                let mut context = self.context(language, "/")?;
                context.insert_value("url", Value::from(to.as_str()));
                self.fill("internal/alias.html", &context)?
            }
            Kind::Feed(index) => self.feed(&self.site.feeds[*index])?,
            Kind::Search(index) => self.search_page(&self.site.search_pages[*index])?,
            Kind::Embed(page) => self.embed_page(&self.site.films[page])?,
            Kind::Oembed(page) => self.oembed(&self.site.films[page])?,
            Kind::FilmText(page, text) => self.film_text(&self.site.films[page], *text)?,
            Kind::FilmZip(page) => {
                let contents = self.film_zip(&self.site.films[page])?;
                return Ok(OutputFile { path: output.path.clone(), contents });
            }
            Kind::NotFound => {
                self.fill("404.html", &self.context(self.words.default_language(), "/404.html")?)?
            }
            Kind::Sitemap(part) => self.sitemap(*part)?,
            Kind::SitemapIndex => self.sitemap_index()?,
            Kind::Robots => self
                .fill("robots.txt", &self.context(self.words.default_language(), "/robots.txt")?)?,
            Kind::Style => return Ok(self.sheet.clone()),
            Kind::Icon => return Ok(self.icon.clone()),
            Kind::Headers(server) => {
                let about =
                    self.words.text(self.words.default_language(), about_headers(*server), &[]);
                headers(*server, &self.site.config, &self.site.embed_paths(), &about)
            }
            Kind::Sass(index) => return Ok(self.templates.sheets()[*index].clone()),
            Kind::Typeface(name) => {
                let contents = self.typefaces[name].contents(self.project.cache());
                let contents = contents.map_err(|finding| vec![finding])?.to_vec();
                return Ok(OutputFile { path: output.path.clone(), contents });
            }
            Kind::Asset(index) => return Ok(self.templates.style().files()[*index].clone()),
        };
        let config = &self.site.config;
        let smaller = config.minify_html || config.serving.minify;
        let contents = match output.path.ends_with(".html") && smaller {
            true => minify::html(&text),
            false => text.into_bytes(),
        };
        Ok(OutputFile { path: output.path.clone(), contents })
    }
}

#[derive(Default)]
struct Outputs(Vec<Output>);

impl Outputs {
    fn add(&mut self, address: &str, kind: Kind) {
        self.0.push(Output { path: file_of(address), kind });
    }

    /// A page with a list, or the pages that the list is spread over.
    fn list(
        &mut self,
        address: &str,
        pagination: Option<&Pagination>,
        kind: impl Fn(Option<usize>) -> Kind,
    ) {
        match pagination {
            None => self.add(address, kind(None)),
            Some(pagination) => {
                for (at, pager) in pagination.pagers.iter().enumerate() {
                    self.add(&pager.path, kind(Some(at)));
                }
            }
        }
    }
}

/// The file behind an address below `base_url`.
fn file_of(address: &str) -> String {
    let path = address.trim_start_matches('/');
    let folder = path.is_empty() || path.ends_with('/');
    if folder { format!("{path}index.html") } else { path.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::file_of;

    #[test]
    fn addresses_become_files() {
        assert_eq!(file_of("/"), "index.html");
        assert_eq!(file_of("/gids/"), "gids/index.html");
        assert_eq!(file_of("/oud.html"), "oud.html");
        assert_eq!(file_of("site.css"), "site.css");
    }
}
