//! The booklet: its pages one by one, and the same pages on sheets.

use crate::support::{Bench, page, site, tool};
use tweeluik_print::Pdf;
use tweeluik_source::Profile;

fn bench() -> Bench {
    let long = "Een zin die niets zegt maar wel ruimte inneemt. ".repeat(80);
    site(&[
        ("content/gids/a.md", &page("Lang", &format!("{long}\n\n{long}"))),
        ("content/gids/b.md", &page("Kort", "Met [een adres](https://a.nl/b).\n")),
    ])
}

fn made(profile: Profile) -> Pdf {
    bench().pdf_as(profile).expect("a PDF without a word from Typst")
}

/// The words on a page, or on a part of it that begins `x` points from the left.
fn words(pdf: &Pdf, page: usize, x: usize) -> Option<String> {
    let (page, x) = (page.to_string(), x.to_string());
    let area = ["-x", &x, "-y", "0", "-W", "420", "-H", "600"];
    let arguments = [&["-f", &page, "-l", &page][..], &area, &["FILE", "-"]].concat();
    let text = tool("pdftotext", &arguments, &pdf.bytes)?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn chapters_open_on_a_right_hand_page_and_what_fills_up_is_blank() {
    let pdf = made(Profile::A5);
    let all = |page| words(&pdf, page, 0);
    let Some(first) = all(3) else { return };
    assert!(first.starts_with("Lang"), "{first}");
    let opens = (4..=pdf.pages).find(|&page| all(page).is_some_and(|it| it.starts_with("Kort")));
    let opens = opens.expect("the second chapter");
    assert_eq!(opens % 2, 1);
    let before = all(opens - 1).expect("pdftotext ran before");
    assert!(before.is_empty() || before.contains("Een zin"), "{before}");
    let last = all(pdf.pages).expect("pdftotext ran before");
    assert!(last.starts_with("Colofon"), "{last}");
}

#[test]
fn the_pages_one_by_one_are_accessible_and_the_sheets_claim_nothing() {
    let text = |profile| String::from_utf8_lossy(&made(profile).bytes).into_owned();
    let single = text(Profile::A5);
    assert!(single.contains("pdfuaid:part>1<") && single.contains("pdfaid:part>2<"));
    let sheets = made(Profile::Booklet);
    let sheets = lopdf::Document::load_mem(&sheets.bytes).expect("a PDF");
    let catalog = sheets.catalog().expect("a catalogue");
    assert!(!catalog.has(b"StructTreeRoot") && !catalog.has(b"MarkInfo"));
    let metadata = catalog.get_deref(b"Metadata", &sheets).and_then(lopdf::Object::as_stream);
    let metadata = metadata.expect("metadata").get_plain_content().expect("metadata");
    let metadata = String::from_utf8_lossy(&metadata);
    assert!(!metadata.contains("pdfuaid") && !metadata.contains("pdfaid"), "{metadata}");
    assert!(metadata.contains("Dit bestand is alleen voor de printer"), "{metadata}");
    let duplex = catalog.get(b"ViewerPreferences").and_then(lopdf::Object::as_dict);
    let duplex = duplex.and_then(|it| it.get(b"Duplex")).and_then(lopdf::Object::as_name);
    assert_eq!(duplex.expect("how to print"), b"DuplexFlipShortEdge");
}

#[test]
fn the_cut_and_folded_sheets_read_as_the_pages_do() {
    let (single, sheets) = (made(Profile::A5), made(Profile::Booklet));
    let Some(slip) = words(&sheets, 1, 150) else { return };
    assert!(slip.contains("omslaan over de korte zijde"), "{slip}");
    assert_eq!(words(&sheets, 2, 0).as_deref(), Some(""), "the back of the slip");
    assert_eq!(sheets.pages % 4, 0);
    let mut front = Vec::new();
    let mut back = Vec::new();
    for side in 0..sheets.pages / 2 {
        let half = |x| words(&sheets, side + 3, x).expect("pdftotext ran before");
        let (left, right) = (half(0), half(421));
        // The front of a sheet has its first page at the right, the back at the left.
        let (first, last) = if side % 2 == 0 { (right, left) } else { (left, right) };
        front.push(first);
        back.push(last);
    }
    front.extend(back.into_iter().rev());
    let mut expected: Vec<String> =
        (1..=single.pages).map(|page| words(&single, page, 0).unwrap_or_default()).collect();
    let last = expected.pop().expect("a back cover");
    expected.resize(sheets.pages - 1, String::new());
    expected.push(last);
    assert_eq!(front, expected);
}

#[test]
fn the_colophon_of_a_booklet_is_a_left_hand_page() {
    // Chapters open on a right-hand page, so that one page more moves what comes after the last.
    for sentences in [1, 80] {
        let text = "Een zin die niets zegt maar wel ruimte inneemt. ".repeat(sentences);
        let bench = site(&[("content/gids/a.md", &page("Lang", &text))]);
        let sheets = bench.pdf_as(Profile::Booklet).expect("a PDF without a word from Typst");
        // After the slip and its back.
        let Some(back) = words(&sheets, 3, 0) else { return };
        assert!(back.starts_with("Colofon"), "{back}");
        let number = back.split("pagina ").nth(1).and_then(|it| it.split(' ').next());
        let number: usize = number.and_then(|it| it.parse().ok()).expect("the number of the page");
        assert_eq!(number % 2, 0, "{back}");
    }
}
