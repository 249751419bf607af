//! A picture as browsers choose it: in several widths as WebP, and one file for the others.
//!
//! WebP and not AVIF: AVIF takes much longer to encode, which a first build of a site with
//! hundreds of photographs would feel.

use std::fmt::Write as _;

use pulldown_cmark_escape::{escape_href, escape_html};
use tweeluik_publication::PictureFormat;

use super::{Encoding, Geometry, Operation, Original, Pictures, Work};
use crate::address::Addresses;

/// Widths in pixels. A text column is 560 CSS pixels wide, a telephone about 400 of two or
/// three pixels each; the largest fills the column of a fine screen twice over.
const WIDTHS: [u32; 3] = [480, 960, 1440];
/// Width of the file for browsers that know no WebP, in pixels.
const FALLBACK_WIDTH: u32 = 960;
const WEBP_QUALITY: u8 = 78;
const JPEG_QUALITY: u8 = 80;
/// How wide a picture in running text is shown: the measure of `assets/tokens.json`, or the screen.
const SIZES: &str = "(min-width: 38rem) 35rem, 100vw";

/// The files that stand for one picture.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Offer {
    /// Addresses below `base_url` with their widths, from narrow to wide.
    webp: Vec<(String, u32)>,
    /// The file for other browsers, unless it is the picture itself.
    fallback: Option<String>,
}

/// What the element says besides its files.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Look<'a> {
    pub(crate) alt: &'a str,
    pub(crate) title: &'a str,
    pub(crate) class: &'a str,
    /// As in HTML; empty for that of running text.
    pub(crate) sizes: &'a str,
    /// Loaded only when it comes near the screen.
    pub(crate) lazy: bool,
}

impl Pictures {
    /// The element that shows a picture at an address (from the root of the host, or a full
    /// one). What cannot be scaled, such as drawings and what moves, is shown as it is.
    pub(crate) fn element(
        &self,
        address: &str,
        original: Option<&Original>,
        look: Look<'_>,
        complete: impl Fn(&str) -> String,
    ) -> String {
        let mut html = String::new();
        let offer = original.and_then(|original| self.offer(original));
        let mut source = address.to_owned();
        if let Some(offer) = offer {
            html.push_str("<picture><source type=\"image/webp\" srcset=\"");
            for (index, (address, width)) in offer.webp.iter().enumerate() {
                html.push_str(if index > 0 { ", " } else { "" });
                // Writing to a String cannot fail.
                let _ = escape_href(&mut html, &complete(address));
                if offer.webp.len() > 1 {
                    let _ = write!(html, " {width}w");
                }
            }
            html.push('"');
            if offer.webp.len() > 1 {
                attribute(
                    &mut html,
                    "sizes",
                    if look.sizes.is_empty() { SIZES } else { look.sizes },
                );
            }
            html.push_str(" />");
            if let Some(fallback) = &offer.fallback {
                source = complete(fallback);
            }
        }
        html.push_str("<img");
        if !look.class.is_empty() {
            attribute(&mut html, "class", look.class);
        }
        html.push_str(" src=\"");
        let _ = escape_href(&mut html, &source);
        html.push('"');
        attribute(&mut html, "alt", look.alt);
        if !look.title.is_empty() {
            attribute(&mut html, "title", look.title);
        }
        if let Some(original) = original {
            let (width, height) = original.picture.dimensions();
            let _ = write!(html, " width=\"{width}\" height=\"{height}\"");
        }
        if look.lazy {
            html.push_str(" loading=\"lazy\" decoding=\"async\"");
        }
        html.push_str(" />");
        if offer.is_some() {
            html.push_str("</picture>");
        }
        html
    }

    /// The files for a picture, asked for when they are first needed.
    fn offer<'a>(&self, original: &'a Original) -> Option<&'a Offer> {
        let make = || {
            let picture = &original.picture;
            let unscaled = matches!(picture.format, PictureFormat::Gif | PictureFormat::Svg);
            if unscaled || picture.animated || original.fault.is_some() {
                return None;
            }
            let at = |width: u32, encoding: Encoding| {
                let geometry = Geometry::of(Operation::FitWidth(width), picture.dimensions());
                self.want(original, Work { geometry, encoding })
            };
            let exact = picture.format == PictureFormat::Png;
            let webp =
                if exact { Encoding::WebPExact } else { Encoding::WebP { quality: WEBP_QUALITY } };
            let other = match picture.format {
                PictureFormat::Jpeg => Encoding::Jpeg { quality: JPEG_QUALITY },
                PictureFormat::WebP if !picture.has_alpha => {
                    Encoding::Jpeg { quality: JPEG_QUALITY }
                }
                _ => Encoding::Png,
            };
            let as_it_is = picture.width <= FALLBACK_WIDTH
                && picture.format != PictureFormat::WebP
                && picture.orientation == image::metadata::Orientation::NoTransforms;
            Some(Offer {
                webp: widths(picture.width).map(|width| (at(width, webp), width)).collect(),
                fallback: (!as_it_is).then(|| at(picture.width.min(FALLBACK_WIDTH), other)),
            })
        };
        original.offer.get_or_init(make).as_ref()
    }
}

/// Completes addresses below `base_url` as `Addresses` does.
pub(crate) fn local(addresses: &Addresses) -> impl Fn(&str) -> String {
    |address| addresses.local(address)
}

/// The widths of a picture, never above its own; two that nearly agree are one.
fn widths(own: u32) -> impl Iterator<Item = u32> {
    let widest = own.min(WIDTHS[WIDTHS.len() - 1]);
    let apart = move |width: &u32| *width * 5 / 4 <= widest;
    WIDTHS.into_iter().filter(apart).chain([widest])
}

fn attribute(html: &mut String, name: &str, value: &str) {
    // Writing to a String cannot fail.
    let _ = write!(html, " {name}=\"");
    let _ = escape_html(&mut *html, value);
    html.push('"');
}

#[cfg(test)]
mod tests {
    use super::widths;

    #[test]
    fn no_width_is_above_that_of_the_picture() {
        let of = |own| widths(own).collect::<Vec<_>>();
        assert_eq!(of(4000), [480, 960, 1440]);
        assert_eq!(of(1500), [480, 960, 1440]);
        assert_eq!(of(1000), [480, 1000]);
        assert_eq!(of(500), [500]);
        assert_eq!(of(16), [16]);
    }
}
