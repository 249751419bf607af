//! The words of the interface as a Typst dictionary: `words.contents`.

use tweeluik_source::Catalogue;

use crate::escape;

/// Path of the generated file.
pub const PATH: &str = "generated/words.typ";

/// Name in templates, and message in the catalogue.
const WORDS: &[(&str, &str)] = &[
    ("contents", "panel-contents"),
    ("figures", "print-word-figures"),
    ("tables", "print-word-tables"),
    ("colophon", "panel-colophon"),
    ("changes", "panel-changes"),
    ("pictures", "panel-pictures"),
    ("version", "panel-version"),
    ("date", "panel-date"),
    ("publisher", "panel-publisher"),
    ("authors", "panel-authors"),
    ("licence", "panel-licence"),
    ("identifier", "panel-identifier"),
    ("language", "panel-language"),
    ("language-name", "panel-language-name"),
    ("web-address", "panel-web-address"),
    ("page", "panel-page"),
    ("note", "panel-note"),
    ("tip", "panel-tip"),
    ("important", "panel-important"),
    ("warning", "panel-warning"),
    ("caution", "panel-caution"),
    ("source", "panel-source"),
    ("activity", "panel-activity"),
    ("name", "panel-name"),
    ("number", "panel-number"),
    ("origin", "panel-origin"),
    ("assumption", "panel-assumption"),
    ("whole-year", "panel-whole-year"),
    ("quarter-short", "panel-quarter-short"),
    ("paraphrase", "panel-paraphrase"),
    ("consent", "panel-consent"),
    ("film-made", "panel-film-made"),
    ("transcript", "panel-transcript"),
    ("task-done", "panel-task-done"),
    ("task-open", "panel-task-open"),
    ("page-number", "print-word-page"),
    ("page-total", "print-word-page-total"),
    ("qr-code", "print-word-qr-code"),
    ("slip-title", "print-word-slip-title"),
    ("slip-print", "print-word-slip-print"),
    ("slip-apart", "print-word-slip-apart"),
    ("slip-fold", "print-word-slip-fold"),
    ("slip-sheets", "print-word-slip-sheets"),
    ("slip-accessible", "print-word-slip-accessible"),
    ("page-short", "print-word-page-short"),
    ("introduction", "print-word-introduction"),
    ("title", "print-word-title"),
    ("subtitle", "print-word-subtitle"),
];

/// Writes the words of a language.
pub fn write(catalogue: &Catalogue) -> String {
    let mut out = String::from("#let words = (\n");
    for &(name, id) in WORDS {
        out.push_str(&format!("  {name}: {},\n", escape::string(&catalogue.id(id, &[]))));
    }
    out.push_str(")\n");
    out
}

/// The title above the text that a publication's section itself has.
pub fn introduction(catalogue: &Catalogue) -> String {
    catalogue.id("print-word-introduction", &[])
}

#[cfg(test)]
mod tests {
    use tweeluik_source::Language;

    use super::*;

    #[test]
    fn every_word_is_in_both_catalogues() {
        for language in [Language::Nl, Language::En] {
            let catalogue = Catalogue::new(language);
            let missing: Vec<_> = WORDS.iter().filter(|(_, id)| !catalogue.has(id)).collect();
            assert!(missing.is_empty(), "{language:?}: {missing:?}");
        }
    }
}
