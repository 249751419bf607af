//! Front matter: the keys above the text of a page or section.
//!
//! Keys, types and defaults are Zola's (Zola: content/page, content/section);
//! unknown keys are errors in both. `[extra.publication]`, `[extra.film]` and `[extra.metadata]`
//! are ours.

mod duration;
mod extra;
mod film;
mod page;
mod publication;
mod section;
mod split;

use std::ops::Range;

pub use duration::Duration;
pub use extra::{PageExtra, SectionExtra};
pub use film::{AudioDescription, Elsewhere, FilmFrontMatter};
pub use page::PageFrontMatter;
pub use publication::{Change, PublicationFrontMatter};
pub use section::{SectionFrontMatter, SortBy};
pub use split::{Format, Split, split};

use crate::diagnostic::{Diagnostic, Message};
use crate::key::{Read, read_keys};
use crate::node::Node;
use crate::rules;
use crate::span::FileId;

/// Reads the front matter of a page.
///
/// Gives the keys, the range of the Markdown below them, and what is wrong.
/// What is wrong is left at its default, so that the rest can be checked too.
pub fn read_page(text: &str, file: FileId) -> (PageFrontMatter, Range<usize>, Vec<Diagnostic>) {
    let (page, body, mut found): (PageFrontMatter, _, _) = read(text, file);
    if let Some(publication) = page.extra.all.get("publication") {
        let message = Message::new("source-publication-in-page");
        found.push(
            Diagnostic::new(&rules::UNKNOWN_KEY, publication.span, message)
                .hint(Message::new("source-publication-in-page-hint")),
        );
    }
    (page, body, found)
}

/// Reads the front matter of a section; otherwise as [`read_page`].
pub fn read_section(
    text: &str,
    file: FileId,
) -> (SectionFrontMatter, Range<usize>, Vec<Diagnostic>) {
    let (section, body, mut found): (SectionFrontMatter, _, _) = read(text, file);
    if let Some(film) = section.extra.all.get("film") {
        let message = Message::new("source-film-in-section");
        found.push(
            Diagnostic::new(&rules::UNKNOWN_KEY, film.span, message)
                .hint(Message::new("source-film-in-section-hint")),
        );
    }
    (section, body, found)
}

/// The front matter of a text as it is written; nothing if there is none that can be read.
pub fn front_matter_node(text: &str, file: FileId) -> Option<Node> {
    let (format, range) = split(text, file).0.front_matter?;
    let (node, errors) = format.parse(text, range, file);
    node.filter(|_| errors.is_empty())
}

fn read<T: Read + Default>(text: &str, file: FileId) -> (T, Range<usize>, Vec<Diagnostic>) {
    let (split, mut found) = split(text, file);
    let mut keys = T::default();
    if let Some((format, range)) = split.front_matter {
        let (node, errors) = format.parse(text, range, file);
        if let Some(node) = node {
            let (read, reader) = read_keys(&node, &errors);
            keys = read.unwrap_or_default();
            found.extend(reader.found);
        }
        found.extend(errors);
    }
    (keys, split.body, found)
}
