//! The publications of a site: sections with `[extra.publication]`, and their chapters.

use std::collections::BTreeSet;

use tweeluik_source::config::Print;
use tweeluik_source::{SlugMode, SortBy};

use crate::place::slug;
use crate::site::{EntryId, EntryKind, Publication, PublicationId, Site};

impl Site {
    /// Publications in the order of their sections: by weight, then path.
    pub(crate) fn gather_publications(&mut self) {
        let mut sections: Vec<(usize, &str, EntryId)> = self
            .entries
            .iter()
            .filter_map(|entry| {
                let section = entry.as_section()?;
                section.front_matter.extra.publication.as_ref()?;
                Some((section.front_matter.weight, entry.relative_path.as_str(), entry.id))
            })
            .collect();
        sections.sort();
        let sections: Vec<EntryId> = sections.into_iter().map(|(_, _, id)| id).collect();
        for id in sections {
            let publication = PublicationId(self.publications.len());
            let chapters = self.chapters_of(id);
            let entry = &mut self.entries[id.0];
            let file_stem = file_stem_of(&entry.title);
            let EntryKind::Section(section) = &mut entry.kind else { continue };
            let Some(keys) = section.front_matter.extra.publication.clone() else { continue };
            section.publication = Some(publication);
            let own = &keys.value.print;
            let short = Print { profiles: keys.value.profiles.clone(), ..Print::default() };
            let print = short.over(own).over(&self.config.print);
            for member in std::iter::once(id).chain(chapters.iter().copied()) {
                self.entries[member.0].publication.get_or_insert(publication);
            }
            self.publications.push(Publication {
                id: publication,
                section: id,
                front_matter: keys.value,
                print,
                chapters,
                file_stem,
            });
        }
    }

    /// The chapters of a publication: its section's pages by weight (in the section's
    /// own order where weights are equal), then those of its subsections.
    fn chapters_of(&self, id: EntryId) -> Vec<EntryId> {
        let mut chapters = Vec::new();
        self.add_chapters(id, &mut chapters);
        // A transparent section has handed its pages up already.
        let mut seen = BTreeSet::new();
        chapters.retain(|&page| self.entry(page).is_rendered() && seen.insert(page));
        chapters
    }

    fn add_chapters(&self, id: EntryId, chapters: &mut Vec<EntryId>) {
        let Some(section) = self.entry(id).as_section() else { return };
        let mut pages = section.pages.clone();
        if section.front_matter.sort_by != SortBy::Weight {
            pages.sort_by_key(|&page| {
                let weight = self.entry(page).as_page().and_then(|page| page.front_matter.weight);
                weight.unwrap_or(usize::MAX)
            });
        }
        chapters.extend(pages);
        let is_publication = |id: &EntryId| {
            let section = self.entry(*id).as_section();
            section.is_some_and(|section| section.front_matter.extra.publication.is_some())
        };
        for below in section.subsections.iter().filter(|id| !is_publication(id)) {
            self.add_chapters(*below, chapters);
        }
    }
}

/// A title as a file name. File systems refuse names of more than 255 bytes, of which the
/// profile and the extension take some.
fn file_stem_of(title: &str) -> String {
    const LONGEST: usize = 100;
    let slug = slug(title, SlugMode::On);
    let cut = match slug.char_indices().nth(LONGEST) {
        // Between words, if there is a place between words.
        Some((at, _)) => slug[..at].rsplit_once('-').map_or(&slug[..at], |(before, _)| before),
        None => &slug,
    };
    if cut.is_empty() { "publication".to_owned() } else { cut.to_owned() }
}
