//! Paths, as far as it matters whether one is a thin rule that was filled instead of drawn.

use super::matrix::Matrix;

/// A filled rectangle thinner than this is a rule, in points.
const RULE: f64 = 1.0;

/// What was drawn since the last path was painted.
#[derive(Default)]
pub struct Path {
    corners: Vec<(f64, f64)>,
    /// Curved, or of more corners than a rectangle has.
    other: bool,
}

impl Path {
    /// Adds a step of a path with its numbers.
    pub fn add(&mut self, operator: &str, numbers: &[f64], matrix: Matrix) {
        match (operator, numbers) {
            ("m" | "l", [x, y]) => self.corner(*x, *y, matrix),
            ("re", [x, y, width, height]) => {
                for (right, up) in [(0.0, 0.0), (*width, 0.0), (*width, *height), (0.0, *height)] {
                    self.corner(x + right, y + up, matrix);
                }
            }
            _ => self.other = true,
        }
    }

    fn corner(&mut self, x: f64, y: f64, matrix: Matrix) {
        if self.corners.len() == 5 {
            self.other = true;
        } else {
            let [.., e, f] = Matrix([1.0, 0.0, 0.0, 1.0, x, y]).then(matrix).0;
            self.corners.push((e, f));
        }
    }

    /// Thickness in points, if it is a rule.
    pub fn rule(&self) -> Option<f64> {
        if self.other || self.corners.len() < 4 {
            return None;
        }
        let extent = |of: fn(&(f64, f64)) -> f64| {
            let values = self.corners.iter().map(of);
            let (low, high) = values
                .fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
            high - low
        };
        let thickness = extent(|corner| corner.0).min(extent(|corner| corner.1));
        (thickness < RULE).then_some(thickness)
    }
}
