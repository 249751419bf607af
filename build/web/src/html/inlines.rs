//! Running text: emphasis, links, pictures, breaks.

use tweeluik_document::{Inline, InlineKind};
use tweeluik_publication::Target;
use tweeluik_source::Span;

use super::Writer;
use crate::pictures::{Look, local};

impl Writer<'_> {
    pub(super) fn inlines(&mut self, inlines: &[Inline]) {
        for (at, inline) in inlines.iter().enumerate() {
            if self.cut {
                return;
            }
            match !self.options.plain && parts_notes(inlines, at) {
                // The mark of a note does not begin a line.
                true => self.push("\u{a0}"),
                false => self.inline(inline),
            }
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match &inline.kind {
            InlineKind::Text(text) => self.text(text),
            InlineKind::SoftBreak => self.push("\n"),
            InlineKind::HardBreak => self.push("<br />\n"),
            InlineKind::Emphasis(content) => self.within("em", content),
            InlineKind::Strong(content) => self.within("strong", content),
            InlineKind::Strikethrough(content) => self.within("del", content),
            InlineKind::Code(text) => {
                self.push("<code>");
                self.text(text);
                self.push("</code>");
            }
            InlineKind::Link { destination, title, content } => {
                self.link(inline.span, destination, title, content);
            }
            InlineKind::Image { destination, title, alt } => {
                self.image(inline.span, destination, title, alt);
            }
            InlineKind::FootnoteReference { footnote, occurrence } => {
                self.footnote_reference(*footnote, *occurrence);
            }
            InlineKind::More => self.more(),
            InlineKind::Html(html) => self.push(html),
            InlineKind::Component(call) => self.component(call, inline.span),
        }
    }

    fn within(&mut self, tag: &str, content: &[Inline]) {
        self.push(&format!("<{tag}>"));
        self.inlines(content);
        self.push(&format!("</{tag}>"));
    }

    fn link(&mut self, span: Span, destination: &str, title: &str, content: &[Inline]) {
        let target = self.entry.targets.get(&span);
        if target.is_none() && destination.starts_with("@/") {
            // It leads nowhere, which was told; a browser could not follow it either.
            return self.inlines(content);
        }
        let link = self.around.addresses.link(self.around.site, target, destination);
        self.push("<a href=\"");
        self.address(&link.href);
        self.push("\"");
        for (name, value) in &link.attributes {
            self.push(&format!(" {name}=\""));
            self.attribute(value);
            self.push("\"");
        }
        if !self.options.plain && is_text(content, destination) {
            // Paper need not give the address once more.
            self.push(" data-written");
        }
        self.title(title);
        self.push(">");
        self.inlines(content);
        self.push("</a>");
    }

    fn image(&mut self, span: Span, destination: &str, title: &str, alt: &[Inline]) {
        let target = self.entry.targets.get(&span);
        let link = self.around.addresses.link(self.around.site, target, destination);
        let alt = plain_text(alt);
        if !self.options.plain {
            let original = match target {
                Some(Target::Asset(asset)) => self.around.pictures.of_asset(*asset),
                _ => None,
            };
            let look = Look { alt: &alt, title, lazy: self.loads_later(), ..Look::default() };
            let complete = local(self.around.addresses);
            let html = self.around.pictures.element(&link.href, original, look, complete);
            self.showed_picture = true;
            return self.push(&html);
        }
        self.push("<img src=\"");
        self.address(&link.href);
        self.push("\" alt=\"");
        self.attribute(&alt);
        self.push("\"");
        self.title(title);
        self.push(" />");
    }

    /// Whether the next picture is loaded only when it comes near the screen: not the first of
    /// a text, which is often on the screen from the start (Zola: `lazy_async_image`).
    pub(super) fn loads_later(&self) -> bool {
        self.showed_picture && self.around.site.config.markdown.lazy_async_image
    }

    fn title(&mut self, title: &str) {
        if !title.is_empty() {
            self.push(" title=\"");
            self.attribute(title);
            self.push("\"");
        }
    }
}

/// Whether an inline is the space between the marks of two notes.
fn parts_notes(inlines: &[Inline], at: usize) -> bool {
    let is_space = match &inlines[at].kind {
        InlineKind::SoftBreak => true,
        InlineKind::Text(text) => text == " ",
        _ => false,
    };
    let is_note = |at: Option<usize>| {
        let inline = at.and_then(|at| inlines.get(at));
        inline.is_some_and(|it| matches!(it.kind, InlineKind::FootnoteReference { .. }))
    };
    is_space && is_note(at.checked_sub(1)) && is_note(at.checked_add(1))
}

/// Whether inlines are this text and nothing else.
fn is_text(inlines: &[Inline], text: &str) -> bool {
    matches!(inlines, [Inline { kind: InlineKind::Text(own), .. }] if own == text)
}

/// The text of inlines, as an `alt` attribute needs it (CommonMark 0.31, 6.4).
pub(crate) fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(piece) | InlineKind::Code(piece) => text.push_str(piece),
            InlineKind::SoftBreak | InlineKind::HardBreak => text.push(' '),
            InlineKind::Emphasis(content)
            | InlineKind::Strong(content)
            | InlineKind::Strikethrough(content)
            | InlineKind::Link { content, .. }
            | InlineKind::Image { alt: content, .. } => text.push_str(&plain_text(content)),
            InlineKind::Html(_)
            | InlineKind::More
            | InlineKind::FootnoteReference { .. }
            | InlineKind::Component(_) => {}
        }
    }
    text
}
