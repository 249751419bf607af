//! Two things at one address, and redirects that go round in a circle.

use std::collections::BTreeMap;

use tweeluik_source::{Diagnostic, Message, Span, Spanned};

use crate::generated::Generated;
use crate::rules;
use crate::site::{Entry, EntryKind, Redirect, Site};

/// The addresses that were claimed, each with the place that claimed it.
#[derive(Default)]
struct Claims {
    places: BTreeMap<String, Span>,
    found: Vec<Diagnostic>,
}

impl Claims {
    fn claim(&mut self, path: &str, span: Span) {
        let path = path.trim_end_matches("index.html").to_owned();
        if let Some(&first) = self.places.get(&path) {
            let message = Message::new("publication-path-taken").with("path", &path);
            self.found.push(
                Diagnostic::new(&rules::PATH_TAKEN, span, message)
                    .related(first, Message::new("publication-path-first"))
                    .hint(Message::new("publication-path-taken-hint")),
            );
        } else {
            self.places.insert(path, span);
        }
    }

    /// A file cannot stand where a folder must come.
    fn files_and_folders(&mut self) {
        for (path, &place) in self.places.iter().filter(|(path, _)| !path.ends_with('/')) {
            let folder = format!("{path}/");
            let below = self.places.range(folder.clone()..).next();
            if let Some((_, &other)) = below.filter(|(below, _)| below.starts_with(&folder)) {
                let message = Message::new("publication-file-and-folder").with("path", path);
                self.found.push(
                    Diagnostic::new(&rules::PATH_TAKEN, place, message)
                        .related(other, Message::new("publication-file-and-folder-below"))
                        .hint(Message::new("publication-file-and-folder-hint")),
                );
            }
        }
    }

    /// What the build makes by itself has no place; the entry or file at its address has.
    fn generated(&mut self, made: &Generated) {
        let Some(&place) = self.places.get(made.path.trim_end_matches("index.html")) else {
            return;
        };
        let message = Message::new("publication-generated-path-taken")
            .with("path", &made.path)
            .with("what", made.what)
            .with("name", &made.name);
        let hint = match made.what {
            "sitemap" => "publication-sitemap-path-taken-hint",
            "headers" => "publication-headers-path-taken-hint",
            "search" => "publication-search-path-taken-hint",
            "robots" => "publication-robots-path-taken-hint",
            _ => "publication-path-taken-hint",
        };
        let finding = Diagnostic::new(&rules::PATH_TAKEN, place, message);
        self.found.push(finding.hint(Message::new(hint)));
    }
}

/// Findings about addresses that are claimed twice and redirects that never end.
pub fn conflicts(site: &Site) -> Vec<Diagnostic> {
    let mut claims = Claims::default();
    let rendered = || site.entries.iter().filter(|entry| entry.is_rendered());
    for entry in rendered() {
        claims.claim(&entry.path, whole(entry));
    }
    for publication in &site.publications {
        for profile in publication.print.profiles() {
            let section = site.entry(publication.section);
            claims.claim(&site.pdf_path(publication, profile), whole(section));
            claims.claim(&site.cover_path(publication, profile), whole(section));
        }
    }
    for asset in site.assets.iter().filter(|asset| !asset.path.is_empty()) {
        claims.claim(&asset.path, asset.span);
    }
    for entry in rendered() {
        for alias in aliases(entry) {
            if is_local(&alias.value) {
                claims.claim(&alias_path(&alias.value), alias.span);
            } else {
                claims.found.push(foreign_alias(alias));
            }
        }
    }
    claims.files_and_folders();
    site.generated().iter().for_each(|made| claims.generated(made));
    claims.found.extend(redirect_cycles(site));
    claims.found
}

/// The aliases an entry's front matter gives.
fn aliases(entry: &Entry) -> &[Spanned<String>] {
    match &entry.kind {
        EntryKind::Page(page) => &page.front_matter.aliases,
        EntryKind::Section(section) => &section.front_matter.aliases,
    }
}

/// The addresses that lead to an entry's own.
pub fn redirects_to(entry: &Entry) -> impl Iterator<Item = Redirect> + '_ {
    aliases(entry).iter().filter(|alias| is_local(&alias.value)).map(|alias| Redirect {
        from: alias_path(&alias.value),
        to: entry.permalink.clone(),
        language: entry.language.clone(),
    })
}

/// Whether an alias is an address within the site.
fn is_local(alias: &str) -> bool {
    let outside = alias.contains("://") || alias.starts_with("//") || alias.contains('\\');
    !outside && !alias.split('/').any(|part| part == "..")
}

fn foreign_alias(alias: &Spanned<String>) -> Diagnostic {
    let message = Message::new("publication-foreign-alias").with("alias", &alias.value);
    Diagnostic::new(&rules::OUTSIDE_SITE, alias.span, message)
        .hint(Message::new("publication-foreign-alias-hint"))
}

/// An alias as an address: leading `/`, and a closing one unless it names a file.
fn alias_path(alias: &str) -> String {
    let path = alias.trim_matches('/');
    if path.is_empty() {
        "/".to_owned()
    } else if path.rsplit('/').next().is_some_and(|last| last.contains('.')) {
        format!("/{path}")
    } else {
        format!("/{path}/")
    }
}

/// The place that stands for a whole file: its first byte.
fn whole(entry: &Entry) -> Span {
    Span::new(entry.file, 0..0)
}

/// Sections whose `redirect_to` leads back to where the reader came from.
fn redirect_cycles(site: &Site) -> Vec<Diagnostic> {
    let steps: BTreeMap<&str, (String, Span)> = site
        .entries
        .iter()
        .filter_map(|entry| {
            let target = entry.as_section()?.front_matter.redirect_to.as_ref()?;
            let path = target.value.strip_prefix(&site.config.base_url).unwrap_or(&target.value);
            let local = !path.contains("://");
            local.then(|| (entry.path.as_str(), (alias_path(path), target.span)))
        })
        .collect();
    let mut found = Vec::new();
    for (&start, (first, span)) in &steps {
        let mut trail = vec![start];
        let mut at = first.as_str();
        while let Some((next, _)) = steps.get(at) {
            if at == start {
                break;
            }
            if trail.contains(&at) {
                break;
            }
            trail.push(at);
            at = next;
        }
        // A trail that runs into a circle further on is reported where the circle is.
        if at == start {
            let message = Message::new("publication-redirect-cycle")
                .with("trail", [&trail[..], &[start]].concat().join(" → "));
            found.push(
                Diagnostic::new(&rules::REDIRECT_CYCLE, *span, message)
                    .hint(Message::new("publication-redirect-cycle-hint")),
            );
        }
    }
    found
}
