//! Width and height of a picture, read from its header.
//!
//! Raster pictures are measured in pixels, SVG in CSS pixels (`width` and
//! `height`, else the `viewBox`). Only enough is read to tell the size; decoding
//! is left to the panels.

use std::io::Cursor;

/// File extensions that are pictures in both panels.
const EXTENSIONS: [&str; 6] = ["png", "jpg", "jpeg", "webp", "gif", "svg"];

/// Whether a path names a picture.
pub fn is_picture(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    EXTENSIONS.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// Width and height, or `None` if the bytes are no picture of the kind the name says.
pub fn dimensions(path: &str, bytes: &[u8]) -> Option<(u32, u32)> {
    if path.to_ascii_lowercase().ends_with(".svg") {
        return std::str::from_utf8(bytes).ok().and_then(svg_dimensions);
    }
    let reader = image::ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.into_dimensions().ok()
}

fn svg_dimensions(text: &str) -> Option<(u32, u32)> {
    let document = roxmltree::Document::parse_with_options(
        text,
        roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() },
    )
    .ok()?;
    let svg = document.root_element();
    if svg.tag_name().name() != "svg" {
        return None;
    }
    let length = |name| svg.attribute(name).and_then(|value| pixels(value.trim()));
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return whole(width, height);
    }
    let view_box: Vec<f64> = svg
        .attribute("viewBox")?
        .split([' ', ',', '\n', '\t'])
        .filter(|part| !part.is_empty())
        .filter_map(|part| part.parse().ok())
        .collect();
    match view_box[..] {
        [_, _, width, height] => whole(width, height),
        _ => None,
    }
}

/// An absolute length in CSS pixels (CSS Values 4, 6.2); `None` for percentages and `em`.
fn pixels(value: &str) -> Option<f64> {
    let end = value.find(|c: char| c.is_ascii_alphabetic() || c == '%').unwrap_or(value.len());
    let number: f64 = value[..end].parse().ok()?;
    let factor = match &value[end..] {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "mm" => 96.0 / 25.4,
        "cm" => 96.0 / 2.54,
        "in" => 96.0,
        _ => return None,
    };
    Some(number * factor)
}

fn whole(width: f64, height: f64) -> Option<(u32, u32)> {
    let round = |value: f64| {
        // Bounded just before the cast.
        (value.is_finite() && (0.5..=1e6).contains(&value)).then(|| value.round() as u32)
    };
    Some((round(width)?, round(height)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn svg_size_comes_from_lengths_else_from_the_view_box() {
        let size = |attributes: &str| {
            let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>");
            dimensions("a.svg", svg.as_bytes())
        };
        assert_eq!(size("width=\"20\" height=\"10px\""), Some((20, 10)));
        assert_eq!(size("width=\"25.4mm\" height=\"1in\""), Some((96, 96)));
        assert_eq!(size("viewBox=\"0 0 960 540\""), Some((960, 540)));
        assert_eq!(size("width=\"100%\" viewBox=\"0,0,3,4\""), Some((3, 4)));
        assert_eq!(size("width=\"100%\""), None);
    }

    #[test]
    fn what_is_no_picture_has_no_size() {
        assert_eq!(dimensions("a.svg", b"<html/>"), None);
        assert_eq!(dimensions("a.png", b"not a picture"), None);
        assert_eq!(dimensions("a.svg", &[0xff, 0xfe]), None);
    }

    #[test]
    fn names_are_told_apart_without_regard_to_case() {
        assert!(is_picture("kavel.JPG"));
        assert!(!is_picture("verslag.pdf"));
        assert!(!is_picture("png"));
    }
}
