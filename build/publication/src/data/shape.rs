//! What a component expects of its data.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What the data of a parameter must be, as the definition of a component says.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "a definition has one or two of them")]
pub enum DataShape {
    /// Rows with columns.
    Table(TableShape),
    /// A word, for what has no columns.
    Word(DataWord),
    /// What stands in the front matter of pages.
    FrontMatter(FrontMatterShape),
}

/// What is taken from front matter, below `[extra]`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FrontMatterShape {
    /// Facts under this key, of the page that the argument names.
    Facts(String),
    /// Who does what under this key, of the pages of the section that the argument names.
    Roles(String),
}

/// What a file holds that has no columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DataWord {
    /// Whatever it holds, as it is.
    Any,
    /// `"film"`: the film of the page it names, or of its own page.
    Film,
    /// The borders of a map, in GeoJSON (RFC 7946).
    Borders,
    /// `"download"`: a file, or the PDFs of a publication.
    Download,
    /// `"printed"`: a name, and a picture of how the call looks in the PDF for the screen.
    Printed,
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
    /// How to draw a map.
    pub map: Option<MapShape>,
    /// Whether rows have numbers, and formulas over them.
    pub formulas: bool,
}

/// The parameters that tell how to draw a map of a table.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapShape {
    /// Names the column by which the map is coloured.
    pub color: String,
    /// Names the file with borders; where none is given the map is one of tiles.
    pub borders: String,
    /// Names the property of the borders that is in the column `naam`.
    pub key: String,
    /// Tells what it means that a cell of that column is empty.
    pub empty: String,
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
    /// A picture beside the text.
    Picture,
    /// Numbers if all cells of the column are, else texts.
    Auto,
}

impl CellKind {
    /// The word in a definition.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Link => "link",
            Self::Picture => "picture",
            Self::Auto => "auto",
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
    map: Option<MapShape>,
    formulas: bool,
}

impl From<Written> for TableShape {
    fn from(mut written: Written) -> Self {
        let columns = std::mem::take(&mut written.columns).into_iter().map(|(name, kind)| {
            let required = !name.ends_with('?');
            ColumnShape { name: name.trim_end_matches('?').to_owned(), kind, required }
        });
        let columns = columns.collect();
        let Written { first, rest, unit, sort, period, chart, map, formulas, .. } = written;
        Self { columns, first, rest, unit, sort, period, chart, map, formulas }
    }
}
