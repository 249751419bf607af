//! The colours of a theme for code, in the place of the tokens' own.

use tweeluik_highlight::{Palette, Palettes, Rgb};
use tweeluik_source::{Diagnostic, Message};

use crate::rules;
use crate::theme::{Color, Theme, Token};

/// What text needs (WCAG 1.4.3, AA).
const NEEDED: f64 = 4.5;

/// How much of the colour of code is in the ground of a line that stands out.
const MARK: f64 = 0.08;

impl Theme {
    /// Takes over the colours of code that a site's themes give. A colour with too little
    /// contrast is moved to the nearest that has enough, which is told.
    pub(crate) fn take_code_colors(&mut self, palettes: &Palettes) -> Vec<Diagnostic> {
        let schemes = [("color", &palettes.light), ("dark", &palettes.dark)];
        let palettes =
            schemes.iter().filter_map(|(group, palette)| Some((group, (*palette).as_ref()?)));
        palettes.filter_map(|(group, palette)| self.take_palette(group, palette)).collect()
    }

    fn take_palette(&mut self, group: &str, palette: &Palette) -> Option<Diagnostic> {
        let ground = color(palette.ground);
        let mark = ground.mixed_with(color(palette.ink), MARK);
        let mut moved = Vec::new();
        let mut readable = |name: &'static str, rgb: Rgb| {
            let given = color(rgb);
            let near = given.nearest_with_contrast(&[ground, mark], NEEDED).unwrap_or(given);
            if near != given {
                moved.push(format!("`{}` → `{}`", given.to_hex(), near.to_hex()));
            }
            (name, near)
        };
        let mut colors = vec![readable("code-ink", palette.ink)];
        let roles = palette.roles.iter().filter_map(|(role, rgb)| Some((role.token()?, *rgb)));
        colors.extend(roles.map(|(name, rgb)| readable(name, rgb)));
        colors.extend([("code", ground), ("code-mark", mark)]);
        for (name, color) in colors {
            self.tokens.insert(format!("{group}.{name}"), Token::Color(color));
        }
        moved.sort();
        moved.dedup();
        (!moved.is_empty()).then(|| {
            let message = Message::new("publication-code-contrast")
                .with("name", &palette.theme.value)
                .with("colors", moved.join(", "));
            Diagnostic::new(&rules::CODE_CONTRAST, palette.theme.span, message)
                .hint(Message::new("publication-code-contrast-hint"))
        })
    }
}

fn color([red, green, blue]: Rgb) -> Color {
    Color { red, green, blue }
}
