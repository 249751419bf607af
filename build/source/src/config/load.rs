//! Reads the configuration file.

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::key::{Read, Reader};
use crate::parse::parse_toml;
use crate::span::FileId;

impl Config {
    /// Reads a configuration from the text of a file.
    ///
    /// Gives nothing only if the text is no TOML at all or `base_url` is missing.
    pub fn parse(text: &str, file: FileId) -> (Option<Self>, Vec<Diagnostic>) {
        let (node, mut found) = parse_toml(text, 0..text.len(), file);
        let mut reader = Reader::default();
        let config = node.and_then(|node| Self::read(&node, &mut reader));
        found.extend(reader.found);
        let config = config.filter(|config| !config.base_url.is_empty()).map(|mut config| {
            config.base_url.truncate(config.base_url.trim_end_matches('/').len());
            config
        });
        (config, found)
    }
}
