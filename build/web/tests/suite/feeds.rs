//! Feeds: which there are, what their templates are told, and what the built-in ones say.

use crate::site::build;

const CONFIG: &str = r#"
base_url = "https://voorbeeld.nl/sub"
title = "Proef & co"
description = "Om te proeven."
author = "De redactie"
default_language = "nl"
generate_feeds = true
feed_filenames = ["atom.xml", "rss.xml"]
taxonomies = [{ name = "soort", feed = true }]
[languages.en]
title = "Trial"
generate_feeds = true
feed_filenames = ["news.xml"]
"#;
const NEWS: &str = "{{ feed_url }} {{ lang }} {{ last_updated }}:\
    {% for page in pages %} {{ page.title }}{% endfor %}\
    {% if section is defined %} / {{ section.title }}{% endif %}\
    {% if term is defined %} / {{ taxonomy.name }} {{ term.name }} {{ term.permalink }}{% endif %}";
const OLD: &str = "+++\ntitle = \"Oud\"\ndate = 2026-01-02\n+++\n\
    Zie [nieuw](@/nieuws/nieuw.md) & de [kaart](#kop).\n\n## Kop\n\n![Kaart](/kaart.svg)\n";
const NEW: &str = "+++\ntitle = \"Nieuw < oud\"\ndate = 2026-02-03T10:30:00+01:00\n\
    updated = 2026-05-06\nauthors = [\"A. Schrijver\"]\n[taxonomies]\nsoort = [\"Bericht\"]\n+++\n\
    Kort.\n\n<!-- more -->\n\nLang.\n";

fn files<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let site = [
        ("config.toml", CONFIG),
        ("templates/news.xml", NEWS),
        ("static/kaart.svg", crate::site::KAART),
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/_index.en.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/nieuws/_index.md", "+++\ntitle = \"Nieuws\"\ngenerate_feeds = true\n+++\n"),
        ("content/nieuws/oud.md", OLD),
        ("content/nieuws/nieuw.md", NEW),
        ("content/nieuws/zonder.md", "+++\ntitle = \"Zonder datum\"\n+++\n"),
        (
            "content/nieuws/stil.md",
            "+++\ntitle = \"Stil\"\ndate = 2026-09-09\nrender = false\n+++\n",
        ),
        ("content/een.en.md", "+++\ntitle = \"One\"\ndate = 2025-01-01\n+++\nText.\n"),
    ];
    [&site, more].concat()
}

#[test]
fn there_are_feeds_of_languages_sections_and_terms() {
    let built = build(&files(&[]));
    let feeds: Vec<&str> = built
        .files
        .keys()
        .map(String::as_str)
        .filter(|path| path.ends_with(".xml") && *path != "sitemap.xml")
        .collect();
    assert_eq!(
        feeds,
        [
            "atom.xml",
            "en/news.xml",
            "nieuws/atom.xml",
            "nieuws/rss.xml",
            "rss.xml",
            "soort/bericht/atom.xml",
            "soort/bericht/rss.xml",
        ]
    );
}

#[test]
fn a_feed_is_told_its_dated_pages_newest_first() {
    let config = CONFIG.replace("\"atom.xml\", \"rss.xml\"", "\"news.xml\"");
    let built = build(&files(&[("config.toml", &config)]));
    let site = "https://voorbeeld.nl/sub";
    assert_eq!(
        built.file("news.xml"),
        format!("{site}/news.xml nl 2026-05-06: Nieuw &lt; oud Oud")
    );
    assert_eq!(built.file("en/news.xml"), format!("{site}/en/news.xml en 2025-01-01: One"));
    assert_eq!(
        built.file("nieuws/news.xml"),
        format!("{site}/nieuws/news.xml nl 2026-05-06: Nieuw &lt; oud Oud / Nieuws")
    );
    assert_eq!(
        built.file("soort/bericht/news.xml"),
        format!(
            "{site}/soort/bericht/news.xml nl 2026-05-06: Nieuw &lt; oud / soort Bericht \
             {site}/soort/bericht/"
        )
    );
}

#[test]
fn a_feed_can_be_kept_short() {
    let config = CONFIG.replace("\"atom.xml\", \"rss.xml\"", "\"news.xml\"");
    let config = format!("feed_limit = 1\n{config}");
    let files = files(&[("config.toml", &config)]);
    assert!(build(&files).file("news.xml").ends_with(" 2026-05-06: Nieuw &lt; oud"));
}

#[test]
fn the_atom_feed_is_whole_and_its_addresses_too() {
    let built = build(&files(&[]));
    let text = "&lt;p&gt;Zie &lt;a href=&quot;https://voorbeeld.nl/sub/nieuws/nieuw/&quot;&gt;nieuw&lt;/a&gt; &amp;amp; de &lt;a href=&quot;https://voorbeeld.nl/sub/nieuws/oud/#kop&quot;&gt;kaart&lt;/a&gt;.&lt;/p&gt;";
    let atom = built.file("atom.xml");
    let (before, after) = atom.split_once("<content").unwrap();
    assert_eq!(
        before,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl\">\n\
         <title>Proef &amp; co</title>\n\
         <subtitle>Om te proeven.</subtitle>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"https://voorbeeld.nl/sub/atom.xml\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"https://voorbeeld.nl/sub/\"/>\n\
         <id>https://voorbeeld.nl/sub/atom.xml</id>\n\
         <updated>2026-05-06T00:00:00+00:00</updated>\n\
         <author>\n<name>De redactie</name>\n</author>\n\
         <entry xml:lang=\"nl\">\n\
         <title>Nieuw &lt; oud</title>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"https://voorbeeld.nl/sub/nieuws/nieuw/\"/>\n\
         <id>https://voorbeeld.nl/sub/nieuws/nieuw/</id>\n\
         <published>2026-02-03T10:30:00+01:00</published>\n\
         <updated>2026-05-06T00:00:00+00:00</updated>\n\
         <author>\n<name>A. Schrijver</name>\n</author>\n\
         <summary type=\"html\">&lt;p&gt;Kort.&lt;/p&gt;\n</summary>\n\
         </entry>\n\
         <entry xml:lang=\"nl\">\n\
         <title>Oud</title>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"https://voorbeeld.nl/sub/nieuws/oud/\"/>\n\
         <id>https://voorbeeld.nl/sub/nieuws/oud/</id>\n\
         <published>2026-01-02T00:00:00+00:00</published>\n\
         <updated>2026-01-02T00:00:00+00:00</updated>\n"
    );
    assert!(
        after.starts_with(&format!(
            " type=\"html\" xml:base=\"https://voorbeeld.nl/sub/nieuws/oud/\">{text}"
        )),
        "{after}"
    );
    assert!(after.contains("src=&quot;https://voorbeeld.nl/sub/kaart.svg&quot;"), "{after}");
    roxmltree::Document::parse(atom).unwrap();
}

#[test]
fn the_rss_feed_is_whole_too() {
    let built = build(&files(&[]));
    let rss = built.file("soort/bericht/rss.xml");
    assert_eq!(
        rss,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n\
         <channel>\n\
         <title>Proef &amp; co – Bericht</title>\n\
         <link>https://voorbeeld.nl/sub/soort/bericht/</link>\n\
         <description>Om te proeven.</description>\n\
         <language>nl</language>\n\
         <atom:link href=\"https://voorbeeld.nl/sub/soort/bericht/rss.xml\" rel=\"self\" type=\"application/rss+xml\"/>\n\
         <lastBuildDate>Wed, 06 May 2026 00:00:00 +0000</lastBuildDate>\n\
         <item>\n\
         <title>Nieuw &lt; oud</title>\n\
         <link>https://voorbeeld.nl/sub/nieuws/nieuw/</link>\n\
         <guid isPermaLink=\"true\">https://voorbeeld.nl/sub/nieuws/nieuw/</guid>\n\
         <pubDate>Tue, 03 Feb 2026 10:30:00 +0100</pubDate>\n\
         <dc:creator>A. Schrijver</dc:creator>\n\
         <description>&lt;p&gt;Kort.&lt;/p&gt;\n</description>\n\
         </item>\n\
         </channel>\n\
         </rss>\n"
    );
    roxmltree::Document::parse(rss).unwrap();
}

#[test]
fn pages_tell_where_the_feeds_are() {
    let built = build(&files(&[]));
    let links = |path: &str| -> Vec<String> {
        let alternates = built.file(path).lines().filter(|line| line.contains("ation/"));
        let alternates = alternates.filter(|line| line.starts_with("<link rel=\"alternate\""));
        alternates.map(str::to_owned).collect()
    };
    let link = |mime: &str, path: &str, title: &str| {
        format!(
            "<link rel=\"alternate\" type=\"application/{mime}+xml\" \
             href=\"https://voorbeeld.nl/sub/{path}\" title=\"{title}\">"
        )
    };
    let of_site = [
        link("atom", "atom.xml", "Proef &amp; co (Atom)"),
        link("rss", "rss.xml", "Proef &amp; co (RSS)"),
    ];
    assert_eq!(links("index.html"), of_site);
    assert_eq!(links("nieuws/oud/index.html"), of_site);
    assert_eq!(links("en/index.html"), [link("atom", "en/news.xml", "Trial (Atom)")]);
    let of_section = [
        link("atom", "nieuws/atom.xml", "Nieuws (Atom)"),
        link("rss", "nieuws/rss.xml", "Nieuws (RSS)"),
    ];
    assert_eq!(links("nieuws/index.html"), [of_site.clone(), of_section].concat());
    let of_term = [
        link("atom", "soort/bericht/atom.xml", "Bericht (Atom)"),
        link("rss", "soort/bericht/rss.xml", "Bericht (RSS)"),
    ];
    assert_eq!(links("soort/bericht/index.html"), [of_site, of_term].concat());
}

#[test]
fn a_feed_without_a_template_is_found_where_it_is_named() {
    let config = CONFIG.replace("\"news.xml\"", "\"atoom.xml\"");
    let built = build(&files(&[("config.toml", &config)]));
    assert_eq!(
        built.found,
        [
            "config.toml:13:19 unknown-template: sjabloon `atoom.xml` bestaat niet | bedoelde u `atom.xml`?"
        ]
    );
}
