//! `tweeluik headers`: what a web server has to send with the site.

use std::path::Path;

use tweeluik_source::config::Server;
use tweeluik_source::{Catalogue, Message};

use super::Outcome;
use super::arguments::Global;
use super::project::load_project;
use super::report::{Report, write_out};

/// Prints the headers of the site in a folder for a server.
pub fn headers(
    root: &Path,
    server: Server,
    base_url: Option<&str>,
    global: &Global,
    catalogue: &Catalogue,
) -> Outcome {
    let report = Report::new(global, catalogue);
    let loaded = match load_project(root, false, base_url) {
        Ok(loaded) => loaded,
        Err(refused) => {
            report.findings(&refused.found, &refused.sources);
            return Outcome::Findings;
        }
    };
    let found = loaded.levels.apply(loaded.found);
    report.findings(&found, &loaded.sources);
    if found.iter().any(|finding| finding.is_error()) {
        return Outcome::Findings;
    }
    let about = catalogue.text(&Message::new(tweeluik_web::about_headers(server)));
    let site = &loaded.site;
    let text = tweeluik_web::headers(server, &site.config, &site.embed_paths(), &about);
    write_out(text.as_bytes());
    Outcome::Good
}
