//! Search indexes: for the built-in search page one of Pagefind, which a browser loads in parts;
//! on request one in a format of Zola's, for sites that bring their own search.

mod elasticlunr;
mod fields;
mod fuse;
mod letters;
mod page;
mod pagefind;

use tweeluik_publication::OutputFile;
use tweeluik_source::Diagnostic;
use tweeluik_source::config::IndexFormat;

use crate::panel::Panel;

/// Folder of Pagefind's files below the output folder. Its script tells from this name where the
/// site begins, so that it also works in a copy of the site elsewhere.
pub(crate) const FOLDER: &str = "pagefind";

impl Panel<'_> {
    /// The files of the search indexes of all languages, in a fixed order.
    pub fn search_index(&self) -> Result<Vec<OutputFile>, Vec<Diagnostic>> {
        let mut files = Vec::new();
        if !self.site.search_pages.is_empty() {
            files.extend(self.pagefind_index()?);
        }
        for code in self.site.config.language_codes() {
            let Some((search, path)) =
                self.site.config.search_of(code).zip(self.site.search_index_path(code))
            else {
                continue;
            };
            let (json, script) = match search.format() {
                IndexFormat::Pagefind => continue,
                IndexFormat::ElasticlunrJson => (self.elasticlunr_index(code, search)?, false),
                IndexFormat::ElasticlunrJavascript => (self.elasticlunr_index(code, search)?, true),
                IndexFormat::FuseJson => (self.fuse_index(code, search), false),
                IndexFormat::FuseJavascript => (self.fuse_index(code, search), true),
            };
            let text = if script { format!("window.searchIndex = {json};") } else { json };
            files.push(OutputFile {
                path: path.trim_start_matches('/').to_owned(),
                contents: text.into_bytes(),
            });
        }
        Ok(files)
    }
}
