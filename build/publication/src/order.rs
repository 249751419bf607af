//! Sections, their pages and the order of both.
//!
//! A page belongs to the section whose `_index.md` lies in its folder; a
//! transparent section hands its pages to the section above as well. Orders are
//! Zola's (Zola: content/section, "Sorting"); what cannot be sorted comes last,
//! by address, as what is equal does, and has no neighbours.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use lexical_sort::natural_lexical_cmp;
use tweeluik_source::SortBy;

use crate::place::Place;
use crate::site::{Entry, EntryId, EntryKind};

/// Fills in ancestors, pages, subsections and neighbours.
///
/// `places` holds the place of each entry, in the same order.
pub fn arrange(entries: &mut [Entry], places: &[Place]) {
    let sections: BTreeMap<(String, String), EntryId> = entries
        .iter()
        .filter(|entry| entry.as_section().is_some())
        .map(|entry| ((entry.language.clone(), places[entry.id.0].folders.join("/")), entry.id))
        .collect();
    let find = |language: &str, folders: &[String]| {
        sections.get(&(language.to_owned(), folders.join("/"))).copied()
    };
    let mut pages: BTreeMap<EntryId, Vec<EntryId>> = BTreeMap::new();
    let mut subsections: BTreeMap<EntryId, Vec<EntryId>> = BTreeMap::new();
    for index in 0..entries.len() {
        let (id, place) = (EntryId(index), &places[index]);
        let is_section = entries[index].as_section().is_some();
        let above = place.folders.len() + usize::from(!is_section);
        let ancestors: Vec<EntryId> = (0..above)
            .filter_map(|depth| find(&entries[index].language, &place.folders[..depth]))
            .collect();
        if is_section {
            if let Some(&parent) = ancestors.last() {
                subsections.entry(parent).or_default().push(id);
            }
        } else if let Some(home) = find(&entries[index].language, &place.folders) {
            pages.entry(home).or_default().push(id);
        }
        entries[index].ancestors = ancestors;
    }
    hand_up_transparent(entries, &mut pages);
    for (section, mut members) in pages {
        let sort_by = match &entries[section.0].kind {
            EntryKind::Section(section) => section.front_matter.sort_by,
            EntryKind::Page(_) => continue,
        };
        let unsorted = sort(&mut members, entries, sort_by);
        let sorted = members.len() - unsorted;
        if !is_transparent(&entries[section.0]) && sort_by != SortBy::None {
            // What gets no page of its own cannot be linked to.
            let shown = members[..sorted].iter().copied();
            let shown: Vec<EntryId> = shown.filter(|id| entries[id.0].is_rendered()).collect();
            link_neighbours(&shown, entries);
        }
        if let EntryKind::Section(section) = &mut entries[section.0].kind {
            section.pages = members;
        }
    }
    for (section, mut members) in subsections {
        members.sort_by(|a, b| {
            let key = |id: &EntryId| {
                let entry = &entries[id.0];
                let weight = entry.as_section().map_or(0, |section| section.front_matter.weight);
                (weight, entry.relative_path.clone())
            };
            key(a).cmp(&key(b))
        });
        if let EntryKind::Section(section) = &mut entries[section.0].kind {
            section.subsections = members;
        }
    }
}

fn is_transparent(entry: &Entry) -> bool {
    entry.as_section().is_some_and(|section| section.front_matter.transparent)
}

/// Adds the pages of transparent sections to the sections above, deepest first.
fn hand_up_transparent(entries: &[Entry], pages: &mut BTreeMap<EntryId, Vec<EntryId>>) {
    let mut transparent: Vec<&Entry> =
        entries.iter().filter(|entry| is_transparent(entry)).collect();
    transparent.sort_by_key(|entry| std::cmp::Reverse(entry.ancestors.len()));
    for entry in transparent {
        if let (Some(&parent), Some(members)) = (entry.ancestors.last(), pages.get(&entry.id)) {
            let members = members.clone();
            pages.entry(parent).or_default().extend(members);
        }
    }
}

/// Sorts, moves what lacks the sort key to the end, and tells how many those are.
fn sort(members: &mut [EntryId], entries: &[Entry], sort_by: SortBy) -> usize {
    let entry = |id: &EntryId| &entries[id.0];
    let by_address = |a: &EntryId, b: &EntryId| entry(a).permalink.cmp(&entry(b).permalink);
    let lacks_key = |id: &EntryId| {
        let Some(page) = entry(id).as_page() else { return true };
        match sort_by {
            SortBy::Date => page.date.is_none(),
            SortBy::UpdateDate => page.front_matter.updated.is_none() && page.date.is_none(),
            SortBy::Title | SortBy::TitleBytes => entry(id).title.is_empty(),
            SortBy::Weight => page.front_matter.weight.is_none(),
            SortBy::Slug | SortBy::Permalink | SortBy::None => false,
        }
    };
    let compare = |a: &EntryId, b: &EntryId| -> Ordering {
        let (Some(page_a), Some(page_b)) = (entry(a).as_page(), entry(b).as_page()) else {
            return Ordering::Equal;
        };
        let updated =
            |page: &crate::site::PageKind| page.front_matter.updated.clone().max(page.date.clone());
        match sort_by {
            SortBy::Date => page_b.date.cmp(&page_a.date),
            SortBy::UpdateDate => updated(page_b).cmp(&updated(page_a)),
            SortBy::Title => natural_lexical_cmp(&entry(a).title, &entry(b).title),
            SortBy::TitleBytes => entry(a).title.cmp(&entry(b).title),
            SortBy::Weight => page_a.front_matter.weight.cmp(&page_b.front_matter.weight),
            SortBy::Slug => entry(a).slug.cmp(&entry(b).slug),
            SortBy::Permalink => entry(a).permalink.cmp(&entry(b).permalink),
            SortBy::None => Ordering::Equal,
        }
    };
    members.sort_by(|a, b| {
        lacks_key(a)
            .cmp(&lacks_key(b))
            .then_with(|| if lacks_key(a) { Ordering::Equal } else { compare(a, b) })
            .then_with(|| by_address(a, b))
    });
    members.iter().filter(|id| lacks_key(id)).count()
}

fn link_neighbours(sorted: &[EntryId], entries: &mut [Entry]) {
    for (index, id) in sorted.iter().enumerate() {
        let previous = index.checked_sub(1).and_then(|before| sorted.get(before)).copied();
        let next = sorted.get(index + 1).copied();
        if let EntryKind::Page(page) = &mut entries[id.0].kind {
            page.previous = previous;
            page.next = next;
        }
    }
}
