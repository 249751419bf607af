//! What Tera has to say, as findings at the place in the template.
//!
//! Tera's own words are kept as the detail: they are the ones that its
//! documentation and other people's questions use.

use std::collections::BTreeMap;

use tera::{Error, ErrorKind};
use tweeluik_source::{Diagnostic, FileId, Message, Sources, Span};

use crate::rules;

/// The findings in an error of Tera. `files` holds the file behind each template's name.
pub(crate) fn findings(
    error: &Error,
    files: &BTreeMap<String, FileId>,
    sources: &Sources,
) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = files
                .get(report.filename())
                .map(|&file| Span::new(file, report.span().range.clone()));
            vec![finding(report.message(), span)]
        }
        ErrorKind::CircularInclude { tpl, include_chain: chain }
        | ErrorKind::CircularExtend { tpl, inheritance_chain: chain } => {
            let next = chain.iter().find(|name| *name != tpl).unwrap_or(tpl);
            let message = Message::new("web-template-circular")
                .with("name", tpl)
                .with("chain", chain.join(" → "));
            vec![at(message, naming(tpl, next, files, sources))]
        }
        ErrorKind::MissingParent { current, parent } => {
            let message = Message::new("web-template-parent").with("parent", parent);
            vec![at(message, naming(current, parent, files, sources))]
        }
        ErrorKind::Msg(text) => {
            let reports: Vec<_> = reports(text);
            if reports.is_empty() {
                return vec![finding(&chained(error), None)];
            }
            reports
                .into_iter()
                .map(|report| {
                    let file = files.get(report.template).map(|&file| sources.get(file));
                    let span = file.map(|file| {
                        let at = offset(&file.text, report.line, report.column);
                        Span::new(file.id, at..at)
                    });
                    finding(report.message, span)
                })
                .collect()
        }
        _ => vec![finding(&chained(error), None)],
    }
}

/// An error of Tera in one line, without the excerpt of the template.
pub(crate) fn plain_text_of(error: &Error) -> String {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => format!(
            "{} ({}:{}:{})",
            report.message(),
            report.filename(),
            report.span().start_line,
            report.span().start_col + 1
        ),
        _ => chained(error),
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

fn finding(detail: &str, span: Option<Span>) -> Diagnostic {
    at(Message::new("web-template").with("reason", detail.trim_end_matches('.')), span)
}

fn at(message: Message, span: Option<Span>) -> Diagnostic {
    match span {
        Some(span) => Diagnostic::new(&rules::TEMPLATE, span, message),
        None => Diagnostic::unplaced(&rules::TEMPLATE, message),
    }
}

/// The place in a template where another one is named, else its beginning.
fn naming(
    template: &str,
    named: &str,
    files: &BTreeMap<String, FileId>,
    sources: &Sources,
) -> Option<Span> {
    let file = sources.get(*files.get(template)?);
    let found = ["\"", "'", "`"].iter().find_map(|quote| {
        let needle = format!("{quote}{named}{quote}");
        file.text.find(&needle).map(|at| at..at + needle.len())
    });
    Some(Span::new(file.id, found.unwrap_or(0..0)))
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
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let before: usize =
        text[start.min(text.len())..].chars().take(column - 1).map(char::len_utf8).sum();
    start + before
}
