//! Tables that compute: each row has a number of its own, with its source or marked as an
//! assumption, or a formula over other rows.

use std::collections::{BTreeMap, BTreeSet};

use tweeluik_source::{Catalogue, Diagnostic, Message, Node, Span, nearest};

use super::Data;
use super::cell::{number_in, text_in};
use super::formula::{FUNCTIONS, Fault, Step, formula as read, value};
use super::rows::Rows;
use crate::rules;

/// Amounts from here on are told in whole euros where they were computed.
const WHOLE_EUROS: f64 = 1000.0;

/// A row that can be computed.
struct Row<'r> {
    name: String,
    label: String,
    unit: String,
    span: Span,
    varies: bool,
    own: Option<f64>,
    decimals: usize,
    formula: Option<(&'r Node, String, Vec<Step>)>,
}

/// What each row gets beside its cells: `result` (`text`, `value`), the `steps` of its formula,
/// how it is `explained`, and whether a reader may vary it (`varies`).
pub fn calculate(
    rows: &Rows,
    catalogue: &Catalogue,
) -> Result<Vec<Vec<(String, Data)>>, Vec<Diagnostic>> {
    let mut found = Vec::new();
    let read: Vec<Row<'_>> = (0..rows.rows.len()).map(|at| row(rows, at, &mut found)).collect();
    let mut names = BTreeSet::new();
    for row in &read {
        if !names.insert(row.name.as_str()) {
            let message = Message::new("publication-row-twice").with("name", &row.name);
            found.push(Diagnostic::new(&rules::INVALID_FORMULA, row.span, message));
        }
    }
    for row in &read {
        let Some((node, _, steps)) = &row.formula else { continue };
        let unknown = steps.iter().filter_map(|step| match step {
            Step::Row(name) if !names.contains(name.as_str()) => Some(name),
            _ => None,
        });
        for name in unknown {
            let message = Message::new("publication-no-row").with("name", name);
            let known: Vec<&&str> = names.iter().collect();
            let finding = Diagnostic::new(&rules::INVALID_FORMULA, node.span, message);
            found.push(finding.hint(nearest(name, &known)));
        }
    }
    if !found.is_empty() {
        return Err(found);
    }
    let values = values(&read)?;
    let labels: BTreeMap<&str, &str> =
        read.iter().map(|row| (row.name.as_str(), row.label.as_str())).collect();
    Ok(read.iter().map(|row| fields(row, values[row.name.as_str()], &labels, catalogue)).collect())
}

fn row<'r>(rows: &'r Rows, at: usize, found: &mut Vec<Diagnostic>) -> Row<'r> {
    let span = rows.rows[at].0;
    let cell = |name: &str| rows.cell(at, name);
    let text = |name: &str| cell(name).and_then(|it| text_in(it).ok()).unwrap_or_default();
    let mut tell = |span: Span, message: Message| {
        let finding = Diagnostic::new(&rules::INVALID_FORMULA, span, message);
        found.push(finding.hint(Message::new("publication-row-hint")));
    };
    let name = text("naam");
    let own = cell("waarde").and_then(|it| number_in(it, rows.comma).ok());
    let formula = cell("formule");
    match (cell("waarde"), formula) {
        (Some(_), Some(node)) => tell(node.span, Message::new("publication-row-both")),
        (None, None) => tell(span, Message::new("publication-row-neither").with("name", &name)),
        (Some(node), None) if cell("bron").is_none() && cell("aanname").is_none() => {
            tell(node.span, Message::new("publication-row-unsourced").with("name", &name));
        }
        _ => {}
    }
    let varies = match text("wijzig").as_str() {
        "" | "nee" | "false" => false,
        "ja" | "true" if formula.is_none() => true,
        _ => {
            let message = Message::new("publication-row-varies");
            tell(rows.place(at, "wijzig"), message);
            false
        }
    };
    let formula = formula.and_then(|node| {
        let written = text_in(node).ok()?;
        match read(&written) {
            Ok(steps) => Some((node, written, steps)),
            Err(fault) => {
                found.push(not(node, &written, fault));
                None
            }
        }
    });
    Row {
        name,
        label: text("wat"),
        unit: text("eenheid"),
        span,
        varies,
        own: own.map(|it| it.value),
        decimals: own.map_or(0, |it| it.decimals),
        formula,
    }
}

/// The value of each row; rows wait for those that they name.
fn values<'r>(rows: &'r [Row<'r>]) -> Result<BTreeMap<&'r str, f64>, Vec<Diagnostic>> {
    let mut values: BTreeMap<&str, f64> = BTreeMap::new();
    let mut waiting: Vec<&Row<'_>> = rows.iter().collect();
    loop {
        let before = waiting.len();
        let mut found = Vec::new();
        waiting.retain(|row| {
            let Some((node, _, steps)) = &row.formula else {
                values.insert(&row.name, row.own.unwrap_or_default());
                return false;
            };
            let ready = steps.iter().all(|step| match step {
                Step::Row(name) => values.contains_key(name.as_str()),
                _ => true,
            });
            if !ready {
                return true;
            }
            match value(steps, &|name| values.get(name).copied()) {
                Some(value) => {
                    values.insert(&row.name, value);
                }
                None => {
                    let message = Message::new("publication-formula-infinite");
                    found.push(Diagnostic::new(&rules::INVALID_FORMULA, node.span, message));
                }
            }
            false
        });
        if !found.is_empty() {
            return Err(found);
        }
        if waiting.is_empty() {
            return Ok(values);
        }
        if waiting.len() == before {
            let circle =
                waiting.iter().filter_map(|row| Some((row.formula.as_ref()?.0, &row.name)));
            let found = circle.map(|(node, name)| {
                let message = Message::new("publication-formula-circle").with("name", name);
                Diagnostic::new(&rules::INVALID_FORMULA, node.span, message)
            });
            return Err(found.collect());
        }
    }
}

fn fields(
    row: &Row<'_>,
    value: f64,
    labels: &BTreeMap<&str, &str>,
    catalogue: &Catalogue,
) -> Vec<(String, Data)> {
    let computed = row.formula.is_some();
    let decimals = match (computed, row.unit.as_str()) {
        (false, _) => Some(row.decimals),
        (true, "€") if value.abs() >= WHOLE_EUROS => Some(0),
        (true, "€") => None,
        (true, _) => {
            // At most two decimals, and none that are nothing.
            let hundredths = (value * 100.0).round();
            Some(if hundredths % 100.0 == 0.0 {
                0
            } else if hundredths % 10.0 == 0.0 {
                1
            } else {
                2
            })
        }
    };
    let shown = if decimals == Some(0) { value.round() } else { value };
    let mut text = catalogue.in_unit(shown, &row.unit, decimals);
    if !matches!(row.unit.as_str(), "" | "€" | "%") {
        text = format!("{text}\u{a0}{}", row.unit);
    }
    let (explained, steps) = match &row.formula {
        Some((_, written, steps)) => (explained(written, labels), steps.as_slice()),
        None => (String::new(), [].as_slice()),
    };
    let steps = steps.iter().map(|step| match step {
        Step::Number(number) => Data::number(*number),
        Step::Row(name) => Data::Text(name.clone()),
        Step::Operator(operator) => Data::List(vec![Data::Text(operator.to_string())]),
        Step::Call(name, count) => Data::List(vec![Data::text(*name), Data::number(*count as f64)]),
    });
    vec![
        (
            "result".to_owned(),
            Data::map([("text", Data::Text(text)), ("value", Data::number(value))]),
        ),
        ("steps".to_owned(), Data::List(steps.collect())),
        ("varies".to_owned(), Data::Bool(row.varies)),
        ("explained".to_owned(), Data::Text(explained)),
    ]
}

/// A formula with the labels of rows in place of their names.
fn explained(written: &str, labels: &BTreeMap<&str, &str>) -> String {
    let mut out = String::new();
    let mut rest = written;
    while let Some(c) = rest.chars().next() {
        let length = if c.is_alphabetic() {
            rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
        } else {
            c.len_utf8()
        };
        let (piece, after) = rest.split_at(length);
        out.push_str(match piece {
            "*" => "×",
            "/" | ":" => "÷",
            "-" => "−",
            "per_jaar" => "per jaar ",
            "per_woning" => "per woning ",
            "deel_van" => "deel van ",
            "annuiteit" => "annuïteit ",
            "som" => "som ",
            name => labels.get(name).copied().unwrap_or(name),
        });
        rest = after;
    }
    out
}

fn not(node: &Node, written: &str, fault: Fault) -> Diagnostic {
    // In quotation marks the text begins one byte later; a text with escapes is told as a whole.
    let range = node.span.range();
    let before = match range.len().checked_sub(written.len()) {
        Some(0) => Some(0),
        Some(2) => Some(1),
        _ => None,
    };
    let place = |at: usize| match before {
        Some(before) => {
            let start = range.start + before + at;
            Span::new(node.span.file, start..start)
        }
        None => node.span,
    };
    let tell = |at, message| Diagnostic::new(&rules::INVALID_FORMULA, place(at), message);
    match fault {
        Fault::Unexpected(at) => {
            let rest = written.get(at..).unwrap_or_default();
            let message = Message::new("publication-formula")
                .with("rest", if rest.is_empty() { "…" } else { rest });
            tell(at, message).hint(Message::new("publication-formula-hint"))
        }
        Fault::Function(at, name) => {
            let message = Message::new("publication-formula-function").with("name", &name);
            tell(at, message).hint(nearest(&name, &FUNCTIONS.map(|(name, _)| name)))
        }
        Fault::Arguments(at, name, wanted) => {
            let message = Message::new("publication-formula-arguments")
                .with("name", name)
                .with_number("number", wanted);
            tell(at, message)
        }
    }
}
