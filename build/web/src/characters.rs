//! The characters that a site may show: those of all texts that it is made of, and those that
//! people who write its languages use (Unicode CLDR, "Exemplars"), for what a script shows and a
//! reader types. These are a few more than stand on its pages, which are written after this: their
//! heads name the typefaces, and those names depend on the characters.

use std::collections::BTreeSet;

use html_escape::decode_html_entities;
use icu_locale::Locale;
use icu_locale::exemplar_chars::ExemplarCharacters;
use rayon::prelude::*;
use tweeluik_publication::Site;
use tweeluik_source::Sources;

/// What scripts, formulas and formats of numbers write that no text has: spaces that hold a line
/// together, and signs.
const WRITTEN: [char; 9] = ['\u{a0}', '\u{202f}', '\u{2009}', '−', '×', '÷', '≤', '≥', '↩'];

/// The characters that a site may show.
pub(crate) fn characters(site: &Site, sources: &Sources) -> BTreeSet<char> {
    let mut found: BTreeSet<char> = (' '..='~').chain(WRITTEN).collect();
    for code in site.config.language_codes() {
        found.extend(alphabet(code));
    }
    let texts: Vec<&str> = sources.texts().collect();
    let of_texts = texts.par_iter().fold(BTreeSet::new, |mut found, text| {
        add(&mut found, &decode_html_entities(text));
        found
    });
    let of_entries = site.entries.par_iter().fold(BTreeSet::new, |mut found, entry| {
        // Here stand the quotation marks and dashes that Markdown makes.
        entry.document.each_piece(|piece| add(&mut found, piece));
        found
    });
    found.extend(of_texts.chain(of_entries).reduce(BTreeSet::new, |mut all, more| {
        all.extend(more);
        all
    }));
    // A style sheet may show any of them as a capital.
    let capitals: Vec<char> = found.iter().flat_map(|letter| letter.to_uppercase()).collect();
    found.extend(capitals);
    found
}

/// Most characters are ASCII, which is there already.
fn add(found: &mut BTreeSet<char>, text: &str) {
    if !text.is_ascii() {
        found.extend(text.chars().filter(|character| !character.is_ascii()));
    }
}

/// Letters, digits and punctuation of a language, those of foreign names among them.
fn alphabet(code: &str) -> BTreeSet<char> {
    let locale: Locale = code.parse().unwrap_or(Locale::UNKNOWN);
    let locale = locale.into();
    let kinds = [
        ExemplarCharacters::try_new_main(&locale),
        ExemplarCharacters::try_new_auxiliary(&locale),
        ExemplarCharacters::try_new_punctuation(&locale),
        ExemplarCharacters::try_new_numbers(&locale),
    ];
    // The data of all languages is part of the library; a code that no language has gives none.
    let known = kinds.into_iter().flatten();
    known.flat_map(|kind| kind.code_points().iter_chars().collect::<Vec<_>>()).collect()
}

#[cfg(test)]
mod tests {
    use super::alphabet;

    #[test]
    fn languages_have_letters_of_their_own() {
        let dutch = alphabet("nl");
        for letter in "ëïéàç‘’“”–…".chars() {
            assert!(dutch.contains(&letter), "{letter}");
        }
        assert!(!dutch.contains(&'ł') && alphabet("pl").contains(&'ł'));
        assert!(alphabet("nl-NL").contains(&'ë'));
    }
}
