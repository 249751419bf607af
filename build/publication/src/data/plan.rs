//! The quarters and years of rows that last from one moment to another.

use tweeluik_source::{Diagnostic, Message};

use super::Data;
use super::cell::period_in;
use super::rows::Rows;
use super::table::Around;
use crate::rules;

/// Longest time that a table may span, in years: what is longer is a typing error.
const MOST_YEARS: i64 = 20;

/// The first and last quarter of each row, counted from the year 0, and the years of all.
pub fn periods(
    rows: &Rows,
    [from, to]: &[String; 2],
    around: &Around<'_>,
    found: &mut Vec<Diagnostic>,
) -> (Vec<(i64, i64)>, Data) {
    let mut moments = Vec::new();
    for row in 0..rows.rows.len() {
        // What is no moment was told already.
        let Some(begin) = rows.cell(row, from).and_then(|it| period_in(it).ok()) else { continue };
        let written = rows.cell(row, to);
        let end = written.and_then(|it| period_in(it).ok()).unwrap_or(begin);
        if end.order() < begin.order() && end.quarters().1 < begin.quarters().0 {
            let span = written.map_or(rows.rows[row].0, |it| it.span);
            let message = Message::new("publication-period").with("from", from).with("to", to);
            found.push(Diagnostic::new(&rules::INVALID_CELL, span, message));
        }
        moments.push((begin.quarters().0, end.quarters().1));
    }
    let first = moments.iter().map(|(first, _)| first / 4).min().unwrap_or(0);
    let last = moments.iter().map(|(_, last)| last / 4).max().unwrap_or(0);
    if last - first >= MOST_YEARS {
        let message = Message::new("publication-years").with("first", first).with("last", last);
        let finding = Diagnostic::new(&rules::INVALID_CELL, around.file, message);
        found.push(finding.hint(Message::new("publication-years-hint")));
        return (moments, Data::None);
    }
    (moments, Data::List((first..=last).map(Data::Integer).collect()))
}
