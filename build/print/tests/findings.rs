//! What Typst and the templates say, and where it is said.

mod support;

use support::{chapter, page, site};

#[test]
fn an_error_in_a_face_is_told_at_the_call() {
    let bench = site(&[
        (
            "content/gids/tekst.md",
            &page("Tekst", "Eerst tekst.\n\n{% <feiten titel=\"x\"> %}\nTekst.\n{% </feiten> %}\n"),
        ),
        (
            "templates/components/feiten.typ",
            "#let feiten(titel: \"\", body) = [#calc.pow(titel, 2)]\n",
        ),
    ]);
    let said = bench.pdf().expect_err("no PDF");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("content/gids/tekst.md:6: typst-error: "), "{said:?}");
}

#[test]
fn a_skipped_heading_is_told_at_the_heading() {
    let said = chapter("## Twee\n\nTekst.\n\n#### Vier\n").pdf().expect_err("no PDF");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("content/gids/tekst.md:8: typst-error: "), "{said:?}");
    assert!(said[0].contains("skipped from heading level 2 to 4"), "{said:?}");
}

#[test]
fn a_character_that_no_font_has_is_told_at_its_line() {
    let said = chapter("Eerst.\n\nHier: \u{13000}.\n").pdf().expect_err("no PDF");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("content/gids/tekst.md:6: missing-glyph: "), "{said:?}");
}

#[test]
fn a_broken_picture_is_told_at_the_picture() {
    let bench = site(&[
        ("content/gids/tekst/index.md", &page("Tekst", "Eerst.\n\n![Foto](foto.png)\n")),
        ("content/gids/tekst/foto.png", "geen foto"),
    ]);
    let (_, found) = bench
        .printer()
        .pdf(tweeluik_publication::PublicationId(0), tweeluik_source::Profile::Screen);
    let said = bench.lines(&found);
    assert!(said[0].starts_with("content/gids/tekst/index.md:6: typst-error: "), "{said:?}");
}

#[test]
fn an_error_of_a_template_alone_is_told_in_the_template() {
    let bench = site(&[
        ("content/gids/tekst.md", &page("Tekst", "Tekst.\n")),
        ("templates/print/cover.typ", "#let cover(facts) = [\n  #facts.bestaat-niet\n]\n"),
    ]);
    let said = bench.pdf().expect_err("no PDF");
    assert!(said[0].starts_with("templates/print/cover.typ:2: typst-error: "), "{said:?}");
}

#[test]
fn a_package_from_outside_is_refused() {
    let bench = site(&[
        ("content/gids/tekst.md", &page("Tekst", "Tekst.\n")),
        (
            "templates/print/cover.typ",
            "#let cover(facts) = {\n  import \"@preview/cetz:0.3.4\": canvas\n}\n",
        ),
    ]);
    assert_eq!(
        bench.lines(&bench.found),
        [
            "templates/print/cover.typ:2: typst-package: pakket `@preview/cetz:0.3.4` wordt niet geladen"
        ]
    );
}

#[test]
fn faces_that_differ_are_found() {
    let differs = |face: &str| {
        let bench = site(&[("templates/components/citaat.typ", face)]);
        bench.lines(&bench.found)
    };
    let place = "templates/components/citaat.typ:1: component-faces-differ: functie `citaat`";
    assert_eq!(
        differs("#let citaat(wie: \"\", bron: \"\", url: \"\", toestemming: \"\", body) = body"),
        [format!("{place} kent het argument `letterlijk` niet")]
    );
    assert_eq!(
        differs(
            "#let citaat(wie: \"\", bron: \"\", url: \"\", letterlijk: true, toestemming: \"\", kleur: red, body) = body"
        ),
        [format!("{place} heeft het argument `kleur` meer dan de definitie")]
    );
    assert_eq!(
        differs(
            "#let citaat(wie: \"\", bron: \"\", url: \"\", letterlijk: true, toestemming: \"\") = []"
        ),
        [format!("{place} neemt geen tekst aan")]
    );
    assert_eq!(
        differs("#let citaten() = []"),
        ["templates/components/citaat.typ:1: component-faces-differ: er is geen functie `citaat`"]
    );
    assert!(differs("#let citaat(..alles) = []").is_empty());
}
