//! What links and pictures lead to.

use tweeluik_publication::Target;

use crate::{page, site};

fn targets(body: &str) -> (Vec<Target>, Vec<String>) {
    let text = format!("+++\ntitle = \"A\"\n+++\n{body}\n");
    let loaded = site(
        "taxonomies = [{ name = \"plaats\" }]\n",
        &[
            ("content/s/_index.md", "+++\ntitle = \"S\"\n+++\n"),
            ("content/s/a.md", &text),
            (
                "content/s/b.md",
                &format!("{}## Eén kop\n", page("B", "[taxonomies]\nplaats = [\"Den Haag\"]")),
            ),
            ("content/s/lijst 1.txt", "lijst"),
            ("content/s/p/index.md", &page("P", "")),
            ("content/s/p/x.txt", "x"),
        ],
    );
    let entry = loaded.entry("/s/a/");
    (entry.targets.values().cloned().collect(), loaded.found)
}

#[test]
fn each_way_of_writing_leads_where_it_says() {
    let ways = [
        ("[l](@/s/b.md)", "Entry"),
        ("[l](@/s/b.md#een-kop)", "een-kop"),
        ("[l](/s/b/)", "Entry"),
        ("[l](/s/b)", "Entry"),
        ("[l](../b/)", "Entry"),
        ("[l](<lijst 1.txt>)", "Asset"),
        ("[l](lijst%201.txt)", "Asset"),
        ("[l](p/x.txt)", "Asset"),
        ("[l](/s/p/x.txt)", "Asset"),
        ("[l](/plaats/den-haag/)", "Generated"),
        ("[l](https://example.com)", "External"),
        ("[l](//example.com)", "External(\"https://example.com\")"),
        ("[l](mailto:a@example.com)", "Contact"),
    ];
    for (written, kind) in ways {
        let (targets, found) = targets(written);
        assert!(found.is_empty(), "{written}: {found:?}");
        assert_eq!(targets.len(), 1, "{written}");
        assert!(format!("{:?}", targets[0]).contains(kind), "{written}: {:?}", targets[0]);
    }
}

#[test]
fn what_leads_nowhere_is_found_at_its_place() {
    for (written, line) in [
        (
            "[l](@/s/bb.md)",
            "content/s/a.md:4:1: error[dead-link]: link to `@/s/bb.md` leads nowhere",
        ),
        ("[l](#weg)", "content/s/a.md:4:1: error[dead-link]: there is no heading `#weg` in s/a.md"),
        ("[l]()", "content/s/a.md:4:1: error[dead-link]: the link has no address"),
        ("[l](weg.txt)", "content/s/a.md:4:1: error[dead-link]: link to `weg.txt` leads nowhere"),
        (
            "[l](../../../x)",
            "content/s/a.md:4:1: error[outside-site]: path `../../../x` leads out of content/",
        ),
        (
            "[l](data:text/html,x)",
            "content/s/a.md:4:1: error[link-scheme]: a link with `data:` is not allowed",
        ),
        ("![p](weg.png)", "content/s/a.md:4:1: error[missing-file]: file `weg.png` does not exist"),
    ] {
        assert_eq!(targets(written).1, [line]);
    }
}

#[test]
fn a_page_knows_who_links_to_it() {
    let loaded = site(
        "",
        &[
            ("content/a.md", "+++\ntitle = \"A\"\n+++\n[b](@/b.md) [b](@/b.md)\n"),
            ("content/b.md", "+++\ntitle = \"B\"\n+++\n[b](#)\n"),
        ],
    );
    assert_eq!(loaded.entry("/b/").backlinks, [loaded.entry("/a/").id]);
}

#[test]
fn translations_know_each_other() {
    let loaded = site(
        "[languages.en]\n",
        &[
            ("content/gids/a.md", "+++\ntitle = \"A\"\n+++\n"),
            ("content/gids/a.en.md", "+++\ntitle = \"A\"\n+++\n"),
        ],
    );
    let (dutch, english) = (loaded.entry("/gids/a/"), loaded.entry("/en/gids/a/"));
    assert_eq!(dutch.translations, [english.id, dutch.id]);
    assert_eq!(english.translations, dutch.translations);
}

#[test]
fn a_section_sends_its_readers_to_an_address_that_exists() {
    let section = |to: &str| page("S", &format!("redirect_to = \"{to}\""));
    let found = |to: &str| {
        let files = [("content/s/_index.md", section(to)), ("content/b.md", page("B", ""))];
        site("", &files.each_ref().map(|(path, text)| (*path, text.as_str()))).found
    };
    for to in ["b", "/b/", "https://example.org/b/", "https://example.com/x"] {
        assert!(found(to).is_empty(), "{to}: {:?}", found(to));
    }
    assert_eq!(
        found("nergens"),
        ["content/s/_index.md:3:15: error[dead-link]: link to `/nergens` leads nowhere"]
    );
    assert_eq!(
        found("javascript:x"),
        ["content/s/_index.md:3:15: error[link-scheme]: a link with `javascript:` is not allowed"]
    );
}

#[test]
fn names_are_the_same_however_their_accents_are_stored() {
    // As one character in the link, as a letter and a mark on disk: what macOS may do.
    let text =
        format!("{}[l](@/caf\u{e9}.md) [l](lijst-\u{e9}.txt) [l](/caf\u{e9}/)", page("A", ""));
    let loaded = site(
        "[slugify]\npaths = \"safe\"\n",
        &[
            ("content/a.md", &text),
            ("content/cafe\u{301}.md", &page("B", "")),
            ("content/lijst-e\u{301}.txt", "x"),
        ],
    );
    assert!(loaded.found.is_empty(), "{:?}", loaded.found);
    assert_eq!(loaded.entry("/a/").targets.len(), 3);
}

#[test]
fn a_site_without_texts_is_told() {
    assert_eq!(site("", &[]).found, ["error[missing-file]: the folder `content` is missing"]);
}

#[test]
fn a_theme_brings_files_that_the_site_may_replace() {
    let loaded = site(
        "theme = \"blauw\"\n",
        &[
            ("content/a.md", &page("A", "")),
            ("themes/blauw/static/a.txt", "thema"),
            ("themes/blauw/static/map/b.txt", "thema"),
            ("static/a.txt", "site"),
        ],
    );
    assert!(loaded.found.is_empty(), "{:?}", loaded.found);
    let assets: Vec<(&str, &str)> = loaded
        .site
        .assets
        .iter()
        .map(|asset| (asset.path.as_str(), asset.source.as_str()))
        .collect();
    assert_eq!(
        assets,
        [("/a.txt", "static/a.txt"), ("/map/b.txt", "themes/blauw/static/map/b.txt")]
    );
}

#[test]
fn a_pattern_that_cannot_be_read_is_told() {
    assert_eq!(
        site("ignored_content = [\"[x\"]\n", &[("content/a.md", &page("A", ""))]).found,
        ["config.toml:3:20: error[invalid-pattern]: pattern `[x` cannot be read"]
    );
}
