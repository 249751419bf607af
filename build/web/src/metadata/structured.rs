//! Structured data: what a page is in the words of schema.org, for search engines.

use serde_json::{Map, Value, json};
use tweeluik_publication::{Entry, EntryKind, PdfDownload, Publication};

use super::{PageMetadata, film};
use crate::panel::Panel;

/// A thing of schema.org under construction: properties without a value are left out.
pub(super) struct Thing(Map<String, Value>);

impl Thing {
    pub(super) fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), Value::from(kind))]))
    }

    /// With a property, if there is a value: `None` and an empty list are none.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !empty {
            self.0.insert(name.to_owned(), value);
        }
        self
    }
}

impl From<Thing> for Value {
    fn from(thing: Thing) -> Self {
        Self::Object(thing.0)
    }
}

impl Panel<'_> {
    /// The things that a page is about, linked to each other.
    pub(super) fn structured_data(&self, entry: &Entry, metadata: &PageMetadata) -> Value {
        let things = [
            Some(self.itself(entry, metadata)),
            self.breadcrumb(entry),
            film::video(self, entry).map(Value::from),
        ];
        let graph: Vec<Value> = things.into_iter().flatten().collect();
        json!({ "@context": "https://schema.org", "@graph": graph })
    }

    /// The page as a creative work.
    fn itself(&self, entry: &Entry, metadata: &PageMetadata) -> Value {
        let publication = entry.publication.map(|id| self.site.publication(id));
        let of_section = publication.filter(|publication| publication.section == entry.id);
        let kind = match (&entry.kind, of_section) {
            (EntryKind::Page(_), _) => "Article",
            (EntryKind::Section(_), Some(_)) => "Report",
            (EntryKind::Section(_), None) if entry.ancestors.is_empty() => "WebSite",
            (EntryKind::Section(_), None) => "CollectionPage",
        };
        let permalink = self.addresses.full(&entry.path);
        let publisher = metadata.publisher.as_deref();
        let authors = metadata.creators.iter().map(|name| person(name, publisher));
        let publisher = publisher.map(|name| Thing::new("Organization").with("name", name));
        let thing = Thing::new(kind)
            .with("@id", permalink.as_str())
            .with("url", permalink.as_str())
            .with("name", self.title_of(entry))
            .with("headline", (kind == "Article").then(|| self.title_of(entry)))
            .with("description", entry.description.as_deref())
            .with("inLanguage", entry.language.as_str())
            .with("datePublished", metadata.issued.as_deref())
            .with("dateModified", metadata.modified.as_deref())
            .with("author", authors.collect::<Vec<_>>())
            .with("publisher", publisher.map(Value::from))
            .with("license", self.licence(metadata))
            .with("keywords", metadata.subjects.clone())
            .with("spatialCoverage", metadata.spatial.clone());
        match (publication, of_section) {
            (_, Some(publication)) => self.report(publication, thing),
            (Some(publication), None) => {
                let report = self.site.entry(publication.section);
                thing.with("isPartOf", self.reference("Report", report)).into()
            }
            (None, None) => thing.into(),
        }
    }

    /// What a publication has beyond other works: version, chapters and files.
    fn report(&self, publication: &Publication, thing: Thing) -> Value {
        let front = &publication.front_matter;
        let chapters = publication.chapters.iter().map(|&id| self.site.entry(id));
        let chapters = chapters.map(|chapter| self.reference("Article", chapter));
        let files = self.downloads.iter().filter(|file| file.publication == publication.id);
        let language = &self.site.entry(publication.section).language;
        let title = &self.site.entry(publication.section).title;
        let files = files
            .map(|file| self.encoding(file, self.words.download(language, title, file.profile)));
        thing
            .with("alternativeHeadline", front.subtitle.as_deref())
            .with("version", front.version.as_str())
            .with("identifier", front.identifier.as_deref())
            .with("hasPart", chapters.collect::<Vec<_>>())
            .with("encoding", files.collect::<Vec<_>>())
            .into()
    }

    fn encoding(&self, file: &PdfDownload, name: String) -> Value {
        Thing::new("MediaObject")
            .with("name", name)
            .with("contentUrl", self.addresses.full(&file.path))
            .with("encodingFormat", "application/pdf")
            .with("contentSize", format!("{} B", file.bytes))
            .into()
    }

    /// Another page of the site, named and pointed at.
    fn reference(&self, kind: &str, entry: &Entry) -> Value {
        let permalink = self.addresses.full(&entry.path);
        Thing::new(kind)
            .with("@id", permalink.as_str())
            .with("name", self.title_of(entry))
            .with("url", permalink)
            .into()
    }

    fn licence(&self, metadata: &PageMetadata) -> Value {
        match (&metadata.licence_url, &metadata.rights) {
            (Some(address), _) => Value::from(address.as_str()),
            (None, Some(words)) => Thing::new("CreativeWork").with("name", words.as_str()).into(),
            (None, None) => Value::Null,
        }
    }

    /// The sections above a page that have a page too, itself last; nothing for the home page.
    fn breadcrumb(&self, entry: &Entry) -> Option<Value> {
        let trail = entry.ancestors.iter().map(|&id| self.site.entry(id)).chain([entry]);
        let items: Vec<Value> = trail
            .filter(|entry| entry.is_rendered())
            .enumerate()
            .map(|(at, entry)| {
                Thing::new("ListItem")
                    .with("position", at + 1)
                    .with("name", self.title_of(entry))
                    .with("item", self.addresses.full(&entry.path))
                    .into()
            })
            .collect();
        (items.len() > 1)
            .then(|| Thing::new("BreadcrumbList").with("itemListElement", items).into())
    }

    /// The title of a page; of one without, as of a home page, that of the site.
    pub(super) fn title_of(&self, entry: &Entry) -> Option<String> {
        let own = Some(entry.title.clone()).filter(|title| !title.is_empty());
        let site = || self.site.config.title_of(&entry.language).map(|title| title.value.clone());
        own.or_else(site)
    }
}

/// Who made it. Names do not tell people from organisations; a publisher is an organisation.
fn person(name: &str, publisher: Option<&str>) -> Value {
    let kind = if publisher == Some(name) { "Organization" } else { "Person" };
    Thing::new(kind).with("name", name).into()
}
