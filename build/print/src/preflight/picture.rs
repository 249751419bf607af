//! Pictures at the size at which they stand on a page.

use lopdf::{Dictionary, ObjectId, Stream};

use super::color::Space;
use super::facts::PictureFacts;
use super::read;
use super::walk::{Page, State};

/// Looks at a picture that stands by itself in the file.
pub fn placed(
    page: &mut Page<'_, '_>,
    id: ObjectId,
    image: &Stream,
    resources: Option<&Dictionary>,
    state: &State,
) {
    let space = look(page, image, resources, state);
    let document = page.walker.document;
    if read::dictionary(document, &image.dict, "SMask").is_some() {
        page.facts.transparency = true;
    }
    let Some(space) = space else { return };
    let bits = read::number(document, &image.dict, "BitsPerComponent");
    if bits != Some(8.0) {
        return;
    }
    let most = page.walker.inks.entry(id).or_insert_with(|| match &space {
        Space::Indexed(..) => space.most_ink(&[]),
        space if space.needs_conversion() => None,
        space => space.most_ink(&read::contents(image)?),
    });
    page.facts.most_ink = page.facts.most_ink.max(most.unwrap_or(0.0));
}

/// Looks at a picture that is part of the text of a page.
pub fn inline(
    page: &mut Page<'_, '_>,
    image: &Stream,
    resources: Option<&Dictionary>,
    state: &State,
) {
    look(page, image, resources, state);
}

/// Notes a picture; gives its colour space unless it is a mask.
fn look(
    page: &mut Page<'_, '_>,
    image: &Stream,
    resources: Option<&Dictionary>,
    state: &State,
) -> Option<Space> {
    let document = page.walker.document;
    // Pictures in the text may use short names (ISO 32000-1, 8.9.7).
    let get = |long: &str, short: &str| {
        read::get(document, &image.dict, long).or_else(|| read::get(document, &image.dict, short))
    };
    let size = |long: &str, short: &str| {
        // A negative or broken number becomes 0, which is no picture.
        get(long, short).and_then(read::as_number).unwrap_or(0.0) as u32
    };
    let (pixels_wide, pixels_high) = (size("Width", "W"), size("Height", "H"));
    let (width, height) = (state.matrix.width(), state.matrix.height());
    let mask = get("ImageMask", "IM").is_some_and(|it| it.as_bool().unwrap_or(false));
    let space = match get("ColorSpace", "CS") {
        _ if mask => {
            page.facts.color_spaces.insert(state.fill.space.name());
            None
        }
        Some(space) => Some(Space::read(document, space, resources)),
        None => Some(Space::Unknown),
    };
    if let Some(space) = &space {
        page.facts.color_spaces.insert(space.name());
    }
    if width > 0.0 && height > 0.0 && pixels_wide > 0 && pixels_high > 0 {
        let per_inch = |pixels: u32, points: f64| f64::from(pixels) / (points / 72.0);
        let resolution = per_inch(pixels_wide, width).min(per_inch(pixels_high, height));
        page.facts.pictures.push(PictureFacts {
            pixels_wide,
            pixels_high,
            width: super::millimetres(width),
            height: super::millimetres(height),
            resolution: resolution.round(),
            color_space: space.as_ref().map(Space::name),
            bits: if mask { 1 } else { size("BitsPerComponent", "BPC") as u8 },
        });
    }
    space
}
