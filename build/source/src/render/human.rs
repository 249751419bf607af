//! A finding with its line of source, for people.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Message};
use crate::render::level_word;
use crate::render::place::Place;
use crate::span::{Sources, Span};

/// Width that lines of source are cut to, in columns.
const WIDTH: usize = 80;
/// Columns before a message: number of the line, level and rule.
const INDENT: usize = 16;
/// Most bytes of source that are laid out; a longer line is not shown.
const MAX_BYTES: usize = 20_000;
/// Most lines of source that are shown of one place.
const LINES: usize = 4;

pub(super) fn human(
    finding: &Diagnostic,
    sources: &Sources,
    catalogue: &Catalogue,
    color: bool,
) -> String {
    let level = if finding.is_error() { Level::ERROR } else { Level::WARNING };
    let level = level.with_name(level_word(finding, catalogue));
    let text = catalogue.text(&finding.message);
    let mut group = level
        .primary_title(text)
        .id(finding.rule.name)
        .elements(finding.span.map(|span| excerpt(span, None, sources)).unwrap_or_default());
    for (span, message) in &finding.related {
        group = group.elements(excerpt(*span, Some(catalogue.text(message)), sources));
    }
    let help = catalogue.text(&Message::new("source-help"));
    for hint in &finding.hints {
        group =
            group.element(Level::HELP.with_name(help.clone()).message(wrap(&catalogue.text(hint))));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(WIDTH).render(&[group]) + "\n\n"
}

/// Breaks a text between words so that its lines, after the level, fit in the width.
fn wrap(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH - INDENT => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

/// The path and the lines a place lies in; only the path for an empty file or an endless line.
fn excerpt(span: Span, label: Option<String>, sources: &Sources) -> Vec<Element<'_>> {
    let Place { path, start: (line, column), .. } = Place::of(span, sources);
    let text = &sources.get(span.file).text;
    let Some((lines, range)) = lines_of(text, span) else {
        return vec![Origin::path(path).line(line).char_column(column).into()];
    };
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    let annotation = kind.span(range).label(label);
    vec![Snippet::source(lines).path(path).line_start(line).annotation(annotation).into()]
}

/// The lines to show for a place, and the place in them.
///
/// The text may be one line of many megabytes, or the place the whole file.
fn lines_of(text: &str, span: Span) -> Option<(&str, Range<usize>)> {
    let start = text.floor_char_boundary(span.range().start);
    let end = text.ceil_char_boundary(span.range().end).max(start);
    let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |at| from + at);
    let end = if text[start..end].lines().nth(LINES).is_some() { line_end(start) } else { end };
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let lines = text[line_start..line_end(end)].trim_end_matches('\r');
    let range = start - line_start..(end - line_start).min(lines.len());
    let range = range.start.min(range.end)..range.end;
    (!text.is_empty() && lines.len() <= MAX_BYTES).then_some((lines, range))
}
