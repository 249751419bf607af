//! Findings as text: for people, for editors' error lists, and for programs.

mod human;
mod json;
mod place;
mod short;

use crate::catalogue::Catalogue;
use crate::diagnostic::{Diagnostic, Message};
use crate::span::Sources;

/// How findings are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MessageFormat {
    /// With the line of source, for people.
    #[default]
    Human,
    /// `path:line:column: level[rule]: message`, one line a finding.
    Short,
    /// One JSON object a line.
    Json,
}

/// Writes findings, sorted by file and place; those without a place come last.
///
/// `color` is for [`MessageFormat::Human`] only.
pub fn render(
    diagnostics: &[Diagnostic],
    format: MessageFormat,
    sources: &Sources,
    catalogue: &Catalogue,
    color: bool,
) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by_cached_key(|finding| {
        let place = finding.span.map(|span| (sources.get(span.file).path.as_str(), span));
        (place.is_none(), place, finding.rule.name)
    });
    let shown = sorted.into_iter().map(|finding| match format {
        MessageFormat::Human => human::human(finding, sources, catalogue, color),
        MessageFormat::Short => short::short(finding, sources, catalogue),
        MessageFormat::Json => json::json(finding, sources, catalogue),
    });
    shown.collect()
}

/// The word for a finding's level in the language of the catalogue.
fn level_word(diagnostic: &Diagnostic, catalogue: &Catalogue) -> String {
    let id = if diagnostic.is_error() { "source-level-error" } else { "source-level-warning" };
    catalogue.text(&Message::new(id))
}
