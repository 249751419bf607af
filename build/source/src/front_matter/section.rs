//! The keys of a section.

use std::collections::BTreeSet;

use crate::config::AnchorLinks;
use crate::front_matter::PublicationFrontMatter;
use crate::key::{Effect, Extra, Read, Reader, Type, choice, keys};
use crate::nearest::nearest_name;
use crate::node::{Node, NodeKind};
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
        /// Whatever templates want to know, and `publication`.
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

/// `[extra]` of a section: free, but for `publication`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SectionExtra {
    /// `[extra.publication]`, with the place of the table.
    pub publication: Option<Spanned<PublicationFrontMatter>>,
    /// The whole table, `publication` included.
    pub all: Extra,
}

impl Read for SectionExtra {
    const TYPE: Type = Type::Free;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let all = Extra::read(node, reader)?;
        let NodeKind::Table(entries) = &node.kind else { return Some(Self::default()) };
        let misspelt = entries.iter().filter(|(key, node)| is_misspelt_publication(key, node));
        for (key, _) in misspelt.filter(|_| all.get("publication").is_none()) {
            reader.unknown(key, &["publication"]);
        }
        let mut publication: Option<Spanned<PublicationFrontMatter>> =
            entries.iter().find(|(key, _)| key.value == "publication").and_then(|(key, node)| {
                for required in PublicationFrontMatter::KEYS.iter().filter(|key| key.required) {
                    reader.check_filled(required.name, node);
                }
                reader.value(key, node, Effect::Now)
            });
        if let Some(publication) = &mut publication {
            let mut once = BTreeSet::new();
            publication.value.profiles.retain(|profile| once.insert(*profile));
        }
        if let Some(code) = publication.as_ref().and_then(|found| found.value.language.as_ref()) {
            reader.check_language("language", code.span, &code.value);
        }
        Some(Self { publication, all })
    }
}

/// Whether a free table was meant to be `publication`: its name is near, and so are its keys.
fn is_misspelt_publication(key: &Spanned<String>, node: &Node) -> bool {
    nearest_name(&key.value, &["publication"]).is_some()
        && PublicationFrontMatter::KEYS.iter().any(|known| node.get(known.name).is_some())
}
