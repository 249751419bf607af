//! Moments as plans and chronicles give them: a year, a quarter, a month or a day.

use crate::date::Date;

/// A moment, as exact as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Year.
    pub year: i32,
    /// Which part of the year.
    pub part: YearPart,
}

/// A part of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearPart {
    /// All of it.
    Whole,
    /// A quarter, 1 to 4.
    Quarter(u8),
    /// A month, 1 to 12.
    Month(u8),
    /// A month and a day of it.
    Day(u8, u8),
}

impl Period {
    /// Reads `2026`, `2026-Q2` (in Dutch also `2026-K2`), `2026-04` or `2026-04-23`.
    pub fn parse(text: &str) -> Option<Self> {
        let day = |date: Date| Self { year: date.year, part: YearPart::Day(date.month, date.day) };
        if text.len() == 10 {
            return Date::parse(text).map(day);
        }
        let (year, part) = text.split_once('-').map_or((text, None), |(a, b)| (a, Some(b)));
        // A day that each month has tells whether year and month can be read.
        let dated = |month: &str| Date::parse(&format!("{year}-{month}-01"));
        let year = dated("01")?.year;
        let part = match part {
            None => YearPart::Whole,
            Some(part) => match part.strip_prefix(['Q', 'q', 'K', 'k']) {
                Some(quarter) => {
                    YearPart::Quarter(quarter.parse().ok().filter(|it| (1..=4).contains(it))?)
                }
                None => YearPart::Month(dated(part)?.month),
            },
        };
        Some(Self { year, part })
    }

    /// The first and last quarter it touches, counted from the year 0.
    pub fn quarters(self) -> (i64, i64) {
        let of = |quarter: u8| i64::from(self.year) * 4 + i64::from(quarter) - 1;
        match self.part {
            YearPart::Whole => (of(1), of(4)),
            YearPart::Quarter(quarter) => (of(quarter), of(quarter)),
            YearPart::Month(month) | YearPart::Day(month, _) => {
                let quarter = (month - 1) / 3 + 1;
                (of(quarter), of(quarter))
            }
        }
    }

    /// What it is sorted by: the first day, then the longer period first.
    pub fn order(self) -> (i32, u8, u8, u8) {
        match self.part {
            YearPart::Whole => (self.year, 1, 1, 0),
            YearPart::Quarter(quarter) => (self.year, quarter * 3 - 2, 1, 1),
            YearPart::Month(month) => (self.year, month, 1, 2),
            YearPart::Day(month, day) => (self.year, month, day, 3),
        }
    }

    /// As HTML's `time` takes it; it has no quarters (HTML, 4.5.14).
    pub fn machine_readable(self) -> Option<String> {
        match self.part {
            YearPart::Whole => Some(format!("{:04}", self.year)),
            YearPart::Quarter(_) => None,
            YearPart::Month(month) => Some(format!("{:04}-{month:02}", self.year)),
            YearPart::Day(month, day) => Some(format!("{:04}-{month:02}-{day:02}", self.year)),
        }
    }
}
