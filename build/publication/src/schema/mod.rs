//! Typed front matter: `templates/schemas/NAME.json` says what the front matter of a page looks
//! like, as a JSON Schema (json-schema.org, draft 2020-12 unless the schema says otherwise).
//!
//! A page names its schema in `[extra]` as `schema`; a section names that of all pages in it and
//! below it as `page_schema`. The nearest goes first, and `none` stands for no schema.

mod load;
mod place;
mod say;

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;
use tweeluik_source::{Diagnostic, Message, Sources, Span, Spanned, front_matter_node, nearest};

use crate::rules;
use crate::site::{Entry, EntryKind};

/// The word for no schema.
const NONE: &str = "none";

/// Most references that lead from one to the next.
const MOST_REFERENCES: usize = 16;

/// The schemas of a site.
#[derive(Default)]
pub struct Schemas {
    by_name: BTreeMap<String, Schema>,
    compiled: boon::Schemas,
}

/// A schema that can be used.
struct Schema {
    /// As it is written, for what it says about a key.
    written: Value,
    index: boon::SchemaIndex,
}

impl fmt::Debug for Schemas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.by_name.keys()).finish()
    }
}

impl Schemas {
    /// The names and texts of all schemas that can be used.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.by_name.iter().map(|(name, schema)| (name.as_str(), &schema.written))
    }

    /// What a part of the schema `name` is about: where its `$ref` leads, in whichever schema that
    /// is, or the part itself. What cannot be found was told when the schemas were read.
    pub fn follow<'s>(&'s self, mut name: &'s str, mut part: &'s Value) -> (&'s str, &'s Value) {
        for _ in 0..MOST_REFERENCES {
            let Some((file, pointer)) =
                part.get("$ref").and_then(Value::as_str).and_then(|it| it.split_once('#'))
            else {
                break;
            };
            if let Some(other) = file.trim_start_matches("./").strip_suffix(".json") {
                name = other;
            }
            let next = self.by_name.get(name).and_then(|it| it.written.pointer(pointer));
            let Some(next) = next else { break };
            part = next;
        }
        (name, part)
    }

    /// What is wrong in the front matter of pages and sections.
    pub(crate) fn check(&self, entries: &[Entry], sources: &Sources) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for entry in entries {
            if let EntryKind::Section(section) = &entry.kind
                && let Some(named) = &section.front_matter.extra.page_schema
            {
                // Told here once, not for each of its pages.
                found.extend(self.unknown(named));
            }
            let Some((named, inherited)) = named(entry, entries) else { continue };
            if named.value == NONE {
                continue;
            }
            let Some(schema) = self.by_name.get(&named.value) else {
                found.extend(self.unknown(named).filter(|_| !inherited));
                continue;
            };
            // What cannot be read was told already.
            let text = &sources.get(entry.file).text;
            if let Some(node) = front_matter_node(text, entry.file) {
                found.extend(self.validate(schema, &node, Span::new(entry.file, 0..0)));
            }
        }
        found
    }

    /// A name that no schema has.
    fn unknown(&self, named: &Spanned<String>) -> Option<Diagnostic> {
        if named.value == NONE || self.by_name.contains_key(&named.value) {
            return None;
        }
        let names: Vec<&str> = self.by_name.keys().map(String::as_str).collect();
        let message = Message::new("publication-unknown-schema").with("name", &named.value);
        let finding = Diagnostic::new(&rules::FRONT_MATTER_SCHEMA, named.span, message);
        Some(finding.hint(nearest(&named.value, &names)))
    }
}

/// The schema that an entry is to follow, and whether a section above it says so.
fn named<'e>(entry: &'e Entry, entries: &'e [Entry]) -> Option<(&'e Spanned<String>, bool)> {
    let page = match &entry.kind {
        EntryKind::Section(section) => {
            return section.front_matter.extra.schema.as_ref().map(|own| (own, false));
        }
        EntryKind::Page(page) => page,
    };
    if let Some(own) = &page.front_matter.extra.schema {
        return Some((own, false));
    }
    let above = entry.ancestors.iter().rev().filter_map(|above| entries[above.0].as_section());
    above
        .filter_map(|section| section.front_matter.extra.page_schema.as_ref())
        .map(|named| (named, true))
        .next()
}
