//! The size of an SVG.

/// Width and height in CSS pixels: `width` and `height`, else the `viewBox`.
pub(super) fn dimensions(text: &str) -> Option<(u32, u32)> {
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
    fn the_size_comes_from_lengths_else_from_the_view_box() {
        let size = |attributes: &str| {
            dimensions(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>"))
        };
        assert_eq!(size("width=\"20\" height=\"10px\""), Some((20, 10)));
        assert_eq!(size("width=\"25.4mm\" height=\"1in\""), Some((96, 96)));
        assert_eq!(size("viewBox=\"0 0 960 540\""), Some((960, 540)));
        assert_eq!(size("width=\"100%\" viewBox=\"0,0,3,4\""), Some((3, 4)));
        assert_eq!(size("width=\"100%\""), None);
    }
}
