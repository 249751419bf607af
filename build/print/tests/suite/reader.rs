//! PDFs for readers: what Typst leaves out of them.

use crate::support::{PUBLICATION, chapter, page, site};
use lopdf::{Dictionary, Document, Object};
use tweeluik_print::Pdf;
use tweeluik_source::Profile;

/// `Contents` of the links on all pages, in order.
fn links(pdf: &Pdf) -> Vec<String> {
    let document = Document::load_mem(&pdf.bytes).expect("a PDF");
    let mut found = Vec::new();
    for id in document.page_iter() {
        let page = document.get_dictionary(id).expect("a page");
        let Ok(annotations) = page.get_deref(b"Annots", &document).and_then(Object::as_array)
        else {
            continue;
        };
        for annotation in annotations {
            let annotation = annotation.as_reference().expect("a reference");
            let annotation: &Dictionary = document.get_dictionary(annotation).expect("a link");
            let contents = annotation.get(b"Contents").expect("what the link says");
            found.push(lopdf::decode_text_string(contents).expect("text"));
        }
    }
    found
}

fn metadata(pdf: &Pdf) -> String {
    let document = Document::load_mem(&pdf.bytes).expect("a PDF");
    let catalog = document.catalog().expect("a catalogue");
    let stream = catalog.get_deref(b"Metadata", &document).and_then(Object::as_stream);
    String::from_utf8(stream.expect("metadata").content.clone()).expect("text")
}

#[test]
fn a_link_says_what_its_text_says() {
    let long = "woord ".repeat(700);
    let text = format!(
        "[Een *schuine* krant](https://a.nl/x) en [tekst](@/gids/tekst.md#kop).[^n]\n\n\
         {long}[een link over twee bladzijden {}](https://b.nl)\n\n## Kop\n\n[^n]: Zie [de bron](https://c.nl).\n",
        "heel lang ".repeat(60)
    );
    for profile in [Profile::Screen, Profile::Office, Profile::A5] {
        let said = links(&chapter(&text).pdf_as(profile).expect("a PDF"));
        for expected in ["Een schuine krant", "tekst", "de bron"] {
            assert_eq!(
                said.iter().filter(|it| *it == expected).count(),
                1,
                "{profile:?}: {said:?}"
            );
        }
        let long = said.iter().filter(|it| it.starts_with("een link over twee bladzijden heel"));
        assert!(long.count() >= 1, "{profile:?}: {said:?}");
        let bare = |it: &&String| ["https://a.nl/x", "https://b.nl"].contains(&it.as_str());
        assert_eq!(said.iter().filter(bare).count(), 0, "{profile:?}: {said:?}");
    }
}

#[test]
fn metadata_tells_publisher_rights_and_identifier() {
    let publication = PUBLICATION.replace("\"Provincie\"", "\"Bouw & <Wonen>\"");
    let bench =
        site(&[("content/gids/_index.md", &publication), ("content/gids/b.md", &page("B", "T."))]);
    let metadata = metadata(&bench.pdf().expect("a PDF"));
    for expected in [
        "<dc:publisher><rdf:Bag><rdf:li>Bouw &amp; &lt;Wonen&gt;</rdf:li></rdf:Bag></dc:publisher>",
        "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">CC BY 4.0</rdf:li></rdf:Alt></dc:rights>",
        "<dc:identifier>gids-1</dc:identifier>",
        "<dc:source>https://voorbeeld.nl/gids/</dc:source>",
    ] {
        assert!(metadata.contains(expected), "{expected}: {metadata}");
    }
}

#[test]
fn the_statement_counts_what_is_in_the_file_and_names_what_is_left_to_people() {
    let text = "## Kop\n\n![Een boom](boom.svg)\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n";
    let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7\"/></svg>";
    let bench =
        site(&[("content/gids/tekst.md", &page("Tekst", text)), ("content/gids/boom.svg", svg)]);
    let statement = bench.pdf().expect("a PDF").statement.expect("a statement");
    for expected in [
        "Titel: Gids",
        "Versie: 1.2, 23 november 2026",
        "* PDF/UA-1 (ISO 14289-1)",
        "* Eén afbeelding, met een tekst",
        "* Eén tabel; ",
        "* Geen voetnoten.",
        "werk voor mensen",
        "https://voorbeeld.nl/gids/",
    ] {
        assert!(statement.contains(expected), "{expected}: {statement}");
    }
    assert!(bench.pdf_as(Profile::Booklet).expect("a PDF").statement.is_none());
}

#[test]
fn pages_before_the_chapters_have_roman_numbers_in_the_viewer() {
    let pdf = chapter("Tekst.").pdf().expect("a PDF");
    let document = Document::load_mem(&pdf.bytes).expect("a PDF");
    let labels = document.catalog().expect("a catalogue").get_deref(b"PageLabels", &document);
    let labels = labels.and_then(Object::as_dict).expect("labels");
    let numbers = labels.get_deref(b"Nums", &document).and_then(Object::as_array).expect("ranges");
    let label = |at: usize| {
        let label = document.dereference(&numbers[at]).expect("a label").1;
        let label = label.as_dict().expect("a label");
        let style = label.get(b"S").and_then(Object::as_name).expect("a style");
        let first = label.get(b"St").and_then(Object::as_i64).unwrap_or(1);
        format!("{}{first}", String::from_utf8_lossy(style))
    };
    // Typst tells it of each page by itself.
    let labels: Vec<String> = (1..numbers.len()).step_by(2).map(label).collect();
    assert_eq!(labels, ["r1", "r2", "D1", "D2"]);
}
