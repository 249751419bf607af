//! `[search]`.

use crate::key::{choice, keys};

keys! {
    /// What the search index holds.
    pub struct Search {
        /// Titles.
        now include_title: bool = true,
        /// Descriptions.
        now include_description: bool,
        /// Dates.
        now include_date: bool,
        /// Addresses.
        now include_path: bool,
        /// Text.
        now include_content: bool = true,
        /// Number of characters after which text is cut off.
        now truncate_content_length: Option<usize>,
        /// File format.
        now index_format: IndexFormat,
    }
}

choice! {
    /// File format of the search index.
    pub enum IndexFormat {
        /// Elasticlunr, as a script.
        ElasticlunrJavascript = "elasticlunr_javascript",
        /// Elasticlunr, as JSON.
        ElasticlunrJson = "elasticlunr_json",
        /// Fuse, as a script.
        FuseJavascript = "fuse_javascript",
        /// Fuse, as JSON.
        FuseJson = "fuse_json",
    }
}
