//! The facts of a publication that stand on its cover, in its colophon and in
//! the metadata of its PDF.

use tweeluik_document::{BlockKind, plain_text};
use tweeluik_publication::{Entry, Publication, Site};
use tweeluik_source::config::ListOf;
use tweeluik_source::{Catalogue, Change, Date, Language, Message, Span};

use crate::escape;

/// The facts; what is not known is left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// Title.
    pub title: String,
    /// Subtitle.
    pub subtitle: Option<String>,
    /// One or two sentences.
    pub description: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Keywords.
    pub keywords: Vec<String>,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Version, as readers quote it.
    pub version: Option<String>,
    /// Date of this version.
    pub date: Option<Date>,
    /// What changed in each version, the newest first.
    pub changes: Vec<Change>,
    /// Of the pictures: who made them, their licence, its address, and how many they are.
    pub credits: Vec<(String, String, Option<String>, usize)>,
    /// Licence.
    pub licence: Option<String>,
    /// Identifier.
    pub identifier: Option<String>,
    /// Which lists come after the contents.
    pub lists: Vec<ListOf>,
    /// Address of the web panel.
    pub web_address: String,
    /// Language code, perhaps with a region: `nl` or `nl-BE`.
    pub language: String,
    /// Where the facts were written.
    pub span: Option<Span>,
}

impl Facts {
    /// The facts of a publication.
    pub fn of_publication(site: &Site, publication: &Publication) -> Self {
        let section = site.entry(publication.section);
        let said = &publication.front_matter;
        let written =
            section.as_section().and_then(|it| it.front_matter.extra.publication.as_ref());
        let language = said.language.as_ref().map_or(&section.language, |language| &language.value);
        Self {
            title: section.title.clone(),
            subtitle: said.subtitle.clone(),
            description: section.description.clone(),
            authors: authors(&said.authors, site, &said.publisher),
            keywords: said.keywords.clone(),
            publisher: Some(said.publisher.clone()),
            version: Some(said.version.clone()),
            date: Some(said.date.clone()),
            changes: said.changes.iter().map(|change| change.value.clone()).collect(),
            credits: site
                .credits_of(publication)
                .into_iter()
                .map(|(it, count)| (it.origin(), it.licence.clone(), it.licence_url.clone(), count))
                .collect(),
            licence: said.licence.clone(),
            identifier: said.identifier.clone(),
            lists: publication.print.lists().to_vec(),
            web_address: section.permalink.clone(),
            language: language.clone(),
            span: written.map(|written| written.span),
        }
    }

    /// The facts of one text.
    pub fn of_entry(site: &Site, entry: &Entry) -> Self {
        let page = entry.as_page();
        Self {
            title: title_of(entry),
            subtitle: None,
            description: entry.description.clone(),
            authors: page.map(|page| page.front_matter.authors.clone()).unwrap_or_default(),
            keywords: Vec::new(),
            publisher: site.config.title.as_ref().map(|title| title.value.clone()),
            version: None,
            date: page.and_then(|page| page.date.clone()),
            changes: Vec::new(),
            credits: Vec::new(),
            licence: None,
            identifier: None,
            lists: Vec::new(),
            web_address: entry.permalink.clone(),
            language: entry.language.clone(),
            span: None,
        }
    }

    /// The messages in the language of the publication.
    pub fn catalogue(&self) -> Catalogue {
        Catalogue::new(Language::for_code(&self.language))
    }

    /// The facts as named arguments, one a line.
    pub fn arguments(&self) -> String {
        let (language, region) = match self.language.split_once(['-', '_']) {
            Some((language, region)) => (language, Some(region.to_owned())),
            None => (self.language.as_str(), None),
        };
        let date = self.date.as_ref().map_or("none".to_owned(), |date| {
            format!("datetime(year: {}, month: {}, day: {})", date.year, date.month, date.day)
        });
        let date_text = self.date.as_ref().map(|date| self.catalogue().date_long(date));
        let arguments = [
            ("title", escape::string(&self.title)),
            ("subtitle", optional(&self.subtitle)),
            ("description", optional(&self.description)),
            ("authors", array(&self.authors)),
            ("keywords", array(&self.keywords)),
            ("publisher", optional(&self.publisher)),
            ("version", optional(&self.version)),
            ("date", date),
            ("date-text", optional(&date_text)),
            ("changes", self.changes()),
            ("credits", self.credits()),
            ("licence", optional(&self.licence)),
            ("identifier", optional(&self.identifier)),
            ("lists", array(&self.lists.iter().map(|list| list.word()).collect::<Vec<_>>())),
            ("web-address", escape::string(&self.web_address)),
            ("language", escape::string(language)),
            ("region", optional(&region)),
        ];
        arguments.map(|(name, value)| format!("  {name}: {value},\n")).concat()
    }
}

impl Facts {
    /// The credits of the pictures as an array of dictionaries.
    fn credits(&self) -> String {
        let catalogue = self.catalogue();
        let credits = self.credits.iter().map(|(origin, licence, url, count)| {
            let count = Message::new("panel-picture-count").with_number("count", *count);
            format!(
                "(origin: {}, licence: {}, url: {}, count: {}), ",
                escape::string(origin),
                escape::string(licence),
                optional(url),
                escape::string(&catalogue.text(&count)),
            )
        });
        format!("({})", credits.collect::<String>().trim_end())
    }

    /// The changes as an array of dictionaries.
    fn changes(&self) -> String {
        let catalogue = self.catalogue();
        let changes = self.changes.iter().map(|change| {
            format!(
                "(version: {}, date-text: {}, text: {}), ",
                escape::string(&change.version),
                escape::string(&catalogue.date_long(&change.date)),
                escape::string(&change.text),
            )
        });
        format!("({})", changes.collect::<String>().trim_end())
    }
}

/// The title of a text, else its first heading, else the last part of its address.
fn title_of(entry: &Entry) -> String {
    let heading = entry.document.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Heading(heading) => Some(plain_text(&heading.content)),
        _ => None,
    });
    let own = Some(entry.title.clone()).filter(|title| !title.is_empty());
    own.or(heading).unwrap_or_else(|| entry.slug.clone())
}

fn optional(text: &Option<String>) -> String {
    text.as_ref().map_or("none".to_owned(), |text| escape::string(text))
}

fn array(texts: &[impl AsRef<str>]) -> String {
    let texts: String = texts.iter().map(|text| escape::string(text.as_ref()) + ", ").collect();
    format!("({})", texts.trim_end())
}

/// The authors as written, else the site's, else who publishes: a PDF names its author.
fn authors(written: &[String], site: &Site, publisher: &str) -> Vec<String> {
    if !written.is_empty() {
        return written.to_vec();
    }
    vec![site.config.author.clone().unwrap_or_else(|| publisher.to_owned())]
}
