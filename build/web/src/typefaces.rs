//! Typefaces for the website, made from those that the PDFs are set in: the characters of the
//! site alone, as WOFF2 (W3C, "WOFF File Format 2.0").

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use read_fonts::collections::IntSet;
use read_fonts::types::{GlyphId, NameId, Tag};
use read_fonts::{FontRef, TableProvider};
use skera::{DEFAULT_LAYOUT_FEATURES, Plan, SubsetFlags, subset_font};
use ttf2woff2::{BrotliQuality, EncodeOptions, encode_with_options};
use tweeluik_source::{Cache, CacheKey, Diagnostic, Message};

use crate::rules;

/// Features of OpenType that a style sheet may ask for, beside those that browsers use by
/// themselves: the kinds of figures, and figures and letters above the line.
const FEATURES: [&[u8; 4]; 8] =
    [b"lnum", b"onum", b"pnum", b"tnum", b"zero", b"case", b"sups", b"subs"];

/// Tables that no browser reads.
const UNUSED: [&[u8; 4]; 6] = [b"DSIG", b"JSTF", b"kern", b"kerx", b"mort", b"morx"];

/// Texts in the font about itself: its names, makers and licence (OpenType, "name").
const NAMES: std::ops::RangeInclusive<u16> = 0..=14;

/// American English, the language that these texts are always in (OpenType, "name").
const LANGUAGE: u16 = 0x0409;

/// Largest font of which the outlines are also packed. Unpacked they may grow, and browsers
/// refuse a font of which they outgrow the short form of the table `loca`: twice 65,535 bytes.
const PACKED: usize = 65_535;

/// A number that changes when fonts are made differently.
const VERSION: &[u8] = b"1";

/// One font file of the website.
#[derive(Debug)]
pub(crate) struct Typeface {
    /// Path in the output; a hash of all that the file depends on is in its name.
    pub(crate) path: String,
    /// The font that it is made from, with all its characters.
    original: Arc<[u8]>,
    characters: IntSet<u32>,
    key: CacheKey,
    smaller: bool,
    made: OnceLock<Result<Vec<u8>, String>>,
}

impl Typeface {
    /// The typeface that is called `name`, such as `fonts/A.woff2`, with those of the characters
    /// that the font has. `smaller` takes ten times as long for a file that is a tenth smaller.
    pub(crate) fn new(
        name: &str,
        original: &Arc<[u8]>,
        characters: &BTreeSet<char>,
        smaller: bool,
        path: impl FnOnce(&str, &str) -> String,
    ) -> Self {
        let known = |character: &char| has(original, *character);
        let used: String = characters.iter().copied().filter(known).collect();
        let parts: [&[u8]; 4] = [VERSION, &[u8::from(smaller)], used.as_bytes(), original];
        let key = CacheKey::of("typefaces", &parts);
        Self {
            path: path(name, key.hash()),
            original: Arc::clone(original),
            characters: used.chars().map(u32::from).collect(),
            key,
            smaller,
            made: OnceLock::new(),
        }
    }

    /// The file, made when it is first asked for.
    pub(crate) fn contents(&self, cache: &Cache) -> Result<&[u8], Diagnostic> {
        let make = || cache.get_or(&self.key, || self.make());
        match self.made.get_or_init(make) {
            Ok(bytes) => Ok(bytes),
            Err(reason) => {
                let message = Message::new("web-typeface-failed").with("path", &self.path);
                let message = message.with("reason", reason);
                let finding = Diagnostic::unplaced(&rules::TYPEFACE, message);
                Err(finding.hint(Message::new("web-typeface-failed-hint")))
            }
        }
    }

    fn make(&self) -> Result<Vec<u8>, String> {
        let font = FontRef::new(&self.original).map_err(|error| error.to_string())?;
        let mut names = IntSet::empty();
        names.extend(NAMES.map(NameId::new));
        let plan = Plan::new(
            &IntSet::<GlyphId>::empty(),
            &self.characters,
            &font,
            SubsetFlags::SUBSET_FLAGS_NOTDEF_OUTLINE,
            &UNUSED.into_iter().map(Tag::new).collect(),
            &IntSet::all(),
            &DEFAULT_LAYOUT_FEATURES.iter().copied().chain(FEATURES.map(Tag::new)).collect(),
            &names,
            &[LANGUAGE].into_iter().collect(),
        );
        let subset = subset_font(&font, &plan).map_err(|error| error.to_string())?;
        let options = EncodeOptions {
            transform_glyf_loca: subset.len() <= PACKED,
            quality: BrotliQuality::from(if self.smaller { 11 } else { 5 }),
            ..EncodeOptions::default()
        };
        encode_with_options(&subset, options).map_err(|error| error.to_string())
    }
}

/// Whether a font has a character; one that cannot be read has none.
fn has(font: &[u8], character: char) -> bool {
    let Ok(cmap) = FontRef::new(font).and_then(|font| font.cmap()) else { return false };
    cmap.map_codepoint(character).is_some()
}
