//! Writes document trees as readable Typst.
//!
//! A chapter becomes a file of calls to Typst's own elements, to the functions
//! of `templates/print/elements.typ` and to the faces of components. Prose goes
//! in through [`crate::escape`] only. Every node notes where it came from.

mod block;
mod call;
mod code;
mod inline;
mod link;
mod picture;
mod table;
mod text;

use std::collections::BTreeSet;

use tweeluik_document::{BlockKind, Document};
use tweeluik_publication::{Entry, EntryId, Site};
use tweeluik_source::{Diagnostic, Span};

use crate::escape;
use crate::map::SourceMap;
use crate::medium::Addresses;
use text::Text;

/// A generated file.
#[derive(Debug)]
pub struct Chapter {
    /// Path in the compiler's own file tree.
    pub path: String,
    /// Its Typst.
    pub text: String,
    /// Where it came from.
    pub map: SourceMap,
    /// What could not be shown.
    pub found: Vec<Diagnostic>,
}

/// What a chapter begins with.
#[derive(Clone, Copy, Debug)]
pub struct Opening<'a> {
    /// Its title.
    pub title: &'a str,
    /// Where the title was written.
    pub title_span: Option<Span>,
    /// One or two sentences under the title.
    pub lead: Option<&'a str>,
}

/// How a text is written.
#[derive(Clone, Copy, Debug)]
pub enum Role {
    /// By itself.
    Alone,
    /// As part of a publication, which is fitted to its pages.
    Chapter,
}

/// Writes the text of an entry as a chapter of the publication that holds the entries `inside`, or
/// as a text on its own; the addresses it leads to are noted. A text without a title has no opening.
pub fn chapter(
    site: &Site,
    entry: &Entry,
    role: Role,
    inside: &BTreeSet<EntryId>,
    opening: Option<Opening<'_>>,
    addresses: &mut Addresses,
) -> Chapter {
    let mut writer = Writer::new(site, entry, inside, addresses);
    // Headings go below the title; without one, the highest of them becomes level 1.
    let top = top_level(&entry.document).unwrap_or(2);
    writer.heading_shift = match opening {
        Some(_) => u8::from(top == 1).cast_signed(),
        None => 1 - top.cast_signed(),
    };
    if let Some(opening) = opening {
        writer.opening(opening);
    }
    match role {
        Role::Alone => writer.blocks(&entry.document.blocks),
        Role::Chapter => writer.flow(&entry.document.blocks),
    }
    let Writer { out, components, found, .. } = writer;
    let mut prelude = String::from("#import \"/templates/print/elements.typ\": *\n");
    if let Role::Chapter = role {
        prelude.push_str("#import \"/templates/print/fit.typ\": start\n");
    }
    for name in components {
        prelude.push_str(&format!("#import \"/templates/components/{name}.typ\": {name}\n"));
    }
    prelude.push('\n');
    let (body, map) = out.finish();
    let map = map.shifted(prelude.len());
    let stem = entry.relative_path.trim_end_matches(".md");
    let path = format!("generated/chapters/{stem}.typ");
    Chapter { path, text: format!("{prelude}{body}\n"), map, found }
}

/// State while one chapter is written.
struct Writer<'a> {
    site: &'a Site,
    entry: &'a Entry,
    inside: &'a BTreeSet<EntryId>,
    addresses: &'a mut Addresses,
    out: Text,
    components: BTreeSet<String>,
    found: Vec<Diagnostic>,
    /// Added to the level of a heading.
    heading_shift: i8,
    /// Links are left out of headings, which the outline repeats as links.
    in_heading: bool,
    /// Footnotes whose text was written; later references only point there.
    notes: BTreeSet<usize>,
    /// Footnotes whose text is being written.
    open_notes: Vec<usize>,
}

impl<'a> Writer<'a> {
    fn new(
        site: &'a Site,
        entry: &'a Entry,
        inside: &'a BTreeSet<EntryId>,
        addresses: &'a mut Addresses,
    ) -> Self {
        Self {
            site,
            entry,
            inside,
            addresses,
            out: Text::default(),
            components: BTreeSet::new(),
            found: Vec::new(),
            heading_shift: 0,
            in_heading: false,
            notes: BTreeSet::new(),
            open_notes: Vec::new(),
        }
    }

    fn opening(&mut self, opening: Opening<'_>) {
        let start = self.out.len();
        self.out.push(&format!("#opening({}", label(&self.entry.path, None)));
        if let Some(lead) = opening.lead {
            self.out.push(&format!(", lead: [{}]", escape::markup(lead)));
        }
        self.out.push(&format!(")[{}]", escape::markup(opening.title)));
        if let Some(span) = opening.title_span {
            self.out.came_from(start, span);
        }
        self.out.paragraph();
    }
}

/// The label of a place in a publication: its address on the website, which is
/// unique and readable.
fn label(path: &str, anchor: Option<&str>) -> String {
    let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
    format!("label({})", escape::string(&format!("{path}{anchor}")))
}

/// The highest level of heading in a text, outside its boxes.
fn top_level(document: &Document) -> Option<u8> {
    let levels = document.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Heading(heading) => Some(heading.level),
        _ => None,
    });
    levels.min()
}
