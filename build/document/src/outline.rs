//! The headings of a document as a nested outline.

use tweeluik_source::Span;

use crate::plain::plain_text;
use crate::tree::{BlockKind, Document, Heading};
use crate::walk::{Node, walk_blocks};

/// A heading with the headings below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineEntry {
    /// 1 to 6, as written.
    pub level: u8,
    /// The heading's anchor.
    pub id: Option<String>,
    /// Its text, without marks.
    pub title: String,
    /// Where it was written.
    pub span: Span,
    /// The headings of a deeper level that follow it.
    pub children: Vec<OutlineEntry>,
}

impl Document {
    /// The outline. A heading belongs to the nearest heading before it of a
    /// higher rank, also where the text skips a level.
    pub fn outline(&self) -> Vec<OutlineEntry> {
        let mut outline = Vec::new();
        walk_blocks(&self.blocks, &mut |node| {
            if let Node::Block(block) = node
                && let BlockKind::Heading(heading) = &block.kind
            {
                insert(&mut outline, entry(heading, block.span));
            }
        });
        outline
    }
}

fn entry(heading: &Heading, span: Span) -> OutlineEntry {
    let title = plain_text(&heading.content).trim().to_owned();
    OutlineEntry { level: heading.level, id: heading.id.clone(), title, span, children: Vec::new() }
}

/// Adds an entry below the last one of a higher rank; six levels at most.
fn insert(outline: &mut Vec<OutlineEntry>, entry: OutlineEntry) {
    match outline.last_mut() {
        Some(last) if last.level < entry.level => insert(&mut last.children, entry),
        _ => outline.push(entry),
    }
}
