//! A publication made for measuring, twice: as Markdown, and as the Typst that someone writes by
//! hand for the same pages. Both have the same words, headings, tables, notes and pictures.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use crate::words::Words;

/// Parts of a chapter, each with a heading, three paragraphs with a note, and a table or picture.
const PARTS: usize = 8;

/// What the Typst by hand begins with: the look of the kind `screen` as someone would write it who
/// needs it once. Lines and pages break in the same way, so that the pages are the same ones.
const STYLE: &str = r##"#set document(title: [Boek 0], author: "Meting", date: datetime(year: 2026, month: 11, day: 26))
#set page(paper: "a4", margin: (left: 42mm, right: 38mm, top: 34mm, bottom: 32mm), numbering: "1",
  header-ascent: 12mm, footer-descent: 12mm,
  header: context {
    let before = query(heading.where(level: 1).before(here()))
    if before.len() > 0 { text(font: "Atkinson Hyperlegible Next", size: 8.9pt)[Boek 0 #h(1fr) #before.last().body] }
  })
#set text(lang: "nl", font: "Literata", size: 10.5pt, hyphenate: true, number-type: "old-style",
  costs: (widow: 1000%, orphan: 1000%, runt: 200%, hyphenation: 150%), top-edge: 0.75em, bottom-edge: -0.25em)
#set par(leading: 0.47em, spacing: 1.05em, linebreaks: "optimized")
#show heading: set text(font: "Atkinson Hyperlegible Next", hyphenate: false)
#show heading.where(level: 1): set text(size: 24pt)
#show heading.where(level: 1): it => { pagebreak(weak: true); it; v(9mm) }
#show heading.where(level: 2): set text(size: 16pt)
#show heading.where(level: 2): set block(above: 1.7em, below: 0.7em)
#set table(stroke: (x, y) => (bottom: 0.4pt), inset: (x: 0.6em, y: 0.55em))
#set table.cell(breakable: false)
#show table: set text(font: "Atkinson Hyperlegible Next", size: 9.5pt, number-type: "lining", number-width: "tabular")
#show table: set par(leading: 0.3em)
#show table: set block(above: 1.5em, below: 1.5em, breakable: false)
#show table.cell.where(y: 0): strong
#set footnote.entry(clearance: 1.4em, gap: 0.55em, indent: 0pt)
#show footnote.entry: set text(font: "Atkinson Hyperlegible Next", size: 8pt)
#show footnote.entry: set par(leading: 0.3em)
#title()
#pagebreak()
#outline(depth: 2)
"##;

/// Writes a site with so many publications of so many chapters, and makes these kinds of PDF.
pub fn write_markdown(
    root: &Path,
    publications: usize,
    chapters: usize,
    profiles: &[&str],
) -> io::Result<()> {
    let config = format!(
        "base_url = \"https://example.org\"\ntitle = \"Meting\"\ndefault_language = \"nl\"\n\
         [checks]\nmissing-description = \"allow\"\npicture-rights = \"allow\"\n\
         [print]\nprofiles = {profiles:?}\n"
    );
    fs::create_dir_all(root.join("content"))?;
    fs::write(root.join("config.toml"), config)?;
    fs::write(root.join("content/_index.md"), "+++\ntitle = \"Meting\"\n+++\n")?;
    for publication in 0..publications {
        let folder = root.join(format!("content/boek-{publication}"));
        fs::create_dir_all(&folder)?;
        let front = format!(
            "+++\ntitle = \"Boek {publication}\"\nsort_by = \"weight\"\n[extra.publication]\n\
             version = \"1\"\npublisher = \"Meting\"\ndate = 2026-11-26\n+++\n"
        );
        fs::write(folder.join("_index.md"), front)?;
        for chapter in 0..chapters {
            let number = publication * chapters + chapter;
            let beside = folder.join(format!("hoofdstuk-{chapter}"));
            fs::create_dir_all(&beside)?;
            fs::write(beside.join("index.md"), markdown(number, chapter + 1))?;
            for part in (1..PARTS).step_by(2) {
                fs::write(beside.join(format!("beeld-{part}.svg")), picture(number, part))?;
            }
        }
    }
    Ok(())
}

/// Writes the same as Typst.
pub fn write_typst(root: &Path, chapters: usize) -> io::Result<()> {
    fs::create_dir_all(root)?;
    let mut text = STYLE.to_owned();
    for chapter in 0..chapters {
        text.push_str(&typst(chapter));
        for part in (1..PARTS).step_by(2) {
            let name = format!("beeld-{chapter}-{part}.svg");
            fs::write(root.join(name), picture(chapter, part))?;
        }
    }
    fs::write(root.join("main.typ"), text)
}

/// What a chapter says, in either language.
struct Chapter {
    title: String,
    parts: Vec<Part>,
}

struct Part {
    heading: String,
    /// Before, in and after the words in italics.
    paragraphs: [[String; 3]; 2],
    /// The last paragraph, which has the note.
    last: String,
    note: String,
    shown: Shown,
}

enum Shown {
    Picture { alternative: String },
    Table { head: [String; 3], rows: Vec<[String; 2]> },
}

fn chapter(number: usize) -> Chapter {
    let mut words = Words(number);
    let title = words.take(3);
    let parts = (0..PARTS).map(|part| Part {
        heading: words.take(3),
        paragraphs: [(); 2].map(|()| [words.sentences(48), words.take(2), words.sentences(36)]),
        last: words.sentences(48),
        note: words.sentences(12),
        shown: if part % 2 == 1 {
            Shown::Picture { alternative: words.take(4) }
        } else {
            let head = [(); 3].map(|()| words.take(1));
            Shown::Table { head, rows: (0..8).map(|_| [words.take(2), words.take(3)]).collect() }
        },
    });
    Chapter { title, parts: parts.collect() }
}

fn markdown(number: usize, weight: usize) -> String {
    let chapter = chapter(number);
    let mut out = format!("+++\ntitle = \"{}\"\nweight = {weight}\n+++\n\n", chapter.title);
    let mut notes = String::new();
    for (at, part) in chapter.parts.iter().enumerate() {
        _ = writeln!(out, "## {}\n", part.heading);
        for [before, italics, after] in &part.paragraphs {
            _ = writeln!(out, "{before} *{italics}* {after}\n");
        }
        _ = writeln!(out, "{}[^{at}]\n", part.last);
        _ = writeln!(notes, "[^{at}]: {}\n", part.note);
        match &part.shown {
            Shown::Picture { alternative } => {
                _ = writeln!(out, "![{alternative}](beeld-{at}.svg)\n");
            }
            Shown::Table { head, rows } => {
                _ = writeln!(out, "| {} |\n| --- | --- | ---: |", head.join(" | "));
                for (row, cells) in rows.iter().enumerate() {
                    _ = writeln!(out, "| {} | {row} |", cells.join(" | "));
                }
                out.push('\n');
            }
        }
    }
    out + &notes
}

fn typst(number: usize) -> String {
    let chapter = chapter(number);
    let mut out = format!("\n= {}\n\n", chapter.title);
    for (at, part) in chapter.parts.iter().enumerate() {
        _ = writeln!(out, "== {}\n", part.heading);
        for [before, italics, after] in &part.paragraphs {
            _ = writeln!(out, "{before} _{italics}_ {after}\n");
        }
        _ = writeln!(out, "{}#footnote[{}]\n", part.last, part.note);
        match &part.shown {
            Shown::Picture { alternative } => {
                _ = writeln!(out, "#image(\"beeld-{number}-{at}.svg\", alt: \"{alternative}\")\n");
            }
            Shown::Table { head, rows } => {
                let head = head.join("], [");
                _ = writeln!(
                    out,
                    "#table(columns: 3, align: (left, left, right), table.header([{head}]),"
                );
                for (row, cells) in rows.iter().enumerate() {
                    _ = writeln!(out, "  [{}], [{row}],", cells.join("], ["));
                }
                out.push_str(")\n\n");
            }
        }
    }
    out
}

/// A drawing of 640 by 400 that differs from all others. A photo would measure how long the
/// website takes to write it in other sizes and formats.
fn picture(number: usize, part: usize) -> String {
    let seed = number * PARTS + part;
    let mut svg =
        String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 400\">");
    for at in 0..60 {
        let (x, y) = (at % 10 * 64, at / 10 * 66);
        let side = 10 + (seed * 7 + at * 13) % 50;
        let colour = ["#1f5f4a", "#c98a1c", "#a23b24"][(seed + at) % 3];
        _ = write!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" fill=\"{colour}\"/>"
        );
    }
    svg + "</svg>"
}
