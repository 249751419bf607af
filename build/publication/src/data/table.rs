//! Rows and columns, checked against what a component expects of them.

use std::collections::{BTreeMap, BTreeSet};

use tweeluik_document::{Call, Value};
use tweeluik_source::{Catalogue, Diagnostic, Message, Node, Span, Spanned, nearest};

use super::calculation::calculate;
use super::cell::{empty_cell, number_cell, number_in, period_cell, period_in, text_in};
use super::draw::chart;
use super::file::Contents;
use super::map::map;
use super::plan::periods;
use super::rows::Rows;
use super::{CellKind, Data, TableShape};
use crate::rules;
use crate::site::{AssetId, Target};
use crate::theme::Theme;

/// Finds where an address leads, or says why it leads nowhere.
pub(crate) type FindTarget<'a> = dyn Fn(&str, Span) -> Result<Target, Box<Diagnostic>> + 'a;

/// Finds a picture and the line below it, or says why it cannot be shown.
pub(crate) type FindPicture<'a> =
    dyn Fn(&str, Span) -> Result<(AssetId, String), Box<Diagnostic>> + 'a;

/// What a table needs of the text that shows it.
pub struct Around<'a> {
    /// The language of the text.
    pub catalogue: &'a Catalogue,
    /// The unit of the numbers.
    pub unit: &'a str,
    /// Colours of what is drawn.
    pub theme: &'a Theme,
    /// The call, and its place.
    pub call: &'a Call,
    /// See `call`.
    pub span: Span,
    /// Its arguments, defaults filled in.
    pub arguments: &'a BTreeMap<String, Value>,
    /// The file as a whole.
    pub file: Span,
    /// Where a link in the file leads.
    pub target: &'a FindTarget<'a>,
    /// The picture of a name in the file.
    pub picture: &'a FindPicture<'a>,
    /// For a map: its borders, and their file as a whole.
    pub borders: Option<(&'a Node, Span)>,
}

impl Around<'_> {
    /// A text that the call gives or leaves at its default, and its place.
    pub fn argument(&self, name: &str) -> (&str, Span) {
        let text = match self.arguments.get(name) {
            Some(Value::String(text)) => text,
            _ => "",
        };
        (text, self.call.arguments.get(name).map_or(self.span, |given| given.span))
    }
}

/// A table as a value: `columns` and `rows`.
///
/// A column has `name`, `kind` and, for numbers, `min`, `max` and `total`. A row has a cell for
/// each column, by name: `text` for readers and `value`.
pub fn table(
    contents: &Contents,
    shape: &TableShape,
    around: &Around<'_>,
) -> Result<Data, Vec<Diagnostic>> {
    let rows = Rows::read(contents, around.file)?;
    let mut found = wrong_columns(&rows, shape, around);
    let mut columns = Vec::new();
    let mut cells: Vec<Vec<(String, Data)>> = vec![Vec::new(); rows.rows.len()];
    let mut order = None;
    for (at, name) in rows.columns.iter().enumerate() {
        let own = shape.columns.iter().find(|own| own.name == name.value);
        let first = shape.first.filter(|_| at == 0);
        let Some(kind) = own.map(|own| own.kind).or(first).or(shape.rest) else { continue };
        let written: Vec<Option<&Node>> =
            rows.rows.iter().map(|(_, cells)| cells[at].as_ref()).collect();
        let is_number = |it: &&Node| number_in(it, rows.comma).is_ok();
        let kind = match kind {
            CellKind::Auto if written.iter().flatten().all(is_number) => CellKind::Number,
            CellKind::Auto => CellKind::Text,
            kind => kind,
        };
        if own.is_some_and(|own| own.required) {
            let empty = rows.rows.iter().zip(&written).filter(|(_, cell)| cell.is_none());
            found.extend(empty.map(|((row, _), _)| {
                let message = Message::new("publication-empty-cell").with("column", &name.value);
                Diagnostic::new(&rules::INVALID_CELL, *row, message)
            }));
        }
        let (column, values) = column(&name.value, kind, &written, rows.comma, around, &mut found);
        if shape.sort.as_ref() == Some(&name.value) {
            let moments = written.iter().map(|it| it.and_then(|it| period_in(it).ok()));
            order = Some(moments.map(|it| it.map(|it| it.order())).collect::<Vec<_>>());
        }
        columns.push(column);
        for (row, value) in cells.iter_mut().zip(values) {
            row.push((name.value.clone(), value));
        }
    }
    let periods = shape.period.as_ref().map(|names| periods(&rows, names, around, &mut found));
    if !found.is_empty() {
        return Err(found);
    }
    if shape.formulas {
        let computed = calculate(&rows, around.catalogue)?;
        for (row, computed) in cells.iter_mut().zip(computed) {
            row.extend(computed);
        }
    }
    let mut fields = Vec::new();
    if let Some((moments, years)) = periods {
        fields.push(("years".to_owned(), years));
        for (row, (first, last)) in cells.iter_mut().zip(moments) {
            row.push(("first".to_owned(), Data::Integer(first)));
            row.push(("last".to_owned(), Data::Integer(last)));
        }
    }
    // A face need not ask whether a column is there.
    let there: BTreeSet<&str> = rows.columns.iter().map(|name| name.value.as_str()).collect();
    for missing in shape.columns.iter().filter(|own| !there.contains(own.name.as_str())) {
        for row in &mut cells {
            row.push((missing.name.clone(), empty_cell(missing.kind, around.catalogue)));
        }
    }
    let mut values: Vec<Data> = cells.into_iter().map(Data::Map).collect();
    if let Some(shape) = &shape.map {
        fields.push(("map".to_owned(), map(shape, &columns, &values, &rows, around)?));
    }
    if let Some(order) = order {
        let mut places: Vec<usize> = (0..values.len()).collect();
        places.sort_by_key(|&at| order[at]);
        let moved = |at| std::mem::replace(&mut values[at], Data::None);
        values = places.into_iter().map(moved).collect();
    }
    if let Some(parameter) = &shape.chart {
        let chart = chart(parameter, &columns, &values, around).map_err(|finding| vec![finding])?;
        fields.push(("chart".to_owned(), chart));
    }
    fields.push(("columns".to_owned(), Data::List(columns)));
    fields.push(("rows".to_owned(), Data::List(values)));
    Ok(Data::Map(fields))
}

/// Columns that a component does not know, and those it misses.
fn wrong_columns(rows: &Rows, shape: &TableShape, around: &Around<'_>) -> Vec<Diagnostic> {
    let known: Vec<&str> = shape.columns.iter().map(|own| own.name.as_str()).collect();
    let own = rows.columns.iter().skip(usize::from(shape.first.is_some()));
    let unknown = own.filter(|it| !known.contains(&it.value.as_str()));
    let unknown: Vec<&Spanned<String>> = unknown.filter(|_| shape.rest.is_none()).collect();
    let there = |name: &str| rows.columns.iter().any(|it| it.value == name);
    let missing = shape.columns.iter().filter(|own| own.required && !there(&own.name));
    let missing = missing.map(|own| {
        let message = Message::new("publication-missing-column").with("column", &own.name);
        let span = rows.columns.first().map_or(around.file, |first| first.span);
        let names: Vec<&str> = rows.columns.iter().map(|it| it.value.as_str()).collect();
        let hint =
            Message::new("publication-missing-column-hint").with("names", names.join("`, `"));
        Diagnostic::new(&rules::MISSING_COLUMN, span, message).hint(hint)
    });
    let unknown = unknown.iter().map(|column| {
        let message = Message::new("publication-unknown-column").with("column", &column.value);
        let finding = Diagnostic::new(&rules::UNKNOWN_COLUMN, column.span, message);
        finding.hint(nearest(&column.value, &known))
    });
    unknown.chain(missing).collect()
}

/// A column, and its cells.
fn column(
    name: &str,
    kind: CellKind,
    written: &[Option<&Node>],
    comma: bool,
    around: &Around<'_>,
    found: &mut Vec<Diagnostic>,
) -> (Data, Vec<Data>) {
    let Around { catalogue, unit, .. } = *around;
    let mut keep = |result: Result<Data, Diagnostic>| {
        result.unwrap_or_else(|finding| {
            found.push(finding);
            Data::None
        })
    };
    let mut facts =
        vec![("name".to_owned(), Data::text(name)), ("kind".to_owned(), Data::text(kind.name()))];
    if kind == CellKind::Number {
        let read = |node: &&Node| number_in(node, comma).ok();
        let numbers: Vec<_> = written.iter().flatten().filter_map(read).collect();
        // The cells of a column have the same number of decimals.
        let decimals = numbers.iter().map(|number| number.decimals).max().unwrap_or(0);
        let values = || numbers.iter().map(|number| number.value);
        let mut fact = |name: &str, value: f64| {
            let number = super::cell::Number { value, decimals };
            facts.push((name.to_owned(), number_cell(number, unit, decimals, catalogue)));
        };
        if !numbers.is_empty() {
            fact("min", values().fold(f64::INFINITY, f64::min));
            fact("max", values().fold(f64::NEG_INFINITY, f64::max));
            fact("total", values().sum());
        }
        let cell = |node: &Option<&Node>| match node {
            None => empty_cell(kind, catalogue),
            Some(node) => {
                let number = number_in(node, comma);
                keep(number.map(|number| number_cell(number, unit, decimals, catalogue)))
            }
        };
        let cells = written.iter().map(cell).collect();
        return (Data::Map(facts), cells);
    }
    let cell = |node: &Option<&Node>| {
        let Some(node) = node else { return empty_cell(kind, catalogue) };
        let value = match kind {
            CellKind::Date => period_in(node).map(|period| period_cell(period, catalogue)),
            CellKind::Link => text_in(node).and_then(|text| {
                let target = (around.target)(&text, node.span).map_err(|finding| *finding)?;
                Ok(Data::map([("text", Data::Text(text)), ("value", Data::Link(target))]))
            }),
            CellKind::Picture => text_in(node).and_then(|text| {
                let (picture, credit) =
                    (around.picture)(&text, node.span).map_err(|finding| *finding)?;
                Ok(Data::map([
                    ("text", Data::Text(text)),
                    ("value", Data::File(picture)),
                    ("credit", Data::Text(credit)),
                ]))
            }),
            _ => text_in(node).map(|text| {
                Data::map([("text", Data::text(text.clone())), ("value", Data::Text(text))])
            }),
        };
        keep(value)
    };
    let cells = written.iter().map(cell).collect();
    (Data::Map(facts), cells)
}
