//! Design tokens.

use tweeluik_publication::{Color, Ink, Theme, Token};
use tweeluik_source::Sources;

use crate::lines;

fn theme(json: &str) -> (Theme, Vec<String>) {
    let mut sources = Sources::default();
    let file = sources.add("assets/tokens.json", json);
    let (theme, found) = Theme::parse(json, file);
    (theme, lines(&found, &sources))
}

#[test]
fn every_type_is_read_and_groups_pass_their_type_on() {
    let (theme, found) = theme(
        r##"{
  "color": { "$type": "color", "ink": { "$value": "#1b2a33" }, "text": { "$value": "{color.ink}" } },
  "size": { "$type": "dimension", "m": { "$value": "1.25rem" }, "l": { "$value": { "value": 2, "unit": "rem" } } },
  "font": { "body": { "$type": "fontFamily", "$value": ["Literata", "serif"] } },
  "line-height": { "$type": "number", "$value": 1.5 }
}"##,
    );
    assert_eq!(found, [] as [&str; 0]);
    assert_eq!(theme.color("color.text"), theme.color("color.ink"));
    assert_eq!(theme.tokens["size.m"], Token::Dimension(1.25, "rem".to_owned()));
    assert_eq!(theme.tokens["size.l"], Token::Dimension(2.0, "rem".to_owned()));
    assert_eq!(theme.tokens["line-height"], Token::Number(1.5));
    let families = vec!["Literata".to_owned(), "serif".to_owned()];
    assert_eq!(theme.tokens["font.body"], Token::FontFamily(families));
}

#[test]
fn what_cannot_be_read_is_found_at_its_value() {
    let (_, found) = theme(
        r##"{
  "color": { "$type": "color",
    "a": { "$value": "groen" },
    "b": { "$value": "{color.weg}" },
    "c": { "$value": "{color.d}" }, "d": { "$value": "{color.c}" }
  }
}"##,
    );
    assert_eq!(
        found,
        [
            "assets/tokens.json:3:22: error[invalid-token]: token `color.a` cannot be read",
            "assets/tokens.json:4:22: error[invalid-token]: token `color.b` refers to `color.weg`, which does not exist",
            "assets/tokens.json:5:22: error[invalid-token]: token `color.c` cannot be read",
            "assets/tokens.json:5:54: error[invalid-token]: token `color.d` cannot be read",
        ]
    );
    let (theme, found) = theme("geen json: [");
    assert!(theme.tokens.is_empty() && !found.is_empty());
}

#[test]
fn a_word_is_one_of_those_that_its_token_takes() {
    let (theme, found) = theme(
        r##"{
  "print": { "$type": "string", "align": { "$value": "justify" }, "hyphens": { "$value": "none" } }
}"##,
    );
    assert_eq!(theme.tokens["print.align"], Token::Keyword("justify".to_owned()));
    assert_eq!(
        found,
        ["assets/tokens.json:2:90: error[invalid-token]: token `print.hyphens` cannot be read"]
    );
}

#[test]
fn contrast_is_asked_on_each_ground_that_a_colour_names() {
    let (_, found) = theme(
        r##"{
  "color": { "$type": "color",
    "paper": { "$value": "#ffffff" }, "night": { "$value": "#000000" },
    "good": { "$value": "#767676", "$extensions": { "tweeluik": { "on": ["paper", "night"] } } },
    "pale": { "$value": "#777777", "$extensions": { "tweeluik": { "on": ["paper"] } } },
    "large": { "$value": "#949494", "$extensions": { "tweeluik": { "on": ["paper"], "contrast": 3 } } },
    "lost": { "$value": "#000000", "$extensions": { "tweeluik": { "on": ["papier"] } } }
  }
}"##,
    );
    assert_eq!(
        found,
        [
            "assets/tokens.json:5:25: error[low-contrast]: colour `color.pale` has a contrast of 4.47:1 on `color.paper`; 4.5:1 is needed",
            "assets/tokens.json:7:74: error[invalid-token]: token `color.lost` refers to `color.papier`, which does not exist",
        ]
    );
}

#[test]
fn a_colour_may_name_its_ink() {
    let (theme, found) = theme(
        r##"{
  "color": { "$type": "color",
    "leaf": { "$value": "#1f5f4a", "$extensions": { "tweeluik": { "cmyk": [85, 38, 72, 30], "spot": "Groen 3" } } },
    "copy": { "$value": "#1f5f4a", "$extensions": { "tweeluik": { "cmyk": [85, 38, 72, 30], "spot": "Groen 3" } } },
    "free": { "$value": "#123456" }
  }
}"##,
    );
    assert_eq!(found, [] as [&str; 0]);
    let leaf = Color { red: 0x1f, green: 0x5f, blue: 0x4a };
    let ink = Ink { cmyk: [85, 38, 72, 30], spot: Some("Groen 3".to_owned()) };
    assert_eq!(theme.inks.into_iter().collect::<Vec<_>>(), [(leaf, ink)]);
}

#[test]
fn an_ink_that_cannot_be_printed_is_found() {
    let (theme, found) = theme(
        r##"{
  "color": { "$type": "color",
    "a": { "$value": "#aaaaaa", "$extensions": { "tweeluik": { "cmyk": [0, 0, 0] } } },
    "b": { "$value": "#bbbbbb", "$extensions": { "tweeluik": { "cmyk": [0, 0, 0, 101] } } },
    "c": { "$value": "#cccccc", "$extensions": { "tweeluik": { "cmyk": [90, 80, 70, 61] } } },
    "d": { "$value": "#dddddd", "$extensions": { "tweeluik": { "spot": "Groen" } } },
    "e": { "$value": "#eeeeee", "$extensions": { "tweeluik": { "cmyk": [0, 0, 0, 10] } } },
    "f": { "$value": "#eeeeee", "$extensions": { "tweeluik": { "cmyk": [0, 0, 0, 11] } } }
  }
}"##,
    );
    assert_eq!(
        found,
        [
            "assets/tokens.json:3:72: error[invalid-token]: ink of token `color.a` cannot be read",
            "assets/tokens.json:4:72: error[invalid-token]: ink of token `color.b` cannot be read",
            "assets/tokens.json:5:72: error[invalid-token]: ink of token `color.c` cannot be read",
            "assets/tokens.json:6:72: error[invalid-token]: ink of token `color.d` cannot be read",
            "assets/tokens.json:8:72: error[invalid-token]: token `color.f` has another ink than `color.e`, but the same colour #eeeeee",
        ]
    );
    assert_eq!(theme.inks.len(), 1);
}
