//! A cell as a value: checked, and written for readers.

use tweeluik_source::{Catalogue, Diagnostic, Message, Node, NodeKind, Period};

use super::{CellKind, Data};
use crate::rules;

/// A number as it was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    pub value: f64,
    pub decimals: usize,
}

/// Reads a number. In a file whose cells are parted by `;` a comma stands before decimals and
/// a point between thousands, in others it is the other way round.
pub fn number(text: &str, comma: bool) -> Option<Number> {
    let (mark, group) = if comma { (',', '.') } else { ('.', ',') };
    let (negative, plain) = match text.strip_prefix(['-', '−', '–']) {
        Some(plain) => (true, plain.trim_start()),
        None => (false, text),
    };
    let (whole, fraction) = plain.split_once(mark).unwrap_or((plain, ""));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(group);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let grouped = rest.is_empty() || first.len() <= 3 && rest.iter().all(|group| group.len() == 3);
    let whole = first.to_owned() + &rest.concat();
    let ends = plain.ends_with(mark) || !fraction.is_empty() && !digits(fraction);
    if !digits(&whole) || !grouped || ends {
        return None;
    }
    let value: f64 = format!("{whole}.{fraction}0").parse().ok()?;
    let value = if negative { -value } else { value };
    Some(Number { value, decimals: fraction.len() }).filter(|it| it.value.is_finite())
}

/// The number in a cell; a finding if there is none.
pub fn number_in(node: &Node, comma: bool) -> Result<Number, Diagnostic> {
    let found = match &node.kind {
        NodeKind::Integer(value) => Some(Number { value: *value as f64, decimals: 0 }),
        NodeKind::Float(value) if value.is_finite() => {
            let decimals = value.to_string().split_once('.').map_or(0, |(_, it)| it.len());
            Some(Number { value: *value, decimals })
        }
        NodeKind::String(text) => number(text.trim(), comma),
        _ => None,
    };
    found.ok_or_else(|| {
        let form = if comma { "1234,5" } else { "1234.5" };
        let hint = Message::new("publication-cell-number-hint").with("form", form);
        not(node, CellKind::Number).hint(hint)
    })
}

/// The moment in a cell, with what it is sorted by; a finding if there is none.
pub fn period_in(node: &Node) -> Result<Period, Diagnostic> {
    let found = match &node.kind {
        NodeKind::String(text) | NodeKind::Datetime(text) => Period::parse(text.trim()),
        NodeKind::Integer(year) => Period::parse(&year.to_string()),
        _ => None,
    };
    found.ok_or_else(|| not(node, CellKind::Date).hint(Message::new("publication-cell-date-hint")))
}

/// The text in a cell; a finding for a list or table.
pub fn text_in(node: &Node) -> Result<String, Diagnostic> {
    match &node.kind {
        NodeKind::String(text) | NodeKind::Datetime(text) => Ok(text.clone()),
        NodeKind::Integer(number) => Ok(number.to_string()),
        NodeKind::Float(number) => Ok(number.to_string()),
        NodeKind::Bool(truth) => Ok(truth.to_string()),
        _ => Err(not(node, CellKind::Text).hint(Message::new("publication-cell-text-hint"))),
    }
}

/// A number for readers.
pub fn number_cell(number: Number, unit: &str, decimals: usize, catalogue: &Catalogue) -> Data {
    Data::map([
        ("text", Data::text(catalogue.in_unit(number.value, unit, Some(decimals)))),
        ("value", Data::number(number.value)),
    ])
}

/// A moment for readers: `first` and `last` are the quarters it touches, counted from the year 0;
/// `iso` is how HTML's `time` takes it.
pub fn period_cell(period: Period, catalogue: &Catalogue) -> Data {
    let (first, last) = period.quarters();
    let text = catalogue.period(period);
    Data::map([
        ("text", Data::text(text.clone())),
        ("value", Data::text(text)),
        ("year", Data::Integer(period.year.into())),
        ("first", Data::Integer(first)),
        ("last", Data::Integer(last)),
        ("iso", period.machine_readable().map_or(Data::None, Data::Text)),
    ])
}

/// A cell that is empty.
pub fn empty_cell(kind: CellKind, catalogue: &Catalogue) -> Data {
    let text = match kind {
        CellKind::Number => catalogue.id("panel-no-value", &[]),
        _ => String::new(),
    };
    Data::map([("text", Data::Text(text)), ("value", Data::None)])
}

fn not(node: &Node, kind: CellKind) -> Diagnostic {
    let value = match &node.kind {
        NodeKind::String(text) | NodeKind::Datetime(text) => text.clone(),
        _ => node.to_json().to_string(),
    };
    let message = Message::new("publication-cell").with("value", value).with("kind", kind.name());
    Diagnostic::new(&rules::INVALID_CELL, node.span, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, comma: bool) -> Option<(f64, usize)> {
        number(text, comma).map(|number| (number.value, number.decimals))
    }

    #[test]
    fn numbers_are_read_as_the_separator_tells() {
        assert_eq!(read("1.234,50", true), Some((1234.5, 2)));
        assert_eq!(read("1.234", true), Some((1234.0, 0)));
        assert_eq!(read("1.234", false), Some((1.234, 3)));
        assert_eq!(read("1,234.5", false), Some((1234.5, 1)));
        assert_eq!(read("-12", true), Some((-12.0, 0)));
        assert_eq!(read("−0,5", true), Some((-0.5, 1)));
        for wrong in ["", "-", "12.5", "1.23.456", "1,2,3", ",5", "5,", "12%", "€ 3", "1e5", "x"]
        {
            assert_eq!(read(wrong, true), None, "{wrong}");
        }
    }
}
