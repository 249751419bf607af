//! The design tokens as a Typst dictionary: `tokens.color.ink`.

use std::collections::BTreeMap;

use tweeluik_publication::{Theme, Token};
use tweeluik_source::{Diagnostic, Message};
use typst::text::FontBook;

use crate::{escape, rules};

/// Path of the generated file.
pub const PATH: &str = "generated/tokens.typ";

/// Writes the tokens; `rem` is the size of running text in points.
///
/// Of a font token only the families that are there are kept, since Typst knows
/// no generic families. A token of which none is there is a finding.
pub fn write(theme: &Theme, rem: f64, fonts: &FontBook) -> (String, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut groups: BTreeMap<&str, Vec<(&str, String)>> = BTreeMap::new();
    for (path, token) in &theme.tokens {
        // The dark scheme is for screens that glow.
        let Some((group, name)) = path.split_once('.').filter(|(group, _)| *group != "dark") else {
            continue;
        };
        let value = match token {
            Token::Color(color) => {
                format!("rgb(\"#{:02x}{:02x}{:02x}\")", color.red, color.green, color.blue)
            }
            Token::Dimension(number, unit) => length(*number, unit, rem),
            Token::Number(number) => format!("{number:?}"),
            Token::FontFamily(families) => {
                let known: Vec<&String> =
                    families.iter().filter(|family| has_family(fonts, family)).collect();
                if known.is_empty() {
                    let message = Message::new("print-missing-font")
                        .with("token", path)
                        .with("families", families.join("`, `"));
                    let hint = Message::new("print-missing-font-hint");
                    found.push(Diagnostic::unplaced(&rules::MISSING_FONT, message).hint(hint));
                }
                let known: String =
                    known.iter().map(|family| escape::string(family) + ", ").collect();
                format!("({})", known.trim_end())
            }
        };
        groups.entry(group).or_default().push((name, value));
    }
    let mut out = String::from("#let tokens = (\n");
    for (group, values) in groups {
        out.push_str(&format!("  {}: (\n", escape::string(group)));
        for (name, value) in values {
            out.push_str(&format!("    {}: {value},\n", escape::string(name)));
        }
        out.push_str("  ),\n");
    }
    out.push_str(")\n");
    (out, found)
}

/// A length in points or a unit Typst shares with CSS.
fn length(number: f64, unit: &str, rem: f64) -> String {
    let points = match unit {
        "rem" => number * rem,
        "px" => number * 0.75,
        "pt" | "mm" | "cm" | "in" | "em" => return format!("{number}{unit}"),
        _ => number,
    };
    format!("{}pt", (points * 1000.0).round() / 1000.0)
}

fn has_family(fonts: &FontBook, family: &str) -> bool {
    fonts.contains_family(&family.to_lowercase())
}

#[cfg(test)]
mod tests {
    use tweeluik_publication::Color;

    use super::*;

    #[test]
    fn tokens_become_a_dictionary_of_groups() {
        let ink = Token::Color(Color { red: 0x1b, green: 0x2a, blue: 0x33 });
        let tokens = [
            ("color.ink", ink.clone()),
            ("dark.ink", ink),
            ("space.m", Token::Dimension(1.5, "rem".to_owned())),
            ("radius.s", Token::Dimension(2.0, "mm".to_owned())),
            ("line-height.body", Token::Number(1.6)),
        ];
        let tokens = tokens.into_iter().map(|(path, token)| (path.to_owned(), token)).collect();
        let (text, found) = write(&Theme { tokens, ..Theme::default() }, 10.5, &FontBook::new());
        assert!(found.is_empty());
        let expected = "#let tokens = (
  \"color\": (
    \"ink\": rgb(\"#1b2a33\"),
  ),
  \"line-height\": (
    \"body\": 1.6,
  ),
  \"radius\": (
    \"s\": 2mm,
  ),
  \"space\": (
    \"m\": 15.75pt,
  ),
)
";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_font_that_is_not_there_is_a_finding() {
        let token = Token::FontFamily(vec!["Georgia".to_owned(), "serif".to_owned()]);
        let tokens = [("font.body".to_owned(), token)].into();
        let theme = Theme { tokens, ..Theme::default() };
        let (_, found) = write(&theme, 10.5, &FontBook::new());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].rule.name, "missing-font");
    }
}
