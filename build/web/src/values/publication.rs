//! Publications as templates see them: what the front matter says, the chapters,
//! and the files to download.

use std::ops::Range;

use tera::Value;
use tweeluik_publication::{CoverPicture, Credit, Entry, EntryId, PdfDownload, Publication};
use tweeluik_source::{Change, PublicationFrontMatter, Spanned};

use crate::values::{Fields, Maker, date, value};

/// Chapters that are listed before and after one, in a publication of more than twice as many.
const NEARBY: usize = 30;

impl Maker<'_> {
    /// A publication with its chapters and the files to download.
    pub(crate) fn publication(
        &self,
        publication: &Publication,
        downloads: &[PdfDownload],
    ) -> Value {
        let section = self.site.entry(publication.section);
        let front = &publication.front_matter;
        let language = front.language.as_ref().map_or(&section.language, |code| &code.value);
        let mine = downloads.iter().filter(|download| download.publication == publication.id);
        let cover = mine.clone().find_map(|download| download.cover.as_ref());
        let keywords = value(&front.keywords);
        let downloads: Vec<Value> =
            mine.map(|download| self.download(download, publication, language)).collect();
        Value::from(Fields::from([
            ("title", Value::from(section.title.as_str())),
            ("description", value(&section.description)),
            ("relative_path", Value::from(section.relative_path.as_str())),
            ("permalink", Value::from(self.addresses.full(&section.path))),
            ("url", Value::from(self.addresses.local(&section.path))),
            ("subtitle", value(&front.subtitle)),
            ("version", Value::from(front.version.as_str())),
            ("date", date(Some(&front.date))),
            ("issued", date(Some(front.issued()))),
            ("changes", changes(front)),
            ("credits", self.credits(publication)),
            ("publisher", Value::from(front.publisher.as_str())),
            ("licence", value(&front.licence)),
            ("identifier", value(&front.identifier)),
            ("keywords", keywords),
            ("authors", value(&front.authors)),
            ("language", Value::from(language.as_str())),
            ("chapters", self.list(&publication.chapters, |entry| self.chapter(entry))),
            ("downloads", Value::from(downloads)),
            ("cover", cover.map_or_else(Value::none, |cover| self.cover(cover))),
        ]))
    }

    /// Who made the pictures, each once, with how many they are.
    fn credits(&self, publication: &Publication) -> Value {
        let credit = |(credit, count): (&Credit, usize)| {
            Value::from(Fields::from([
                ("origin", Value::from(credit.origin())),
                ("url", value(&credit.url)),
                ("licence", Value::from(credit.licence.as_str())),
                ("licence_url", value(&credit.licence_url)),
                ("count", Value::from(count)),
            ]))
        };
        let credits = self.site.credits_of(publication).into_iter().map(credit);
        Value::from(credits.collect::<Vec<_>>())
    }

    /// Where each chapter stands: its number from 1, the chapters before and after it, and those
    /// to list beside it.
    pub(crate) fn chapter_places(&self, publication: &Publication) -> Vec<(EntryId, Value)> {
        let chapters = &publication.chapters;
        let values: Vec<Value> =
            chapters.iter().map(|&id| self.chapter(self.site.entry(id))).collect();
        let chapter = |at: Option<usize>| {
            at.and_then(|at| values.get(at)).cloned().unwrap_or_else(Value::none)
        };
        let place = |(at, &id): (usize, &EntryId)| {
            let nearby = nearby(at, values.len());
            let fields = Fields::from([
                ("number", Value::from(at + 1)),
                ("total", Value::from(values.len())),
                ("previous", chapter(at.checked_sub(1))),
                ("next", chapter(Some(at + 1))),
                ("first_nearby", Value::from(nearby.start + 1)),
                ("nearby", Value::from(values[nearby].to_vec())),
            ]);
            (id, Value::from(fields))
        };
        chapters.iter().enumerate().map(place).collect()
    }

    fn chapter(&self, entry: &Entry) -> Value {
        Value::from(Fields::from([
            ("title", Value::from(entry.title.as_str())),
            ("description", value(&entry.description)),
            ("relative_path", Value::from(entry.relative_path.as_str())),
            ("permalink", Value::from(self.addresses.full(&entry.path))),
            ("url", Value::from(self.addresses.local(&entry.path))),
        ]))
    }

    fn cover(&self, cover: &CoverPicture) -> Value {
        Value::from(Fields::from([
            ("url", Value::from(self.addresses.local(&cover.path))),
            ("permalink", Value::from(self.addresses.full(&cover.path))),
            ("width", Value::from(cover.width)),
            ("height", Value::from(cover.height)),
        ]))
    }

    fn download(&self, download: &PdfDownload, publication: &Publication, language: &str) -> Value {
        let site_language = &self.site.entry(publication.section).language;
        let title = &self.site.entry(publication.section).title;
        let mut fields = Fields::from([
            ("title", Value::from(self.words.download(site_language, title, download.profile))),
            ("url", Value::from(self.addresses.local(&download.path))),
            ("permalink", Value::from(self.addresses.full(&download.path))),
            ("profile", Value::from(download.profile)),
            ("type", Value::from("PDF")),
            ("mime", Value::from("application/pdf")),
            ("bytes", Value::from(download.bytes)),
            ("size", Value::from(self.words.size(site_language, download.bytes))),
            ("pages", Value::from(download.pages)),
            ("date", date(Some(&publication.front_matter.date))),
            ("language", Value::from(language)),
        ]);
        let name = self.words.text(language, "panel-language-name", &[]);
        fields.insert("language_name", Value::from(name));
        if let Some(cover) = &download.cover_apart {
            fields.insert("cover_url", Value::from(self.addresses.local(cover)));
        }
        if let Some(statement) = &download.statement {
            fields.insert("statement_url", Value::from(self.addresses.local(statement)));
        }
        Value::from(fields)
    }
}

/// The chapters to list beside the one at a place: all, or those around it where there are so
/// many that nobody reads the list and each page would grow with it.
fn nearby(at: usize, total: usize) -> Range<usize> {
    if total <= 2 * NEARBY {
        return 0..total;
    }
    let start = at.saturating_sub(NEARBY).min(total - 2 * NEARBY);
    start..start + 2 * NEARBY
}

/// What changed in each version, the newest first.
fn changes(front: &PublicationFrontMatter) -> Value {
    let change = |change: &Spanned<Change>| {
        let Change { version, date: of, text } = &change.value;
        Value::from(Fields::from([
            ("version", Value::from(version.as_str())),
            ("date", date(Some(of))),
            ("text", Value::from(text.as_str())),
        ]))
    };
    Value::from(front.changes.iter().map(change).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_publication_lists_the_chapters_around_one() {
        assert_eq!(nearby(3, 60), 0..60);
        assert_eq!(nearby(0, 61), 0..60);
        assert_eq!(nearby(100, 1000), 70..130);
        assert_eq!(nearby(999, 1000), 940..1000);
    }
}
