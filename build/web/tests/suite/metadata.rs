//! What the head of a page tells machines: meta elements and structured data.

use crate::site::{Built, build};
use serde_json::{Value, json};

const CONFIG: &str = "base_url = \"https://voorbeeld.nl/map\"\ntitle = \"Proef\"\n\
    description = \"Een proef.\"\ndefault_language = \"nl\"\nauthor = \"Gemeente Proef\"\n\
    taxonomies = [{ name = \"plaats\" }]\n\
    [languages.en]\ntitle = \"Trial\"\n\
    [metadata]\nauthority = \"Gemeente Proef\"\nspatial = [\"Proefdam\"]\n";

/// A site with a publication of one chapter, in two languages.
fn publication() -> Built {
    build(&[
        ("config.toml", CONFIG),
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/_index.en.md", "+++\ntitle = \"Home\"\n+++\n"),
        (
            "content/gids/_index.md",
            "+++\ntitle = \"De gids\"\ndescription = \"Wat u doet.\"\n[extra.publication]\n\
             subtitle = \"In één dag\"\nversion = \"1.2\"\ndate = 2026-03-01\n\
             publisher = \"Proef BV\"\nlicence = \"CC BY 4.0\"\nidentifier = \"ISBN 1\"\n\
             keywords = [\"wonen\"]\nauthors = [\"An de Wit\"]\n\
             [extra.metadata]\ninformation_type = \"handleiding\"\n+++\n",
        ),
        (
            "content/gids/begin.md",
            "+++\ntitle = \"Begin </script><script>alert(1)\"\ndescription = \"A & \\\"b\\\".\"\n\
             date = 2026-01-02\nupdated = 2026-02-03\n[taxonomies]\nplaats = [\"Dam\"]\n\
             [extra.metadata]\ntemporal = \"start=2021\"\n+++\n",
        ),
        ("content/gids/begin.en.md", "+++\ntitle = \"Begin\"\ndescription = \"D.\"\n+++\n"),
    ])
}

/// The contents of all meta elements of a name or property.
fn meta<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let of_name = |line: &&str| {
        line.starts_with(&format!("<meta name=\"{name}\""))
            || line.starts_with(&format!("<meta property=\"{name}\""))
    };
    let lines = html.lines().map(str::trim).filter(of_name);
    lines.filter_map(|line| line.split("content=\"").nth(1)?.strip_suffix("\">")).collect()
}

fn links<'h>(html: &'h str, rel: &str) -> Vec<&'h str> {
    html.lines().filter(|line| line.starts_with(&format!("<link rel=\"{rel}\""))).collect()
}

/// The structured data of a page.
fn graph(html: &str) -> Vec<Value> {
    let opening = "<script type=\"application/ld+json\">";
    let (_, rest) = html.split_once(opening).expect("structured data");
    let (text, _) = rest.split_once("</script>").expect("an end");
    let data: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(data["@context"], "https://schema.org");
    data["@graph"].as_array().expect("a graph").clone()
}

fn thing(html: &str, kind: &str) -> Value {
    let graph = graph(html);
    graph.into_iter().find(|thing| thing["@type"] == kind).unwrap_or_else(|| panic!("no {kind}"))
}

#[test]
fn a_publication_is_a_report_with_its_chapters_and_files() {
    let built = publication();
    let html = built.file("gids/index.html");
    assert_eq!(
        thing(html, "Report"),
        json!({
            "@type": "Report",
            "@id": "https://voorbeeld.nl/map/gids/",
            "url": "https://voorbeeld.nl/map/gids/",
            "name": "De gids",
            "description": "Wat u doet.",
            "inLanguage": "nl",
            "datePublished": "2026-03-01",
            "dateModified": "2026-03-01",
            "author": [{"@type": "Person", "name": "An de Wit"}],
            "publisher": {"@type": "Organization", "name": "Proef BV"},
            "license": "https://creativecommons.org/licenses/by/4.0/",
            "keywords": ["wonen"],
            "spatialCoverage": ["Proefdam"],
            "alternativeHeadline": "In één dag",
            "version": "1.2",
            "identifier": "ISBN 1",
            "hasPart": [{
                "@type": "Article",
                "@id": "https://voorbeeld.nl/map/gids/begin/",
                "name": "Begin </script><script>alert(1)",
                "url": "https://voorbeeld.nl/map/gids/begin/",
            }],
            "encoding": [{
                "@type": "MediaObject",
                "name": "De gids als PDF",
                "contentUrl": "https://voorbeeld.nl/map/gids/de-gids.pdf",
                "encodingFormat": "application/pdf",
                "contentSize": "1150000 B",
            }],
        })
    );
    let links = links(html, "alternate");
    assert!(links.iter().any(|link| link.contains("application/pdf")), "{links:?}");
}

/// The publication with a list of changes.
fn with_changes(changes: &str) -> Built {
    let front = format!(
        "+++\ntitle = \"De gids\"\n[extra.publication]\nversion = \"1.2\"\ndate = 2026-03-01\n\
         publisher = \"Proef BV\"\nchanges = [{changes}]\n+++\n"
    );
    build(&[
        ("config.toml", CONFIG),
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/gids/_index.md", &front),
    ])
}

#[test]
fn changes_are_listed_and_tell_when_a_publication_first_appeared() {
    let built = with_changes(
        "{ version = \"1.2\", date = 2026-03-01, text = \"Prijzen & namen.\" }, \
         { version = \"1.0\", date = 2025-12-24, text = \"Eerste versie.\" }",
    );
    let html = built.file("gids/index.html");
    let (_, changes) = html.split_once("<section class=\"changes\"").expect("changes");
    let (changes, _) = changes.split_once("</section>").expect("an end");
    let newest = changes.find("<dt>Versie 1.2 <time datetime=\"2026-03-01\">1 maart 2026</time>");
    let oldest = changes.find("<dt>Versie 1.0 <time datetime=\"2025-12-24\">24 december 2025");
    assert!(newest.is_some() && newest < oldest, "{changes}");
    assert!(changes.contains("<dd>Prijzen &amp; namen.</dd>"), "{changes}");
    let report = thing(html, "Report");
    assert_eq!(report["version"], "1.2");
    assert_eq!(report["datePublished"], "2025-12-24");
    assert_eq!(report["dateModified"], "2026-03-01");
    assert_eq!(meta(html, "DCTERMS.issued"), ["2025-12-24"]);
}

#[test]
fn a_publication_without_changes_has_no_list_of_them() {
    let html = with_changes("");
    assert!(!html.file("gids/index.html").contains("class=\"changes\""));
}

#[test]
fn a_chapter_is_an_article_and_part_of_its_report() {
    let built = publication();
    let html = built.file("gids/begin/index.html");
    let article = thing(html, "Article");
    assert_eq!(article["name"], "Begin </script><script>alert(1)");
    assert_eq!(article["headline"], article["name"]);
    assert_eq!(article["description"], "A & \"b\".");
    assert_eq!(article["datePublished"], "2026-01-02");
    assert_eq!(article["dateModified"], "2026-02-03");
    assert_eq!(article["keywords"], json!(["Dam"]));
    assert_eq!(article["isPartOf"]["@type"], "Report");
    assert_eq!(article["isPartOf"]["@id"], "https://voorbeeld.nl/map/gids/");
    assert_eq!(article["author"], json!([{"@type": "Person", "name": "An de Wit"}]));
    let trail = thing(html, "BreadcrumbList");
    let names: Vec<&Value> = trail["itemListElement"]
        .as_array()
        .expect("items")
        .iter()
        .map(|item| &item["name"])
        .collect();
    assert_eq!(names, ["Home", "De gids", "Begin </script><script>alert(1)"]);
    assert_eq!(trail["itemListElement"][1]["position"], 2);
    assert_eq!(trail["itemListElement"][1]["item"], "https://voorbeeld.nl/map/gids/");
}

#[test]
fn the_home_page_is_the_website_and_has_no_trail() {
    let built = publication();
    let graph = graph(built.file("index.html"));
    assert_eq!(graph.len(), 1);
    assert_eq!(graph[0]["@type"], "WebSite");
}

#[test]
fn dublin_core_says_what_the_front_matter_the_publication_and_the_site_say() {
    let built = publication();
    let html = built.file("gids/index.html");
    assert_eq!(meta(html, "DCTERMS.identifier"), ["https://voorbeeld.nl/map/gids/", "ISBN 1"]);
    assert_eq!(meta(html, "DCTERMS.title"), ["De gids"]);
    assert_eq!(meta(html, "DCTERMS.type"), ["handleiding"]);
    assert_eq!(meta(html, "DCTERMS.language"), ["nl"]);
    assert_eq!(meta(html, "OVERHEID.authority"), ["Gemeente Proef"]);
    assert_eq!(meta(html, "DCTERMS.creator"), ["An de Wit"]);
    assert_eq!(meta(html, "DCTERMS.publisher"), ["Proef BV"]);
    assert_eq!(meta(html, "DCTERMS.issued"), ["2026-03-01"]);
    assert_eq!(meta(html, "DCTERMS.modified"), ["2026-03-01"]);
    assert_eq!(meta(html, "DCTERMS.available"), ["start=2026-03-01;"]);
    assert_eq!(meta(html, "DCTERMS.description"), ["Wat u doet."]);
    assert_eq!(meta(html, "DCTERMS.rights"), ["CC BY 4.0"]);
    assert_eq!(meta(html, "DCTERMS.subject"), ["wonen"]);
    assert_eq!(meta(html, "DCTERMS.spatial"), ["Proefdam"]);
    let chapter = built.file("gids/begin/index.html");
    assert_eq!(meta(chapter, "DCTERMS.type"), ["handleiding"]);
    assert_eq!(meta(chapter, "DCTERMS.modified"), ["2026-02-03"]);
    assert_eq!(meta(chapter, "DCTERMS.temporal"), ["start=2021"]);
    assert_eq!(meta(chapter, "DCTERMS.isPartOf"), ["https://voorbeeld.nl/map/gids/"]);
    let home = built.file("index.html");
    assert_eq!(meta(home, "DCTERMS.type"), ["webpagina"]);
    assert_eq!(meta(home, "DCTERMS.creator"), ["Gemeente Proef"]);
    let term = built.file("plaats/dam/index.html");
    assert_eq!(meta(term, "DCTERMS.publisher"), ["Gemeente Proef"]);
}

#[test]
fn open_graph_tells_language_dates_and_publication() {
    let built = publication();
    let html = built.file("gids/begin/index.html");
    assert_eq!(meta(html, "og:type"), ["article"]);
    assert_eq!(meta(html, "og:url"), ["https://voorbeeld.nl/map/gids/begin/"]);
    assert_eq!(meta(html, "og:site_name"), ["Proef"]);
    assert_eq!(meta(html, "og:description"), ["A &amp; &quot;b&quot;."]);
    assert_eq!(meta(html, "og:locale"), ["nl_NL"]);
    assert_eq!(meta(html, "og:locale:alternate"), ["en_US"]);
    assert_eq!(meta(html, "article:published_time"), ["2026-01-02"]);
    assert_eq!(meta(html, "article:modified_time"), ["2026-02-03"]);
    assert_eq!(meta(html, "article:section"), ["De gids"]);
    assert_eq!(meta(built.file("index.html"), "og:type"), ["website"]);
}

#[test]
fn languages_point_at_each_other_and_at_one_for_all_others() {
    let built = publication();
    let expected = [
        "<link rel=\"alternate\" hreflang=\"en\" href=\"https://voorbeeld.nl/map/en/gids/begin/\">",
        "<link rel=\"alternate\" hreflang=\"nl\" href=\"https://voorbeeld.nl/map/gids/begin/\">",
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://voorbeeld.nl/map/gids/begin/\">",
    ];
    for page in ["gids/begin/index.html", "en/gids/begin/index.html"] {
        let html = built.file(page);
        let found: Vec<_> =
            links(html, "alternate").into_iter().filter(|it| it.contains("hreflang")).collect();
        assert_eq!(found, expected, "{page}");
    }
    let alone = links(built.file("gids/index.html"), "alternate");
    assert!(alone.iter().all(|link| !link.contains("hreflang")), "{alone:?}");
}

#[test]
fn an_unlisted_page_asks_to_be_left_out_and_is_not_in_the_sitemap() {
    let built = build(&[
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/open.md", "+++\ntitle = \"Open\"\n+++\n"),
        ("content/stil.md", "+++\ntitle = \"Stil\"\n[extra.metadata]\nunlisted = true\n+++\n"),
    ]);
    assert_eq!(meta(built.file("stil/index.html"), "robots"), ["noindex"]);
    assert_eq!(meta(built.file("404.html"), "robots"), ["noindex"]);
    assert_eq!(meta(built.file("open/index.html"), "robots"), Vec::<&str>::new());
    let sitemap = built.file("sitemap.xml");
    assert!(sitemap.contains("/open/") && !sitemap.contains("/stil/"), "{sitemap}");
}

#[test]
fn a_site_may_ask_to_be_left_out_but_for_a_page() {
    let built = build(&[
        (
            "config.toml",
            "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n\
             [metadata]\nunlisted = true\n",
        ),
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/open.md", "+++\ntitle = \"Open\"\n[extra.metadata]\nunlisted = false\n+++\n"),
    ]);
    assert_eq!(meta(built.file("index.html"), "robots"), ["noindex"]);
    assert_eq!(meta(built.file("open/index.html"), "robots"), Vec::<&str>::new());
}

#[test]
fn a_film_is_told_with_its_captions_and_its_transcript() {
    let built = build(&[
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        (
            "content/film/index.md",
            "+++\ntitle = \"De film\"\ndescription = \"Wat wij zien.\"\ndate = 2026-05-06\n\
             [extra.film]\nfiles = [\"film.mp4\", \"film.webm\"]\nposter = \"beeld.svg\"\n\
             duration = \"1:30\"\ndate = 2026-05-07\ncaptions = \"film.vtt\"\n\
             transcript = \"#tekst\"\naudio_description = \"geluid.mp3\"\n\
             consent = \"Niemand is in beeld.\"\n+++\n\n## Tekst\n\nEen *stem*.\n\nMuziek.\n",
        ),
        ("content/film/film.mp4", "-"),
        ("content/film/film.webm", "-"),
        ("content/film/geluid.mp3", "-"),
        ("content/film/film.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nEen stem.\n"),
        ("content/film/beeld.svg", crate::site::KAART),
    ]);
    assert_eq!(
        thing(built.file("film/index.html"), "VideoObject"),
        json!({
            "@type": "VideoObject",
            "name": "De film",
            "description": "Wat wij zien.",
            "url": "https://voorbeeld.nl/film/",
            "contentUrl": "https://voorbeeld.nl/film/film.mp4",
            "encodingFormat": "video/mp4",
            "embedUrl": "https://voorbeeld.nl/film/embed/",
            "thumbnailUrl": "https://voorbeeld.nl/film/beeld.svg",
            "uploadDate": "2026-05-07",
            "duration": "PT1M30S",
            "inLanguage": "nl",
            "caption": {
                "@type": "MediaObject",
                "contentUrl": "https://voorbeeld.nl/film/film.vtt",
                "encodingFormat": "text/vtt",
                "inLanguage": "nl",
            },
            "transcript": "Een stem.\nMuziek.",
            "accessibilityFeature": ["captions", "transcript", "audioDescription"],
        })
    );
}

#[test]
fn each_kind_of_pdf_is_offered_by_what_it_is_for() {
    let section = "+++\ntitle = \"De gids\"\n[extra.publication]\nversion = \"1\"\n\
        date = 2026-01-01\npublisher = \"U\"\nprofiles = [\"screen\", \"office\", \"large-print\"]\n+++\n";
    let built = build(&[("content/gids/_index.md", section)]);
    let html = built.file("gids/index.html");
    let report = thing(html, "Report");
    let files = [
        ("de-gids.pdf", "De gids als PDF", "PDF om te lezen"),
        ("de-gids-office.pdf", "De gids om te printen (PDF)", "PDF om te printen"),
        ("de-gids-large-print.pdf", "De gids in grote letter (PDF)", "PDF in grote letter"),
    ];
    for (at, (file, name, short)) in files.into_iter().enumerate() {
        assert!(
            html.contains(&format!("/gids/{file}\" type=\"application/pdf\">{short}<")),
            "{html}"
        );
        assert!(html.contains(&format!("/gids/{file}\" title=\"{name}\">")), "{html}");
        let encoding = &report["encoding"][at];
        assert!(encoding["contentUrl"].as_str().is_some_and(|url| url.ends_with(file)));
        assert_eq!(encoding["name"], name);
    }
}

#[test]
fn a_page_shows_its_own_picture_on_other_sites_or_the_one_that_is_made() {
    let config = CONFIG.replacen("author", "generate_share_pictures = true\nauthor", 1);
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"/>";
    let built = build(&[
        ("config.toml", &config),
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/een.md", "+++\ntitle = \"Een\"\n+++\n"),
        (
            "content/twee/index.md",
            "+++\ntitle = \"Twee\"\n[extra.metadata]\npicture = \"plaat.svg\"\n\
             picture_alt = \"Een plaat\"\n+++\n",
        ),
        ("content/twee/plaat.svg", svg),
    ]);
    let one = built.file("een/index.html");
    assert_eq!(meta(one, "og:image"), ["https://voorbeeld.nl/map/een/share.png"]);
    assert_eq!(meta(one, "og:image:width"), ["1200"]);
    assert_eq!(meta(one, "og:image:alt"), ["Een"]);
    assert_eq!(meta(one, "twitter:card"), ["summary_large_image"]);
    let two = built.file("twee/index.html");
    assert_eq!(meta(two, "og:image"), ["https://voorbeeld.nl/map/twee/plaat.svg"]);
    assert_eq!(meta(two, "og:image:height"), ["20"]);
    assert_eq!(meta(two, "og:image:alt"), ["Een plaat"]);
    let without = publication();
    assert!(meta(without.file("index.html"), "og:image").is_empty());
    assert_eq!(meta(without.file("index.html"), "twitter:card"), ["summary"]);
}

#[test]
fn the_picture_of_the_site_serves_pages_that_have_none() {
    let config = format!("{CONFIG}picture = \"beeld/site.svg\"\npicture_alt = \"De tuin\"\n");
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"/>";
    let built = build(&[
        ("config.toml", &config),
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        (
            "content/twee/index.md",
            "+++\ntitle = \"Twee\"\n[extra.metadata]\npicture = \"plaat.svg\"\n+++\n",
        ),
        ("content/twee/plaat.svg", svg),
        ("static/beeld/site.svg", svg),
    ]);
    let home = built.file("index.html");
    assert_eq!(meta(home, "og:image"), ["https://voorbeeld.nl/map/beeld/site.svg"]);
    assert_eq!(meta(home, "og:image:alt"), ["De tuin"]);
    let two = built.file("twee/index.html");
    assert_eq!(meta(two, "og:image"), ["https://voorbeeld.nl/map/twee/plaat.svg"]);
    assert!(meta(two, "og:image:alt").is_empty());
}
