//! Reads the schemas of a project. One may refer to another by its file name; nothing is ever
//! fetched from elsewhere.

use boon::{CompileError, Compiler, Draft, UrlLoader};
use serde_json::Value;
use tweeluik_source::{Diagnostic, Message, Node, NodeKind, Project, Sources, Span, parse_json};

use super::place::{at_pointer, deep};
use super::say::{leaves, message_of};
use super::{NONE, Schema, Schemas};
use crate::rules;

/// Where schemas lie below the project.
const FOLDER: &str = "templates/schemas/";

/// What the address of a schema begins with, for references between schemas.
const BASE: &str = "file:///";

/// Refuses to load what is no schema of the project.
struct Nowhere;

impl UrlLoader for Nowhere {
    fn load(&self, url: &str) -> Result<Value, Box<dyn std::error::Error>> {
        Err(url.into())
    }
}

impl Schemas {
    /// Reads the schemas of a project; one that cannot be used is a finding.
    pub fn load(project: &Project, sources: &mut Sources) -> (Self, Vec<Diagnostic>) {
        let (paths, mut found) = project.list_layered(FOLDER);
        let mut read = Vec::new();
        for path in paths {
            let name = path.strip_prefix(FOLDER).and_then(|file| file.strip_suffix(".json"));
            let Some(name) = name.filter(|name| !name.contains('/') && *name != NONE) else {
                continue;
            };
            match project.read_layered_text(&path, sources) {
                Ok(Some(file)) => match parse_json(&sources.get(file).text, file) {
                    Ok(node) => read.push((name.to_owned(), file, node)),
                    Err(finding) => found.push(finding),
                },
                Ok(None) => {}
                Err(finding) => found.push(finding),
            }
        }
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V2020_12);
        compiler.enable_format_assertions();
        compiler.use_loader(Box::new(Nowhere));
        let mut schemas = Self::default();
        for (name, file, node) in &read {
            if let Err(error) = compiler.add_resource(&address(name), node.to_json()) {
                found.push(refused(&error, name, node, Span::new(*file, 0..0)));
            }
        }
        for (name, file, node) in read {
            match compiler.compile(&address(&name), &mut schemas.compiled) {
                Ok(index) => {
                    let schema = Schema { written: node.to_json(), index };
                    schemas.by_name.insert(name, schema);
                }
                Err(error) => found.push(refused(&error, &name, &node, Span::new(file, 0..0))),
            }
        }
        (schemas, found)
    }
}

/// The address of a schema, which no reader ever sees.
fn address(name: &str) -> String {
    format!("{BASE}{name}.json")
}

/// The name of the schema at an address, and the JSON pointer in it.
pub fn named(address: &str) -> Option<(&str, &str)> {
    let (file, pointer) = address.strip_prefix(BASE)?.split_once('#')?;
    Some((file.strip_suffix(".json")?, pointer))
}

/// Why a schema cannot be used, in the words of this tool.
fn refused(error: &CompileError, name: &str, node: &Node, top: Span) -> Diagnostic {
    let told =
        |span: Span, message: Message| Diagnostic::new(&rules::INVALID_SCHEMA, span, message);
    let refers = |address: &str| {
        let is_it = |node: &Node| {
            let text = text_of(node).trim_start_matches("./");
            !text.is_empty() && address.ends_with(text)
        };
        let place = deep(node, "$ref", &is_it).map_or(top, |found| found.span);
        let address = address.strip_prefix(BASE).unwrap_or(address);
        told(place, Message::new("publication-schema-reference").with("address", address))
            .hint(Message::new("publication-schema-reference-hint"))
    };
    let draft = node.get("$schema");
    let unknown_draft = |address: &str| {
        let place = draft.map_or(top, |found| found.span);
        told(place, Message::new("publication-schema-draft").with("address", address))
            .hint(Message::new("publication-schema-draft-hint"))
    };
    let is_draft = |url: &str| draft.is_some_and(|draft| text_of(draft).starts_with(url));
    match error {
        CompileError::LoadUrlError { url, .. } if is_draft(url) => unknown_draft(url),
        CompileError::ValidationError { src, .. } => {
            let mut errors = Vec::new();
            leaves(src, &mut errors);
            let Some(leaf) = errors.first() else {
                return told(top, Message::new("publication-schema-unusable"));
            };
            let pointer = leaf.instance_location.to_string();
            let place = at_pointer(node, top, &pointer).map_or(top, |(_, span)| span);
            let key = super::place::steps_of(&pointer).pop().unwrap_or_else(|| name.to_owned());
            let what = message_of(leaf).with("key", key);
            told(place, Message::new("publication-schema-broken").with_message("what", what))
                .hint(Message::new("publication-schema-broken-hint"))
        }
        CompileError::InvalidRegex { url, regex, .. } => {
            let is_it = |node: &Node| text_of(node) == regex;
            let near = named(url).and_then(|(_, pointer)| at_pointer(node, top, pointer));
            let place = deep(node, "pattern", &is_it).map(|found| found.span);
            let place = place.or(near.map(|(_, span)| span)).unwrap_or(top);
            told(place, Message::new("publication-schema-regex").with("regex", regex))
        }
        CompileError::LoadUrlError { url, .. }
        | CompileError::UnsupportedUrlScheme { url }
        | CompileError::JsonPointerNotFound(url)
        | CompileError::InvalidJsonPointer(url) => refers(url),
        CompileError::AnchorNotFound { reference, .. } => refers(reference),
        CompileError::UnsupportedDraft { url }
        | CompileError::InvalidMetaSchemaUrl { url, .. }
        | CompileError::MetaSchemaCycle { url }
        | CompileError::UnsupportedVocabulary { url, .. } => unknown_draft(url),
        _ => told(top, Message::new("publication-schema-unusable"))
            .hint(Message::new("publication-schema-unusable-hint")),
    }
}

fn text_of(node: &Node) -> &str {
    if let NodeKind::String(text) = &node.kind { text } else { "" }
}
