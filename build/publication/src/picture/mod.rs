//! Pictures: what can be told of one without decoding it.
//!
//! Raster pictures are measured in pixels as readers see them, so after the turn
//! that a camera asked for; SVG in CSS pixels. A file that nobody should decode
//! (too large, cut off, no picture at all) is told apart here, from its headers
//! and its structure alone, so that both panels can trust the others.

mod exif;
mod privacy;
mod safety;
mod svg;
mod whole;

use std::borrow::Cow;
use std::io::Cursor;

use image::codecs::{png::PngDecoder, webp::WebPDecoder};
use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader};
use tweeluik_source::{CacheKey, Diagnostic, Message, Span};

pub use safety::{UnsafePart, unsafe_parts};

use crate::rules;

/// The most pixels a picture may have: 50 megapixels, more than any screen or A3 page shows.
pub const MAX_PIXELS: u64 = 50_000_000;

/// File extensions that are pictures in both panels.
const EXTENSIONS: [&str; 6] = ["png", "jpg", "jpeg", "webp", "gif", "svg"];

/// Whether a path names a picture.
pub fn is_picture(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    EXTENSIONS.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// The kinds of picture that both panels show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum PictureFormat {
    Png,
    Jpeg,
    WebP,
    Gif,
    Svg,
}

impl PictureFormat {
    /// The usual extension of such files.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::WebP => "webp",
            Self::Gif => "gif",
            Self::Svg => "svg",
        }
    }

    /// The media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::WebP => "image/webp",
            Self::Gif => "image/gif",
            Self::Svg => "image/svg+xml",
        }
    }

    fn of(format: ImageFormat) -> Option<Self> {
        match format {
            ImageFormat::Png => Some(Self::Png),
            ImageFormat::Jpeg => Some(Self::Jpeg),
            ImageFormat::WebP => Some(Self::WebP),
            ImageFormat::Gif => Some(Self::Gif),
            _ => None,
        }
    }
}

/// The bytes of a picture as they may be published: a photograph without the place where it was
/// made, a drawing without script and without what it would load from elsewhere.
pub fn published<'b>(path: &str, bytes: &'b [u8]) -> Cow<'b, [u8]> {
    match path.to_ascii_lowercase().ends_with(".svg") {
        true => safety::safe(bytes),
        false => privacy::without_location(bytes),
    }
}

/// What is known of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its kind, as its bytes tell.
    pub format: PictureFormat,
    /// Width as readers see it, in pixels (CSS pixels for SVG).
    pub width: u32,
    /// Height as readers see it.
    pub height: u32,
    /// How the stored pixels must be turned (Exif 2.3, tag 0x0112).
    pub orientation: Orientation,
    /// Whether it can be transparent.
    pub has_alpha: bool,
    /// Whether it moves.
    pub animated: bool,
    /// What the camera or an editor wrote in the file about it (Exif, `ImageDescription`).
    pub description: Option<String>,
    /// When it was taken, as `YYYY-MM-DDTHH:MM:SS` (Exif, `DateTimeOriginal`).
    pub created: Option<String>,
    /// A hash of its bytes: what is made of it is known by this.
    pub hash: String,
}

/// Why a picture cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// Its bytes are no picture of a known kind.
    Unreadable,
    /// The file ends before the picture does.
    CutOff,
    /// It has more pixels than [`MAX_PIXELS`].
    TooLarge,
}

impl Picture {
    /// Width and height as readers see them.
    pub fn dimensions(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// What the bytes of a file tell, and why nobody may show it. A picture that is cut off
    /// or too large may still tell its size.
    pub fn read(path: &str, bytes: &[u8]) -> (Option<Self>, Option<PictureFault>) {
        if path.to_ascii_lowercase().ends_with(".svg") {
            let size = std::str::from_utf8(bytes).ok().and_then(svg::dimensions);
            return match size {
                Some(size) => (Some(Self::new(PictureFormat::Svg, size, bytes)), None),
                None => (None, Some(PictureFault::Unreadable)),
            };
        }
        let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok();
        let format = reader.as_ref().and_then(ImageReader::format).and_then(PictureFormat::of);
        let (Some(reader), Some(format)) = (reader, format) else {
            return (None, Some(PictureFault::Unreadable));
        };
        let cut_off = (!whole::is_whole(format, bytes)).then_some(PictureFault::CutOff);
        let Ok(mut decoder) = reader.into_decoder() else {
            return (None, cut_off.or(Some(PictureFault::Unreadable)));
        };
        let (width, height) = decoder.dimensions();
        let too_large = u64::from(width) * u64::from(height) > MAX_PIXELS;
        let too_large = too_large.then_some(PictureFault::TooLarge);
        let mut picture = Self::new(format, (width, height), bytes);
        picture.has_alpha = decoder.color_type().has_alpha();
        if let Some(exif) = decoder.exif_metadata().ok().flatten() {
            picture.add_exif(&exif);
        }
        (Some(picture), cut_off.or(too_large))
    }

    fn new(format: PictureFormat, (width, height): (u32, u32), bytes: &[u8]) -> Self {
        Self {
            format,
            width,
            height,
            orientation: Orientation::NoTransforms,
            has_alpha: format == PictureFormat::Svg,
            animated: is_animated(format, bytes),
            description: None,
            created: None,
            hash: CacheKey::of("pictures", &[bytes]).hash().to_owned(),
        }
    }

    fn add_exif(&mut self, exif: &[u8]) {
        let facts = exif::facts(exif);
        (self.description, self.created) = (facts.description, facts.created);
        self.orientation = Orientation::from_exif_chunk(exif).unwrap_or(Orientation::NoTransforms);
        if turns(self.orientation) {
            std::mem::swap(&mut self.width, &mut self.height);
        }
    }
}

impl PictureFault {
    /// This fault as a finding about a file at a place.
    pub fn finding(self, file: &str, picture: Option<&Picture>, span: Span) -> Diagnostic {
        let (rule, message) = match self {
            Self::Unreadable => (&rules::BROKEN_PICTURE, "publication-broken-picture"),
            Self::CutOff => (&rules::BROKEN_PICTURE, "publication-cut-off-picture"),
            Self::TooLarge => (&rules::OVERSIZED_PICTURE, "publication-oversized-picture"),
        };
        let (width, height) = picture.map_or((0, 0), Picture::dimensions);
        let message = Message::new(message)
            .with("file", file)
            .with("width", width)
            .with("height", height)
            .with("most", MAX_PIXELS / 1_000_000);
        let hint = match self {
            Self::Unreadable => "publication-broken-picture-hint",
            Self::CutOff => "publication-cut-off-picture-hint",
            Self::TooLarge => "publication-oversized-picture-hint",
        };
        Diagnostic::new(rule, span, message).hint(Message::new(hint))
    }
}

/// Whether an orientation swaps width and height.
fn turns(orientation: Orientation) -> bool {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(orientation, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH)
}

fn is_animated(format: PictureFormat, bytes: &[u8]) -> bool {
    match format {
        PictureFormat::Png => {
            PngDecoder::new(Cursor::new(bytes)).and_then(|png| png.is_apng()).unwrap_or(false)
        }
        PictureFormat::WebP => {
            WebPDecoder::new(Cursor::new(bytes)).is_ok_and(|webp| webp.has_animation())
        }
        // A GIF is kept as it is in any case: whoever still makes one wants it to move.
        PictureFormat::Gif => true,
        PictureFormat::Jpeg | PictureFormat::Svg => false,
    }
}

#[cfg(test)]
mod tests {
    use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};

    use super::privacy::crc32;
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let pixels = vec![200; (width * height) as usize];
        let encoder = PngEncoder::new(&mut bytes);
        encoder.write_image(&pixels, width, height, ExtendedColorType::L8).unwrap();
        bytes
    }

    /// The same picture, whose header claims another size.
    fn claiming(mut png: Vec<u8>, width: u32, height: u32) -> Vec<u8> {
        png[16..20].copy_from_slice(&width.to_be_bytes());
        png[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc32(&png[12..29]);
        png[29..33].copy_from_slice(&sum.to_be_bytes());
        png
    }

    #[test]
    fn what_is_no_picture_is_unreadable() {
        let unreadable = (None, Some(PictureFault::Unreadable));
        assert_eq!(Picture::read("a.svg", b"<html/>"), unreadable);
        assert_eq!(Picture::read("a.png", b"not a picture"), unreadable);
        assert_eq!(Picture::read("a.svg", &[0xff, 0xfe]), unreadable);
    }

    #[test]
    fn a_picture_tells_its_size_and_a_cut_off_one_that_it_is() {
        let whole = png(20, 10);
        let (picture, fault) = Picture::read("a.png", &whole);
        assert_eq!((picture.unwrap().dimensions(), fault), ((20, 10), None));
        let (_, fault) = Picture::read("a.png", &whole[..whole.len() - 5]);
        assert_eq!(fault, Some(PictureFault::CutOff));
    }

    #[test]
    fn a_bomb_is_known_by_its_header() {
        let (picture, fault) = Picture::read("a.png", &claiming(png(4, 4), 60_000, 60_000));
        assert_eq!(picture.unwrap().dimensions(), (60_000, 60_000));
        assert_eq!(fault, Some(PictureFault::TooLarge));
    }

    #[test]
    fn names_are_told_apart_without_regard_to_case() {
        assert!(is_picture("kavel.JPG"));
        assert!(!is_picture("verslag.pdf"));
        assert!(!is_picture("png"));
    }
}
