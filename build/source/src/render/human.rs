//! A finding with its line of source, for people.

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Message};
use crate::render::level_word;
use crate::render::place::Place;
use crate::span::{Sources, Span};

/// Width that lines of source are cut to, in columns.
const WIDTH: usize = 80;
/// Most bytes of a line that are looked at on either side of a place.
const AROUND: usize = 400;
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
        group = group.element(Level::HELP.with_name(help.clone()).message(catalogue.text(hint)));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(WIDTH).render(&[group]) + "\n\n"
}

/// The path and the lines a place lies in.
fn excerpt(span: Span, label: Option<String>, sources: &Sources) -> Vec<Element<'_>> {
    let Place { path, start: (line, column), .. } = Place::of(span, sources);
    let origin = Origin::path(path).line(line).char_column(column);
    let text = &sources.get(span.file).text;
    if text.is_empty() {
        return vec![origin.into()];
    }
    let (window, range) = window(text, span);
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    let snippet =
        Snippet::source(window).line_start(line).annotation(kind.span(range).label(label));
    vec![origin.into(), snippet.into()]
}

/// The part of a text to show for a place, and the place in that part.
///
/// The text may be one line of many megabytes, or the place the whole file.
fn window(text: &str, span: Span) -> (&str, std::ops::Range<usize>) {
    let start = text.floor_char_boundary(span.range().start);
    let end = text.ceil_char_boundary(span.range().end).max(start);
    let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |at| from + at);
    let end = if text[start..end].lines().nth(LINES).is_some() { line_end(start) } else { end };
    let end = text.floor_char_boundary(end.min(start + 2 * AROUND));
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let from = line_start.max(text.ceil_char_boundary(start.saturating_sub(AROUND)));
    let to = line_end(end).min(text.floor_char_boundary(end + AROUND));
    let window = text[from..to].trim_end_matches('\r');
    (window, start - from..(end - from).min(window.len()).max(start - from))
}
