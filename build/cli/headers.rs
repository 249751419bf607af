//! `tweeluik headers`: what a web server has to send with the site.

use std::path::Path;

use tweeluik_source::config::Server;
use tweeluik_source::{Catalogue, Message, Sources};

use super::Outcome;
use super::arguments::Global;
use super::project::open;
use super::report::{Report, write_out};

/// Prints the headers of the site in a folder for a server.
pub fn headers(
    root: &Path,
    server: Server,
    base_url: Option<&str>,
    global: &Global,
    catalogue: &Catalogue,
) -> Outcome {
    let mut sources = Sources::default();
    let (found, config) = match open(root, base_url, &mut sources) {
        Ok(opened) => (opened.levels.apply(opened.found), Some(opened.parts.config)),
        Err(found) => (found, None),
    };
    Report::new(global, catalogue).findings(&found, &sources);
    match config {
        Some(config) if !found.iter().any(|finding| finding.is_error()) => {
            let about = catalogue.text(&Message::new(tweeluik_web::about_headers(server)));
            write_out(tweeluik_web::headers(server, &config, &about).as_bytes());
            Outcome::Good
        }
        _ => Outcome::Findings,
    }
}
