//! Smart punctuation, in Dutch and in English.

use crate::support::{options, read_with};
use tweeluik_document::{Options, plain_text_of_blocks, smarten};

/// The plain text of a Markdown text, punctuation set.
fn set(text: &str) -> String {
    let options = Options { smart_punctuation: true, ..options() };
    let (document, findings, _) = read_with(text, &options);
    assert!(findings.is_empty(), "{findings:?}");
    plain_text_of_blocks(&document.blocks).trim_end().to_owned()
}

#[test]
fn dutch_quotes_and_apostrophes() {
    for (text, expected) in [
        ("'x' en \"y\"", "‘x’ en “y”"),
        ("'s-Gravenhage, 's ochtends", "’s-\u{2060}Gravenhage, ’s ochtends"),
        ("'t Is 'n mooie dag, zei 'ie", "’t Is ’n mooie dag, zei ’ie"),
        ("foto's en auto's' kleur", "foto’s en auto’s’ kleur"),
        ("sinds '90, in 's lands naam", "sinds ’90, in ’s lands naam"),
        ("een A'tje en d'r fiets", "een A’tje en d’r fiets"),
        ("'s Avonds 'laat'", "’s Avonds ‘laat’"),
        ("\"'s Avonds\"", "“’s Avonds”"),
        ("\"Hij zei 'ja' en 'nee'\"", "“Hij zei ‘ja’ en ‘nee’”"),
        ("\"'Ja', zei hij\"", "“‘Ja’, zei hij”"),
        ("de letter 't'", "de letter ‘t’"),
        ("(\"tussen\") en ['haken']", "(“tussen”) en [‘haken’]"),
        ("kwaliteits-\"merk\"", "kwaliteits-“merk”"),
        ("een 'begin zonder einde", "een ’begin zonder einde"),
        ("regel een\n\"regel twee\"", "regel een “regel twee”"),
        ("\"...en toen\"", "“…en toen”"),
        ("\"Wat?\" \"Dat!\"", "“Wat?” “Dat!”"),
    ] {
        assert_eq!(set(text), expected, "{text}");
    }
}

#[test]
fn quotes_next_to_marks_see_the_text_behind_them() {
    for (text, expected) in [
        ("\"*woord*\" en *\"woord\"*", "“woord” en “woord”"),
        ("'**a**' b '[c](https://d.nl)'", "‘a’ b ‘c’"),
        ("\"`code`\" en '`x`'", "“code” en ‘x’"),
        ("**foto**'s en *'s* avonds", "foto’s en ’s avonds"),
        ("\"woord\"[^1].\n\n[^1]: noot", "“woord”."),
        ("| \"a\" | 'b' |\n|---|---|\n", "“a”\n‘b’"),
    ] {
        assert_eq!(set(text), expected, "{text}");
    }
}

#[test]
fn dashes_and_ellipses() {
    for (text, expected) in [
        ("1990--2000, zo --- dus", "1990–2000, zo\u{a0}— dus"),
        ("wacht... nog.... even", "wacht… nog…. even"),
        ("a-b en 5 - 3", "a-b en 5 - 3"),
        ("a - b en *a* - b", "a\u{a0}– b en a\u{a0}– b"),
        ("a \\- b", "a - b"),
    ] {
        assert_eq!(set(text), expected, "{text}");
    }
}

#[test]
fn no_line_ends_where_the_parts_belong_together() {
    for (text, expected) in [
        ("€ 14 miljoen aan steun", "€~14~miljoen aan steun"),
        ("(art. 4, lid 2) en artikel\n5", "(art.~4, lid~2) en artikel~5"),
        ("van € *14* miljoen", "van €~14~miljoen"),
        ("op 12 december 2025 om 9.30 uur.", "op 12~december 2025 om 9.30~uur."),
        ("30 % van 12,5 ha", "30~% van 12,5~ha"),
        ("blz. 3--4, nr. 7, § 2", "blz.~3–4, nr.~7, §~2"),
        ("mr. Jansen en dhr. de Wit", "mr.~Jansen en dhr. de Wit"),
        ("zo – zei hij – en zo", "zo~– zei hij~– en zo"),
        ("28 jaar, 3 millimeter, WCAG 2.1", "28~jaar, 3~millimeter, WCAG~2.1"),
        ("CC BY 4.0 en plan B 2", "CC~BY~4.0 en plan B 2"),
        ("PDF/UA-1 7.1 in 2021–2024, a–b", "PDF/UA-1~7.1 in 2021–\u{2060}2024, a–b"),
        ("100 mensen, de art. en 14 huizen", "100 mensen, de art. en 14 huizen"),
        ("te 's-Gravenhage en 's ochtends", "te ’s-\u{2060}Gravenhage en ’s ochtends"),
        ("een A-woord, foto's-map", "een A-woord, foto’s-map"),
        ("`€ 14` en 5\\\nkm", "€ 14 en 5 km"),
    ] {
        assert_eq!(set(text).replace('\u{a0}', "~"), expected, "{text}");
    }
    for (text, expected) in [
        ("May 4 and 4 May", "May~4 and 4~May"),
        ("you may 4 times", "you may 4 times"),
        ("Mr Smith, chapter 4, $ 5 million", "Mr~Smith, chapter~4, $~5~million"),
    ] {
        assert_eq!(smarten(text, "en").replace('\u{a0}', "~"), expected, "{text}");
    }
}

#[test]
fn what_is_escaped_or_code_stays_straight() {
    for (text, expected) in [
        ("\\\"recht\\\" en \\'s", "\"recht\" en 's"),
        ("a \\-- b en \\... c", "a -- b en ... c"),
        ("&quot;recht&quot;", "\"recht\""),
        ("`\"x\" -- ...`", "\"x\" -- ..."),
        ("<https://a--b.nl>", "https://a--b.nl"),
    ] {
        assert_eq!(set(text), expected, "{text}");
    }
}

#[test]
fn english() {
    for (text, expected) in [
        ("'tis the dog's \"bone\"", "’tis the dog’s “bone”"),
        ("rock 'n' roll in the '80s isn't 'dead'", "rock ’n’ roll in the ’80s isn’t ‘dead’"),
        ("'s' is a letter", "‘s’ is a letter"),
    ] {
        assert_eq!(smarten(text, "en"), expected, "{text}");
    }
}

#[test]
fn without_the_option_nothing_changes() {
    let (document, _, _) = read_with("\"a\" -- 'b'...", &options());
    assert_eq!(plain_text_of_blocks(&document.blocks), "\"a\" -- 'b'...\n");
}
