//! Data that a component shows: a CSV, TOML or JSON file beside the text, read
//! once into one value that both panels get.
//!
//! What a component expects of such a file stands in its definition (`data`):
//! the columns with their kinds. Numbers and moments are written for readers
//! here, so that both panels show the same characters.

mod calculation;
mod cell;
mod chart;
mod classes;
mod draw;
mod file;
mod formula;
mod geo;
mod map;
mod pages;
mod plan;
mod rows;
mod shape;
mod svg;
mod table;

pub use shape::{CellKind, ColumnShape, DataShape, DataWord, FrontMatterShape, TableShape};

pub(crate) use file::{Contents, MAX_DATA, is_data, read};
pub(crate) use pages::{extra, facts, roles};
pub(crate) use table::{Around, table};

use tweeluik_document::smarten;
use tweeluik_source::{Node, NodeKind, Spanned};

use crate::site::{AssetId, Target};

/// A value that both panels get.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Nothing: an empty cell.
    None,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text.
    Text(String),
    /// Values in order.
    List(Vec<Data>),
    /// Values by name, in order.
    Map(Vec<(String, Data)>),
    /// Where a link leads; each panel writes it in its own way.
    Link(Target),
    /// A whole address, which on paper may be typed or photographed.
    Address(String),
    /// A file to show: where it is, as each panel finds it.
    File(AssetId),
    /// A PDF that the build makes, by its address: the website tells how large it is.
    Pdf(String),
    /// A picture that is made of a part of a PDF, by its address: the website shows it.
    Printed(String),
}

impl Data {
    /// A map from names to values.
    pub(crate) fn map<const N: usize>(entries: [(&str, Data); N]) -> Self {
        Self::Map(entries.map(|(name, value)| (name.to_owned(), value)).into())
    }

    /// The value under a name, of a map that has it.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Map(entries) = self else { return None };
        entries.iter().find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// The text, if it is one.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub(crate) fn as_number(&self) -> Option<f64> {
        match self {
            Self::Integer(number) => Some(*number as f64),
            Self::Float(number) => Some(*number),
            _ => None,
        }
    }

    /// Text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A number; a whole one where it has no fraction.
    pub(crate) fn number(value: f64) -> Self {
        // Whole numbers up to 2^53 are exact.
        if value.fract() == 0.0 && value.abs() < 9e15 {
            Self::Integer(value as i64)
        } else {
            Self::Float(value)
        }
    }

    /// Gives what readers see of a table or of facts the punctuation of running text.
    pub(crate) fn typeset(&mut self, language: &str) {
        match self {
            Self::List(items) => items.iter_mut().for_each(|item| match item {
                Self::Text(text) => *text = smarten(text, language),
                other => other.typeset(language),
            }),
            Self::Map(entries) => {
                // The text of a link or a picture is where it leads.
                let leads =
                    |(_, value): &(String, Self)| matches!(value, Self::Link(_) | Self::File(_));
                let is_place = entries.iter().any(|entry| entry.0 == "value" && leads(entry));
                for (name, value) in entries {
                    match value {
                        Self::Text(text)
                            if !is_place && ["term", "text"].contains(&name.as_str()) =>
                        {
                            *text = smarten(text, language);
                        }
                        other => other.typeset(language),
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whatever stands in a file.
impl From<&file::Contents> for Data {
    fn from(contents: &file::Contents) -> Self {
        let csv = match contents {
            file::Contents::Tree(tree) => return tree.into(),
            file::Contents::Csv(csv) => csv,
        };
        let rows = csv.rows.iter().map(|row| {
            let cells = csv.columns.iter().zip(&row.value);
            let cell = |(name, cell): (&Spanned<String>, &Spanned<String>)| {
                (name.value.clone(), Self::text(cell.value.clone()))
            };
            Self::Map(cells.map(cell).collect())
        });
        Self::List(rows.collect())
    }
}

/// A tree as it was written.
impl From<&Node> for Data {
    fn from(node: &Node) -> Self {
        match &node.kind {
            NodeKind::Null => Self::None,
            NodeKind::Bool(truth) => Self::Bool(*truth),
            NodeKind::Integer(number) => Self::Integer(*number),
            NodeKind::Float(number) => Self::Float(*number),
            NodeKind::String(text) | NodeKind::Datetime(text) => Self::Text(text.clone()),
            NodeKind::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            NodeKind::Table(entries) => Self::Map(
                entries.iter().map(|(key, node)| (key.value.clone(), Self::from(node))).collect(),
            ),
        }
    }
}
