//! Smart punctuation: curly quotes and apostrophes, dashes, ellipses, and spaces at which no line
//! ends.
//!
//! A pass over the running text of one block, after Markdown: the text on both
//! sides of an emphasis, link or piece of code is one context. What was
//! escaped, written as an entity or belongs to an autolink stays as it is.

mod bound;
mod context;
mod quotes;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::tree::{Inline, InlineKind};
use bound::Bound;
use context::Context;
use quotes::Quotes;

/// Parts of texts that keep their punctuation.
#[derive(Default)]
pub(crate) struct Literals(BTreeMap<u32, Vec<Range<usize>>>);

impl Literals {
    /// Keeps `range` of the text that starts at `start` in the file. Ranges of
    /// one text come in order.
    pub fn add(&mut self, start: u32, range: Range<usize>) {
        self.0.entry(start).or_default().push(range);
    }

    /// Whether any of `part` of the text that starts at `start` is kept.
    pub fn touch(&self, start: u32, part: &Range<usize>) -> bool {
        let ranges = self.of(start);
        let next = ranges.partition_point(|range| range.end <= part.start);
        ranges.get(next).is_some_and(|range| range.start < part.end)
    }

    /// Parts of the text that starts at `start`, none of them kept and in order, were replaced
    /// by others, of which the lengths are given.
    pub fn shift(&mut self, start: u32, replaced: &[(Range<usize>, usize)]) {
        let mut replaced = replaced.iter().peekable();
        let (mut old, mut new) = (0, 0);
        for range in self.0.get_mut(&start).into_iter().flatten() {
            while let Some((part, length)) = replaced.next_if(|(part, _)| part.end <= range.start) {
                old += part.len();
                new += length;
            }
            *range = range.start + new - old..range.end + new - old;
        }
    }

    fn of(&self, start: u32) -> &[Range<usize>] {
        self.0.get(&start).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The habits of a language.
pub(crate) struct Smart {
    dutch: bool,
}

/// Plain text, such as a title, with curly quotes, dashes and ellipses for `language`.
pub fn smarten(text: &str, language: &str) -> String {
    let mut context = Context::default();
    context.text(text, &[]);
    context.typeset(&Smart::of(language)).concat()
}

impl Smart {
    /// The habits of `language` (BCP 47); any but Dutch has those of English.
    pub fn of(language: &str) -> Self {
        let primary = language.split(['-', '_']).next().unwrap_or_default();
        Self { dutch: primary.eq_ignore_ascii_case("nl") }
    }

    /// Typesets the running text of one block.
    pub fn apply(&self, inlines: &mut [Inline], literals: &Literals) {
        let mut context = Context::default();
        collect(inlines, literals, &mut context);
        let mut texts = context.typeset(self).into_iter();
        replace(inlines, &mut texts);
    }

    fn quotes(&self) -> Quotes {
        Quotes::new(self.dutch)
    }

    fn bound(&self) -> &'static Bound {
        Bound::new(self.dutch)
    }
}

/// Reads the texts in order. Recurses: the builder keeps trees shallow.
fn collect(inlines: &[Inline], literals: &Literals, context: &mut Context) {
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(text) => context.text(text, literals.of(inline.span.start)),
            InlineKind::SoftBreak => context.text("\n", &[]),
            InlineKind::HardBreak => context.fixed('\n'),
            InlineKind::Code(_) | InlineKind::Component(_) => context.fixed('x'),
            InlineKind::Image { alt, .. } if alt.is_empty() => context.fixed('x'),
            InlineKind::FootnoteReference { .. } | InlineKind::Html(_) => {}
            _ => collect(inline.content(), literals, context),
        }
    }
}

fn replace(inlines: &mut [Inline], texts: &mut impl Iterator<Item = String>) {
    for inline in inlines {
        match &mut inline.kind {
            InlineKind::Text(text) => *text = texts.next().unwrap_or_default(),
            // A line of the source may end where no line of the output does.
            InlineKind::SoftBreak => {
                if let Some(space) = texts.next().filter(|text| text != "\n") {
                    inline.kind = InlineKind::Text(space);
                }
            }
            _ => replace(inline.content_mut(), texts),
        }
    }
}
