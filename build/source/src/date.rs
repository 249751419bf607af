//! Dates as front matter and file names give them.

use std::cmp::Ordering;
use std::fmt;

/// A calendar date, perhaps with a time of day.
///
/// Dates are ordered by the moment they name, whatever their offsets; one without a time is its
/// midnight, one without an offset is in UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
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

impl Date {
    /// The date as the web writes it (W3C datetime): a time has seconds and an offset.
    pub fn w3c(&self) -> String {
        let Some(time) = &self.time else { return self.to_string() };
        let (clock, offset) = time.split_at(time.find(['Z', '+', '-']).unwrap_or(time.len()));
        let seconds = if clock.len() == 5 { ":00" } else { "" };
        let offset = if offset.is_empty() { "Z" } else { offset };
        format!("{:04}-{:02}-{:02}T{clock}{seconds}{offset}", self.year, self.month, self.day)
    }

    /// Seconds since 1970 began, in UTC.
    pub fn timestamp(&self) -> i64 {
        let day_seconds = self.time.as_deref().map_or(0, seconds_of);
        days_since_1970(self.year, self.month, self.day) * 86_400 + day_seconds
    }
}

impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        let day = |date: &Self| (date.year, date.month, date.day);
        if self.time.is_none() && other.time.is_none() {
            return day(self).cmp(&day(other));
        }
        let moment = self.timestamp().cmp(&other.timestamp());
        moment.then_with(|| (day(self), &self.time).cmp(&(day(other), &other.time)))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Seconds from the start of a day in UTC to a time as [`time_of_day`] checked it.
fn seconds_of(time: &str) -> i64 {
    let pair = |text: Option<&str>| text.and_then(|text| text.parse::<i64>().ok()).unwrap_or(0);
    let clock = pair(time.get(0..2)) * 3600 + pair(time.get(3..5)) * 60 + pair(time.get(6..8));
    let Some(at) = time.find(['+', '-']) else { return clock };
    let offset = pair(time.get(at + 1..at + 3)) * 3600 + pair(time.get(at + 4..at + 6)) * 60;
    if time[at..].starts_with('-') { clock + offset } else { clock - offset }
}

/// Days of the Gregorian calendar since 1 January 1970.
fn days_since_1970(year: i32, month: u8, day: u8) -> i64 {
    let before = i64::from(year) - 1;
    let leap_days = before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400);
    let months: i64 = (1..month).map(|month| i64::from(days_in(year, month))).sum();
    before * 365 + leap_days + months + i64::from(day) - 719_163
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
