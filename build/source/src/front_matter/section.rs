//! The keys of a section.

use crate::config::AnchorLinks;
use crate::front_matter::SectionExtra;
use crate::key::{choice, keys};
use crate::span::Spanned;

keys! {
    /// Front matter of a section (`_index.md`).
    pub struct SectionFrontMatter {
        /// The title.
        now title: Option<Spanned<String>>,
        /// One or two sentences for search engines and lists.
        now description: Option<Spanned<String>>,
        /// Order of the pages.
        now sort_by: SortBy,
        /// Place among the sections beside it; the lightest comes first.
        now weight: usize,
        /// Whether the section and all in it is left out unless drafts are asked for.
        now draft: bool,
        /// Template, in place of `section.html`.
        now template: Option<Spanned<String>>,
        /// Template for the pages in it and below it, in place of `page.html`.
        now page_template: Option<Spanned<String>>,
        /// Number of pages on each page of the list.
        now paginate_by: Option<usize>,
        /// Whether the list begins with the last page.
        now paginate_reversed: bool,
        /// Part of the address that comes before the number of a list page.
        now paginate_path: String = "page",
        /// Where headings get a link to themselves.
        now insert_anchor_links: Option<AnchorLinks>,
        /// Whether the section's own page is written.
        now render: bool = true,
        /// Address that readers of this section are sent to.
        now redirect_to: Option<Spanned<String>>,
        /// Whether the search index has the section.
        now in_search_index: bool = true,
        /// Whether its pages also count as pages of the section above.
        now transparent: bool,
        /// Old addresses that lead here.
        now aliases: Vec<Spanned<String>>,
        /// Whether feeds are made of the section.
        now generate_feeds: bool,
        /// Whatever templates want to know, `publication` and `metadata`.
        now extra: SectionExtra,
    }
}

choice! {
    /// Order of the pages of a section (Zola: content/section, "Sorting").
    pub enum SortBy {
        /// Not sorted.
        None = "none",
        /// By date, newest first.
        Date = "date",
        /// By date of the last change, newest first.
        UpdateDate = "update_date",
        /// By title, as people sort.
        Title = "title",
        /// By title, as bytes sort.
        TitleBytes = "title_bytes",
        /// By weight, lightest first.
        Weight = "weight",
        /// By last part of the address.
        Slug = "slug",
        /// By whole address.
        Permalink = "permalink",
    }
}
