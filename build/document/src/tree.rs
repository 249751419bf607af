//! The tree that both panels are written from. Every node carries its span.
//!
//! It is at most about a hundred levels deep, so a writer may recurse. Line
//! endings in texts are `\n` and U+0000 does not occur, whatever the file has.
//! A span ends before the white space after a block; the span of a text covers
//! the marks of the containers that repeat on its later lines.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use tweeluik_source::{Span, Spanned};

/// One Markdown text as a tree.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
    /// Footnotes that are referred to, in the order of first reference: first
    /// those of the text, then those that only footnotes refer to.
    pub footnotes: Vec<Footnote>,
    /// Index of the first block after `<!-- more -->`, if the text has that mark. In running
    /// text, the mark is [`InlineKind::More`] too.
    pub summary_end: Option<usize>,
    /// Whether that mark stands in running text.
    pub summary_in_line: bool,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    /// The label as written, without `[^` and `]`.
    pub label: String,
    /// Where the definition stands.
    pub span: Span,
    /// Its text.
    pub blocks: Vec<Block>,
    /// Number of references to it in the text.
    pub references: usize,
}

/// A block with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Where it was written.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// The kinds of block.
#[derive(Clone, Debug, PartialEq)]
pub enum BlockKind {
    /// A heading.
    Heading(Heading),
    /// A paragraph. In a tight list an item's text is [`BlockKind::Plain`] instead.
    Paragraph(Vec<Inline>),
    /// Text of an item or description without a paragraph of its own. Other
    /// blocks may follow it, and a plain text may follow those. The body of a
    /// component has paragraphs only, also in a tight list.
    Plain(Vec<Inline>),
    /// `> …`
    Quote(Vec<Block>),
    /// GFM alert: `> [!TIP]`.
    Alert {
        /// Which of the five.
        kind: AlertKind,
        /// Its text.
        blocks: Vec<Block>,
    },
    /// A list.
    List {
        /// First number of an ordered list; `None` for bullets.
        start: Option<u64>,
        /// Whether items are set close, without paragraphs.
        tight: bool,
        /// The items.
        items: Vec<ListItem>,
    },
    /// Terms with their descriptions.
    DefinitionList(Vec<DefinitionItem>),
    /// Fenced or indented code.
    Code(Box<Code>),
    /// A table.
    Table(Table),
    /// A thematic break.
    Rule,
    /// Raw HTML; it reaches the web panel only where the project allows it.
    Html(String),
    /// A component call that stands alone on its line, or around blocks.
    Component(Call),
}

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Anchor: written as `{#id}`, else made from the text (unless switched off); unique in the document.
    pub id: Option<String>,
    /// Classes written as `{.class}`.
    pub classes: Vec<String>,
    /// Other attributes written between the braces.
    pub attributes: Vec<(String, Option<String>)>,
    /// The text.
    pub content: Vec<Inline>,
}

/// The five GFM alerts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it")]
pub enum AlertKind {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListItem {
    /// Where it was written.
    pub span: Span,
    /// `Some(done)` for a task. Its box belongs before the first text of the
    /// item, inside the paragraph if there is one.
    pub task: Option<bool>,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// Terms with the descriptions that belong to them.
#[derive(Clone, Debug, PartialEq)]
pub struct DefinitionItem {
    /// One or more terms.
    pub terms: Vec<Spanned<Vec<Inline>>>,
    /// One or more descriptions.
    pub descriptions: Vec<Spanned<Vec<Block>>>,
}

/// A block of code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Code {
    /// The info string of the fence as written, empty for indented code.
    pub info: String,
    /// Whether it was fenced.
    pub fenced: bool,
    /// What the info string says.
    pub fence: Fence,
    /// The code, with its newlines.
    pub text: String,
}

/// What the info string of a fence says (Zola: content/syntax-highlighting). Lines of code are
/// counted from 1, whatever numbers are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Fence {
    /// The language, if one is named.
    pub language: Option<Spanned<String>>,
    /// `linenos`: whether lines are numbered.
    pub numbered: bool,
    /// `linenostart`: the number of the first line.
    pub first_number: usize,
    /// `hl_lines`: lines that stand out.
    pub marked: Vec<RangeInclusive<usize>>,
    /// `hide_lines`: lines that are left out.
    pub hidden: Vec<RangeInclusive<usize>>,
    /// `name`: what the code is called, often a file.
    pub name: Option<String>,
    /// `copy`: whether readers are offered to copy it.
    pub copy: bool,
}

impl Default for Fence {
    fn default() -> Self {
        Self {
            language: None,
            numbered: false,
            first_number: 1,
            marked: Vec::new(),
            hidden: Vec::new(),
            name: None,
            copy: false,
        }
    }
}

impl Fence {
    /// Whether a line stands out.
    pub fn marks(&self, line: usize) -> bool {
        self.marked.iter().any(|lines| lines.contains(&line))
    }

    /// Whether a line is left out.
    pub fn hides(&self, line: usize) -> bool {
        self.hidden.iter().any(|lines| lines.contains(&line))
    }
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Alignment of each column.
    pub alignments: Vec<Alignment>,
    /// The header row; its cells are empty where none were written.
    pub header: Vec<Cell>,
    /// The rows, each with as many cells as the header.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Whether the first column has the headers of the rows: each of its cells is bold as a whole.
    pub fn has_row_headers(&self) -> bool {
        self.header.len() > 1
            && !self.rows.is_empty()
            && self.rows.iter().all(|row| row.first().is_some_and(Cell::is_bold))
    }
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Where it was written.
    pub span: Span,
    /// Its text.
    pub content: Vec<Inline>,
}

impl Cell {
    /// Whether the text is bold, and nothing stands beside it.
    fn is_bold(&self) -> bool {
        matches!(&self.content[..], [Inline { kind: InlineKind::Strong(_), .. }])
    }
}

/// Alignment of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Alignment {
    None,
    Left,
    Center,
    Right,
}

/// A piece of running text with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Inline {
    /// Where it was written.
    pub span: Span,
    /// What it is.
    pub kind: InlineKind,
}

/// The kinds of inline.
#[derive(Clone, Debug, PartialEq)]
pub enum InlineKind {
    /// Text, smart punctuation applied.
    Text(String),
    /// The end of a line inside a paragraph.
    SoftBreak,
    /// A line break the writer asked for.
    HardBreak,
    /// `*…*`
    Emphasis(Vec<Inline>),
    /// `**…**`
    Strong(Vec<Inline>),
    /// `~~…~~`
    Strikethrough(Vec<Inline>),
    /// Code in running text.
    Code(String),
    /// A link.
    Link {
        /// The destination as written, entities and escapes resolved; `mailto:`
        /// is added to an address between `<` and `>`.
        destination: String,
        /// The title, empty if none.
        title: String,
        /// The text.
        content: Vec<Inline>,
    },
    /// A picture.
    Image {
        /// The destination as written.
        destination: String,
        /// The title, empty if none.
        title: String,
        /// The text between the brackets: the alternative text.
        alt: Vec<Inline>,
    },
    /// A reference to a footnote.
    FootnoteReference {
        /// Index in [`Document::footnotes`].
        footnote: usize,
        /// Which reference to that footnote this is, from 0.
        occurrence: usize,
    },
    /// `<!-- more -->` in running text: the summary breaks off here.
    More,
    /// Raw HTML in running text.
    Html(String),
    /// A component call in running text.
    Component(Call),
}

/// A call of a component.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The component's name.
    pub name: Spanned<String>,
    /// The arguments as written; the span covers name and value.
    pub arguments: BTreeMap<String, Spanned<Value>>,
    /// The blocks between opening and closing call, empty if there are none;
    /// `None` for `{{ <name /> }}`.
    pub body: Option<Vec<Block>>,
}

/// A literal given to a component.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `"text"`
    String(String),
    /// `true`, `false`
    Bool(bool),
    /// `42`
    Integer(i64),
    /// `4.2`
    Float(f64),
    /// `["a", 1]`
    Array(Vec<Value>),
}
