//! One value tree for TOML and YAML, in which every key and value has its place.
//!
//! The readers of configuration and front matter see only this tree and so
//! treat both formats alike.

use serde_json::Value;

use crate::span::{Span, Spanned};

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where the value stands.
    pub span: Span,
    /// The value.
    pub kind: NodeKind,
}

/// What a [`Node`] holds.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeKind {
    /// Keys with their values, in the order of the file.
    Table(Vec<(Spanned<String>, Node)>),
    /// Values in order.
    Array(Vec<Node>),
    /// Text.
    String(String),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// `true` or `false`.
    Bool(bool),
    /// A date or time of TOML, as RFC 3339 writes it.
    Datetime(String),
    /// YAML's `null`, or a key without a value.
    Null,
}

impl Node {
    /// The value under a key, if this is a table that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let NodeKind::Table(entries) = &self.kind else { return None };
        entries.iter().find(|(name, _)| name.value == key).map(|(_, node)| node)
    }

    /// The name of the kind of value, as the messages know it.
    pub fn kind_name(&self) -> &'static str {
        match self.kind {
            NodeKind::Table(_) => "table",
            NodeKind::Array(_) => "array",
            NodeKind::String(_) => "string",
            NodeKind::Integer(_) => "integer",
            NodeKind::Float(_) => "float",
            NodeKind::Bool(_) => "boolean",
            NodeKind::Datetime(_) => "date",
            NodeKind::Null => "null",
        }
    }

    /// The value as JSON, for templates. A number JSON cannot hold becomes `null`.
    pub fn to_json(&self) -> Value {
        match &self.kind {
            NodeKind::Table(entries) => Value::Object(
                entries.iter().map(|(key, node)| (key.value.clone(), node.to_json())).collect(),
            ),
            NodeKind::Array(items) => Value::Array(items.iter().map(Self::to_json).collect()),
            NodeKind::String(text) | NodeKind::Datetime(text) => Value::String(text.clone()),
            NodeKind::Integer(number) => Value::from(*number),
            NodeKind::Float(number) => Value::from(*number),
            NodeKind::Bool(truth) => Value::Bool(*truth),
            NodeKind::Null => Value::Null,
        }
    }
}
