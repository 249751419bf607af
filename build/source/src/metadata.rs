//! What catalogues and search engines are told about a page beyond its title and dates: said in
//! `[metadata]` of the configuration for the whole site, in `[extra.metadata]` of a publication
//! for all its chapters, and there of one page for that page alone.

use crate::key::keys;
use crate::span::Spanned;

keys! {
    /// `[metadata]` and `[extra.metadata]`.
    ///
    /// The names are those of OWMS 4.0 (standaarden.overheid.nl/owms), which are Dublin Core's.
    pub struct Metadata {
        /// What kind of information it is, as a list of values calls it: `rapport` (dcterms:type).
        now information_type: Option<String>,
        /// The organisation that answers for it (overheid:authority).
        now authority: Option<String>,
        /// Who made it, in place of the authors (dcterms:creator).
        now creator: Option<String>,
        /// Who publishes it, in place of the publication's publisher (dcterms:publisher).
        now publisher: Option<String>,
        /// Under which terms it may be used, in place of the publication's licence (dcterms:rights).
        now rights: Option<String>,
        /// What it is about, beside the keywords and terms (dcterms:subject).
        now subjects: Vec<String>,
        /// Which places it is about (dcterms:spatial).
        now spatial: Vec<String>,
        /// Which period it is about: `start=2021; end=2024` (dcterms:temporal).
        now temporal: Option<String>,
        /// A picture that other sites show when a page is shared (og:image): beside the text that
        /// names it; in `config.toml` any picture of the site, for pages that have none.
        now picture: Option<Spanned<String>>,
        /// What that picture shows, for who does not see it (og:image:alt).
        now picture_alt: Option<String>,
        /// Whether search engines are asked to leave it out; it is then not in the sitemap either.
        now unlisted: Option<bool>,
    }
}

impl Metadata {
    /// This, and what is below where this says nothing.
    #[must_use]
    pub fn over(&self, below: &Self) -> Self {
        let text = |own: &Option<String>, below: &Option<String>| own.clone().or(below.clone());
        let list = |own: &[String], below: &[String]| {
            if own.is_empty() { below.to_vec() } else { own.to_vec() }
        };
        Self {
            information_type: text(&self.information_type, &below.information_type),
            authority: text(&self.authority, &below.authority),
            creator: text(&self.creator, &below.creator),
            publisher: text(&self.publisher, &below.publisher),
            rights: text(&self.rights, &below.rights),
            subjects: list(&self.subjects, &below.subjects),
            spatial: list(&self.spatial, &below.spatial),
            temporal: text(&self.temporal, &below.temporal),
            // A picture lies beside the text that names it, and serves that alone.
            picture: self.picture.clone(),
            picture_alt: self.picture_alt.clone(),
            unlisted: self.unlisted.or(below.unlisted),
        }
    }
}
