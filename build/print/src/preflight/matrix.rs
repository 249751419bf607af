//! Transformations of the plane (ISO 32000-1, 8.3.3).

/// `[a b c d e f]`, as in a content stream.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matrix(pub [f64; 6]);

impl Matrix {
    /// Leaves all as it is.
    pub const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// This transformation first, then the other.
    pub fn then(self, after: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let [g, h, i, j, k, l] = after.0;
        Self([
            a * g + b * i,
            a * h + b * j,
            c * g + d * i,
            c * h + d * j,
            e * g + f * i + k,
            e * h + f * j + l,
        ])
    }

    /// How long a horizontal unit becomes.
    pub fn width(self) -> f64 {
        self.0[0].hypot(self.0[1])
    }

    /// How long a vertical unit becomes.
    pub fn height(self) -> f64 {
        self.0[2].hypot(self.0[3])
    }

    /// By how much lengths grow, whatever their direction.
    pub fn scale(self) -> f64 {
        let [a, b, c, d, ..] = self.0;
        (a * d - b * c).abs().sqrt()
    }
}
