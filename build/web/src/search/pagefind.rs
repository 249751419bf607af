//! The index of Pagefind.
//!
//! It is made of each entry's text, not of its whole page, so that no template can put a menu in
//! every result. Headings keep their anchors: a result leads to the part that was meant.

use std::path::Path;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use pulldown_cmark_escape::escape_html;
use tokio::runtime;
use tweeluik_publication::{Entry, OutputFile, encoded};
use tweeluik_source::config::Search;
use tweeluik_source::{Diagnostic, Message};

use crate::panel::Panel;
use crate::rules;
use crate::search::FOLDER;
use crate::search::fields::Indexed;

/// The filter that tells a page's publication; those of taxonomies have the taxonomy's slug.
pub(super) const PUBLICATION: &str = "_publication";

/// What says nothing by itself: marks of notes, the notes, ways to a larger picture, drawings.
const LEFT_OUT: [&str; 5] =
    [".footnote-reference", ".footnotes", ".anchor", ".enlarge", "[aria-hidden=\"true\"]"];

impl Panel<'_> {
    /// The files of the index of all languages with a search page.
    pub(super) fn pagefind_index(&self) -> Result<Vec<OutputFile>, Vec<Diagnostic>> {
        let pages = self.site.search_pages.iter().flat_map(|page| {
            let search = self.site.config.search_keys(&page.language);
            let entries = self.findable(&page.language);
            entries.map(move |entry| (encoded(&entry.path), self.searched(entry, search)))
        });
        files(pages.collect()).map_err(|reason| {
            let message = Message::new("web-search-failed").with("reason", reason);
            vec![Diagnostic::unplaced(&rules::SEARCH_INDEX, message)]
        })
    }

    /// An entry as Pagefind reads it.
    fn searched(&self, entry: &Entry, search: &Search) -> String {
        let found = Indexed::new(entry, search);
        let mut html = String::from("<html lang=\"");
        text(&mut html, &entry.language);
        html.push_str("\"><body data-pagefind-body>");
        let named = [("title", found.title), ("description", found.description)];
        for (name, value) in named.into_iter().chain([("path", found.path)]) {
            note(&mut html, "meta", name, value.unwrap_or_default());
        }
        if let Some(date) = found.date {
            note(&mut html, "meta", "date", &date);
            note(&mut html, "sort", "date", &date);
        }
        if let Some(publication) = self.site.publication_of(entry.id) {
            note(&mut html, "filter", PUBLICATION, &self.site.entry(publication.section).title);
        }
        for (filter, term) in self.terms_of(entry) {
            note(&mut html, "filter", &filter, term);
        }
        if let Some(title) = found.title {
            html.push_str("<h1>");
            text(&mut html, title);
            html.push_str("</h1>");
        }
        if let Some(description) = found.description {
            html.push_str("<p>");
            text(&mut html, description);
            html.push_str("</p>");
        }
        match found.body {
            None => {}
            // Half a text may end in the middle of an element.
            Some(body) if search.truncate_content_length.is_some() => text(&mut html, &body),
            Some(_) => {
                let content = self.shared.entry(entry.id).get_from_path("content");
                html.push_str(&parted(content.and_then(|it| it.as_str()).unwrap_or_default()));
            }
        }
        html.push_str("</body></html>");
        html
    }

    /// The terms of an entry, each with the name of its taxonomy's filter.
    fn terms_of<'e>(&'e self, entry: &'e Entry) -> impl Iterator<Item = (String, &'e str)> {
        let taxonomies = self.site.taxonomies.iter();
        let own = taxonomies.filter(|taxonomy| taxonomy.language == entry.language);
        own.flat_map(move |taxonomy| {
            let page = entry.as_page();
            let names = page.and_then(|page| page.front_matter.taxonomies.get(&taxonomy.name));
            let terms = names.into_iter().flatten().map(|name| name.value.as_str());
            terms.map(|term| (filter_of(&taxonomy.slug), term))
        })
    }
}

/// The name of a taxonomy's filter: what Pagefind's notation takes for signs of its own is left out.
pub(super) fn filter_of(slug: &str) -> String {
    slug.replace([':', ',', '[', ']'], "-")
}

/// Something that Pagefind is told about a page: `meta`, `filter` or `sort`.
fn note(html: &mut String, kind: &str, name: &str, value: &str) {
    if value.is_empty() {
        return;
    }
    html.push_str(&format!("<span data-pagefind-ignore data-pagefind-{kind}=\""));
    text(html, name);
    html.push_str("\">");
    text(html, value);
    html.push_str("</span>");
}

/// HTML in which the cells of headers and the parts of a list of terms end, as Pagefind runs them
/// together.
fn parted(html: &str) -> String {
    let ends = [("</th>", ". </th>"), ("</dt>", ". </dt>"), ("</dd>", " </dd>")];
    ends.into_iter().fold(html.to_owned(), |html, (end, parted)| html.replace(end, parted))
}

fn text(html: &mut String, text: &str) {
    // Writing to a String cannot fail.
    let _ = escape_html(html, text);
}

/// The files of an index of these pages, by address. The reason if Pagefind refuses.
fn files(pages: Vec<(String, String)>) -> Result<Vec<OutputFile>, String> {
    let runtime = runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| error.to_string())?;
    let made = runtime.block_on(async {
        let left_out = LEFT_OUT.map(str::to_owned).to_vec();
        let config = PagefindServiceConfig::builder().exclude_selectors(left_out).build();
        let mut index = PagefindIndex::new(Some(config))?;
        for (path, html) in pages {
            index.add_html_file(None, Some(path), html).await?;
        }
        index.get_files().await
    });
    let mut files: Vec<OutputFile> = made
        .map_err(|error| format!("{error:#}"))?
        .into_iter()
        .filter(|file| is_needed(&file.filename))
        .map(|file| OutputFile {
            path: format!("{FOLDER}/{}", file.filename.to_string_lossy().replace('\\', "/")),
            contents: file.contents,
        })
        .collect();
    files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Whether the search page reads a file; Pagefind's own interfaces stay behind.
fn is_needed(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let script = name.ends_with(".js") || name.ends_with(".css");
    !script || name == "pagefind.js" || name == "pagefind-worker.js"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_search_page_reads_is_kept() {
        for kept in ["pagefind.js", "pagefind-worker.js", "wasm.nl.pagefind", "index/nl_a.pf_index"]
        {
            assert!(is_needed(Path::new(kept)), "{kept}");
        }
        for left in ["pagefind-ui.js", "pagefind-ui.css", "pagefind-highlight.js"] {
            assert!(!is_needed(Path::new(left)), "{left}");
        }
    }

    #[test]
    fn a_filter_has_no_sign_of_the_notation_in_its_name() {
        assert_eq!(filter_of("a:b,c[d]"), "a-b-c-d-");
    }
}
