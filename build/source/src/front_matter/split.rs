//! Finds the front matter above the Markdown.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Message};
use crate::node::Node;
use crate::parse::{parse_toml, parse_yaml};
use crate::rules;
use crate::span::{FileId, Span};

/// Language of front matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Between lines of `+++`.
    Toml,
    /// Between lines of `---`.
    Yaml,
}

impl Format {
    fn fence(self) -> &'static str {
        match self {
            Self::Toml => "+++",
            Self::Yaml => "---",
        }
    }

    pub(crate) fn parse(
        self,
        text: &str,
        range: Range<usize>,
        file: FileId,
    ) -> (Option<Node>, Vec<Diagnostic>) {
        match self {
            Self::Toml => {
                let (node, found) = parse_toml(text, range, file);
                (Some(node), found)
            }
            Self::Yaml => parse_yaml(text, range, file),
        }
    }
}

/// A text in two: front matter and Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// Format and byte range of the front matter, without the fences.
    pub front_matter: Option<(Format, Range<usize>)>,
    /// Byte range of the Markdown.
    pub body: Range<usize>,
}

/// Splits a text. A byte order mark and blank lines before the first fence are skipped.
pub fn split(text: &str, file: FileId) -> (Split, Vec<Diagnostic>) {
    let blank = |c: char| c == '\u{feff}' || c.is_whitespace();
    let open = text.find(|c| !blank(c)).unwrap_or(text.len());
    let rest = &text[open..];
    let first_line = rest.lines().next().unwrap_or_default();
    let format = [Format::Toml, Format::Yaml]
        .into_iter()
        .find(|format| first_line.trim_end() == format.fence());
    let Some(format) = format else {
        let place = Span::new(file, open..open + first_line.len());
        let missing = Diagnostic::new(
            &rules::MISSING_FRONT_MATTER,
            place,
            Message::new("source-missing-front-matter"),
        );
        let found = vec![missing.hint(Message::new("source-missing-front-matter-hint"))];
        return (Split { front_matter: None, body: open..text.len() }, found);
    };
    let start = rest.find('\n').map_or(text.len(), |newline| open + newline + 1);
    let mut line_start = start;
    for line in text[start..].split_inclusive('\n') {
        let line_end = line_start + line.len();
        if line.trim_end() == format.fence() {
            let front_matter = Some((format, start..line_start));
            return (Split { front_matter, body: line_end..text.len() }, Vec::new());
        }
        line_start = line_end;
    }
    let place = Span::new(file, open..open + format.fence().len());
    let message = Message::new("source-unterminated-front-matter").with("fence", format.fence());
    let hint = Message::new("source-unterminated-front-matter-hint").with("fence", format.fence());
    let found = vec![Diagnostic::new(&rules::UNTERMINATED_FRONT_MATTER, place, message).hint(hint)];
    // Without an end nothing tells keys from text, so neither is read.
    (Split { front_matter: None, body: text.len()..text.len() }, found)
}
