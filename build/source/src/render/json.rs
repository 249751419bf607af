//! One JSON object a finding, for programs.

use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::render::place::Place;
use crate::span::{Sources, Span};

#[derive(Serialize)]
struct Finding<'f> {
    rule: &'f str,
    level: &'f str,
    message: String,
    #[serde(flatten)]
    place: Where<'f>,
    hints: Vec<String>,
    related: Vec<Related<'f>>,
}

#[derive(Serialize)]
struct Related<'f> {
    message: String,
    #[serde(flatten)]
    place: Where<'f>,
}

/// All `null` for a finding without a place. Lines and columns count from 1,
/// columns in characters; the end is exclusive.
#[derive(Default, Serialize)]
struct Where<'f> {
    file: Option<&'f str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

impl<'f> Where<'f> {
    fn of(span: Span, sources: &'f Sources) -> Self {
        let Place { path, start, end } = Place::of(span, sources);
        Self {
            file: Some(path),
            line: Some(start.0),
            column: Some(start.1),
            end_line: Some(end.0),
            end_column: Some(end.1),
        }
    }
}

pub(super) fn json(finding: &Diagnostic, sources: &Sources, catalogue: &Catalogue) -> String {
    let related = finding.related.iter().map(|(span, message)| Related {
        message: catalogue.text(message),
        place: Where::of(*span, sources),
    });
    let object = Finding {
        rule: finding.rule.name,
        level: if finding.is_error() { "error" } else { "warning" },
        message: catalogue.text(&finding.message),
        place: finding.span.map(|span| Where::of(span, sources)).unwrap_or_default(),
        hints: finding.hints.iter().map(|hint| catalogue.text(hint)).collect(),
        related: related.collect(),
    };
    // Strings and numbers always have a JSON form.
    serde_json::to_string(&object).unwrap_or_default() + "\n"
}
