//! Plain text of the tree: for titles, descriptions, search and word counts.

use unicode_segmentation::UnicodeSegmentation;

use crate::tree::{Block, BlockKind, Document, Inline, InlineKind};

/// Words read in a minute. Zola counts the same.
const WORDS_PER_MINUTE: usize = 200;

/// The text of `inlines` without marks; a line's end is a space, raw HTML,
/// footnote references and component calls are left out.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut plain = String::new();
    pieces(inlines, &mut |piece| plain.push_str(piece));
    plain
}

/// Recurses: the builder keeps trees shallow.
fn pieces(inlines: &[Inline], visit: &mut impl FnMut(&str)) {
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Code(text) => visit(text),
            InlineKind::SoftBreak | InlineKind::HardBreak => visit(" "),
            _ => pieces(inline.content(), visit),
        }
    }
}

/// The text of `blocks`: a line for each paragraph, heading, term or cell. Code
/// blocks and raw HTML are left out.
pub fn plain_text_of_blocks(blocks: &[Block]) -> String {
    let mut plain = String::new();
    each_line(blocks, &mut |content| add_line(content, &mut plain));
    plain
}

/// Calls `visit` for the content of each line. Recurses as [`pieces`].
fn each_line(blocks: &[Block], visit: &mut impl FnMut(&[Inline])) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(heading) => visit(&heading.content),
            BlockKind::Paragraph(content) | BlockKind::Plain(content) => visit(content),
            BlockKind::Quote(inner) | BlockKind::Alert { blocks: inner, .. } => {
                each_line(inner, visit)
            }
            BlockKind::Component(call) => {
                each_line(call.body.as_deref().unwrap_or_default(), visit)
            }
            BlockKind::List { items, .. } => {
                items.iter().for_each(|item| each_line(&item.blocks, visit));
            }
            BlockKind::DefinitionList(items) => {
                for item in items {
                    item.terms.iter().for_each(|term| visit(&term.value));
                    item.descriptions.iter().for_each(|text| each_line(&text.value, visit));
                }
            }
            BlockKind::Table(table) => {
                let cells = table.header.iter().chain(table.rows.iter().flatten());
                cells.for_each(|cell| visit(&cell.content));
            }
            BlockKind::Code(_) | BlockKind::Rule | BlockKind::Html(_) => {}
        }
    }
}

fn add_line(content: &[Inline], plain: &mut String) {
    let start = plain.len();
    pieces(content, &mut |piece| plain.push_str(piece));
    match plain[start..].trim().is_empty() {
        true => plain.truncate(start),
        false => plain.push('\n'),
    }
}

impl Document {
    /// Calls `visit` for each piece of [`Document::plain_text`].
    pub fn each_piece(&self, mut visit: impl FnMut(&str)) {
        self.each_line(|content| pieces(content, &mut visit));
    }

    /// Calls `visit` for the content of each line, footnotes last.
    fn each_line(&self, mut visit: impl FnMut(&[Inline])) {
        each_line(&self.blocks, &mut visit);
        self.footnotes.iter().for_each(|footnote| each_line(&footnote.blocks, &mut visit));
    }

    /// The text, footnotes last: a line for each paragraph, heading, term or cell.
    pub fn plain_text(&self) -> String {
        let mut plain = String::new();
        self.each_line(|content| add_line(content, &mut plain));
        plain
    }

    /// Number of words in [`Document::plain_text`] (UAX #29).
    pub fn word_count(&self) -> usize {
        let (mut words, mut line) = (0, String::new());
        self.each_line(|content| {
            line.clear();
            pieces(content, &mut |piece| line.push_str(piece));
            words += ascii_words(&line).unwrap_or_else(|| line.unicode_words().count());
        });
        words
    }

    /// Minutes it takes to read `words`, rounded up.
    pub fn reading_time(words: usize) -> usize {
        words.div_ceil(WORDS_PER_MINUTE)
    }
}

/// What a byte may be for [`ascii_words`].
const LETTER: u8 = 1;
/// Joins the letters before and after it to one word.
const JOINS: u8 = 2;
/// Has a rule of its own.
const UNLIKE: u8 = 4;

const KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < kinds.len() {
        kinds[byte] = match byte as u8 {
            b'.' | b'\'' | b':' | b',' | b';' => JOINS,
            b'_' | 128.. => UNLIKE,
            letter if letter.is_ascii_alphanumeric() => LETTER,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

/// Number of words in a text of ASCII in which nothing joins two of them, which is the most of any
/// text and is counted faster. `None` where the whole of UAX #29 is needed.
fn ascii_words(text: &str) -> Option<usize> {
    let (mut words, mut needs_unicode) = (0, false);
    let (mut earlier, mut before) = (0, 0);
    // Without branches: where words begin cannot be foreseen.
    for byte in text.bytes() {
        let kind = KINDS[usize::from(byte)];
        words += usize::from(kind & !before & LETTER);
        let joined = kind & earlier & LETTER & (before / JOINS);
        needs_unicode |= (kind & UNLIKE) | joined != 0;
        (earlier, before) = (before, kind);
    }
    (!needs_unicode).then_some(words)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_ascii_are_those_of_unicode() {
        for text in ["", "Een plek.", "a-b (c), \"d\"; 12 x", " 'a' 1st A1 - . ,b", "a. b: c\td\ne"]
        {
            assert_eq!(ascii_words(text), Some(text.unicode_words().count()), "{text}");
        }
        for text in ["e.g. this", "it's", "1,5", "snake_case", "één"] {
            assert_eq!(ascii_words(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn words_of_any_ascii_are_those_of_unicode(text in "[ -~\t\r\n]{0,30}") {
            if let Some(words) = ascii_words(&text) {
                assert_eq!(words, text.unicode_words().count());
            }
        }
    }
}
