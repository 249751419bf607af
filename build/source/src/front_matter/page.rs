//! The keys of a page.

use crate::date::Date;
use crate::front_matter::PageExtra;
use crate::key::{Map, keys};
use crate::span::Spanned;

keys! {
    /// Front matter of a page.
    pub struct PageFrontMatter {
        /// The title.
        now title: Option<Spanned<String>>,
        /// One or two sentences for search engines and lists.
        now description: Option<Spanned<String>>,
        /// Date of publication.
        now date: Option<Date>,
        /// Date of the last change of substance.
        now updated: Option<Date>,
        /// Whether the page is left out unless drafts are asked for.
        now draft: bool,
        /// Whether the page is written; `false` leaves it to be listed only.
        now render: bool = true,
        /// Last part of the address, in place of the file name.
        now slug: Option<Spanned<String>>,
        /// The whole address below `base_url`, in place of folders and slug.
        now path: Option<Spanned<String>>,
        /// Terms by taxonomy.
        now taxonomies: Map<Vec<Spanned<String>>>,
        /// Place in a section sorted by weight; the lightest comes first.
        now weight: Option<usize>,
        /// Who wrote it.
        now authors: Vec<String>,
        /// Old addresses that lead here.
        now aliases: Vec<Spanned<String>>,
        /// Template, in place of `page.html`.
        now template: Option<Spanned<String>>,
        /// Whether the search index has the page.
        now in_search_index: bool = true,
        /// Whatever templates want to know, and `metadata`.
        now extra: PageExtra,
    }
}
