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

/// The key `schema`.
const SCHEMA: Key = Key {
    name: "schema",
    kind: Type::Text,
    doc: "Name of the JSON Schema in `templates/schemas/` that this front matter follows; `none` for none.",
    effect: Effect::Now,
    required: false,
};

/// The key `page_schema`.
const PAGE_SCHEMA: Key = Key {
    name: "page_schema",
    doc: "Name of the JSON Schema that the front matter of all pages in this section and below it follows; `none` for none.",
    ..SCHEMA
};

/// A table that means something.
const fn table_key(name: &'static str, keys: &'static [Key], doc: &'static str) -> Key {
    Key { name, kind: Type::Table(keys), doc, effect: Effect::Now, required: false }
}

/// The key `metadata`.
const METADATA: Key = table_key(
    "metadata",
    Metadata::KEYS,
    "What catalogues and search engines are told, where that differs from the publication or site.",
);

impl PageExtra {
    /// The keys that mean something to the tool.
    pub const KEYS: &'static [Key] = &[
        table_key("film", FilmFrontMatter::KEYS, "Makes the page the page of a film."),
        METADATA,
        SCHEMA,
    ];
}

impl SectionExtra {
    /// The keys that mean something to the tool.
    pub const KEYS: &'static [Key] = &[
        table_key(
            "publication",
            PublicationFrontMatter::KEYS,
            "Makes the section a publication, with its PDFs.",
        ),
        METADATA,
        SCHEMA,
        PAGE_SCHEMA,
    ];
}

impl Read for PageExtra {
    const TYPE: Type = Type::Open(Self::KEYS);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let all = Extra::read(node, reader)?;
        let metadata = table(node, "metadata", Metadata::KEYS, reader).unwrap_or_default();
        let film = table(node, "film", FilmFrontMatter::KEYS, reader);
        if let (Some(film), Some(node)) = (&film, node.get("film")) {
            FilmFrontMatter::check(film, node, reader);
        }
        let schema = table(node, SCHEMA.name, &[], reader);
        Some(Self { film, metadata, schema, all })
    }
}

impl Read for SectionExtra {
    const TYPE: Type = Type::Open(Self::KEYS);

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
        let schema = table(node, SCHEMA.name, &[], reader);
        let page_schema = table(node, PAGE_SCHEMA.name, &[], reader);
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
