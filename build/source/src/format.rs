//! Numbers, amounts and moments as readers of a language write them. The marks
//! and words are messages of the catalogue (`panel-…`), so that both panels
//! follow one definition.

use crate::catalogue::Catalogue;
use crate::date::Date;
use crate::diagnostic::Argument;
use crate::period::{Period, YearPart};

/// Most decimals that are shown when nobody says how many: what is left of a
/// computation behind them is noise.
const MOST_DECIMALS: usize = 6;

/// The units in which large amounts are told, and from where.
const LARGE: [(f64, &str); 2] = [(1e9, "panel-billion"), (1e6, "panel-million")];

impl Catalogue {
    /// A number with the marks of the language: `1.234,5`. Without `decimals` as many as it has.
    pub fn number(&self, value: f64, decimals: Option<usize>) -> String {
        let mut text = match decimals {
            Some(decimals) => format!("{:.*}", decimals.min(MOST_DECIMALS), value.abs()),
            None => format!("{:.MOST_DECIMALS$}", value.abs()),
        };
        if decimals.is_none() {
            text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
        }
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut out = String::new();
        // A number that is rounded to nothing has no sign.
        if value < 0.0 && text.chars().any(|c| c.is_ascii_digit() && c != '0') {
            out.push('−');
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push_str(&self.id("panel-group-mark", &[]));
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push_str(&self.id("panel-decimal-mark", &[]));
            out.push_str(fraction);
        }
        out
    }

    /// An amount of money in euros: `€ 1.234` or, where there are cents, `€ 1.234,50`. With
    /// `short`, a large one in millions: `€ 14 miljoen`.
    pub fn euro(&self, value: f64, short: bool) -> String {
        let large = LARGE.iter().find(|(from, _)| short && value.abs() >= *from);
        let amount = match large {
            Some((from, word)) => self.of_number(word, self.number(rounded(value / from), None)),
            None => {
                let cents = (value * 100.0).round() % 100.0 != 0.0;
                self.number(value, Some(if cents { 2 } else { 0 }))
            }
        };
        self.of_number("panel-euro", amount)
    }

    /// A percentage: `12,5%`, of the number 12.5.
    pub fn percentage(&self, value: f64, decimals: Option<usize>) -> String {
        self.of_number("panel-percentage", self.number(value, decimals))
    }

    /// A number in a unit: `€` and `%` in their own way, other units behind the number are left
    /// to the heading that names them.
    pub fn in_unit(&self, value: f64, unit: &str, decimals: Option<usize>) -> String {
        match unit {
            "€" => match decimals {
                Some(decimals @ 1..) => {
                    self.of_number("panel-euro", self.number(value, Some(decimals.max(2))))
                }
                _ => self.euro(value, false),
            },
            "%" => self.percentage(value, decimals),
            _ => self.number(value, decimals),
        }
    }

    /// A moment as exact as it was written: `2026`, `2e kwartaal 2026`, `april 2026` or
    /// `23 april 2026`.
    pub fn period(&self, period: Period) -> String {
        let year = ("year", Argument::Text(period.year.to_string()));
        let number = |value: u8| Argument::Number(value.into());
        match period.part {
            YearPart::Whole => period.year.to_string(),
            YearPart::Quarter(quarter) => {
                self.id("panel-quarter", &[("quarter", number(quarter)), year])
            }
            YearPart::Month(month) => self.id("panel-month", &[("month", number(month)), year]),
            YearPart::Day(month, day) => {
                self.date_long(&Date { year: period.year, month, day, time: None })
            }
        }
    }

    fn of_number(&self, id: &str, number: String) -> String {
        self.id(id, &[("number", Argument::Text(number))])
    }
}

/// To two decimals, which is as exact as a large amount is told.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
