//! Pieces of SVG in the colours of the theme. A colour is the custom property of its token,
//! `var(--color-accent,#1f5f4a)`: the website follows the scheme, print puts in the colour of
//! its profile, and where there is no style sheet the colour of paper holds.

use std::fmt::{Display, Write};

use crate::theme::{Theme, Token};

/// The colours of series, by token: apart from each other and from paper (WCAG 1.4.11).
const SERIES: [&str; 6] = ["accent", "ochre-text", "code-name", "brick", "muted", "ink"];

/// Most series that can be told apart.
pub const MAX_SERIES: usize = SERIES.len();

/// Characters are about this wide, in parts of the size of the text.
const CHARACTER: f64 = 0.6;

/// Smallest text on a map.
const LEAST: f64 = 8.0;

/// A drawing in the making.
pub struct Drawing<'a> {
    theme: &'a Theme,
    out: String,
    /// Begins the names of patterns, which are unique in a page.
    id: String,
    size: f64,
}

impl<'a> Drawing<'a> {
    /// An empty drawing with text of a size.
    pub fn new(theme: &'a Theme, id: String, size: f64) -> Self {
        Self { theme, out: String::new(), id, size }
    }

    /// The pieces so far.
    pub fn finish(self) -> String {
        self.out
    }

    /// How wide a text is, about.
    pub fn width_of(&self, text: &str) -> f64 {
        text.chars().count() as f64 * CHARACTER * self.size
    }

    /// The fills of so many series: the first plain, each other with a pattern of its own.
    pub fn patterns(&mut self, count: usize) {
        let mut defs = String::new();
        let paper = self.color("paper");
        for series in 1..count {
            let color = self.color(SERIES[series % SERIES.len()]);
            let mark = match series {
                1 => "<path d=\"M-2 2 2-2M0 8 8 0M6 10 10 6\" ATTR/>",
                2 => {
                    "<circle cx=\"2\" cy=\"2\" r=\"1.4\" DOT/><circle cx=\"6\" cy=\"6\" r=\"1.4\" DOT/>"
                }
                3 => "<path d=\"M0 0 8 8M0 8 8 0\" ATTR/>",
                4 => "<path d=\"M0 2H8M0 6H8\" ATTR/>",
                _ => "<path d=\"M2 0V8M6 0V8\" ATTR/>",
            };
            let mark = mark
                .replace("ATTR", &format!("fill=\"none\" stroke=\"{paper}\" stroke-width=\"1.5\""))
                .replace("DOT", &format!("fill=\"{paper}\""));
            // Writing to a String cannot fail.
            _ = write!(
                defs,
                "<pattern id=\"{}-{series}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
                 <rect width=\"8\" height=\"8\" fill=\"{color}\"/>{mark}</pattern>",
                self.id
            );
        }
        if !defs.is_empty() {
            _ = write!(self.out, "<defs>{defs}</defs>");
        }
    }

    /// A bar of a series.
    pub fn bar(&mut self, series: usize, x: f64, y: f64, width: f64, height: f64) {
        let (x, y, width, height) = (n(x), n(y), n(width.max(0.0)), n(height));
        let fill = match series {
            0 => format!("fill=\"{}\"", self.color(SERIES[0])),
            _ => format!("fill=\"url(#{}-{series})\"", self.id),
        };
        _ = write!(
            self.out,
            "<rect {fill} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"
        );
    }

    /// A straight line: `axis` or `grid`.
    pub fn rule(&mut self, class: &str, x1: f64, y1: f64, x2: f64, y2: f64) {
        let color = self.color(if class == "axis" { "border" } else { "line" });
        _ = write!(
            self.out,
            "<path d=\"M{} {} {} {}\" fill=\"none\" stroke=\"{color}\"/>",
            n(x1),
            n(y1),
            n(x2),
            n(y2)
        );
    }

    /// A line of a series through points, each with the mark of the series. A gap is `None`.
    pub fn line(&mut self, series: usize, points: &[Option<(f64, f64)>]) {
        let color = self.color(SERIES[series % SERIES.len()]);
        let mut path = String::new();
        let mut open = false;
        for point in points {
            match point {
                Some((x, y)) => {
                    _ = write!(path, "{}{} {}", if open { "L" } else { "M" }, n(*x), n(*y));
                    open = true;
                }
                None => open = false,
            }
        }
        let dash = ["", "7 3", "2 3", "10 3 2 3", "5 2", "1 2"][series % 6];
        let dash = match dash {
            "" => String::new(),
            dash => format!(" stroke-dasharray=\"{dash}\""),
        };
        _ = write!(
            self.out,
            "<path d=\"{path}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"{dash}/>"
        );
        for (x, y) in points.iter().flatten() {
            self.mark(series, *x, *y);
        }
    }

    /// The mark of a series on a line.
    pub fn mark(&mut self, series: usize, x: f64, y: f64) {
        let color = self.color(SERIES[series % SERIES.len()]);
        let (x, y) = (n(x), n(y));
        let shape = match series {
            0 => "M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0Z",
            1 => "M-3.6-3.6H3.6V3.6H-3.6Z",
            2 => "M0-4.6 4.4 3.4H-4.4Z",
            3 => "M0-5 5 0 0 5-5 0Z",
            4 => "M0 4.6 4.4-3.4H-4.4Z",
            _ => "M-5-1.6H-1.6V-5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5Z",
        };
        _ = write!(
            self.out,
            "<path transform=\"translate({x} {y})\" d=\"{shape}\" fill=\"{color}\"/>"
        );
    }

    /// A text; `anchor` is `start`, `middle` or `end`.
    pub fn text(&mut self, class: &str, anchor: &str, x: f64, y: f64, text: &str) {
        let color = self.color(if class == "quiet" { "muted" } else { "ink" });
        let weight = if class == "strong" { " font-weight=\"700\"" } else { "" };
        _ = write!(
            self.out,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" fill=\"{color}\" \
             font-family=\"{}\" font-size=\"{}\"{weight}>{}</text>",
            n(x),
            n(y),
            self.family(),
            n(self.size),
            escaped(text)
        );
    }

    /// The grounds of the classes of a map: from light to dark by the amount of ink too.
    pub fn grounds(&mut self) {
        let (tint, ink) = (self.color("tint"), self.color("accent"));
        let marks = [
            format!(
                "<circle cx=\"2\" cy=\"2\" r=\"0.9\" fill=\"{ink}\"/><circle cx=\"6\" cy=\"6\" r=\"0.9\" fill=\"{ink}\"/>"
            ),
            format!(
                "<path d=\"M-2 2 2-2M-2 6 6-2M-2 10 10-2M2 10 10 2M6 10 10 6\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"1\"/>"
            ),
        ];
        self.out.push_str("<defs>");
        for (mark, class) in marks.iter().zip(1..) {
            _ = write!(
                self.out,
                "<pattern id=\"{}-{class}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
                 <rect width=\"8\" height=\"8\" fill=\"{tint}\"/>{mark}</pattern>",
                self.id
            );
        }
        self.out.push_str("</defs>");
    }

    /// How a class of a map is filled; what has none is empty, within dots.
    fn ground(&self, class: Option<usize>) -> String {
        let border = self.color("border");
        let fill = match class {
            None => {
                return format!("fill=\"none\" stroke=\"{border}\" stroke-dasharray=\"2 2\"");
            }
            Some(0) => self.color("tint"),
            Some(class @ 1..=2) => format!("url(#{}-{class})", self.id),
            Some(_) => self.color("accent"),
        };
        format!("fill=\"{fill}\" stroke=\"{border}\"")
    }

    /// A tile of a map.
    pub fn tile(&mut self, class: Option<usize>, x: f64, y: f64, width: f64, height: f64) {
        let ground = self.ground(class);
        let (x, y, width, height) = (n(x), n(y), n(width), n(height));
        _ = write!(
            self.out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"2\" {ground}/>"
        );
    }

    /// An area of a map within its rings. Points nearer than one can see are left out.
    pub fn area(&mut self, class: Option<usize>, rings: &[Vec<(f64, f64)>]) {
        let ground = self.ground(class);
        let mut path = String::new();
        for ring in rings {
            let mut last: Option<(f64, f64)> = None;
            for &(x, y) in ring {
                let near = |(a, b): (f64, f64)| (x - a).abs() < 0.5 && (y - b).abs() < 0.5;
                if last.is_some_and(near) {
                    continue;
                }
                let step = if last.is_none() { 'M' } else { 'L' };
                _ = write!(path, "{step}{} {}", n(x), n(y));
                last = Some((x, y));
            }
            path.push('Z');
        }
        _ = write!(self.out, "<path d=\"{path}\" fill-rule=\"evenodd\" {ground}/>");
    }

    /// A text in the middle of a class of a map, as large as its room lets it be; tells whether
    /// there was room.
    pub fn label(
        &mut self,
        class: Option<usize>,
        strong: bool,
        (x, y): (f64, f64),
        room: f64,
        text: &str,
    ) -> bool {
        let wide = text.chars().count().max(1) as f64 * CHARACTER;
        let size = (room / wide).min(if strong { self.size } else { self.size - 2.0 });
        if size < LEAST {
            return false;
        }
        // Behind a text its ground shows, and no pattern.
        if let Some(1 | 2) = class {
            let (width, height) = (wide * size + 4.0, size * 1.15);
            _ = write!(
                self.out,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\" fill=\"{}\"/>",
                n(x - width / 2.0),
                n(y - size * 0.9),
                n(width),
                n(height),
                self.color("tint")
            );
        }
        let color = self.color(if class == Some(3) { "on-accent" } else { "ink" });
        let weight = if strong { " font-weight=\"700\"" } else { "" };
        _ = write!(
            self.out,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"{color}\" font-family=\"{}\" \
             font-size=\"{}\"{weight}>{}</text>",
            n(x),
            n(y),
            self.family(),
            n(size),
            escaped(text)
        );
        true
    }

    /// The families of the text, as an attribute.
    fn family(&self) -> String {
        match self.theme.tokens.get("font.heading") {
            Some(Token::FontFamily(families)) => escaped(&families.join(", ")),
            _ => "sans-serif".to_owned(),
        }
    }

    fn color(&self, name: &str) -> String {
        match self.theme.tokens.get(&format!("color.{name}")) {
            Some(Token::Color(color)) => format!("var(--color-{name},{})", color.to_hex()),
            _ => "currentColor".to_owned(),
        }
    }
}

/// A length with at most one decimal.
fn n(value: f64) -> impl Display {
    let tenths = (value * 10.0).round() / 10.0;
    // No sign before nothing.
    if tenths == 0.0 { 0.0 } else { tenths }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
