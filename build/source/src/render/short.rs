//! One line a finding, as editors and `grep` like it.

use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::render::level_word;
use crate::render::place::Place;
use crate::span::Sources;

pub(super) fn short(finding: &Diagnostic, sources: &Sources, catalogue: &Catalogue) -> String {
    let place = finding.span.map(|span| Place::of(span, sources));
    let place =
        place.map(|Place { path, start: (line, column), .. }| format!("{path}:{line}:{column}: "));
    format!(
        "{}{}[{}]: {}\n",
        place.unwrap_or_default(),
        level_word(finding, catalogue),
        finding.rule.name,
        catalogue.text(&finding.message).replace('\n', " "),
    )
}
