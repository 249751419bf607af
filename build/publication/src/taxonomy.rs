//! Taxonomies: their terms and the pages that carry them, per language.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use lexical_sort::natural_lexical_cmp;
use tweeluik_source::{Config, Date, Diagnostic, Message, nearest};

use crate::place::slug;
use crate::rules;
use crate::site::{Entry, EntryId, Taxonomy, Term};

/// Gathers the taxonomies of every language; a kind that the configuration does
/// not name is a finding at the front matter key.
pub fn gather(config: &Config, entries: &[Entry]) -> (Vec<Taxonomy>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut taxonomies = Vec::new();
    for language in config.language_codes() {
        let known = config.taxonomies_of(language);
        let mut terms: Vec<BTreeMap<String, Term>> =
            known.iter().map(|_| BTreeMap::new()).collect();
        let bases: Vec<String> = known
            .iter()
            .map(|taxonomy| {
                let own = slug(&taxonomy.name, config.slugify.taxonomies);
                let root = config.taxonomy_root.as_deref().unwrap_or_default();
                let prefix = config.prefix_of(language).unwrap_or_default();
                let parts = [prefix, root.trim_matches('/'), &own];
                let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                format!("/{}/", parts.join("/"))
            })
            .collect();
        for entry in entries.iter().filter(|entry| entry.language == language) {
            let Some(page) = entry.as_page() else { continue };
            for (kind, names) in &page.front_matter.taxonomies {
                let Some(index) = known.iter().position(|known| known.name == kind.value) else {
                    let message =
                        Message::new("publication-unknown-taxonomy").with("name", &kind.value);
                    let names: Vec<&str> = known.iter().map(|known| known.name.as_str()).collect();
                    found.push(
                        Diagnostic::new(&rules::UNKNOWN_TAXONOMY, kind.span, message)
                            .hint(nearest(&kind.value, &names)),
                    );
                    continue;
                };
                for name in names {
                    if !has_address(&slug(&name.value, config.slugify.taxonomies)) {
                        let message =
                            Message::new("publication-unusable-term").with("name", &name.value);
                        let finding = Diagnostic::new(&rules::UNUSABLE_TERM, name.span, message);
                        found.push(finding.hint(Message::new("publication-unusable-term-hint")));
                        continue;
                    }
                    add(&mut terms[index], &name.value, &bases[index], config, entry.id);
                }
            }
        }
        for ((taxonomy, path), terms) in known.iter().zip(bases).zip(terms) {
            let mut terms: Vec<Term> = terms.into_values().collect();
            terms.sort_by(|a, b| {
                natural_lexical_cmp(&a.name, &b.name).then_with(|| a.slug.cmp(&b.slug))
            });
            for term in &mut terms {
                term.pages.sort_by_cached_key(|&page| by_date(&entries[page.0]));
            }
            taxonomies.push(Taxonomy {
                name: taxonomy.name.clone(),
                slug: slug(&taxonomy.name, config.slugify.taxonomies),
                language: language.to_owned(),
                path,
                render: taxonomy.render,
                paginate_by: taxonomy.paginate_by.filter(|&by| by > 0),
                paginate_path: taxonomy.paginate_path.clone(),
                feed: taxonomy.feed,
                terms,
            });
        }
    }
    (taxonomies, found)
}

/// Whether a slug can be part of an address: dots alone lead elsewhere, nothing leads nowhere.
fn has_address(slug: &str) -> bool {
    !slug.split('/').any(|part| matches!(part.trim(), "" | "." | ".."))
}

fn add(terms: &mut BTreeMap<String, Term>, name: &str, base: &str, config: &Config, page: EntryId) {
    let own = slug(name, config.slugify.taxonomies);
    let term = terms.entry(own.clone()).or_insert_with(|| Term {
        name: name.to_owned(),
        path: format!("{base}{own}/"),
        slug: own,
        pages: Vec::new(),
        pagination: None,
    });
    // A page that names a term twice does so in one go.
    if term.pages.last() != Some(&page) {
        term.pages.push(page);
    }
}

/// Newest first, then what has no date, each by path (Zola: content/taxonomies).
fn by_date(entry: &Entry) -> (bool, Reverse<Option<Date>>, String) {
    let date = entry.as_page().and_then(|page| page.date.clone());
    (date.is_none(), Reverse(date), entry.relative_path.clone())
}
