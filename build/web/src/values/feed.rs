//! Links to feeds, for the head of a page.

use tera::Value;
use tweeluik_publication::{Feed, FeedOf};

use crate::values::{Fields, Maker, value};

impl Maker<'_> {
    /// A link to a feed: its addresses, its kind, and the name of what it is a feed of.
    pub(crate) fn feed_link(&self, feed: &Feed) -> Value {
        let site_title = self.site.config.title_of(&feed.language);
        let title = match feed.of {
            FeedOf::Language => site_title.map(|title| title.value.as_str()),
            FeedOf::Section(section) => Some(self.site.entry(section).title.as_str()),
            FeedOf::Term(taxonomy, term) => {
                Some(self.site.taxonomies[taxonomy].terms[term].name.as_str())
            }
        };
        let (format, mime) = kind_of(&feed.file_name);
        Value::from(Fields::from([
            ("url", Value::from(self.addresses.local(&feed.path))),
            ("permalink", Value::from(self.addresses.full(&feed.path))),
            ("title", value(&title)),
            ("format", Value::from(format)),
            ("mime", Value::from(mime)),
        ]))
    }
}

/// What a feed is by its name: how people call it, and its media type.
pub(crate) fn kind_of(file_name: &str) -> (&'static str, &'static str) {
    let name = file_name.to_lowercase();
    if name.ends_with(".json") {
        ("JSON", "application/feed+json")
    } else if name.contains("rss") {
        ("RSS", "application/rss+xml")
    } else {
        ("Atom", "application/atom+xml")
    }
}
