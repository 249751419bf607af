//! What the head of a page tells machines: the front matter, the publication and the
//! configuration brought together once, for the meta elements of the templates and for the
//! structured data alike.

mod film;
mod structured;

use icu_locale::{LanguageIdentifier, LocaleExpander};
use serde::Serialize;
use tera::Value;
use tweeluik_publication::{Asset, Entry, EntryKind, Publication, SHARE_PICTURE};
use tweeluik_source::{Date, Metadata, licence_address};

use crate::panel::Panel;
use crate::values::value;

/// What templates find in `metadata`.
#[derive(Debug, Default, Serialize)]
pub(crate) struct PageMetadata {
    /// What kind of information it is (OWMS: dcterms:type), if that is said.
    information_type: Option<String>,
    /// Who answers for it.
    authority: Option<String>,
    /// Who made it: at least the publisher or the site's author, if one is known.
    creators: Vec<String>,
    publisher: Option<String>,
    /// The licence in words.
    rights: Option<String>,
    /// The address of the licence, if it is a known one.
    licence_url: Option<String>,
    subjects: Vec<String>,
    spatial: Vec<String>,
    temporal: Option<String>,
    /// Such as an ISBN or a case number; the address is an identifier anyway.
    identifier: Option<String>,
    /// When it appeared, and when it last changed (W3C datetime).
    issued: Option<String>,
    modified: Option<String>,
    /// Whether search engines are asked to leave it out.
    unlisted: bool,
    /// Language and territory as Open Graph writes them: `nl_NL`.
    locale: String,
    /// The addresses of the same text in other languages, its own included, if there are any.
    alternates: Vec<Alternate>,
    /// What other sites show of the page when it is shared there.
    picture: Option<SharedPicture>,
    /// What search engines read (schema.org), if it is a page with a text.
    structured_data: Option<serde_json::Value>,
}

#[derive(Debug, Serialize)]
struct SharedPicture {
    url: String,
    /// The media type (IANA).
    mime: Option<&'static str>,
    /// In pixels.
    width: Option<u32>,
    height: Option<u32>,
    alt: Option<String>,
}

#[derive(Debug, Serialize)]
struct Alternate {
    /// A language code, or `x-default` for readers of any other language.
    lang: String,
    locale: Option<String>,
    permalink: String,
}

impl Panel<'_> {
    /// What the head of a page without a text of its own tells.
    pub(crate) fn site_metadata(&self, language: &str) -> Value {
        let mut metadata = self.said(&self.site.config.metadata, language);
        let author = self.site.config.author.as_ref();
        metadata.publisher = metadata.publisher.or_else(|| author.cloned());
        if metadata.creators.is_empty() {
            metadata.creators.extend(author.cloned());
        }
        metadata.licence_url = metadata.rights.as_deref().and_then(licence_address);
        value(&metadata)
    }

    /// What the head of a page or section tells.
    pub(crate) fn metadata(&self, entry: &Entry) -> Value {
        let publication = entry.publication.map(|id| self.site.publication(id));
        let own = self.own_metadata(entry, publication);
        let mut metadata = self.said(&own, &entry.language);
        let default = self.site.config.author.clone();
        if let Some(publication) = publication {
            let front = &publication.front_matter;
            metadata.publisher.get_or_insert_with(|| front.publisher.clone());
            metadata.rights = metadata.rights.or_else(|| front.licence.clone());
            if publication.section == entry.id {
                metadata.identifier.clone_from(&front.identifier);
                metadata.subjects.extend(front.keywords.iter().cloned());
                metadata.issued = Some(front.issued().w3c());
            }
            metadata.modified = Some(front.date.w3c());
        }
        metadata.publisher = metadata.publisher.or_else(|| default.clone());
        metadata.licence_url = metadata.rights.as_deref().and_then(licence_address);
        if own.creator.is_none() {
            metadata.creators = authors(entry, publication).to_vec();
            if metadata.creators.is_empty() {
                let known = publication.map(|it| it.front_matter.publisher.clone()).or(default);
                metadata.creators.extend(known);
            }
        }
        self.add_dates(entry, &mut metadata);
        if let Some(page) = entry.as_page() {
            metadata.unlisted |= page.front_matter.draft;
            let terms = page.front_matter.taxonomies.iter().flat_map(|(_, names)| names);
            metadata.subjects.extend(terms.map(|name| name.value.clone()));
        }
        metadata.alternates = self.alternates(entry);
        metadata.picture = self.shared_picture(entry);
        metadata.structured_data = Some(self.structured_data(entry, &metadata));
        value(&metadata)
    }

    /// Whether search engines are asked to leave a page out.
    pub(crate) fn is_unlisted(&self, entry: &Entry) -> bool {
        let publication = entry.publication.map(|id| self.site.publication(id));
        let own = self.own_metadata(entry, publication);
        let draft = entry.as_page().is_some_and(|page| page.front_matter.draft);
        own.unlisted.unwrap_or(draft)
    }

    /// What the page says, over what its publication says, over what the site says.
    fn own_metadata(&self, entry: &Entry, publication: Option<&Publication>) -> Metadata {
        let own = match &entry.kind {
            EntryKind::Page(page) => &page.front_matter.extra.metadata,
            EntryKind::Section(section) => &section.front_matter.extra.metadata,
        };
        let site = &self.site.config.metadata;
        let section = publication.and_then(|it| self.site.entry(it.section).as_section());
        match section.map(|section| &section.front_matter.extra.metadata) {
            Some(publication) => own.over(publication).over(site),
            None => own.over(site),
        }
    }

    /// The picture that the page names, else that of its film, else the one that was made, else
    /// the site's.
    fn shared_picture(&self, entry: &Entry) -> Option<SharedPicture> {
        let said = entry.metadata();
        let site = self.site;
        if let Some(name) = &said.picture {
            let asset = entry.asset_named(site, &name.value)?;
            return Some(self.shared_asset(asset, said.picture_alt.clone()));
        }
        if let Some(film) = site.film_of(entry.id) {
            return Some(self.shared_asset(site.asset(film.poster), self.title_of(entry)));
        }
        if let Some(made) = site.share_picture(entry) {
            let (width, height) = SHARE_PICTURE;
            return Some(SharedPicture {
                url: self.addresses.full(&made),
                mime: Some("image/png"),
                width: Some(width),
                height: Some(height),
                alt: self.title_of(entry),
            });
        }
        let asset = site.asset(site.picture?);
        Some(self.shared_asset(asset, site.config.metadata.picture_alt.clone()))
    }

    fn shared_asset(&self, asset: &Asset, alt: Option<String>) -> SharedPicture {
        let (width, height) = asset.dimensions().unzip();
        SharedPicture {
            url: self.addresses.full(&asset.path),
            mime: asset.picture.as_ref().map(|picture| picture.format.mime()),
            width,
            height,
            alt,
        }
    }

    fn said(&self, metadata: &Metadata, language: &str) -> PageMetadata {
        PageMetadata {
            information_type: metadata.information_type.clone(),
            authority: metadata.authority.clone(),
            creators: metadata.creator.iter().cloned().collect(),
            publisher: metadata.publisher.clone(),
            rights: metadata.rights.clone(),
            subjects: metadata.subjects.clone(),
            spatial: metadata.spatial.clone(),
            temporal: metadata.temporal.clone(),
            unlisted: metadata.unlisted.unwrap_or(false),
            locale: locale_of(language),
            ..PageMetadata::default()
        }
    }

    /// The dates of a page; of a section that is no publication those of its newest page.
    fn add_dates(&self, entry: &Entry, metadata: &mut PageMetadata) {
        let of_page = |entry: &Entry| {
            let page = entry.as_page()?;
            page.front_matter.updated.clone().max(page.date.clone())
        };
        match &entry.kind {
            EntryKind::Page(page) => {
                metadata.issued = page.date.as_ref().map(Date::w3c);
                let modified = of_page(entry).as_ref().map(Date::w3c);
                metadata.modified = modified.or(metadata.modified.take());
            }
            EntryKind::Section(section) if section.publication.is_none() => {
                let pages = section.pages.iter().filter_map(|&id| of_page(self.site.entry(id)));
                metadata.modified = pages.max().as_ref().map(Date::w3c);
            }
            EntryKind::Section(_) => {}
        }
    }

    fn alternates(&self, entry: &Entry) -> Vec<Alternate> {
        let translations = entry.translations.iter().map(|&id| self.site.entry(id));
        let translations: Vec<&Entry> = translations.filter(|it| it.has_page()).collect();
        if translations.len() < 2 {
            return Vec::new();
        }
        let permalink = |entry: &Entry| self.addresses.full(&entry.path);
        let default = self.words.default_language();
        let for_others = translations.iter().find(|it| it.language == default);
        let for_others = for_others.map(|entry| Alternate {
            lang: "x-default".to_owned(),
            locale: None,
            permalink: permalink(entry),
        });
        let own = translations.iter().map(|translation| Alternate {
            lang: translation.language.clone(),
            locale: (translation.id != entry.id).then(|| locale_of(&translation.language)),
            permalink: permalink(translation),
        });
        own.chain(for_others).collect()
    }
}

/// Who wrote a page; of a page that names nobody, who wrote the publication.
fn authors<'a>(entry: &'a Entry, publication: Option<&'a Publication>) -> &'a [String] {
    let own = entry.as_page().map(|page| page.front_matter.authors.as_slice());
    let own = own.filter(|authors| !authors.is_empty());
    own.or_else(|| publication.map(|it| it.front_matter.authors.as_slice())).unwrap_or_default()
}

/// Language and territory as Open Graph writes them; the likely territory where a code names none
/// (Unicode CLDR: likely subtags).
fn locale_of(language: &str) -> String {
    let Ok(mut id) = language.parse::<LanguageIdentifier>() else { return language.to_owned() };
    LocaleExpander::new_common().maximize(&mut id);
    id.region.map_or_else(|| language.to_owned(), |region| format!("{}_{region}", id.language))
}

#[cfg(test)]
mod tests {
    use super::locale_of;

    #[test]
    fn a_language_is_given_the_territory_it_is_most_spoken_in() {
        assert_eq!(locale_of("nl"), "nl_NL");
        assert_eq!(locale_of("nl-BE"), "nl_BE");
        assert_eq!(locale_of("de"), "de_DE");
    }
}
