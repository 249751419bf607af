//! Data from front matter: facts of one page, and who does what on the pages of a section.

use tweeluik_source::{Catalogue, Diagnostic, Message, Node, NodeKind, Period};

use super::Data;
use crate::rules;
use crate::site::{Entry, EntryKind, Target};

/// What stands between the items of a list: each may begin with a capital, as names do.
const BETWEEN: &str = "\u{a0}· ";

/// The value under a key below `[extra]`.
pub fn extra<'e>(entry: &'e Entry, key: &str) -> Option<&'e Node> {
    match &entry.kind {
        EntryKind::Page(page) => page.front_matter.extra.all.get(key),
        EntryKind::Section(section) => section.front_matter.extra.all.get(key),
    }
}

/// Facts for readers: a list of `term` and `text`, in the order of the file. What the page's
/// taxonomies say already is not said again: `{ termen = "gemeente" }` stands for its terms.
pub fn facts(page: &Entry, node: &Node, catalogue: &Catalogue) -> Result<Data, Vec<Diagnostic>> {
    let NodeKind::Table(entries) = &node.kind else {
        return Err(vec![not(node, "publication-facts-table", "publication-facts-hint")]);
    };
    let mut found = Vec::new();
    let mut facts = Vec::new();
    for (term, value) in entries {
        match terms(page, value).or_else(|| for_readers(value, catalogue)) {
            Some(text) => facts.push(Data::map([
                ("term", Data::text(term.value.clone())),
                ("text", Data::Text(text)),
            ])),
            None => found.push(not(value, "publication-facts-value", "publication-facts-hint")),
        }
    }
    if found.is_empty() { Ok(Data::List(facts)) } else { Err(found) }
}

/// The terms of a page in the taxonomy that `{ termen = "…" }` names.
fn terms(page: &Entry, value: &Node) -> Option<String> {
    let NodeKind::String(taxonomy) = &value.get("termen")?.kind else { return None };
    let terms = page.as_page()?.front_matter.taxonomies.get(taxonomy)?;
    let names: Vec<&str> = terms.iter().map(|term| term.value.as_str()).collect();
    Some(names.join(BETWEEN))
}

/// The roles of actors on pages: `actors`, each named once in the order in which they are met,
/// and `rows`, one a page that has the key, with `title`, `link` and `cells`, a text an actor.
pub fn roles(pages: &[&Entry], key: &str, catalogue: &Catalogue) -> Result<Data, Vec<Diagnostic>> {
    let mut found = Vec::new();
    let mut actors: Vec<&str> = Vec::new();
    let mut rows = Vec::new();
    for page in pages {
        let Some(node) = extra(page, key) else { continue };
        let NodeKind::Table(entries) = &node.kind else {
            found.push(not(node, "publication-facts-table", "publication-roles-hint"));
            continue;
        };
        let mut roles = Vec::new();
        for (actor, value) in entries {
            if !actors.contains(&actor.value.as_str()) {
                actors.push(&actor.value);
            }
            match for_readers(value, catalogue) {
                Some(text) => roles.push((actor.value.as_str(), text)),
                None => found.push(not(value, "publication-facts-value", "publication-roles-hint")),
            }
        }
        rows.push((*page, roles));
    }
    if !found.is_empty() {
        return Err(found);
    }
    let rows = rows.into_iter().map(|(page, roles)| {
        let role = |actor: &&str| {
            let own = roles.iter().find(|(name, _)| name == actor);
            Data::Text(own.map(|(_, text)| text.clone()).unwrap_or_default())
        };
        Data::map([
            ("title", Data::text(page.title.clone())),
            ("link", Data::Link(Target::Entry { entry: page.id, anchor: None })),
            ("cells", Data::List(actors.iter().map(role).collect())),
        ])
    });
    let rows = rows.collect();
    let actors = actors.iter().map(|actor| Data::text(*actor)).collect();
    Ok(Data::map([("actors", Data::List(actors)), ("rows", Data::List(rows))]))
}

/// A value as text: words, numbers and moments as the language writes them, a list with dots between,
/// and `{ waarde = 8500000, eenheid = "€" }` in its unit.
fn for_readers(node: &Node, catalogue: &Catalogue) -> Option<String> {
    match &node.kind {
        NodeKind::String(text) => Some(text.clone()),
        NodeKind::Integer(_) | NodeKind::Float(_) => Some(catalogue.number(number(node)?, None)),
        NodeKind::Datetime(moment) => Some(match Period::parse(moment) {
            Some(period) => catalogue.period(period),
            None => moment.clone(),
        }),
        NodeKind::Array(items) => {
            let texts: Option<Vec<String>> =
                items.iter().map(|item| for_readers(item, catalogue)).collect();
            texts.map(|texts| texts.join(BETWEEN))
        }
        NodeKind::Table(entries) if entries.len() == 2 => {
            let NodeKind::String(unit) = &node.get("eenheid")?.kind else { return None };
            let value = number(node.get("waarde")?)?;
            let written = catalogue.in_unit(value, unit, None);
            Some(match unit.as_str() {
                "€" | "%" => written,
                _ => format!("{written}\u{a0}{unit}"),
            })
        }
        NodeKind::Bool(_) | NodeKind::Null | NodeKind::Table(_) => None,
    }
}

fn number(node: &Node) -> Option<f64> {
    match &node.kind {
        NodeKind::Integer(number) => Some(*number as f64),
        NodeKind::Float(number) => Some(*number).filter(|it| it.is_finite()),
        _ => None,
    }
}

fn not(node: &Node, message: &'static str, hint: &'static str) -> Diagnostic {
    let finding = Diagnostic::new(&rules::INVALID_CELL, node.span, Message::new(message));
    finding.hint(Message::new(hint))
}
