//! Which way a straight quote curls.
//!
//! A closing single quote and an apostrophe are the same character, so the
//! question is only what opens. A single quote before a word opens, unless it
//! stands for left-out letters (`'s ochtends`, `'90`) or nothing after it can
//! close. Dutch and English use the same marks, “ ” and ‘ ’.

use super::context::Letter;

/// Dutch words that begin with an apostrophe: `'s-Gravenhage`, `'t`, `'n`, `'k`.
const DUTCH: &[&str] = &["s", "t", "n", "k", "m", "r", "ns", "tis", "ie", "em", "er", "dr"];
/// English words that begin with an apostrophe.
const ENGLISH: &[&str] = &["tis", "twas", "twere", "em", "til", "cause", "bout", "round", "n"];

/// Sets the quotes of one block.
pub(super) struct Quotes {
    words: &'static [&'static str],
}

impl Quotes {
    /// Quotes with the apostrophes of Dutch, else of English.
    pub fn new(dutch: bool) -> Self {
        Self { words: if dutch { DUTCH } else { ENGLISH } }
    }

    /// Replaces the straight quotes that are not fixed.
    pub fn set(&self, letters: &mut [Letter]) {
        let last_closer =
            (0..letters.len()).rev().find(|&at| is_single(letters, at) && can_close(letters, at));
        let mut open_double = false;
        for at in 0..letters.len() {
            let double = letters.get(at).is_some_and(|letter| letter.c == '"' && !letter.fixed);
            let curly = if double {
                let opens = opens(letters, at) || (!open_double && !can_close(letters, at));
                open_double = opens;
                if opens { '“' } else { '”' }
            } else if is_single(letters, at) {
                let closes_later = last_closer.is_some_and(|closer| closer > at);
                let opens = opens(letters, at) && closes_later && !self.is_apostrophe(letters, at);
                if opens { '‘' } else { '’' }
            } else {
                continue;
            };
            if let Some(letter) = letters.get_mut(at) {
                letter.c = curly;
            }
        }
    }

    /// Whether letters were left out at the start of the word after `at`.
    fn is_apostrophe(&self, letters: &[Letter], at: usize) -> bool {
        let rest = letters.get(at + 1..).unwrap_or_default();
        // One more than the longest word, so that a longer one matches nothing.
        let word: String =
            rest.iter().map(|l| l.c).take_while(|c| c.is_alphanumeric()).take(6).collect();
        let after = rest.get(word.chars().count()).map(|letter| letter.c);
        // `'t'` is a quoted letter, `'90'` a quoted number; rock 'n' roll is neither.
        if matches!(after, Some('\'' | '’')) {
            return word == "n" && self.words == ENGLISH;
        }
        let year = word.strip_suffix('s').unwrap_or(&word);
        let year = year.len() == 2 && year.bytes().all(|byte| byte.is_ascii_digit());
        year || self.words.contains(&word.to_lowercase().as_str())
    }
}

fn is_single(letters: &[Letter], at: usize) -> bool {
    letters.get(at).is_some_and(|letter| letter.c == '\'' && !letter.fixed)
}

fn before(letters: &[Letter], at: usize) -> Option<char> {
    at.checked_sub(1).and_then(|before| letters.get(before)).map(|letter| letter.c)
}

fn after(letters: &[Letter], at: usize) -> Option<char> {
    letters.get(at + 1).map(|letter| letter.c)
}

/// Whether the quote stands at the start of something: after a space, an
/// opening bracket, quote or dash, and before anything but a space.
fn opens(letters: &[Letter], at: usize) -> bool {
    let free = match before(letters, at) {
        None => true,
        Some(c) if c.is_whitespace() => true,
        Some('(' | '[' | '{' | '<' | '“' | '‘' | '„' | '«' | '¿' | '¡') => true,
        // A dash or slash opens before a word, and follows one elsewhere.
        Some('-' | '–' | '—' | '/' | '=' | '|') => {
            after(letters, at).is_some_and(char::is_alphanumeric)
        }
        Some(_) => false,
    };
    free && after(letters, at).is_some_and(|c| !c.is_whitespace())
}

/// Whether the quote can stand at the end of something.
fn can_close(letters: &[Letter], at: usize) -> bool {
    let touches =
        before(letters, at).is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '[' | '{'));
    touches && !after(letters, at).is_some_and(char::is_alphanumeric)
}
