//! What the room `source` promises: small texts, and beside each what it must say.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod arbitrary;
mod cache;
mod catalogue;
mod config;
mod data;
mod dates;
mod film;
mod formats;
mod front_matter;
mod layers;
mod project;
mod render;
mod yaml;

use tweeluik_source::{Catalogue, Diagnostic, Language, MessageFormat, Sources, render};

/// Findings as one line each, in English.
fn short(found: &[Diagnostic], sources: &Sources) -> String {
    render(found, MessageFormat::Short, sources, &Catalogue::new(Language::En), false)
}

/// Compares findings with the expected lines, hints left out.
#[track_caller]
fn says(found: &[Diagnostic], sources: &Sources, expected: &[&str]) {
    let said = short(found, sources);
    assert_eq!(said.lines().collect::<Vec<_>>(), expected, "\n{said}");
}

/// The hints of all findings, in English.
fn hints(found: &[Diagnostic]) -> Vec<String> {
    let catalogue = Catalogue::new(Language::En);
    found.iter().flat_map(|finding| &finding.hints).map(|hint| catalogue.text(hint)).collect()
}
