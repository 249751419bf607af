//! Levels of rules in `[checks]`.

use crate::site::{CONFIG, SVG, Site};

fn site(checks: &str, body: &str) -> Site {
    Site::new()
        .file("config.toml", format!("{CONFIG}\n[checks]\n{checks}\n"))
        .page("blad", "Blad", 1, body)
        .file("content/kavel.svg", SVG)
}

#[test]
fn a_level_can_be_lowered_and_raised() {
    let heading = "#### Vier\n";
    site("", heading).run("check").code(1).says("content/blad.md:7:1: fout[skipped-heading]: ");
    site("skipped-heading = \"warn\"", heading)
        .run("check")
        .code(0)
        .says("content/blad.md:7:1: waarschuwing[skipped-heading]: ");
    site("skipped-heading = \"allow\"", heading).run("check").code(0).finds_nothing();
}

#[test]
fn an_unknown_rule_or_level_is_an_error() {
    site("skiped-heading = \"warn\"", "")
        .run("check")
        .code(1)
        .says("config.toml:11:1: fout[unknown-rule]: ");
    site("skipped-heading = \"streng\"", "")
        .run("check")
        .code(1)
        .says("config.toml:11:19: fout[unknown-rule]: ");
}

#[test]
fn what_cannot_be_built_stays_an_error() {
    site("unknown-component = \"allow\"", "")
        .run("check")
        .code(1)
        .says("config.toml:11:1: fout[unknown-rule]: ");
}

#[test]
fn html_can_be_allowed_for_the_web_and_print_tells_what_it_leaves_out() {
    let site = Site::with_publication()
        .file("config.toml", format!("{CONFIG}\n[checks]\nraw-html = \"allow\"\n"))
        .page("gids/drie", "Drie", 3, "Een <kbd>toets</kbd> hier.\n");
    site.run("build").code(0).says("content/gids/drie.md:7:5: waarschuwing[html-left-out]: ");
    assert!(site.read("public/gids/drie/index.html").contains("<kbd>toets</kbd>"));
}
