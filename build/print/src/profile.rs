//! What differs between the kinds of PDF: their template, the size of running
//! text, and the standards they keep. A profile's template has its name.

use tweeluik_source::Profile;
use typst_pdf::PdfStandard;

/// Whether this version makes a kind of PDF.
pub fn can_make(profile: Profile) -> bool {
    matches!(profile, Profile::Screen)
}

/// Whether the first page of a kind of PDF is the cover as readers see it: no sheet with two pages
/// side by side, and no room to cut off.
pub fn has_cover(profile: Profile) -> bool {
    matches!(profile, Profile::Screen | Profile::Office)
}

/// Size of running text in points: the `rem` of the design tokens.
pub fn text_size(profile: Profile) -> f64 {
    match profile {
        Profile::Screen | Profile::A5 | Profile::Booklet | Profile::Press => 11.0,
        Profile::Office => 12.0,
        Profile::LargePrint => 18.0,
    }
}

/// The standards a kind of PDF keeps. PDF/A asks for a date (ISO 19005-2, 6.6.2.3).
pub fn standards(profile: Profile, dated: bool) -> Vec<PdfStandard> {
    match profile {
        Profile::Screen if dated => vec![PdfStandard::Ua_1, PdfStandard::A_2a],
        Profile::Screen | Profile::Office | Profile::LargePrint | Profile::A5 => {
            vec![PdfStandard::Ua_1]
        }
        Profile::Booklet | Profile::Press => vec![PdfStandard::V_1_6],
    }
}
