//! Sources and terms from registers.

use crate::site::Site;

const SOURCES: &str = "[wet]\ntitle = \"De wet\"\nauthor = \"Kamer\"\npublisher = \"Overheid\"\n\
    date = \"2021\"\nurl = \"https://example.com/wet\"\nconsulted = 2026-11-26\n";
const TERMS: &str = "[didam]\nterm = \"Didam-arrest\"\ntext = \"Een *uitspraak*. Zie [één](@/een.md).\"\n\
    [bopa]\ntext = \"Een vergunning.\"\n";

fn site(text: &str) -> Site {
    Site::new()
        .file("content/bronnen.toml", SOURCES)
        .file("content/begrippen.toml", TERMS)
        .page("een", "Een", 1, text)
}

/// The text of the page, without the line ends of the source.
fn page(site: &Site) -> String {
    site.run("build").code(0);
    site.read("public/een/index.html")
}

#[test]
fn a_source_is_a_numbered_note_that_can_be_named_again() {
    let html = page(&site(
        "Eerst een noot.[^n] Dan {{ <bron id=\"wet\" /> }} en weer.{{ <bron id=\"wet\" /> }}\n\n[^n]: Noot.\n",
    ));
    assert_eq!(html.matches("href=\"#_fn-2\"").count(), 2, "{html}");
    assert!(html.contains("id=\"_fnref-2-2\""), "{html}");
    let note = "<li id=\"_fn-2\">\n<p>Kamer, <a href=\"https://example.com/wet\"";
    assert!(html.contains(note), "{html}");
    assert!(
        html.contains("><em>De wet</em></a>, Overheid, 2021. Bekeken op 26 november 2026."),
        "{html}"
    );
    // The mark stands close to the word, and the register is no file of the site.
    assert!(html.contains("Dan<sup"), "{html}");
    assert!(!html.contains("bronnen.toml"), "{html}");
}

#[test]
fn a_source_without_a_title_says_what_it_is() {
    let source = "[krant]\nauthor = \"De Krant\"\ndescription = \"artikel over een wijk\"\n\
                  url = \"https://example.com/wijk\"\ntext = \"Alleen voor abonnees.\"\n";
    let site = site("Gelezen.{{ <bron id=\"krant\" /> }}\n\n{{ <bronnen /> }}\n")
        .file("content/bronnen.toml", source);
    let html = page(&site);
    // In the words of who wrote it down, so not set as a title; in the note and in the list.
    let said = ">artikel over een wijk</a>. Alleen voor abonnees.";
    assert_eq!(html.matches(said).count(), 2, "{html}");
    assert!(html.contains("<li>De Krant, <a href="), "{html}");
}

#[test]
fn a_term_is_explained_where_it_comes_first() {
    let html = page(&site(
        "Het {{ <term woord=\"didam\" /> }} en {{ <term woord=\"didam\" tekst=\"Didam\" /> }}.\n",
    ));
    assert!(html.contains("Het Didam-arrest<sup"), "{html}");
    assert!(html.contains(" en Didam.</p>"), "{html}");
    assert!(html.contains("Een <em>uitspraak</em>. Zie <a href=\"/een/\">één</a>."), "{html}");
}

#[test]
fn the_whole_register_is_a_list_in_order() {
    let site = site("{{ <begrippen /> }}\n\n{{ <bronnen /> }}\n");
    let html = page(&site);
    let list = html.find("<dt>bopa</dt>").unwrap()..html.find("<dt>Didam-arrest</dt>").unwrap();
    assert!(!list.is_empty(), "{html}");
    assert!(html.contains("<li>Kamer, <a href="), "{html}");
    assert!(!site.path("public/begrippen.toml").exists());
}

#[test]
fn a_register_of_the_folder_comes_before_that_of_the_site() {
    let site = site("{{ <bron id=\"wet\" /> }}\n")
        .file("content/map/_index.md", "+++\ntitle = \"Map\"\ndescription = \"Map.\"\n+++\n")
        .file("content/map/bronnen.toml", "[wet]\ntitle = \"De nieuwe wet\"\n")
        .page("map/twee", "Twee", 1, "Zie {{ <bron id=\"wet\" /> }}\n");
    assert!(page(&site).contains("><em>De wet</em></a>"));
    let other = site.read("public/map/twee/index.html");
    assert!(other.contains("<em>De nieuwe wet</em>."), "{other}");
}

#[test]
fn what_a_register_does_not_know_is_told_at_its_place() {
    let said = site("Zie {{ <bron id=\"wett\" /> }}.\n").run_for_people("check").code(1);
    assert!(said.stderr.contains("bedoelde u `wet`?"), "{}", said.stderr);
    assert!(said.stderr.contains("kent `wett` niet"), "{}", said.stderr);
    let without = Site::new().page("een", "Een", 1, "Zie {{ <bron id=\"wet\" /> }}.\n");
    let said = without.run_for_people("check").code(1);
    assert!(said.stderr.contains("maak het bestand `content/bronnen.toml`"), "{}", said.stderr);
    let empty = site("Tekst.\n").file("content/bronnen.toml", "[leeg]\nauthor = \"Iemand\"\n");
    let said = empty.run_for_people("check").code(1);
    assert!(said.stderr.contains("content/bronnen.toml:1:2"), "{}", said.stderr);
}

#[test]
fn what_a_note_says_has_the_punctuation_of_a_text_and_one_mark_at_its_end() {
    let sources = "[vraag]\ntitle = \"Foto's van wie?\"\nurl = \"https://example.com/v\"\n\
                   [datum]\nauthor = \"Krant\"\ntitle = \"Op 1 juni\"\ndate = \"5 mei 2021\"\n";
    let html = page(
        &site("Een{{ <bron id=\"vraag\" /> }} en twee{{ <bron id=\"datum\" /> }}.\n")
            .file("content/bronnen.toml", sources),
    );
    assert!(html.contains("<em>Foto’s van wie?</em></a>"), "{html}");
    assert!(!html.contains("?</em></a>."), "{html}");
    assert!(html.contains("Krant, <em>Op 1\u{a0}juni</em>, 5\u{a0}mei 2021."), "{html}");
}

#[test]
fn two_notes_about_a_full_stop_stand_behind_it() {
    let text = "Sinds het {{ <term woord=\"didam\" /> }}. {{ <bron id=\"wet\" /> }} Verder.\n";
    let html = page(&site(text));
    let stop = html.find("Didam-arrest</").or(html.find("Didam-arrest")).unwrap();
    let rest = &html[stop..];
    let marks: Vec<usize> = rest.match_indices("<sup").map(|(at, _)| at).take(2).collect();
    let before = &rest[..marks[0]];
    assert!(before.contains("Didam-arrest."), "{html}");
    assert!(!rest[marks[0]..marks[1]].contains("</sup>."), "{html}");
}

#[test]
fn a_source_in_a_list_has_its_address_beside_it_on_paper() {
    let site = Site::with_publication().file("content/bronnen.toml", SOURCES).page(
        "gids/bronnen",
        "Bronnen",
        3,
        "{{ <bronnen /> }}\n",
    );
    site.run("build --keep-typst").code(0).finds_nothing();
    let files = site.files("public/gids/de-gids.typst").into_iter();
    let chapter = files.filter(|(path, _)| path.ends_with("bronnen.typ"));
    let typst: String = chapter.map(|(_, text)| String::from_utf8(text).unwrap()).collect();
    assert!(typst.contains("#link-in-note(\"https://example.com/wet\")[#emph[De wet]]"), "{typst}");
    assert!(!typst.contains("outside-link"), "{typst}");
}
