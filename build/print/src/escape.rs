//! Author text as Typst: markup in which every mark is escaped, and string
//! literals. No text that passes through here can become code, and the result
//! stays readable, since only what Typst would read as a mark is escaped.

use typst::syntax::is_newline;

/// Text as Typst markup that shows exactly this text.
///
/// White space is the exception: a line break in the text becomes a space, as
/// in HTML, and Typst itself shows several spaces as one.
pub fn markup(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    // Marks at the start of a line count behind spaces too, and `1.` begins a list.
    let start = characters.iter().take_while(|c| is_space(**c)).count();
    let digits = characters[start..].iter().take_while(|c| c.is_ascii_digit()).count();
    let last = characters.len().saturating_sub(1);
    let mut out = String::with_capacity(text.len() + 8);
    for (at, &c) in characters.iter().enumerate() {
        if is_newline(c) {
            out.push(' ');
            continue;
        }
        let before = at.checked_sub(1).map(|at| characters[at]);
        let after = characters.get(at + 1).copied();
        let beside = |other: &[char]| {
            before.is_some_and(|c| other.contains(&c)) || after.is_some_and(|c| other.contains(&c))
        };
        let escaped = match c {
            '\\' | '#' | '$' | '[' | ']' | '*' | '_' | '`' | '<' | '@' | '~' | '\'' | '"' => true,
            // A run may stand at the start of a line or right behind a call, where these
            // mean something; at its end, `-` may come before a digit of the next run.
            '(' | ';' | '=' | '+' => at == start,
            '.' => at == start + digits || beside(&['.']),
            '-' => {
                at == start
                    || at == last
                    || beside(&['-', '?'])
                    || after.is_some_and(char::is_numeric)
            }
            '/' => at == start || beside(&['/', '*']),
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// What Typst takes for white space in markup.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t') || is_newline(c)
}

/// Text as a Typst string literal, with its quotation marks.
pub fn string(text: &str) -> String {
    quoted(text, false)
}

/// Text as a Typst string literal whose lines stay lines, for code.
pub fn lines(text: &str) -> String {
    quoted(text, true)
}

fn quoted(text: &str, keep_lines: bool) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' if keep_lines => out.push('\n'),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use typst::syntax::{SyntaxKind, SyntaxNode, ast, parse, parse_code};

    use super::*;

    /// The text that parsed markup shows; `None` if there is anything but text in it.
    fn shown(node: &SyntaxNode) -> Option<String> {
        if node.children().len() > 0 {
            return node.children().map(shown).collect();
        }
        match node.kind() {
            SyntaxKind::Text => Some(node.leaf_text().to_string()),
            SyntaxKind::Escape => node.cast::<ast::Escape<'_>>().map(|it| it.get().to_string()),
            SyntaxKind::Space => Some(" ".to_owned()),
            SyntaxKind::Markup => Some(String::new()),
            _ => None,
        }
    }

    /// Spaces as Typst and HTML show them.
    fn collapsed(text: &str) -> String {
        let mut out = String::new();
        for c in text.chars() {
            match is_space(c) {
                true if out.ends_with(' ') => {}
                true => out.push(' '),
                false => out.push(c),
            }
        }
        out
    }

    /// Runs beside each other, behind a call and at the start of a line show as they are.
    fn survives(runs: &[String]) -> Result<(), TestCaseError> {
        let written: String = runs.iter().map(|run| markup(run)).collect();
        for before in ["", "#emph[x]", "#emph()\n"] {
            let tree = parse(&format!("{before}{written}"));
            prop_assert!(tree.errors_and_warnings().0.is_empty(), "{before}{written}");
            let call = if before.is_empty() { 0 } else { 2 };
            let kinds: Vec<_> = tree.children().take(call).map(SyntaxNode::kind).collect();
            prop_assert!(
                kinds == [SyntaxKind::Hash, SyntaxKind::FuncCall][..call],
                "{before}{written}"
            );
            let got: Option<String> = tree.children().skip(call).map(shown).collect();
            let wanted =
                format!("{}{}", if before.ends_with('\n') { "\n" } else { "" }, runs.concat());
            prop_assert_eq!(got.as_deref().map(collapsed), Some(collapsed(&wanted)));
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn any_text_survives_as_text(runs in prop::collection::vec(any::<String>(), 1..3)) {
            survives(&runs)?;
        }

        #[test]
        fn marks_survive_as_text(
            runs in prop::collection::vec("[-#$*_`<>@~'\"./:;=+(){}\\[\\]\\\\ 0-9?!uhtps\n|&^%]{0,14}", 1..4),
        ) {
            survives(&runs)?;
        }

        #[test]
        fn any_string_survives_as_a_literal(text in any::<String>()) {
            for literal in [string(&text), lines(&text)] {
                let tree = parse_code(&literal);
                prop_assert!(tree.errors_and_warnings().0.is_empty(), "{literal}");
                let kinds: Vec<_> = tree.children().map(SyntaxNode::kind).collect();
                prop_assert_eq!(kinds, [SyntaxKind::Str]);
                let value = tree.children().next().and_then(SyntaxNode::cast::<ast::Str<'_>>);
                prop_assert_eq!(value.map(|it| it.get().to_string()), Some(text.clone()));
            }
        }
    }

    #[test]
    fn ordinary_prose_stays_readable() {
        assert_eq!(
            markup("PDF-bestanden kosten € 8,5 miljoen (zie p. 4) en/of meer"),
            "PDF-bestanden kosten € 8,5 miljoen (zie p. 4) en/of meer"
        );
        assert_eq!(markup("1. Geen lijst"), "1\\. Geen lijst");
        assert_eq!(markup("https://a.nl"), "https:\\/\\/a.nl");
        assert_eq!(markup("#import \"x\""), "\\#import \\\"x\\\"");
    }
}
