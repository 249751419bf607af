//! Anchors, footnotes, outline, summary and plain text of small documents.

use crate::support::{findings, options, read, read_with, tree};
use tweeluik_document::{Anchors, BlockKind, Document, Node, Options, OutlineEntry};
use tweeluik_source::SlugMode;

/// The anchors of the headings, in order.
fn anchors(text: &str, mode: SlugMode) -> Vec<String> {
    let options = Options { anchors: Anchors::Slug { mode }, ..options() };
    let (document, _, _) = read_with(text, &options);
    let mut anchors = Vec::new();
    document.walk(|node| {
        if let Node::Block(block) = node
            && let BlockKind::Heading(heading) = &block.kind
        {
            anchors.push(heading.id.clone().unwrap_or_default());
        }
    });
    anchors
}

#[test]
fn anchors_are_made_from_the_text_and_unique() {
    let text = "# Één *kop*\n\n# Één kop\n\n# Één kop\n\n# Eigen {#een-kop-1}\n\n# !\n";
    let expected = ["een-kop", "een-kop-2", "een-kop-3", "een-kop-1", "section"];
    assert_eq!(anchors(text, SlugMode::On), expected);
}

#[test]
fn safe_anchors_keep_letters_beyond_ascii() {
    assert_eq!(anchors("# Één kop (nu) #2\n", SlugMode::Safe), ["Één_kop_nu_2"]);
}

#[test]
fn without_anchors_only_written_ones_are_kept() {
    assert_eq!(
        tree("# Kop {#eigen .klasse}\n").lines().next(),
        Some("heading 1 #eigen .klasse 1:1-1:23")
    );
    assert_eq!(tree("# Kop\n").lines().next(), Some("heading 1 1:1-1:6"));
}

#[test]
fn an_anchor_written_twice_is_told_at_the_second() {
    let found = findings("# Een {#k}\n\n# Twee {#k}\n");
    assert_eq!(found, "3:9 duplicate-anchor document-duplicate-anchor (1:8)\n");
}

#[test]
fn footnotes_are_numbered_by_first_reference() {
    let text = "Tekst[^b] en[^a] en[^b].\n\n[^a]: Eerste, zie[^c].\n[^b]: Tweede.\n[^c]: Derde.\n";
    let (document, findings, _) = read(text);
    assert!(findings.is_empty(), "{findings:?}");
    let footnotes: Vec<_> =
        document.footnotes.iter().map(|note| (note.label.as_str(), note.references)).collect();
    assert_eq!(footnotes, [("b", 2), ("a", 1), ("c", 1)]);
    let references: Vec<String> = tree(text)
        .lines()
        .filter_map(|line| line.trim().strip_prefix("footnote-reference "))
        .map(|line| line.rsplit_once(' ').unwrap().0.to_owned())
        .collect();
    assert_eq!(
        references,
        ["0 occurrence=0", "1 occurrence=0", "0 occurrence=1", "2 occurrence=0"]
    );
}

#[test]
fn findings_about_footnotes() {
    for (text, expected) in [
        ("Tekst[^bron].\n", "1:6 missing-footnote document-missing-footnote\n"),
        ("`[^bron]` en \\[^bron]\n", ""),
        ("Tekst.\n\n[^a]: x\n", "3:1 unused-footnote document-unused-footnote\n"),
        (
            "Tekst[^a].\n\n[^a]: x\n\n[^a]: y\n",
            "5:1 duplicate-footnote document-duplicate-footnote (3:1)\n",
        ),
    ] {
        assert_eq!(findings(text), expected, "{text}");
    }
    let near = crate::support::hints("Tekst[^bronn].[^bron]\n\n[^bron]: x\n");
    assert_eq!(near, "1:6 label=bron\n");
}

#[test]
fn the_summary_ends_at_its_mark() {
    assert_eq!(read("a\n\n<!-- more -->\n\nb\n").0.summary_end, Some(1));
    assert_eq!(read("a <!-- more -->\n\nb\n").0.summary_end, Some(1));
    assert_eq!(read("a\n\nb\n").0.summary_end, None);
    assert!(!tree("a\n\n<!-- more -->\n\nb\n").contains("html"));
}

/// The titles of an outline, deeper ones in brackets.
fn titles(outline: &[OutlineEntry]) -> String {
    let title = |entry: &OutlineEntry| match entry.children.is_empty() {
        true => entry.title.clone(),
        false => format!("{} ({})", entry.title, titles(&entry.children)),
    };
    outline.iter().map(title).collect::<Vec<_>>().join(", ")
}

#[test]
fn the_outline_nests_headings() {
    let text = "## a `b`\n### c\n#### d\n### e\n## f\n\n{% <tip> %}\n#### g\n{% </tip> %}\n# h\n";
    assert_eq!(titles(&read(text).0.outline()), "a b (c (d), e), f (g), h");
}

#[test]
fn plain_text_comes_in_reading_order() {
    let text = "# Kop\n\nEen *twee*\ndrie[^1]\n\n| a | b |\n|---|---|\n| c | d |\n\nterm\n: uitleg\n\n[^1]: noot\n";
    let (document, _, _) = read(text);
    assert_eq!(document.plain_text(), "Kop\nEen twee drie\na\nb\nc\nd\nterm\nuitleg\nnoot\n");
    assert_eq!(document.word_count(), 11);
    assert_eq!([0, 1, 200, 201].map(Document::reading_time), [0, 1, 1, 2]);
}

#[test]
fn spans_count_from_the_start_of_the_file() {
    let text = "+++\ntitle = \"x\"\n+++\n# Kop\n";
    let mut sources = tweeluik_source::Sources::default();
    let file = sources.add("content/a.md", text);
    let (document, _) = tweeluik_document::parse(text, 20..text.len(), file, &options());
    assert_eq!(sources.text(document.blocks[0].span), "# Kop");
}

#[test]
fn every_row_has_the_cells_of_the_header() {
    let (document, _, _) = read("| a | b |\n|---|---|\n| c |\n| d | e | f |\n");
    let BlockKind::Table(table) = &document.blocks[0].kind else { panic!("{document:?}") };
    assert_eq!(table.rows.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2]);
}
