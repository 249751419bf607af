//! A length of time as front matter gives it.

use crate::diagnostic::Message;
use crate::key::{Read, Reader, Type};
use crate::node::{Node, NodeKind};

/// A length of time in whole seconds, more than none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration(pub u64);

impl Duration {
    /// As readers write it: `m:ss` or `h:mm:ss`.
    pub fn clock(self) -> String {
        let (hours, minutes, seconds) = (self.0 / 3600, self.0 / 60 % 60, self.0 % 60);
        match hours {
            0 => format!("{minutes}:{seconds:02}"),
            _ => format!("{hours}:{minutes:02}:{seconds:02}"),
        }
    }

    /// As machines write it (ISO 8601): `PT1M30S`.
    pub fn iso(self) -> String {
        let parts = [(self.0 / 3600, 'H'), (self.0 / 60 % 60, 'M'), (self.0 % 60, 'S')];
        let parts = parts.into_iter().filter(|(number, _)| *number > 0);
        parts.fold("PT".to_owned(), |text, (number, unit)| format!("{text}{number}{unit}"))
    }
}

impl Read for Duration {
    const TYPE: Type = Type::OneOf(&[Type::Text, Type::Count]);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let (seconds, written) = match &node.kind {
            NodeKind::Integer(seconds) => (u64::try_from(*seconds).ok(), seconds.to_string()),
            NodeKind::String(text) => (seconds_of(text), text.clone()),
            _ => {
                reader.wrong_type(node, Self::TYPE);
                return None;
            }
        };
        let seconds = seconds.filter(|&seconds| seconds > 0);
        if seconds.is_none() {
            reader.invalid_here(node, &written, Message::new("source-duration-hint"));
        }
        seconds.map(Self)
    }
}

/// The seconds of `m:ss` or `h:mm:ss`.
fn seconds_of(text: &str) -> Option<u64> {
    let parts: Vec<&str> = text.trim().split(':').collect();
    if !(2..=3).contains(&parts.len()) {
        return None;
    }
    let mut total = 0_u64;
    for (at, part) in parts.iter().enumerate() {
        let digits = part.chars().all(|c| c.is_ascii_digit());
        let number: u64 = part.parse().ok().filter(|_| digits)?;
        // All but the first are minutes or seconds, of two digits.
        if at > 0 && (number > 59 || part.len() != 2) {
            return None;
        }
        total = total.checked_mul(60)?.checked_add(number)?;
    }
    Some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read() {
        assert_eq!(seconds_of("1:30"), Some(90));
        assert_eq!(seconds_of("1:00:05"), Some(3605));
        for wrong in ["90", "1:5", "1:75", "1:+5", "1:00:00:00", ":30", ""] {
            assert_eq!(seconds_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn durations_are_written_for_people_and_machines() {
        for (seconds, clock, iso) in
            [(5, "0:05", "PT5S"), (90, "1:30", "PT1M30S"), (3605, "1:00:05", "PT1H5S")]
        {
            assert_eq!(Duration(seconds).clock(), clock);
            assert_eq!(Duration(seconds).iso(), iso);
        }
    }
}
