//! The pictures that other sites show of a page.

use std::collections::BTreeSet;
use std::io::Cursor;

use crate::support::{Bench, page, site};
use image::ImageReader;

fn bench(wanted: bool) -> Bench {
    let mut bench = site(&[
        ("content/gids/kort.md", &page("Kort", "")),
        ("content/gids/lang.md", &page(&"Een titel van vele woorden ".repeat(12), "")),
        ("content/los.md", &page("Kort", "")),
        ("content/zonder.md", "+++\ntitle = \"Zonder\"\nrender = false\n+++\n"),
    ]);
    bench.site.config.generate_share_pictures = wanted;
    bench
}

#[test]
fn every_page_has_a_picture_of_its_own() {
    let bench = bench(true);
    let (files, found) = bench.printer().share_pictures();
    assert!(found.is_empty(), "{:#?}", bench.lines(&found));
    let mut paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    paths.sort_unstable();
    let expected = [
        "gids/kort/share.png",
        "gids/lang/share.png",
        "gids/share.png",
        "los/share.png",
        "share.png",
    ];
    assert_eq!(paths, expected);
    let different: BTreeSet<&[u8]> = files.iter().map(|file| file.contents.as_slice()).collect();
    assert_eq!(different.len(), files.len(), "the publication's title is drawn too");
    for file in &files {
        let reader = ImageReader::new(Cursor::new(&file.contents)).with_guessed_format();
        let size = reader.expect("memory can be read").into_dimensions().expect("a PNG");
        assert_eq!(size, (1200, 630), "{}", file.path);
    }
}

#[test]
fn pictures_are_made_only_where_they_are_asked_for() {
    let (files, found) = bench(false).printer().share_pictures();
    assert!(files.is_empty() && found.is_empty());
}

#[test]
fn a_site_with_a_cover_of_its_own_still_has_pictures() {
    let cover = "#let cover(facts, scale: 1) = page[#title(facts.title)]\n";
    let mut bench =
        site(&[("content/kort.md", &page("Kort", "")), ("templates/print/cover.typ", cover)]);
    bench.site.config.generate_share_pictures = true;
    let (files, found) = bench.printer().share_pictures();
    assert!(found.is_empty(), "{:#?}", bench.lines(&found));
    assert!(files.iter().any(|file| file.path == "kort/share.png"));
}
