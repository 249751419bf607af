//! What stands before a call on its line: nothing, or the marks of the quotes,
//! lists, definitions and footnotes around it.

/// The start of a line up to a call.
pub(super) struct Prefix {
    /// Number of `>` before the call: what a continuation line may repeat.
    pub quotes: usize,
    /// Whether nothing but marks of containers stands there.
    pub alone: bool,
}

impl Prefix {
    /// Reads the start of a line.
    pub fn of(prefix: &str) -> Self {
        let (mut rest, mut quotes) = (prefix, 0);
        loop {
            rest = rest.trim_start_matches([' ', '\t']);
            if rest.is_empty() {
                return Self { quotes, alone: true };
            }
            if let Some(after) = rest.strip_prefix('>') {
                (rest, quotes) = (after, quotes + 1);
            } else if let Some(after) = list_marker(rest).or_else(|| footnote_label(rest)) {
                rest = after;
            } else {
                return Self { quotes, alone: false };
            }
        }
    }
}

/// What follows a bullet, a number or the colon of a definition.
fn list_marker(text: &str) -> Option<&str> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = match digits {
        0 => text.strip_prefix(['-', '*', '+', ':']),
        1..=9 => text.get(digits..)?.strip_prefix(['.', ')']),
        _ => None,
    }?;
    after.starts_with([' ', '\t']).then_some(after)
}

/// What follows `[^label]:`.
fn footnote_label(text: &str) -> Option<&str> {
    let (label, after) = text.strip_prefix("[^")?.split_once("]:")?;
    (!label.is_empty() && !label.contains(['[', ']'])).then_some(after)
}
