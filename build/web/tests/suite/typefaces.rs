//! Typefaces for the website: which characters they have, and where they come from.

use crate::site::{Built, build};
use read_fonts::types::Tag;
use read_fonts::{FontRef, TableProvider};

/// A page with a text, and the names of typefaces in its head.
fn with(text: &str) -> Built {
    let page = format!("+++\ntitle = \"Blad\"\n+++\n{text}\n");
    build(&[("content/blad.md", &page)])
}

/// The font in the WOFF2 file of a name.
fn font(built: &Built, name: &str) -> Vec<u8> {
    assert!(built.found.is_empty(), "{:?}", built.found);
    let start = format!("_assets/fonts/{name}.");
    let (_, woff) = built.bytes.iter().find(|(path, _)| path.starts_with(&start)).unwrap();
    wuff::decompress_woff2(woff).unwrap()
}

fn has(font: &[u8], character: char) -> bool {
    FontRef::new(font).unwrap().cmap().unwrap().map_codepoint(character).is_some()
}

/// The features of a font's table of substitutions.
fn features(font: &[u8]) -> Vec<Tag> {
    let font = FontRef::new(font).unwrap();
    let list = font.gsub().unwrap().feature_list().unwrap();
    list.feature_records().iter().map(|record| record.feature_tag()).collect()
}

#[test]
fn a_typeface_has_the_characters_of_the_site_and_no_others() {
    let plain = font(&with("Een zin."), "Literata-Regular");
    for character in ['a', 'Z', '9', 'ë', 'Ï', '’', '–', '\u{a0}'] {
        assert!(has(&plain, character), "{character}");
    }
    assert!(!has(&plain, 'ł') && !has(&plain, 'Ł') && !has(&plain, 'ж'));
    let polish = font(&with("Wałbrzych"), "Literata-Regular");
    assert!(has(&polish, 'ł') && has(&polish, 'Ł') && !has(&polish, 'ж'));
    // Written as an entity; and by punctuation that Markdown makes.
    let entity = font(&with("&#322; en \"dit\""), "Literata-Regular");
    assert!(has(&entity, 'ł') && has(&entity, '“'));
    let whole = include_bytes!("../../../../assets/fonts/Literata-Regular.ttf");
    assert!(has(whole, 'ł') && has(whole, 'ж') && plain.len() * 3 < whole.len());
}

#[test]
fn figures_ligatures_and_kerning_stay() {
    let font = font(&with("Een zin."), "Literata-Regular");
    let features = features(&font);
    for feature in [b"lnum", b"onum", b"tnum", b"pnum", b"liga"] {
        assert!(features.contains(&Tag::new(feature)), "{features:?}");
    }
    let font = FontRef::new(&font).unwrap();
    let positions = font.gpos().unwrap().feature_list().unwrap();
    let mut positions = positions.feature_records().iter();
    assert!(positions.any(|record| record.feature_tag() == Tag::new(b"kern")));
}

#[test]
fn the_name_changes_with_the_characters_and_pages_and_style_sheet_have_it() {
    let name = |built: &Built| {
        let mut paths = built.bytes.keys();
        paths.find(|path| path.starts_with("_assets/fonts/Literata-Regular.")).unwrap().clone()
    };
    let (one, other, same) = (with("Een zin."), with("Wałbrzych"), with("Zin één."));
    assert_ne!(name(&one), name(&other));
    assert_eq!(name(&one), name(&same));
    assert_eq!(one.bytes[&name(&one)], same.bytes[&name(&same)]);
    let below = name(&other).strip_prefix("_assets/").unwrap().to_owned();
    assert!(other.file("site.css").contains(&format!("url(\"{below}\")")));
    assert!(other.file("blad/index.html").contains(&format!("href=\"/_assets/{below}\"")));
}

#[test]
fn only_typefaces_that_a_style_sheet_names_are_made() {
    let font = "../../../assets/fonts/Literata-Regular.ttf";
    let font = std::fs::read(format!("{}/tests/{font}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let built = crate::site::build_bytes(&[
        ("content/blad.md", b"+++\ntitle = \"Blad\"\n+++\n"),
        ("assets/fonts/Eigen.ttf", &font),
        ("assets/fonts/Druk.ttf", &font),
        ("assets/fonts/Kant.ttf", &font),
        ("assets/fonts/Kant.woff2", b"eigen"),
        (
            "assets/styles/50-eigen.css",
            b"@font-face { font-family: Eigen; src: url(\"fonts/Eigen.woff2\") }\n\
              @font-face { font-family: Kant; src: url(\"fonts/Kant.woff2\") }\n",
        ),
    ]);
    assert!(has(&self::font(&built, "Eigen"), 'a'));
    let of = |name: &str| built.bytes.iter().find(|(path, _)| path.contains(name));
    assert_eq!(of("fonts/Druk."), None);
    assert_eq!(of("fonts/Kant.").unwrap().1, b"eigen");
}

#[test]
fn a_font_that_is_none_is_told() {
    let built = build(&[
        ("content/blad.md", "+++\ntitle = \"Blad\"\n+++\n"),
        ("assets/fonts/Stuk.ttf", "letters"),
        (
            "assets/styles/50-a.css",
            "@font-face { font-family: A; src: url(\"fonts/Stuk.woff2\") }\n",
        ),
    ]);
    assert_eq!(built.found.len(), 1, "{:?}", built.found);
    assert!(built.found[0].starts_with("typeface: van het lettertype voor `_assets/fonts/Stuk."));
}
