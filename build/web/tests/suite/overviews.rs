//! Lists to choose from: publications with their covers, pages as cards, filters, the menu.

use crate::site::{Built, KAART, build};

const HOME: &str = "+++\ntitle = \"Home\"\n+++\n";
const GUIDE: &str = "+++\ntitle = \"Gids\"\nsort_by = \"weight\"\n[extra.publication]\n\
    subtitle = \"Voor wie begint\"\nversion = \"1\"\ndate = 2026-01-02\npublisher = \"Provincie\"\n\
    [extra.cards]\ntitle = \"Plekken\"\nfacts = [\"vorm\"]\nfilters = [\"vorm\"]\n+++\n";
const CONFIG: &str = "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n\
    taxonomies = [{ name = \"vorm\" }, { name = \"stijl\" }]\n";

fn overview(more: &[(&str, &str)]) -> Built {
    let files = [
        ("config.toml", CONFIG),
        ("content/_index.md", HOME),
        ("content/gids/_index.md", GUIDE),
        (
            "content/gids/een/index.md",
            "+++\ntitle = \"Een\"\ndescription = \"Waar.\"\nweight = 1\n[taxonomies]\nvorm = [\"Nieuw\", \"Hout\"]\nstijl = [\"Stil\"]\n+++\n",
        ),
        ("content/gids/een/kaart.svg", KAART),
        (
            "content/gids/twee.md",
            "+++\ntitle = \"Twee\"\nweight = 2\n[taxonomies]\nvorm = [\"Nieuw\"]\n+++\n",
        ),
        // The same term elsewhere does not count here.
        (
            "content/los.md",
            "+++\ntitle = \"Los\"\n[taxonomies]\nvorm = [\"Nieuw\", \"Oud\"]\n+++\n",
        ),
    ];
    build(&[&files, more].concat())
}

/// The part of an output between two texts, the first included.
fn part<'t>(html: &'t str, start: &str, end: &str) -> &'t str {
    let at = html.find(start).unwrap_or_else(|| panic!("no `{start}` in {html}"));
    let rest = &html[at..];
    &rest[..rest.find(end).unwrap_or(rest.len())]
}

#[test]
fn a_publication_is_a_card_with_its_cover() {
    let built = overview(&[]);
    let card = part(built.file("index.html"), "<li class=\"card\">", "</h3>");
    assert_eq!(
        card,
        "<li class=\"card\">\n<img class=\"card-cover\" src=\"/gids/gids.webp\" alt=\"\" width=\"640\" \
         height=\"905\" loading=\"lazy\" decoding=\"async\">\n<div class=\"card-text\">\n\
         <h3><a class=\"card-link\" href=\"/gids/\">Gids</a>"
    );
}

#[test]
fn pages_are_cards_with_picture_and_facts() {
    let built = overview(&[]);
    let html = built.file("gids/index.html");
    assert_eq!(
        part(html, "<li class=\"card\"", "</li>"),
        "<li class=\"card\" data-terms=\"{&quot;stijl&quot;:[&quot;Stil&quot;],&quot;vorm&quot;:\
         [&quot;Nieuw&quot;,&quot;Hout&quot;]}\">\n\
         <img class=\"card-picture\" src=\"/gids/een/kaart.svg\" alt=\"\" width=\"40\" height=\"30\" \
         loading=\"lazy\" decoding=\"async\" />\n<div class=\"card-text\">\n\
         <h3><a class=\"card-link\" href=\"/gids/een/\">Een</a></h3>\n<p>Waar.</p>\n\
         <dl class=\"card-facts\">\n<div><dt>Vorm</dt><dd>Nieuw, Hout</dd></div>\n</dl>\n</div>\n"
    );
    assert!(html.contains("<h2 id=\"_chapters\">Plekken</h2>"));
    assert!(html.contains("<div class=\"card-picture no-picture\"></div>"));
    assert!(!html.contains("class=\"chapters\""), "the cards stand in place of the list");
}

#[test]
fn a_card_shows_the_picture_that_the_page_names() {
    let named = "+++\ntitle = \"Een\"\nweight = 1\n[extra]\npicture = \"b.svg\"\n+++\n";
    let built =
        overview(&[("content/gids/een/index.md", named), ("content/gids/een/b.svg", KAART)]);
    let html = built.file("gids/index.html");
    assert!(html.contains("src=\"/gids/een/b.svg\""), "{html}");
    assert!(!html.contains("src=\"/gids/een/kaart.svg\""));
}

#[test]
fn filters_are_links_to_terms_that_pages_of_the_section_have() {
    let built = overview(&[]);
    let filters = part(built.file("gids/index.html"), "<div class=\"filter-group\">", "</nav>");
    assert_eq!(
        filters,
        "<div class=\"filter-group\">\n<p id=\"_filter-vorm\"><a href=\"/vorm/\">Vorm</a></p>\n\
         <ul aria-labelledby=\"_filter-vorm\">\n\
         <li><a class=\"filter\" href=\"/vorm/hout/\" data-kind=\"vorm\" data-term=\"Hout\">Hout <span class=\"count\">1</span></a></li>\n\
         <li><a class=\"filter\" href=\"/vorm/nieuw/\" data-kind=\"vorm\" data-term=\"Nieuw\">Nieuw <span class=\"count\">2</span></a></li>\n\
         </ul>\n</div>\n"
    );
    let script = "<script defer src=\"/_assets/scripts/filters.";
    assert!(built.file("gids/index.html").contains(script));
    assert!(!built.file("gids/een/index.html").contains(script));
}

#[test]
fn a_missing_page_offers_the_publications() {
    let built = overview(&[]);
    let html = built.file("404.html");
    assert!(html.contains("<h1>Deze pagina is er niet</h1>"));
    assert!(part(html, "<ul class=\"pages\">", "</ul>").contains("<a href=\"/gids/\">Gids</a>"));
}

#[test]
fn the_menu_lists_sections_or_what_the_configuration_says() {
    let menu = |built: &Built, page: &str| {
        part(part(built.file(page), "<details class=\"menu\">", "</details>"), "<ul>", "</ul>")
            .to_owned()
    };
    assert_eq!(
        menu(&overview(&[]), "gids/een/index.html"),
        "<ul>\n<li><a href=\"/gids/\" aria-current=\"true\">Gids</a></li>\n"
    );
    let config = format!(
        "{CONFIG}[extra]\nmenu = [{{ title = \"Los\", url = \"@/los.md\" }}, \
         {{ title = \"Elders\", url = \"https://example.org/\" }}]\n"
    );
    let built = overview(&[("config.toml", &config)]);
    assert_eq!(
        menu(&built, "los/index.html"),
        "<ul>\n<li><a href=\"/los/\" aria-current=\"page\">Los</a></li>\n\
         <li><a href=\"https://example.org/\">Elders</a></li>\n"
    );
}

#[test]
fn an_empty_section_says_so() {
    let built = overview(&[("content/leeg/_index.md", "+++\ntitle = \"Leeg\"\n+++\n")]);
    assert!(built.file("leeg/index.html").contains("<p>Hier staat nog niets.</p>"));
}
