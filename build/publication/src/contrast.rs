//! Contrast between two colours, and the nearest colour that has enough of it.
//!
//! Ratio and relative luminance follow WCAG 2.2, success criterion 1.4.3 and
//! its definition of contrast ratio.

use crate::theme::Color;

impl Color {
    /// Reads `#rgb` or `#rrggbb`.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let value = u32::from_str_radix(digits, 16).ok()?;
        let byte = |shift: u32| u8::try_from(value >> shift & 0xff).unwrap_or(0);
        let nibble = |shift: u32| u8::try_from(value >> shift & 0xf).unwrap_or(0) * 17;
        match digits.len() {
            6 => Some(Self { red: byte(16), green: byte(8), blue: byte(0) }),
            3 => Some(Self { red: nibble(8), green: nibble(4), blue: nibble(0) }),
            _ => None,
        }
    }

    /// Writes `#rrggbb`.
    pub fn to_hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }

    /// Relative luminance, 0 (black) to 1 (white).
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// Contrast ratio with another colour, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The colour nearest to this one that reaches `ratio` on every background:
    /// the least mix with black or with white. `None` if neither reaches it.
    pub fn nearest_with_contrast(self, backgrounds: &[Self], ratio: f64) -> Option<Self> {
        let passes =
            |color: Self| backgrounds.iter().all(|&background| color.contrast(background) >= ratio);
        let black = Self { red: 0, green: 0, blue: 0 };
        let white = Self { red: 255, green: 255, blue: 255 };
        (0..=100).find_map(|step| {
            [black, white]
                .into_iter()
                .map(|end| self.mixed_with(end, f64::from(step) / 100.0))
                .find(|&color| passes(color))
        })
    }

    /// This colour with a share, 0 to 1, of another in it.
    pub fn mixed_with(self, end: Self, share: f64) -> Self {
        let mix = |from: u8, to: u8| {
            let value = f64::from(from) * (1.0 - share) + f64::from(to) * share;
            // In 0..=255 by construction, so the cast cannot lose anything but the fraction.
            value.round() as u8
        };
        Self {
            red: mix(self.red, end.red),
            green: mix(self.green, end.green),
            blue: mix(self.blue, end.blue),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn color(hex: &str) -> Color {
        Color::from_hex(hex).unwrap()
    }

    #[test]
    fn hex_is_read_and_written() {
        assert_eq!(color("#1f5f4a").to_hex(), "#1f5f4a");
        assert_eq!(color("#fa0").to_hex(), "#ffaa00");
        assert_eq!(Color::from_hex("1f5f4a"), None);
        assert_eq!(Color::from_hex("#1f5f4"), None);
        assert_eq!(Color::from_hex("#é12"), None);
    }

    #[test]
    fn contrast_agrees_with_published_values() {
        // Known pairs: black on white is 21:1, #767676 on white is the lightest grey that passes AA.
        assert!((color("#000000").contrast(color("#ffffff")) - 21.0).abs() < 1e-9);
        assert!(color("#767676").contrast(color("#ffffff")) >= 4.5);
        assert!(color("#777777").contrast(color("#ffffff")) < 4.5);
    }

    #[test]
    fn nearest_passing_colour_passes_and_is_near() {
        let pale = color("#aab8b0");
        let paper = color("#ffffff");
        let found = pale.nearest_with_contrast(&[paper], 4.5).unwrap();
        assert!(found.contrast(paper) >= 4.5);
        assert!(found.contrast(paper) < 4.8, "no darker than needed: {}", found.to_hex());
        assert_eq!(paper.nearest_with_contrast(&[color("#808080")], 8.0), None);
    }
}
