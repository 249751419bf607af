//! The typefaces of a website that was built have what its pages show.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use read_fonts::{FontRef, TableProvider};

/// Each character in a page that a font of the project has must be in the file for the web.
pub fn hold_all(site: &Path, fonts: &Path) {
    let files = walkdir::WalkDir::new(site).sort_by_file_name().into_iter();
    let files = files.map(|entry| entry.unwrap().into_path()).collect::<Vec<_>>();
    let shown: BTreeSet<char> = files
        .iter()
        .filter(|path| path.extension().is_some_and(|it| it == "html"))
        .flat_map(|path| characters(&fs::read_to_string(path).unwrap()))
        .collect();
    assert!(shown.contains(&'e'));
    let mut looked_at = 0;
    for path in files.iter().filter(|path| path.extension().is_some_and(|it| it == "woff2")) {
        let made = wuff::decompress_woff2(&fs::read(path).unwrap()).unwrap();
        let stem = path.file_name().unwrap().to_str().unwrap().split('.').next().unwrap();
        let whole = fs::read(fonts.join(stem).with_extension("ttf")).unwrap();
        let missing: String = shown
            .iter()
            // A soft hyphen is seen only where a browser breaks the word, and then as a hyphen.
            .filter(|&&character| character != '\u{ad}')
            .filter(|&&character| has(&whole, character) && !has(&made, character))
            .collect();
        assert_eq!(missing, "", "{} lacks characters", path.display());
        assert!(made.len() < whole.len(), "{}", path.display());
        looked_at += 1;
    }
    assert!(looked_at > 0, "no typefaces in {}", site.display());
}

/// The text of a page, and of the attributes that browsers may show.
fn characters(page: &str) -> BTreeSet<char> {
    let page = scraper::Html::parse_document(page);
    let shown = page.root_element().descendants().flat_map(|node| match node.value() {
        scraper::Node::Text(text) => text.chars().collect::<Vec<_>>(),
        scraper::Node::Element(element) => ["value", "placeholder", "content"]
            .iter()
            .filter_map(|name| element.attr(name))
            .flat_map(str::chars)
            .collect(),
        _ => Vec::new(),
    });
    shown.collect()
}

fn has(font: &[u8], character: char) -> bool {
    FontRef::new(font).unwrap().cmap().unwrap().map_codepoint(character).is_some()
}
