//! Footnotes: numbered by first reference, and the findings about labels.

use std::collections::{BTreeMap, VecDeque};

use tweeluik_source::{Diagnostic, Message, Span};

use crate::build::Built;
use crate::rules::{DUPLICATE_FOOTNOTE, MISSING_FOOTNOTE, UNUSED_FOOTNOTE};
use crate::tree::{Block, Footnote, InlineKind};
use crate::walk::each_inline_mut;

/// A definition as it stands in the text.
pub(crate) struct Definition {
    pub label: String,
    pub span: Span,
    pub blocks: Vec<Block>,
}

/// Labels are the same if they differ in case only (CommonMark 4.7, for references).
pub(crate) fn key(label: &str) -> String {
    label.to_lowercase()
}

/// The label of `[^label]` at the start of `text`.
pub(crate) fn reference_at_start(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("[^")?;
    let end = rest.find(|c: char| c == ']' || c == '[' || c.is_whitespace())?;
    let label = rest.get(..end)?;
    (!label.is_empty() && rest.get(end..)?.starts_with(']')).then_some(label)
}

/// The finding about a reference without a definition.
pub(crate) fn missing(label: &str, span: Span, definitions: &[Definition]) -> Diagnostic {
    let message = Message::new("document-missing-footnote").with("label", label);
    let finding = Diagnostic::new(&MISSING_FOOTNOTE, span, message);
    let distance =
        |definition: &&Definition| strsim::osa_distance(&key(&definition.label), &key(label));
    let near =
        definitions.iter().take(1000).min_by_key(distance).filter(|near| distance(near) <= 2);
    finding.hint(match near {
        Some(near) => Message::new("document-missing-footnote-near").with("label", &near.label),
        None => Message::new("document-missing-footnote-hint").with("label", label),
    })
}

/// Numbers the footnotes of a built text by their first reference: first those
/// of the running text, then those that only footnotes refer to.
pub(crate) fn number(built: &mut Built) -> Vec<Footnote> {
    let mut findings = Vec::new();
    let mut defined = by_label(std::mem::take(&mut built.definitions), &mut findings);
    let mut numbers = Numbers { numbers: vec![None; built.labels.len()], ..Numbers::default() };
    numbers.read(&mut built.blocks);
    let mut footnotes = Vec::new();
    while let Some(label) = numbers.waiting.pop_front() {
        let written = built.labels.get(label).map(String::as_str).unwrap_or_default();
        // The parser gives a reference only where it saw a definition.
        let (label, span, mut blocks) = match defined.remove(&key(written)) {
            Some(definition) => (definition.label, definition.span, definition.blocks),
            None => continue,
        };
        numbers.read(&mut blocks);
        footnotes.push(Footnote { label, span, blocks, references: 0 });
    }
    for (footnote, references) in footnotes.iter_mut().zip(&numbers.references) {
        footnote.references = *references;
    }
    for definition in defined.into_values() {
        let message = Message::new("document-unused-footnote").with("label", &definition.label);
        let hint = Message::new("document-unused-footnote-hint").with("label", &definition.label);
        findings.push(Diagnostic::new(&UNUSED_FOOTNOTE, definition.span, message).hint(hint));
    }
    built.findings.extend(findings);
    footnotes
}

/// The footnotes in the order of their first reference, and each reference with its number:
/// for a text in which references were added. What nothing refers to any more is left out.
pub(crate) fn number_by_reference(blocks: &mut [Block], footnotes: Vec<Footnote>) -> Vec<Footnote> {
    let mut numbers = Numbers { numbers: vec![None; footnotes.len()], ..Numbers::default() };
    let mut footnotes: Vec<Option<Footnote>> = footnotes.into_iter().map(Some).collect();
    numbers.read(blocks);
    let mut ordered = Vec::new();
    while let Some(index) = numbers.waiting.pop_front() {
        let Some(mut footnote) = footnotes.get_mut(index).and_then(Option::take) else { continue };
        numbers.read(&mut footnote.blocks);
        ordered.push(footnote);
    }
    for (footnote, references) in ordered.iter_mut().zip(&numbers.references) {
        footnote.references = *references;
    }
    ordered
}

/// The first definition of each label; the others are told.
fn by_label(
    definitions: Vec<Definition>,
    findings: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Definition> {
    let mut defined: BTreeMap<String, Definition> = BTreeMap::new();
    for definition in definitions {
        if let Some(first) = defined.get(&key(&definition.label)) {
            let message =
                Message::new("document-duplicate-footnote").with("label", &definition.label);
            let finding = Diagnostic::new(&DUPLICATE_FOOTNOTE, definition.span, message)
                .related(first.span, Message::new("document-first-here"))
                .hint(Message::new("document-duplicate-footnote-hint"));
            findings.push(finding);
        } else {
            defined.insert(key(&definition.label), definition);
        }
    }
    defined
}

#[derive(Default)]
struct Numbers {
    /// Number of each label, from 0.
    numbers: Vec<Option<usize>>,
    /// References to each number.
    references: Vec<usize>,
    /// Labels of which the footnote has still to be read.
    waiting: VecDeque<usize>,
}

impl Numbers {
    fn read(&mut self, blocks: &mut [Block]) {
        each_inline_mut(blocks, &mut |inline| {
            let InlineKind::FootnoteReference { footnote: label, occurrence } = &mut inline.kind
            else {
                return;
            };
            let next = self.references.len();
            let Some(number) = self.numbers.get_mut(*label) else { return };
            let number = *number.get_or_insert(next);
            if number == next {
                self.references.push(0);
                self.waiting.push_back(*label);
            }
            *label = number;
            if let Some(references) = self.references.get_mut(number) {
                *occurrence = *references;
                *references += 1;
            }
        });
    }
}
