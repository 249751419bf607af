//! What part of a picture is kept, and how large it becomes.

/// Zola's operations of `resize_image`, with the sizes they need (in pixels).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    /// This size, whatever becomes of the proportions.
    Scale(u32, u32),
    /// This width.
    FitWidth(u32),
    /// This height.
    FitHeight(u32),
    /// As large as fits within this size; a smaller picture stays as it is.
    Fit(u32, u32),
    /// This size; what falls outside is cut off, as much on either side.
    Fill(u32, u32),
}

/// The part of a picture that is kept, and its new size; in pixels of the turned picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Geometry {
    left: u32,
    top: u32,
    pub(super) width: u32,
    pub(super) height: u32,
    to_width: u32,
    to_height: u32,
}

impl Geometry {
    /// An operation on a picture of a size. No side becomes less than one pixel.
    pub(crate) fn of(operation: Operation, (width, height): (u32, u32)) -> Self {
        let whole = |to_width: u32, to_height: u32| Self {
            left: 0,
            top: 0,
            width,
            height,
            to_width: to_width.max(1),
            to_height: to_height.max(1),
        };
        match operation {
            Operation::Scale(to_width, to_height) => whole(to_width, to_height),
            Operation::FitWidth(to_width) => whole(to_width, share(height, to_width, width)),
            Operation::FitHeight(to_height) => whole(share(width, to_height, height), to_height),
            Operation::Fit(most_width, most_height) => {
                if width <= most_width && height <= most_height {
                    whole(width, height)
                } else if wider((width, height), (most_width, most_height)) {
                    Self::of(Operation::FitWidth(most_width), (width, height))
                } else {
                    Self::of(Operation::FitHeight(most_height), (width, height))
                }
            }
            Operation::Fill(to_width, to_height) => {
                let mut part = whole(to_width, to_height);
                if wider((width, height), (to_width, to_height)) {
                    part.width = share(part.to_width, height, part.to_height).clamp(1, width);
                    part.left = (width - part.width) / 2;
                } else {
                    part.height = share(part.to_height, width, part.to_width).clamp(1, height);
                    part.top = (height - part.height) / 2;
                }
                part
            }
        }
    }

    /// The new width and height.
    pub(crate) fn size(self) -> (u32, u32) {
        (self.to_width, self.to_height)
    }

    /// Left and top edge of the part that is kept.
    pub(super) fn origin(self) -> (u32, u32) {
        (self.left, self.top)
    }

    /// Whether a picture of a size stays as it is.
    pub(super) fn keeps(self, size: (u32, u32)) -> bool {
        (self.width, self.height) == size && self.size() == size
    }
}

/// `part * number / of`, rounded.
fn share(part: u32, number: u32, of: u32) -> u32 {
    let of = u64::from(of.max(1));
    let product = u64::from(part) * u64::from(number) + of / 2;
    u32::try_from(product / of).unwrap_or(u32::MAX)
}

/// Whether the first size is wider for its height than the second.
fn wider((width, height): (u32, u32), (other_width, other_height): (u32, u32)) -> bool {
    u64::from(width) * u64::from(other_height) > u64::from(other_width) * u64::from(height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_give_the_sizes_they_promise() {
        let size = |operation| Geometry::of(operation, (400, 300)).size();
        assert_eq!(size(Operation::Scale(100, 100)), (100, 100));
        assert_eq!(size(Operation::FitWidth(200)), (200, 150));
        assert_eq!(size(Operation::FitHeight(100)), (133, 100));
        assert_eq!(size(Operation::Fit(200, 200)), (200, 150));
        assert_eq!(size(Operation::Fit(800, 100)), (133, 100));
        assert_eq!(size(Operation::Fit(800, 800)), (400, 300));
        assert_eq!(size(Operation::Fill(200, 200)), (200, 200));
        assert_eq!(Geometry::of(Operation::FitWidth(1), (4000, 3)).size(), (1, 1));
    }

    #[test]
    fn filling_cuts_off_as_much_on_either_side() {
        let square = Geometry::of(Operation::Fill(200, 200), (400, 300));
        assert_eq!((square.origin(), square.width, square.height), ((50, 0), 300, 300));
        let strip = Geometry::of(Operation::Fill(400, 100), (400, 300));
        assert_eq!((strip.origin(), strip.width, strip.height), ((0, 100), 400, 100));
    }
}
