//! Addresses of what the build makes by itself: terms, parts of lists, feeds, the sitemap.

use crate::site::Site;

/// An address and what is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Generated {
    /// Address below `base_url`, with leading `/`.
    pub(crate) path: String,
    /// What is there, as the messages know it.
    pub(crate) what: &'static str,
    /// The name of the taxonomy, for its pages.
    pub(crate) name: String,
}

impl Site {
    /// Everything the build makes besides entries and PDFs, in a fixed order.
    pub(crate) fn generated(&self) -> Vec<Generated> {
        let mut all = Vec::new();
        let mut add = |path: &str, what: &'static str, name: &str| {
            all.push(Generated { path: path.to_owned(), what, name: name.to_owned() });
        };
        for taxonomy in self.taxonomies.iter().filter(|taxonomy| taxonomy.has_pages()) {
            add(&taxonomy.path, "taxonomy", &taxonomy.name);
            for term in &taxonomy.terms {
                add(&term.path, "taxonomy", &taxonomy.name);
            }
        }
        for (_, pagination) in self.paginations() {
            add(&pagination.first_by_number(), "pager", "");
            for pager in &pagination.pagers[1..] {
                add(&pager.path, "pager", "");
            }
        }
        for feed in &self.feeds {
            add(&feed.path, "feed", "");
        }
        for page in &self.search_pages {
            add(&page.path, "search", "");
        }
        for code in self.config.language_codes() {
            if let Some(path) = self.search_index_path(code) {
                add(&path, "search-index", "");
            }
        }
        for film in self.films.values().filter(|film| film.is_own()) {
            add(&self.embed_path(film), "film", "");
            add(&self.oembed_path(film), "film", "");
            for end in ["-transcript.txt", "-about.txt", ".zip"] {
                add(&self.film_file_path(film, end), "film", "");
            }
        }
        add("/404.html", "not-found", "");
        if self.config.generate_sitemap {
            add("/sitemap.xml", "sitemap", "");
        }
        if self.config.generate_robots_txt {
            add("/robots.txt", "robots", "");
        }
        for server in self.config.serving.servers() {
            add(&format!("/{}", server.file_name()), "headers", "");
        }
        all
    }
}
