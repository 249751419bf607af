//! `[slugify]`.

use crate::key::{choice, keys};

keys! {
    /// How addresses are made from names.
    pub struct Slugify {
        /// Pages and sections.
        now paths: SlugMode,
        /// Taxonomies and their terms.
        now taxonomies: SlugMode,
        /// Headings.
        now anchors: SlugMode,
        /// Whether a date before a file name stays in the address.
        now paths_keep_dates: bool,
    }
}

choice! {
    /// How a name becomes part of an address.
    pub enum SlugMode {
        /// ASCII letters, digits and hyphens only.
        On = "on",
        /// As written, without characters that file systems refuse.
        Safe = "safe",
        /// As written.
        Off = "off",
    }
}
