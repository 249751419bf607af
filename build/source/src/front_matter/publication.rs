//! The keys that make a section a publication.

use crate::config::{Print, Profile};
use crate::date::Date;
use crate::key::keys;
use crate::span::Spanned;

keys! {
    /// `[extra.publication]` of a section.
    pub struct PublicationFrontMatter {
        /// Subtitle.
        now subtitle: Option<String>,
        /// Version, as readers quote it.
        required version: String,
        /// Date of this version.
        required date: Date = Date { year: 1970, month: 1, day: 1, time: None },
        /// Who publishes it.
        required publisher: String,
        /// Licence, as an SPDX expression or in words.
        now licence: Option<String>,
        /// Identifier, such as an ISBN, a DOI or a case number.
        now identifier: Option<String>,
        /// Which PDFs are made, where that differs from the site's `[print]`.
        now profiles: Option<Vec<Profile>>,
        /// Keywords.
        now keywords: Vec<String>,
        /// Who wrote it.
        now authors: Vec<String>,
        /// Language code, if it differs from the section's.
        now language: Option<Spanned<String>>,
        /// What changed in each version, the newest first.
        now changes: Vec<Spanned<Change>>,
        /// How its PDFs are made, where that differs from the site's `[print]`.
        now print: Print,
    }
}

keys! {
    /// `[[extra.publication.changes]]`: what changed in a version.
    pub struct Change {
        /// The version, as readers quote it.
        required version: String,
        /// The date on which it appeared.
        required date: Date = Date { year: 1970, month: 1, day: 1, time: None },
        /// What changed, in a sentence or a few.
        required text: String,
    }
}

impl PublicationFrontMatter {
    /// When the first version appeared, as far as the changes tell.
    pub fn issued(&self) -> &Date {
        let dates = self.changes.iter().map(|change| &change.value.date);
        dates.chain([&self.date]).min().unwrap_or(&self.date)
    }
}
