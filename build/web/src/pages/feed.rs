//! Feeds. Readers of feeds have no page around a text, so all addresses in it are whole.

use jiff::Timestamp;
use rayon::prelude::*;
use tera::Value;
use tweeluik_publication::{EntryId, Feed, FeedOf};
use tweeluik_source::Diagnostic;

use crate::functions::within;
use crate::html::{self, Options, Surroundings};
use crate::panel::Panel;
use crate::values::with;

impl Panel<'_> {
    pub(crate) fn feed(&self, feed: &Feed) -> Result<String, Vec<Diagnostic>> {
        let template = self.templates.of_feed(feed).map_err(|finding| vec![*finding])?;
        let mut context = self.context(&feed.language, &feed.path)?;
        context.insert_value("feed_url", Value::from(self.addresses.full(&feed.path)));
        let updated = feed.updated.as_ref().map_or_else(source_date, ToString::to_string);
        context.insert_value("last_updated", Value::from(updated));
        let pages: Vec<Value> = feed.pages.par_iter().map(|&page| self.in_feed(page)).collect();
        let about = pages.iter().map(bytes_in_feed).sum();
        context.insert_value("pages", Value::from(pages));
        match feed.of {
            FeedOf::Language => {}
            FeedOf::Section(section) => {
                context.insert_value("section", self.shared.sections[&section].clone());
            }
            FeedOf::Term(taxonomy, term) => {
                context.insert_value("taxonomy", self.shared.taxonomies[taxonomy].clone());
                context.insert_value("term", self.shared.terms[taxonomy][term].clone());
            }
        }
        let mut text = self.templates.render_about(template, &context, self.sources, about)?;
        if may_not_be_xml(&text) {
            text.retain(is_xml);
        }
        Ok(text)
    }

    /// A page with its text as feeds show it. What is wrong with the text, its own page tells.
    fn in_feed(&self, id: EntryId) -> Value {
        let make = || {
            let addresses = self.addresses.absolute();
            let around = Surroundings { addresses: &addresses, ..self.around() };
            let entry = self.site.entry(id);
            // Chance falls as on the page itself.
            let write = || html::write(entry, around, Options::default());
            let (content, _) = within(&entry.path, write);
            let summary = within(&entry.path, || html::write_summary(entry, around));
            // Not marked as safe: a feed holds HTML as text.
            let summary = summary.map_or_else(Value::none, |(html, _)| Value::from(html));
            let texts = [("content", Value::from(content)), ("summary", summary)];
            with(self.shared.entry(id), texts)
        };
        self.shared.in_feeds.get(&id).map_or_else(make, |known| known.get_or_init(make).clone())
    }
}

/// About how many bytes a page takes in a feed: a quarter more than its HTML, of which the marks are
/// written as text, and what is said about it.
fn bytes_in_feed(page: &Value) -> usize {
    let content = page.get_from_path("content").and_then(Value::as_str);
    1000 + content.map_or(0, str::len) * 5 / 4
}

/// The date of a feed in which nothing has one: that of the sources, if the environment tells it
/// (reproducible-builds.org: SOURCE_DATE_EPOCH), for a feed must have a date (RFC 4287, 4.1.1).
fn source_date() -> String {
    Timestamp::from_second(crate::functions::source_date().unwrap_or(0))
        .unwrap_or(Timestamp::UNIX_EPOCH)
        .to_string()
}

/// Whether there may be a character that XML cannot hold. A feed is long and has hardly ever one,
/// and bytes are looked through faster than characters.
fn may_not_be_xml(text: &str) -> bool {
    let control =
        text.bytes().fold(false, |found, byte| found | (byte < b' ' && !is_xml(byte.into())));
    control || text.contains('\u{fffe}') || text.contains('\u{ffff}')
}

/// Whether XML may hold a character at all (XML 1.0, 2.2).
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}
