//! JSON as nodes.

use jsonc_parser::ast::Value;
use jsonc_parser::common::{Range, Ranged};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use crate::diagnostic::{Diagnostic, Message};
use crate::node::{Node, NodeKind};
use crate::parse::with_reason;
use crate::rules;
use crate::span::{FileId, Span, Spanned};

/// Reads a text as JSON (RFC 8259).
pub fn parse_json(text: &str, file: FileId) -> Result<Node, Diagnostic> {
    // What the parser allows beyond the standard is refused.
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let refuse = |range: Range, detail: &str| {
        let message = with_reason(Message::new("source-invalid-json"), detail);
        Diagnostic::new(&rules::INVALID_JSON, span(range, file), message)
    };
    match parse_to_ast(text, &CollectOptions::default(), &strict) {
        Ok(parsed) => match parsed.value {
            Some(value) => Ok(node(&value, file)),
            None => Err(refuse(Range { start: 0, end: text.len() }, "no value")),
        },
        Err(error) => Err(refuse(error.range(), &error.kind().to_string())),
    }
}

fn span(range: Range, file: FileId) -> Span {
    Span::new(file, range.start..range.end)
}

fn node(value: &Value<'_>, file: FileId) -> Node {
    let kind = match value {
        Value::StringLit(text) => NodeKind::String(text.value.to_string()),
        Value::BooleanLit(truth) => NodeKind::Bool(truth.value),
        Value::NullKeyword(_) => NodeKind::Null,
        Value::NumberLit(number) => number.value.parse().map_or_else(
            |_| NodeKind::Float(number.value.parse().unwrap_or(f64::NAN)),
            NodeKind::Integer,
        ),
        Value::Array(array) => {
            NodeKind::Array(array.elements.iter().map(|item| node(item, file)).collect())
        }
        Value::Object(object) => {
            let entries = object.properties.iter().map(|property| {
                let key = property.name.as_str().to_owned();
                let place = span(property.name.range(), file);
                (Spanned::new(key, place), node(&property.value, file))
            });
            NodeKind::Table(entries.collect())
        }
    };
    Node { span: span(value.range(), file), kind }
}
