//! The editorial rules: a small text each, and what is said of it.

use crate::site::{CONFIG, SVG, Site};

fn found(body: &str) -> String {
    let site = Site::new().page("blad", "Blad", 1, body).file("content/kavel.svg", SVG);
    let run = site.run("check");
    run.stderr.lines().next().unwrap_or_default().to_owned()
}

#[track_caller]
fn says(body: &str, line: &str) {
    let found = found(body);
    assert!(found.starts_with(line), "expected\n{line}\nfound\n{found}");
}

#[test]
fn missing_alternative_text() {
    says("![](kavel.svg)\n", "content/blad.md:7:1: fout[missing-alt]: ");
    says("Tekst ![ ](kavel.svg).\n", "content/blad.md:7:7: fout[missing-alt]: ");
}

#[test]
fn skipped_and_second_headings() {
    says("## Twee\n\n#### Vier\n", "content/blad.md:9:1: fout[skipped-heading]: ");
    says("### Drie\n", "content/blad.md:7:1: fout[skipped-heading]: ");
    says("# Een\n", "content/blad.md:7:1: fout[second-title]: ");
    says("##\n", "content/blad.md:7:1: fout[empty-heading]: ");
}

#[test]
fn a_heading_in_a_component_counts() {
    let body = "{% <feiten> %}\n#### Vier\n{% </feiten> %}\n";
    says(body, "content/blad.md:8:1: fout[skipped-heading]: ");
}

#[test]
fn tables_without_header() {
    says("|  |  |\n|---|---|\n| a | b |\n", "content/blad.md:7:1: fout[table-without-header]: ");
    says("| a |  |\n|---|---|\n| a | b |\n", "content/blad.md:7:");
}

#[test]
fn links_without_text() {
    says("[](https://example.org)\n", "content/blad.md:7:1: fout[empty-link]: ");
    says("[ ](https://example.org)\n", "content/blad.md:7:1: fout[empty-link]: ");
}

#[test]
fn raw_html_names_the_component_to_use() {
    let site = Site::new().page("blad", "Blad", 1, "Een <img src=\"x.png\"> hier.\n");
    site.run("check").code(1).says("content/blad.md:7:5: fout[raw-html]: ");
    let run = site.run_for_people("check");
    assert!(run.stderr.contains("`figuur`"), "{}", run.stderr);
}

#[test]
fn long_sentences_are_told_of_where_they_are_asked_for() {
    let config = format!("{CONFIG}[checks]\nlong-sentences = \"warn\"\n");
    let text = |words: usize| {
        let sentence = format!("Zo{} lang.\n\n", " en zo".repeat(words / 2 - 1));
        format!("{}Deze zin is net nog wat langer dan {sentence}", sentence.repeat(10))
    };
    let site = |words| Site::new().page("blad", "Blad", 1, &text(words));
    site(14).file("config.toml", &config).run("check").code(0).finds_nothing();
    site(20).run("check").code(0).finds_nothing();
    site(20)
        .file("config.toml", &config)
        .run("check")
        .code(0)
        .says("content/blad.md:27:1: waarschuwing[long-sentences]: ");
}

#[test]
fn title_description_and_language() {
    let site = Site::empty()
        .file("config.toml", "base_url = \"https://example.org\"\n")
        .file("content/_index.md", "+++\n+++\n");
    let run = site.run("check").code(1);
    for line in [
        "config.toml:1:1: fout[missing-language]: ",
        "content/_index.md:1:1: fout[missing-title]: ",
        "content/_index.md:1:1: waarschuwing[missing-description]: ",
    ] {
        assert!(run.stderr.contains(line), "{line} is missing in\n{}", run.stderr);
    }
}

#[test]
fn a_pale_colour_names_the_nearest_that_passes() {
    let tokens = include_str!("../../assets/tokens.json").replacen("#1b2a33", "#b0b8bc", 1);
    let site = Site::new().file("assets/tokens.json", tokens);
    let run = site.run_for_people("check").code(1).says("fout[low-contrast]: kleur `color.ink`");
    assert!(run.stderr.contains("assets/tokens.json:"), "{}", run.stderr);
    assert!(run.stderr.contains("dichtstbijzijnde kleur die voldoet: #"), "{}", run.stderr);
}

#[test]
fn a_key_without_effect_is_named() {
    let config = format!("editions.gids.title = \"Gids\"\n{}", crate::site::CONFIG);
    let site = Site::new().file("config.toml", config);
    site.run("check").code(0).says("config.toml:1:1: waarschuwing[key-without-effect]: ");
}

#[test]
fn several_findings_are_told_in_one_run() {
    let site = Site::new()
        .page("een", "Een", 1, "![](weg.svg)\n\n[](@/weg.md)\n\n<b>x</b>\n")
        .page("twee", "Twee", 2, "### Drie\n");
    let run = site.run("check").code(1);
    let errors = run.stderr.lines().filter(|line| line.contains("fout[")).count();
    assert!(errors >= 6, "{}", run.stderr);
}

#[test]
fn a_template_that_does_not_exist_is_found_by_a_check() {
    let front = |key: &str| {
        format!("+++\ntitle = \"T\"\ndescription = \"D.\"\n{key} = \"pagina.html\"\n+++\n")
    };
    let site = Site::new()
        .file("content/a.md", front("template"))
        .file("content/s/_index.md", front("page_template"));
    site.run("check")
        .code(1)
        .says("content/a.md:4:12: fout[unknown-template]: ")
        .says("content/s/_index.md:4:17: fout[unknown-template]: ");
}

#[test]
fn code_in_a_language_that_is_not_known() {
    says("```rst2\nx\n```\n", "content/blad.md:7:4: waarschuwing[unknown-language]: ");
    let strict = Site::new().page("blad", "Blad", 1, "```rst2\nx\n```\n").file(
        "config.toml",
        format!("{CONFIG}[markdown.highlighting]\nerror_on_missing_language = true\n"),
    );
    strict.run("check").code(1).says("content/blad.md:7:4: fout[unknown-language]: ");
    let known = Site::new().page("blad", "Blad", 1, "```rust\nx\n```\n\n```text\nx\n```\n");
    known.run("check").code(0).finds_nothing();
}

#[test]
fn a_fence_says_what_can_be_read() {
    says("```rust,lineno\nx\n```\n", "content/blad.md:7:9: fout[code-fence]: ");
    says("- a\n\n  ```rust,hl_lines=2\n  x\n  ```\n", "content/blad.md:9:11: fout[code-fence]: ");
}

#[test]
fn changes_go_from_new_to_old_and_begin_with_the_version_at_hand() {
    let found = |changes: &str| {
        let front = format!(
            "+++\ntitle = \"De gids\"\ndescription = \"Een gids.\"\n[extra.publication]\n\
             version = \"1.1\"\ndate = 2026-01-31\npublisher = \"De uitgever\"\n\
             changes = [\n{changes}]\n+++\n"
        );
        let run = Site::new().file("content/gids/_index.md", front).run("check");
        run.stderr.lines().next().unwrap_or_default().to_owned()
    };
    let new = "{ version = \"1.1\", date = 2026-01-31, text = \"Herzien.\" },\n";
    let old = "{ version = \"1.0\", date = 2025-11-30, text = \"Eerste.\" },\n";
    let older = "{ version = \"0.9\", date = 2025-10-01, text = \"Proef.\" },\n";
    let says = |changes: &str, line: &str| {
        let found = found(changes);
        assert!(found.starts_with(line), "expected\n{line}\nfound\n{found}");
    };
    assert!(!found(&format!("{new}{old}{older}")).contains("[changes]"));
    let place = "content/gids/_index.md";
    says(old, &format!("{place}:9:1: fout[changes]: de nieuwste wijziging is van versie `1.0`"));
    says(
        &format!("{new}{older}{old}"),
        &format!("{place}:11:1: fout[changes]: versie `1.0` is jonger dan versie `0.9`"),
    );
    let dated = "{ version = \"1.1\", date = 2026-01-30, text = \"Herzien.\" },\n";
    says(dated, &format!("{place}:9:1: fout[changes]: de nieuwste wijziging is van 2026-01-30"));
}

#[test]
fn a_film_is_shown_on_its_own_page() {
    let site = Site::new().film("beeld", 1);
    site.run("check").code(0).finds_nothing();
    let text = site.read("content/beeld/index.md").replace("{{ <film /> }}", "");
    site.file("content/beeld/index.md", text)
        .run("check")
        .code(1)
        .says("content/beeld/index.md:5:1: fout[film-not-shown]: deze bladzijde heeft een film, maar toont hem niet");
}

#[test]
fn a_picture_of_the_site_that_is_not_there_is_told_at_its_key() {
    let config = format!("{CONFIG}[metadata]\npicture = \"weg.png\"\n");
    let line = config.lines().count();
    Site::new().file("config.toml", config).run("check").code(1).says(&format!(
        "config.toml:{line}:11: fout[share-picture]: de site heeft geen afbeelding `weg.png`"
    ));
}
