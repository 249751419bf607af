//! Copyfitting: the last page of a chapter holds more than a few lines.

use crate::support::{Bench, page, site, tool};
use tweeluik_source::Profile;

/// Two chapters, of which the first has this many paragraphs of a line, and then more.
fn bench(count: usize, more: &str) -> Bench {
    let lines: String = (0..count).map(|at| format!("Regel {at}.\n\n")).collect();
    let first = format!("+++\ntitle = \"Eerste\"\nweight = 1\n+++\n{lines}{more}");
    let second = "+++\ntitle = \"Tweede\"\nweight = 2\n+++\nEen zin.\n";
    site(&[
        ("content/gids/a.md", &first),
        ("content/gids/b.md", second),
        ("content/c.md", &page("C", "")),
    ])
}

/// The text of its PDF for a screen.
fn text_of(bench: &Bench) -> Option<String> {
    let pdf = bench.pdf_as(Profile::Screen).expect("a PDF without a word from Typst");
    tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes)
}

/// How many of its paragraphs are on the last page of the first chapter, and the generated
/// settings.
fn last_page(count: usize) -> Option<(usize, String)> {
    let pdf = bench(count, "").pdf_as(Profile::Screen).expect("a PDF without a word from Typst");
    let settings = pdf.typst.iter().find(|file| file.path == "generated/fit.typ")?;
    let settings = String::from_utf8_lossy(&settings.contents).into_owned();
    let text = tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes)?;
    let with_lines = |page: &&str| page.contains("Regel ");
    let last = text.split('\x0c').rfind(with_lines)?;
    Some((last.matches("Regel ").count(), settings))
}

#[test]
fn no_chapter_ends_with_a_few_lines_on_a_page() {
    // So many that, set as always, each number of last lines occurs.
    let counts = (24..60).map(last_page);
    let Some(seen) = counts.collect::<Option<Vec<_>>>() else { return };
    for (lines, settings) in &seen {
        assert!(*lines > 4, "{lines}: {settings}");
    }
    for word in ["tight", "tighter", "loose"] {
        assert!(seen.iter().any(|(_, settings)| settings.contains(&format!("\"0\": \"{word}\""))));
    }
    // What ends well is left alone.
    assert!(seen.iter().any(|(_, settings)| !settings.contains("\"0\"")));
    assert!(seen.iter().all(|(_, settings)| !settings.contains("\"1\"")));
}

#[test]
fn no_page_has_nothing_but_notes() {
    // The lines of a list stay where they are when their notes do not fit.
    let item = |at: usize| format!("- Regel met een noot.[^{at}]\n");
    let note = |at: usize| format!("[^{at}]: Noot {}.\n\n", "die nog langer is ".repeat(9));
    let list: String = (0..6).map(item).chain(["\n".to_owned()]).chain((0..6).map(note)).collect();
    for count in 12..32 {
        let Some(text) = text_of(&bench(count, &list)) else { return };
        let pages: Vec<&str> =
            text.split('\x0c').filter(|page| page.contains("nog langer")).collect();
        assert!(!pages.is_empty());
        for page in pages {
            assert!(page.contains("Regel "), "{count} lines before it: {page}");
        }
    }
}

#[test]
fn no_line_is_alone_because_of_a_note() {
    // The second note stands in the last line, and takes the room of that line.
    for (words, length) in [(20, 6), (28, 16)] {
        let half = "regelvulling ".repeat(words);
        let long = "die lang is ".repeat(length);
        let notes = format!("[^1]: Noot {long}.\n\n[^2]: Noot {long}.\n\n");
        let after = "Regel na.\n\n".repeat(12);
        let more = format!("{half}half.[^1] {half}einde.[^2]\n\n{notes}{after}");
        for count in 16..22 {
            let Some(text) = text_of(&bench(count, &more)) else { return };
            let is_line = |line: &&str| line.contains("regelvulling") || line.contains("einde");
            let parts = text.split('\x0c').map(|page| page.lines().filter(is_line).count());
            let parts: Vec<usize> = parts.filter(|lines| *lines > 0).collect();
            assert!(!parts.is_empty() && !parts.contains(&1), "{count} lines before it: {parts:?}");
        }
    }
}

#[test]
fn a_note_stands_where_its_mark_stands_also_with_another_in_the_same_line() {
    // Typst takes a line along to the next page for its first note only.
    let note = "die lang is ".repeat(16);
    let words = "regelvulling ".repeat(20);
    let more = format!(
        "{words}een[^1] en twee.[^2] {words}\n\n{}[^1]: Eerste noot {note}.\n\n[^2]: Tweede noot {note}.\n",
        "Regel na.\n\n".repeat(14)
    );
    for count in 12..24 {
        let Some(text) = text_of(&bench(count, &more)) else { return };
        let page = |words: &str| text.split('\x0c').position(|page| page.contains(words));
        let marks = page("en twee");
        assert!(marks.is_some());
        for note in ["Eerste noot", "Tweede noot"] {
            assert_eq!(page(note), marks, "{count} lines before it: {note}");
        }
    }
}

#[test]
fn no_table_begins_with_one_row_on_a_page() {
    let row = |at: usize| format!("| Rij {at} | {} |\n", "woorden ".repeat(24));
    let table: String = (0..5).map(row).collect();
    let more = format!(
        "Zo zit het:\n\n| Wat | Hoe |\n| --- | --- |\n{table}\n{}",
        "Regel na.\n\n".repeat(14)
    );
    for count in 6..22 {
        let Some(text) = text_of(&bench(count, &more)) else { return };
        let rows = text.split('\x0c').map(|page| page.matches("Rij ").count());
        let rows: Vec<usize> = rows.filter(|rows| *rows > 0).collect();
        assert!(rows.first().is_some_and(|rows| *rows > 1), "{count} lines before it: {rows:?}");
    }
}
