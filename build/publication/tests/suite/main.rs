//! Small sites on disk, and what is known of them once they are loaded.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod films;
mod order;
mod publications;
mod references;
mod taxonomies;
mod theme;

use std::fs;

use tempfile::TempDir;
use tweeluik_publication::{Parts, Site, load};
use tweeluik_source::{
    Catalogue, Config, Diagnostic, Language, MessageFormat, Project, Sources, render,
};

/// A loaded site and what was found, in short English lines.
pub struct Loaded {
    /// The site.
    pub site: Site,
    /// What was found.
    pub found: Vec<String>,
    _folder: TempDir,
}

/// Loads a site from the rest of its configuration, and paths with texts.
pub fn site(config: &str, files: &[(&str, &str)]) -> Loaded {
    site_with(config, files, false)
}

/// As [`site`], with drafts if asked for.
pub fn site_with(config: &str, files: &[(&str, &str)], drafts: bool) -> Loaded {
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, text.as_bytes())).collect();
    site_of_bytes(config, &files, drafts)
}

/// As [`site_with`], with files that may be no texts.
pub fn site_of_bytes(config: &str, files: &[(&str, &[u8])], drafts: bool) -> Loaded {
    let folder = tempfile::tempdir().unwrap();
    let text = format!("base_url = \"https://example.org\"\ndefault_language = \"nl\"\n{config}");
    fs::write(folder.path().join("config.toml"), text).unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let project = Project::open(folder.path(), &[]).unwrap();
    let mut sources = Sources::default();
    let (config, mut found) = Config::load(&project, &mut sources);
    let config = config.unwrap();
    let project = project.with_theme(config.theme.as_ref().map(|theme| theme.value.as_str()));
    let (parts, findings) = Parts::load(&project, &mut sources, config, Vec::new());
    found.extend(findings);
    let (site, findings) = load(&project, &mut sources, parts, drafts);
    found.extend(findings);
    // Who made a picture is said only where that is what a test is about.
    found.retain(|finding| finding.rule.name != "picture-rights");
    Loaded { site, found: lines(&found, &sources), _folder: folder }
}

/// Findings as short English lines.
pub fn lines(found: &[Diagnostic], sources: &Sources) -> Vec<String> {
    let catalogue = Catalogue::new(Language::En);
    let text = render(found, MessageFormat::Short, sources, &catalogue, false);
    text.lines().map(str::to_owned).collect()
}

/// A page with a title and some keys.
pub fn page(title: &str, keys: &str) -> String {
    format!("+++\ntitle = \"{title}\"\n{keys}\n+++\n")
}

impl Loaded {
    /// Paths of the pages of a section, in its order.
    pub fn pages(&self, section: &str) -> Vec<&str> {
        let section = self.entry(section).as_section().unwrap();
        section.pages.iter().map(|&id| self.site.entry(id).path.as_str()).collect()
    }

    /// The entry with this address.
    #[track_caller]
    pub fn entry(&self, path: &str) -> &tweeluik_publication::Entry {
        let found = self.site.entries.iter().find(|entry| entry.path == path);
        found.unwrap_or_else(|| panic!("no entry {path}"))
    }
}
