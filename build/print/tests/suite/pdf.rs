//! The PDF: its text, its outline, its metadata, and that it comes out the same.

use crate::support::{Bench, PUBLICATION, page, site, tool};
use tweeluik_publication::EntryId;
use tweeluik_source::Profile;

/// Every construct that text can hold.
const EVERYTHING: &str = "
Een *schuin*, **vet**, ~~weg~~ en `code` met een noot[^n] en nog eens[^n].\\
Nieuwe regel met [een link](https://voorbeeld.nl/een/heel/lang/adres) en [een verwijzing](@/gids/b.md#slot).

![Een boom](boom.svg)

Klein ![boompje](boom.svg) in de regel.

## Lijsten

3. drie
4. vier

- punt
  - diep

- [x] klaar
- [ ] nog niet

Term
: Omschrijving.
: Nog een.

## Kaders

> Een citaat.

> [!NOTE]
> Ter informatie.

> [!TIP]
> Een tip.

> [!IMPORTANT]
> Belangrijk.

> [!WARNING]
> Let op.

> [!CAUTION]
> Voorzichtig.

### Tabel

| Naam | Aantal |
|------|-------:|
| Leiden | 100 |

```toml,linenos,hl_lines=2,name=voorbeeld.toml
sleutel = \"waarde\"
# Een opmerking.
```

---

{% <citaat wie=\"An Bakker\" bron=\"De Krant\" url=\"https://krant.nl\"> %}
Het was goed.
{% </citaat> %}

{% <feiten> %}
Wie
: Wij

Waar
: Hier
{% </feiten> %}

{{ <figuur bestand=\"boom.svg\" alt=\"Een boom\" bijschrift=\"De boom.\" bron=\"Foto: wij\" /> }}

{{ <figuur bestand=\"boom.svg\" decoratief /> }}

[^n]: De noot met *nadruk* en <https://voorbeeld.nl/noot>.
";

fn everything() -> Bench {
    site(&[
        ("content/gids/_index.md", &format!("{PUBLICATION}\nHet begin.\n")),
        ("content/gids/a/index.md", &page("Alles", EVERYTHING)),
        ("content/gids/a/boom.svg", crate::support::SVG),
        ("content/gids/b.md", &page("Het slot", "## Slot\n\nEinde.\n")),
    ])
}

#[test]
fn every_construct_is_set_under_both_standards() {
    let bench = everything();
    let pdf = bench.pdf().expect("a PDF without a word from Typst");
    let text = String::from_utf8_lossy(&pdf.bytes);
    assert!(text.contains("pdfuaid:part>1<"));
    assert!(text.contains("pdfaid:part>2<") && text.contains("pdfaid:conformance>A<"));
    assert_eq!(pdf.pages, 8);
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    let first = everything().pdf().expect("a PDF");
    tweeluik_print::release_memory();
    let second = everything().pdf().expect("a PDF");
    assert!(first == second, "two builds differ");
}

#[test]
fn metadata_comes_from_the_front_matter() {
    let pdf = everything().pdf().expect("a PDF");
    let Some(info) = tool("pdfinfo", &["FILE"], &pdf.bytes) else { return };
    let fields: Vec<(&str, &str)> = info
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name, value.trim()))
        .filter(|(name, _)| ["Title", "Author", "Keywords", "Creator", "Tagged"].contains(name))
        .collect();
    let expected = [
        ("Title", "Gids"),
        ("Keywords", "gids"),
        ("Author", "An Bakker"),
        ("Creator", "Tweeluik"),
        ("Tagged", "yes"),
    ];
    assert_eq!(fields, expected);
}

#[test]
fn contents_and_colophon_read_as_they_should() {
    let pdf = everything().pdf().expect("a PDF");
    let read = |page: &str| {
        tool("pdftotext", &["-f", page, "-l", page, "FILE", "-"], &pdf.bytes).map(|text| {
            let lines = text.lines().map(|line| line.trim_end_matches([' ', '.']).trim());
            lines.filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>()
        })
    };
    let Some(cover) = read("1") else { return };
    assert_eq!(cover, ["Provincie", "Gids", "Ondertitel", "Versie 1.2 · 23 november 2026"]);
    let colophon = read("8").expect("pdftotext ran before").join(" ");
    for fact in [
        "Colofon",
        "Gids",
        "1.2",
        "An Bakker",
        "Provincie",
        "CC BY 4.0",
        "gids-1",
        "https://voorbeeld.nl/gids/",
    ] {
        assert!(colophon.contains(fact), "{fact}: {colophon}");
    }
}

#[test]
fn a_text_alone_needs_no_publication_and_no_date() {
    let bench = site(&[("content/los.md", &page("Los", "Tekst met [een kop](#kop).\n\n## Kop\n"))]);
    let los = bench.site.entries.iter().position(|entry| entry.title == "Los").expect("the page");
    let (pdf, found) = bench.printer().single(EntryId(los));
    assert_eq!(bench.lines(&found), Vec::<String>::new());
    assert_eq!(pdf.expect("a PDF").pages, 1);
}

#[test]
fn a_text_without_a_title_opens_with_its_own_heading() {
    let bench = site(&[("content/los.md", "# Hoi\n\n## Twee\n\nTekst.\n")]);
    let path = |entry: &tweeluik_publication::Entry| entry.relative_path == "los.md";
    let los = EntryId(bench.site.entries.iter().position(path).expect("the page"));
    let (typst, _) = bench.printer().fragment(los);
    let expected = "#import \"/templates/print/elements.typ\": *

#heading(level: 1)[Hoi] #label(\"/los/#hoi\")

#heading(level: 2)[Twee] #label(\"/los/#twee\")

Tekst.
";
    assert_eq!(typst, expected);
    let (pdf, found) = bench.printer().single(los);
    assert_eq!(bench.lines(&found), Vec::<String>::new());
    let pdf = pdf.expect("a PDF");
    let Some(info) = tool("pdfinfo", &["FILE"], &pdf.bytes) else { return };
    assert!(info.contains("Title:           Hoi\n"), "{info}");
}

#[test]
fn bookmarks_follow_the_headings() {
    let pdf = everything().pdf().expect("a PDF");
    let arguments = ["--json=2", "--json-key=outlines", "FILE"];
    let Some(json) = tool("qpdf", &arguments, &pdf.bytes) else { return };
    let titles: Vec<&str> = json
        .lines()
        .filter_map(|line| line.trim().strip_prefix("\"title\": \""))
        .map(|title| title.trim_end_matches(['"', ',']))
        .collect();
    let expected = [
        "Inhoud",
        "Inleiding",
        "Alles",
        "Lijsten",
        "Kaders",
        "Tabel",
        "Het slot",
        "Slot",
        "Colofon",
    ];
    let sorted = |mut titles: Vec<&str>| {
        titles.sort_unstable();
        titles.join(", ")
    };
    // qpdf writes the keys of each bookmark in alphabetical order: children before titles.
    assert_eq!(sorted(titles), sorted(expected.to_vec()));
}

#[test]
fn the_colophon_lists_the_changes_in_each_version() {
    let gids = "+++\ntitle = \"Gids\"\n[extra.publication]\nversion = \"1.1\"\ndate = 2026-01-31\n\
        publisher = \"Uitgever\"\nchanges = [\n\
        { version = \"1.1\", date = 2026-01-31, text = \"Beheer erbij.\" },\n\
        { version = \"1.0\", date = 2025-11-30, text = \"Eerste versie.\" },\n]\n+++\n";
    let bench =
        site(&[("content/gids/_index.md", gids), ("content/gids/b.md", &page("B", "Tekst."))]);
    let pdf = bench.pdf().expect("a PDF");
    let Some(text) = tool("pdftotext", &["FILE", "-"], &pdf.bytes) else { return };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, changes) = text.split_once("Wijzigingen").expect("a heading");
    let at = |part: &str| changes.find(part).unwrap_or_else(|| panic!("no `{part}` in {changes}"));
    assert!(at("31 januari 2026. Beheer erbij.") < at("30 november 2025. Eerste versie."));
    assert!(at("Versie 1.1") < at("Versie 1.0"));
}

/// How far the lines of the long paragraph end from its right edge at most, in points; the last
/// line may end anywhere. Nothing without `pdftotext`.
fn raggedness(tokens: &str, profile: Profile) -> Option<f64> {
    let long = "Een zin van woorden die lang en kort en middelmatig uitvallen zonder bedoeling. ";
    let bench = site(&[
        ("assets/tokens.json", tokens),
        ("content/gids/a.md", &page("Lang", &long.repeat(12))),
    ]);
    let pdf = bench.pdf_as(profile).expect("a PDF");
    let layout = tool("pdftotext", &["-bbox-layout", "-f", "3", "FILE", "-"], &pdf.bytes)?;
    let lines = layout.lines().filter(|line| line.trim_start().starts_with("<line"));
    let edges: Vec<f64> = lines
        .filter_map(|line| line.split_once("xMax=\"")?.1.split('"').next()?.parse().ok())
        .collect();
    let widest = edges.iter().copied().fold(0.0, f64::max);
    // Title and head are short; of what is long, all but the last.
    let long: Vec<f64> = edges.into_iter().filter(|edge| *edge > widest - 60.0).collect();
    long[..long.len() - 1].iter().map(|edge| widest - edge).reduce(f64::max)
}

#[test]
fn a_token_justifies_the_text_but_not_of_who_reads_with_effort() {
    let ragged = include_str!("../../../../assets/tokens.json");
    let justified = ragged.replace("\"$value\": \"start\"", "\"$value\": \"justify\"");
    let Some(most) = raggedness(ragged, Profile::Screen) else { return };
    assert!(most > 10.0, "ragged: {most}");
    let most = raggedness(&justified, Profile::Screen).expect("pdftotext ran before");
    // Full stops and hyphens hang over the edge a little.
    assert!(most < 4.0, "justified: {most}");
    let most = raggedness(&justified, Profile::LargePrint).expect("pdftotext ran before");
    assert!(most > 10.0, "large print: {most}");
}

#[test]
fn the_colophon_lists_who_made_the_pictures() {
    let register = "[\"*\"]\nmaker = \"Jo Tekenaar\"\nlicence = \"CC-BY-SA-4.0\"\n";
    let bench = site(&[
        ("content/gids/tekst.md", &page("Tekst", "![Een boom](boom.svg)\n")),
        ("content/gids/boom.svg", crate::support::SVG),
        ("content/gids/beeld.toml", register),
    ]);
    let pdf = bench.pdf().expect("a PDF");
    let Some(text) = tool("pdftotext", &["FILE", "-"], &pdf.bytes) else { return };
    let below = text.find("Beeld: Jo Tekenaar, CC BY-SA 4.0").expect("the line of the figure");
    let list = text.find("Jo Tekenaar, CC BY-SA 4.0 (1 afbeelding)").expect("the colophon");
    assert!(below < list, "{text}");
}
