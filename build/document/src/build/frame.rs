//! An element of which the end has not been read yet.

use std::ops::Range;

use pulldown_cmark::Alignment as Align;

use crate::tree::{
    AlertKind, Alignment, Block, Call, Cell, DefinitionItem, Heading, Inline, ListItem, Table,
};

/// An open element with what it holds so far.
pub(super) struct Frame {
    pub kind: FrameKind,
    pub range: Range<usize>,
    pub blocks: Vec<Block>,
    /// Running text; in a frame that holds blocks, text that has no paragraph.
    pub inlines: Vec<Inline>,
    /// Levels around and including this one.
    pub depth: usize,
    /// Too deep: what it holds goes to the frame at `sink`.
    pub flat: bool,
    /// Frames inside this one that dissolve with it, and stand for no frame of their own.
    pub folded: usize,
    /// Index in the stack of the frame that takes what is read now.
    pub sink: usize,
}

pub(super) enum FrameKind {
    Root,
    Paragraph,
    Heading(Heading),
    Quote(Option<AlertKind>),
    List { start: Option<u64>, loose: bool, items: Vec<ListItem> },
    Item { task: Option<bool> },
    Footnote(String),
    DefinitionList(Vec<DefinitionItem>),
    Term,
    Description,
    Code { info: String, fenced: bool, text: String },
    Html(String),
    Table(Table),
    Row { header: bool, cells: Vec<Cell> },
    Cell,
    Emphasis,
    Strong,
    Strikethrough,
    Link { destination: String, title: String, auto: bool },
    Image { destination: String, title: String },
    Component(Call),
}

impl FrameKind {
    /// Whether blocks stand in it directly.
    pub fn holds_blocks(&self) -> bool {
        use FrameKind as K;
        matches!(
            self,
            K::Root
                | K::Quote(_)
                | K::Item { .. }
                | K::Footnote(_)
                | K::Description
                | K::Component(_)
        )
    }

    /// Whether it may stand for the frames inside it once it is dissolved.
    pub fn folds(&self) -> bool {
        !matches!(self, Self::Component(_))
    }

    /// Whether it belongs to the list around it and dissolves with it.
    pub fn is_part(&self) -> bool {
        matches!(self, Self::Item { .. } | Self::Term | Self::Description)
    }
}

impl Frame {
    /// The frame around the whole text.
    pub fn root(range: Range<usize>) -> Self {
        Self::new(FrameKind::Root, range, 0, false, 0)
    }

    /// A frame without content.
    pub fn new(
        kind: FrameKind,
        range: Range<usize>,
        depth: usize,
        flat: bool,
        sink: usize,
    ) -> Self {
        Self { kind, range, blocks: Vec::new(), inlines: Vec::new(), depth, flat, folded: 0, sink }
    }
}

/// An empty table.
pub(super) fn table(columns: &[Align]) -> Table {
    let alignment = |column: &Align| match column {
        Align::None => Alignment::None,
        Align::Left => Alignment::Left,
        Align::Center => Alignment::Center,
        Align::Right => Alignment::Right,
    };
    let alignments = columns.iter().map(alignment).collect();
    Table { alignments, header: Vec::new(), rows: Vec::new() }
}
