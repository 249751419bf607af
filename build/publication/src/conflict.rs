//! Two things at one address, and redirects that go round in a circle.

use std::collections::BTreeMap;

use tweeluik_source::{Diagnostic, Message, Span};

use crate::rules;
use crate::site::{Entry, EntryKind, Redirect, Site};

/// Findings about addresses that are claimed twice and redirects that never end.
pub fn conflicts(site: &Site) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut claims: BTreeMap<String, Span> = BTreeMap::new();
    let mut claim = |path: &str, span: Span, found: &mut Vec<Diagnostic>| {
        let path = path.trim_end_matches("index.html").to_owned();
        if let Some(&first) = claims.get(&path) {
            let message = Message::new("publication-path-taken").with("path", &path);
            found.push(
                Diagnostic::new(&rules::PATH_TAKEN, span, message)
                    .related(first, Message::new("publication-path-first"))
                    .hint(Message::new("publication-path-taken-hint")),
            );
        } else {
            claims.insert(path, span);
        }
    };
    for entry in &site.entries {
        claim(&entry.path, whole(entry), &mut found);
    }
    for asset in &site.assets {
        claim(&asset.path, asset.span, &mut found);
    }
    for entry in &site.entries {
        for alias in aliases(entry) {
            claim(&alias_path(&alias.value), alias.span, &mut found);
        }
    }
    found.extend(redirect_cycles(site));
    found
}

/// The aliases an entry's front matter gives.
fn aliases(entry: &Entry) -> &[tweeluik_source::Spanned<String>] {
    match &entry.kind {
        EntryKind::Page(page) => &page.front_matter.aliases,
        EntryKind::Section(section) => &section.front_matter.aliases,
    }
}

/// The addresses that lead to an entry's own.
pub fn redirects_to(entry: &Entry) -> impl Iterator<Item = Redirect> + '_ {
    aliases(entry)
        .iter()
        .map(|alias| Redirect { from: alias_path(&alias.value), to: entry.permalink.clone() })
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
