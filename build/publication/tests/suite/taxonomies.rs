//! Taxonomies.

use crate::{page, site};

#[test]
fn terms_gather_pages_whatever_their_spelling() {
    let loaded = site(
        "taxonomies = [{ name = \"Woon vorm\" }]\ntaxonomy_root = \"overzicht\"\n",
        &[
            (
                "content/a.md",
                &page("A", "[taxonomies]\n\"Woon vorm\" = [\"Tijdelijk\", \"Nieuw\"]"),
            ),
            ("content/b.md", &page("B", "[taxonomies]\n\"Woon vorm\" = [\"tijdelijk\"]")),
        ],
    );
    assert!(loaded.found.is_empty(), "{:?}", loaded.found);
    let taxonomy = &loaded.site.taxonomies[0];
    assert_eq!(taxonomy.path, "/overzicht/woon-vorm/");
    let terms: Vec<(&str, &str, usize)> = taxonomy
        .terms
        .iter()
        .map(|term| (term.name.as_str(), term.path.as_str(), term.pages.len()))
        .collect();
    assert_eq!(
        terms,
        [
            ("Nieuw", "/overzicht/woon-vorm/nieuw/", 1),
            ("Tijdelijk", "/overzicht/woon-vorm/tijdelijk/", 2),
        ]
    );
}

#[test]
fn a_kind_that_the_configuration_does_not_name_is_an_error() {
    let loaded = site(
        "taxonomies = [{ name = \"gemeente\" }]\n",
        &[("content/a.md", &page("A", "[taxonomies]\ngemente = [\"Leiden\"]"))],
    );
    assert_eq!(
        loaded.found,
        ["content/a.md:4:1: error[unknown-taxonomy]: taxonomy `gemente` is not in config.toml"]
    );
}

#[test]
fn a_term_that_cannot_be_an_address_is_found_at_its_place() {
    for (mode, term) in [("on", "!!!"), ("on", ""), ("off", ".."), ("off", "a/../b")] {
        let loaded = site(
            &format!("taxonomies = [{{ name = \"g\" }}]\n[slugify]\ntaxonomies = \"{mode}\"\n"),
            &[("content/a.md", &page("A", &format!("[taxonomies]\ng = [\"{term}\"]")))],
        );
        assert_eq!(
            loaded.found,
            [format!(
                "content/a.md:4:6: error[unusable-term]: no address can be made of the term `{term}`"
            )]
        );
        assert!(loaded.site.taxonomies[0].terms.is_empty());
    }
}
