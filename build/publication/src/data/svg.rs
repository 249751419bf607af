//! Pieces of SVG: elements with a class, by which the website colours them, and
//! with the colours of paper as attributes, which hold where there is no style sheet.

use std::fmt::{Display, Write};

use crate::theme::{Theme, Token};

/// The colours of series, by token: apart from each other and from paper (WCAG 1.4.11).
const SERIES: [&str; 6] = ["accent", "ochre-text", "code-name", "brick", "muted", "ink"];

/// Most series that can be told apart.
pub const MAX_SERIES: usize = SERIES.len();

/// Characters are about this wide, in parts of the size of the text.
const CHARACTER: f64 = 0.56;

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
                1 => "<path class=\"gap\" d=\"M-2 2 2-2M0 8 8 0M6 10 10 6\" ATTR/>",
                2 => {
                    "<circle class=\"gap-dot\" cx=\"2\" cy=\"2\" r=\"1.4\" DOT/><circle class=\"gap-dot\" cx=\"6\" cy=\"6\" r=\"1.4\" DOT/>"
                }
                3 => "<path class=\"gap\" d=\"M0 0 8 8M0 8 8 0\" ATTR/>",
                4 => "<path class=\"gap\" d=\"M0 2H8M0 6H8\" ATTR/>",
                _ => "<path class=\"gap\" d=\"M2 0V8M6 0V8\" ATTR/>",
            };
            let mark = mark
                .replace("ATTR", &format!("fill=\"none\" stroke=\"{paper}\" stroke-width=\"1.5\""))
                .replace("DOT", &format!("fill=\"{paper}\""));
            // Writing to a String cannot fail.
            _ = write!(
                defs,
                "<pattern id=\"{}-{series}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\
                 <rect class=\"series-{series}\" width=\"8\" height=\"8\" fill=\"{color}\"/>{mark}</pattern>",
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
            0 => format!("class=\"series-0\" fill=\"{}\"", self.color(SERIES[0])),
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
            "<path class=\"{class}\" d=\"M{} {} {} {}\" fill=\"none\" stroke=\"{color}\"/>",
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
            "<path class=\"line-{series}\" d=\"{path}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"{dash}/>"
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
            "<path class=\"series-{series}\" transform=\"translate({x} {y})\" d=\"{shape}\" fill=\"{color}\"/>"
        );
    }

    /// A text; `anchor` is `start`, `middle` or `end`.
    pub fn text(&mut self, class: &str, anchor: &str, x: f64, y: f64, text: &str) {
        let color = self.color(if class == "quiet" { "muted" } else { "ink" });
        let weight = if class == "strong" { " font-weight=\"700\"" } else { "" };
        let family = match self.theme.tokens.get("font.heading") {
            Some(Token::FontFamily(families)) => families.join(", "),
            _ => "sans-serif".to_owned(),
        };
        _ = write!(
            self.out,
            "<text class=\"{class}\" x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" fill=\"{color}\" \
             font-family=\"{}\" font-size=\"{}\"{weight}>{}</text>",
            n(x),
            n(y),
            escaped(&family),
            n(self.size),
            escaped(text)
        );
    }

    fn color(&self, name: &str) -> String {
        match self.theme.tokens.get(&format!("color.{name}")) {
            Some(Token::Color(color)) => {
                format!("#{:02x}{:02x}{:02x}", color.red, color.green, color.blue)
            }
            _ => "#000000".to_owned(),
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
