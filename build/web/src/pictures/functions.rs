//! Zola's functions for pictures, with Zola's names and arguments (Zola:
//! content/image-processing).

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use tera::Value;
use tweeluik_publication::{MAX_PIXELS, PictureFault, PictureFormat};
use tweeluik_source::{Message, nearest};

use super::{Encoding, Geometry, Look, MAX_SPEED, Operation, Original, Work};
use crate::functions::{Answer, Asked, Failure};

/// Quality of JPEG and AVIF where a template names none: Zola's.
const JPEG_QUALITY: u8 = 75;
const AVIF_QUALITY: u8 = 80;
const AVIF_SPEED: u8 = 5;
/// The longest side that a template may ask for, in pixels.
const MAX_SIDE: u32 = 16_000;
/// Zola's names of operations and formats.
const OPERATIONS: [&str; 5] = ["scale", "fit_width", "fit_height", "fit", "fill"];
const FORMATS: [&str; 6] = ["auto", "jpeg", "jpg", "png", "webp", "avif"];

/// `get_image_metadata(path, allow_missing)`
pub(crate) fn get_image_metadata(asked: &Asked<'_>) -> Answer {
    let (site, path) = (asked.site, asked.must_text("path")?);
    let below = site.addresses.path_of(path);
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
    match asked.flag("allow_missing")? {
        true => Ok(Value::none()),
        false => Err(no_picture(path)),
    }
}

/// `content_picture(path, alt, class, sizes, lazy)`
pub(crate) fn content_picture(asked: &Asked<'_>) -> Answer {
    let (site, path) = (asked.site, asked.must_text("path")?);
    let below = site.addresses.path_of(path);
    let original = site.pictures.find(below);
    let is_file = || {
        let below = percent_decode_str(below).decode_utf8_lossy();
        site.assets.contains_key(below.as_ref())
    };
    if original.is_none() && !is_file() {
        return Err(no_picture(path));
    }
    // In a feed addresses are full ones.
    let full = path.contains("://");
    let complete = |address: &str| match full {
        true => site.addresses.full(address),
        false => site.addresses.local(address),
    };
    let address = original.map_or_else(|| path.to_owned(), |original| complete(&original.address));
    let text = |name| asked.text(name).map(Option::unwrap_or_default);
    let look = Look {
        alt: text("alt")?,
        title: "",
        class: text("class")?,
        sizes: text("sizes")?,
        lazy: asked.flag_or("lazy", true)?,
    };
    Ok(Value::safe_string(&site.pictures.element(&address, original, look, complete)))
}

/// `resize_image(path, width, height, op, format, quality, speed)`
pub(crate) fn resize_image(asked: &Asked<'_>) -> Answer {
    let (site, path) = (asked.site, asked.must_text("path")?);
    let original = site.pictures.find(site.addresses.path_of(path));
    let original = original.ok_or_else(|| no_picture(path))?;
    let picture = &original.picture;
    if let Some(reason) = refusal(original) {
        let most = MAX_PIXELS / 1_000_000;
        return Err(Failure::new(Message::new(reason).with("path", path).with("most", most)));
    }
    let geometry = Geometry::of(operation(asked)?, picture.dimensions());
    let (width, height) = geometry.size();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        let message = Message::new("template-picture-too-large")
            .with("width", width)
            .with("height", height)
            .with("most", MAX_PIXELS / 1_000_000);
        return Err(Failure::new(message));
    }
    let encoding = encoding(asked, picture.format)?;
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

fn no_picture(path: &str) -> Failure {
    let message = Message::new("template-no-picture").with("path", path);
    Failure::new(message).hint(Message::new("template-no-picture-hint"))
}

/// Why a picture cannot be resized.
fn refusal(original: &Original) -> Option<&'static str> {
    match original.fault {
        Some(PictureFault::TooLarge) => Some("template-resize-too-large"),
        Some(PictureFault::CutOff) => Some("template-resize-cut-off"),
        Some(PictureFault::Unreadable) => Some("template-resize-unreadable"),
        None if original.picture.format == PictureFormat::Svg => Some("template-resize-svg"),
        None => None,
    }
}

/// A choice that is not among those there are.
fn unknown(argument: &'static str, given: &str, known: &[&str]) -> Failure {
    let message = Message::new("template-picture-choice")
        .with("argument", argument)
        .with("given", given)
        .with("known", known.join(", "));
    Failure::new(message).hint(nearest(given, known))
}

fn operation(asked: &Asked<'_>) -> Result<Operation, Failure> {
    let name = asked.text("op")?.unwrap_or("fill");
    let side = |key: &'static str| -> Result<u32, Failure> {
        let side = asked.integer(key)?.ok_or_else(|| {
            let message = Message::new("template-picture-side-missing");
            Failure::new(message.with("op", name).with("argument", key))
        })?;
        let side = u32::try_from(side).ok().filter(|side| (1..=MAX_SIDE).contains(side));
        side.ok_or_else(|| outside(key, u64::from(MAX_SIDE)))
    };
    match name {
        "scale" => Ok(Operation::Scale(side("width")?, side("height")?)),
        "fit_width" => Ok(Operation::FitWidth(side("width")?)),
        "fit_height" => Ok(Operation::FitHeight(side("height")?)),
        "fit" => Ok(Operation::Fit(side("width")?, side("height")?)),
        "fill" => Ok(Operation::Fill(side("width")?, side("height")?)),
        other => Err(unknown("op", other, &OPERATIONS)),
    }
}

fn outside(argument: &'static str, most: u64) -> Failure {
    let message = Message::new("template-picture-number");
    Failure::new(message.with("argument", argument).with("most", most))
}

/// Without a quality WebP is without loss, as in Zola.
fn encoding(asked: &Asked<'_>, original: PictureFormat) -> Result<Encoding, Failure> {
    let between = |key: &'static str, most: u8| -> Result<Option<u8>, Failure> {
        let Some(number) = asked.integer(key)? else { return Ok(None) };
        let number = u8::try_from(number).ok().filter(|number| (1..=most).contains(number));
        number.ok_or_else(|| outside(key, u64::from(most))).map(Some)
    };
    let quality = between("quality", 100)?;
    let speed = between("speed", MAX_SPEED)?;
    let jpeg = Encoding::Jpeg { quality: quality.unwrap_or(JPEG_QUALITY) };
    match asked.text("format")?.unwrap_or("auto") {
        "auto" if original == PictureFormat::Png => Ok(Encoding::Png),
        "auto" | "jpeg" | "jpg" => Ok(jpeg),
        "png" => Ok(Encoding::Png),
        "webp" => Ok(quality.map_or(Encoding::WebPExact, |quality| Encoding::WebP { quality })),
        "avif" => Ok(Encoding::Avif {
            quality: quality.unwrap_or(AVIF_QUALITY),
            speed: speed.unwrap_or(AVIF_SPEED),
        }),
        other => Err(unknown("format", other, &FORMATS)),
    }
}
