//! The fonts a project brings along. Fonts of the system are never used: a PDF
//! must come out the same on every machine.

use tweeluik_source::{Diagnostic, Project};
use typst::foundations::Bytes;
use typst::text::Font;
use typst_kit::fonts::FontStore;

/// Where fonts lie.
const FOLDER: &str = "assets/fonts";

/// Reads the fonts of all layers, in alphabetical order of their paths.
pub fn load(project: &Project) -> (FontStore, Vec<Diagnostic>) {
    let mut store = FontStore::new();
    let (paths, mut found) = project.list_layered(FOLDER);
    for path in paths.iter().filter(|path| is_font(path)) {
        match project.read_layered(path) {
            Ok(Some(layered)) => {
                for font in Font::iter(Bytes::new(layered.bytes)) {
                    let info = font.info().clone();
                    store.push((font, info));
                }
            }
            Ok(None) => {}
            Err(finding) => found.push(finding),
        }
    }
    (store, found)
}

fn is_font(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    ["ttf", "otf", "ttc", "otc"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}
