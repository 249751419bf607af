//! Code blocks: what a fence says, and where colours stand.

use crate::site::{build, content};

const HOME: (&str, &str) = ("content/_index.md", "+++\ntitle = \"Thuis\"\n+++\n");

/// The text of `blad.md` in a site with more configuration.
fn with(config: &str, markdown: &str) -> String {
    let config = format!(
        "base_url = \"https://voorbeeld.nl\"\ntitle = \"Proef\"\ndefault_language = \"nl\"\n{config}"
    );
    let page = format!("+++\ntitle = \"Blad\"\n+++\n{markdown}");
    let files = [
        ("config.toml", config.as_str()),
        ("content/blad.md", page.as_str()),
        ("templates/page.html", "{{ page.content }}"),
    ];
    let built = build(&files);
    let text = built.files.get("blad/index.html").cloned().unwrap_or_default();
    format!("{text}{}", built.found.join("\n"))
}

#[test]
fn known_languages_are_highlighted_with_classes() {
    assert_eq!(
        content("```json\n1\n```\n\n```onbekend\n<1>\n```\n"),
        "<pre><code class=\"language-json\" data-lang=\"json\"><span class=\"z-number\">1</span>\n\
         </code></pre>\n\
         <pre><code class=\"language-onbekend\" data-lang=\"onbekend\">&lt;1&gt;\n</code></pre>\n"
    );
}

#[test]
fn lines_are_numbered_marked_and_left_out() {
    assert_eq!(
        content("```text,linenos,linenostart=9,hl_lines=2,hide_lines=3\na\nb\nc\n\n```\n"),
        "<pre><code class=\"language-text\" data-lang=\"text\">\
         <span class=\"line\" data-line=\"9\">a\n</span>\
         <mark class=\"line\" data-line=\"10\">b\n</mark>\
         <span class=\"line\" data-line=\"12\">\n</span></code></pre>\n"
    );
    assert_eq!(
        content("```hl_lines=1\na\nb\n```\n"),
        "<pre><code><mark class=\"line\">a\n</mark><span class=\"line\">b\n</span></code></pre>\n"
    );
}

#[test]
fn a_name_is_a_caption_and_copying_is_offered() {
    assert_eq!(
        content("```text,name=a<b.txt,copy\n1\n```\n"),
        "<figure class=\"code\">\n<figcaption>a&lt;b.txt</figcaption>\n\
         <pre><code class=\"language-text\" data-lang=\"text\" data-name=\"a&lt;b.txt\" \
         data-copy=\"true\">1\n</code></pre>\n</figure>\n"
    );
}

#[test]
fn data_stands_where_the_site_wants_it() {
    let html = |position: &str| {
        let config = format!("[markdown.highlighting]\ndata_attr_position = \"{position}\"");
        with(&config, "```text\n1\n```\n")
    };
    let class = "class=\"language-text\"";
    let data = " data-lang=\"text\"";
    assert_eq!(html("code"), format!("<pre><code {class}{data}>1\n</code></pre>\n"));
    assert_eq!(html("pre"), format!("<pre{data}><code {class}>1\n</code></pre>\n"));
    assert_eq!(html("both"), format!("<pre{data}><code {class}{data}>1\n</code></pre>\n"));
    assert_eq!(html("none"), format!("<pre><code {class}>1\n</code></pre>\n"));
}

#[test]
fn inline_style_has_both_schemes_and_warns_of_a_strict_policy() {
    let html = with("[markdown.highlighting]\nstyle = \"inline\"", "```json\n1\n```\n");
    let number = "<span style=\"color: light-dark(#a4472f, #ec9c84);\">1</span>";
    assert!(html.contains(number), "{html}");
    assert!(html.contains("<pre style=\"color: light-dark(#1b2a33, #ece7dc);"), "{html}");
    assert!(html.contains("inline-style: "), "{html}");
}

#[test]
fn a_theme_gives_its_colours_for_light_and_for_dark() {
    let sheet = |keys: &str| {
        let config = format!(
            "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n[markdown.highlighting]\n{keys}"
        );
        let built = build(&[("config.toml", &config), HOME]);
        assert!(built.found.iter().all(|it| it.contains("code-contrast")), "{:?}", built.found);
        built.files["site.css"].clone()
    };
    let own = sheet("");
    assert!(own.contains("--color-code: #f5f1e7;") && own.contains("--color-code: #18232a;"));
    let both = sheet("theme = \"1337\"");
    assert_eq!(both.matches("--color-code: #191919;").count(), 2, "{both}");
    let dark = sheet("dark_theme = \"1337\"");
    assert!(dark.contains("--color-code: #f5f1e7;") && dark.contains("--color-code: #191919;"));
    let light = sheet("light_theme = \"1337\"");
    assert!(light.contains("--color-code: #191919;") && light.contains("--color-code: #18232a;"));
}

/// A theme with one colour for strings.
fn theme(string: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>name</key><string>Eigen</string>\
         <key>settings</key><array><dict><key>settings</key><dict><key>background</key>\
         <string>#ffffff</string><key>foreground</key><string>#000000</string></dict></dict>\
         <dict><key>scope</key><string>string</string><key>settings</key><dict><key>foreground</key>\
         <string>{string}</string></dict></dict></array></dict></plist>"
    )
}

const OWN_THEME: &str = "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n\
                         [markdown.highlighting]\nlight_theme = \"Eigen\"\nextra_themes = [\"eigen.tmTheme\"]";

#[test]
fn a_site_may_bring_its_own_theme() {
    let built = build(&[("config.toml", OWN_THEME), ("eigen.tmTheme", &theme("#112233")), HOME]);
    assert!(built.file("site.css").contains("--color-code-string: #112233;"));
}

#[test]
fn colours_of_a_theme_without_contrast_are_moved_and_told() {
    let built = build(&[("config.toml", OWN_THEME), ("eigen.tmTheme", &theme("#aaaaaa")), HOME]);
    assert_eq!(built.found.len(), 1, "{:?}", built.found);
    assert!(built.found[0].starts_with("config.toml:4:15 code-contrast: "), "{:?}", built.found);
    assert!(built.found[0].contains("`#aaaaaa` → `#"), "{:?}", built.found);
    assert!(!built.files["site.css"].contains("#aaaaaa"));
}

#[test]
fn a_theme_that_is_not_there_is_told() {
    let found = with("[markdown.highlighting]\ntheme = \"Noord\"", "");
    assert!(found.contains("config.toml:5:9 code-theme: "), "{found}");
}

#[test]
fn a_site_may_bring_its_own_grammar() {
    let grammar = "%YAML 1.2\n---\nname: Kaart\nfile_extensions: [kaart]\nscope: source.kaart\n\
                   contexts:\n  main:\n    - match: noord\n      scope: keyword.control.kaart\n";
    let config = "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n\
                  [markdown.highlighting]\nextra_grammars = [\"kaart.sublime-syntax\"]";
    let built = build(&[
        ("config.toml", config),
        ("kaart.sublime-syntax", grammar),
        ("content/blad.md", "+++\ntitle = \"Blad\"\n+++\n```kaart\nnaar noord\n```\n"),
        ("templates/page.html", "{{ page.content }}"),
    ]);
    let html = built.file("blad/index.html");
    assert!(html.contains("naar <span class=\"z-keyword\">noord</span>"), "{html}");
    let built = build(&[("config.toml", config), ("kaart.sublime-syntax", "geen grammatica")]);
    assert!(built.found[0].starts_with("config.toml:4:19 invalid-grammar: "), "{:?}", built.found);
}
