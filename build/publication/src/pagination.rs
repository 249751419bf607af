//! Lists that are spread over several pages (Zola: templates/pagination).

use crate::site::{EntryId, EntryKind, Redirect, Site};

/// A list in parts, each on a page of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// Number of entries on each page but the last; at least 1.
    pub by: usize,
    /// What the addresses of all pages but the first begin with; ends in `/`.
    pub base: String,
    /// The pages; at least one, also of an empty list.
    pub pagers: Vec<Pager>,
    /// Number of entries on all pages together.
    pub total: usize,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pager {
    /// Address below `base_url`; that of the first is the list's own.
    pub path: String,
    /// The entries on it.
    pub entries: Vec<EntryId>,
}

impl Pagination {
    /// Spreads a list at an address; nothing if a page would hold nothing.
    pub(crate) fn new(path: &str, folder: &str, by: usize, list: &[EntryId]) -> Option<Self> {
        if by == 0 {
            return None;
        }
        let base = joined(path, folder);
        let mut pagers: Vec<Pager> = list
            .chunks(by)
            .enumerate()
            .map(|(index, entries)| Pager {
                path: match index {
                    0 => path.to_owned(),
                    _ => format!("{base}{}/", index + 1),
                },
                entries: entries.to_vec(),
            })
            .collect();
        if pagers.is_empty() {
            pagers.push(Pager { path: path.to_owned(), entries: Vec::new() });
        }
        Some(Self { by, base, pagers, total: list.len() })
    }

    /// The address that a reader guesses for the first page.
    pub(crate) fn first_by_number(&self) -> String {
        format!("{}1/", self.base)
    }
}

impl Site {
    /// Spreads the lists of sections and terms that ask for it over pages.
    pub(crate) fn paginate(&mut self) {
        for index in 0..self.entries.len() {
            let entry = &self.entries[index];
            let Some(section) = entry.as_section() else { continue };
            let keys = &section.front_matter;
            let (Some(by), None, true) = (keys.paginate_by, &keys.redirect_to, keys.render) else {
                continue;
            };
            let mut list = self.rendered(&section.pages);
            if keys.paginate_reversed {
                list.reverse();
            }
            let pagination = Pagination::new(&entry.path, &keys.paginate_path, by, &list);
            if let EntryKind::Section(section) = &mut self.entries[index].kind {
                section.pagination = pagination;
            }
        }
        let mut taxonomies = std::mem::take(&mut self.taxonomies);
        for taxonomy in taxonomies.iter_mut().filter(|taxonomy| taxonomy.render) {
            let Some(by) = taxonomy.paginate_by else { continue };
            for term in &mut taxonomy.terms {
                let list = self.rendered(&term.pages);
                term.pagination = Pagination::new(&term.path, &taxonomy.paginate_path, by, &list);
            }
        }
        self.taxonomies = taxonomies;
    }

    /// The lists that are spread over pages, each with its language.
    pub fn paginations(&self) -> impl Iterator<Item = (&str, &Pagination)> {
        let of_sections = self.entries.iter().filter_map(|entry| {
            Some((entry.language.as_str(), entry.as_section()?.pagination.as_ref()?))
        });
        let of_terms = self.taxonomies.iter().flat_map(|taxonomy| {
            let paginations = taxonomy.terms.iter().filter_map(|term| term.pagination.as_ref());
            paginations.map(|pagination| (taxonomy.language.as_str(), pagination))
        });
        of_sections.chain(of_terms)
    }

    /// Redirects from the number of a first page to its real address, as in Zola.
    pub(crate) fn redirects_to_first_pages(&self) -> Vec<Redirect> {
        let redirect = |(language, pagination): (&str, &Pagination)| Redirect {
            from: pagination.first_by_number(),
            to: self.full_address(&pagination.pagers[0].path),
            language: language.to_owned(),
        };
        self.paginations().map(redirect).collect()
    }

    fn rendered(&self, pages: &[EntryId]) -> Vec<EntryId> {
        pages.iter().copied().filter(|&page| self.entry(page).is_rendered()).collect()
    }
}

/// A folder below an address; dots lead nowhere.
fn joined(path: &str, folder: &str) -> String {
    let parts = folder.split('/').filter(|part| !matches!(part.trim(), "" | "." | ".."));
    parts.fold(path.to_owned(), |path, part| format!("{path}{part}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(folder: &str, by: usize, count: usize) -> Vec<(String, usize)> {
        let list: Vec<EntryId> = (0..count).map(EntryId).collect();
        let pagination = Pagination::new("/nieuws/", folder, by, &list);
        let pagers = pagination.into_iter().flat_map(|pagination| pagination.pagers);
        pagers.map(|pager| (pager.path, pager.entries.len())).collect()
    }

    #[test]
    fn the_first_page_has_the_address_of_the_list() {
        let two = [("/nieuws/".to_owned(), 2), ("/nieuws/page/2/".to_owned(), 1)];
        assert_eq!(paths("page", 2, 3), two);
        assert_eq!(paths("page", 2, 2), two[..1]);
        assert_eq!(paths("page", 2, 0), [("/nieuws/".to_owned(), 0)]);
        assert_eq!(paths("page", 0, 3), []);
    }

    #[test]
    fn the_numbers_may_lie_anywhere_below_the_list_but_not_elsewhere() {
        assert_eq!(paths("", 1, 2)[1].0, "/nieuws/2/");
        assert_eq!(paths("../lijst/deel/", 1, 2)[1].0, "/nieuws/lijst/deel/2/");
    }
}
