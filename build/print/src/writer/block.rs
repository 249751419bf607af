//! Blocks.

use tweeluik_document::{
    AlertKind, Block, BlockKind, DefinitionItem, Heading, Inline, InlineKind, ListItem, lone_image,
    plain_text, plain_text_of_blocks,
};
use tweeluik_publication::Body;

use super::{Writer, label};
use crate::escape;

/// A paragraph of so many letters is short: about three lines.
const SHORT: usize = 240;

/// A list of so many letters is short: about four lines.
const SHORT_LIST: usize = 300;

/// A paragraph of so many letters is no longer than two or three lines.
const SHORTEST: usize = 150;

fn letters(content: &[Inline]) -> usize {
    plain_text(content).chars().count()
}

fn is_short(content: &[Inline]) -> bool {
    letters(content) < SHORT
}

fn has_note(content: &[Inline]) -> bool {
    content.iter().any(|it| matches!(it.kind, InlineKind::FootnoteReference { .. }))
}

impl Writer<'_> {
    /// Writes blocks with an empty line between them.
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        self.sequence(blocks, false);
    }

    /// The blocks of a chapter, each with the place where it begins ([`crate::fit`]).
    pub(super) fn flow(&mut self, blocks: &[Block]) {
        self.sequence(blocks, true);
    }

    fn sequence(&mut self, blocks: &[Block], with_starts: bool) {
        let mut previous: Option<&Block> = None;
        for (at, block) in blocks.iter().enumerate() {
            if let BlockKind::Html(html) = &block.kind {
                self.left_out(html, block.span);
                continue;
            }
            match previous.map(|block| &block.kind) {
                None => {}
                // An empty line would make the text of a tight item a paragraph.
                Some(BlockKind::Plain(_)) => self.out.line(),
                Some(_) => self.out.paragraph(),
            }
            let next = blocks.get(at + 1);
            if with_starts {
                self.start(at, block, next);
            }
            self.block(block, next);
            previous = Some(block);
        }
    }

    /// Whether a block belongs with the one below it: a heading, a paragraph that says that it comes,
    /// or a short list that it is made for.
    fn leads(&self, block: &Block, next: Option<&Block>) -> bool {
        match &block.kind {
            BlockKind::Heading(_) => true,
            BlockKind::Paragraph(content) => {
                is_short(content) && next.is_some_and(|it| self.announces(content, it))
            }
            BlockKind::List { items, .. } => {
                let letters = |item: &ListItem| plain_text_of_blocks(&item.blocks).chars().count();
                items.iter().map(letters).sum::<usize>() < SHORT_LIST
                    && next.is_some_and(|it| self.is_shown(it))
            }
            _ => false,
        }
    }

    /// Whether a paragraph says that the block below it comes: by its end, or because it is short and
    /// has something below it that is shown.
    fn announces(&self, content: &[Inline], next: &Block) -> bool {
        let is_shown = matches!(next.kind, BlockKind::Table(_)) || self.is_shown(next);
        plain_text(content).trim_end().ends_with(':') || is_shown && is_short(content)
    }

    /// Whether a block is a component that has no text of its own and stands at its place.
    fn is_shown(&self, block: &Block) -> bool {
        let BlockKind::Component(call) = &block.kind else { return false };
        self.site.components.get(&call.name.value).is_some_and(|component| {
            component.body == Body::None
                && component.register.is_none()
                && !component.parameters.iter().any(|it| it.file)
        })
    }

    fn block(&mut self, block: &Block, next: Option<&Block>) {
        let start = self.out.len();
        match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading),
            BlockKind::Paragraph(content) | BlockKind::Plain(content) => {
                let is_paragraph = matches!(block.kind, BlockKind::Paragraph(_));
                match lone_image(content) {
                    Some(image) => self.picture(image),
                    None if is_paragraph && next.is_some_and(|it| self.announces(content, it)) => {
                        self.around("keep-with-next", content);
                    }
                    // A note that does not fit takes its line along to the next page, and no other.
                    None if is_paragraph && has_note(content) && letters(content) < SHORTEST => {
                        self.around("keep-whole", content);
                    }
                    None => self.inlines(content),
                }
            }
            BlockKind::Quote(blocks) => {
                self.out.push("#quote(block: true)");
                self.body(blocks);
            }
            BlockKind::Alert { kind, blocks } => {
                self.out.push(&format!("#alert({})", escape::string(alert_name(*kind))));
                self.body(blocks);
            }
            BlockKind::List { start, tight, items } => self.list(*start, *tight, items),
            BlockKind::DefinitionList(items) => self.definitions(items),
            BlockKind::Code(code) => self.code(code),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Rule => self.out.push("#pause()"),
            // Said by whoever writes the blocks around it.
            BlockKind::Html(_) => {}
            BlockKind::Component(call) => self.call(call, block.span),
        }
        self.out.came_from(start, block.span);
    }

    fn start(&mut self, at: usize, block: &Block, next: Option<&Block>) {
        let name = escape::string(&format!("{} {at}", self.entry.path));
        let leads = if self.leads(block, next) { ", leads: true" } else { "" };
        let table = if matches!(block.kind, BlockKind::Table(_)) { ", table: true" } else { "" };
        self.out.push(&format!("#start({name}{leads}{table})"));
        self.out.line();
    }

    /// `[…]` around blocks: on one line for one piece of text, else on lines of its own.
    pub(super) fn body(&mut self, blocks: &[Block]) {
        self.out.push("[");
        if let [Block { kind: BlockKind::Plain(content), .. }] = blocks
            && lone_image(content).is_none()
        {
            self.inlines(content);
        } else if !blocks.is_empty() {
            self.out.deeper();
            self.out.line();
            match lone_paragraph(blocks) {
                Some(content) => self.around("par", content),
                None => self.blocks(blocks),
            }
            self.out.shallower();
            self.out.line();
        }
        self.out.push("]");
    }

    fn heading(&mut self, heading: &Heading) {
        let level = heading.level.saturating_add_signed(self.heading_shift);
        self.out.push(&format!("#heading(level: {level})["));
        self.in_heading = true;
        self.inlines(&heading.content);
        self.in_heading = false;
        self.out.push("]");
        if let Some(id) = &heading.id {
            self.out.push(&format!(" #{}", label(&self.entry.path, Some(id))));
        }
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &[ListItem]) {
        let tasks = items.iter().any(|item| item.task.is_some());
        match start {
            _ if tasks => self.out.push(&format!("#tasks(tight: {tight},")),
            None => self.out.push(&format!("#list(tight: {tight},")),
            Some(first) => self.out.push(&format!("#enum(tight: {tight}, start: {first},")),
        }
        self.out.deeper();
        for item in items {
            self.out.line();
            let from = self.out.len();
            if tasks {
                let done = item.task.map_or("none", |done| if done { "true" } else { "false" });
                self.out.push(&format!("({done}, "));
            }
            self.body(&item.blocks);
            self.out.push(if tasks { ")," } else { "," });
            self.out.came_from(from, item.span);
        }
        self.out.shallower();
        self.out.line();
        self.out.push(")");
    }

    fn definitions(&mut self, items: &[DefinitionItem]) {
        self.out.push("#terms(");
        self.out.deeper();
        for item in items {
            self.out.line();
            self.out.push("terms.item([");
            for (at, term) in item.terms.iter().enumerate() {
                if at > 0 {
                    self.out.push(" \\ ");
                }
                let from = self.out.len();
                self.inlines(&term.value);
                self.out.came_from(from, term.span);
            }
            self.out.push("], ");
            match &item.descriptions[..] {
                [only] => self.body(&only.value),
                several => {
                    self.out.push("[");
                    self.out.deeper();
                    for (at, description) in several.iter().enumerate() {
                        if at > 0 {
                            self.out.paragraph()
                        } else {
                            self.out.line()
                        }
                        self.blocks(&description.value);
                    }
                    self.out.shallower();
                    self.out.line();
                    self.out.push("]");
                }
            }
            self.out.push("),");
        }
        self.out.shallower();
        self.out.line();
        self.out.push(")");
    }
}

/// The text of a paragraph that stands alone. Typst takes text that is alone in its
/// container for a phrase; a reader's software must hear that it is a paragraph.
fn lone_paragraph(blocks: &[Block]) -> Option<&[Inline]> {
    match blocks {
        [Block { kind: BlockKind::Paragraph(content), .. }] if lone_image(content).is_none() => {
            Some(content)
        }
        _ => None,
    }
}

fn alert_name(kind: AlertKind) -> &'static str {
    match kind {
        AlertKind::Note => "note",
        AlertKind::Tip => "tip",
        AlertKind::Important => "important",
        AlertKind::Warning => "warning",
        AlertKind::Caution => "caution",
    }
}
