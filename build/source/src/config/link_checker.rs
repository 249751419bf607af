//! `[link_checker]`.

use crate::key::{choice, keys};

keys! {
    /// How links are checked.
    pub struct LinkChecker {
        /// Beginnings of addresses that are not checked.
        later skip_prefixes: Vec<String>,
        /// Beginnings of addresses whose anchor is not checked.
        later skip_anchor_prefixes: Vec<String>,
        /// Whether a dead link inside the site is an error.
        now internal_level: LinkLevel,
        /// Whether a dead link to another site is an error.
        later external_level: LinkLevel,
        /// Glob patterns of files whose links are not checked.
        later ignored_files: Vec<String>,
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
