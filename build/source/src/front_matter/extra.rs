//! `[extra]` of a page or section: free, but for the tables that mean something to the tool.

use crate::front_matter::{FilmFrontMatter, PublicationFrontMatter};
use crate::key::{Effect, Extra, Key, Read, Reader, Type};
use crate::metadata::Metadata;
use crate::nearest::nearest_name;
use crate::node::{Node, NodeKind};
use crate::span::Spanned;

/// `[extra]` of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageExtra {
    /// `[extra.film]`, with the place of the table.
    pub film: Option<Spanned<FilmFrontMatter>>,
    /// `[extra.metadata]`.
    pub metadata: Metadata,
    /// `schema`: the JSON Schema that the front matter follows, `none` for none.
    pub schema: Option<Spanned<String>>,
    /// The whole table, `film`, `metadata` and `schema` included.
    pub all: Extra,
}

/// `[extra]` of a section.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SectionExtra {
    /// `[extra.publication]`, with the place of the table.
    pub publication: Option<Spanned<PublicationFrontMatter>>,
    /// `[extra.metadata]`.
    pub metadata: Metadata,
    /// `schema`: the JSON Schema that the front matter follows.
    pub schema: Option<Spanned<String>>,
    /// `page_schema`: the JSON Schema of the pages in it and below it, `none` for none.
    pub page_schema: Option<Spanned<String>>,
    /// The whole table, what stands above included.
    pub all: Extra,
}

impl Read for PageExtra {
    const TYPE: Type = Type::Free;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let all = Extra::read(node, reader)?;
        let metadata = table(node, "metadata", Metadata::KEYS, reader).unwrap_or_default();
        let film = table(node, "film", FilmFrontMatter::KEYS, reader);
        if let (Some(film), Some(node)) = (&film, node.get("film")) {
            FilmFrontMatter::check(film, node, reader);
        }
        let schema = table(node, "schema", &[], reader);
        Some(Self { film, metadata, schema, all })
    }
}

impl Read for SectionExtra {
    const TYPE: Type = Type::Free;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let all = Extra::read(node, reader)?;
        let metadata = table(node, "metadata", Metadata::KEYS, reader).unwrap_or_default();
        if let Some(publication) = node.get("publication") {
            for required in PublicationFrontMatter::KEYS.iter().filter(|key| key.required) {
                reader.check_filled(required.name, publication);
            }
        }
        let publication: Option<Spanned<PublicationFrontMatter>> =
            table(node, "publication", PublicationFrontMatter::KEYS, reader);
        if let Some(code) = publication.as_ref().and_then(|found| found.value.language.as_ref()) {
            reader.check_language("language", code.span, &code.value);
        }
        let schema = table(node, "schema", &[], reader);
        let page_schema = table(node, "page_schema", &[], reader);
        Some(Self { publication, metadata, schema, page_schema, all })
    }
}

/// Reads a table that means something; reports one that was meant to be it.
fn table<T: Read>(
    node: &Node,
    name: &'static str,
    keys: &'static [Key],
    reader: &mut Reader,
) -> Option<T> {
    let NodeKind::Table(entries) = &node.kind else { return None };
    if let Some((key, table)) = entries.iter().find(|(key, _)| key.value == name) {
        return reader.value(key, table, Effect::Now);
    }
    for (key, _) in entries.iter().filter(|(key, table)| is_misspelt(key, table, name, keys)) {
        reader.unknown(key, &[name]);
    }
    None
}

/// Whether a free table was meant to be another: its name is near, and so are its keys.
fn is_misspelt(key: &Spanned<String>, table: &Node, name: &'static str, keys: &[Key]) -> bool {
    nearest_name(&key.value, &[name]).is_some()
        && keys.iter().any(|known| table.get(known.name).is_some())
}
