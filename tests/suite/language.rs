//! Passages in another language and headers of rows: said to assistive technology in both panels.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

use crate::site::Site;

const TEXT: &str = "\
Het heet {{ <taal code=\"en\" tekst=\"build to rent\" /> }} of {{ <taal code=\"ar\" tekst=\"x\" /> }}.

{% <taal code=\"en-GB\"> %}
> The key was the best part.
{% </taal> %}

| Rol | Taak |
| --- | --- |
| **Gemeente** | grond |
| **Corporatie** | bouwt |

| Rol | Taak |
| --- | --- |
| **Gemeente** | grond |
| Corporatie | bouwt |
";

fn site() -> Site {
    Site::with_publication().page("gids/talen", "Talen", 3, TEXT)
}

#[test]
fn a_page_says_what_language_a_passage_is_in() {
    let site = site();
    site.run("build").code(0).finds_nothing();
    let html = site.read("public/gids/talen/index.html");
    assert!(
        html.contains("Het heet <span lang=\"en\" dir=\"auto\">build to rent</span> of"),
        "{html}"
    );
    assert!(html.contains("<span lang=\"ar\" dir=\"auto\">x</span>."), "{html}");
    let passage = html.split_once("<div lang=\"en-GB\" dir=\"auto\">").expect("a passage").1;
    assert!(passage.trim_start().starts_with("<blockquote>"), "{html}");
}

#[test]
fn a_column_that_is_bold_as_a_whole_has_the_headers_of_the_rows() {
    let site = site();
    site.run("build").code(0);
    let html = site.read("public/gids/talen/index.html");
    assert_eq!(html.matches("<th scope=\"row\">").count(), 2, "{html}");
    assert!(html.contains("<th scope=\"row\"><strong>Gemeente</strong></th>"), "{html}");
    let elements = elements(&site);
    let of_rows = elements.iter().filter(|it| is(it, b"S", b"TH") && scope(it) == Some(b"Row"));
    assert_eq!(of_rows.count(), 2);
}

#[test]
fn a_pdf_says_what_language_a_passage_is_in() {
    let site = site();
    site.run("build").code(0);
    // Words in a sentence have it in the page itself (ISO 32000-1, 14.9.2.3), passages in the
    // structure.
    let words = marked_languages(&pdf(&site));
    assert!(words.iter().any(|it| it == "en") && words.iter().any(|it| it == "ar"), "{words:?}");
    let elements = elements(&site);
    let passages: Vec<String> = elements.iter().filter_map(lang).collect();
    assert!(!passages.is_empty() && passages.iter().all(|it| it == "en-GB"), "{passages:?}");
}

fn lang(dictionary: &Dictionary) -> Option<String> {
    let lang = dictionary.get(b"Lang").and_then(Object::as_str).ok()?;
    Some(String::from_utf8_lossy(lang).into_owned())
}

/// The languages of marked content, of all pages.
fn marked_languages(pdf: &Document) -> Vec<String> {
    let pages = pdf.page_iter().map(|page| pdf.get_page_content(page));
    let marks = pages.flat_map(|page| Content::decode(&page).expect("content").operations);
    let marks = marks.filter(|it| it.operator == "BDC");
    marks.filter_map(|it| lang(it.operands.get(1)?.as_dict().ok()?)).collect()
}

fn pdf(site: &Site) -> Document {
    Document::load(site.path("public/gids/de-gids.pdf")).expect("a PDF")
}

/// The structure elements of the publication's PDF.
fn elements(site: &Site) -> Vec<Dictionary> {
    let pdf = pdf(site);
    let dictionaries = pdf.objects.values().filter_map(|object| object.as_dict().ok());
    dictionaries.filter(|it| it.has(b"S") && it.has(b"P")).cloned().collect()
}

fn is(element: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    element.get(key).and_then(Object::as_name).is_ok_and(|it| it == name)
}

/// Of which cells a header is one (ISO 32000-1, table 349).
fn scope(element: &Dictionary) -> Option<&[u8]> {
    let attributes = match element.get(b"A").ok()? {
        Object::Array(all) => all.first()?.as_dict().ok()?,
        one => one.as_dict().ok()?,
    };
    attributes.get(b"Scope").and_then(Object::as_name).ok()
}
