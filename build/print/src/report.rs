//! What Typst says, as findings at the line an author or designer wrote.

use std::collections::BTreeMap;

use tweeluik_source::{Diagnostic, Message, Sources, Span};
use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::{DiagSpan, VirtualRoot};

use crate::map::SourceMap;
use crate::rules;
use crate::world::PrintWorld;

/// Turns what Typst says into findings.
pub struct Reporter<'a> {
    /// The compilation.
    pub world: &'a PrintWorld<'a>,
    /// Maps of the generated files by path.
    pub maps: &'a BTreeMap<String, SourceMap>,
    /// Where the templates are registered.
    pub sources: &'a Sources,
}

/// A place in a file somebody wrote.
enum Place {
    /// In the text of an author.
    Text(Span),
    /// In a template.
    Template(Span),
}

impl Reporter<'_> {
    /// A finding at the author's line that led to what Typst says; failing that, in
    /// the template where it happened.
    pub fn finding(&self, said: &SourceDiagnostic) -> Diagnostic {
        let spans = std::iter::once(said.span).chain(said.trace.iter().map(|it| it.span.into()));
        let places: Vec<Place> = spans.filter_map(|span| self.place(span)).collect();
        let text = places.iter().find_map(|place| match place {
            Place::Text(span) => Some(*span),
            Place::Template(_) => None,
        });
        let template = places.iter().find_map(|place| match place {
            Place::Template(span) => Some(*span),
            Place::Text(_) => None,
        });
        let (rule, id) = match said.severity {
            Severity::Error => (&rules::TYPST_ERROR, "print-typst-error"),
            Severity::Warning => (&rules::TYPST_WARNING, "print-typst-warning"),
        };
        let message = Message::new(id).with("message", &said.message);
        let mut finding = match text.or(template) {
            Some(span) => Diagnostic::new(rule, span, message),
            None => Diagnostic::unplaced(rule, message),
        };
        if let (Some(_), Some(template)) = (text, template) {
            finding = finding.related(template, Message::new("print-typst-in-template"));
        }
        for hint in &said.hints {
            finding = finding.hint(Message::new("print-typst-hint").with("hint", &hint.v));
        }
        finding
    }

    fn place(&self, span: DiagSpan) -> Option<Place> {
        let id = span.id().filter(|id| *id.root() == VirtualRoot::Project)?;
        let range = self.world.range(span)?;
        let path = id.vpath().get_without_slash();
        if let Some(map) = self.maps.get(path) {
            return map.span_of(&range).map(Place::Text);
        }
        let layered = self.world.project.read_layered(path).ok()??;
        let file = self.sources.by_path(&layered.source)?;
        Some(Place::Template(Span::new(file.id, range)))
    }
}
