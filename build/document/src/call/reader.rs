//! Reads the inside of a call character by character. It knows where a call
//! has to end at the latest: at a blank line, at a code fence, at the end of
//! the text; and it skips the `>` that a quote repeats on later lines.

use tweeluik_source::{Diagnostic, FileId, Message, Rule, Span};

/// A place in the text, and how to go on from there.
pub(super) struct Reader<'t> {
    /// The text up to the end of what may be read.
    pub text: &'t str,
    /// The next byte to read.
    pub at: usize,
    /// Where the call began.
    pub start: usize,
    file: FileId,
    quotes: usize,
    /// No string that starts before this offset has a closing quote; keeps
    /// many open quotes in one paragraph from being searched again and again.
    pub unquoted_until: usize,
}

impl<'t> Reader<'t> {
    /// A reader over a text.
    pub fn new(text: &'t str, file: FileId) -> Self {
        Self { text, at: 0, start: 0, file, quotes: 0, unquoted_until: 0 }
    }

    /// Goes to the opening braces of a call that stands in `quotes` quotes.
    pub fn enter(&mut self, start: usize, quotes: usize) {
        (self.start, self.at, self.quotes) = (start, start + 2, quotes);
    }

    /// What is still to be read.
    pub fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next character.
    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Reads `expected`, if it comes next.
    pub fn eat(&mut self, expected: &str) -> bool {
        let found = self.rest().starts_with(expected);
        if found {
            self.at += expected.len();
        }
        found
    }

    /// Reads white space. False where a line begins on which no call goes on.
    pub fn space(&mut self) -> bool {
        loop {
            match self.peek() {
                Some(' ' | '\t') => self.at += 1,
                Some('\n' | '\r') if !self.newline() => return false,
                Some('\n' | '\r') => {}
                _ => return true,
            }
        }
    }

    /// Reads the end of a line and the marks of quotes on the next. False,
    /// with the place unchanged, if that line ends any paragraph.
    pub fn newline(&mut self) -> bool {
        let before = self.at;
        let _ = self.eat("\r\n") || self.eat("\n") || self.eat("\r");
        let mut quotes = self.quotes;
        loop {
            self.at += self.rest().bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
            if quotes == 0 || !self.eat(">") {
                break;
            }
            quotes -= 1;
        }
        let ends =
            matches!(self.peek(), None | Some('\n' | '\r')) || self.rest().starts_with("```");
        if ends || self.rest().starts_with("~~~") {
            self.at = before;
            return false;
        }
        true
    }

    /// Reads a name: a letter or `_`, then also digits, `-` and `.`.
    pub fn name(&mut self) -> Option<&'t str> {
        let rest = self.rest();
        if !rest.starts_with(|first: char| first.is_alphabetic() || first == '_') {
            return None;
        }
        let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        let end = rest.find(|c| !goes_on(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end)
    }

    /// The span of a byte range.
    pub fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.file, start..end)
    }

    /// A finding about the next character.
    pub fn fault(&self, rule: &'static Rule, message: Message) -> Diagnostic {
        let length = self.peek().filter(|c| !matches!(c, '\n' | '\r')).map_or(0, char::len_utf8);
        Diagnostic::new(rule, self.span(self.at, self.at + length), message)
    }
}
