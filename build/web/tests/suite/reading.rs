//! What helps a reader through a chapter: where it stands, what is on it, where to go next.

use crate::site::{Built, build};

const GUIDE: &str = "+++\ntitle = \"Gids\"\nsort_by = \"weight\"\n[extra.publication]\n\
    version = \"1\"\ndate = 2026-01-02\npublisher = \"Provincie\"\n+++\n";

fn chapter(title: &str, weight: usize, text: &str) -> String {
    format!("+++\ntitle = \"{title}\"\nweight = {weight}\n+++\n{text}\n")
}

/// A publication of three chapters, of which the second has a text.
fn guide(text: &str, more: &[(&str, &str)]) -> Built {
    let (one, two, three) =
        (chapter("Een", 1, ""), chapter("Twee", 2, text), chapter("Drie", 3, ""));
    let files = [
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/gids/_index.md", GUIDE),
        ("content/gids/een.md", &one),
        ("content/gids/twee.md", &two),
        ("content/gids/drie.md", &three),
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
fn a_chapter_shows_its_place_among_the_others() {
    let built = guide("", &[]);
    assert_eq!(
        part(built.file("gids/twee/index.html"), "<nav class=\"chapter-nav\"", "</nav>"),
        "<nav class=\"chapter-nav\" aria-label=\"Hoofdstukken\">\n<details class=\"fold\">\n\
         <summary>Hoofdstukken van Gids</summary>\n<div class=\"fold-body\">\n\
         <p class=\"chapter-nav-title\"><a href=\"/gids/\">Gids</a></p>\n<ol class=\"chapters\">\n\
         <li><a href=\"/gids/een/\">Een</a></li>\n\
         <li><a href=\"/gids/twee/\" aria-current=\"page\">Twee</a></li>\n\
         <li><a href=\"/gids/drie/\">Drie</a></li>\n</ol>\n\n</div>\n</details>\n"
    );
}

#[test]
fn the_previous_and_the_next_chapter_are_named() {
    let built = guide("", &[]);
    let neighbours = |page: &str| {
        part(built.file(page), "<nav class=\"neighbours\"", "</nav>").replace('\n', "")
    };
    let nav = "<nav class=\"neighbours\" aria-label=\"Vorige en volgende\">";
    let previous =
        "<a class=\"previous\" href=\"/gids/een/\" rel=\"prev\"><span>Vorige</span> Een</a>";
    let next = "<a class=\"next\" href=\"/gids/drie/\" rel=\"next\"><span>Volgende</span> Drie</a>";
    assert_eq!(neighbours("gids/twee/index.html"), format!("{nav}{previous}{next}"));
    assert!(!neighbours("gids/een/index.html").contains("rel=\"prev\""));
    assert!(!neighbours("gids/drie/index.html").contains("rel=\"next\""));
}

#[test]
fn the_time_to_read_is_told_in_the_language_of_the_page() {
    let facts = |built: &Built, page: &str| {
        part(built.file(page), "<p class=\"meta chapter-facts dots\">", "</p>").to_owned()
    };
    let (short, long) = ("woord ".repeat(200), "woord ".repeat(201));
    let head = "<p class=\"meta chapter-facts dots\"><span>Hoofdstuk 2 van 3</span>";
    assert_eq!(
        facts(&guide(&short, &[]), "gids/twee/index.html"),
        format!("{head} <span>1 minuut lezen</span>")
    );
    assert_eq!(
        facts(&guide(&long, &[]), "gids/twee/index.html"),
        format!("{head} <span>2 minuten lezen</span>")
    );
    assert_eq!(facts(&guide("", &[]), "gids/twee/index.html"), head);
    let english = chapter("Loose", 1, &long);
    let config = "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n[languages.en]\n";
    let built = guide("", &[("config.toml", config), ("content/los.en.md", &english)]);
    assert_eq!(
        facts(&built, "en/los/index.html"),
        "<p class=\"meta chapter-facts dots\"><span>2 minutes to read</span>"
    );
}

#[test]
fn the_headings_of_a_page_are_listed_from_two_on() {
    let built = guide("## A\n### B\n#### C\n## D\n", &[]);
    assert_eq!(
        part(built.file("gids/twee/index.html"), "<nav class=\"toc\"", "</nav>"),
        "<nav class=\"toc\" aria-label=\"Op deze pagina\">\n<details class=\"fold\">\n\
         <summary>Op deze pagina</summary>\n<div class=\"fold-body\">\n\
         <p class=\"toc-title\" aria-hidden=\"true\">Op deze pagina</p>\n<ol>\n\
         <li><a href=\"#a\">A</a>\n<ol>\n<li><a href=\"#b\">B</a></li>\n</ol></li>\n\
         <li><a href=\"#d\">D</a></li>\n</ol>\n</div>\n</details>\n"
    );
    let built = guide("## A\n", &[]);
    assert!(!built.file("gids/twee/index.html").contains("class=\"toc\""));
}

/// The headings of a text under a setting, at the configuration or the section.
fn headings(config: &str, section: &str, text: &str) -> String {
    let config =
        format!("base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n{config}");
    let section = format!("+++\ntitle = \"Deel\"\n{section}\n+++\n");
    let page = chapter("Blad", 1, text);
    let built = build(&[
        ("config.toml", &config),
        ("templates/page.html", "{{ page.content | safe }}"),
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/deel/_index.md", &section),
        ("content/deel/blad.md", &page),
    ]);
    built.file("deel/blad/index.html").to_owned()
}

#[test]
fn a_heading_links_to_itself_where_the_section_or_the_configuration_says() {
    let link =
        "<a class=\"anchor\" href=\"#een-twee\" aria-label=\"Koppeling naar “Een twee”\">#</a>";
    let markdown = |place: &str| format!("[markdown]\ninsert_anchor_links = \"{place}\"\n");
    let section = |place: &str| format!("insert_anchor_links = \"{place}\"");
    let text = "## Een *twee*\n";
    let inner = "Een <em>twee</em>";
    let heading = |content: &str| format!("<h2 id=\"een-twee\">{content}</h2>\n");
    assert_eq!(headings("", "", text), heading(inner));
    assert_eq!(headings(&markdown("left"), "", text), heading(&format!("{link}{inner}")));
    assert_eq!(headings("", &section("right"), text), heading(&format!("{inner}{link}")));
    assert_eq!(
        headings(&markdown("left"), &section("heading"), text),
        heading(&format!("<a class=\"anchor\" href=\"#een-twee\">{inner}</a>"))
    );
    assert_eq!(headings(&markdown("left"), &section("none"), text), heading(inner));
}

#[test]
fn a_link_in_a_heading_is_not_put_in_another() {
    assert_eq!(
        headings(
            "[markdown]\ninsert_anchor_links = \"heading\"\n",
            "",
            "## Zie [uit](https://example.org/)\n"
        ),
        "<h2 id=\"zie-uit\">Zie <a href=\"https://example.org/\" rel=\"external\">uit</a>\
         <a class=\"anchor\" href=\"#zie-uit\" aria-label=\"Koppeling naar “Zie uit”\">#</a></h2>\n"
    );
}

#[test]
fn a_site_can_write_the_link_of_a_heading_in_its_own_way() {
    let built = build(&[
        (
            "config.toml",
            "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n[markdown]\ninsert_anchor_links = \"right\"\n",
        ),
        ("templates/anchor-link.html", "[{{ id }} {{ level }} {{ lang }} {{ title }}]"),
        ("templates/page.html", "{{ page.content | safe }}"),
        ("content/blad.md", "+++\ntitle = \"Blad\"\n+++\n### Kop\n"),
    ]);
    assert_eq!(built.file("blad/index.html"), "<h3 id=\"kop\">Kop[kop 3 nl Kop]</h3>\n");
}

#[test]
fn scripts_are_files_of_the_site_whose_address_changes_with_them() {
    let script = |text: &str| {
        let built = guide("", &[("assets/scripts/reading.js", text)]);
        assert_eq!(built.file("scripts/reading.js"), text);
        part(built.file("gids/twee/index.html"), "<script defer", " data-").to_owned()
    };
    let (one, other) = (script("1"), script("2"));
    assert!(one.starts_with("<script defer src=\"/_assets/scripts/reading."), "{one}");
    assert_ne!(one, other);
}

#[test]
fn the_menu_marks_the_section_around_a_page() {
    let section = |title: &str| format!("+++\ntitle = \"{title}\"\n+++\n");
    let [home, own, other] = ["Home", "Eigen", "Ander"].map(section);
    let built = build(&[
        ("content/_index.md", &home),
        ("content/a/_index.md", &own),
        ("content/a/x.md", "+++\ntitle = \"Blad\"\n+++\n"),
        ("content/a-b/_index.md", &other),
    ]);
    let html = built.file("a/x/index.html");
    assert!(html.contains("<a href=\"/a/\" aria-current=\"true\">Eigen</a>"), "{html}");
    assert_eq!(html.matches("aria-current=\"true\"").count(), 1, "{html}");
}
