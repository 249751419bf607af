//! Front matter of pages, sections and publications.

use tweeluik_source::{
    Diagnostic, PageFrontMatter, Profile, SectionFrontMatter, SortBy, Sources, read_page,
    read_section,
};

use crate::{hints, says};

fn page(text: &str) -> (PageFrontMatter, String, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let file = sources.add("a.md", text);
    let (page, body, found) = read_page(text, file);
    (page, text[body].to_owned(), found, sources)
}

fn section(text: &str) -> (SectionFrontMatter, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let file = sources.add("_index.md", text);
    let (section, _, found) = read_section(text, file);
    (section, found, sources)
}

#[track_caller]
fn page_says(text: &str, expected: &[&str]) -> Vec<String> {
    let (_, _, found, sources) = page(text);
    says(&found, &sources, expected);
    hints(&found)
}

const TOML: &str = r#"+++
title = "Bëgin"
description = "Hoe"
date = 2026-11-23
updated = "2026-11-24T10:00:00Z"
draft = true
render = false
slug = "begin"
path = "gids/begin"
weight = 3
authors = ["Ada", "Bo"]
aliases = ["oud"]
template = "gids.html"
[taxonomies]
thema = ["wonen", "zorg"]
[extra]
kleur = "rood"
+++
# Tekst
"#;

const YAML: &str = r#"---
title: "Bëgin"
description: Hoe
date: 2026-11-23
updated: 2026-11-24T10:00:00Z
draft: true
render: false
slug: begin
path: gids/begin
weight: 3
authors: [Ada, Bo]
aliases:
  - oud
template: gids.html
taxonomies:
  thema:
    - wonen
    - zorg
extra:
  kleur: rood
---
# Tekst
"#;

#[test]
fn all_keys_of_a_page_are_read_from_toml_and_yaml_alike() {
    for text in [TOML, YAML] {
        let (page, body, found, sources) = page(text);
        says(&found, &sources, &[]);
        assert_eq!(body, "# Tekst\n");
        let title = page.title.unwrap();
        assert_eq!((title.value.as_str(), sources.text(title.span)), ("Bëgin", "\"Bëgin\""));
        assert_eq!(page.description.unwrap().value, "Hoe");
        assert_eq!(page.date.unwrap().to_string(), "2026-11-23");
        assert_eq!(page.updated.unwrap().to_string(), "2026-11-24T10:00:00Z");
        assert!(page.draft && !page.render);
        assert_eq!(sources.text(page.slug.unwrap().span).trim_matches('"'), "begin");
        assert_eq!(page.path.unwrap().value, "gids/begin");
        assert_eq!(page.weight, Some(3));
        assert_eq!(page.authors, ["Ada", "Bo"]);
        assert_eq!(page.aliases[0].value, "oud");
        assert_eq!(page.template.unwrap().value, "gids.html");
        let (kind, terms) = page.taxonomies.iter().next().unwrap();
        assert_eq!((kind.value.as_str(), sources.text(kind.span)), ("thema", "thema"));
        let places: Vec<_> = terms.iter().map(|t| sources.text(t.span).trim_matches('"')).collect();
        assert_eq!(places, ["wonen", "zorg"]);
        assert_eq!(page.extra.all.to_json(), serde_json::json!({"kleur": "rood"}));
    }
}

#[test]
fn unknown_keys_are_errors_in_pages_too() {
    let expected = ["a.md:3:1: error[unknown-key]: unknown key `wieght`"];
    assert_eq!(
        page_says("+++\ntitle = \"é\"\nwieght = 1\n+++\n", &expected),
        ["did you mean `weight`?"]
    );
    assert_eq!(page_says("---\ntitle: é\nwieght: 1\n---\n", &expected), ["did you mean `weight`?"]);
}

#[test]
fn several_mistakes_are_found_at_once() {
    page_says(
        "+++\ntitle = 1\ndraft = \"nee\"\nweight = -1\ndate = \"2026-02-30\"\naliases = [\"a\", 2]\n+++\n",
        &[
            "a.md:2:9: error[wrong-type]: `title` expects text between quotation marks, but here is a whole number",
            "a.md:3:9: error[wrong-type]: `draft` expects `true` or `false`, but here is text",
            "a.md:4:10: error[invalid-value]: `-1` is no valid value for `weight`",
            "a.md:5:8: error[invalid-date]: `2026-02-30` is no date",
            "a.md:6:17: error[wrong-type]: `aliases` expects text between quotation marks, but here is a whole number",
        ],
    );
}

#[test]
fn a_time_alone_is_no_date() {
    page_says(
        "+++\ndate = 10:30:00\n+++\n",
        &["a.md:2:8: error[invalid-date]: `10:30:00` is no date"],
    );
}

#[test]
fn empty_front_matter_is_enough() {
    for text in ["+++\n+++\nTekst", "---\n---\nTekst", "---\n# alleen commentaar\n---\nTekst"] {
        let (page, body, found, sources) = page(text);
        says(&found, &sources, &[]);
        assert_eq!((page, body.as_str()), (PageFrontMatter::default(), "Tekst"));
    }
}

#[test]
fn a_file_without_front_matter_shows_what_to_add() {
    let hints = page_says(
        "# Kop\n\nTekst\n",
        &["a.md:1:1: error[missing-front-matter]: the file does not begin with front matter"],
    );
    assert_eq!(
        hints,
        ["begin the file with three lines: `+++`, then `title = \"…\"`, then `+++` again"]
    );
    page_says(
        "",
        &["a.md:1:1: error[missing-front-matter]: the file does not begin with front matter"],
    );
    let (_, body, ..) = page("# Kop\n");
    assert_eq!(body, "# Kop\n");
}

#[test]
fn front_matter_without_end_is_reported_where_it_begins() {
    let hints = page_says(
        "+++\ntitle = \"a\"\n\nTekst\n++++\n",
        &["a.md:1:1: error[unterminated-front-matter]: the front matter has no end"],
    );
    assert_eq!(hints, ["close it with a line that holds only `+++`"]);
    page_says(
        "---\ntitle: a",
        &["a.md:1:1: error[unterminated-front-matter]: the front matter has no end"],
    );
}

#[test]
fn the_last_line_may_be_the_closing_fence() {
    let (page, body, found, sources) = page("+++\ntitle = \"a\"\n+++");
    says(&found, &sources, &[]);
    assert_eq!((page.title.unwrap().value.as_str(), body.as_str()), ("a", ""));
}

#[test]
fn windows_lines_work() {
    for text in [
        "+++\r\ntitle = \"é\"\r\ndraft = 1\r\n+++\r\nTekst\r\n",
        "---\r\ntitle: \"é\"\r\ndraft: 1\r\n---\r\nTekst\r\n",
    ] {
        let (page, body, found, sources) = page(text);
        let title = page.title.unwrap();
        assert_eq!(sources.text(title.span), "\"é\"");
        assert_eq!(body, "Tekst\r\n");
        assert_eq!(found.len(), 1);
        assert_eq!(sources.text(found[0].span.unwrap()), "1");
    }
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let (page, body, found, sources) = page("\u{feff}+++\ntitle = \"é\"\n+++\nTekst");
    says(&found, &sources, &[]);
    let title = page.title.unwrap();
    assert_eq!((sources.text(title.span), body.as_str()), ("\"é\"", "Tekst"));
}

#[test]
fn broken_toml_is_reported_in_full_and_at_its_place() {
    page_says(
        "+++\ntitle = Begin\nweight = [1\n+++\n",
        &[
            "a.md:2:9: error[invalid-toml]: this is no valid TOML: the value is missing, or is text without quotation marks",
            "a.md:3:10: error[wrong-type]: `weight` expects a whole number, but here is a list",
            "a.md:3:12: error[invalid-toml]: this is no valid TOML: the list is not closed with `]`",
        ],
    );
}

#[test]
fn a_section_reads_its_own_keys() {
    let (section, found, sources) = section(
        "+++\ntitle = \"Gids\"\nsort_by = \"weight\"\nweight = 2\npage_template = \"tip.html\"\ntransparent = true\nredirect_to = \"/elders/\"\npaginate_by = 3\n+++\n",
    );
    says(&found, &sources, &[]);
    assert_eq!(section.paginate_by, Some(3));
    assert_eq!((section.sort_by, section.weight), (SortBy::Weight, 2));
    assert_eq!(section.page_template.unwrap().value, "tip.html");
    assert!(section.transparent && section.render);
    assert_eq!(section.redirect_to.unwrap().value, "/elders/");
    assert_eq!(section.extra.publication, None);
}

#[test]
fn every_key_of_zola_is_accepted_in_a_section() {
    let (_, found, sources) = section(
        "+++\ntitle = \"a\"\ndescription = \"a\"\nsort_by = \"update_date\"\nweight = 1\ndraft = false\ntemplate = \"a\"\npage_template = \"a\"\npaginate_by = 1\npaginate_reversed = true\npaginate_path = \"a\"\ninsert_anchor_links = \"heading\"\nrender = true\nredirect_to = \"a\"\nin_search_index = true\ntransparent = true\naliases = [\"a\"]\ngenerate_feeds = true\n[extra]\na = 1\n+++\n",
    );
    let errors: Vec<_> = found.into_iter().filter(Diagnostic::is_error).collect();
    says(&errors, &sources, &[]);
}

#[test]
fn a_sort_order_that_is_none_names_the_nearest() {
    let (_, found, sources) = section("+++\nsort_by = \"wieght\"\n+++\n");
    says(
        &found,
        &sources,
        &["_index.md:2:11: error[invalid-value]: `wieght` is no valid value for `sort_by`"],
    );
    assert_eq!(hints(&found), ["did you mean `weight`?"]);
}

const PUBLICATION: &str = r#"+++
title = "Gids"
[extra]
kleur = "rood"
[extra.publication]
subtitle = "Voor gemeenten"
version = "1.0"
date = 2026-11-23
publisher = "Provincie Zuid-Holland"
licence = "CC-BY-4.0"
identifier = "PZH-2026-1"
keywords = ["wonen"]
authors = ["Ada"]
language = "nl"
+++
"#;

#[test]
fn a_publication_is_read_and_its_profile_is_screen_unless_said() {
    let (section, found, sources) = section(PUBLICATION);
    says(&found, &sources, &[]);
    assert_eq!(section.extra.all.get("kleur").unwrap().to_json(), "rood");
    let publication = section.extra.publication.unwrap().value;
    assert_eq!(publication.version, "1.0");
    assert_eq!(publication.date.to_string(), "2026-11-23");
    assert_eq!(publication.publisher, "Provincie Zuid-Holland");
    assert_eq!(publication.profiles, None);
    assert_eq!(publication.print.profiles(), [Profile::Screen]);
    assert_eq!(publication.subtitle.as_deref(), Some("Voor gemeenten"));
    assert_eq!(publication.language.unwrap().value, "nl");
}

#[test]
fn a_profile_that_is_none_is_named() {
    let text = PUBLICATION.replace(
        "keywords",
        "profiles = [\"screen\", \"booklet\", \"prss\", \"screen\"]\nkeywords",
    );
    let (section, found, sources) = section(&text);
    says(
        &found,
        &sources,
        &["_index.md:12:34: error[invalid-value]: `prss` is no valid value for `profiles`"],
    );
    let publication = section.extra.publication.unwrap().value;
    let left = Some(vec![Profile::Screen, Profile::Booklet, Profile::Screen]);
    assert_eq!(publication.profiles, left, "what is no profile is left out");
}

#[test]
fn a_publication_is_strict() {
    let (section, found, sources) =
        section("+++\n[extra.publication]\nversion = \"1\"\nuitgever = \"PZH\"\n+++\n");
    says(
        &found,
        &sources,
        &[
            "_index.md:2:1: error[missing-key]: key `date` is missing",
            "_index.md:2:1: error[missing-key]: key `publisher` is missing",
            "_index.md:4:1: error[unknown-key]: unknown key `uitgever`",
        ],
    );
    assert_eq!(section.extra.publication, None);
}

#[test]
fn the_language_of_a_publication_is_a_code() {
    let (_, found, sources) =
        section(&PUBLICATION.replace("language = \"nl\"", "language = \"Nederlands!\""));
    says(
        &found,
        &sources,
        &["_index.md:14:12: error[invalid-value]: `Nederlands!` is no valid value for `language`"],
    );
}

#[test]
fn a_text_that_is_no_toml_at_all_gives_few_findings() {
    let text = format!("+++\n{}+++\n", "gewoon een zin\n".repeat(1_000));
    let (_, _, found, _) = page(&text);
    let broken = found.iter().filter(|finding| finding.rule.name == "invalid-toml").count();
    assert_eq!(broken, 20);
    assert!(found.len() <= 21);
}

#[test]
fn a_publication_under_a_name_that_is_near_is_told() {
    let (_, found, sources) = section("+++\n[extra.publicatie]\nversion = \"1\"\n+++\n");
    says(&found, &sources, &["_index.md:2:8: error[unknown-key]: unknown key `publicatie`"]);
    assert_eq!(hints(&found), ["did you mean `publication`?"]);
    let (_, found, sources) = section("+++\n[extra.publications]\nshown = true\n+++\n");
    says(&found, &sources, &[]);
}

#[test]
fn a_page_is_no_publication() {
    page_says(
        "+++\n[extra.publication]\nversion = \"1\"\n+++\n",
        &[
            "a.md:2:1: error[unknown-key]: a page cannot be a publication, only a folder of pages can",
        ],
    );
}

#[test]
fn a_value_that_toml_refuses_is_told_once() {
    page_says(
        "+++\nweight = 01\n+++\n",
        &["a.md:2:10: error[invalid-toml]: this is no valid TOML: a number does not begin with 0"],
    );
    page_says(
        "+++\ndate = 2026-13-01\n+++\n",
        &[
            "a.md:2:8: error[invalid-toml]: this is no valid TOML: there is no such date, or it is not written like `2026-11-23`",
        ],
    );
}

#[test]
fn what_a_publication_must_have_is_not_empty() {
    let (_, found, sources) = section(
        "+++\n[extra.publication]\nversion = \"\"\ndate = 2026-01-01\npublisher = \" \"\n+++\n",
    );
    says(
        &found,
        &sources,
        &[
            "_index.md:3:11: error[missing-key]: `version` is empty",
            "_index.md:5:13: error[missing-key]: `publisher` is empty",
        ],
    );
}

#[test]
fn metadata_is_typed_and_strict() {
    let table = "authority = \"Gemeente\"\nspatial = \"Dam\"\nonderwerp = 1\n";
    let (page, _, found, sources) =
        page(&format!("+++\ntitle = \"A\"\n[extra.metadata]\n{table}+++\n"));
    assert_eq!(page.extra.metadata.authority.as_deref(), Some("Gemeente"));
    says(
        &found,
        &sources,
        &[
            "a.md:5:11: error[wrong-type]: `spatial` expects a list between `[` and `]`, but here is text",
            "a.md:6:1: error[unknown-key]: unknown key `onderwerp`",
        ],
    );
    let (section, found, _) = section(&format!("+++\n[extra.metadata]\n{table}+++\n"));
    assert_eq!(section.extra.metadata.authority.as_deref(), Some("Gemeente"));
    assert_eq!(found.len(), 2);
}

#[test]
fn a_misspelt_metadata_table_is_reported() {
    page_says(
        "+++\ntitle = \"A\"\n[extra.metdata]\nauthority = \"Gemeente\"\n+++\n",
        &["a.md:3:8: error[unknown-key]: unknown key `metdata`"],
    );
}
