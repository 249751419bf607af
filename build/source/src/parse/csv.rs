//! CSV as a table in which every cell has its place (RFC 4180).
//!
//! Spreadsheets set for Dutch write `;` between cells and a comma in numbers,
//! others `,` and a point, so the separator is read from the first line. The
//! usual libraries know where a row begins but not its cells, and take an
//! unclosed quotation mark for text.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Message};
use crate::rules;
use crate::span::{FileId, Span, Spanned};

/// A table that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Csv {
    /// What stands between cells: `;`, `,` or a tab.
    pub separator: char,
    /// The names in the first line.
    pub columns: Vec<Spanned<String>>,
    /// The other lines, each with as many cells as there are columns.
    pub rows: Vec<Spanned<Vec<Spanned<String>>>>,
}

/// Reads a text as CSV. Empty lines are passed over; rows that do not fit are told and left out.
pub fn parse_csv(text: &str, file: FileId) -> (Csv, Vec<Diagnostic>) {
    let separator = separator_of(text);
    let mut reader = Reader { text, file, separator, at: 0, found: Vec::new() };
    let columns = reader.row().map(|row| row.value).unwrap_or_default();
    let mut csv = Csv { separator, columns, rows: Vec::new() };
    if csv.columns.is_empty() {
        reader.tell(0..0, Message::new("source-csv-empty"), "source-csv-empty-hint");
    }
    for (at, column) in csv.columns.iter().enumerate() {
        if column.value.is_empty() {
            let message = Message::new("source-csv-unnamed").with_number("number", at + 1);
            reader.tell(column.span.range(), message, "source-csv-unnamed-hint");
        } else if csv.columns[..at].iter().any(|other| other.value == column.value) {
            let message = Message::new("source-csv-twice").with("name", &column.value);
            reader.tell(column.span.range(), message, "source-csv-twice-hint");
        }
    }
    while let Some(row) = reader.row() {
        if row.value.len() == csv.columns.len() {
            csv.rows.push(row);
            continue;
        }
        let message = Message::new("source-csv-cells")
            .with_number("found", row.value.len())
            .with_number("expected", csv.columns.len());
        let hint = Message::new("source-csv-cells-hint").with("separator", name_of(separator));
        let finding = Diagnostic::new(&rules::INVALID_CSV, row.span, message);
        reader.found.push(finding.hint(hint));
    }
    (csv, reader.found)
}

/// The separator that the first line has most of.
fn separator_of(text: &str) -> char {
    let line = text.trim_start().lines().next().unwrap_or_default();
    let mut quoted = false;
    let mut counts = [(';', 0), (',', 0), ('\t', 0)];
    for c in line.chars() {
        quoted ^= c == '"';
        if let Some((_, count)) = counts.iter_mut().find(|(mark, _)| *mark == c && !quoted) {
            *count += 1;
        }
    }
    // Of equal counts the first is taken.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(';', |(mark, _)| *mark)
}

fn name_of(separator: char) -> String {
    if separator == '\t' { "tab".to_owned() } else { separator.to_string() }
}

struct Reader<'t> {
    text: &'t str,
    file: FileId,
    separator: char,
    at: usize,
    found: Vec<Diagnostic>,
}

impl Reader<'_> {
    /// The next line with something on it.
    fn row(&mut self) -> Option<Spanned<Vec<Spanned<String>>>> {
        loop {
            let rest = &self.text[self.at..];
            if rest.is_empty() {
                return None;
            }
            let line = rest.split_inclusive('\n').next().unwrap_or_default();
            if !line.trim().is_empty() {
                break;
            }
            self.at += line.len();
        }
        let start = self.at;
        let mut cells = vec![self.cell()];
        while self.text[self.at..].starts_with(self.separator) {
            self.at += self.separator.len_utf8();
            cells.push(self.cell());
        }
        let span = Span::new(self.file, start..self.at);
        let end = &self.text[self.at..];
        self.at += if end.starts_with("\r\n") { 2 } else { end.len().min(1) };
        Some(Spanned::new(cells, span))
    }

    /// A cell without the white space around it, up to a separator or the end of the line.
    fn cell(&mut self) -> Spanned<String> {
        let rest = &self.text[self.at..];
        let blank = |c: char| c == ' ' || c == '\u{a0}' || c == '\t' && self.separator != '\t';
        let start = self.at + (rest.len() - rest.trim_start_matches(blank).len());
        let quoted = self.text[start..].starts_with('"');
        let value = if quoted { self.quoted(start) } else { String::new() };
        let rest = &self.text[self.at..];
        let ends = |c: char| c == self.separator || c == '\n' || c == '\r';
        let end = self.at + rest.find(ends).unwrap_or(rest.len());
        let open = if quoted { self.at } else { start.min(end) };
        let open = if quoted { open } else { end - self.text[open..end].trim_start().len() };
        let unquoted = self.text[open..end].trim();
        let span = if quoted { start..self.at } else { open..open + unquoted.len() };
        if quoted && !unquoted.is_empty() {
            let message = Message::new("source-csv-after-quote");
            self.tell(self.at..end, message, "source-csv-after-quote-hint");
        }
        let value = if quoted { value } else { unquoted.to_owned() };
        self.at = end;
        Spanned::new(value, Span::new(self.file, span))
    }

    /// The text between quotation marks from `start` on; two marks stand for one.
    fn quoted(&mut self, start: usize) -> String {
        let mut value = String::new();
        self.at = start + 1;
        loop {
            let rest = &self.text[self.at..];
            let Some(mark) = rest.find('"') else {
                let message = Message::new("source-csv-unclosed");
                self.tell(start..start + 1, message, "source-csv-unclosed-hint");
                value.push_str(rest);
                self.at = self.text.len();
                return value;
            };
            value.push_str(&rest[..mark]);
            self.at += mark + 1;
            if !self.text[self.at..].starts_with('"') {
                return value;
            }
            value.push('"');
            self.at += 1;
        }
    }

    fn tell(&mut self, range: Range<usize>, message: Message, hint: &'static str) {
        let span = Span::new(self.file, range);
        let finding = Diagnostic::new(&rules::INVALID_CSV, span, message);
        self.found.push(finding.hint(Message::new(hint)));
    }
}
