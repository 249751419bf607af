//! Crop, registration and colour marks around a page: lines of 0.25 pt on all plates, at
//! least 3 mm off the trim and outside the bleed.

use std::fmt::Write as _;

use lopdf::{Object, dictionary};

use super::MARKS;
use super::pages::{Boxes, points};

/// Name of the colour space of all plates.
pub const SPACE: &str = "AllPlates";
/// Length of a crop mark in millimetres.
const LENGTH: f64 = 5.0;

/// The space of a colour that stands on every plate (ISO 32000-1, 8.6.6.4).
pub fn all_plates() -> Vec<Object> {
    let one = || Object::Integer(1);
    let tint = dictionary! {
        "FunctionType" => 2,
        "N" => 1,
        "Domain" => vec![0.into(), one()],
        "C0" => vec![0.into(), 0.into(), 0.into(), 0.into()],
        "C1" => vec![one(), one(), one(), one()],
    };
    vec![
        Object::Name(b"Separation".to_vec()),
        Object::Name(b"All".to_vec()),
        Object::Name(b"DeviceCMYK".to_vec()),
        tint.into(),
    ]
}

/// The marks as content of a page; `bleed` is in millimetres.
pub fn draw(boxes: &Boxes, bleed: f64) -> String {
    let [left, bottom, right, top] = boxes.trim;
    let near = points(bleed.max(MARKS));
    let far = near + points(LENGTH);
    let mut out = format!("q /{SPACE} CS 1 SCN 0.25 w\n");
    let mut line = |x0: f64, y0: f64, x1: f64, y1: f64| {
        // Writing to a text cannot fail.
        let _ = writeln!(out, "{x0:.3} {y0:.3} m {x1:.3} {y1:.3} l S");
    };
    for (x, out_of) in [(left, -1.0), (right, 1.0)] {
        for y in [bottom, top] {
            line(x + out_of * near, y, x + out_of * far, y);
        }
    }
    for (y, out_of) in [(bottom, -1.0), (top, 1.0)] {
        for x in [left, right] {
            line(x, y + out_of * near, x, y + out_of * far);
        }
    }
    let (middle, half, arm) = ((near + far) / 2.0, points(LENGTH) / 2.0, points(1.2));
    let (x, y) = ((left + right) / 2.0, (bottom + top) / 2.0);
    let centres =
        [(left - middle, y), (right + middle, y), (x, bottom - middle), (x, top + middle)];
    for (x, y) in centres {
        line(x - half, y, x + half, y);
        line(x, y - half, x, y + half);
    }
    for (x, y) in centres {
        out.push_str(&circle(x, y, arm));
    }
    out.push_str("Q\n");
    // Patches of each ink, at the foot.
    let side = points(4.0);
    for (at, ink) in ["1 0 0 0", "0 1 0 0", "0 0 1 0", "0 0 0 1"].into_iter().enumerate() {
        let x = left + points(8.0) + side * at as f64;
        let y = bottom - near - side;
        let _ = writeln!(out, "q {ink} k {x:.3} {y:.3} {side:.3} {side:.3} re f Q");
    }
    out
}

/// A circle of four curves.
fn circle(x: f64, y: f64, radius: f64) -> String {
    let bend = radius * 0.552_285;
    let (left, right, foot, head) = (x - radius, x + radius, y - radius, y + radius);
    format!(
        "{right:.3} {y:.3} m \
         {right:.3} {:.3} {:.3} {head:.3} {x:.3} {head:.3} c \
         {:.3} {head:.3} {left:.3} {:.3} {left:.3} {y:.3} c \
         {left:.3} {:.3} {:.3} {foot:.3} {x:.3} {foot:.3} c \
         {:.3} {foot:.3} {right:.3} {:.3} {right:.3} {y:.3} c S\n",
        y + bend,
        x + bend,
        x - bend,
        y + bend,
        y - bend,
        x - bend,
        x + bend,
        y - bend,
    )
}
