//! Keys of Zola, each with what it does to a whole build.

use crate::site::{CONFIG, SVG, Site};

/// A site with more keys at the top of its configuration.
fn with(keys: &str) -> Site {
    Site::new().file("config.toml", format!("{keys}\n{CONFIG}"))
}

/// A page with more keys.
fn page(keys: &str, body: &str) -> String {
    format!("+++\ntitle = \"Blad\"\ndescription = \"D.\"\n{keys}\n+++\n{body}")
}

#[test]
fn patterns_leave_files_out() {
    let site = with("ignored_content = [\"klad.md\"]\nignored_static = [\"*.psd\", \"**/ruw\"]")
        .file("content/klad.md", "geen front matter")
        .file("content/map/klad.md", "geen front matter")
        .file("static/a.psd", "a")
        .file("static/beeld/ruw/b.txt", "b")
        .file("static/beeld/c.txt", "c");
    site.run("build").code(0).finds_nothing();
    let paths: Vec<String> = site.files("public").into_iter().map(|(path, _)| path).collect();
    let left_out = |path: &&String| path.contains("klad") || path.contains("psd");
    assert_eq!(paths.iter().find(left_out), None);
    assert!(!site.path("public/beeld/ruw").exists());
    assert_eq!(site.read("public/beeld/c.txt"), "c");
}

#[cfg(unix)]
#[test]
fn static_files_of_the_site_are_linked_when_asked_for() {
    use std::os::unix::fs::MetadataExt;
    let same_file = |keys: &str, source: &str| {
        let site = with(keys)
            .file("themes/mooi/static/b.txt", "b")
            .file("themes/mooi/theme.toml", "")
            .file("static/a.txt", "a");
        site.run("build").code(0).finds_nothing();
        let name = source.rsplit('/').next().unwrap();
        let inode = |path: &str| std::fs::metadata(site.path(path)).unwrap().ino();
        inode(source) == inode(&format!("public/{name}"))
    };
    let linked = "hard_link_static = true\ntheme = \"mooi\"";
    assert!(same_file(linked, "static/a.txt"));
    assert!(!same_file(linked, "themes/mooi/static/b.txt"));
    assert!(!same_file("theme = \"mooi\"", "static/a.txt"));
}

#[test]
fn files_that_begin_with_a_dot_stay_in_the_output() {
    let site = with("preserve_dotfiles_in_output = true").file("public/.git/HEAD", "ref");
    site.run("build").code(0).finds_nothing();
    assert_eq!(site.read("public/.git/HEAD"), "ref");
}

#[test]
fn braces_are_text_where_the_configuration_says_so() {
    let text = page("", "Schrijf `{{ <figuur /> }}` of {{ geen(a=\"b\") }}.\n");
    let site = Site::new().file("content/uitleg/sjabloon.md", &text);
    site.run("check").code(1).says("content/uitleg/sjabloon.md:6:");
    let site = with("skip_content_templating = [\"uitleg/*.md\"]")
        .file("content/uitleg/sjabloon.md", &text);
    site.run("build").code(0).finds_nothing();
    let html = site.read("public/uitleg/sjabloon/index.html");
    assert!(html.contains("of {{ geen(a="), "{html}");
}

#[test]
fn addresses_of_other_sites_are_checked_for_how_they_are_written() {
    let site = |keys: &str| {
        Site::new()
            .file("config.toml", format!("{CONFIG}[link_checker]\n{keys}\n"))
            .file("content/blad.md", page("", "[a](https://voorbeeld/x)\n"))
            .file("content/weg.md", page("", "[a](https://voorbeeld.nl/#a#b)\n"))
    };
    let run = site("").run("build").code(1);
    let run = run.says("content/blad.md:6:1: fout[external-link]: ");
    run.says("content/weg.md:6:1: fout[external-link]: ");
    let run = site("external_level = \"warn\"").run("build").code(0);
    run.says("content/blad.md:6:1: waarschuwing[external-link]: ");
    let skips = "skip_prefixes = [\"https://voorbeeld/\"]\n\
                 skip_anchor_prefixes = [\"https://voorbeeld.nl/\"]";
    site(skips).run("build").code(0).finds_nothing();
    site("ignored_files = [\"blad.md\", \"weg.md\"]").run("build").code(0).finds_nothing();
}

#[test]
fn an_address_without_a_scheme_is_told_how_to_be_written() {
    let site = Site::new().file("content/blad.md", page("", "[a](www.voorbeeld.nl)\n"));
    let run = site.run_for_people("check").code(1);
    assert!(run.stderr.contains("`https://www.voorbeeld.nl`"), "{}", run.stderr);
}

#[test]
fn a_path_is_taken_as_it_is_written() {
    let site = Site::new()
        .file(
            "config.toml",
            format!("{CONFIG}[languages.en]\ntitle = \"T\"\ndescription = \"D.\"\n"),
        )
        .file("content/map/a.md", page("path = \"/Over_ons/Wie zijn wij\"", ""))
        .file("content/map/a.en.md", page("path = \"about\"", ""));
    site.run("build").code(0).finds_nothing();
    assert!(site.path("public/Over_ons/Wie zijn wij/index.html").exists());
    assert!(site.path("public/about/index.html").exists());
}

#[test]
fn what_has_no_page_takes_no_address_and_no_old_ones() {
    let site = Site::new()
        .file("content/a/_index.md", page("render = false\naliases = [\"oud\"]", ""))
        .file("content/a/index.md", page("", "Tekst.\n"));
    site.run("build").code(0).finds_nothing();
    assert!(site.read("public/a/index.html").contains("Tekst."));
    assert!(!site.path("public/oud").exists());
}

#[test]
fn the_languages_of_a_page_share_its_files() {
    let assets = "{% for asset in page.assets %}{{ asset }} {% endfor %}";
    let site = Site::new()
        .file(
            "config.toml",
            format!("{CONFIG}[languages.en]\ntitle = \"T\"\ndescription = \"D.\"\n"),
        )
        .file("templates/page.html", assets)
        .file("content/a/index.md", page("", ""))
        .file("content/a/index.en.md", page("", "![A plot](kavel.svg)\n"))
        .file("content/a/kavel.svg", SVG);
    site.run("build").code(0).finds_nothing();
    assert_eq!(site.read("public/a/index.html"), "/a/kavel.svg ");
    assert_eq!(site.read("public/en/a/index.html"), "/a/kavel.svg ");
}

#[test]
fn pages_take_the_template_of_the_nearest_section_that_names_one() {
    let section = |keys: &str| page(keys, "");
    let site = Site::new()
        .file("templates/ver.html", "ver")
        .file("templates/dichtbij.html", "dichtbij")
        .file("templates/eigen.html", "eigen")
        .file("content/a/_index.md", section("page_template = \"ver.html\""))
        .file("content/a/een.md", page("", ""))
        .file("content/a/b/_index.md", section(""))
        .file("content/a/b/twee.md", page("", ""))
        .file("content/a/b/c/_index.md", section("page_template = \"dichtbij.html\""))
        .file("content/a/b/c/drie.md", page("", ""))
        .file("content/a/b/c/vier.md", page("template = \"eigen.html\"", ""));
    site.run("build").code(0).finds_nothing();
    let told = ["a/een", "a/b/twee", "a/b/c/drie", "a/b/c/vier"];
    let told = told.map(|path| site.read(&format!("public/{path}/index.html")));
    assert_eq!(told, ["ver", "ver", "dichtbij", "eigen"]);
}

#[test]
fn names_become_addresses_as_the_configuration_says() {
    let paths = |mode: &str| {
        let keys = format!(
            "{CONFIG}[slugify]\npaths = \"{mode}\"\ntaxonomies = \"{mode}\"\nanchors = \"{mode}\"\n"
        );
        let site = Site::new()
            .file("config.toml", format!("taxonomies = [{{ name = \"Soort\" }}]\n{keys}"))
            .file(
                "content/Een tuin.md",
                page("[taxonomies]\nSoort = [\"Vaste plant\"]", "## Élke dag\n"),
            );
        site.run("build").code(0).finds_nothing();
        let paths = site.files("public").into_iter().map(|(path, _)| path);
        let mut paths: Vec<String> = paths.filter(|path| path.contains("/index.html")).collect();
        let tuin = paths.iter().find(|path| path.to_lowercase().contains("tuin")).unwrap();
        let html = site.read(&format!("public/{tuin}"));
        let anchor = html.split("<h2 id=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        paths.push(anchor);
        paths
    };
    let on = ["een-tuin/index.html", "soort/index.html", "soort/vaste-plant/index.html"];
    assert_eq!(paths("on")[..3], on);
    assert_eq!(paths("on")[3], "elke-dag");
    let safe = ["Een_tuin/index.html", "Soort/Vaste_plant/index.html", "Soort/index.html"];
    assert_eq!(paths("safe")[..3], safe);
    assert_eq!(paths("safe")[3], "Élke_dag");
    let off = ["Een tuin/index.html", "Soort/Vaste plant/index.html", "Soort/index.html"];
    assert_eq!(paths("off")[..3], off);
}

#[test]
fn a_date_before_a_name_is_used_and_may_stay() {
    let site = |keep: &str| {
        Site::new()
            .file("config.toml", format!("{CONFIG}[slugify]\npaths_keep_dates = {keep}\n"))
            .file("templates/page.html", "{{ page.date }}")
            .file("content/2026-11-23_opening.md", page("", ""))
    };
    let without = site("false");
    without.run("build").code(0);
    assert_eq!(without.read("public/opening/index.html"), "2026-11-23");
    let with = site("true");
    with.run("build").code(0);
    assert_eq!(with.read("public/2026-11-23-opening/index.html"), "2026-11-23");
}

#[test]
fn a_feed_may_have_a_template_of_any_kind() {
    let site = with("generate_feeds = true\nfeed_filenames = [\"feed.json\"]").file(
        "templates/feed.json",
        "{\"title\": \"{{ config.title }}\", \"lang\": \"{{ lang }}\"}",
    );
    site.run("build").code(0).finds_nothing();
    assert_eq!(site.read("public/feed.json"), "{\"title\": \"Proef\", \"lang\": \"nl\"}");
}

#[test]
fn a_menu_of_the_site_tells_in_which_part_a_page_stands() {
    let site = Site::with_publication();
    let menu = "\n[extra]\nmenu = [{ title = \"Thuis\", url = \"@/_index.md\" }, { title = \"Kort\", url = \"@/gids/_index.md\" }]\n";
    let config = site.read("config.toml") + menu;
    let site = site.file("config.toml", config);
    site.run("build").code(0);
    let link = |page: &str| {
        let page = site.read(page);
        let at = page.find(">Kort</a>").unwrap();
        let start = page[..at].rfind("<a ").unwrap();
        page[start..at].to_owned()
    };
    assert!(link("public/gids/index.html").contains("aria-current=\"page\""));
    assert!(link("public/gids/een/index.html").contains("aria-current=\"true\""));
    assert!(!link("public/index.html").contains("aria-current"));
    assert!(!site.read("public/gids/een/index.html").contains("aria-current=\"true\">Thuis"));
}
