//! Emoji by name: `:tada:`, as on GitHub. A pass over the running text of one
//! block, before punctuation; escaped (`\\:tada:`), in code or in an autolink it
//! stays as it is.

use crate::punctuation::Literals;
use crate::tree::{Inline, InlineKind};

/// Longest name there is, in bytes.
const LONGEST: usize = 60;

/// Puts emoji in the place of their names.
pub(crate) fn apply(inlines: &mut [Inline], literals: &mut Literals) {
    for inline in inlines {
        if let InlineKind::Text(text) = &mut inline.kind {
            if text.contains(':') {
                replace(text, inline.span.start, literals);
            }
        } else {
            apply(inline.content_mut(), literals);
        }
    }
}

fn replace(text: &mut String, start: u32, literals: &mut Literals) {
    let mut replaced = Vec::new();
    let mut out = String::new();
    let (mut from, mut copied) = (0, 0);
    while let Some(open) = text.get(from..).and_then(|rest| rest.find(':')).map(|at| from + at) {
        // The second colon may be the first of a name.
        from = open + 1;
        let rest = &text[from..];
        let Some(length) = rest.bytes().take(LONGEST).position(|byte| byte == b':') else {
            continue;
        };
        let Some(emoji) = emojis::get_by_shortcode(&rest[..length]) else { continue };
        let old = open..from + length + 1;
        if literals.touch(start, &old) {
            continue;
        }
        out.push_str(&text[copied..open]);
        out.push_str(emoji.as_str());
        (from, copied) = (old.end, old.end);
        replaced.push((old, emoji.as_str().len()));
    }
    if replaced.is_empty() {
        return;
    }
    out.push_str(&text[copied..]);
    literals.shift(start, &replaced);
    *text = out;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(text: &str) -> String {
        let mut text = text.to_owned();
        replace(&mut text, 0, &mut Literals::default());
        text
    }

    #[test]
    fn names_become_emoji() {
        assert_eq!(replaced("a :tada: b :+1::-1:"), "a 🎉 b 👍👎");
        assert_eq!(replaced("12:30:tada: :geen: ::é:"), "12:30🎉 :geen: ::é:");
    }
}
