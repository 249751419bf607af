//! The design tokens as a Typst dictionary: `tokens.color.ink`.

use std::collections::BTreeMap;

use tweeluik_publication::{Color, Theme, Token};
use tweeluik_source::{Diagnostic, Message};
use typst::text::FontBook;

use crate::profile::Look;
use crate::{escape, rules};

/// Path of the generated file.
pub const PATH: &str = "generated/tokens.typ";

/// The colours of grounds: of all else on paper that stands out is a text or a line.
const GROUNDS: [&str; 7] = ["paper", "surface", "tint", "sky", "picture", "code", "code-mark"];

/// Writes the tokens as a kind of PDF shows them.
///
/// Of a font token only the families that are there are kept, since Typst knows
/// no generic families. A token of which none is there is a finding.
pub fn write(theme: &Theme, look: Look, fonts: &FontBook) -> (String, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut groups: BTreeMap<&str, Vec<(&str, String)>> = BTreeMap::new();
    for (path, token) in &theme.tokens {
        // The dark scheme is for screens that glow.
        let Some((group, name)) = path.split_once('.').filter(|(group, _)| *group != "dark") else {
            continue;
        };
        let value = match token {
            Token::Color(color) => {
                let color = if look.grey { on_paper(name, *color) } else { *color };
                format!("rgb(\"{}\")", color.to_hex())
            }
            Token::Dimension(number, unit) if group == "size" && unit == "rem" => {
                length(1.0 + (number - 1.0) * look.contrast, unit, look.rem)
            }
            Token::Dimension(number, unit) => length(*number, unit, look.rem),
            Token::Number(number) => format!("{number:?}"),
            Token::Keyword(word) => escape::string(word),
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

/// A colour on paper: grounds cost no toner, and all else is a grey as dark as the colour, dark
/// enough to be read (WCAG 1.4.3).
fn on_paper(name: &str, color: Color) -> Color {
    let white = Color { red: 255, green: 255, blue: 255 };
    if GROUNDS.contains(&name) || name.starts_with("on-") {
        return white;
    }
    // Of the 256 greys, the one that is just as light.
    let grey = |step: u8| Color { red: step, green: step, blue: step };
    let step = (0..255).find(|&step| grey(step).luminance() >= color.luminance());
    let grey = grey(step.unwrap_or(255));
    grey.nearest_with_contrast(&[white], 4.5).unwrap_or(grey)
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

    fn look(rem: f64) -> Look {
        Look { rem, contrast: 1.0, grey: false }
    }

    #[test]
    fn on_paper_grounds_are_white_and_all_else_is_a_grey_that_can_be_read() {
        let color = |hex: &str| Color::from_hex(hex).expect("a colour");
        let white = color("#ffffff");
        assert_eq!(on_paper("tint", color("#e6f0ea")), white);
        for hex in ["#1b2a33", "#1f5f4a", "#c98a2b", "#dccfb5"] {
            let grey = on_paper("ink", color(hex));
            assert!(grey.red == grey.green && grey.green == grey.blue, "{hex}");
            assert!(grey.contrast(white) >= 4.5, "{hex}");
        }
        let accent = color("#1f5f4a");
        assert!((on_paper("accent", accent).luminance() - accent.luminance()).abs() < 0.01);
    }

    #[test]
    fn large_print_scales_what_is_small_up_and_what_is_large_down() {
        let size = |number| Token::Dimension(number, "rem".to_owned());
        let tokens = [("size.s", size(0.5)), ("size.title", size(2.0)), ("space.l", size(2.0))];
        let tokens = tokens.into_iter().map(|(path, token)| (path.to_owned(), token)).collect();
        let theme = Theme { tokens, ..Theme::default() };
        let look = Look { contrast: 0.5, ..look(10.0) };
        let (text, _) = write(&theme, look, &FontBook::new());
        for expected in ["\"s\": 7.5pt", "\"title\": 15pt", "\"l\": 20pt"] {
            assert!(text.contains(expected), "{expected}: {text}");
        }
    }

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
        let (text, found) =
            write(&Theme { tokens, ..Theme::default() }, look(10.5), &FontBook::new());
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
        let (_, found) = write(&theme, look(10.5), &FontBook::new());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].rule.name, "missing-font");
    }
}
