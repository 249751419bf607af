//! Classes by which a map is coloured, from light to dark: of numbers between round bounds, or
//! one for each of a few words.

use tweeluik_source::Argument;

use super::Data;
use super::chart::step;
use super::table::Around;

/// Classes that can be told apart, in grey too.
pub const CLASSES: usize = 4;

/// The class of each row, and the classes with what they are called.
pub struct Classes {
    /// By row; none where its cell is empty.
    pub of_rows: Vec<Option<usize>>,
    /// From light to dark.
    pub names: Vec<(usize, String)>,
}

/// The classes of a column of numbers or of texts; `None` where there is nothing to tell apart,
/// or too much.
pub fn classes(column: &Data, rows: &[Data], around: &Around<'_>) -> Option<Classes> {
    let fact = |name: &str| column.get(name).and_then(Data::as_text);
    let cells = rows.iter().map(|row| row.get(fact("name").unwrap_or_default()));
    match fact("kind") {
        Some("number") => {
            let value = |cell: Option<&Data>| cell?.get("value")?.as_number();
            of_numbers(&cells.map(value).collect::<Vec<_>>(), around)
        }
        _ => {
            let text = |cell: Option<&'_ Data>| {
                let text = cell.and_then(|it| it.get("text")?.as_text()).unwrap_or_default();
                text.to_owned()
            };
            of_texts(&cells.map(text).collect::<Vec<_>>())
        }
    }
}

/// Classes as wide as each other, between round numbers.
fn of_numbers(values: &[Option<f64>], around: &Around<'_>) -> Option<Classes> {
    let given = || values.iter().flatten().copied();
    let (low, high) = (given().fold(f64::INFINITY, f64::min), given().fold(f64::MIN, f64::max));
    if low > high {
        return None;
    }
    let whole = given().all(|it| it.fract() == 0.0);
    let least = if whole { 1.0 } else { 0.0 };
    let mut wide = step(((high - low) / CLASSES as f64).max(least).max(high.abs() * 1e-9));
    // The width grows until the classes hold all numbers.
    while (high / wide).floor() - (low / wide).floor() >= CLASSES as f64 {
        wide = step(wide * 1.01);
    }
    if whole {
        wide = wide.ceil();
    }
    let from = (low / wide).floor();
    let class = |value: f64| ((value / wide).floor() - from) as usize;
    // The darkest is always there, so that few classes stand apart too.
    let last = class(high);
    let shade = |class: usize| CLASSES - 1 - (last - class);
    let number = |value: f64| around.catalogue.in_unit(value, around.unit, None);
    let name = |class: usize| {
        let start = (from + class as f64) * wide;
        let end = start + wide;
        let (id, end) = if whole { ("panel-range", end - 1.0) } else { ("panel-range-to", end) };
        if end == start {
            return number(start);
        }
        let text = |value| Argument::Text(number(value));
        around.catalogue.id(id, &[("from", text(start)), ("to", text(end))])
    };
    let of_rows = values.iter().map(|value| value.map(|value| shade(class(value)))).collect();
    // A range that no row is in tells where the others lie; a number that none has tells nothing.
    let single = whole && wide == 1.0;
    let is_used = |it: &usize| !single || given().any(|value| class(value) == *it);
    let names = (0..=last).filter(is_used).map(|class| (shade(class), name(class))).collect();
    Some(Classes { of_rows, names })
}

/// A class for each word, in the order in which they are met.
fn of_texts(texts: &[String]) -> Option<Classes> {
    let mut known: Vec<&str> = Vec::new();
    for text in texts.iter().filter(|text| !text.is_empty()) {
        if !known.contains(&text.as_str()) {
            known.push(text);
        }
    }
    let fits = (1..=CLASSES).contains(&known.len());
    let of_rows = texts.iter().map(|text| known.iter().position(|it| it == text)).collect();
    let names = known.iter().enumerate().map(|(class, text)| (class, (*text).to_owned()));
    let names = names.collect();
    fits.then_some(Classes { of_rows, names })
}
