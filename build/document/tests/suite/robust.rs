//! Any text gives a tree: nothing panics, hangs or overflows.

use std::time::{Duration, Instant};

use crate::support::{findings, options, read, read_with};
use proptest::prelude::*;
use tweeluik_document::{Anchors, Document, Options, dump};
use tweeluik_source::SlugMode;

fn everything() -> Options {
    Options { smart_punctuation: true, anchors: Anchors::Slug { mode: SlugMode::On }, ..options() }
}

#[test]
fn deep_nesting_is_told_and_cut_off() {
    for text in [
        format!("{}diep\n", "> ".repeat(500)),
        (0..500).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect(),
        (0..500).map(|depth| format!("{{% <a{depth}> %}}\n")).collect::<String>()
            + &(0..500).rev().map(|depth| format!("{{% </a{depth}> %}}\n")).collect::<String>(),
        format!("{}diep{}\n", "*a ".repeat(500), "*".repeat(500)),
        format!("{}diep{}\n", "![".repeat(500), "](u)".repeat(500)),
    ] {
        let (document, findings, sources) = read_with(&text, &everything());
        assert_eq!(findings.len(), 1, "{text}");
        assert_eq!(findings[0].rule.name, "nesting-too-deep");
        assert_eq!(document.clone(), document);
        dump(&document, sources.by_path("content/a.md").unwrap());
        assert!(text.contains("diep") == document.plain_text().contains("diep"), "{text}");
    }
}

#[test]
fn a_hundred_levels_are_enough_for_anyone() {
    assert_eq!(findings(&format!("{}diep\n", "> ".repeat(100))), "");
    let place = findings(&format!("{}diep\n", "> ".repeat(101)));
    assert_eq!(place, "1:201 nesting-too-deep document-nesting-too-deep\n");
}

/// Repeats `piece` up to `size` bytes and says how long reading it takes.
fn time(piece: &str, size: usize) -> Duration {
    let text = piece.repeat(size / piece.len());
    let start = Instant::now();
    let (document, _, _) = read_with(&text, &everything());
    drop(document);
    start.elapsed()
}

/// Text that grows eight times may take eight times as long, not sixty-four.
#[test]
fn time_grows_with_the_text() {
    for piece in [
        "Een *gewone* alinea met een [link](@/a.md) en \"woorden\" -- zo'n zin.\n\n",
        "## Kop\n\n",
        "woord ",
        "{{ <a b=\"x\" /> }} ",
        "{{ <a b=\"x\" /> }}\n",
        "{{ <a b=\"\\\" ",
        "{{ <a ?",
        "{{ <a b=[",
        "{{ a(",
        "{% <a> %}\n{% </a> %}\n",
        "{% <a> %}\n",
        "{% </a> %}\n",
        "{% <a> %} ",
        "> {% <a> %}\n\n",
        "> {% <a> %}\n\n{% </a> %}\n",
        "{% end %} ",
        "[^a]\n",
        "[^a]\n\n[^a]: x\n\n",
        "[^",
        "\\",
        "\\\"",
        "'",
        "\"'",
        "...",
        "`{{ <a/> }}` ",
        "    {{ <a\n    /> }}\n\n",
        "<!-- more -->\n",
        "<b>{{ <a/> }}</b>\n",
        "| {{ <a/> }} ",
        "x\n: {{ <a/> }}\n\n",
        "&quot;",
        "é\u{0}\t",
    ] {
        // A busy machine may spoil one measurement, not five in a row.
        let linear = || time(piece, 400_000) < time(piece, 50_000) * 24;
        assert!((0..5).any(|_| linear()), "{piece:?}");
    }
}

/// `text` with spans of another line ending taken away.
fn shape(document: &Document) -> String {
    let mut sources = tweeluik_source::Sources::default();
    let file = sources.add("content/a.md", "");
    dump(document, sources.get(file))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_tree(text in nasty()) {
        let (document, _, sources) = read_with(&text, &everything());
        let file = sources.by_path("content/a.md").unwrap();
        document.walk(|node| {
            let span = match node {
                tweeluik_document::Node::Block(block) => block.span,
                tweeluik_document::Node::Inline(inline) => inline.span,
            };
            assert!(text.get(span.range()).is_some(), "{span:?} in {text:?}");
        });
        dump(&document, file);
        let _ = (document.outline(), document.plain_text(), document.word_count());
    }

    #[test]
    fn no_placeholder_is_left(text in nasty()) {
        let (document, findings, _) = read(&text);
        let told = findings.iter().any(|finding| finding.is_error());
        let shown = shape(&document);
        prop_assert!(told || !(shown.contains("zzz") || shown.contains("xxx")), "{}", shown);
    }

    #[test]
    fn line_endings_make_no_difference(text in nasty()) {
        let unix = text.replace('\r', "");
        let windows = unix.replace('\n', "\r\n");
        prop_assert_eq!(shape(&read(&unix).0), shape(&read(&windows).0));
    }

    #[test]
    fn any_characters_give_a_tree(text in "\\PC*") {
        read_with(&text, &everything());
    }
}

/// Pieces that are special to someone, in any order.
fn nasty() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "`",
        "```",
        "~~~",
        "{",
        "{{",
        "}}",
        "{%",
        "%}",
        "<",
        ">",
        "/>",
        " />",
        "{{ <a ",
        "{{ <a /> }}",
        "{% <a> %}",
        "{% </a> %}",
        "\n{% <b x=1> %}\n",
        "\n{% </b> %}\n",
        "\n{% <a> %}\n",
        "\n{% </a> %}\n",
        "\\{{ <c /> }}",
        "=\"",
        "\"",
        "'",
        "\\",
        "b",
        "=",
        "1",
        "[",
        "]",
        "(",
        ")",
        "![",
        "[^1]",
        "[^1]: ",
        "# ",
        "- ",
        "1. ",
        "> ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\u{0}",
        "😀",
        "é",
        "|",
        "\n|---|\n",
        ": ",
        "*",
        "**",
        "_",
        "~~",
        "--",
        "...",
        "<!--",
        "-->",
        "<!-- more -->",
        "<div>",
        "</div>",
        "&amp;",
        "{#k}",
        "{{ f(",
        "{% end %}",
        "\n---\n",
        "[x]: ",
        "<https://a.b>",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}
