//! Both panels of each publication hold the same: headings, tables, alternative texts,
//! captions, quotations, footnotes and links.

mod html;
mod panel;
mod pdf;

use std::fs;
use std::path::{Path, PathBuf};

use panel::Contents;

use crate::site::{CONFIG, SVG, Site, command};
use crate::typefaces;

/// A map with one area.
const BORDERS: &str = r#"{"type": "FeatureCollection", "features": [{"properties": {"naam": "West"},
  "geometry": {"type": "Polygon", "coordinates": [[[4, 52], [5, 52], [5, 53], [4, 52]]]}}]}"#;

/// What both panels of a publication hold, as far as it is for both.
fn panels(site: &Path, pdf: &Path) -> (Contents, Contents) {
    let home = fs::read_to_string(site.join("index.html")).unwrap();
    let home = html::attributes(&home, "link[rel=canonical]", "href").remove(0);
    let base = home.trim_end_matches('/');
    let folder = pdf.parent().unwrap();
    let section = fs::read_to_string(folder.join("index.html")).unwrap();
    let section_path = format!("/{}/", folder.strip_prefix(site).unwrap().display());
    let mut inside = vec![section_path];
    inside.extend(html::attributes(
        &section,
        "main .chapters a, main .page-cards .card-link, main .further-chapter a",
        "href",
    ));
    let inside: Vec<_> =
        inside.iter().map(|it| it.strip_prefix(base).unwrap_or(it).to_owned()).collect();

    let mut web = Contents::default();
    html::add(&mut web, &section, base, &inside);
    if !web.words.is_empty() {
        // On paper the section's own text is a chapter like the others, and has a title.
        let introduction = "Inleiding";
        web.headings.insert(0, format!("1 {introduction}"));
        web.words.push(introduction.to_owned());
    }
    for path in &inside[1..] {
        let page = fs::read_to_string(site.join(&path[1..]).join("index.html")).unwrap();
        for title in html::texts(&page, "h1, .chapter-head .lead") {
            web.words.extend(panel::words(&title));
        }
        let title = html::texts(&page, "h1").remove(0);
        web.headings.push(format!("1 {}", panel::plain(&title)));
        html::add(&mut web, &page, base, &inside);
    }
    (web, pdf::contents(&fs::read(pdf).unwrap()))
}

fn pdfs(folder: &Path) -> Vec<PathBuf> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    let files = files.map(|entry| entry.unwrap().into_path());
    files.filter(|path| path.extension().is_some_and(|it| it == "pdf")).collect()
}

/// Builds a site and compares both panels of each of its publications, for those of its PDFs
/// that are wanted; gives their number.
fn compare(root: &Path, site: &Path, wanted: impl Fn(&str) -> bool) -> usize {
    let status = command(root).args(["build", "--output"]).arg(site).status().unwrap();
    assert!(status.success());
    let mut pdfs = pdfs(site);
    pdfs.retain(|pdf| wanted(pdf.to_str().unwrap()));
    for pdf in &pdfs {
        let name = pdf.strip_prefix(site).unwrap().display();
        let (web, print) = panels(site, pdf);
        for ((kind, web), (_, print)) in web.kinds().into_iter().zip(print.kinds()) {
            for (at, (web, print)) in web.iter().zip(print).enumerate() {
                assert_eq!(web, print, "{name}: {kind}, number {}", at + 1);
            }
            assert_eq!(web.len(), print.len(), "{name}: number of {kind}");
        }
        let none: [String; 0] = [];
        assert_eq!(panel::difference(&web.words, &print.words), none, "{name}: only on the web");
        assert_eq!(panel::difference(&print.words, &web.words), none, "{name}: only on paper");
    }
    pdfs.len()
}

#[test]
fn both_panels_of_the_publications_of_this_site_hold_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    // The other kinds of PDF hold the same text and the addresses of its links besides.
    let profiles = ["-office.pdf", "-large-print.pdf", "-a5.pdf", "-booklet.pdf"];
    let is_screen = |pdf: &str| !profiles.iter().any(|end| pdf.ends_with(end));
    let site = folder.path().join("site");
    assert!(compare(root, &site, is_screen) >= 5);
    typefaces::hold_all(&site, &root.join("assets/fonts"));
}

#[test]
fn both_panels_hold_the_same_of_each_construct_of_markdown_and_each_component() {
    let site = Site::with_publication()
        .file("content/gids/kavel.svg", SVG)
        .file("content/gids/soorten.csv", "Kenmerk;Tijdelijk;Blijvend\nJaren;15;75\n")
        .file(
            "content/gids/planning.csv",
            "wat;van;tot;wie\nBouw;2025-K3;2026;ons\nFeest;2026-04-23;;\n",
        )
        .file("content/gids/getallen.csv", "Jaar;A;B\n2025;1.250,5;20\n2026;;400\n")
        .file(
            "content/gids/stappen.toml",
            "[[stap]]\nwanneer = 2026-04-23\nwat = \"Open\"\ntekst = \"Het \\\"feest\\\".\"\n\
             [[stap]]\nwanneer = \"2025-K4\"\nwat = \"Bouw\"\n",
        )
        .file(
            "content/gids/kaart.csv",
            "naam;rij;kolom;link;Aantal\nWest;1;1;@/gids/twee.md;1.000\nOost;1;3;https://example.com/oost;\n",
        )
        .file(
            "content/gids/som.toml",
            "rij = [{naam = \"a\", wat = \"Huur\", waarde = 1250.5, eenheid = \"€\", bron = \"Wet\"},\n\
             {naam = \"b\", wat = \"Jaar\", formule = \"a * 12\", eenheid = \"€\"}]\n",
        )
        .file(
            "content/gids/beelden.csv",
            "bestand;alt;bijschrift;bron;licentie\nkavel.svg;Een kavel;Links.;Ons;CC0\n\
             kavel.svg;Nog een;;Ons;\n",
        )
        .file(
            "content/bronnen.toml",
            "[wet]\nauthor = \"Staten-Generaal\"\ntitle = \"De wet\"\npublisher = \"Overheid\"\n\
             date = \"2021\"\nurl = \"https://example.com/wet\"\nconsulted = 2026-11-26\n\
             [krant]\ntitle = \"De krant\"\n",
        )
        .file("content/begrippen.toml", "[restwaarde]\ntext = \"Wat *over* blijft.\"\n")
        .file("content/gids/gebieden.csv", "naam;Aantal\nWest;10\n")
        .file("content/gids/grenzen.geojson", BORDERS)
        .file(
            "content/gids/een.md",
            "+++\ntitle = \"Het begin\"\ndescription = \"Over het begin.\"\nweight = 1\n\
             [extra.feiten]\nWoningen = 1234\nSinds = 2019-04-01\n\
             Kosten = {waarde = 8500000, eenheid = \"€\"}\n\
             [extra.rollen]\ngemeente = \"grond\"\ncorporatie = [\"bouwt\", \"verhuurt\"]\n+++\n\n\
             Tekst.\n",
        )
        .film("gids/beeld", 4)
        .page("gids/alles", "Alles bij elkaar", 3, include_str!("everything.md"));
    let profiles = "[print]\nprofiles = [\"screen\", \"office\"]\n";
    let site = site.file("config.toml", format!("{CONFIG}{profiles}"));
    let root = site.path("");
    assert_eq!(compare(&root, &site.path("public"), |_| true), 2);
}
