//! Walks over the tree: every block and inline in reading order, also those in
//! component bodies, cells, alternative texts and footnotes.

use tweeluik_source::Span;

use crate::tree::{Block, BlockKind, Document, Heading, Inline, InlineKind};

/// A node of the tree.
#[derive(Clone, Copy, Debug)]
pub enum Node<'a> {
    /// A block.
    Block(&'a Block),
    /// A piece of running text.
    Inline(&'a Inline),
}

impl Document {
    /// Calls `visit` for every node, a parent before its children, the
    /// footnotes after the text.
    pub fn walk<'a>(&'a self, mut visit: impl FnMut(Node<'a>)) {
        walk_blocks(&self.blocks, &mut visit);
        for footnote in &self.footnotes {
            walk_blocks(&footnote.blocks, &mut visit);
        }
    }
}

/// Calls `visit` for every node in `blocks`, a parent before its children.
pub fn walk_blocks<'a>(blocks: &'a [Block], visit: &mut impl FnMut(Node<'a>)) {
    let mut waiting: Vec<Node<'a>> = blocks.iter().rev().map(Node::Block).collect();
    run(&mut waiting, visit);
}

/// Calls `visit` for every inline in `inlines`, a parent before its children.
pub fn walk_inlines<'a>(inlines: &'a [Inline], visit: &mut impl FnMut(&'a Inline)) {
    let mut waiting: Vec<Node<'a>> = inlines.iter().rev().map(Node::Inline).collect();
    run(&mut waiting, &mut |node| {
        if let Node::Inline(inline) = node {
            visit(inline);
        }
    });
}

fn run<'a>(waiting: &mut Vec<Node<'a>>, visit: &mut impl FnMut(Node<'a>)) {
    while let Some(node) = waiting.pop() {
        visit(node);
        let first = waiting.len();
        match node {
            Node::Block(block) => push_children(block, waiting),
            Node::Inline(inline) => waiting.extend(inline.content().iter().map(Node::Inline)),
        }
        // The last that is pushed is the first that is taken.
        if let Some(children) = waiting.get_mut(first..) {
            children.reverse();
        }
    }
}

fn push_children<'a>(block: &'a Block, waiting: &mut Vec<Node<'a>>) {
    let mut blocks = |blocks: &'a [Block]| waiting.extend(blocks.iter().map(Node::Block));
    match &block.kind {
        BlockKind::Quote(inner) | BlockKind::Alert { blocks: inner, .. } => blocks(inner),
        BlockKind::Component(call) => blocks(call.body.as_deref().unwrap_or_default()),
        BlockKind::List { items, .. } => items.iter().for_each(|item| blocks(&item.blocks)),
        BlockKind::Heading(heading) => waiting.extend(heading.content.iter().map(Node::Inline)),
        BlockKind::Paragraph(content) | BlockKind::Plain(content) => {
            waiting.extend(content.iter().map(Node::Inline));
        }
        BlockKind::DefinitionList(items) => {
            for item in items {
                waiting.extend(item.terms.iter().flat_map(|term| &term.value).map(Node::Inline));
                waiting
                    .extend(item.descriptions.iter().flat_map(|text| &text.value).map(Node::Block));
            }
        }
        BlockKind::Table(table) => {
            let cells = table.header.iter().chain(table.rows.iter().flatten());
            waiting.extend(cells.flat_map(|cell| &cell.content).map(Node::Inline));
        }
        BlockKind::Code(_) | BlockKind::Rule | BlockKind::Html(_) => {}
    }
}

impl Inline {
    /// The inlines inside this one; of an image its alternative text.
    pub fn content(&self) -> &[Inline] {
        match &self.kind {
            InlineKind::Emphasis(content)
            | InlineKind::Strong(content)
            | InlineKind::Strikethrough(content) => content,
            InlineKind::Link { content, .. } | InlineKind::Image { alt: content, .. } => content,
            _ => &[],
        }
    }

    pub(crate) fn content_mut(&mut self) -> &mut [Inline] {
        match &mut self.kind {
            InlineKind::Emphasis(content)
            | InlineKind::Strong(content)
            | InlineKind::Strikethrough(content) => content,
            InlineKind::Link { content, .. } | InlineKind::Image { alt: content, .. } => content,
            _ => &mut [],
        }
    }
}

/// Calls `change` for every inline, in reading order. Recurses: the builder
/// keeps trees shallow.
pub(crate) fn each_inline_mut(blocks: &mut [Block], change: &mut impl FnMut(&mut Inline)) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Quote(inner) | BlockKind::Alert { blocks: inner, .. } => {
                each_inline_mut(inner, change)
            }
            BlockKind::Component(call) => {
                each_inline_mut(call.body.as_deref_mut().unwrap_or_default(), change)
            }
            BlockKind::List { items, .. } => {
                items.iter_mut().for_each(|item| each_inline_mut(&mut item.blocks, change));
            }
            BlockKind::Heading(heading) => inlines_mut(&mut heading.content, change),
            BlockKind::Paragraph(content) | BlockKind::Plain(content) => {
                inlines_mut(content, change)
            }
            BlockKind::DefinitionList(items) => {
                for item in items {
                    item.terms.iter_mut().for_each(|term| inlines_mut(&mut term.value, change));
                    item.descriptions
                        .iter_mut()
                        .for_each(|text| each_inline_mut(&mut text.value, change));
                }
            }
            BlockKind::Table(table) => {
                let cells = table.header.iter_mut().chain(table.rows.iter_mut().flatten());
                cells.for_each(|cell| inlines_mut(&mut cell.content, change));
            }
            BlockKind::Code(_) | BlockKind::Rule | BlockKind::Html(_) => {}
        }
    }
}

fn inlines_mut(inlines: &mut [Inline], change: &mut impl FnMut(&mut Inline)) {
    for inline in inlines {
        change(inline);
        inlines_mut(inline.content_mut(), change);
    }
}

/// Calls `change` for every row of inlines, in reading order, those inside others first.
/// Recurses as [`each_inline_mut`].
pub(crate) fn each_inlines_mut(blocks: &mut [Block], change: &mut impl FnMut(&mut Vec<Inline>)) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Quote(inner) | BlockKind::Alert { blocks: inner, .. } => {
                each_inlines_mut(inner, change)
            }
            BlockKind::Component(call) => {
                each_inlines_mut(call.body.as_deref_mut().unwrap_or_default(), change)
            }
            BlockKind::List { items, .. } => {
                items.iter_mut().for_each(|item| each_inlines_mut(&mut item.blocks, change));
            }
            BlockKind::Heading(heading) => rows_mut(&mut heading.content, change),
            BlockKind::Paragraph(content) | BlockKind::Plain(content) => rows_mut(content, change),
            BlockKind::DefinitionList(items) => {
                for item in items {
                    item.terms.iter_mut().for_each(|term| rows_mut(&mut term.value, change));
                    let texts = item.descriptions.iter_mut();
                    texts.for_each(|text| each_inlines_mut(&mut text.value, change));
                }
            }
            BlockKind::Table(table) => {
                let cells = table.header.iter_mut().chain(table.rows.iter_mut().flatten());
                cells.for_each(|cell| rows_mut(&mut cell.content, change));
            }
            BlockKind::Code(_) | BlockKind::Rule | BlockKind::Html(_) => {}
        }
    }
}

fn rows_mut(inlines: &mut Vec<Inline>, change: &mut impl FnMut(&mut Vec<Inline>)) {
    for inline in inlines.iter_mut() {
        match &mut inline.kind {
            InlineKind::Emphasis(content)
            | InlineKind::Strong(content)
            | InlineKind::Strikethrough(content)
            | InlineKind::Link { content, .. } => rows_mut(content, change),
            _ => {}
        }
    }
    change(inlines);
}

/// Calls `change` for every heading, in reading order. Recurses as [`each_inline_mut`].
pub(crate) fn each_heading_mut(blocks: &mut [Block], change: &mut impl FnMut(&mut Heading, Span)) {
    for block in blocks {
        match &mut block.kind {
            BlockKind::Heading(heading) => change(heading, block.span),
            BlockKind::Quote(inner) | BlockKind::Alert { blocks: inner, .. } => {
                each_heading_mut(inner, change)
            }
            BlockKind::Component(call) => {
                each_heading_mut(call.body.as_deref_mut().unwrap_or_default(), change)
            }
            BlockKind::List { items, .. } => {
                items.iter_mut().for_each(|item| each_heading_mut(&mut item.blocks, change));
            }
            BlockKind::DefinitionList(items) => {
                let texts = items.iter_mut().flat_map(|item| &mut item.descriptions);
                texts.for_each(|text| each_heading_mut(&mut text.value, change));
            }
            _ => {}
        }
    }
}
