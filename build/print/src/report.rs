//! What Typst says, as findings at the line an author or designer wrote.

use std::collections::BTreeMap;

use tweeluik_source::{Diagnostic, Message, Sources, Span};
use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::{DiagSpan, VirtualRoot};

use crate::map::SourceMap;
use crate::rules;
use crate::said::translated;
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
    /// A finding for each thing that Typst says.
    pub fn findings(&self, said: &[SourceDiagnostic]) -> Vec<Diagnostic> {
        // That the pages do not settle is told without a place, and then once more at each place.
        let sums_up = |it: &SourceDiagnostic| it.message.starts_with("document did not converge");
        let placed = said.iter().any(|it| !sums_up(it) && it.message.contains(" did not "));
        let told = said.iter().filter(|it| !(placed && sums_up(it)));
        told.map(|said| self.finding(said)).collect()
    }

    /// A finding at the author's line that led to what Typst says; failing that, in
    /// the template where it happened.
    fn finding(&self, said: &SourceDiagnostic) -> Diagnostic {
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
        let known = translated(&said.message);
        let what = known.as_ref().map(|(what, _)| what.clone());
        let message = match what {
            Some(what) => Message::new(id).with_message("message", what),
            None => Message::new(id).with("message", &said.message),
        };
        let mut finding = match text.or(template) {
            Some(span) => Diagnostic::new(rule, span, message),
            None => Diagnostic::unplaced(rule, message),
        };
        if let (Some(_), Some(template)) = (text, template) {
            finding = finding.related(template, Message::new("print-typst-in-template"));
        }
        if finding.span.is_none() {
            for hint in self.generated(said).into_iter().flatten() {
                finding = finding.hint(hint);
            }
        }
        if let Some((_, hint)) = known {
            return finding.hint(hint);
        }
        for hint in &said.hints {
            finding = finding.hint(Message::new("print-typst-hint").with("hint", &hint.v));
        }
        finding.hint(Message::new("print-typst-unknown-hint"))
    }

    /// Where something happens in what was generated, of which no author wrote anything.
    fn generated(&self, said: &SourceDiagnostic) -> Option<[Message; 2]> {
        let id = said.span.id()?;
        let path = id.vpath().get_without_slash();
        let text = self.world.generated.get(path)?.text();
        let range = self.world.range(said.span)?;
        let before = text.get(..range.start)?;
        let line = before.lines().count().max(1);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let written = text.get(start..)?.lines().next()?;
        let message = Message::new("print-typst-generated")
            .with("path", path)
            .with_number("line", line)
            .with("text", written.trim());
        Some([message, Message::new("print-typst-generated-hint")])
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
