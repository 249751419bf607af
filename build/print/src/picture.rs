//! The first page of a PDF as a picture, for lists of publications.

use std::io::Cursor;

use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageReader};
use tweeluik_source::{CacheKey, Project};
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

/// Width in pixels: twice what a card shows, for dense screens.
const WIDTH: f64 = 640.0;

/// A picture of a first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverPicture {
    /// The file, WebP.
    pub bytes: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Draws the first page of a document whose PDF is `pdf`, or takes it from the cache.
///
/// `None` if there is no page, or one whose picture cannot be written, such as a page as narrow
/// as a hair.
pub(crate) fn cover_of(
    document: &PagedDocument,
    pdf: &[u8],
    project: &Project,
) -> Option<CoverPicture> {
    let page = document.pages().first()?;
    let key = CacheKey::of("covers", &[pdf, &WIDTH.to_le_bytes()]);
    let bytes = project.cache().get_or(&key, || draw(page).ok_or(())).ok()?;
    let reader = ImageReader::new(Cursor::new(&bytes)).with_guessed_format().ok()?;
    let (width, height) = reader.into_dimensions().ok()?;
    Some(CoverPicture { bytes, width, height })
}

fn draw(page: &typst_layout::Page) -> Option<Vec<u8>> {
    let pixel_per_pt = (WIDTH / page.frame.size().x.to_pt()).into();
    let drawn = typst_render::render(page, &RenderOptions { pixel_per_pt, render_bleed: false });
    // A page is opaque, so its colours need no division by their opacity.
    let colours: Vec<u8> =
        drawn.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut bytes = Vec::new();
    WebPEncoder::new_lossless(&mut bytes)
        .encode(&colours, drawn.width(), drawn.height(), ExtendedColorType::Rgb8)
        .ok()?;
    Some(bytes)
}
