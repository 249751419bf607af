//! Registers of pictures (`beeld.toml`): who made a picture, and under which terms it may be used.

use crate::diagnostic::Diagnostic;
use crate::key::{Map, keys, read_keys};
use crate::node::Node;

keys! {
    /// What a register says of a picture, or of all that a pattern such as `"*.svg"` speaks of.
    pub struct PictureRights {
        /// Who made it.
        now maker: Option<String>,
        /// Where it comes from, or what it was made after.
        now source: Option<String>,
        /// The address of that source.
        now url: Option<String>,
        /// Licence, as an SPDX expression or in words.
        now licence: Option<String>,
        /// The address of the licence; those of Creative Commons are known.
        now licence_url: Option<String>,
        /// The year in which it was made.
        now year: Option<usize>,
        /// Whether somebody can be recognised in it.
        now people: Option<bool>,
        /// How and when they agreed to it being published. It is not shown to readers.
        now consent: Option<String>,
    }
}

impl PictureRights {
    /// Reads a register, of which `errors` could not be read.
    pub fn register(node: &Node, errors: &[Diagnostic]) -> (Map<Self>, Vec<Diagnostic>) {
        let (pictures, reader) = read_keys::<Map<Self>>(node, errors);
        (pictures.unwrap_or_default(), reader.found)
    }

    /// This, and what is below where this says nothing. An address goes with its words.
    #[must_use]
    pub fn over(self, below: &Self) -> Self {
        let filled = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
        let pair = |own: [&Option<String>; 2], below: [&Option<String>; 2]| {
            let from = if own.iter().all(|text| filled(text).is_none()) { below } else { own };
            from.map(filled)
        };
        let [source, url] = pair([&self.source, &self.url], [&below.source, &below.url]);
        let [licence, licence_url] =
            pair([&self.licence, &self.licence_url], [&below.licence, &below.licence_url]);
        Self {
            maker: filled(&self.maker).or_else(|| filled(&below.maker)),
            source,
            url,
            licence,
            licence_url,
            year: self.year.or(below.year),
            people: self.people.or(below.people),
            consent: filled(&self.consent).or_else(|| filled(&below.consent)),
        }
    }
}
