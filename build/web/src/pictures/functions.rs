//! Zola's functions for pictures, with Zola's names and arguments (Zola:
//! content/image-processing).

use std::collections::BTreeMap;

use tera::{Error, Kwargs, State, TeraResult, Value};
use tweeluik_publication::{MAX_PIXELS, PictureFault, PictureFormat};

use super::{Encoding, Geometry, MAX_SPEED, Operation, Original, Work};
use crate::functions::SiteTables;

/// Quality of JPEG and AVIF where a template names none: Zola's.
const JPEG_QUALITY: u8 = 75;
const AVIF_QUALITY: u8 = 80;
const AVIF_SPEED: u8 = 5;
/// The longest side that a template may ask for, in pixels.
const MAX_SIDE: u32 = 16_000;

/// `get_image_metadata(path, allow_missing)`
pub(crate) fn get_image_metadata(
    site: &SiteTables,
    arguments: &Kwargs,
    _: &State,
) -> TeraResult<Value> {
    let path = arguments.must_get::<String>("path")?;
    let below = site.addresses.path_of(&path);
    if let Some(original) = site.pictures.find(below) {
        let picture = &original.picture;
        let text = |text: &Option<String>| text.as_deref().map_or_else(Value::none, Value::from);
        return Ok(Value::from(BTreeMap::from([
            ("width", Value::from(picture.width)),
            ("height", Value::from(picture.height)),
            ("format", Value::from(picture.format.extension())),
            ("mime", Value::from(picture.format.mime())),
            ("description", text(&picture.description)),
            ("created", text(&picture.created)),
        ])));
    }
    if let Some(((width, height), encoding)) = site.pictures.made(below) {
        return Ok(Value::from(BTreeMap::from([
            ("width", Value::from(width)),
            ("height", Value::from(height)),
            ("format", Value::from(encoding.extension())),
            ("mime", Value::from(encoding.mime())),
            ("description", Value::none()),
            ("created", Value::none()),
        ])));
    }
    match arguments.get::<bool>("allow_missing")?.unwrap_or(false) {
        true => Ok(Value::none()),
        false => Err(no_picture(&path)),
    }
}

/// `resize_image(path, width, height, op, format, quality, speed)`
pub(crate) fn resize_image(site: &SiteTables, arguments: &Kwargs, _: &State) -> TeraResult<Value> {
    let path = arguments.must_get::<String>("path")?;
    let below = site.addresses.path_of(&path);
    let original = site.pictures.find(below).ok_or_else(|| no_picture(&path))?;
    let picture = &original.picture;
    if let Some(reason) = refusal(original) {
        return Err(Error::message(format!("`{path}` cannot be resized: {reason}")));
    }
    let geometry = Geometry::of(operation(arguments)?, picture.dimensions());
    let (width, height) = geometry.size();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Error::message(format!("{width} by {height} pixels is too large a picture")));
    }
    let encoding = encoding(arguments, picture.format)?;
    let address = site.pictures.want(original, Work { geometry, encoding });
    Ok(Value::from(BTreeMap::from([
        ("url", Value::from(site.addresses.full(&address))),
        ("static_path", Value::from(format!("static{address}"))),
        ("width", Value::from(width)),
        ("height", Value::from(height)),
        ("orig_width", Value::from(picture.width)),
        ("orig_height", Value::from(picture.height)),
    ])))
}

fn no_picture(path: &str) -> Error {
    Error::message(format!("`{path}` is no picture of this site"))
}

/// Why a picture cannot be resized.
fn refusal(original: &Original) -> Option<String> {
    match original.fault {
        Some(PictureFault::TooLarge) => {
            Some(format!("it has more than {} megapixels", MAX_PIXELS / 1_000_000))
        }
        Some(PictureFault::CutOff) => Some("the file ends halfway".to_owned()),
        Some(PictureFault::Unreadable) => Some("it cannot be read".to_owned()),
        None if original.picture.format == PictureFormat::Svg => {
            Some("an SVG is as large as it is shown".to_owned())
        }
        None => None,
    }
}

fn operation(arguments: &Kwargs) -> TeraResult<Operation> {
    let name = arguments.get::<String>("op")?.unwrap_or_else(|| "fill".to_owned());
    let side = |key: &str| -> TeraResult<u32> {
        let missing = || Error::message(format!("op `{name}` needs `{key}`"));
        let side = arguments.get::<i64>(key)?.ok_or_else(missing)?;
        let side = u32::try_from(side).ok().filter(|side| (1..=MAX_SIDE).contains(side));
        side.ok_or_else(|| Error::message(format!("`{key}` must be 1 to {MAX_SIDE} pixels")))
    };
    match name.as_str() {
        "scale" => Ok(Operation::Scale(side("width")?, side("height")?)),
        "fit_width" => Ok(Operation::FitWidth(side("width")?)),
        "fit_height" => Ok(Operation::FitHeight(side("height")?)),
        "fit" => Ok(Operation::Fit(side("width")?, side("height")?)),
        "fill" => Ok(Operation::Fill(side("width")?, side("height")?)),
        other => Err(Error::message(format!(
            "there is no op `{other}`; it can be scale, fit_width, fit_height, fit or fill"
        ))),
    }
}

/// Without a quality WebP is without loss, as in Zola.
fn encoding(arguments: &Kwargs, original: PictureFormat) -> TeraResult<Encoding> {
    let between = |key: &str, most: u8| -> TeraResult<Option<u8>> {
        let Some(number) = arguments.get::<i64>(key)? else { return Ok(None) };
        let number = u8::try_from(number).ok().filter(|number| (1..=most).contains(number));
        let wrong = || Error::message(format!("`{key}` must be a number from 1 to {most}"));
        number.ok_or_else(wrong).map(Some)
    };
    let quality = between("quality", 100)?;
    let speed = between("speed", MAX_SPEED)?;
    let jpeg = Encoding::Jpeg { quality: quality.unwrap_or(JPEG_QUALITY) };
    let format = arguments.get::<String>("format")?.unwrap_or_else(|| "auto".to_owned());
    match format.as_str() {
        "auto" if original == PictureFormat::Png => Ok(Encoding::Png),
        "auto" | "jpeg" | "jpg" => Ok(jpeg),
        "png" => Ok(Encoding::Png),
        "webp" => Ok(quality.map_or(Encoding::WebPExact, |quality| Encoding::WebP { quality })),
        "avif" => Ok(Encoding::Avif {
            quality: quality.unwrap_or(AVIF_QUALITY),
            speed: speed.unwrap_or(AVIF_SPEED),
        }),
        other => Err(Error::message(format!(
            "there is no format `{other}`; it can be auto, jpeg, png, webp or avif"
        ))),
    }
}
