//! The characters of one block in a row, whatever marks stand between them.

use std::ops::Range;

use super::Smart;

/// A character of the block.
#[derive(Clone, Copy)]
pub(super) struct Letter {
    pub c: char,
    /// Not to be changed.
    pub fixed: bool,
    /// Where no line may end.
    pub bound: bool,
}

/// The text of a block, with the places where one text node ends and the next begins.
#[derive(Default)]
pub(super) struct Context {
    letters: Vec<Letter>,
    /// Index of the first letter of each text node.
    starts: Vec<(usize, usize)>,
}

impl Context {
    /// Adds a text node; `literals` are its byte ranges that stay as they are.
    pub fn text(&mut self, text: &str, literals: &[Range<usize>]) {
        let start = self.letters.len();
        let mut literals = literals.iter().peekable();
        for (at, c) in text.char_indices() {
            while literals.next_if(|range| range.end <= at).is_some() {}
            let fixed = literals.peek().is_some_and(|range| range.start <= at);
            self.letters.push(Letter { c, fixed, bound: false });
        }
        self.starts.push((start, self.letters.len()));
    }

    /// Adds a character that stands for something that is not text.
    pub fn fixed(&mut self, c: char) {
        self.letters.push(Letter { c, fixed: true, bound: false });
    }

    /// The text nodes with their punctuation set.
    pub fn typeset(mut self, smart: &Smart) -> Vec<String> {
        smart.quotes().set(&mut self.letters);
        smart.bound().set(&mut self.letters);
        self.starts
            .iter()
            .map(|&(start, end)| dashes(self.letters.get(start..end).unwrap_or_default()))
            .collect()
    }
}

/// One text node with its dashes, ellipses and bound spaces set.
fn dashes(letters: &[Letter]) -> String {
    let mut text = String::with_capacity(letters.len());
    let mut rest = letters;
    while let Some(&Letter { c, fixed, bound }) = rest.first() {
        let run = match c {
            '-' | '.' if !fixed => {
                rest.iter().take_while(|next| next.c == c && !next.fixed).count()
            }
            _ => 1,
        };
        match (c, run) {
            ('-', 2..) => push_dashes(&mut text, run),
            ('.', 3..) => {
                text.extend(std::iter::repeat_n('…', run / 3));
                text.extend(std::iter::repeat_n('.', run % 3));
            }
            ('-' | '–', 1) if bound => text.extend([c, '\u{2060}']),
            (_, 1) if bound => text.push('\u{a0}'),
            (_, 1) => text.push(c),
            _ => text.extend(std::iter::repeat_n(c, run)),
        }
        rest = rest.get(run..).unwrap_or_default();
    }
    text
}

/// Two hyphens are an en dash, three an em dash; a longer run becomes as few
/// kinds of dash as possible.
fn push_dashes(text: &mut String, run: usize) {
    let (em, en) = match (run % 3, run % 2) {
        (0, _) => (run / 3, 0),
        (_, 0) => (0, run / 2),
        (2, _) => (run / 3, 1),
        _ => (run / 3 - 1, 2),
    };
    text.extend(std::iter::repeat_n('—', em));
    text.extend(std::iter::repeat_n('–', en));
}
