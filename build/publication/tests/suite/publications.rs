//! Publications and their chapters.

use crate::{page, site};

const PUBLICATION: &str = "+++\ntitle = \"De gids!\"\nsort_by = \"title\"\n[extra.publication]\n\
    version = \"1\"\ndate = 2026-01-01\npublisher = \"U\"\n+++\n";

#[test]
fn chapters_are_the_pages_by_weight_then_those_of_subsections() {
    let loaded = site(
        "",
        &[
            ("content/gids/_index.md", PUBLICATION),
            ("content/gids/z.md", &page("A", "weight = 2")),
            ("content/gids/a.md", &page("Z", "weight = 1")),
            ("content/gids/verborgen.md", &page("V", "weight = 3\nrender = false")),
            ("content/gids/deel/_index.md", "+++\ntitle = \"Deel\"\n+++\n"),
            ("content/gids/deel/b.md", &page("B", "")),
            ("content/gids/ander/_index.md", PUBLICATION),
            ("content/gids/ander/c.md", &page("C", "")),
        ],
    );
    let publication = &loaded.site.publications[0];
    let chapters: Vec<&str> =
        publication.chapters.iter().map(|&id| loaded.site.entry(id).path.as_str()).collect();
    assert_eq!(chapters, ["/gids/a/", "/gids/z/", "/gids/deel/b/"]);
    assert_eq!(loaded.site.publications.len(), 2);
    let screen = tweeluik_source::Profile::Screen;
    assert_eq!(loaded.site.pdf_path(publication, screen), "/gids/de-gids.pdf");
    let press = tweeluik_source::Profile::Press;
    assert_eq!(loaded.site.pdf_path(publication, press), "/gids/de-gids-press.pdf");
}

#[test]
fn profiles_are_those_of_the_publication_else_those_of_the_site_each_once() {
    use tweeluik_source::Profile::Screen;
    let own = |key: &str| PUBLICATION.replace("version", &format!("{key}\nversion"));
    let short = own("profiles = [\"screen\", \"screen\"]");
    let below = own("print.profiles = [\"screen\"]");
    let files = [
        ("content/a/_index.md", PUBLICATION),
        ("content/b/_index.md", &short),
        ("content/c/_index.md", &below),
    ];
    let profiles = |config: &str| {
        let loaded = site(config, &files);
        assert!(loaded.found.is_empty(), "{:?}", loaded.found);
        let publications = loaded.site.publications.iter();
        publications.map(|it| it.print.profiles()).collect::<Vec<_>>()
    };
    assert_eq!(profiles(""), [[Screen], [Screen], [Screen]]);
    assert_eq!(profiles("[print]\nprofiles = []\n"), [vec![], vec![Screen], vec![Screen]]);
}

#[test]
fn a_link_to_the_pdf_is_a_link_within_the_site() {
    let loaded = site(
        "",
        &[
            ("content/gids/_index.md", PUBLICATION),
            ("content/a.md", "+++\ntitle = \"A\"\n+++\n[pdf](/gids/de-gids.pdf)\n"),
        ],
    );
    assert!(loaded.found.is_empty(), "{:?}", loaded.found);
}

#[test]
fn publications_stand_in_the_order_of_their_sections() {
    let weighted =
        |weight: usize| PUBLICATION.replacen("sort_by", &format!("weight = {weight}\nsort_by"), 1);
    let loaded =
        site("", &[("content/a/_index.md", &weighted(2)), ("content/b/_index.md", &weighted(1))]);
    let order: Vec<&str> = loaded
        .site
        .publications
        .iter()
        .map(|publication| loaded.site.entry(publication.section).path.as_str())
        .collect();
    assert_eq!(order, ["/b/", "/a/"]);
}

#[test]
fn the_address_of_a_pdf_is_taken() {
    let loaded = site(
        "",
        &[("content/gids/_index.md", PUBLICATION), ("content/gids/de-gids.pdf", "van iemand")],
    );
    assert_eq!(
        loaded.found,
        ["content/gids/de-gids.pdf:1:1: error[path-taken]: address `/gids/de-gids.pdf` is taken"]
    );
}

#[test]
fn a_file_name_of_a_pdf_has_an_end() {
    let text = PUBLICATION.replace("De gids!", &"heel lang ".repeat(200));
    let loaded = site("", &[("content/gids/_index.md", &text)]);
    let stem = &loaded.site.publications[0].file_stem;
    assert!(stem.len() <= 100 && stem.ends_with("-lang") | stem.ends_with("-heel"), "{stem}");
}

#[test]
fn a_file_and_a_folder_of_one_name_are_found() {
    let loaded = site("", &[("content/gids/_index.md", PUBLICATION), ("static/gids", "x")]);
    assert_eq!(
        loaded.found,
        [
            "static/gids:1:1: error[path-taken]: `/gids` is a file, but a folder comes at that address too"
        ]
    );
}
