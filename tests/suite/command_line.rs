//! The command line itself: help, languages, exit codes, forms of findings.

use crate::site::{Site, command, run};

#[test]
fn wrong_use_gives_2_and_a_hint() {
    let site = Site::new();
    site.run("biuld").code(2).says("fout: onbekende opdracht `biuld`").says("bedoelde u `build`?");
    site.run("build --darfts").code(2).says("fout: onbekend argument");
    site.run("render x.md").code(2).says("fout: hier ontbreekt nog: --to");
    site.run("render x.md --to word").code(2).says("fout: `word` is geen keus");
    site.run("build --lang fr").code(2);
    site.run("build --root a --root b")
        .code(2)
        .says("fout: --root <MAP> staat er meer dan één keer");
    site.run("build --drafts=ja")
        .code(2)
        .says("fout: --drafts krijgt geen waarde, dus ook niet `ja`");
}

#[test]
fn help_is_in_the_language_asked_for() {
    let site = Site::empty();
    assert!(site.run("--help").code(0).output().contains("Opdrachten"));
    assert!(site.run("--help --lang en").code(0).output().contains("Commands"));
    let own = site.run("render --help --lang nl").code(0).output();
    assert!(own.contains("BESTAND") && own.contains("<MAP>"), "{own}");
    assert!(own.find("--to").unwrap() < own.find("--lang").unwrap(), "its own flags first: {own}");
    assert!(site.run("--version").code(0).output().starts_with("tweeluik 0."));
    for line in site.run("build --help").code(0).output().lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn a_folder_without_a_site_is_told() {
    Site::empty().run("build").code(1).says("fout[no-project]: ");
    Site::empty().run("build --root nergens").code(1);
}

#[test]
fn findings_as_json_are_one_object_a_line() {
    let site = Site::new().page("blad", "Blad", 1, "[weg](@/weg.md)\n");
    let mut json = command(&site.path("."));
    json.args(["check", "--message-format", "json"]);
    let out = run(json, b"").code(1).output();
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 2, "{out}");
    for part in
        ["\"rule\":\"dead-link\"", "\"file\":\"content/blad.md\"", "\"line\":7", "\"column\":1"]
    {
        assert!(lines[0].contains(part), "{part} is missing in {}", lines[0]);
    }
    assert!(
        lines[1].starts_with("{\"summary\":{") && lines[1].contains("\"errors\":1"),
        "{}",
        lines[1]
    );
}

#[test]
fn findings_for_people_show_the_line() {
    let site = Site::new().page("blad", "Blad", 1, "Lees [dit](@/weg.md) eens.\n");
    let mut human = command(&site.path("."));
    human.args(["check", "--color", "never"]);
    let text = run(human, b"").code(1).stderr;
    assert!(text.contains("Lees [dit](@/weg.md) eens."), "{text}");
    assert!(!text.contains('\u{1b}'), "no colour: {text}");
    let mut colour = command(&site.path("."));
    colour.args(["check", "--color", "always"]);
    assert!(run(colour, b"").stderr.contains('\u{1b}'));
}

#[test]
fn english_findings_are_english() {
    let site = Site::new().page("blad", "Blad", 1, "[weg](@/weg.md)\n");
    site.run("check --lang en").code(1).says("content/blad.md:7:1: error[dead-link]: link to");
}
