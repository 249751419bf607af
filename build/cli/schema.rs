//! `tweeluik schema`: a JSON Schema for editors and other programs. Those of configuration, front
//! matter and registers are made from the tables of their keys; others are the site's own.

use std::path::Path;

use serde_json::Value;
use tweeluik_source::{
    Catalogue, Config, Diagnostic, Key, Message, PageFrontMatter, PictureRights, RegisteredNote,
    SectionFrontMatter, Sources, Type, json_schema, nearest, rules,
};

use super::Outcome;
use super::arguments::Global;
use super::project::open;
use super::report::{Report, write_out};

/// What the keys of this tool describe, by name.
const OF_KEYS: [(&str, Type); 5] = [
    ("config", Type::Table(Config::KEYS)),
    ("page", Type::Table(PageFrontMatter::KEYS)),
    ("section", Type::Table(SectionFrontMatter::KEYS)),
    ("register", Type::Map(&Type::Table(NOTE))),
    ("pictures", Type::Map(&Type::Table(PICTURE))),
];

const NOTE: &[Key] = RegisteredNote::KEYS;
const PICTURE: &[Key] = PictureRights::KEYS;

/// Prints the schema of a name.
pub fn schema(root: &Path, name: &str, global: &Global, catalogue: &Catalogue) -> Outcome {
    if let Some((name, kind)) = OF_KEYS.iter().find(|(known, _)| *known == name) {
        return print(&json_schema(name, *kind));
    }
    let mut sources = Sources::default();
    let found = match open(root, None, &mut sources) {
        Err(found) => found,
        Ok(opened) => match opened.parts.schemas.iter().find(|(known, _)| *known == name) {
            Some((_, written)) => return print(written),
            None => {
                let of_keys = OF_KEYS.iter().map(|(known, _)| *known);
                let known: Vec<&str> =
                    of_keys.chain(opened.parts.schemas.iter().map(|(known, _)| known)).collect();
                let message = Message::new("publication-unknown-schema").with("name", name);
                let finding = Diagnostic::unplaced(&rules::INVALID_VALUE, message);
                let mut found = opened.found;
                found.push(finding.hint(nearest(name, &known)));
                opened.levels.apply(found)
            }
        },
    };
    Report::new(global, catalogue).findings(&found, &sources);
    Outcome::Findings
}

fn print(schema: &Value) -> Outcome {
    write_out(format!("{schema:#}\n").as_bytes());
    Outcome::Good
}
