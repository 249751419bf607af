//! Anchors of headings: as written, else made from the heading's text, unique
//! in the document in the way of Zola: `naam`, `naam-1`, `naam-2`.

use std::collections::{BTreeMap, BTreeSet};

use tweeluik_source::{Diagnostic, Message, SlugMode, Span};

use crate::build::Built;
use crate::options::Anchors;
use crate::plain::plain_text;
use crate::rules::DUPLICATE_ANCHOR;
use crate::tree::Heading;
use crate::walk::each_heading_mut;

/// The anchor of a heading without letters or digits.
const NAMELESS: &str = "section";

/// Makes an anchor of a text. Zola: `slugify.anchors`.
pub fn slug(text: &str, mode: SlugMode) -> String {
    match mode {
        SlugMode::On => slug::slugify(text),
        // What RFC 3986, 3.5 keeps out of a fragment.
        SlugMode::Safe | SlugMode::Off => {
            let kept = |c: &char| !"\"#%<>[\\]()^`{|}".contains(*c) && !c.is_control();
            text.trim()
                .chars()
                .map(|c| if c.is_whitespace() { '_' } else { c })
                .filter(kept)
                .collect()
        }
    }
}

/// Gives the headings their anchors. Those that were written go first, so that
/// a made one never takes the name of a written one.
pub(crate) fn assign(built: &mut Built, text: &str, anchors: Anchors) {
    let mut taken = Taken::default();
    let mut written: BTreeMap<String, Span> = BTreeMap::new();
    let mut findings = Vec::new();
    each_heading(built, &mut |heading, span| {
        let Some(id) = heading.id.clone() else { return };
        let place = place_of(&id, span, text);
        if let Some(first) = written.get(&id) {
            let message = Message::new("document-duplicate-anchor").with("anchor", &id);
            let finding = Diagnostic::new(&DUPLICATE_ANCHOR, place, message)
                .related(*first, Message::new("document-first-here"))
                .hint(Message::new("document-duplicate-anchor-hint"));
            findings.push(finding);
            heading.id = None;
        } else {
            taken.take(&id);
            written.insert(id, place);
        }
    });
    if let Anchors::Slug { mode } = anchors {
        each_heading(built, &mut |heading, _| {
            if heading.id.is_none() {
                let slug = slug(&plain_text(&heading.content), mode);
                let name = if slug.is_empty() { NAMELESS } else { &slug };
                heading.id = Some(taken.take(name));
            }
        });
    }
    built.findings.extend(findings);
}

fn each_heading(built: &mut Built, change: &mut impl FnMut(&mut Heading, Span)) {
    each_heading_mut(&mut built.blocks, change);
    for definition in &mut built.definitions {
        each_heading_mut(&mut definition.blocks, change);
    }
}

/// Where `{#id}` stands in a heading.
fn place_of(id: &str, heading: Span, text: &str) -> Span {
    let written = text.get(heading.range()).unwrap_or_default();
    let at = written.rfind(&format!("#{id}")).map(|at| heading.range().start + at);
    at.map_or(heading, |at| Span::new(heading.file, at..at + id.len() + 1))
}

/// The anchors of a document.
#[derive(Default)]
struct Taken {
    names: BTreeSet<String>,
    /// The next number to try for a name; keeps thousands of equal headings cheap.
    next: BTreeMap<String, usize>,
}

impl Taken {
    fn take(&mut self, name: &str) -> String {
        if self.names.insert(name.to_owned()) {
            return name.to_owned();
        }
        let next = self.next.entry(name.to_owned()).or_insert(1);
        loop {
            let numbered = format!("{name}-{next}");
            *next += 1;
            if self.names.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}
