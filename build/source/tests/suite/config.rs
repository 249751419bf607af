//! The configuration.

use tweeluik_source::config::{
    Binding, IndexFormat, LinkLevel, Millimetres, Paper, Print, Server, Serving, Trim,
};
use tweeluik_source::{Config, Diagnostic, Effect, Map, SlugMode, Sources, Type};

use crate::{hints, says};

fn parse(text: &str) -> (Option<Config>, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let file = sources.add("config.toml", text);
    let (config, found) = Config::parse(text, file);
    (config, found, sources)
}

#[track_caller]
fn fails(text: &str, expected: &[&str]) -> Vec<String> {
    let (_, found, sources) = parse(text);
    says(&found, &sources, expected);
    hints(&found)
}

#[test]
fn only_the_address_is_required_and_defaults_are_zolas() {
    let (config, found, sources) = parse("base_url = \"https://example.org/\"\n");
    says(&found, &sources, &[]);
    let config = config.unwrap();
    assert_eq!(config.base_url, "https://example.org");
    assert_eq!(config.default_language, "en");
    assert_eq!(config.output_dir, "public");
    assert!(config.generate_sitemap && config.generate_robots_txt);
    assert!(!config.markdown.smart_punctuation);
    assert_eq!(config.slugify.paths, SlugMode::On);
    assert_eq!(config.link_checker.internal_level, LinkLevel::Error);
    assert_eq!(config.feed_filenames_of("en"), [("atom.xml", None)]);
    assert_eq!(config.print, Print::default());
    assert_eq!(config.extra.to_json(), serde_json::json!({}));
}

#[test]
fn without_an_address_there_is_no_configuration() {
    let (config, found, sources) = parse("title = \"Gids\"\n");
    assert_eq!(config, None);
    says(&found, &sources, &["config.toml:1:1: error[missing-key]: key `base_url` is missing"]);
}

#[test]
fn an_address_is_whole() {
    let hints = fails(
        "base_url = \"example.org\"\n",
        &["config.toml:1:12: error[invalid-value]: `example.org` is no valid value for `base_url`"],
    );
    assert_eq!(hints, ["write the whole address, such as `https://www.example.org`"]);
}

#[test]
fn an_unknown_key_names_the_nearest() {
    let hints = fails(
        "base_url = \"https://a.nl\"\ntitel = \"Gids\"\n\n[markdown]\n  smart_puntuation = true\n",
        &[
            "config.toml:2:1: error[unknown-key]: unknown key `titel`",
            "config.toml:5:3: error[unknown-key]: unknown key `smart_puntuation`",
        ],
    );
    assert_eq!(hints, ["did you mean `title`?", "did you mean `smart_punctuation`?"]);
}

#[test]
fn an_unknown_key_like_no_other_lists_what_is_known() {
    let hints = fails(
        "base_url = \"https://a.nl\"\nslugify = { kleur = \"rood\" }\n",
        &["config.toml:2:13: error[unknown-key]: unknown key `kleur`"],
    );
    assert_eq!(hints, ["known are `paths`, `taxonomies`, `anchors`, `paths_keep_dates`"]);
}

#[test]
fn a_wrong_type_says_what_was_expected_and_what_was_found() {
    fails(
        "base_url = \"https://a.nl\"\ntitle = 3\ngenerate_sitemap = \"ja\"\ntaxonomies = \"tags\"\nslugify = []\n[languages]\nen = 1\n",
        &[
            "config.toml:2:9: error[wrong-type]: `title` expects text between quotation marks, but here is a whole number",
            "config.toml:3:20: error[wrong-type]: `generate_sitemap` expects `true` or `false`, but here is text",
            "config.toml:4:14: error[wrong-type]: `taxonomies` expects a list between `[` and `]`, but here is text",
            "config.toml:5:11: error[wrong-type]: `slugify` expects a table with keys, but here is a list",
            "config.toml:7:6: error[wrong-type]: `en` expects a table with keys, but here is a whole number",
        ],
    );
}

#[test]
fn a_choice_takes_only_its_words() {
    let hints = fails(
        "base_url = \"https://a.nl\"\n[slugify]\npaths = \"aan\"\nanchors = \"saef\"\n[print]\npaper = \"a5\"\n",
        &[
            "config.toml:3:9: error[invalid-value]: `aan` is no valid value for `paths`",
            "config.toml:4:11: error[invalid-value]: `saef` is no valid value for `anchors`",
            "config.toml:6:9: error[invalid-value]: `a5` is no valid value for `paper`",
        ],
    );
    assert_eq!(
        hints,
        ["known are `on`, `safe`, `off`", "did you mean `safe`?", "did you mean `a4`?"]
    );
}

#[test]
fn a_feed_is_a_file_within_the_site() {
    fails(
        "base_url = \"https://a.nl\"\nfeed_filenames = [\"atom.xml\", \"../a.xml\"]\n[languages.en]\nfeed_filenames = [\"/rss.xml\"]\n",
        &[
            "config.toml:2:31: error[invalid-value]: `../a.xml` is no valid value for `feed_filenames`",
            "config.toml:4:19: error[invalid-value]: `/rss.xml` is no valid value for `feed_filenames`",
        ],
    );
}

#[test]
fn mistakes_inside_a_table_are_found() {
    fails(
        "base_url = \"https://a.nl\"\n[search]\ninclude_date = true\ninclude_dat = true\nindex_format = \"fuse\"\n",
        &[
            "config.toml:4:1: error[unknown-key]: unknown key `include_dat`",
            "config.toml:5:16: error[invalid-value]: `fuse` is no valid value for `index_format`",
        ],
    );
}

#[test]
fn languages_have_their_own_titles_and_taxonomies() {
    let (config, found, sources) = parse(
        r#"
base_url = "https://a.nl"
default_language = "nl"
title = "Gids"
taxonomies = [{ name = "thema" }]
[languages.en]
title = "Guide"
taxonomies = [{ name = "topic", render = false }]
[languages.fr]
"#,
    );
    says(&found, &sources, &[]);
    let config = config.unwrap();
    assert_eq!(config.language_codes(), ["nl", "en", "fr"]);
    assert_eq!(config.prefix_of("nl"), None);
    assert_eq!(config.prefix_of("en"), Some("en"));
    assert_eq!(config.title_of("nl").unwrap().value, "Gids");
    assert_eq!(config.title_of("en").unwrap().value, "Guide");
    assert_eq!(config.title_of("fr").unwrap().value, "Gids");
    let names = |code| -> Vec<(&str, bool)> {
        config.taxonomies_of(code).iter().map(|t| (t.name.as_str(), t.render)).collect()
    };
    assert_eq!(names("nl"), [("thema", true)]);
    assert_eq!(names("en"), [("topic", false)]);
    assert_eq!(names("fr"), []);
}

#[test]
fn each_language_is_searched_when_it_says_so() {
    let (config, found, sources) = parse(
        r#"
base_url = "https://a.nl"
default_language = "nl"
build_search_index = true
[search]
index_format = "fuse_json"
[languages.en]
build_search_index = true
[languages.en.search]
include_date = true
[languages.fr.search]
include_date = true
"#,
    );
    says(&found, &sources, &[]);
    let config = config.unwrap();
    assert_eq!(config.search_of("nl").unwrap().format(), IndexFormat::FuseJson);
    assert!(config.search_of("en").unwrap().include_date);
    assert_eq!(config.search_of("fr"), None);
    assert!(!config.has_search_page("nl") && config.has_search_page("en"));
    assert!(config.has_search());
    assert!(!Config { languages: Map::default(), ..config }.has_search());
}

#[test]
fn a_language_code_is_one() {
    fails(
        "base_url = \"https://a.nl\"\ndefault_language = \"nederlands 1\"\n[languages.\"e!\"]\n",
        &[
            "config.toml:2:20: error[invalid-value]: `nederlands 1` is no valid value for `default_language`",
            "config.toml:3:12: error[invalid-value]: `e!` is no valid value for `languages`",
        ],
    );
}

#[test]
fn checks_keep_the_place_of_names_and_levels() {
    let (config, found, sources) =
        parse("base_url = \"https://a.nl\"\n[checks]\nempty-link = \"warn\"\n");
    says(&found, &sources, &[]);
    let config = config.unwrap();
    let (rule, level) = &config.checks.0[0];
    assert_eq!((rule.value.as_str(), sources.text(rule.span)), ("empty-link", "empty-link"));
    assert_eq!((level.value.as_str(), sources.text(level.span)), ("warn", "\"warn\""));
}

#[test]
fn extra_is_free() {
    let (config, found, sources) = parse(
        "base_url = \"https://a.nl\"\n[extra]\nkleur = \"rood\"\n[extra.menu]\nitems = [1, 2.5, true]\n",
    );
    says(&found, &sources, &[]);
    let extra = config.unwrap().extra;
    assert_eq!(
        extra.to_json(),
        serde_json::json!({"kleur": "rood", "menu": {"items": [1, 2.5, true]}})
    );
    assert_eq!(sources.text(extra.get("menu.items").unwrap().span), "[1, 2.5, true]");
}

#[test]
fn all_mistakes_in_toml_are_reported() {
    fails(
        "base_url = https://a.nl\ntitle = \"Gids\ntitle = \"b\"\n",
        &[
            "config.toml:1:12: error[invalid-toml]: this is no valid TOML: the value is missing, or is text without quotation marks",
            "config.toml:2:14: error[invalid-toml]: this is no valid TOML: the text is not closed with `\"`",
            "config.toml:3:1: error[invalid-toml]: this is no valid TOML: this key is already there",
        ],
    );
}

/// Every key of Zola's configuration, with a value of its type (Zola: getting-started/configuration).
const ALL_OF_ZOLA: &str = r#"
base_url = "https://a.nl"
title = "a"
description = "a"
default_language = "nl"
translations = { a = "b" }
generate_feeds = true
feed_limit = 3
feed_filenames = ["rss.xml"]
hard_link_static = true
taxonomies = [{ name = "a", paginate_by = 3, paginate_path = "p", render = true, feed = true }]
taxonomy_root = "a"
author = "a"
compile_sass = true
minify_html = true
build_search_index = true
ignored_content = ["*.tmp"]
ignored_static = ["*.tmp"]
skip_content_templating = ["*.md"]
output_dir = "a"
preserve_dotfiles_in_output = true
generate_sitemap = true
generate_robots_txt = true
exclude_paginated_pages_in_sitemap = "all"
[languages.en]
title = "a"
description = "a"
generate_feeds = true
feed_filenames = ["a"]
taxonomies = []
build_search_index = true
translations = { a = "b" }
[languages.en.search]
include_title = true
[link_checker]
skip_prefixes = ["a"]
skip_anchor_prefixes = ["a"]
internal_level = "warn"
external_level = "error"
ignored_files = ["a"]
[slugify]
paths = "on"
taxonomies = "safe"
anchors = "off"
paths_keep_dates = true
[search]
include_title = true
include_description = true
include_date = true
include_path = true
include_content = true
truncate_content_length = 5
index_format = "fuse_json"
[markdown]
render_emoji = true
external_links_class = "a"
external_links_target_blank = true
external_links_no_follow = true
external_links_no_referrer = true
external_links_external = true
smart_punctuation = true
definition_list = true
bottom_footnotes = true
lazy_async_image = true
insert_anchor_links = "left"
github_alerts = true
[markdown.highlighting]
error_on_missing_language = true
style = "class"
theme = "a"
light_theme = "a"
dark_theme = "a"
extra_grammars = ["a"]
extra_themes = ["a"]
data_attr_position = "both"
[extra]
"#;

#[test]
fn every_key_of_zola_is_accepted() {
    let (config, found, sources) = parse(ALL_OF_ZOLA);
    assert!(config.is_some());
    let errors: Vec<_> = found.into_iter().filter(Diagnostic::is_error).collect();
    says(&errors, &sources, &[]);
}

#[test]
fn the_table_of_keys_tells_type_purpose_and_effect() {
    let key = |name| Config::KEYS.iter().find(|key| key.name == name).unwrap();
    assert!(key("base_url").required);
    assert_eq!(key("title").doc, "Title of the site.");
    assert_eq!(key("title").effect, Effect::Now);
    assert!(matches!(key("feed_filenames").kind, Type::List(Type::Text)));
    let Type::Table(slugify) = key("slugify").kind else { panic!("a table") };
    assert!(matches!(slugify[0].kind, Type::Choice(["on", "safe", "off"])));
    assert!(Config::KEYS.iter().all(|key| key.doc.ends_with('.')));
}

#[test]
fn print_has_defaults_that_a_publication_may_go_before() {
    let none = Print::default();
    assert_eq!((none.paper(), none.trim(), none.bleed()), (Paper::A4, Trim::A4, 3.0));
    assert_eq!(none.binding(), Binding::SaddleStitch);
    let site = Print { bleed: Some(Millimetres(5.0)), marks: Some(true), ..Print::default() };
    let own = Print { bleed: Some(Millimetres(2.0)), ..Print::default() };
    let both = own.over(&site);
    assert_eq!((both.bleed(), both.marks), (2.0, Some(true)));
}

#[test]
fn a_trim_size_is_a_name_or_width_by_height() {
    for (text, width, height) in [
        ("a5", 148.0, 210.0),
        ("210x210 mm", 210.0, 210.0),
        ("17 × 24,5 cm", 170.0, 245.0),
        ("148.5x210", 148.5, 210.0),
    ] {
        let (config, ..) =
            parse(&format!("base_url = \"https://a.nl\"\n[print]\ntrim = \"{text}\"\n"));
        assert_eq!(config.unwrap().print.trim(), Trim { width, height }, "{text}");
    }
}

#[test]
fn numbers_of_print_stay_within_what_can_be_made() {
    let hints = fails(
        "base_url = \"https://a.nl\"\n[print]\ntrim = \"80x80\"\nbleed = \"3mm\"\npaper_weight = 12\n",
        &[
            "config.toml:3:8: error[invalid-value]: `80x80` is no valid value for `trim`",
            "config.toml:4:9: error[wrong-type]: `bleed` expects a number, but here is text",
            "config.toml:5:16: error[invalid-value]: `12` is no valid value for `paper_weight`",
        ],
    );
    assert_eq!(
        hints,
        [
            "write `a4`, `a5` or width by height, such as `210x210 mm`; a side is 90 to 600 mm",
            "give a number from 40 to 500",
        ]
    );
}

#[test]
fn the_spine_follows_from_pages_and_paper() {
    // 96 pages of 135 g at volume 1.0 are 6.48 mm (primus-print.nl).
    let text = "base_url = \"https://a.nl\"\n[print]\npaper_weight = 135\npaper_volume = 1.0\n";
    let print = parse(text).0.unwrap().print;
    assert!((print.spine(96) - 6.48).abs() < 1e-9);
}

#[test]
fn who_may_frame_pages_is_said_in_the_words_of_csp() {
    let (config, found, sources) = parse(
        "base_url = \"https://a.nl\"\n[serving]\nheaders = [\"nginx\", \"_headers\"]\n\
         frame_ancestors = [\"'self'\", \"https://*.a.nl\", \"https://b.nl:8443\", \"https:\"]\n",
    );
    says(&found, &sources, &[]);
    let serving = config.unwrap().serving;
    assert_eq!(serving.headers, [Server::Nginx, Server::Headers]);
    assert_eq!(
        serving.frame_ancestors.0,
        ["'self'", "https://*.a.nl", "https://b.nl:8443", "https:"]
    );
    assert_eq!(Serving::default().frame_ancestors.0, ["'self'"]);
    let hints = fails(
        "base_url = \"https://a.nl\"\n[serving]\nheaders = [\"ngix\"]\nframe_ancestors = [\n  \"self\",\n  \"https://a.nl/pad\",\n  \"https://a.nl; script-src *\",\n  \"'none'\",\n]\n",
        &[
            "config.toml:3:12: error[invalid-value]: `ngix` is no valid value for `headers`",
            "config.toml:5:3: error[invalid-value]: `self` is no valid value for `frame_ancestors`",
            "config.toml:6:3: error[invalid-value]: `https://a.nl/pad` is no valid value for `frame_ancestors`",
            "config.toml:7:3: error[invalid-value]: `https://a.nl; script-src *` is no valid value for `frame_ancestors`",
            "config.toml:8:3: error[invalid-value]: `'none'` is no valid value for `frame_ancestors`",
        ],
    );
    assert_eq!(hints[0], "did you mean `nginx`?");
    assert!(hints[1].starts_with("write `'self'` (this site)"), "{hints:?}");
    assert_eq!(hints[4], "`'none'` stands alone: remove this word or the others");
}

#[test]
fn hosts_that_let_every_site_show_a_film_are_a_warning() {
    for word in ["https:", "http:", "*"] {
        let text =
            format!("base_url = \"https://a.nl\"\n[embed]\nhosts = [\"'self'\", \"{word}\"]\n");
        let (config, found, sources) = parse(&text);
        let told = format!(
            "config.toml:3:20: warning[embed-open]: with `{word}` every site may show the films of this site"
        );
        says(&found, &sources, &[&told]);
        assert_eq!(config.unwrap().embed.hosts.0.0, ["'self'", word]);
    }
    let named = "base_url = \"https://a.nl\"\n[embed]\nhosts = [\"'self'\", \"https://*.b.nl\"]\n";
    let (_, found, sources) = parse(named);
    says(&found, &sources, &[]);
}
