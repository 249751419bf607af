//! Where no line may end: between a number and what it counts, an abbreviation and its number, a
//! name in capitals and its number, a title and a name, before a dash, and within `’s-Gravenhage`
//! and `2021–2024`.
//!
//! A space there becomes a no-break space (U+00A0); a hyphen or a dash gets a word joiner (U+2060)
//! behind it, because few fonts have the no-break hyphen. A hyphen between two spaces and two words is
//! a dash.

use super::context::Letter;

/// Letters before and after a space that are looked at: more than the longest word below.
const REACH: usize = 14;
/// What stands before an amount.
const CURRENCIES: &[&str] = &["€", "$", "£", "¥", "eur", "usd", "gbp"];
/// What stands after a number, in any language.
const UNITS: &[&str] = &[
    "%", "‰", "mm", "cm", "m", "km", "m²", "m2", "m³", "m3", "km²", "km2", "ha", "mg", "g", "kg",
    "kw", "mw", "gw", "kwh", "mwh", "gwh", "°c", "db", "kb", "mb", "gb", "ppi", "dpi", "euro",
];

/// The words of a language.
pub(super) struct Bound {
    /// What stands after a number.
    counted: &'static [&'static str],
    /// What stands before a number.
    numbered: &'static [&'static str],
    /// What stands before a name.
    titles: &'static [&'static str],
    /// After the day, and where the day comes behind it before it too.
    months: &'static [&'static str],
    day_after_month: bool,
    /// Whether words such as `’s` begin names.
    dutch: bool,
}

const DUTCH: Bound = Bound {
    counted: &[
        "miljoen",
        "miljard",
        "biljoen",
        "mln",
        "mld",
        "duizend",
        "procent",
        "uur",
        "jaar",
        "jaren",
        "graden",
        "punt",
        "punten",
        "pixels",
        "millimeter",
        "centimeter",
        "meter",
        "kilometer",
    ],
    numbered: &[
        "art.",
        "artt.",
        "artikel",
        "lid",
        "nr.",
        "nrs.",
        "no.",
        "nummer",
        "blz.",
        "p.",
        "pp.",
        "pagina",
        "bladzijde",
        "par.",
        "paragraaf",
        "hfst.",
        "hoofdstuk",
        "bijlage",
        "fig.",
        "figuur",
        "afb.",
        "afbeelding",
        "tab.",
        "tabel",
        "stap",
        "ca.",
        "circa",
        "ongeveer",
        "stb.",
        "stcrt.",
        "trb.",
        "§",
        "§§",
    ],
    titles: &["dhr.", "mw.", "mevr.", "dr.", "drs.", "ir.", "ing.", "mr.", "prof.", "ds."],
    months: &[
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    day_after_month: false,
    dutch: true,
};

const ENGLISH: Bound = Bound {
    counted: &[
        "million",
        "billion",
        "trillion",
        "thousand",
        "percent",
        "euros",
        "hours",
        "years",
        "degrees",
        "points",
        "pixels",
        "millimetres",
        "centimetres",
        "metres",
        "kilometres",
    ],
    numbered: &[
        "art.", "article", "no.", "nos.", "number", "p.", "pp.", "page", "ch.", "chapter", "sec.",
        "section", "fig.", "figs.", "figure", "table", "appendix", "step", "vol.", "ca.", "c.",
        "§", "§§",
    ],
    titles: &["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof.", "st."],
    months: &[
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    day_after_month: true,
    dutch: false,
};

impl Bound {
    /// The words of Dutch, else of English.
    pub fn new(dutch: bool) -> &'static Self {
        if dutch { &DUTCH } else { &ENGLISH }
    }

    /// Marks the spaces and hyphens of one block at which no line may end.
    pub fn set(&self, letters: &mut [Letter]) {
        for at in 0..letters.len() {
            let bound = match letters.get(at) {
                Some(Letter { fixed: true, .. }) | None => false,
                Some(Letter { c: ' ' | '\n', .. }) => self.binds(letters, at),
                Some(Letter { c: '-', .. }) => self.dutch && is_in_name(letters, at),
                Some(Letter { c: '–', .. }) => is_in_range(letters, at),
                Some(_) => false,
            };
            if !bound {
                continue;
            }
            letters[at].bound = true;
            if is_lone_hyphen(letters, at) {
                letters[at + 1].c = '–';
            }
        }
    }

    /// Whether the space at `at` holds together what it stands between.
    fn binds(&self, letters: &[Letter], at: usize) -> bool {
        let left = word_before(letters, at);
        let right = word_after(letters, at);
        if left.is_empty() || right.is_empty() {
            return false;
        }
        if matches!(right.as_str(), "–" | "—" | "--" | "---") {
            return letters.get(at + 1).is_some_and(|it| it.c != '-' || !it.fixed);
        }
        if right == "-" {
            return is_lone_hyphen(letters, at);
        }
        let before = left.trim_start_matches(['(', '[', '“', '‘', '„', '*']).to_lowercase();
        let after = right.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '”', '’']);
        let counted = after.to_lowercase();
        let is = |words: &[&str], word: &str| words.contains(&word);
        let before_number = right.starts_with(|c: char| c.is_ascii_digit());
        let after_number = is_number(&before);
        before_number
            && (is(CURRENCIES, &before)
                || is_abbreviation(&left)
                || is(self.numbered, &before)
                || self.day_after_month && is(self.months, &before) && starts_large(&left))
            || after_number
                && (is(UNITS, &counted) || is(self.counted, &counted) || is(self.months, &counted))
            || is(self.titles, &before) && starts_large(&right)
            // The licences of Creative Commons.
            || left.trim_start_matches('(') == "CC" && right.starts_with("BY")
    }
}

/// Whether a text is a number with what stands at it: `14`, `€12,50`, `2-3`.
fn is_number(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || ".,-–−+±/€$£<>≈~".contains(c))
}

/// Whether a word is written in capitals, such as `WCAG` before `2.1` or `PDF/UA-1` before `7.1`.
fn is_abbreviation(word: &str) -> bool {
    let is_part = |c: char| c.is_uppercase() || c.is_ascii_digit() || "/-".contains(c);
    word.chars().take(2).filter(|c| c.is_uppercase()).count() == 2 && word.chars().all(is_part)
}

fn starts_large(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether after the space at `at` a single hyphen parts two words: `zo - dus`.
fn is_lone_hyphen(letters: &[Letter], at: usize) -> bool {
    let letter = |place: usize| letters.get(place);
    let is_word = |place: usize| letter(place).is_some_and(|it| it.c.is_alphabetic());
    let hyphen = letter(at + 1).is_some_and(|it| it.c == '-' && !it.fixed);
    let closes = |c: char| c.is_alphabetic() || matches!(c, ')' | '”' | '’' | ',');
    hyphen
        && at.checked_sub(1).and_then(letter).is_some_and(|it| closes(it.c))
        && letter(at + 2).is_some_and(|it| matches!(it.c, ' ' | '\n'))
        && (is_word(at + 3) || letter(at + 3).is_some_and(|it| matches!(it.c, '“' | '‘' | '’')))
}

/// Whether the dash at `at` stands between two numbers.
fn is_in_range(letters: &[Letter], at: usize) -> bool {
    let is_digit = |it: Option<&Letter>| it.is_some_and(|it| it.c.is_ascii_digit());
    is_digit(at.checked_sub(1).and_then(|before| letters.get(before)))
        && is_digit(letters.get(at + 1))
}

/// Whether the hyphen at `at` stands between an apostrophe with its letter and a name.
fn is_in_name(letters: &[Letter], at: usize) -> bool {
    let start = word_before(letters, at);
    matches!(start.as_str(), "’s" | "’t" | "(’s" | "‘’s" | "“’s")
        && letters.get(at + 1).is_some_and(|it| it.c.is_alphabetic())
}

/// The letters before `at`, back to white space.
fn word_before(letters: &[Letter], at: usize) -> String {
    let before = letters.get(..at).unwrap_or_default().iter().rev();
    let mut word: Vec<char> =
        before.map(|it| it.c).take_while(|c| !c.is_whitespace()).take(REACH).collect();
    word.reverse();
    word.into_iter().collect()
}

/// The letters after `at`, up to white space.
fn word_after(letters: &[Letter], at: usize) -> String {
    let after = letters.get(at + 1..).unwrap_or_default().iter();
    after.map(|it| it.c).take_while(|c| !c.is_whitespace()).take(REACH).collect()
}
