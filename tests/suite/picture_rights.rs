//! Who made the pictures: `beeld.toml`.

use crate::site::Site;

const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"/>";
const RIGHTS: &str = "[\"*\"]\nmaker = \"Jo\"\nlicence = \"CC-BY-4.0\"\nyear = 2025\n\
    [\"kavel.svg\"]\nsource = \"naar een kaart\"\nurl = \"https://example.com/kaart\"\n";
const FIGURE: &str = "{{ <figuur bestand=\"/kavel.svg\" alt=\"Een kavel\" /> }}\n";

fn site(text: &str) -> Site {
    Site::new()
        .file("content/kavel.svg", DRAWING)
        .file("content/huis.svg", DRAWING)
        .page("een", "Een", 1, text)
}

#[test]
fn the_credit_stands_below_the_figure_and_in_the_colophon_of_both_panels() {
    let text = format!("{FIGURE}\n![Een huis](/huis.svg)\n");
    let site = site(&text).file("content/beeld.toml", RIGHTS);
    site.run("build").code(0);
    let html = site.read("public/een/index.html");
    let line = "<span class=\"source\">Beeld: Jo, naar een kaart, 2025, CC\u{a0}BY\u{a0}4.0</span>";
    assert!(html.contains(line), "{html}");
    // A picture of Markdown that stands alone has its line too.
    let line = "<figcaption><span class=\"source\">Beeld: Jo, 2025, CC\u{a0}BY\u{a0}4.0</span></figcaption>";
    assert!(html.contains(line), "{html}");
    assert!(!site.path("public/beeld.toml").exists());
    let typst = site.run("render content/een.md --to typst").code(0).output();
    assert!(
        typst.contains("bron: \"Beeld: Jo, naar een kaart, 2025, CC\u{a0}BY\u{a0}4.0\""),
        "{typst}"
    );
    assert!(typst.contains("#credited(\"Beeld: Jo, 2025, CC\u{a0}BY\u{a0}4.0\""), "{typst}");
}

#[test]
fn a_publication_lists_each_credit_once() {
    let publication = "+++\ntitle = \"Gids\"\ndescription = \"Een gids.\"\n[extra.publication]\n\
        version = \"1\"\ndate = 2026-01-01\npublisher = \"Wij\"\n+++\n";
    let chapter = "+++\ntitle = \"Een\"\ndescription = \"Een.\"\n+++\n![Huis](/huis.svg)\n\n\
        ![Nog een](/kavel.svg)\n\n![Huis](/huis.svg)\n";
    let site = site("Tekst.\n")
        .file("content/beeld.toml", "[\"*\"]\nmaker = \"Jo\"\nlicence = \"CC-BY-4.0\"\n")
        .file("content/gids/_index.md", publication)
        .file("content/gids/een.md", chapter);
    site.run("build").code(0);
    let html = site.read("public/gids/index.html");
    let licence = "https://creativecommons.org/licenses/by/4.0/";
    let item = format!("<li>Jo, <a href=\"{licence}\"");
    assert_eq!(html.matches(&item).count(), 1, "{html}");
    assert!(html.contains("(2 afbeeldingen)</li>"), "{html}");
}

#[test]
fn a_call_may_name_another_credit() {
    let text = FIGURE.replace(" />", " bron=\"Van Piet\" />");
    let site = site(&text).file("content/beeld.toml", RIGHTS);
    site.run("build").code(0);
    let html = site.read("public/een/index.html");
    assert!(html.contains("<span class=\"source\">Van Piet</span>"), "{html}");
}

#[test]
fn a_picture_without_an_entry_is_a_finding() {
    let said = site("Tekst.\n").run_for_people("check").code(0);
    assert!(said.stderr.contains("picture-rights"), "{}", said.stderr);
    assert!(said.stderr.contains("content/beeld.toml"), "{}", said.stderr);
    let strict = site("Tekst.\n").file(
        "config.toml",
        "base_url = \"https://example.com\"\ntitle = \"T\"\ndefault_language = \"nl\"\n[checks]\npicture-rights = \"deny\"\n",
    );
    strict.run("check").code(1);
    let said = site("Tekst.\n").file("content/beeld.toml", RIGHTS).run("check").code(0);
    assert!(!said.stderr.contains("picture-rights"), "{}", said.stderr);
}

#[test]
fn what_a_register_leaves_out_is_told_at_its_line() {
    let say = |register: &str| {
        site("Tekst.\n").file("content/beeld.toml", register).run_for_people("check").stderr
    };
    let rest = "[\"*\"]\nmaker = \"Jo\"\nlicence = \"CC0-1.0\"\n";
    let missing = say(&format!("{rest}[\"kavels.svg\"]\nyear = 2020\n"));
    assert!(missing.contains("content/beeld.toml:4:2"), "{missing}");
    assert!(missing.contains("`kavel.svg`"), "{missing}");
    let bare = say(&format!("{rest}[kavel.svg]\nyear = 2020\n"));
    assert!(bare.contains("[\"kavel.svg\"]"), "{bare}");
    let unknown = say("[\"*\"]\nmakker = \"Jo\"\nlicence = \"CC0-1.0\"\n");
    assert!(unknown.contains("content/beeld.toml:2:1"), "{unknown}");
    assert!(unknown.contains("`maker`"), "{unknown}");
    let consent = say(&format!("{rest}[\"kavel.svg\"]\npeople = true\n"));
    assert!(consent.contains("consent"), "{consent}");
    let given = format!("{rest}[\"kavel.svg\"]\npeople = true\nconsent = \"Brief, 3 mei\"\n");
    assert!(!say(&given).contains("consent"), "{}", say(&given));
    let broken = say("[\"*\"\n");
    assert!(broken.contains("invalid-toml"), "{broken}");
    assert!(!broken.contains("picture-rights"), "{broken}");
}

#[test]
fn the_nearest_register_counts_first() {
    let site = site("Tekst.\n")
        .file("content/beeld.toml", RIGHTS)
        .file(
            "content/map/index.md",
            "+++\ntitle = \"Map\"\ndescription = \"Map.\"\n+++\n![Huis](dak.svg)\n",
        )
        .file("content/map/dak.svg", DRAWING)
        .file("content/map/beeld.toml", "[\"dak.svg\"]\nmaker = \"Piet\"\n");
    site.run("build").code(0);
    let html = site.read("public/map/index.html");
    assert!(html.contains("Beeld: Piet, 2025, CC\u{a0}BY\u{a0}4.0"), "{html}");
}
