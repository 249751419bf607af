//! What Tera has to say, as findings at the place in the template.
//!
//! Tera's own words are kept as the detail: they are the ones that its
//! documentation and other people's questions use.

use std::collections::BTreeMap;

use tera::{Error, ErrorKind};
use tweeluik_source::{Diagnostic, FileId, Message, Sources, Span};

use crate::functions::{Failure, Failures, Kind, unknown};
use crate::rules;

/// Turns errors of Tera into findings.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    /// The file behind each template's name.
    pub(crate) files: &'a BTreeMap<String, FileId>,
    /// What our functions could not give.
    pub(crate) failures: &'a Failures,
    pub(crate) sources: &'a Sources,
}

impl Reader<'_> {
    /// The findings in an error.
    pub(crate) fn findings(self, error: &Error) -> Vec<Diagnostic> {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let file = self.files.get(report.filename());
                let span = file.map(|&file| Span::new(file, report.span().range.clone()));
                self.told(report.message(), span)
            }
            ErrorKind::CircularInclude { tpl, include_chain: chain }
            | ErrorKind::CircularExtend { tpl, inheritance_chain: chain } => {
                let next = chain.iter().find(|name| *name != tpl).unwrap_or(tpl);
                let message = Message::new("web-template-circular")
                    .with("name", tpl)
                    .with("chain", chain.join(" → "));
                vec![at(message, self.naming(tpl, next))]
            }
            ErrorKind::MissingParent { current, parent } => {
                let message = Message::new("web-template-parent").with("parent", parent);
                vec![at(message, self.naming(current, parent))]
            }
            ErrorKind::Msg(text) => {
                let reports = reports(text);
                if reports.is_empty() {
                    return self.told(&chained(error), None);
                }
                let told = reports.into_iter().flat_map(|report| {
                    let file = self.files.get(report.template).map(|&file| self.sources.get(file));
                    let span = file.map(|file| {
                        let at = offset(&file.text, report.line, report.column);
                        Span::new(file.id, at..at)
                    });
                    self.told(report.message, span)
                });
                told.collect()
            }
            _ => self.told(&chained(error), None),
        }
    }

    /// What a text of Tera says, about a place in a template. A file that a template reads speaks
    /// for itself.
    fn told(self, text: &str, span: Option<Span>) -> Vec<Diagnostic> {
        let failure = said(text, self.failures);
        let Some(file) = failure.file else {
            return vec![Diagnostic { hints: failure.hints, ..at(failure.message, span) }];
        };
        let id = self.sources.add_late(&file.path, &file.text);
        let moved = |span: Span| Span { file: id, ..span };
        let found = file.found.into_iter().map(|found| Diagnostic {
            span: found.span.map(moved),
            related: found.related.into_iter().map(|(span, told)| (moved(span), told)).collect(),
            ..found
        });
        found.collect()
    }

    /// The place in a template where another one is named, else its beginning.
    fn naming(self, template: &str, named: &str) -> Option<Span> {
        let file = self.sources.get(*self.files.get(template)?);
        let found = ["\"", "'", "`"].iter().find_map(|quote| {
            let needle = format!("{quote}{named}{quote}");
            file.text.find(&needle).map(|at| at..at + needle.len())
        });
        Some(Span::new(file.id, found.unwrap_or(0..0)))
    }
}

/// What a text of Tera says: a failure of ours, or something of its own.
fn said(text: &str, failures: &Failures) -> Failure {
    let of_tera = || {
        unknown_name(text).unwrap_or_else(|| {
            let text = text.trim_end_matches('.');
            Failure::new(Message::new("web-template").with("reason", text))
        })
    };
    failures.receive(text).unwrap_or_else(of_tera)
}

/// Reads ``Unknown filter `x` `` and the like.
fn unknown_name(text: &str) -> Option<Failure> {
    let mut words = text.strip_prefix("Unknown ")?.splitn(2, ' ');
    let kind = match words.next()? {
        "function" => Kind::Function,
        "filter" => Kind::Filter,
        "test" => Kind::Test,
        _ => return None,
    };
    Some(unknown(kind, words.next()?.trim_matches('`')))
}

/// An error as one message with the place in the template, and what to do about it.
pub(crate) fn plain_text_of(error: &Error, failures: &Failures) -> (Message, Vec<Message>) {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let failure = said(report.message(), failures);
            let message = Message::new("template-placed")
                .with_message("reason", failure.message)
                .with("file", report.filename())
                .with("line", report.span().start_line)
                .with("column", report.span().start_col + 1);
            (message, failure.hints)
        }
        _ => {
            let failure = said(&chained(error), failures);
            (failure.message, failure.hints)
        }
    }
}

fn chained(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

fn at(message: Message, span: Option<Span>) -> Diagnostic {
    match span {
        Some(span) => Diagnostic::new(&rules::TEMPLATE, span, message),
        None => Diagnostic::unplaced(&rules::TEMPLATE, message),
    }
}

struct Report<'t> {
    message: &'t str,
    template: &'t str,
    line: usize,
    column: usize,
}

/// Reads the reports that Tera joins into one text when several names are unknown at once: it
/// has no other way to hand them over.
fn reports(text: &str) -> Vec<Report<'_>> {
    let mut reports = Vec::new();
    let mut message = None;
    for line in text.lines() {
        if let Some(said) = line.strip_prefix("error: ") {
            message = Some(said);
        } else if let Some((_, place)) = line.split_once("--> ") {
            let mut parts = place.rsplitn(3, ':');
            let column = parts.next().and_then(|part| part.parse().ok());
            let line = parts.next().and_then(|part| part.parse().ok());
            if let (Some(message), Some(template), Some(line), Some(column)) =
                (message.take(), parts.next(), line, column)
            {
                reports.push(Report { message, template, line, column });
            }
        }
    }
    reports
}

/// Byte offset of a line and column, both from 1.
pub(crate) fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let before: usize =
        text[start.min(text.len())..].chars().take(column - 1).map(char::len_utf8).sum();
    start + before
}
