//! Preflight: looks at a PDF as a printing house does before it prints, and says what
//! would go wrong.
//!
//! [`inspect`] sees what is there, [`judge`] holds it against what a kind of PDF asks,
//! [`text`] writes it for people. Nothing here knows how this tool makes PDFs: any file
//! can be looked at. What is not looked at: the ink of pictures that are compressed as
//! photos, of colours that lie over each other, and of gradients.

mod claims;
mod color;
mod facts;
mod fonts;
mod judge;
mod matrix;
mod path;
mod picture;
pub(crate) mod read;
mod text;
mod walk;

pub(crate) use color::Space;
pub use facts::{Area, FontFacts, Inspection, OutputIntent, PageFacts, PictureFacts};
pub use judge::{Demands, judge};
pub use text::describe;

use lopdf::{Dictionary, Document, Object};

use walk::Walker;

/// Why a file cannot be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It does not begin as a PDF.
    NoPdf,
    /// It begins as one, and is damaged.
    Damaged,
    /// It opens only with a password.
    Encrypted,
}

/// Looks at a PDF.
pub fn inspect(bytes: &[u8]) -> Result<Inspection, Refused> {
    // The header stands in the first kilobyte (ISO 32000-1, annex H, note 13).
    let head = &bytes[..bytes.len().min(1024)];
    if !head.windows(5).any(|part| part == b"%PDF-") {
        return Err(Refused::NoPdf);
    }
    let document = Document::load_mem(bytes).map_err(|error| match error {
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => Refused::Encrypted,
        _ => Refused::Damaged,
    })?;
    if document.is_encrypted() {
        return Err(Refused::Encrypted);
    }
    let catalog = document.catalog().map_err(|_| Refused::Damaged)?;
    let mut walker = Walker::new(&document);
    let mut pages = Vec::new();
    for id in document.page_iter() {
        let Ok(page) = document.get_dictionary(id) else { continue };
        let facts = page_facts(&document, page);
        pages.push(rounded(walker.page(id, page, facts)));
    }
    if pages.is_empty() {
        return Err(Refused::Damaged);
    }
    let marked = read::dictionary(&document, catalog, "MarkInfo")
        .and_then(|info| read::get(&document, info, "Marked")?.as_bool().ok())
        .unwrap_or(false);
    Ok(Inspection {
        version: document.version.clone(),
        title: claims::information(&document, "Title"),
        language: read::text(&document, catalog, "Lang"),
        tagged: marked && read::dictionary(&document, catalog, "StructTreeRoot").is_some(),
        claims: claims::of(&document, catalog),
        trapped: claims::information(&document, "Trapped"),
        output_intents: claims::output_intents(&document, catalog),
        fonts: walker.fonts.into_iter().collect(),
        pages,
        incomplete: walker.incomplete,
    })
}

/// What the dictionary of a page tells.
fn page_facts(document: &Document, page: &Dictionary) -> PageFacts {
    let area = |key: &str| {
        let numbers = read::numbers(document, read::inherited(document, page, key)?)?;
        let unit = read::number(document, page, "UserUnit").unwrap_or(1.0);
        let [x0, y0, x1, y1] = <[f64; 4]>::try_from(numbers).ok()?;
        Some(Area {
            left: millimetres(x0.min(x1) * unit),
            bottom: millimetres(y0.min(y1) * unit),
            width: millimetres((x1 - x0).abs() * unit),
            height: millimetres((y1 - y0).abs() * unit),
        })
    };
    let annotations = read::get(document, page, "Annots").and_then(|it| it.as_array().ok());
    let annotations = annotations.into_iter().flatten().map(|annotation| {
        let annotation = document.dereference(annotation).ok().map(|(_, object)| object);
        let kind = annotation
            .and_then(|it: &Object| it.as_dict().ok())
            .and_then(|it| read::name(document, it, "Subtype"));
        kind.unwrap_or_else(|| "?".to_owned())
    });
    PageFacts {
        media_box: area("MediaBox"),
        crop_box: area("CropBox"),
        bleed_box: area("BleedBox"),
        trim_box: area("TrimBox"),
        annotations: annotations.collect(),
        ..PageFacts::default()
    }
}

/// Points as millimetres, to a hundredth.
fn millimetres(points: f64) -> f64 {
    (points * 25.4 / 72.0 * 100.0).round() / 100.0
}

/// The numbers as precise as they can be told apart on paper.
fn rounded(page: PageFacts) -> PageFacts {
    let hundredth = |number: f64| (number * 100.0).round() / 100.0;
    PageFacts {
        thinnest_line: page.thinnest_line.map(hundredth),
        smallest_text: page.smallest_text.map(hundredth),
        most_ink: page.most_ink.round(),
        ..page
    }
}
