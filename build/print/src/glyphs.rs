//! Characters for which no font of the project has a glyph.
//!
//! A character that the font of a text lacks is taken from another font of the project; Typst
//! does so by itself, in the order of the fonts' names. What none of them has would be a blank
//! box, and a PDF for an archive cannot hold those (ISO 19005-2, 6.2.11.8).

use std::collections::BTreeMap;

use tweeluik_source::{Diagnostic, Message, Sources, Span};
use typst::text::FontBook;

use crate::map::SourceMap;
use crate::rules;

/// A finding for each such character, at the first place in each text where it stands.
pub fn missing(
    files: &BTreeMap<String, (String, SourceMap)>,
    book: &FontBook,
    sources: &Sources,
) -> Vec<Diagnostic> {
    let mut known: BTreeMap<char, bool> = BTreeMap::new();
    let mut found = Vec::new();
    for (text, map) in files.values() {
        let mut said = Vec::new();
        for (at, character) in text.char_indices() {
            let has = known.entry(character).or_insert_with(|| is_there(character, book));
            if *has || said.contains(&character) {
                continue;
            }
            // What no author wrote, a template did; Typst tells of that itself.
            let Some(span) = map.span_of(&(at..at + character.len_utf8())) else { continue };
            said.push(character);
            let span = at_character(span, character, sources);
            let message = Message::new("print-missing-glyph")
                .with("character", character)
                .with("code", format!("U+{:04X}", u32::from(character)));
            let finding = Diagnostic::new(&rules::MISSING_GLYPH, span, message);
            found.push(finding.hint(Message::new("print-missing-glyph-hint")));
        }
    }
    found
}

/// The first place of a character in a piece of an author's text: a piece is often a paragraph.
fn at_character(span: Span, character: char, sources: &Sources) -> Span {
    let range = span.range();
    let text = sources.get(span.file).text.get(range.clone()).unwrap_or_default();
    match text.find(character) {
        Some(at) => {
            let start = range.start + at;
            Span::new(span.file, start..start + character.len_utf8())
        }
        None => span,
    }
}

fn is_there(character: char, book: &FontBook) -> bool {
    let code = u32::from(character);
    character.is_ascii()
        || character.is_whitespace()
        || is_invisible(code)
        || (0..).map_while(|index| book.info(index)).any(|font| font.coverage.contains(code))
}

/// Marks that steer how other characters are set and have no shape (Unicode 17,
/// `Default_Ignorable_Code_Point`).
fn is_invisible(code: u32) -> bool {
    matches!(
        code,
        0x80..=0x9f
            | 0xad
            | 0x34f
            | 0x61c
            | 0x180b..=0x180f
            | 0x200b..=0x200f
            | 0x202a..=0x202e
            | 0x2060..=0x206f
            | 0xfe00..=0xfe0f
            | 0xfeff
            | 0xe0000..=0xe0fff
    )
}
