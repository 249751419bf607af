//! `[link_checker]`.

use crate::key::{choice, keys};
use crate::span::Spanned;

keys! {
    /// How links are checked.
    pub struct LinkChecker {
        /// Beginnings of addresses of other sites that are not checked.
        now skip_prefixes: Vec<String>,
        /// Beginnings of addresses of other sites of which what follows `#` is not checked.
        now skip_anchor_prefixes: Vec<String>,
        /// Whether a dead link inside the site is an error.
        now internal_level: LinkLevel,
        /// Whether an address of another site that leads nowhere is an error.
        now external_level: LinkLevel,
        /// Glob patterns of files below `content/` whose links to other sites are not checked.
        now ignored_files: Vec<Spanned<String>>,
    }
}

choice! {
    /// How much a dead link matters.
    pub enum LinkLevel {
        /// The build stops.
        Error = "error",
        /// The build goes on.
        Warn = "warn",
    }
}
