//! Plain text of the tree: for titles, descriptions, search and word counts.

use unicode_segmentation::UnicodeSegmentation;

use crate::tree::{Block, BlockKind, Document, Inline, InlineKind};
use crate::walk::walk_inlines;

/// Words read in a minute. Zola counts the same.
const WORDS_PER_MINUTE: usize = 200;

/// The text of `inlines` without marks; a line's end is a space, raw HTML,
/// footnote references and component calls are left out.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut plain = String::new();
    walk_inlines(inlines, &mut |inline| match &inline.kind {
        InlineKind::Text(text) | InlineKind::Code(text) => plain.push_str(text),
        InlineKind::SoftBreak | InlineKind::HardBreak => plain.push(' '),
        _ => {}
    });
    plain
}

/// The text of `blocks`: a line for each paragraph, heading, term or cell. Code
/// blocks and raw HTML are left out.
pub fn plain_text_of_blocks(blocks: &[Block]) -> String {
    let mut plain = String::new();
    lines(blocks, &mut plain);
    plain
}

/// Recurses: the builder keeps trees shallow.
fn lines(blocks: &[Block], plain: &mut String) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(heading) => line(&heading.content, plain),
            BlockKind::Paragraph(content) | BlockKind::Plain(content) => line(content, plain),
            BlockKind::Quote(inner) | BlockKind::Alert { blocks: inner, .. } => lines(inner, plain),
            BlockKind::Component(call) => lines(call.body.as_deref().unwrap_or_default(), plain),
            BlockKind::List { items, .. } => {
                items.iter().for_each(|item| lines(&item.blocks, plain))
            }
            BlockKind::DefinitionList(items) => {
                for item in items {
                    item.terms.iter().for_each(|term| line(&term.value, plain));
                    item.descriptions.iter().for_each(|text| lines(&text.value, plain));
                }
            }
            BlockKind::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flatten());
                cells.for_each(|cell| line(&cell.content, plain));
            }
            BlockKind::Code(_) | BlockKind::Rule | BlockKind::Html(_) => {}
        }
    }
}

fn line(content: &[Inline], plain: &mut String) {
    let text = plain_text(content);
    if !text.trim().is_empty() {
        plain.push_str(&text);
        plain.push('\n');
    }
}

impl Document {
    /// The text, footnotes last: a line for each paragraph, heading, term or cell.
    pub fn plain_text(&self) -> String {
        let mut plain = plain_text_of_blocks(&self.blocks);
        for footnote in &self.footnotes {
            lines(&footnote.blocks, &mut plain);
        }
        plain
    }

    /// Number of words in [`Document::plain_text`] (UAX #29).
    pub fn word_count(&self) -> usize {
        self.plain_text().unicode_words().count()
    }

    /// Minutes it takes to read `words`, rounded up.
    pub fn reading_time(words: usize) -> usize {
        words.div_ceil(WORDS_PER_MINUTE)
    }
}

/// The picture of a paragraph that holds nothing else.
pub fn lone_image(content: &[Inline]) -> Option<&Inline> {
    let mut images = None;
    for inline in content {
        match &inline.kind {
            InlineKind::Image { .. } if images.is_none() => images = Some(inline),
            InlineKind::SoftBreak => {}
            InlineKind::Text(text) if text.trim().is_empty() => {}
            _ => return None,
        }
    }
    images
}
