//! BibTeX as nodes, in the form that Zola's `load_data` gives: `bibliographies` with
//! `entry_type`, `citation_key` and `tags`, beside `variables` and `preambles`.

use std::collections::BTreeMap;

use biblatex::{Field, ParseErrorKind, RawBibliography, RawChunk, Spanned as At};

use crate::diagnostic::{Diagnostic, Message};
use crate::node::{Node, NodeKind};
use crate::parse::with_reason;
use crate::rules;
use crate::span::{FileId, Span, Spanned};

/// Longest text that abbreviations may grow into, in bytes: each may hold another twice.
const MAX_LENGTH: usize = 1_000_000;

/// The names of months that every style of BibTeX knows.
const MONTHS: [(&str, &str); 12] = [
    ("jan", "January"),
    ("feb", "February"),
    ("mar", "March"),
    ("apr", "April"),
    ("may", "May"),
    ("jun", "June"),
    ("jul", "July"),
    ("aug", "August"),
    ("sep", "September"),
    ("oct", "October"),
    ("nov", "November"),
    ("dec", "December"),
];

/// Reads a text as BibTeX. An abbreviation must stand before what uses it.
pub fn parse_bibtex(text: &str, file: FileId) -> Result<Node, Diagnostic> {
    let raw = RawBibliography::parse(text).map_err(|error| {
        let at = match error.kind {
            ParseErrorKind::UnexpectedEof => text.len()..text.len(),
            _ => error.span,
        };
        refuse(&error.kind.to_string(), Span::new(file, at))
    })?;
    let mut reader = Reader { file, known: BTreeMap::new() };
    for (name, month) in MONTHS {
        reader.known.insert(name.to_owned(), month.to_owned());
    }
    let mut variables = Vec::new();
    for pair in &raw.abbreviations {
        let value = reader.text(&pair.value)?;
        if let NodeKind::String(text) = &value.kind {
            reader.known.insert(pair.key.v.to_lowercase(), text.clone());
        }
        variables.push((reader.key(pair.key.v, pair.key.span.clone()), value));
    }
    let mut entries = Vec::new();
    for entry in &raw.entries {
        let mut tags = Vec::new();
        for pair in &entry.v.fields {
            let key = reader.key(&pair.key.v.to_lowercase(), pair.key.span.clone());
            tags.push((key, reader.text(&pair.value)?));
        }
        let whole = Span::new(file, entry.span.clone());
        let named = |name: &str, value: &At<&str>| {
            let span = Span::new(file, value.span.clone());
            let text = NodeKind::String(value.v.to_owned());
            (Spanned::new(name.to_owned(), span), Node { span, kind: text })
        };
        let kind = At::new(entry.v.kind.v, entry.v.kind.span.clone());
        let tags = Node { span: whole, kind: NodeKind::Table(tags) };
        let entry = vec![
            named("entry_type", &kind),
            named("citation_key", &entry.v.key),
            (Spanned::new("tags".to_owned(), whole), tags),
        ];
        entries.push(Node { span: whole, kind: NodeKind::Table(entry) });
    }
    let whole = Span::new(file, 0..text.len());
    let preambles = raw.preamble.split("\" # \"").map(|it| it.trim_matches('"'));
    let preambles = preambles.filter(|it| !it.is_empty());
    let preambles =
        preambles.map(|it| Node { span: whole, kind: NodeKind::String(it.to_owned()) }).collect();
    let table = [
        ("bibliographies", NodeKind::Array(entries)),
        ("variables", NodeKind::Table(variables)),
        ("preambles", NodeKind::Array(preambles)),
    ];
    let table = table
        .map(|(name, kind)| (Spanned::new(name.to_owned(), whole), Node { span: whole, kind }));
    Ok(Node { span: whole, kind: NodeKind::Table(table.into()) })
}

struct Reader {
    file: FileId,
    /// Abbreviations in small letters, with their texts.
    known: BTreeMap<String, String>,
}

impl Reader {
    /// A value with its abbreviations written out.
    fn text(&self, value: &At<Field<'_>>) -> Result<Node, Diagnostic> {
        let mut text = String::new();
        for chunk in &value.v {
            let place = Span::new(self.file, chunk.span.clone());
            match chunk.v {
                RawChunk::Normal(own) => text.push_str(own),
                RawChunk::Abbreviation(name) => match self.known.get(&name.to_lowercase()) {
                    Some(known) => text.push_str(known),
                    None => {
                        let message = Message::new("source-bibtex-abbreviation");
                        let message = message.with("name", name);
                        return Err(Diagnostic::new(&rules::INVALID_BIBTEX, place, message)
                            .hint(Message::new("source-bibtex-abbreviation-hint")));
                    }
                },
            }
            if text.len() > MAX_LENGTH {
                return Err(refuse("text too long", place));
            }
        }
        Ok(Node { span: Span::new(self.file, value.span.clone()), kind: NodeKind::String(text) })
    }

    fn key(&self, name: &str, range: std::ops::Range<usize>) -> Spanned<String> {
        Spanned::new(name.to_owned(), Span::new(self.file, range))
    }
}

fn refuse(detail: &str, span: Span) -> Diagnostic {
    let message = with_reason(Message::new("source-invalid-bibtex"), detail);
    Diagnostic::new(&rules::INVALID_BIBTEX, span, message)
}
