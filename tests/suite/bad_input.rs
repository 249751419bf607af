//! Input that must cost nothing: a clear finding, exit code 1, the last output whole.

use std::time::{Duration, Instant};

use crate::site::Site;

/// Builds a good site, spoils it, and expects the finding and the old output.
#[track_caller]
fn costs_nothing(path: &str, contents: impl AsRef<[u8]>, finding: &str) {
    let site = Site::new().page("blad", "Blad", 1, "Tekst.\n");
    site.run("build").code(0);
    let before = site.files("public");
    let site = site.file(path, contents);
    site.run("build").code(1).says(finding);
    assert_eq!(before, site.files("public"));
}

fn page(body: &str) -> String {
    format!("+++\ntitle = \"Proef\"\ndescription = \"D.\"\n+++\n{body}")
}

#[test]
fn invalid_utf_8() {
    let mut text = page("caf").into_bytes();
    text.extend(b"\xe9\n");
    costs_nothing("content/x.md", text, "content/x.md:5:4: fout[invalid-utf8]: ");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_fine() {
    let text = format!("\u{feff}{}", page("Regel een.\n\n## Kop\n").replace('\n', "\r\n"));
    let site = Site::new().file("content/x.md", text);
    site.run("build").code(0).finds_nothing();
    let html = site.read("public/x/index.html");
    assert!(html.contains("<p>Regel een.</p>"), "{html}");
    assert!(!html.contains('\u{feff}'));
}

#[test]
fn a_place_is_right_with_windows_line_ends() {
    let text = page("Een.\n\n[weg](@/weg.md)\n").replace('\n', "\r\n");
    costs_nothing("content/x.md", text, "content/x.md:7:1: fout[dead-link]: ");
}

#[test]
fn twenty_megabytes_of_markdown() {
    let text = page(&"Een gewone zin met wat woorden erin, en *nadruk*.\n\n".repeat(400_000));
    assert!(text.len() > 20_000_000);
    let site = Site::new().file("content/x.md", text);
    let start = Instant::now();
    site.run("check").code(0).finds_nothing();
    assert!(start.elapsed() < Duration::from_secs(300), "something is worse than linear");
}

#[test]
fn five_hundred_levels_of_quotes() {
    let text = page(&format!("{} diep\n", "> ".repeat(500)));
    costs_nothing("content/x.md", text, "content/x.md:5:");
}

#[test]
fn five_hundred_levels_of_lists() {
    let items: String = (0..500).map(|level| format!("{}- diep\n", "  ".repeat(level))).collect();
    costs_nothing("content/x.md", page(&items), "content/x.md:");
}

#[test]
fn front_matter_without_end() {
    costs_nothing(
        "content/x.md",
        "+++\ntitle = \"Proef\"\n\nTekst.\n",
        "content/x.md:1:1: fout[unterminated-front-matter]: ",
    );
}

#[test]
fn what_follows_from_front_matter_that_cannot_be_read_is_not_told_too() {
    for text in ["+++\ntitle = \"Proef\"\n\nTekst.\n", "Tekst.\n", "+++\ntitle = Proef\n+++\n"] {
        let run = Site::new().file("content/x.md", text).run("build").code(1);
        assert_eq!(run.stderr.matches("content/x.md:").count(), 1, "{}", run.stderr);
    }
}

#[test]
fn a_configuration_that_is_no_file() {
    let site = Site::empty().file("config.toml/x", "");
    site.run("build").code(1).says("config.toml:1:1: fout[unreadable-file]: ");
}

#[test]
fn no_front_matter() {
    costs_nothing("content/x.md", "Tekst.\n", "content/x.md:1:1: fout[missing-front-matter]: ");
}

#[test]
fn a_template_that_includes_itself() {
    costs_nothing(
        "templates/page.html",
        "<p>{% include \"page.html\" %}</p>",
        "templates/page.html:1:",
    );
}

#[test]
fn a_template_with_a_mistake() {
    costs_nothing("templates/page.html", "<p>{{ page. }}</p>", "templates/page.html:1:");
}

#[test]
fn a_picture_that_is_no_picture() {
    costs_nothing(
        "content/kavel.png",
        "geen plaatje",
        "content/kavel.png:1:1: fout[broken-picture]: ",
    );
}

#[test]
fn two_pages_with_one_path() {
    let text = "+++\ntitle = \"Proef\"\ndescription = \"D.\"\npath = \"blad\"\n+++\n";
    costs_nothing("content/x.md", text, "content/x.md:1:1: fout[path-taken]: ");
}

#[test]
fn redirects_that_go_round() {
    let section = |to: &str| {
        format!("+++\ntitle = \"S\"\ndescription = \"D.\"\nredirect_to = \"{to}\"\n+++\n")
    };
    let site = Site::new()
        .file("content/a/_index.md", section("/b/"))
        .file("content/b/_index.md", section("/a/"));
    site.run("build").code(1).says("content/a/_index.md:4:15: fout[redirect-cycle]: ");
}

#[test]
fn file_names_with_spaces_accents_and_emoji() {
    let site = Site::new()
        .file(
            "content/Één gids 🏠/_index.md",
            page("Zie [blad](<@/Één gids 🏠/twee bladen.md>).\n"),
        )
        .file("content/Één gids 🏠/twee bladen.md", page("![Een kavel](<kavel één 🏠.svg>)\n"))
        .file("content/Één gids 🏠/kavel één 🏠.svg", crate::site::SVG);
    site.run("build").code(0).finds_nothing();
    let html = site.read("public/een-gids-house/twee-bladen/index.html");
    assert!(html.contains("alt=\"Een kavel\""), "{html}");
}

#[test]
fn paths_that_lead_out_of_the_project() {
    for link in ["[x](../../geheim.txt)", "[x](../../../../etc/passwd)", "![x](../../geheim.png)"] {
        costs_nothing("content/x.md", page(link), "content/x.md:5:1: fout[outside-site]: ");
    }
}

#[test]
fn addresses_that_lead_out_of_the_site() {
    for alias in ["../uit", "https://elders.example/a", "//elders.example/a"] {
        let text =
            format!("+++\ntitle = \"P\"\ndescription = \"D.\"\naliases = [\"{alias}\"]\n+++\n");
        costs_nothing("content/x.md", text, "content/x.md:4:12: fout[outside-site]: ");
    }
    let site = Site::new()
        .file("config.toml", format!("{}[slugify]\npaths = \"off\"\n", crate::site::CONFIG))
        .file(
            "content/x.md",
            "+++\ntitle = \"P\"\ndescription = \"D.\"\npath = \"../../weg\"\n+++\n",
        );
    site.run("build").code(0);
    assert!(site.path("public/weg/index.html").exists());
}

#[test]
fn a_page_at_the_address_of_a_taxonomy() {
    let config = format!("taxonomies = [{{ name = \"g\" }}]\n{}", crate::site::CONFIG);
    let site = Site::new().file("config.toml", config).page("g", "G", 1, "Tekst.\n").file(
        "content/a.md",
        "+++\ntitle = \"A\"\ndescription = \"D.\"\n[taxonomies]\ng = [\"x\"]\n+++\n",
    );
    site.run("build").code(1).says("content/g.md:1:1: fout[path-taken]: ");
}

#[test]
fn a_link_to_a_page_that_is_not_written() {
    let site = Site::new()
        .file("content/a.md", "+++\ntitle = \"A\"\ndescription = \"D.\"\nrender = false\n+++\n");
    site.file("content/x.md", page("[a](@/a.md)\n"))
        .run("check")
        .code(1)
        .says("content/x.md:5:1: fout[dead-link]: ");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_project() {
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("geheim.txt"), "geheim").unwrap();
    let site = Site::new();
    std::os::unix::fs::symlink(outside.path(), site.path("content/weg")).unwrap();
    site.run("build").code(1).says("fout[outside-project]: ");
    assert!(!site.path("public").exists());
}

#[test]
fn a_configuration_with_a_mistake() {
    costs_nothing("config.toml", "base_url = \n", "config.toml:1:");
    let misspelt = crate::site::CONFIG.replace("title", "titel");
    costs_nothing("config.toml", misspelt, "config.toml:2:1: fout[unknown-key]: ");
}

#[test]
fn nasty_texts_never_end_in_a_panic() {
    let pieces = [
        "{{ <",
        "{% <figuur",
        "/> }}",
        "{% </citaat> %}",
        "`",
        "```\n",
        "> ",
        "- ",
        "[^a]",
        "[^a]: ",
        "| a | b |\n|---|---|\n",
        "![",
        "](",
        "<div>",
        "<!--",
        "\\",
        "\n\n",
        "{#a}",
        "# ",
        "*",
        "_",
        "'",
        "\"",
        "🏠",
        "\u{0}",
        "\t",
        "[x](@/",
        "Term\n: ",
        "&#0;",
        "$",
        "#",
        "@",
        "\u{202e}",
    ];
    // A fixed pseudo-random walk over the pieces: the same texts in every run.
    let mut state: u64 = 42;
    let mut next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap()
    };
    let site = Site::empty();
    for to in ["html", "typst", "tree", "text"] {
        for _ in 0..12 {
            let text: String = (0..60).map(|_| pieces[next() % pieces.len()]).collect();
            let run = site.run_with(&format!("render - --to {to}"), &text);
            assert!(matches!(run.status, Some(0 | 1)), "{to}: {text:?}\n{}", run.stderr);
        }
    }
}
