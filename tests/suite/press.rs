//! PDFs for a printing house: what preflight sees in them, and what stops them.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};
use lopdf::{Document, Object};

use crate::site::{CONFIG, Run, Site};

const FILE: &str = "public/gids/de-gids-press.pdf";

/// A site that asks for the press, with these keys below `[print]`.
fn site(print: &str) -> Site {
    let config = format!("{CONFIG}[print]\nprofiles = [\"press\"]\n{print}");
    Site::with_publication()
        .file("config.toml", config)
        .page("gids/drie", "Met beeld", 3, "![Een vlak](vlak.svg)\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n`code`\n\n> Gezegd.\n")
        .file("content/gids/vlak.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 90\"><defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#f00\"/><stop offset=\"1\" stop-color=\"#00f\"/></linearGradient></defs><rect width=\"90\" height=\"40\" fill=\"url(#g)\"/><rect y=\"50\" width=\"90\" height=\"40\" fill=\"#123456\" opacity=\"0.5\"/></svg>")
}

/// What `preflight` sees in the PDF.
fn report(site: &Site) -> serde_json::Value {
    let run = site.run(&format!("preflight --profile press --message-format json {FILE}")).code(0);
    let line: serde_json::Value =
        serde_json::from_str(run.output().lines().next().unwrap()).unwrap();
    line["preflight"]["report"].clone()
}

fn built(site: &Site) -> Run {
    site.run("build").code(0)
}

/// Left, bottom, right and top of a box of the first page, in millimetres.
fn area(report: &serde_json::Value, name: &str) -> [f64; 4] {
    let area = &report["pages"][0][name];
    ["left", "bottom", "width", "height"].map(|key| area[key].as_f64().unwrap())
}

#[test]
fn a_pdf_for_the_press_has_nothing_said_of_it() {
    let site = site("trim = \"a5\"\n");
    built(&site).finds_nothing();
    let report = report(&site);
    let beside = site.read(&FILE.replace(".pdf", ".preflight.json"));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&beside).unwrap(), report);
    let beside = site.read(&FILE.replace(".pdf", ".preflight.txt"));
    assert!(beside.contains("TrimBox 148 × 210 mm"), "{beside}");
    assert_eq!(area(&report, "media_box"), [0.0, 0.0, 154.0, 216.0]);
    assert_eq!(area(&report, "bleed_box"), [0.0, 0.0, 154.0, 216.0]);
    assert_eq!(area(&report, "trim_box"), [3.0, 3.0, 148.0, 210.0]);
    let pages = report["pages"].as_array().unwrap();
    assert_eq!(pages.len() % 4, 0, "{} pages", pages.len());
    for page in pages {
        for space in page["color_spaces"].as_array().unwrap() {
            assert!(["DeviceCMYK", "DeviceGray"].contains(&space.as_str().unwrap()), "{page}");
        }
        assert_eq!(page["annotations"].as_array().unwrap().len(), 0);
    }
    assert_eq!(report["claims"][0], "PDF/X-4");
    assert_eq!(report["trapped"], "False");
    assert_eq!(report["tagged"], false);
    assert_eq!(report["output_intents"][0]["condition"], "FOGRA39");
    assert_eq!(report["output_intents"][0]["profile_colors"], 4);
    // No trace of the colours of the screen, not even unused.
    let document = Document::load(site.path(FILE)).unwrap();
    for object in document.objects.values() {
        let Object::Array(items) = object else { continue };
        assert_ne!(items.first(), Some(&Object::Name(b"ICCBased".to_vec())));
    }
    let before = site.files("public");
    built(&site);
    assert!(site.files("public") == before, "a second build gives the same bytes");
}

#[test]
fn the_last_page_is_the_outside_back_and_blank_pages_come_before_it() {
    // With a chapter more there are two pages more, of which four make a sheet.
    let sites = [site(""), site("").page("gids/nog", "Nog een", 9, "Een zin.\n")];
    let blank = sites.map(|site| {
        built(&site).finds_nothing();
        let report = report(&site);
        let pages = report["pages"].as_array().unwrap();
        assert_eq!(pages.len() % 4, 0, "{} pages", pages.len());
        let ink = |page: &serde_json::Value| page["most_ink"].as_f64().unwrap();
        let [.., before, back] = pages.as_slice() else { panic!("{report}") };
        assert_eq!(ink(back), ink(&pages[0]), "the ground of the front");
        assert!(!back["smallest_text"].is_null(), "{back}");
        ink(before) == 0.0
    });
    assert!(blank.contains(&true), "one of them is filled up");
}

#[test]
fn size_bleed_and_marks_are_those_of_the_configuration() {
    let square = site("trim = \"210x210 mm\"\nbleed = 5\nmarks = true\nbinding = \"none\"\n");
    built(&square).finds_nothing();
    let report = report(&square);
    assert_eq!(area(&report, "media_box"), [0.0, 0.0, 236.0, 236.0]);
    assert_eq!(area(&report, "bleed_box"), [8.0, 8.0, 220.0, 220.0]);
    assert_eq!(area(&report, "trim_box"), [13.0, 13.0, 210.0, 210.0]);
    let spaces = report["pages"][0]["color_spaces"].as_array().unwrap();
    assert!(spaces.iter().any(|space| space == "All"), "{spaces:?}");
}

#[test]
fn with_a_glued_spine_the_cover_is_a_sheet_of_its_own() {
    let book = "trim = \"a5\"\nbinding = \"perfect\"\npaper_weight = 500\npaper_volume = 3.0\n";
    let site = site(book);
    built(&site).finds_nothing();
    let pages = report(&site)["pages"].as_array().unwrap().len();
    assert_eq!(pages % 2, 0, "a leaf has two pages");
    let cover = FILE.replace(".pdf", "-cover.pdf");
    let run = site.run(&format!("preflight --profile press --message-format json {cover}")).code(0);
    let line: serde_json::Value =
        serde_json::from_str(run.output().lines().next().unwrap()).unwrap();
    let report = &line["preflight"]["report"];
    assert_eq!(report["pages"].as_array().unwrap().len(), 1);
    // Leaves of 500 g/m2 and a volume of 3: 1.5 mm each.
    let spine = (pages / 2) as f64 * 1.5;
    let [.., width, height] = area(report, "trim_box");
    assert!((width - 2.0 * 148.0 - spine).abs() < 0.1 && height == 210.0, "{width} × {height}");
    let page = site.read("public/gids/index.html");
    assert!(page.contains("href=\"/gids/de-gids-press-cover.pdf\""), "{page}");
    let text = |file: &str, page: &str| {
        let text = std::process::Command::new("pdftotext")
            .args(["-f", page, "-l", page])
            .args([site.path(file).as_os_str(), "-".as_ref()])
            .output()
            .ok()?;
        Some(String::from_utf8_lossy(&text.stdout).into_owned())
    };
    let Some(words) = text(&cover, "1") else { return };
    // On the front, and on a spine of more than 6 mm.
    assert_eq!(words.matches("De gids").count(), if spine >= 6.0 { 2 } else { 1 }, "{words}");
    assert!(words.contains("Een gids."), "the back: {words}");
    let first = text(FILE, "1").unwrap();
    assert!(first.contains("De gids"), "a page with the title: {first}");
}

#[test]
fn addresses_of_links_stand_at_the_foot_of_the_page() {
    let site =
        site("").page("gids/vier", "Links", 4, "Lees [de krant](https://www.krant.nl/a/).\n");
    built(&site).finds_nothing();
    let text = std::process::Command::new("pdftotext").arg(site.path(FILE)).arg("-").output();
    let Ok(text) = text else { return };
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    assert!(text.contains("krant.nl/a") && text.contains("[1]"), "{text}");
}

#[test]
fn a_photo_is_set_in_ink_and_measured() {
    let photo = |side| {
        let mut bytes = Cursor::new(Vec::new());
        let picture = RgbImage::from_fn(side, side, |x, y| Rgb([x as u8, y as u8, 200]));
        picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    };
    let with = |side| {
        site("")
            .page("gids/vier", "Foto", 4, "![Een foto](foto.png)\n")
            .file("content/gids/foto.png", photo(side))
    };
    let site = with(2400);
    built(&site).finds_nothing();
    let report = report(&site);
    let pages = report["pages"].as_array().unwrap();
    let pictures: Vec<_> =
        pages.iter().flat_map(|page| page["pictures"].as_array().unwrap()).collect();
    assert_eq!(pictures[0]["pixels_wide"], 2400);
    assert_eq!(pictures[0]["color_space"], "DeviceCMYK");
    assert!(pages.iter().all(|page| page["most_ink"].as_f64().unwrap() <= 300.0));
}

#[test]
fn the_profile_of_the_printing_house_is_an_icc_profile() {
    site("output_profile = \"profiles/eigen.icc\"\n")
        .run("build")
        .code(1)
        .says("fout[output-profile]: kleurprofiel `assets/profiles/eigen.icc` is er niet");
    site("output_profile = \"profiles/eigen.icc\"\n")
        .file("assets/profiles/eigen.icc", "hoi")
        .run("build")
        .code(1)
        .says("fout[output-profile]: `assets/profiles/eigen.icc` is geen ICC-profiel");
}

#[test]
fn a_character_without_a_glyph_is_told_where_it_stands() {
    let site =
        Site::with_publication().page("gids/drie", "Namen", 3, "Łódź en şı.\n\nDit is عمر.\n");
    let run = site.run("build").code(1);
    let run = run.says("content/gids/drie.md:9:8: fout[missing-glyph]: geen lettertype heeft het teken `ع` (U+0639)");
    assert!(!run.stderr.contains("Ł"), "{}", run.stderr);
    assert!(!run.stderr.contains("typst-error"), "{}", run.stderr);
}
