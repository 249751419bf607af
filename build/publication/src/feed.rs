//! Feeds: which there are, and the pages in each (Zola: templates/feeds).

use std::cmp::Reverse;

use tweeluik_source::{Date, Span};

use crate::site::{EntryId, Site};

/// A feed: one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Address below `base_url`, with leading `/`.
    pub path: String,
    /// Its file name, which is also that of its template.
    pub file_name: String,
    /// Where the configuration names it, if it does.
    pub span: Option<Span>,
    /// Language code.
    pub language: String,
    /// What it is a feed of.
    pub of: FeedOf,
    /// The pages that have a date, newest first, as many as `feed_limit` says.
    pub pages: Vec<EntryId>,
    /// The last date of publication or change of any page, also of those beyond the limit.
    pub updated: Option<Date>,
}

/// What a feed is a feed of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedOf {
    /// All pages in a language.
    Language,
    /// The pages of a section.
    Section(EntryId),
    /// The pages of a term: its taxonomy's index in [`Site::taxonomies`], its own among the terms.
    Term(usize, usize),
}

impl Site {
    /// The feeds of all languages, sections and terms that ask for one, in that order.
    pub(crate) fn gather_feeds(&self) -> Vec<Feed> {
        let mut feeds = Vec::new();
        for language in self.config.language_codes() {
            if self.config.generates_feeds(language) {
                let prefix = self.config.prefix_of(language);
                let folder = prefix.map_or_else(|| "/".to_owned(), |code| format!("/{code}/"));
                let all = self.entries.iter().filter(|entry| entry.language == language);
                let all: Vec<EntryId> = all.map(|entry| entry.id).collect();
                feeds.extend(self.feeds_at(&folder, language, FeedOf::Language, &all));
            }
        }
        for entry in &self.entries {
            let Some(section) = entry.as_section() else { continue };
            if section.front_matter.generate_feeds {
                let of = FeedOf::Section(entry.id);
                feeds.extend(self.feeds_at(&entry.path, &entry.language, of, &section.pages));
            }
        }
        for (index, taxonomy) in self.taxonomies.iter().enumerate() {
            if !taxonomy.feed || !taxonomy.render {
                continue;
            }
            for (at, term) in taxonomy.terms.iter().enumerate() {
                let of = FeedOf::Term(index, at);
                feeds.extend(self.feeds_at(&term.path, &taxonomy.language, of, &term.pages));
            }
        }
        feeds
    }

    /// One feed for each file name, with the same pages.
    fn feeds_at(&self, folder: &str, language: &str, of: FeedOf, pages: &[EntryId]) -> Vec<Feed> {
        let (pages, updated) = self.newest(pages);
        let feed = |(name, span): (&str, Option<Span>)| Feed {
            path: format!("{folder}{name}"),
            file_name: name.to_owned(),
            span,
            language: language.to_owned(),
            of,
            pages: pages.clone(),
            updated: updated.clone(),
        };
        self.config.feed_filenames_of(language).into_iter().map(feed).collect()
    }

    /// The pages with a date, newest first, and the last date of all of them.
    fn newest(&self, pages: &[EntryId]) -> (Vec<EntryId>, Option<Date>) {
        let mut dated: Vec<(Reverse<&Date>, &str, EntryId)> = Vec::new();
        let mut updated: Option<&Date> = None;
        for &id in pages {
            let entry = self.entry(id);
            let Some(page) = entry.as_page().filter(|_| entry.is_rendered()) else { continue };
            let Some(date) = &page.date else { continue };
            updated = updated.max(Some(date)).max(page.front_matter.updated.as_ref());
            dated.push((Reverse(date), entry.path.as_str(), id));
        }
        dated.sort_unstable();
        dated.truncate(self.config.feed_limit.unwrap_or(usize::MAX));
        (dated.into_iter().map(|(_, _, id)| id).collect(), updated.cloned())
    }
}
