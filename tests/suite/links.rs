//! Links within the site.

use crate::site::{SVG, Site};

fn site(body: &str) -> Site {
    Site::new()
        .page("gids", "Gids", 1, "## Eerst dit\n\nTekst.\n")
        .file("content/kavel.svg", SVG)
        .page("blad", "Blad", 2, body)
}

#[test]
fn links_to_pages_anchors_and_files_lead_there() {
    let site = site("[a](@/gids.md) [b](@/gids.md#eerst-dit) [c](kavel.svg) [d](/gids/) [e](#)\n");
    site.run("build").code(0).finds_nothing();
    let html = site.read("public/blad/index.html");
    assert!(html.contains("#eerst-dit\""), "{html}");
}

#[test]
fn dead_links_are_errors_at_the_link_and_name_what_was_meant() {
    for (body, hint) in [
        ("Zie [a](@/gidsen.md).\n", "`@/gids.md`"),
        ("Zie [a](@/gids.md#eerst-dat).\n", "`#eerst-dit`"),
        ("Zie [a](kavl.svg).\n", ""),
        ("Zie [a](gids.md).\n", "`@/gids.md`"),
        ("Zie [a](/gidsen/).\n", "`/gids/`"),
    ] {
        site(body).run("check").code(1).says("content/blad.md:7:5: fout[dead-link]: ");
        let run = site(body).run_for_people("check");
        assert!(run.stderr.contains(hint), "{hint} is missing in\n{}", run.stderr);
    }
}

#[test]
fn a_dead_link_that_is_only_a_warning_becomes_text() {
    let config = format!("{}[link_checker]\ninternal_level = \"warn\"\n", crate::site::CONFIG);
    let site = site("Zie [dit](@/weg.md).\n").file("config.toml", config);
    site.run("build").code(0).says("content/blad.md:7:5: waarschuwing[dead-link]: ");
    assert!(site.read("public/blad/index.html").contains("<p>Zie dit.</p>"));
}

#[test]
fn names_with_signs_are_encoded_in_links_and_redirects() {
    let body = "[c](kavel%20%231%3F.svg)\n";
    let front = "+++\ntitle = \"E\"\ndescription = \"D.\"\naliases = [\"oud\"]\n+++\n";
    let site = site(body)
        .file("config.toml", format!("{}[slugify]\npaths = \"safe\"\n", crate::site::CONFIG))
        .file("content/kavel #1?.svg", SVG)
        .file("content/één.md", front);
    site.run("build").code(0).finds_nothing();
    let html = site.read("public/blad/index.html");
    assert!(html.contains("href=\"/kavel%20%231%3F.svg\""), "{html}");
    let redirect = site.read("public/oud/index.html");
    assert!(redirect.contains("https://example.org/%C3%A9%C3%A9n/"), "{redirect}");
}

#[test]
fn only_addresses_that_readers_can_follow() {
    site("[a](javascript:alert(1))\n")
        .run("check")
        .code(1)
        .says("content/blad.md:7:1: fout[link-scheme]: ");
    site("[a](mailto:a@example.org) [b](tel:+31) <c@example.org>\n")
        .run("check")
        .code(0)
        .finds_nothing();
}

#[test]
fn pictures_of_others_are_refused() {
    site("![a](https://example.com/a.png)\n")
        .run("check")
        .code(1)
        .says("content/blad.md:7:1: fout[external-picture]: ");
}
