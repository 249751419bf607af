//! TOML as nodes. All mistakes in a text are reported, not only the first.

use std::ops::Range;

use toml::Spanned as At;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Message};
use crate::node::{Node, NodeKind};
use crate::parse::with_reason;
use crate::rules;
use crate::span::{FileId, Span, Spanned};

/// Most mistakes of one text that are reported: a text that is no TOML at all has one on each line.
const MAX_ERRORS: usize = 20;

/// Reads the part of `text` in `range` as TOML. Places are offsets in `text`.
///
/// A text with mistakes still gives the keys that could be read.
pub fn parse_toml(text: &str, range: Range<usize>, file: FileId) -> (Node, Vec<Diagnostic>) {
    let (table, errors) = DeTable::parse_recoverable(&text[range.clone()]);
    let place = Place { file, start: range.start };
    let found = errors
        .iter()
        .take(MAX_ERRORS)
        .map(|error| {
            let at = error.span().unwrap_or(0..0);
            let message = with_reason(Message::new("source-invalid-toml"), error.message());
            Diagnostic::new(&rules::INVALID_TOML, place.span(at), message)
        })
        .collect();
    let root = Node { span: place.span(0..range.len()), kind: table_kind(table.get_ref(), place) };
    (root, found)
}

#[derive(Clone, Copy)]
struct Place {
    file: FileId,
    start: usize,
}

impl Place {
    fn span(self, range: Range<usize>) -> Span {
        Span::new(self.file, self.start + range.start..self.start + range.end)
    }
}

fn table_kind(table: &DeTable<'_>, place: Place) -> NodeKind {
    let mut entries: Vec<(Spanned<String>, Node)> = table
        .iter()
        .map(|(key, value)| {
            let name = Spanned::new(key.get_ref().to_string(), place.span(key.span()));
            (name, node(value, place))
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.span);
    NodeKind::Table(entries)
}

fn node(value: &At<DeValue<'_>>, place: Place) -> Node {
    let kind = match value.get_ref() {
        DeValue::String(text) => NodeKind::String(text.to_string()),
        DeValue::Integer(number) => integer(number.as_str(), number.radix()),
        DeValue::Float(number) => float(number.as_str()),
        DeValue::Boolean(truth) => NodeKind::Bool(*truth),
        DeValue::Datetime(date) => NodeKind::Datetime(date.to_string()),
        DeValue::Array(items) => {
            NodeKind::Array(items.iter().map(|item| node(item, place)).collect())
        }
        DeValue::Table(table) => table_kind(table, place),
    };
    Node { span: place.span(value.span()), kind }
}

/// A number too large for 64 bits becomes a float, as JSON readers do.
fn integer(text: &str, radix: u32) -> NodeKind {
    i64::from_str_radix(text, radix).map_or_else(|_| float(text), NodeKind::Integer)
}

fn float(text: &str) -> NodeKind {
    NodeKind::Float(text.parse().unwrap_or(f64::NAN))
}
