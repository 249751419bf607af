//! Pages of a PDF as pictures: the first for lists of publications, and parts that a page of the
//! website shows beside its own look.

use std::io::Cursor;

use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageReader};
use tweeluik_source::{CacheKey, Project};
use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem, PagedPosition};
use typst::layout::{Abs, Frame, Point, Size};
use typst::utils::PicoStr;
use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;

/// Width in pixels: twice what a card shows, for dense screens.
const WIDTH: f64 = 640.0;

/// Pixels for each point of a part of a page: twice its size on screens.
const PART_SCALE: f64 = 2.0;

/// Room around a part of a page, in points.
const AROUND: f64 = 4.0;

/// The label of the two values that stand at the corners of a part that the website shows.
const CORNER: &str = "printed-part";

/// A picture of a page, or of a part of it.
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
    let scale = WIDTH / page.frame.size().x.to_pt();
    cached("covers", &[pdf, &WIDTH.to_le_bytes()], project, || draw(page, scale))
}

/// Draws the parts of a document that the website shows, by their addresses. Each stands between
/// two values with the label `printed-part`, which are its address: at its upper left and at its
/// lower right. A part that goes on to another page has no picture.
pub(crate) fn parts_of(
    document: &PagedDocument,
    pdf: &[u8],
    project: &Project,
) -> Vec<(String, CoverPicture)> {
    let label = PicoStr::intern(CORNER);
    let Some(label) = Label::new(label) else { return Vec::new() };
    let introspector = document.introspector();
    let corners: Vec<(String, PagedPosition)> = introspector
        .query(&Selector::Label(label))
        .iter()
        .filter_map(|content| {
            let Value::Str(path) = &content.to_packed::<MetadataElem>()?.value else { return None };
            Some((path.to_string(), introspector.position(content.location()?)?))
        })
        .collect();
    let mut parts = Vec::new();
    for (path, start) in &corners {
        // The first of a pair finds the second behind it.
        let end = corners.iter().find(|(other, end)| {
            other == path && end.page == start.page && end.point.y > start.point.y
        });
        let page = document.pages().get(start.page.get() - 1);
        let (Some((_, end)), Some(page)) = (end, page) else { continue };
        let sides = [start.point.x, start.point.y, end.point.x, end.point.y].map(|it| it.to_pt());
        let [left, top, right, bottom] = sides;
        let sides = [left - AROUND, top - AROUND, right + AROUND, bottom + AROUND];
        let place = sides.map(f64::to_le_bytes).concat();
        let number = start.page.get().to_le_bytes();
        let picture = cached("parts", &[pdf, &number, &place], project, || {
            draw(&part(page, sides), PART_SCALE)
        });
        parts.extend(picture.map(|picture| (path.clone(), picture)));
    }
    parts
}

/// A picture from the cache, or made and put there.
fn cached(
    name: &'static str,
    parts: &[&[u8]],
    project: &Project,
    make: impl FnOnce() -> Option<Vec<u8>>,
) -> Option<CoverPicture> {
    let key = CacheKey::of(name, parts);
    let bytes = project.cache().get_or(&key, || make().ok_or(())).ok()?;
    let reader = ImageReader::new(Cursor::new(&bytes)).with_guessed_format().ok()?;
    let (width, height) = reader.into_dimensions().ok()?;
    Some(CoverPicture { bytes, width, height })
}

/// What lies within a left, upper, right and lower side of a page, in points.
fn part(page: &Page, [left, top, right, bottom]: [f64; 4]) -> Page {
    let mut frame = Frame::soft(Size::new(Abs::pt(right - left), Abs::pt(bottom - top)));
    frame.push_frame(Point::new(Abs::pt(-left), Abs::pt(-top)), page.frame.clone());
    Page { frame, ..page.clone() }
}

fn draw(page: &Page, scale: f64) -> Option<Vec<u8>> {
    let options = RenderOptions { pixel_per_pt: scale.into(), render_bleed: false };
    let drawn = typst_render::render(page, &options);
    // A page is opaque, so its colours need no division by their opacity.
    let colours: Vec<u8> =
        drawn.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut bytes = Vec::new();
    WebPEncoder::new_lossless(&mut bytes)
        .encode(&colours, drawn.width(), drawn.height(), ExtendedColorType::Rgb8)
        .ok()?;
    Some(bytes)
}
