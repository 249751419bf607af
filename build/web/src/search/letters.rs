//! Names from A to Z, as a language sorts them (Unicode CLDR), under their first letters.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;
use unicode_normalization::UnicodeNormalization;

/// Where names stand that begin with a digit.
const DIGITS: &str = "0–9";
/// Where names stand that have neither a letter nor a digit.
const SIGNS: &str = "#";

/// The alphabet of a language.
pub(super) struct Letters {
    whole: Option<CollatorBorrowed<'static>>,
    /// Tells letters apart, but not an accent or a capital.
    letters: Option<CollatorBorrowed<'static>>,
    /// Words that a name is not looked up by where it begins with one (ISO 7154): `de`, `the`.
    articles: Vec<String>,
}

impl Letters {
    /// The alphabet of the language with this code, and its articles with spaces between them.
    pub(super) fn new(code: &str, articles: &str) -> Self {
        let locale: Locale = code.parse().unwrap_or(Locale::UNKNOWN);
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let with = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            // The data of all languages is part of the library.
            Collator::try_new(preferences, options).ok()
        };
        Self {
            whole: with(Strength::Tertiary),
            letters: with(Strength::Primary),
            articles: articles
                .split_whitespace()
                .map(|it| from_first_letter(it).to_owned())
                .collect(),
        }
    }

    /// Things by name, under the first letter of each, both in alphabetical order.
    pub(super) fn groups<'n, T>(
        &self,
        things: Vec<T>,
        name: impl Fn(&T) -> &'n str,
    ) -> Vec<(String, Vec<T>)> {
        let mut sorted: Vec<(&str, T)> =
            things.into_iter().map(|thing| (self.looked_up(name(&thing)), thing)).collect();
        sorted.sort_by(|(a, _), (b, _)| compare(self.whole.as_ref(), a, b));
        let mut groups: Vec<(String, Vec<T>)> = Vec::new();
        for (name, thing) in sorted {
            let letter = self.letter(name);
            match groups.iter_mut().find(|(known, _)| *known == letter) {
                Some((_, things)) => things.push(thing),
                None => groups.push((letter, vec![thing])),
            }
        }
        groups
    }

    /// A name from the first word on that readers look it up by.
    fn looked_up<'n>(&self, name: &'n str) -> &'n str {
        let name = from_first_letter(name);
        let Some((first, rest)) = name.split_once(' ') else { return name };
        let is_article = |it: &String| it.to_lowercase() == first.to_lowercase();
        if self.articles.iter().any(is_article) { from_first_letter(rest) } else { name }
    }

    /// What a name stands under: its first letter without accent, unless the language counts the
    /// letter with its accent as one of its own (`Å` in Swedish).
    fn letter(&self, name: &str) -> String {
        let Some(first) = name.chars().next().filter(|first| first.is_alphanumeric()) else {
            return SIGNS.to_owned();
        };
        if first.is_numeric() {
            return DIGITS.to_owned();
        }
        let own = first.to_uppercase().to_string();
        let bare: String = own.nfd().take(1).collect();
        let same = compare(self.letters.as_ref(), &own, &bare) == Ordering::Equal;
        if same { bare } else { own }
    }
}

fn compare(collator: Option<&CollatorBorrowed<'_>>, a: &str, b: &str) -> Ordering {
    collator.map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
}

/// A name from its first letter or digit on; the whole name if it has neither.
fn from_first_letter(name: &str) -> &str {
    name.find(char::is_alphanumeric).map_or(name, |at| &name[at..])
}

#[cfg(test)]
mod tests {
    use super::Letters;

    fn groups(code: &str, names: &[&'static str]) -> Vec<(String, Vec<&'static str>)> {
        Letters::new(code, "de het een ’t").groups(names.to_vec(), |name| name)
    }

    fn group(letter: &str, names: &[&'static str]) -> (String, Vec<&'static str>) {
        (letter.to_owned(), names.to_vec())
    }

    #[test]
    fn accents_capitals_and_quotation_marks_do_not_scatter_names() {
        assert_eq!(
            groups("nl", &["zorg", "Één loket", "“Eten”", "eend", "Deel 10", "deel 9"]),
            [
                group("D", &["deel 9", "Deel 10"]),
                group("E", &["Één loket", "eend", "“Eten”"]),
                group("Z", &["zorg"]),
            ]
        );
    }

    #[test]
    fn articles_are_passed_over() {
        assert_eq!(
            groups("nl", &["De gids", "Een", "’t Zand", "Degelijk", "HET huis"]),
            [
                group("D", &["Degelijk"]),
                group("E", &["Een"]),
                group("G", &["De gids"]),
                group("H", &["HET huis"]),
                group("Z", &["’t Zand"]),
            ]
        );
    }

    #[test]
    fn digits_and_signs_have_a_place_of_their_own() {
        assert_eq!(
            groups("nl", &["Aan", "2026 in beeld", "…"]),
            [group("#", &["…"]), group("0–9", &["2026 in beeld"]), group("A", &["Aan"])]
        );
    }

    #[test]
    fn a_language_has_its_own_alphabet() {
        let names = ["Zebra", "Åre", "Arboga"];
        assert_eq!(
            groups("sv", &names),
            [group("A", &["Arboga"]), group("Z", &["Zebra"]), group("Å", &["Åre"])]
        );
        assert_eq!(groups("en", &names), [group("A", &["Arboga", "Åre"]), group("Z", &["Zebra"])]);
    }
}
