//! Which files a site gives, and what templates are told.

use crate::site::build;

const CONFIG: &str = r#"
base_url = "https://voorbeeld.nl/sub"
title = "Proef"
default_language = "nl"
taxonomies = [{ name = "vorm" }, { name = "stil", render = false }]
[translations]
groet = "Dag"
[languages.en]
title = "Trial"
[extra]
kleur = "groen"
"#;
const HOME: &str = "+++\ntitle = \"Home\"\n+++\n";
const GUIDE: &str = r#"+++
title = "Gids"
sort_by = "weight"
[extra.publication]
subtitle = "Voor wie begint"
version = "1.2"
date = 2026-01-02
publisher = "Provincie"
+++
"#;
const START: &str = r#"+++
title = "Begin"
description = "Waar u begint."
date = 2026-02-03
weight = 1
aliases = ["oud adres"]
[taxonomies]
vorm = ["Nieuw & goed"]
stil = ["Niet te zien"]
[extra]
maat = 3
+++
## Een
### Twee
## Drie
"#;
const END: &str = "+++\ntitle = \"Einde\"\nweight = 2\nupdated = 2026-03-04\n+++\nZie [begin](@/gids/begin.md).\n";

fn files<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let site = [
        ("config.toml", CONFIG),
        ("content/_index.md", HOME),
        ("content/_index.en.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/gids/_index.md", GUIDE),
        ("content/gids/begin.md", START),
        ("content/gids/einde.md", END),
        ("content/verhuisd/_index.md", "+++\ntitle = \"Weg\"\nredirect_to = \"gids\"\n+++\n"),
    ];
    [&site, more].concat()
}

/// What a template of one line makes of the page at `gids/begin`.
fn told(template: &str) -> String {
    let template = format!("{{% if page.slug == \"begin\" %}}{template}{{% endif %}}");
    let built = build(&files(&[("templates/page.html", &template)]));
    built.file("gids/begin/index.html").to_owned()
}

#[test]
fn a_site_gives_these_files() {
    let built = build(&files(&[]));
    assert_eq!(built.found, Vec::<String>::new());
    let paths = built.files.keys().map(String::as_str);
    let pages: Vec<&str> =
        paths.filter(|path| !path.starts_with("fonts/") && !path.starts_with("scripts/")).collect();
    assert_eq!(
        pages,
        [
            "404.html",
            "en/index.html",
            "favicon.svg",
            "gids/begin/index.html",
            "gids/einde/index.html",
            "gids/index.html",
            "index.html",
            "oud adres/index.html",
            "robots.txt",
            "site.css",
            "sitemap.xml",
            "verhuisd/index.html",
            "vorm/index.html",
            "vorm/nieuw-goed/index.html",
        ]
    );
}

#[test]
fn a_sitemap_lists_pages_that_are_no_redirects() {
    let entry = |path: &str, date: &str| {
        let date =
            if date.is_empty() { String::new() } else { format!("\n<lastmod>{date}</lastmod>") };
        format!("<url>\n<loc>https://voorbeeld.nl/sub{path}</loc>{date}\n</url>\n")
    };
    let expected = [
        entry("/", ""),
        entry("/en/", ""),
        entry("/gids/", "2026-01-02"),
        entry("/gids/begin/", "2026-02-03"),
        entry("/gids/einde/", "2026-03-04"),
        entry("/vorm/", ""),
        entry("/vorm/nieuw-goed/", ""),
    ];
    assert_eq!(
        build(&files(&[])).file("sitemap.xml"),
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{}</urlset>\n",
            expected.concat()
        )
    );
}

#[test]
fn robots_are_told_where_the_sitemap_is() {
    assert_eq!(
        build(&files(&[])).file("robots.txt"),
        "User-agent: *\nDisallow:\nSitemap: https://voorbeeld.nl/sub/sitemap.xml\n"
    );
}

#[test]
fn old_addresses_and_moved_sections_lead_on() {
    let built = build(&files(&[("templates/internal/alias.html", "{{ lang }} {{ url }}")]));
    assert_eq!(built.file("oud adres/index.html"), "nl https://voorbeeld.nl/sub/gids/begin/");
    assert_eq!(built.file("verhuisd/index.html"), "nl https://voorbeeld.nl/sub/gids/");
}

#[test]
fn a_page_is_told_what_zola_tells_it() {
    assert_eq!(
        told(
            "{% set back = page.backlinks | first %}{{ page.title }}|{{ page.path }}|{{ page.permalink }}|{{ page.url }}|{{ page.slug }}|\
             {{ page.relative_path }}|{{ page.date }}|{{ page.year }}|{{ page.extra.maat }}|\
             {{ page.ancestors | join(sep=\",\") }}|{{ page.higher.title }}|{{ page.lower }}|\
             {{ back.title }}|{{ lang }}|{{ current_path }}|{{ config.extra.kleur }}"
        ),
        "Begin|/gids/begin/|https://voorbeeld.nl/sub/gids/begin/|/sub/gids/begin/|begin|\
         gids/begin.md|2026-02-03|2026|3|_index.md,gids/_index.md|Einde||Einde|nl|/gids/begin/|groen"
    );
}

#[test]
fn headings_are_told_as_a_tree() {
    assert_eq!(
        told(
            "{% for h in page.toc %}{{ h.level }} {{ h.id }} {{ h.permalink }}\
             {% for b in h.children %} ({{ b.title }}){% endfor %};{% endfor %}"
        ),
        "2 een https://voorbeeld.nl/sub/gids/begin/#een (Twee);\
         2 drie https://voorbeeld.nl/sub/gids/begin/#drie;"
    );
}

#[test]
fn a_chapter_is_told_its_publication() {
    assert_eq!(
        told(
            "{{ publication.title }}: {{ publication.subtitle }}, {{ publication.version }}, \
             {{ publication.date | long_date }}; {% for c in publication.chapters %}{{ c.title }} \
             {% endfor %}; {% for d in publication.downloads %}{{ d.url }} {{ d.type }} {{ d.size }} \
             {{ d.pages }} {{ d.language_name }}{% endfor %}"
        ),
        "Gids: Voor wie begint, 1.2, 2 januari 2026; Begin Einde ; \
         /sub/gids/gids.pdf PDF 1,2\u{a0}MB 12 Nederlands"
    );
}

#[test]
fn functions_answer_about_the_site() {
    assert_eq!(
        told(
            "{{ get_url(path=\"@/gids/einde.md#x\") }} {{ get_url(path=\"a b.png\", relative=true) }}"
        ),
        "https://voorbeeld.nl/sub/gids/einde/#x /sub/a%20b.png"
    );
    assert_eq!(
        told(
            "{% set s = get_section(path=\"gids/_index.md\") %}{{ s.pages | length }} {% set p = get_page(path=\"gids/einde.md\") %}{{ p.title }}"
        ),
        "2 Einde"
    );
    assert_eq!(
        told(
            "{{ get_taxonomy_url(kind=\"vorm\", term=\"Nieuw & goed\") }} {{ get_taxonomy_url(kind=\"stil\", term=\"Niet te zien\", required=false) }}"
        ),
        "https://voorbeeld.nl/sub/vorm/nieuw-goed/ "
    );
    assert_eq!(
        told(
            "{{ trans(key=\"groet\") }} {{ trans(key=\"panel-tip\", lang=\"en\") }} {{ trans(key=\"web-page-count\", count=1) }}"
        ),
        "Dag Tip 1 bladzijde"
    );
}

#[test]
fn the_style_sheet_begins_with_the_tokens_of_both_schemes() {
    let tokens = r##"{
        "color": { "$type": "color", "paper": { "$value": "#ffffff" } },
        "dark": { "$type": "color", "paper": { "$value": "#000000" } },
        "font": { "$type": "fontFamily", "body": { "$value": ["Een \"Letter", "serif"] } },
        "size": { "$type": "dimension", "m": { "$value": { "value": 1.5, "unit": "rem" } } },
        "line-height": { "$type": "number", "body": { "$value": 1.6 } }
    }"##;
    let built = build(&files(&[("assets/tokens.json", tokens)]));
    let css = built.file("site.css");
    let expected = ":root {\n  --color-paper: #ffffff;\n  --font-body: \"Een Letter\", serif;\n  \
        --line-height-body: 1.6;\n  --size-m: 1.5rem;\n}\n\
        @media (prefers-color-scheme: dark) {\n  :root {\n    --color-paper: #000000;\n  }\n}\n";
    assert_eq!(&css[..expected.len()], expected);
}
