//! Dates as front matter and file names give them.

use std::fmt;

/// A calendar date, perhaps with a time of day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// What followed the date: a time and perhaps an offset, as in RFC 3339, without the `T`.
    pub time: Option<String>,
}

impl fmt::Display for Date {
    /// Writes the date as ISO 8601; RFC 3339 where there is a time.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)?;
        self.time.as_ref().map_or(Ok(()), |time| write!(f, "T{time}"))
    }
}

impl Date {
    /// Reads `YYYY-MM-DD`, perhaps with `T` or a space and a time, perhaps with an
    /// offset (RFC 3339). Only dates that are in the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = match text.split_once(['T', 't', ' ']) {
            Some((date, time)) => (date, Some(time_of_day(time)?)),
            None => (text, None),
        };
        let mut parts = date.splitn(3, '-');
        let year: i32 = digits(parts.next()?, 4)?;
        let month: u8 = digits(parts.next()?, 2)?.try_into().ok()?;
        let day: u8 = digits(parts.next()?, 2)?.try_into().ok()?;
        let valid = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        valid.then_some(Self { year, month, day, time })
    }
}

/// A time as RFC 3339 writes it, checked.
fn time_of_day(text: &str) -> Option<String> {
    let text = text.to_uppercase();
    let split = text.find(['Z', '+', '-']).unwrap_or(text.len());
    let (time, offset) = text.split_at(split);
    let (clock, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let mut parts = clock.splitn(3, ':');
    let hour = digits(parts.next()?, 2)?;
    let minute = digits(parts.next()?, 2)?;
    // A leap second is written as 60 (RFC 3339, 5.6).
    let second = parts.next().map_or(Some(0), |second| digits(second, 2))?;
    let fraction_valid = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
    let offset_valid = match offset.strip_prefix(['+', '-']) {
        Some(offset) => {
            let (hour, minute) = offset.split_once(':')?;
            digits(hour, 2)? < 24 && digits(minute, 2)? < 60
        }
        None => offset.is_empty() || offset == "Z",
    };
    let valid = hour < 24 && minute < 60 && second <= 60 && fraction_valid && offset_valid;
    valid.then_some(text)
}

fn digits(text: &str, count: usize) -> Option<i32> {
    let valid = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    valid.then(|| text.parse().ok()).flatten()
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}
