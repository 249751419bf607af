//! Makes of a PDF what a printing house takes: ink alone, the boxes of a cut page, no
//! annotations, and what PDF/X-4 (ISO 15930-7) asks a file to say of itself.
//!
//! Typst sets the pages in the colours of the screen, with room for the bleed. Here each
//! colour becomes the ink that the theme names for it, or else what the ICC profile of the
//! press makes of it, wherever it is drawn: in text, drawings, patterns and pictures.

mod colors;
mod content;
mod describe;
mod marks;
mod pages;
mod pictures;
mod shading;

use lopdf::{Document, ObjectId};
use tweeluik_publication::Theme;
use tweeluik_source::config::{Binding, Print};
use tweeluik_source::{Diagnostic, Message, Profile, Project};

pub use colors::Inks;

use crate::preflight::{Demands, Inspection, inspect, judge};
use crate::rules;

/// The ICC profile of a press for which none is named: coated paper, FOGRA39.
const PROFILE: &str = "assets/profiles/coated-fogra39.icc";
/// How far from the trim marks begin, in millimetres.
const MARKS: f64 = 3.0;
/// Room for marks around the bleed, in millimetres.
const SLUG: f64 = 8.0;

/// A printing house: what it asks, and its inks.
pub struct Press {
    /// What it asks.
    pub measures: Measures,
    /// Its inks.
    pub inks: Inks,
}

/// What a printing house asks of the pages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// Width of a page after it was cut, in millimetres.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// How far grounds run past the trim.
    pub bleed: f64,
    /// Whether there are marks around the page.
    pub marks: bool,
    /// Whether pages come by four.
    pub by_four: bool,
    /// Whether the cover is a file of its own, around a spine; leaves then have two pages.
    pub cover_apart: bool,
}

impl Measures {
    /// The measures that a configuration asks for.
    pub fn of(print: &Print) -> Self {
        let trim = print.trim();
        Self {
            width: trim.width,
            height: trim.height,
            bleed: print.bleed(),
            marks: print.marks.unwrap_or(false),
            by_four: print.binding() == Binding::SaddleStitch,
            cover_apart: print.binding() == Binding::Perfect,
        }
    }

    /// Those of the cover: back, spine and front on one sheet. The spine is in millimetres.
    pub fn of_cover(&self, spine: f64) -> Self {
        Self { width: 2.0 * self.width + spine, by_four: false, cover_apart: false, ..*self }
    }

    /// How far the sheet runs past the trim, in millimetres.
    fn around(&self) -> f64 {
        if self.marks { self.bleed.max(MARKS) + SLUG } else { self.bleed }
    }

    /// As Typst, for the templates. The spine is in millimetres.
    pub fn typst(&self, spine: f64) -> String {
        format!(
            "#let trim = (width: {}mm, height: {}mm)\n#let around = {}mm\n\
             #let cover-apart = {}\n#let spine = {spine:.2}mm\n",
            self.width,
            self.height,
            self.around(),
            self.cover_apart
        )
    }
}

impl Measures {
    /// What the printing house would see in a file, called by its path in the output, and say of it.
    pub fn preflight(&self, path: &str, bytes: &[u8]) -> (Option<Inspection>, Vec<Diagnostic>) {
        let demands = Demands {
            bleed: self.bleed,
            by_four: self.by_four,
            ..Demands::of(Some(Profile::Press))
        };
        let inspected = inspect(bytes);
        let found = judge(path, &inspected, demands);
        (inspected.ok(), found)
    }
}

/// Where the template finds its measures.
pub const PATH: &str = "generated/press.typ";

/// The inks of a press: of the theme, and for other colours of its ICC profile.
pub fn inks(print: &Print, theme: &Theme, project: &Project) -> Result<Inks, Diagnostic> {
    let named = print.output_profile.as_deref();
    let path = match named {
        Some(name) if name.starts_with("assets/") => name.to_owned(),
        Some(name) => format!("assets/{name}"),
        None => PROFILE.to_owned(),
    };
    let refuse = |id| {
        let message = Message::new(id).with("path", &path);
        Diagnostic::unplaced(&rules::OUTPUT_PROFILE, message)
            .hint(Message::new("print-output-profile-hint"))
    };
    let file = project.read_layered(&path)?;
    let bytes = file.ok_or_else(|| refuse("print-output-profile-missing"))?.bytes;
    let condition = if named.is_none() { Some("FOGRA39") } else { None };
    Inks::new(bytes.to_vec(), condition, theme.inks.clone())
        .ok_or_else(|| refuse("print-output-profile-invalid"))
}

impl Press {
    /// Turns a PDF into one for the press, with the number of its pages; nothing if the PDF cannot
    /// be read, which is a mistake of this tool.
    pub fn finish(&self, bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
        let mut document = Document::load_mem(bytes).ok()?;
        let spots = self.inks.add_to(&mut document);
        let mut colors = colors::Converter::new(&self.inks, spots);
        content::convert(&mut document, &mut colors);
        shading::convert(&mut document, &mut colors);
        pictures::convert(&mut document, &mut colors);
        content::forget(&mut document);
        let count = pages::finish(&mut document, self.measures)?;
        describe::finish(&mut document, &self.inks)?;
        document.prune_objects();
        document.version = "1.6".to_owned();
        let mut out = Vec::new();
        document.save_modern(&mut out).ok()?;
        Some((out, count))
    }
}

/// Identifiers of all objects, in order.
fn identifiers(document: &Document) -> Vec<ObjectId> {
    document.objects.keys().copied().collect()
}
