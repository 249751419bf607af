//! What Typst and the templates say, and where it is said.

use crate::support::{chapter, page, site};

#[test]
fn an_error_in_a_face_is_told_at_the_call() {
    let bench = site(&[
        (
            "content/gids/tekst.md",
            &page("Tekst", "Eerst tekst.\n\n{% <feiten titel=\"x\"> %}\nTekst.\n{% </feiten> %}\n"),
        ),
        (
            "templates/components/feiten.typ",
            "#let feiten(titel: \"\", van: (), body) = [#calc.pow(titel, 2)]\n",
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
    assert!(said[0].contains("na een kop van niveau 2 komt er een van niveau 4"), "{said:?}");
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

#[test]
fn pages_that_do_not_settle_are_told_at_the_line_of_the_template() {
    let colophon = "#let colophon(facts) = {\n  let klok = counter(\"klok\")\n  \
        context { for _ in range(klok.final().first() + 1) { klok.step() } }\n}\n";
    let bench = site(&[
        ("content/gids/tekst.md", &page("Tekst", "Tekst.\n")),
        ("templates/print/colophon.typ", colophon),
    ]);
    let said = bench.pdf().expect_err("a warning");
    assert!(!said.is_empty());
    for said in said {
        let expected = "templates/print/colophon.typ:3: typst-warning: Typst merkt hierbij op: \
            de bladzijden blijven verspringen";
        assert!(said.starts_with(expected), "{said}");
    }
}

#[test]
fn what_happens_in_generated_typst_is_shown_with_what_to_do() {
    let bench = site(&[
        ("content/gids/tekst.md", &page("Tekst", "Tekst.\n")),
        ("templates/print/screen.typ", "#import \"publication.typ\": publication, article\n"),
    ]);
    let (pdf, found) = bench
        .printer()
        .pdf(tweeluik_publication::PublicationId(0), tweeluik_source::Profile::Screen);
    assert!(pdf.is_none());
    let said = bench.lines(&found);
    assert_eq!(
        said,
        [
            "typst-error: Typst kan dit niet zetten: een sjabloon mist een naam die hier wordt opgehaald"
        ]
    );
    let catalogue = tweeluik_source::Catalogue::new(tweeluik_source::Language::Nl);
    let hints: Vec<String> = found[0].hints.iter().map(|hint| catalogue.text(hint)).collect();
    assert!(hints[0].contains("`generated/gids.typ`, regel 1"), "{hints:?}");
    assert!(hints[0].contains("#import \"/templates/print/screen.typ\""), "{hints:?}");
    assert!(hints.last().is_some_and(|hint| hint.contains("chapter-break")), "{hints:?}");
}
