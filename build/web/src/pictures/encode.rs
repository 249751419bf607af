//! Decoding, resizing and encoding.

use std::io::Cursor;

use fast_image_resize::images::Image;
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::codecs::avif::AvifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as PngFilter, PngEncoder};
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageReader, Limits};
use img_parts::{Bytes, DynImage, ImageICC};

use super::geometry::Geometry;

/// The most that one decoder may hold at once, in bytes: 50 megapixels of eight bytes each.
const MAX_MEMORY: u64 = 8 * tweeluik_publication::MAX_PIXELS;
/// The fastest speed of the AVIF encoder.
pub(crate) const MAX_SPEED: u8 = 10;

/// How a picture is written; quality from 1 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Encoding {
    Jpeg {
        quality: u8,
    },
    Png,
    WebP {
        quality: u8,
    },
    /// Without loss.
    WebPExact,
    Avif {
        quality: u8,
        speed: u8,
    },
}

impl Encoding {
    /// The usual extension.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Jpeg { .. } => "jpg",
            Self::Png => "png",
            Self::WebP { .. } | Self::WebPExact => "webp",
            Self::Avif { .. } => "avif",
        }
    }

    /// The media type.
    pub(crate) fn mime(self) -> &'static str {
        match self {
            Self::Jpeg { .. } => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP { .. } | Self::WebPExact => "image/webp",
            Self::Avif { .. } => "image/avif",
        }
    }
}

/// A picture in memory, turned as readers see it.
pub(super) struct Decoded {
    pixels: Vec<u8>,
    width: u32,
    height: u32,
    has_alpha: bool,
    profile: Option<Vec<u8>>,
}

impl Decoded {
    /// Decodes a file. The error is the decoder's own words.
    pub(super) fn read(bytes: &[u8], orientation: Orientation) -> Result<Self, String> {
        let told = |error: image::ImageError| error.to_string();
        let mut reader = ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .map_err(|error| error.to_string())?;
        let mut limits = Limits::default();
        limits.max_alloc = Some(MAX_MEMORY);
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(told)?;
        let profile = decoder.icc_profile().ok().flatten();
        let mut image = DynamicImage::from_decoder(decoder).map_err(told)?;
        image.apply_orientation(orientation);
        let has_alpha = image.color().has_alpha();
        let (width, height) = (image.width(), image.height());
        let pixels =
            if has_alpha { image.into_rgba8().into_raw() } else { image.into_rgb8().into_raw() };
        // A profile of ink or of grey does not fit the pixels that were made of them.
        let profile =
            profile.filter(|profile| profile.get(16..20).is_some_and(|space| space == b"RGB "));
        Ok(Self { pixels, width, height, has_alpha, profile })
    }

    /// This picture in another size.
    pub(super) fn resized(&self, geometry: Geometry) -> Result<Self, String> {
        let (width, height) = geometry.size();
        if geometry.keeps((self.width, self.height)) {
            return Ok(Self {
                pixels: self.pixels.clone(),
                profile: self.profile.clone(),
                ..*self
            });
        }
        let kind = if self.has_alpha { PixelType::U8x4 } else { PixelType::U8x3 };
        let from =
            fast_image_resize::images::ImageRef::new(self.width, self.height, &self.pixels, kind)
                .map_err(|error| error.to_string())?;
        let mut to = Image::new(width, height, kind);
        let (left, top) = geometry.origin();
        let options = ResizeOptions::new()
            .resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3))
            .crop(left.into(), top.into(), geometry.width.into(), geometry.height.into());
        Resizer::new().resize(&from, &mut to, &options).map_err(|error| error.to_string())?;
        let (pixels, profile) = (to.into_vec(), self.profile.clone());
        Ok(Self { pixels, width, height, has_alpha: self.has_alpha, profile })
    }

    /// The bytes of a file.
    pub(super) fn encoded(&self, encoding: Encoding) -> Result<Vec<u8>, String> {
        let bytes = match encoding {
            Encoding::Jpeg { quality } => {
                let mut bytes = Vec::new();
                let encoder = JpegEncoder::new_with_quality(&mut bytes, quality);
                self.write(encoder, &self.on_white(), ExtendedColorType::Rgb8)?;
                bytes
            }
            Encoding::Png => {
                let mut bytes = Vec::new();
                let encoder = PngEncoder::new_with_quality(
                    &mut bytes,
                    CompressionType::Best,
                    PngFilter::Adaptive,
                );
                self.write(encoder, &self.pixels, self.color())?;
                bytes
            }
            Encoding::WebP { quality } => self.webp(Some(quality))?,
            Encoding::WebPExact => self.webp(None)?,
            Encoding::Avif { quality, speed } => {
                let mut bytes = Vec::new();
                // Other pictures are made beside it, and the bytes must not depend on the machine.
                let encoder = AvifEncoder::new_with_speed_quality(&mut bytes, speed, quality)
                    .with_num_threads(Some(1));
                self.write(encoder, &self.pixels, self.color())?;
                return Ok(bytes);
            }
        };
        self.with_profile(bytes)
    }

    fn write(
        &self,
        encoder: impl ImageEncoder,
        pixels: &[u8],
        color: ExtendedColorType,
    ) -> Result<(), String> {
        encoder
            .write_image(pixels, self.width, self.height, color)
            .map_err(|error| error.to_string())
    }

    fn webp(&self, quality: Option<u8>) -> Result<Vec<u8>, String> {
        let make = if self.has_alpha { webp::Encoder::from_rgba } else { webp::Encoder::from_rgb };
        let encoder = make(&self.pixels, self.width, self.height);
        let lossless = quality.is_none();
        let quality = f32::from(quality.unwrap_or(75));
        let bytes = encoder.encode_simple(lossless, quality);
        bytes.map(|bytes| bytes.to_vec()).map_err(|error| format!("WebP: {error:?}"))
    }

    fn color(&self) -> ExtendedColorType {
        if self.has_alpha { ExtendedColorType::Rgba8 } else { ExtendedColorType::Rgb8 }
    }

    /// The pixels without transparency, which JPEG does not know.
    fn on_white(&self) -> Vec<u8> {
        if !self.has_alpha {
            return self.pixels.clone();
        }
        let blend = |color: u8, alpha: u8| {
            let (color, alpha) = (u32::from(color), u32::from(alpha));
            // At most 255.
            ((color * alpha + 255 * (255 - alpha) + 127) / 255) as u8
        };
        let pixels = self.pixels.chunks_exact(4);
        pixels.flat_map(|pixel| [0, 1, 2].map(|at| blend(pixel[at], pixel[3]))).collect()
    }

    /// With the colour profile of the original, so that its colours stay what they were.
    fn with_profile(&self, bytes: Vec<u8>) -> Result<Vec<u8>, String> {
        let Some(profile) = &self.profile else { return Ok(bytes) };
        let image = DynImage::from_bytes(Bytes::from(bytes.clone()));
        let Some(mut image) = image.map_err(|error| error.to_string())? else { return Ok(bytes) };
        image.set_icc_profile(Some(Bytes::from(profile.clone())));
        Ok(image.encoder().bytes().to_vec())
    }
}
