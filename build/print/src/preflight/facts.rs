//! What can be seen in a PDF. All of it can be written as JSON; lengths of boxes are
//! in millimetres, thicknesses and sizes of type in points, colour in per cent of ink.

use std::collections::BTreeSet;

use serde::Serialize;

/// A PDF as a printer's preflight sees it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Inspection {
    /// The version that the file says it has: `1.7`.
    pub version: String,
    /// What it is called, if it says.
    pub title: Option<String>,
    /// Language of the text (`/Lang`).
    pub language: Option<String>,
    /// Whether it has a structure tree (ISO 32000-1, 14.8).
    pub tagged: bool,
    /// Standards it says it keeps, such as `PDF/X-4` or `PDF/UA-1`. Whether it does is for a
    /// validator to say.
    pub claims: Vec<String>,
    /// `/Trapped` of the document information: `True`, `False` or `Unknown`.
    pub trapped: Option<String>,
    /// The printing conditions that it was made for.
    pub output_intents: Vec<OutputIntent>,
    /// Typefaces that text is set in, by name.
    pub fonts: Vec<FontFacts>,
    /// Its pages in order.
    pub pages: Vec<PageFacts>,
    /// Whether some of it was too large, too deep or too damaged to be looked at.
    pub incomplete: bool,
}

/// A printing condition (ISO 32000-1, 14.11.5).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OutputIntent {
    /// The standard it is for: `GTS_PDFX` or `GTS_PDFA1`.
    pub standard: String,
    /// Name of the condition.
    pub condition: Option<String>,
    /// Number of colours of the embedded ICC profile; `None` if there is none.
    pub profile_colors: Option<u8>,
}

/// A typeface.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FontFacts {
    /// Its PostScript name, without the mark of a subset.
    pub name: String,
    /// Kind of font: `Type0`, `TrueType`, `Type1`, `Type3`.
    pub kind: String,
    /// Whether the file holds it.
    pub embedded: bool,
    /// Whether only the glyphs that occur are in the file.
    pub subset: bool,
    /// Whether its glyphs are given as characters (`/ToUnicode`), for search and reading aloud.
    pub unicode: bool,
}

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PageFacts {
    /// The sheet.
    pub media_box: Option<Area>,
    /// What viewers show.
    pub crop_box: Option<Area>,
    /// Up to where grounds run.
    pub bleed_box: Option<Area>,
    /// Where the page is cut.
    pub trim_box: Option<Area>,
    /// Colour spaces of what is drawn.
    pub color_spaces: BTreeSet<String>,
    /// Pictures at the size at which they stand.
    pub pictures: Vec<PictureFacts>,
    /// Thickness of the thinnest line.
    pub thinnest_line: Option<f64>,
    /// Size of the smallest text.
    pub smallest_text: Option<f64>,
    /// Number of times text is set in black with other inks under it.
    pub rich_black_text: usize,
    /// The most ink that one colour lays down, in per cent.
    pub most_ink: f64,
    /// Kinds of annotations: `Link`, `Widget`.
    pub annotations: Vec<String>,
    /// Whether something lets through what lies under it.
    pub transparency: bool,
}

/// A rectangle of a page, from its left bottom corner.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Area {
    /// Distance from the left.
    pub left: f64,
    /// Distance from the foot.
    pub bottom: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// A picture at its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PictureFacts {
    /// Width in pixels.
    pub pixels_wide: u32,
    /// Height in pixels.
    pub pixels_high: u32,
    /// Width on the page.
    pub width: f64,
    /// Height on the page.
    pub height: f64,
    /// Pixels per inch at that size: the lesser of both directions.
    pub resolution: f64,
    /// Its colour space; `None` for a mask that is filled with a colour.
    pub color_space: Option<String>,
    /// Bits of one component of a pixel.
    pub bits: u8,
}

impl Area {
    /// Whether another area lies within this one, to a tenth of a millimetre.
    pub fn holds(&self, other: &Self) -> bool {
        const SLACK: f64 = 0.1;
        other.left >= self.left - SLACK
            && other.bottom >= self.bottom - SLACK
            && other.left + other.width <= self.left + self.width + SLACK
            && other.bottom + other.height <= self.bottom + self.height + SLACK
    }

    /// The least distance from another area within this one to its edges.
    pub fn around(&self, other: &Self) -> f64 {
        let right = self.left + self.width - other.left - other.width;
        let top = self.bottom + self.height - other.bottom - other.height;
        (other.left - self.left).min(other.bottom - self.bottom).min(right).min(top)
    }
}
