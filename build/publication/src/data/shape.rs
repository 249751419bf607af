//! What a component expects of its data.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What the data of a parameter must be, as the definition of a component says.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum DataShape {
    /// Rows with columns.
    Table(TableShape),
    /// `"any"`: whatever stands in the file, as it is.
    Any(Any),
}

/// The word `any`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Any {
    /// `"any"`
    #[serde(rename = "any")]
    Any,
}

/// What a table must have.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, from = "Written")]
pub struct TableShape {
    /// The columns that have a name of their own.
    pub columns: Vec<ColumnShape>,
    /// The kind of the first column, whatever its name.
    pub first: Option<CellKind>,
    /// The kind of all other columns; without it there may be none.
    pub rest: Option<CellKind>,
    /// The parameter that names the unit of the numbers.
    pub unit: Option<String>,
    /// The column with moments by which the rows are sorted.
    pub sort: Option<String>,
    /// The columns with the first and the last moment of a row.
    pub period: Option<[String; 2]>,
    /// The parameter that names the kind of chart to draw.
    pub chart: Option<String>,
}

/// A column with a name of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnShape {
    /// Its name in the first line of the file.
    pub name: String,
    /// The kind of its cells.
    pub kind: CellKind,
    /// Whether it must be there, without empty cells. Written as `name?` it need not.
    pub required: bool,
}

/// The kind of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CellKind {
    /// Text.
    Text,
    /// A number, shown in the unit of the table.
    Number,
    /// A year, quarter, month or day.
    Date,
    /// A link, written as in a text.
    Link,
}

impl CellKind {
    /// The word in a definition.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Link => "link",
        }
    }
}

/// A shape as it is written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    columns: BTreeMap<String, CellKind>,
    first: Option<CellKind>,
    rest: Option<CellKind>,
    unit: Option<String>,
    sort: Option<String>,
    period: Option<[String; 2]>,
    chart: Option<String>,
}

impl From<Written> for TableShape {
    fn from(mut written: Written) -> Self {
        let columns = std::mem::take(&mut written.columns).into_iter().map(|(name, kind)| {
            let required = !name.ends_with('?');
            ColumnShape { name: name.trim_end_matches('?').to_owned(), kind, required }
        });
        let columns = columns.collect();
        let Written { first, rest, unit, sort, period, chart, .. } = written;
        Self { columns, first, rest, unit, sort, period, chart }
    }
}
