//! The keys of `[markdown]` that change how text is written.

use crate::site::build;

/// The text of `blad.md` under these keys of `[markdown]`.
#[track_caller]
fn with(keys: &str, markdown: &str) -> String {
    let config = format!(
        "base_url = \"https://voorbeeld.nl\"\ntitle = \"Proef\"\ndefault_language = \"nl\"\n\
         [markdown]\n{keys}\n"
    );
    let page = format!("+++\ntitle = \"Blad\"\n+++\n{markdown}");
    let built = build(&[
        ("config.toml", &config),
        ("content/blad.md", &page),
        ("templates/page.html", "{{ page.content }}"),
    ]);
    built.file("blad/index.html").to_owned()
}

#[test]
fn footnotes_stand_at_the_end_or_where_they_were_written() {
    let text = "Een[^a].\n\n[^a]: De noot.\n\nTwee.\n";
    assert!(with("", text).contains("<p>Twee.</p>\n<section class=\"footnotes\""));
    assert_eq!(
        with("bottom_footnotes = false", text),
        "<p>Een<sup class=\"footnote-reference\"><a href=\"#_fn-1\" id=\"_fnref-1\" \
         role=\"doc-noteref\" aria-label=\"Voetnoot 1\">1</a></sup>.</p>\n\
         <aside class=\"footnote\" id=\"_fn-1\" role=\"doc-footnote\">\n\
         <sup class=\"footnote-number\">1</sup>\n<p>De noot.\u{a0}<a class=\"footnote-back\" \
         href=\"#_fnref-1\" role=\"doc-backlink\" aria-label=\"Terug naar verwijzing 1\">\
         ↩\u{fe0e}</a></p>\n</aside>\n<p>Twee.</p>\n"
    );
}

#[test]
fn names_of_emoji_are_read_where_the_site_wants_it() {
    let text = "Feest :tada:, `:tada:`, \\:tada:, <https://a.nl/:tada:> en [:tada:](https://a.nl/:tada:).\n";
    assert!(!with("", text).contains('🎉'));
    let html = with(
        "render_emoji = true\nsmart_punctuation = true\nexternal_links_external = false",
        text,
    );
    assert_eq!(
        html,
        "<p>Feest 🎉, <code>:tada:</code>, :tada:, <a href=\"https://a.nl/:tada:\" data-written>\
         https://a.nl/:tada:</a> en <a href=\"https://a.nl/:tada:\">🎉</a>.</p>\n"
    );
}

#[test]
fn pictures_wait_until_they_come_into_view() {
    let html = |keys: &str| {
        let config = format!(
            "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n[markdown]\n{keys}\n"
        );
        let built = build(&[
            ("config.toml", &config),
            (
                "content/blad/index.md",
                "+++\ntitle = \"Blad\"\n+++\n![Een](a.svg)\n\n![Twee](a.svg)\n",
            ),
            (
                "content/blad/a.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>",
            ),
            ("templates/page.html", "{{ page.content }}"),
        ]);
        built.file("blad/index.html").to_owned()
    };
    assert!(html("").contains("loading=\"lazy\" decoding=\"async\""));
    assert!(!html("lazy_async_image = false").contains("lazy"));
}

#[test]
fn links_to_other_sites_say_so() {
    let keys = "external_links_class = \"uit\"\nexternal_links_target_blank = true\n\
                external_links_no_follow = true\nexternal_links_no_referrer = true";
    assert_eq!(
        with(keys, "[a](https://a.nl) [b](/blad/)\n"),
        "<p><a href=\"https://a.nl\" class=\"uit\" rel=\"noopener nofollow noreferrer external\" \
         target=\"_blank\">a</a> <a href=\"/blad/\">b</a></p>\n"
    );
}

#[test]
fn definition_lists_smart_punctuation_and_alerts_are_asked_for() {
    let text = "A\n: B -- \"c\"\n\n> [!NOTE]\n> D\n";
    let plain = with("", text);
    assert!(!plain.contains("<dl>") && plain.contains("--") && !plain.contains("alert"), "{plain}");
    let keys = "definition_list = true\nsmart_punctuation = true\ngithub_alerts = true";
    let html = with(keys, text);
    assert!(html.contains("<dl>\n<dt>A</dt>\n<dd>B\u{a0}– “c”</dd>\n</dl>"), "{html}");
    assert!(html.contains("<aside class=\"alert alert-note\""), "{html}");
}

#[test]
fn heading_attributes_are_written() {
    assert_eq!(
        with("", "## Kop {#eigen .groot .rood data-x=1}\n"),
        "<h2 id=\"eigen\" class=\"groot rood\" data-x=\"1\">Kop</h2>\n"
    );
}

fn summary(markdown: &str) -> (String, String) {
    let page = format!("+++\ntitle = \"Blad\"\n+++\n{markdown}");
    let built = build(&[
        ("content/blad.md", &page),
        ("templates/page.html", "{{ page.summary or \"geen\" }}|{{ page.content }}"),
    ]);
    let (summary, content) = built.file("blad/index.html").split_once('|').unwrap();
    (summary.to_owned(), content.to_owned())
}

#[test]
fn a_summary_ends_at_its_mark() {
    assert_eq!(summary("Een.\n"), ("geen".to_owned(), "<p>Een.</p>\n".to_owned()));
    let more = "<span id=\"continue-reading\"></span>";
    assert_eq!(
        summary("Een.\n\n<!-- more -->\n\nTwee.\n"),
        ("<p>Een.</p>\n".to_owned(), format!("<p>Een.</p>\n{more}\n<p>Twee.</p>\n"))
    );
    assert_eq!(
        summary("Een *heel <!-- more --> lange* zin.\n\nTwee.\n"),
        (
            "<p>Een <em>heel…</em></p>\n".to_owned(),
            format!("<p>Een <em>heel {more} lange</em> zin.</p>\n<p>Twee.</p>\n")
        )
    );
}
