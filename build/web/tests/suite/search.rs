//! Search indexes, each key of `[search]`, and the search page.

use crate::site::{Built, build};
use serde_json::Value;

const HOME: (&str, &str) = ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n");
const GUIDE: (&str, &str) = (
    "content/gids/_index.md",
    "+++\ntitle = \"De gids\"\n[extra.publication]\nversion = \"1\"\ndate = 2026-01-01\n\
     publisher = \"P\"\n+++\n",
);
const START: (&str, &str) = (
    "content/gids/het-begin.md",
    "+++\ntitle = \"Begin\"\ndescription = \"Een aanloop\"\ndate = 2026-01-02\n\
     [taxonomies]\ngemeente = [\"Delft & omstreken\", \"Leiden\"]\n+++\n\
     De gemeenten praten.\n\n## Vervolg\n\nOver woningen.\n",
);
const HIDDEN: (&str, &str) =
    ("content/verborgen.md", "+++\ntitle = \"Geheim\"\nin_search_index = false\n+++\nGeheim.\n");
const SECTION: (&str, &str) =
    ("content/stil/_index.md", "+++\ntitle = \"Stil\"\nin_search_index = false\n+++\nStilte.\n");
const ENGLISH: [(&str, &str); 2] = [
    ("content/_index.en.md", "+++\ntitle = \"Welcome\"\n+++\nWelcome.\n"),
    ("content/verborgen.en.md", "+++\ntitle = \"Open\"\n+++\nOpen.\n"),
];

/// A site with these keys before and in `[search]`.
fn site(keys: &str, search: &str) -> Built {
    let config = format!(
        "base_url = \"https://voorbeeld.nl/sub\"\ndefault_language = \"nl\"\n\
         taxonomies = [{{ name = \"gemeente\" }}]\n{keys}\n[search]\n{search}\n"
    );
    let mut files = vec![("config.toml", config.as_str()), HOME, GUIDE, START, HIDDEN, SECTION];
    if keys.contains("languages") {
        files.extend(ENGLISH);
    }
    build(&files)
}

fn fuse(search: &str) -> Vec<Value> {
    let keys = "build_search_index = true";
    let built = site(keys, &format!("index_format = \"fuse_json\"\n{search}"));
    serde_json::from_str(built.file("search_index.nl.json")).unwrap()
}

fn item(search: &str) -> Value {
    let address = "https://voorbeeld.nl/sub/gids/het-begin/";
    fuse(search).into_iter().find(|item| item["url"] == address).unwrap()
}

fn unpacked(bytes: &[u8]) -> Vec<u8> {
    use std::io::Read;
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(bytes).read_to_end(&mut text).unwrap();
    text.strip_prefix(b"pagefind_dcd").unwrap().to_vec()
}

/// Pagefind's fragments: what it tells of each page, by address.
fn fragments(built: &Built) -> Vec<Value> {
    let files = built.bytes.iter().filter(|(path, _)| path.starts_with("pagefind/fragment/"));
    let mut fragments: Vec<Value> =
        files.map(|(_, bytes)| serde_json::from_slice(&unpacked(bytes)).unwrap()).collect();
    fragments.sort_by_key(|fragment| fragment["url"].to_string());
    fragments
}

fn fragment(search: &str) -> Value {
    let built = site("build_search_index = true", search);
    fragments(&built).into_iter().find(|it| it["url"] == "/gids/het-begin/").unwrap()
}

/// The list from A to Z.
fn list(built: &Built) -> &str {
    let page = built.file("zoeken/index.html");
    let start = page.find("id=\"_a-to-z\"").unwrap();
    &page[start..start + page[start..].find("</main>").unwrap()]
}

#[test]
fn without_the_key_there_is_no_index_and_no_search_page() {
    let built = site("", "");
    assert!(built.files.contains_key("index.html"));
    let made = |path: &&String| path.contains("search_index") || path.contains("pagefind");
    assert_eq!(built.bytes.keys().find(made), None);
    assert!(!built.files.contains_key("zoeken/index.html"));
    assert!(!built.file("index.html").contains("/zoeken/"));
}

#[test]
fn pagefind_counts_the_pages_of_each_language_and_stems_them() {
    let keys = "build_search_index = true\n[languages.en]\nbuild_search_index = true";
    let built = site(keys, "");
    let entry: Value = serde_json::from_str(built.file("pagefind/pagefind-entry.json")).unwrap();
    let languages = &entry["languages"];
    assert_eq!(
        (&languages["nl"]["page_count"], &languages["nl"]["wasm"]),
        (&3.into(), &"nl".into())
    );
    assert_eq!(
        (&languages["en"]["page_count"], &languages["en"]["wasm"]),
        (&2.into(), &"en".into())
    );
    assert!(built.bytes.contains_key("pagefind/wasm.nl.pagefind"));
    assert!(built.bytes.contains_key("pagefind/pagefind.js"));
    let index = built.bytes.iter().find(|(path, _)| path.starts_with("pagefind/index/nl_"));
    let words = String::from_utf8_lossy(&unpacked(index.unwrap().1)).into_owned();
    assert!(words.contains("dwoon") && !words.contains("woningen"), "{words}");
}

#[test]
fn only_the_languages_that_ask_for_it_are_searched() {
    let built = site("[languages.en]\nbuild_search_index = true", "");
    let entry: Value = serde_json::from_str(built.file("pagefind/pagefind-entry.json")).unwrap();
    let languages: Vec<&String> = entry["languages"].as_object().unwrap().keys().collect();
    assert_eq!(languages, ["en"]);
    assert!(built.files.contains_key("en/search/index.html"));
    assert!(!built.files.contains_key("zoeken/index.html"));
}

#[test]
fn pages_and_sections_can_stay_out_of_the_index() {
    let built = site("build_search_index = true", "");
    let urls: Vec<String> =
        fragments(&built).iter().map(|it| it["url"].as_str().unwrap().to_owned()).collect();
    assert_eq!(urls, ["/", "/gids/", "/gids/het-begin/"]);
    assert!(!list(&built).contains("Geheim"));
}

#[test]
fn pagefind_filters_by_publication_and_taxonomy() {
    let filters = &fragment("")["filters"];
    assert_eq!(filters["_publication"], serde_json::json!(["De gids"]));
    assert_eq!(filters["gemeente"], serde_json::json!(["Delft & omstreken", "Leiden"]));
}

#[test]
fn pagefind_leads_to_the_heading_that_was_meant() {
    let anchors = fragment("")["anchors"].clone();
    let vervolg = anchors.as_array().unwrap().iter().find(|anchor| anchor["id"] == "vervolg");
    assert_eq!(vervolg.unwrap()["text"], "Vervolg");
}

#[test]
fn pagefind_parts_the_headers_of_a_table() {
    let page = "+++\ntitle = \"Rij\"\n+++\n| Naam | Aantal |\n| --- | --- |\n| Delft | 3 |\n\nTerm\n: Uitleg.\n";
    let built = build(&[
        (
            "config.toml",
            "base_url = \"https://voorbeeld.nl\"\nbuild_search_index = true\n[markdown]\ndefinition_list = true\n",
        ),
        ("content/rij.md", page),
    ]);
    let found = fragments(&built);
    let row = found.iter().find(|it| it["url"] == "/rij/").unwrap();
    assert_eq!(row["content"], "Rij. Naam. Aantal. Delft. 3. Term. Uitleg.");
}

#[test]
fn keys_say_what_pagefind_holds() {
    let plain = fragment("");
    assert_eq!(plain["meta"], serde_json::json!({"title": "Begin"}));
    let content = plain["content"].as_str().unwrap();
    assert_eq!(content, "Begin. De gemeenten praten. Vervolg. Over woningen.");
    let without = fragment("include_title = false");
    assert_eq!(without["meta"], serde_json::json!({}));
    assert_eq!(without["content"], "De gemeenten praten. Vervolg. Over woningen.");
    let described = fragment("include_description = true");
    assert_eq!(described["meta"]["description"], "Een aanloop");
    assert!(described["content"].as_str().unwrap().contains("Een aanloop"));
    assert_eq!(fragment("include_date = true")["meta"]["date"], "2026-01-02");
    assert_eq!(fragment("include_path = true")["meta"]["path"], "/gids/het-begin/");
    assert_eq!(fragment("include_content = false")["content"], "Begin.");
    assert_eq!(fragment("truncate_content_length = 6")["content"], "Begin. De gem");
}

#[test]
fn keys_say_what_fuse_holds() {
    let plain = item("");
    let keys: Vec<&String> = plain.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["url", "title", "body"]);
    assert_eq!(plain["body"], "De gemeenten praten.\nVervolg\nOver woningen.");
    assert_eq!(item("include_title = false").get("title"), None);
    assert_eq!(item("include_description = true")["description"], "Een aanloop");
    assert_eq!(item("include_date = true")["date"], "2026-01-02");
    assert_eq!(item("include_path = true")["path"], "/gids/het-begin/");
    assert_eq!(item("include_content = false").get("body"), None);
    assert_eq!(item("truncate_content_length = 6")["body"], "De gem");
    assert_eq!(fuse("").len(), 3);
}

#[test]
fn elasticlunr_holds_what_the_keys_say_in_the_language_of_the_site() {
    let keys = "build_search_index = true";
    let all = "include_description = true\ninclude_date = true\ninclude_path = true\n";
    let built = site(keys, &format!("{all}index_format = \"elasticlunr_json\""));
    let index: Value = serde_json::from_str(built.file("search_index.nl.json")).unwrap();
    let fields = serde_json::json!(["title", "description", "date", "path", "body"]);
    assert_eq!(index["fields"], fields);
    assert_eq!(index["lang"], "Dutch");
    let documents = index["documentStore"]["docs"].as_object().unwrap();
    let addresses: Vec<&String> = documents.keys().collect();
    let address = "https://voorbeeld.nl/sub/gids/het-begin/";
    assert_eq!(addresses, ["https://voorbeeld.nl/sub/", "https://voorbeeld.nl/sub/gids/", address]);
    assert_eq!(documents[address]["title"], "Begin");
    assert_eq!(documents[address]["description"], "Een aanloop");
    assert_eq!(documents[address]["date"], "2026-01-02");
    assert_eq!(documents[address]["body"], "De gemeenten praten.\nVervolg\nOver woningen.");
    assert!(!index["index"]["path"]["root"]["b"]["e"]["g"]["i"]["n"]["docs"][address].is_null());
    assert!(!built.files.keys().any(|path| path.contains("pagefind") || path.contains("zoeken")));
}

#[test]
fn an_index_can_be_a_script() {
    for format in ["elasticlunr_javascript", "fuse_javascript"] {
        let built = site("build_search_index = true", &format!("index_format = \"{format}\""));
        let script = built.file("search_index.nl.js");
        let json = script.strip_prefix("window.searchIndex = ").unwrap().strip_suffix(';').unwrap();
        assert!(serde_json::from_str::<Value>(json).is_ok());
    }
}

#[test]
fn a_language_without_elasticlunr_is_told_what_to_do() {
    let keys = "[languages.fy]\nbuild_search_index = true\n\
                [languages.fy.search]\nindex_format = \"elasticlunr_json\"";
    assert_eq!(
        site(keys, "").found,
        ["config.toml:7:16 search-index: de zoekindex in de vorm `elasticlunr_json` kent de taal \
          `fy` niet | kies de vorm `pagefind` of `fuse_json`; die kennen alle talen"]
    );
}

#[test]
fn two_builds_make_the_same_index() {
    let make = || site("build_search_index = true", "").bytes;
    assert!(make() == make());
}

#[test]
fn the_search_page_lists_everything_from_a_to_z() {
    let built = site("build_search_index = true", "");
    let page = built.file("zoeken/index.html");
    assert!(page.contains("data-index=\"/sub/pagefind/pagefind.js\""));
    let names = ["Begin", "Delft &amp; omstreken", "De gids", "Home", "Leiden"];
    let list = list(&built);
    let places: Vec<usize> =
        names.iter().map(|name| list.find(&format!(">{name}</a>")).unwrap()).collect();
    assert!(places.is_sorted(), "{list}");
    assert!(
        list.contains("<a href=\"/sub/gids/het-begin/\">Begin</a> <span class=\"meta\">De gids")
    );
    assert!(
        list.contains("<a href=\"/sub/gemeente/leiden/\">Leiden</a> <span class=\"meta\">gemeente")
    );
    assert!(page.contains("<fieldset data-filter=\"gemeente\">"));
    // There is one publication: nothing to choose.
    assert!(!page.contains("data-filter=\"_publication\""));
    assert!(built.file("index.html").contains("href=\"/sub/zoeken/\""));
    assert!(built.file("sitemap.xml").contains("https://voorbeeld.nl/sub/zoeken/"));
}

#[test]
fn the_address_of_the_search_page_is_a_word_of_the_site() {
    let keys = "build_search_index = true\n[translations]\nweb-search-path = \"Vind het\"";
    let built = site(keys, "");
    assert!(built.file("index.html").contains("href=\"/sub/vind-het/\""));
    assert!(built.files.contains_key("vind-het/index.html"));
}

#[test]
fn a_page_cannot_stand_where_the_search_page_comes() {
    let page = ("content/zoeken.md", "+++\ntitle = \"Zoek\"\n+++\n");
    let config = (
        "config.toml",
        "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\nbuild_search_index = true\n",
    );
    assert_eq!(
        build(&[config, HOME, page]).found,
        ["content/zoeken.md:1:1 path-taken: adres `/zoeken/` is al van de zoekpagina | geef deze \
          pagina een ander adres, of de zoekpagina een ander woord: `[translations] \
          web-search-path = \"vinden\"` in config.toml"]
    );
}
