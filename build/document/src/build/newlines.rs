//! Windows line endings. The Markdown parser sees `\n` only, since it takes
//! `\r\n` in code for two spaces; its offsets are carried back from here.

/// A text with `\n` for every `\r\n`.
pub(super) struct Newlines {
    /// The text for the parser.
    pub text: String,
    /// Offsets in it of the newlines that lost a `\r`.
    shortened: Vec<usize>,
}

impl Newlines {
    /// Shortens the line endings of a text.
    pub fn of(text: String) -> Self {
        if !text.contains("\r\n") {
            return Self { text, shortened: Vec::new() };
        }
        let (mut short, mut shortened) = (String::with_capacity(text.len()), Vec::new());
        for (index, line) in text.split("\r\n").enumerate() {
            if index > 0 {
                shortened.push(short.len());
                short.push('\n');
            }
            short.push_str(line);
        }
        Self { text: short, shortened }
    }

    /// The offset as it was before.
    pub fn original(&self, offset: usize) -> usize {
        offset + self.shortened.partition_point(|&newline| newline < offset)
    }
}

#[cfg(test)]
mod tests {
    use super::Newlines;

    #[test]
    fn offsets_go_back_to_the_longer_text() {
        let newlines = Newlines::of("a\r\nb\nc\r\n".to_owned());
        assert_eq!(newlines.text, "a\nb\nc\n");
        assert_eq!(
            [0, 1, 2, 3, 4, 5, 6].map(|offset| newlines.original(offset)),
            [0, 1, 3, 4, 5, 6, 8]
        );
    }
}
