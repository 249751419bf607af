//! Publications as templates see them: what the front matter says, the chapters,
//! and the files to download.

use tera::Value;
use tweeluik_publication::{Entry, PdfDownload, Publication};

use crate::values::{Fields, Maker, date, value};

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
        let keywords = value(&front.keywords);
        let downloads: Vec<Value> = downloads
            .iter()
            .filter(|download| download.publication == publication.id)
            .map(|download| self.download(download, publication, language))
            .collect();
        Value::from(Fields::from([
            ("title", Value::from(section.title.as_str())),
            ("description", value(&section.description)),
            ("relative_path", Value::from(section.relative_path.as_str())),
            ("permalink", Value::from(self.addresses.full(&section.path))),
            ("url", Value::from(self.addresses.local(&section.path))),
            ("subtitle", value(&front.subtitle)),
            ("version", Value::from(front.version.as_str())),
            ("date", date(Some(&front.date))),
            ("publisher", Value::from(front.publisher.as_str())),
            ("licence", value(&front.licence)),
            ("identifier", value(&front.identifier)),
            ("keywords", keywords),
            ("authors", value(&front.authors)),
            ("language", Value::from(language.as_str())),
            ("chapters", self.list(&publication.chapters, |entry| self.chapter(entry))),
            ("downloads", Value::from(downloads)),
        ]))
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

    fn download(&self, download: &PdfDownload, publication: &Publication, language: &str) -> Value {
        let site_language = &self.site.entry(publication.section).language;
        let mut fields = Fields::from([
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
        Value::from(fields)
    }
}
