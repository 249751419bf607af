//! The index for Fuse.js: a list of what to look in (Zola: content/search).

use serde::Serialize;
use tweeluik_source::config::Search;

use crate::panel::Panel;
use crate::search::fields::Indexed;

#[derive(Serialize)]
struct Item<'a> {
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
}

impl Panel<'_> {
    /// The index of a language, as JSON.
    pub(super) fn fuse_index(&self, code: &str, search: &Search) -> String {
        let items: Vec<Item<'_>> = self
            .findable(code)
            .map(|entry| {
                let Indexed { title, description, date, path, body, .. } =
                    Indexed::new(entry, search);
                let url = self.addresses.full(&entry.path);
                Item { url, title, description, date, body, path }
            })
            .collect();
        // Texts under names always make JSON.
        serde_json::to_string(&items).unwrap_or_default()
    }
}
