//! What differs between the kinds of PDF: their template, the look of their text, and the
//! standards they keep. A profile's template has its name.

use tweeluik_source::Profile;
use typst_pdf::PdfStandard;

/// Whether the first page of a kind of PDF is the cover as readers see it: no sheet with two pages
/// side by side, no room to cut off, and in colour.
pub fn has_cover(profile: Profile) -> bool {
    matches!(profile, Profile::Screen)
}

/// Whether readers hold it on paper: addresses are in print since a link cannot be clicked.
pub fn is_on_paper(profile: Profile) -> bool {
    profile != Profile::Screen
}

/// Whether that paper comes from an office printer: black on white.
pub fn is_printed(profile: Profile) -> bool {
    !matches!(profile, Profile::Screen | Profile::Press)
}

/// How the design tokens become sizes and colours.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Size of running text in points: the `rem` of the tokens.
    pub rem: f64,
    /// How much of a size's distance to the running text is kept, 0 to 1.
    pub contrast: f64,
    /// Whether grounds are white and all else is grey.
    pub grey: bool,
}

/// The look of a kind of PDF.
pub fn look(profile: Profile) -> Look {
    let (rem, contrast) = match profile {
        Profile::Screen | Profile::Press => (11.0, 1.0),
        Profile::Office => (12.0, 1.0),
        // What is small grows to what can be read, and what is large already was.
        Profile::LargePrint => (18.0, 0.5),
        Profile::A5 | Profile::Booklet => (10.0, 0.85),
    };
    Look { rem, contrast, grey: is_printed(profile) }
}

/// Whether readers who listen are told what is what. The pages of a booklet are put on sheets,
/// where their order says nothing, and a press has no use for it.
pub fn is_tagged(profile: Profile) -> bool {
    !matches!(profile, Profile::Booklet | Profile::Press)
}

/// The standards a kind of PDF keeps. PDF/A asks for a date (ISO 19005-2, 6.6.2.3).
pub fn standards(profile: Profile, dated: bool) -> Vec<PdfStandard> {
    match profile {
        Profile::Screen | Profile::Office | Profile::LargePrint | Profile::A5 if dated => {
            vec![PdfStandard::Ua_1, PdfStandard::A_2a]
        }
        Profile::Screen | Profile::Office | Profile::LargePrint | Profile::A5 => {
            vec![PdfStandard::Ua_1]
        }
        Profile::Booklet | Profile::Press => vec![PdfStandard::V_1_6],
    }
}
