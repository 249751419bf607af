//! `tweeluik check`: everything that is known before a panel is written.

use std::path::Path;

use tweeluik_source::{Catalogue, Message, MessageFormat};

use super::Outcome;
use super::arguments::Global;
use super::progress::Progress;
use super::project::load_project;
use super::report::{Counts, Report};

/// Checks the site in a folder.
pub fn check(root: &Path, drafts: bool, global: &Global, catalogue: &Catalogue) -> Outcome {
    let report = Report::new(global, catalogue);
    let progress = Progress::new(global.message_format == MessageFormat::Human);
    progress.stage(catalogue.text(&Message::new("cli-progress-read")), 1);
    let loaded = load_project(root, drafts, None);
    progress.clear();
    let (found, sources, pages) = match loaded {
        Ok(loaded) => {
            let pages = loaded.site.entries.len();
            (loaded.levels.apply(loaded.found), loaded.sources, pages)
        }
        Err(refused) => (refused.found, refused.sources, 0),
    };
    report.findings(&found, &sources);
    let counts = Counts::of(&found);
    let time = format!("{:.1}", progress.seconds());
    let message =
        Message::new("cli-checked").with_number("pages", pages).with("time", time.as_str());
    report.closing(&message, counts, &[("pages", pages.to_string()), ("seconds", time)]);
    if counts.errors == 0 { Outcome::Good } else { Outcome::Findings }
}
