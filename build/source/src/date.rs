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
