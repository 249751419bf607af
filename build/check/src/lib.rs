//! Named rules over the tree, before either panel is written: one finding
//! covers the website and the PDF.

mod changes;
mod code;
mod film;
mod headings;
mod html;
mod metadata;
mod rules;
mod sentences;
mod text;

use rayon::prelude::*;
use tweeluik_document::{Document, Node};
use tweeluik_publication::{Entry, Site};
use tweeluik_source::Diagnostic;

pub use rules::RULES;

/// What the rules say about a whole site.
pub fn check(site: &Site) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = metadata::of_site(site).into_iter().collect();
    let of_entries = site.entries.par_iter().map(|entry| {
        let mut found = metadata::of_entry(site, entry);
        found.extend(changes::of_entry(entry));
        found.extend(film::of_entry(site, entry));
        found.extend(check_text(site, entry));
        found
    });
    found.extend(of_entries.collect::<Vec<_>>().into_iter().flatten());
    found
}

/// What the rules say about the text of one entry.
pub fn check_text(site: &Site, entry: &Entry) -> Vec<Diagnostic> {
    let document: &Document = &entry.document;
    let mut found = headings::check(document, !entry.title.is_empty());
    // Counting words takes time: only for who asks for it.
    if site.config.checks.get(rules::LONG_SENTENCES.name).is_some() {
        found.extend(sentences::check(document));
    }
    document.walk(|node| match node {
        Node::Block(block) => {
            found.extend(text::block(block, entry, site));
            found.extend(html::block(block, site));
            found.extend(code::block(block, site));
        }
        Node::Inline(inline) => {
            found.extend(text::inline(inline, entry, site));
            found.extend(html::inline(inline, site));
        }
    });
    found
}
