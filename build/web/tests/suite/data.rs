//! `load_data`: what is in files, and mistakes told at their place in the file.

use crate::site::{Built, build};

const HOME: (&str, &str) = ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n");

fn filled(template: &str, files: &[(&str, &str)]) -> Built {
    build(&[&[HOME, ("templates/index.html", template)], files].concat())
}

/// What a template makes of a file, with the name `data`.
fn gives(call: &str, template: &str, file: (&str, &str)) -> String {
    let template = format!("{{% set data = load_data({call}) %}}{template}");
    filled(&template, &[file]).file("index.html").to_owned()
}

#[test]
fn each_format_is_read_by_its_extension() {
    for (path, text, template, expected) in [
        ("a.toml", "[b]\nc = 2026-01-02\n", "{{ data.b.c }}", "2026-01-02"),
        ("a.json", "{\"b\": [1, 2.5]}", "{{ data.b[1] }}", "2.5"),
        ("a.yaml", "b:\n  - c: ja\n", "{{ data.b[0].c }}", "ja"),
        ("a.YML", "b: 3\n", "{{ data.b + 1 }}", "4"),
        (
            "a.csv",
            "Naam;Aantal\nLeiden;\"1,5\"\n",
            "{{ data.headers[1] }} {{ data.records[0][1] }}",
            "Aantal 1,5",
        ),
        ("a.xml", "<a><b>1</b><b>2</b></a>", "{{ data.a.b | length }}", "2"),
        ("a.bib", "@book{k, title = {Wonen}}", "{{ data.bibliographies[0].tags.title }}", "Wonen"),
        ("a.txt", "a: 1\n", "{{ data }}", "a: 1\n"),
        ("zonder", "<b>", "{{ data }}", "&lt;b&gt;"),
    ] {
        let call = format!("path=\"{path}\"");
        assert_eq!(gives(&call, template, (path, text)), expected, "{path}");
    }
}

#[test]
fn a_format_can_be_named_and_a_text_can_be_given() {
    assert_eq!(gives("path=\"a.txt\", format=\"json\"", "{{ data[0] }}", ("a.txt", "[7]")), "7");
    assert_eq!(gives("path=\"a.json\", format=\"plain\"", "{{ data }}", ("a.json", "[7]")), "[7]");
    let literal = "literal=\"b = 8\", format=\"toml\"";
    assert_eq!(gives(literal, "{{ data.b }}", HOME), "8");
    assert_eq!(gives("literal=\"b = 8\"", "{{ data }}", HOME), "b = 8");
}

#[test]
fn files_are_found_where_zola_finds_them() {
    for (path, place) in [
        ("data/a.txt", "data/a.txt"),
        ("/data/a.txt", "data/a.txt"),
        ("a.txt", "static/a.txt"),
        ("gids/a.txt", "content/gids/a.txt"),
        ("@/gids/a.txt", "content/gids/a.txt"),
    ] {
        let call = format!("path=\"{path}\"");
        assert_eq!(gives(&call, "{{ data }}", (place, "x")), "x", "{path}");
    }
    let config = "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\ntheme = \"t\"\n";
    let theme = "name = \"t\"\n";
    let template = "{% set data = load_data(path=\"a.txt\") %}{{ data }}";
    let files =
        [("config.toml", config), ("themes/t/theme.toml", theme), ("themes/t/static/a.txt", "y")];
    assert_eq!(filled(template, &files).file("index.html"), "y");
}

#[test]
fn a_file_that_need_not_be_there_gives_none() {
    let call = "path=\"weg.toml\", required=false";
    assert_eq!(gives(call, "{{ data is none }}", HOME), "true");
}

#[test]
fn what_cannot_be_loaded_is_told_at_the_call() {
    for (call, message) in [
        (
            "path=\"weg.toml\"",
            "er is geen bestand `weg.toml` | er is gezocht vanaf de map van de site, en in `static/`, `content/` en `static/` van het thema",
        ),
        (
            "path=\"../geheim.toml\"",
            "het pad `../geheim.toml` leidt buiten het project | gebruik een pad binnen het project, met `/` en zonder `..`",
        ),
        (
            "url=\"https://voorbeeld.nl/a.json\", method=\"post\"",
            "gegevens van een webadres worden bij het bouwen niet opgehaald | bewaar het bestand in de map van de site en schrijf `load_data(path=\"…\")`, zodat elke bouw zonder netwerk hetzelfde geeft",
        ),
        ("path=\"a\", format=\"jsno\"", "er is geen soort gegevens `jsno` | bedoelde u `json`?"),
        ("format=\"json\"", "`load_data` wil precies één van `path`, `literal`"),
        (
            "literal=\"\n[1,]\", format=\"json\"",
            "dit is geen geldige JSON: na de laatste waarde hoort geen komma (regel 2, teken 3 van `literal`)",
        ),
    ] {
        let template = format!("{{% set data = load_data({call}) %}}{{{{ data }}}}");
        let found = filled(&template, &[]).found;
        assert_eq!(found, [format!("templates/index.html:1:15 template: {message}")], "{call}");
    }
}

#[test]
fn mistakes_in_a_file_are_told_at_their_place_in_it() {
    let template = "{% set data = load_data(path=\"a\", format=\"FORMAT\") %}{{ data }}";
    for (format, text, message) in [
        (
            "json",
            "[\n  1,\n]",
            "a:2:4 invalid-json: dit is geen geldige JSON: na de laatste waarde hoort geen komma",
        ),
        (
            "csv",
            "a;b\n1\n",
            "a:2:1 invalid-csv: deze regel heeft 1 cellen, de eerste regel 2 | zet tussen twee cellen één `;`, en een tekst waar dat teken in staat tussen aanhalingstekens (`\"`)",
        ),
        (
            "yaml",
            "a: 1\na: 2\n",
            "a:2:1 invalid-yaml: dit is geen geldige YAML: deze sleutel staat er al",
        ),
        (
            "xml",
            "<a>\n<b></a>",
            "a:2:4 invalid-xml: dit is geen geldige XML: hier hoort `</b>`, niet `</a>`",
        ),
        (
            "bibtex",
            "@book{a,\n b = c}",
            "a:2:6 invalid-bibtex: er is geen afkorting `c` | zet een gewone tekst tussen `{` en `}`, of zet de afkorting ervoor met `@string`",
        ),
    ] {
        let found = filled(&template.replace("FORMAT", format), &[("a", text)]).found;
        assert_eq!(found, [message], "{format}");
    }
    // TOML tells all mistakes at once.
    let found = filled(&template.replace("FORMAT", "toml"), &[("a", "b = \nc = 1 2\n")]).found;
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].starts_with("a:1:") && found[1].starts_with("a:2:"), "{found:#?}");
}

#[test]
fn a_mistake_that_many_pages_meet_is_told_once() {
    let page = "+++\ntitle = \"Blad\"\n+++\n";
    let built = build(&[
        HOME,
        ("templates/page.html", "{{ load_data(path=\"a.json\") }}"),
        ("content/een.md", page),
        ("content/twee.md", page),
        ("a.json", "["),
    ]);
    let mut found = built.found;
    found.dedup();
    assert_eq!(
        found,
        ["a.json:1:1 invalid-json: dit is geen geldige JSON: de lijst is niet afgesloten met `]`"]
    );
}
