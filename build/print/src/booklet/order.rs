//! Which page of a booklet stands where on which sheet.

/// One side of a sheet: the numbers, from 1, of the pages beside each other; `None` is blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// Left of the fold.
    pub left: Option<usize>,
    /// Right of the fold.
    pub right: Option<usize>,
    /// The sheet it is of, from 0 for the outermost.
    pub sheet: usize,
}

/// Number of sheets of a booklet of this many pages.
pub fn sheets(pages: usize) -> usize {
    pages.div_ceil(4).max(1)
}

/// The sides of all sheets, front and back by turns, the outermost sheet first.
///
/// Blank pages fill up to a multiple of four. They stand before the last page, which is thus
/// the back cover.
pub fn sides(pages: usize) -> Vec<Side> {
    let places = 4 * sheets(pages);
    // What stands at a place of the folded booklet, from 1.
    let at = |place: usize| match place {
        _ if place == places && pages > 1 => Some(pages),
        _ if place < pages || place == 1 && pages == 1 => Some(place),
        _ => None,
    };
    let both = |sheet: usize| {
        let outer = 2 * sheet;
        [
            Side { left: at(places - outer), right: at(outer + 1), sheet },
            Side { left: at(outer + 2), right: at(places - outer - 1), sheet },
        ]
    };
    (0..sheets(pages)).flat_map(both).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Prints both sides of the sheets, turns each over its short side, lays them on each other,
    /// folds them and reads from front to back.
    fn folded(sides: &[Side]) -> Vec<Option<usize>> {
        let mut front = Vec::new();
        let mut back = Vec::new();
        for sheet in sides.chunks(2) {
            let [recto, verso] = sheet else { panic!("a sheet has two sides") };
            // In the front half of the booklet one sees the right of the front, then its reverse,
            // which is the left of the back; in the rear half the rest, from the inside out.
            front.extend([recto.right, verso.left]);
            back.extend([recto.left, verso.right]);
        }
        front.into_iter().chain(back.into_iter().rev()).collect()
    }

    #[test]
    fn folded_sheets_read_from_the_first_page_to_the_last() {
        for pages in 1..=40 {
            let read = folded(&sides(pages));
            assert_eq!(read.len() % 4, 0, "{pages}");
            assert!(read.len() < pages + 4, "{pages}: no more blank pages than needed");
            let printed: Vec<usize> = read.iter().flatten().copied().collect();
            assert_eq!(printed, (1..=pages).collect::<Vec<_>>(), "{pages}");
            assert_eq!(read.first(), Some(&Some(1)), "{pages}");
            if pages > 1 {
                assert_eq!(read.last(), Some(&Some(pages)), "{pages}: the back cover");
            }
        }
    }

    #[test]
    fn one_sheet_holds_four_pages() {
        let side = |left, right| Side { left: Some(left), right: Some(right), sheet: 0 };
        assert_eq!(sides(4), [side(4, 1), side(2, 3)]);
    }
}
