//! Running text.

use tweeluik_document::{Inline, InlineKind};
use tweeluik_source::{Diagnostic, Message, Span};

use super::Writer;
use crate::{escape, rules};

/// Words of so many letters are not broken anyway.
const LEAST: usize = 3;

impl Writer<'_> {
    /// Writes running text.
    pub(super) fn inlines(&mut self, content: &[Inline]) {
        let (mut after_note, mut after_link) = (false, false);
        for inline in content {
            let is_note = matches!(inline.kind, InlineKind::FootnoteReference { .. });
            // Two signs are no number of their own. Typst takes away the space before a note.
            if after_note && is_note {
                self.out.push("#h(0.2em)");
            } else if after_link && is_note {
                self.out.push("#after-address");
            }
            after_link = matches!(inline.kind, InlineKind::Link { .. });
            after_note = is_note || (after_note && is_space(inline));
            let start = self.out.len();
            self.inline(inline);
            self.out.came_from(start, inline.span);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match &inline.kind {
            InlineKind::Text(text) => self.out.push(&with_whole_words(text)),
            InlineKind::SoftBreak => self.out.line(),
            InlineKind::HardBreak => {
                // The end of a line alone does not part two words for who hears the text.
                self.out.push("~\\");
                self.out.line();
            }
            InlineKind::Emphasis(content) => self.around("emph", content),
            InlineKind::Strong(content) => self.around("strong", content),
            InlineKind::Strikethrough(content) => self.around("strike", content),
            InlineKind::Code(text) => self.out.push(&format!("#raw({})", escape::string(text))),
            InlineKind::Link { content, .. } => self.link(content, inline.span),
            InlineKind::Image { .. } => self.small_picture(inline),
            InlineKind::FootnoteReference { footnote, .. } => self.footnote(*footnote),
            // Where a summary breaks off is of no concern to a whole text.
            InlineKind::More => {}
            InlineKind::Html(html) => self.left_out(html, inline.span),
            InlineKind::Component(call) => self.call(call, inline.span),
        }
    }

    /// `#function[…]` around running text.
    pub(super) fn around(&mut self, function: &str, content: &[Inline]) {
        self.out.push(&format!("#{function}["));
        self.inlines(content);
        self.out.push("]");
    }

    /// The note itself where it is first referred to, its mark again after that.
    fn footnote(&mut self, index: usize) {
        let Some(note) = self.entry.document.footnotes.get(index) else { return };
        // A note that refers to itself would never end.
        if self.open_notes.contains(&index) {
            return;
        }
        let name = escape::string(&format!("{} note {}", self.entry.path, note.label));
        if !self.notes.insert(index) {
            self.out.push(&format!("#footnote(label({name}))"));
            return;
        }
        self.open_notes.push(index);
        self.out.push("#footnote");
        let start = self.out.len();
        match &note.blocks[..] {
            // A note of one paragraph stays on the line it belongs to.
            [only] => {
                self.out.push("[");
                self.blocks(std::slice::from_ref(only));
                self.out.push("]");
            }
            several => self.body(several),
        }
        self.out.came_from(start, note.span);
        self.out.push(&format!("#label({name})"));
        self.open_notes.pop();
    }

    /// Raw HTML has no meaning on paper.
    pub(super) fn left_out(&mut self, html: &str, span: Span) {
        if !is_comment(html) {
            let message = Message::new("print-html-left-out");
            let hint = Message::new("print-html-left-out-hint");
            self.found.push(Diagnostic::new(&rules::HTML_LEFT_OUT, span, message).hint(hint));
        }
    }
}

fn is_space(inline: &Inline) -> bool {
    match &inline.kind {
        InlineKind::Text(text) => text.trim().is_empty(),
        kind => *kind == InlineKind::SoftBreak,
    }
}

/// Whether HTML is a comment and nothing else.
fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.starts_with("<!--") && html.find("-->") == html.len().checked_sub(3)
}

/// Text as markup, in which a word that counts or dates, behind a number and a no-break space
/// (`26 november`), is not broken; nor is any word before a trema after a vowel (`Oekraïners`), which
/// Dutch leaves out where a line ends before it, and Typst does not, or before a capital within it
/// (`WebVTT`), where a hyphen would seem its own.
fn with_whole_words(text: &str) -> String {
    let (mut out, mut done, mut before) = (String::new(), 0, ' ');
    for (at, letter) in text.char_indices() {
        let from = at + letter.len_utf8();
        let last = std::mem::replace(&mut before, letter);
        let parted = "aeiou".contains(last) && "äëïöü".contains(letter)
            || last.is_lowercase() && letter.is_uppercase();
        if letter == '\u{a0}' {
            let word = &text[from..];
            let word = &word[..word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len())];
            let counts = text[..at].ends_with(|c: char| c.is_ascii_digit());
            if counts && word.chars().count() > LEAST {
                out.push_str(&escape::markup(&text[done..from]));
                out.push_str(&format!("#whole[{}]", escape::markup(word)));
                done = from + word.len();
            }
        } else if parted && at >= done {
            // Ended by a mark: what follows is not for the function.
            out.push_str(&format!("{}#whole[{letter}];", escape::markup(&text[done..at])));
            done = from;
        }
    }
    out + &escape::markup(&text[done..])
}
