//! The headings of a text as a tree: Zola's `toc`.

use tera::Value;
use tweeluik_document::{Block, BlockKind};
use tweeluik_publication::Entry;

use crate::values::Fields;

/// The headings of an entry; `permalink` is its full address.
pub(super) fn of(entry: &Entry, permalink: &str) -> Value {
    let headings = headings(&entry.document.blocks);
    let (items, _) = nested(&headings, 0, permalink);
    Value::from(items)
}

struct Heading {
    level: u8,
    id: String,
    title: String,
}

/// The headings that have an anchor, outside quotes and components.
fn headings(blocks: &[Block]) -> Vec<Heading> {
    let mut found = Vec::new();
    for block in blocks {
        if let BlockKind::Heading(heading) = &block.kind
            && let Some(id) = &heading.id
        {
            let title = crate::html::plain_text(&heading.content);
            found.push(Heading { level: heading.level, id: id.clone(), title });
        }
    }
    found
}

/// The headings from `start` that lie below `level`, and where the rest begins.
fn nested(headings: &[Heading], level: u8, permalink: &str) -> (Vec<Value>, usize) {
    let mut items = Vec::new();
    let mut at = 0;
    while let Some(heading) = headings.get(at).filter(|heading| heading.level > level) {
        let (children, taken) = nested(&headings[at + 1..], heading.level, permalink);
        items.push(Value::from(Fields::from([
            ("level", Value::from(heading.level)),
            ("id", Value::from(heading.id.as_str())),
            ("permalink", Value::from(format!("{permalink}#{}", heading.id))),
            ("title", Value::from(heading.title.as_str())),
            ("children", Value::from(children)),
        ])));
        at += 1 + taken;
    }
    (items, at)
}
