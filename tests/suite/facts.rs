//! Components with data from front matter: the facts of a page, and who does what on several.

use crate::data::{faces, has};
use crate::site::{CONFIG, Site};

const MATRIX: &str =
    "{{ <matrix projecten=\"@/gids/_index.md\" titel=\"Wie\" kop=\"Project\" /> }}";

/// A page with a text and with what stands below `[extra]`.
fn with_extra(extra: &str, text: &str) -> Site {
    let page = format!(
        "+++\ntitle = \"Blad\"\ndescription = \"D.\"\nweight = 3\n{extra}\n+++\n\n{text}\n"
    );
    Site::with_publication().file("content/gids/blad.md", page)
}

#[test]
fn facts_and_roles_come_from_front_matter() {
    let extra = "[taxonomies]\nplaats = [\"Delft\", \"Gouda\"]\n\
                 [extra.feiten]\nPlaats = { termen = \"plaats\" }\nWoningen = 1600\n\"Eerste dag\" = 2026-04-23\n\
                 Kosten = { waarde = 8500, eenheid = \"€\" }\n\
                 [extra.rollen]\nGemeente = [\"grond\", \"vergunning\"]";
    let config = format!("taxonomies = [{{ name = \"plaats\" }}]\n{CONFIG}");
    let site = with_extra(extra, &format!("{{{{ <feiten /> }}}}\n\n{MATRIX}"));
    let site = site.file("config.toml", config);
    let (html, typst) = faces(&site);
    has(
        &html,
        &[
            "<dt>Plaats</dt>\n<dd>Delft\u{a0}· Gouda</dd>",
            "<dt>Woningen</dt>\n<dd>1.600</dd>",
            "<dd>23\u{a0}april 2026</dd>",
            "<dd>€\u{a0}8.500</dd>",
            "<th scope=\"col\">Project</th><th scope=\"col\">Gemeente</th>",
            "<th scope=\"row\"><a href=\"/gids/blad/\">Blad</a></th><td>grond\u{a0}· vergunning</td>",
        ],
    );
    has(&typst, &["\"link\": label(\"/gids/blad/\")", "\"€\u{a0}8.500\""]);
}

#[test]
fn wrong_facts_are_told_in_the_front_matter() {
    let says = |site: Site, expected: &str| {
        site.run("check").code(1).says(&format!("content/gids/blad.md:{expected}"));
    };
    let own = "{{ <feiten /> }}";
    says(
        with_extra("[extra.feiten]\nEigen = true", own),
        "6:9: fout[invalid-cell]: dit is geen tekst, getal, datum of lijst daarvan",
    );
    says(
        with_extra("[extra.feiten]\nPlaats = { termen = \"plaats\" }", own),
        "6:10: fout[invalid-cell]: dit is geen tekst, getal, datum of lijst daarvan",
    );
    says(
        with_extra("[extra]\nfeiten = 3", own),
        "6:10: fout[invalid-cell]: hier horen namen met een tekst",
    );
    says(
        with_extra("[extra]\nrollen = 3", MATRIX),
        "6:10: fout[invalid-cell]: hier horen namen met een tekst",
    );
    says(
        with_extra("", own),
        "8:1: fout[data-format]: `[extra.feiten]` staat niet in de front matter van gids/blad.md",
    );
    says(
        with_extra("", MATRIX),
        "8:12: fout[data-format]: `[extra.rollen]` staat niet in de front matter van gids/_index.md",
    );
    says(with_extra("", "{{ <feiten van=\"@/gids/weg.md\" /> }}"), "8:12: fout[dead-link]: ");
    says(
        with_extra("", "{{ <feiten van=\"https://example.org/\" /> }}"),
        "8:12: fout[data-format]: `https://example.org/` is geen bladzijde",
    );
}
