//! The start of an element.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, HeadingLevel, LinkType, Tag};

use super::Builder;
use super::frame::{FrameKind, table};
use crate::tree::{AlertKind, Heading};

impl Builder<'_> {
    pub(super) fn open(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if !is_inline(&tag) {
            self.flush_plain();
        }
        let nests = nests(&tag);
        let kind = match tag {
            Tag::Paragraph => {
                self.loosen();
                FrameKind::Paragraph
            }
            Tag::Heading { level, id, classes, attrs } => FrameKind::Heading(Heading {
                level: level_number(level),
                id: id.map(|id| self.attribute(&id, &range)),
                classes: classes.iter().map(|class| self.attribute(class, &range)).collect(),
                attributes: attrs
                    .iter()
                    .map(|(key, value)| {
                        let value = value.as_ref().map(|value| self.attribute(value, &range));
                        (self.attribute(key, &range), value)
                    })
                    .collect(),
                content: Vec::new(),
            }),
            Tag::BlockQuote(alert) => FrameKind::Quote(alert.map(alert_kind)),
            Tag::CodeBlock(CodeBlockKind::Indented) => {
                FrameKind::Code { info: String::new(), fenced: false, text: String::new() }
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => FrameKind::Code {
                info: self.attribute(&info, &range),
                fenced: true,
                text: String::new(),
            },
            Tag::HtmlBlock => FrameKind::Html(String::new()),
            Tag::List(start) => FrameKind::List { start, loose: false, items: Vec::new() },
            Tag::Item => FrameKind::Item { task: None },
            Tag::FootnoteDefinition(label) => FrameKind::Footnote(self.attribute(&label, &range)),
            Tag::DefinitionList => FrameKind::DefinitionList(Vec::new()),
            Tag::DefinitionListTitle => FrameKind::Term,
            Tag::DefinitionListDefinition => FrameKind::Description,
            Tag::Table(columns) => FrameKind::Table(table(&columns)),
            Tag::TableHead => FrameKind::Row { header: true, cells: Vec::new() },
            Tag::TableRow => FrameKind::Row { header: false, cells: Vec::new() },
            Tag::TableCell => FrameKind::Cell,
            Tag::Strong => FrameKind::Strong,
            Tag::Strikethrough => FrameKind::Strikethrough,
            Tag::Link { link_type, dest_url, title, .. } => {
                link(link_type, self.attribute(&dest_url, &range), self.attribute(&title, &range))
            }
            Tag::Image { dest_url, title, .. } => FrameKind::Image {
                destination: self.attribute(&dest_url, &range),
                title: self.attribute(&title, &range),
            },
            // Superscript, subscript and metadata blocks are not switched on in the parser.
            Tag::Emphasis | Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {
                FrameKind::Emphasis
            }
        };
        self.push_frame(kind, range, nests);
    }

    /// A paragraph of its own in an item makes its list a loose one.
    fn loosen(&mut self) {
        let mut around = self
            .stack
            .iter_mut()
            .rev()
            .filter(|frame| !matches!(frame.kind, FrameKind::Component(_)));
        let in_item =
            around.next().is_some_and(|frame| matches!(frame.kind, FrameKind::Item { .. }));
        if let (true, Some(frame)) = (in_item, around.next())
            && let FrameKind::List { loose, .. } = &mut frame.kind
        {
            *loose = true;
        }
    }

    pub(super) fn mark_task(&mut self, done: bool) {
        // At most a definition list and its term stand between an item and its box.
        for frame in self.stack.iter_mut().rev().take(3) {
            if let FrameKind::Item { task } = &mut frame.kind {
                *task = Some(done);
                return;
            }
        }
    }
}

fn link(link_type: LinkType, destination: String, title: String) -> FrameKind {
    let auto = matches!(link_type, LinkType::Autolink | LinkType::Email);
    let destination = match link_type {
        LinkType::Email => format!("mailto:{destination}"),
        _ => destination,
    };
    FrameKind::Link { destination, title, auto }
}

fn nests(tag: &Tag<'_>) -> bool {
    let block = matches!(
        tag,
        Tag::BlockQuote(_) | Tag::List(_) | Tag::DefinitionList | Tag::FootnoteDefinition(_)
    );
    block || is_inline(tag)
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn alert_kind(kind: BlockQuoteKind) -> AlertKind {
    match kind {
        BlockQuoteKind::Note => AlertKind::Note,
        BlockQuoteKind::Tip => AlertKind::Tip,
        BlockQuoteKind::Important => AlertKind::Important,
        BlockQuoteKind::Warning => AlertKind::Warning,
        BlockQuoteKind::Caution => AlertKind::Caution,
    }
}
