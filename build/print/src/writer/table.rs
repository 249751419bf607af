//! Tables.

use std::iter;

use tweeluik_document::{Alignment, Cell, Inline, InlineKind, Table, plain_text};

use super::Writer;
use crate::escape;

/// So many letters fit on a line of every publication.
const NARROW: usize = 32;

/// A link has so many letters more than its text: the number of a page, or that of its address.
const WITH_LINK: usize = 5;

impl Writer<'_> {
    /// A table with a header row that is repeated on every page it spans.
    pub(super) fn table(&mut self, table: &Table) {
        let columns = table.header.len().max(1);
        let alignments: Vec<&str> = table.alignments.iter().map(|it| alignment(*it)).collect();
        let widths: Vec<Widths> = (0..columns).map(|at| widths(table, at)).collect();
        let is_narrow = widths.iter().map(|it| it.cell).sum::<usize>() <= NARROW;
        self.out.push(if is_narrow { "#table(" } else { "#shared-table(" });
        self.out.deeper();
        self.out.line();
        if is_narrow {
            self.out.push(&format!("columns: {columns},"));
        } else {
            let widths = widths.iter().map(|it| {
                let word = escape::string(&it.word);
                let word = if it.is_code { format!("raw({word})") } else { word };
                format!("({word}, {}),", it.cell - it.word.chars().count())
            });
            self.out.push(&format!("widths: ({}),", widths.collect::<Vec<_>>().join(" ")));
        }
        self.out.line();
        self.out.push(&format!("align: ({},),", alignments.join(", ")));
        self.out.line();
        self.out.push("table.header(");
        self.cells(&table.header, false);
        self.out.push("),");
        let row_headers = table.has_row_headers();
        for row in &table.rows {
            self.out.line();
            self.cells(row, row_headers);
            self.out.push(",");
        }
        self.out.shallower();
        self.out.line();
        self.out.push(")");
    }

    /// The cells of a row, of which the first may be its header.
    fn cells(&mut self, cells: &[Cell], with_header: bool) {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.out.push(", ");
            }
            let start = self.out.len();
            let is_header = with_header && at == 0;
            self.out.push(if is_header { "pdf.header-cell(scope: \"row\")[" } else { "[" });
            self.inlines(&cell.content);
            self.out.push("]");
            self.out.came_from(start, cell.span);
        }
    }
}

/// What a column holds.
#[derive(Default)]
struct Widths {
    /// The longest word.
    word: String,
    /// It stands in code, of which the letters are wider.
    is_code: bool,
    /// The letters of the longest cell.
    cell: usize,
}

/// The longest word and the longest cell of a column.
fn widths(table: &Table, column: usize) -> Widths {
    let cells = iter::once(&table.header).chain(&table.rows).filter_map(|row| row.get(column));
    cells.fold(Widths::default(), |widest, cell| {
        let text = plain_text(&cell.content);
        let words =
            text.split(|it: char| it.is_whitespace() && it != '\u{a0}' || "-/".contains(it));
        let letters = |word: &&str| word.chars().count();
        let word = words.max_by_key(letters).unwrap_or_default();
        let shown = text.chars().count() + WITH_LINK * links(&cell.content);
        let cell_letters = widest.cell.max(shown);
        if letters(&word) < widest.word.chars().count() {
            return Widths { cell: cell_letters, ..widest };
        }
        Widths { word: word.to_owned(), is_code: in_code(&cell.content, word), cell: cell_letters }
    })
}

/// How many links there are.
fn links(inlines: &[Inline]) -> usize {
    let count = |inline: &Inline| match &inline.kind {
        InlineKind::Link { .. } => 1,
        _ => links(inline.content()),
    };
    inlines.iter().map(count).sum()
}

/// Whether code holds a word.
fn in_code(inlines: &[Inline], word: &str) -> bool {
    inlines.iter().any(|inline| match &inline.kind {
        InlineKind::Code(code) => code.contains(word),
        _ => in_code(inline.content(), word),
    })
}

fn alignment(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::None => "auto",
        Alignment::Left => "left",
        Alignment::Center => "center",
        Alignment::Right => "right",
    }
}
