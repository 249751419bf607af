//! What an index holds of an entry, as `[search]` says.

use tweeluik_publication::{Entry, EntryKind};
use tweeluik_source::config::Search;

use crate::panel::Panel;

/// What an index holds of an entry; `None` for what `[search]` leaves out.
pub(super) struct Indexed<'e> {
    pub(super) title: Option<&'e str>,
    pub(super) description: Option<&'e str>,
    /// As RFC 3339; empty if the entry has none.
    pub(super) date: Option<String>,
    pub(super) path: Option<&'e str>,
    /// The text without markup, cut off where `truncate_content_length` says.
    pub(super) body: Option<String>,
}

impl Panel<'_> {
    /// The entries that readers can find in a language, in the order of their files: those with a
    /// page, unless `in_search_index = false`.
    pub(super) fn findable(&self, code: &str) -> impl Iterator<Item = &Entry> {
        let entries = self.site.entries.iter();
        entries.filter(move |entry| {
            entry.language == code && entry.has_page() && in_search_index(entry)
        })
    }
}

fn in_search_index(entry: &Entry) -> bool {
    match &entry.kind {
        EntryKind::Page(page) => page.front_matter.in_search_index,
        EntryKind::Section(section) => section.front_matter.in_search_index,
    }
}

impl<'e> Indexed<'e> {
    pub(super) fn new(entry: &'e Entry, search: &Search) -> Self {
        let date = || {
            let date = entry.as_page().and_then(|page| page.date.as_ref());
            date.map(ToString::to_string).unwrap_or_default()
        };
        Self {
            title: search.include_title.then_some(entry.title.as_str()),
            description: search
                .include_description
                .then(|| entry.description.as_deref().unwrap_or_default()),
            date: search.include_date.then(date),
            path: search.include_path.then_some(entry.path.as_str()),
            body: search.include_content.then(|| body(entry, search.truncate_content_length)),
        }
    }
}

/// The text of an entry, at most so many characters of it.
fn body(entry: &Entry, length: Option<usize>) -> String {
    let mut text = entry.document.plain_text().trim_end().to_owned();
    if let Some((end, _)) = length.and_then(|length| text.char_indices().nth(length)) {
        text.truncate(end);
    }
    text
}
