//! Tables.

use std::iter;

use tweeluik_document::{Alignment, Cell, Table, plain_text};

use super::Writer;
use crate::escape;

/// So many letters fit on a line of every publication.
const NARROW: usize = 32;

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
            let widths =
                widths.iter().map(|it| format!("({}, {}),", escape::string(&it.word), it.cell));
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
        let longest = iter::once(widest.word.as_str()).chain(words);
        let word = longest.max_by_key(|word| word.chars().count()).unwrap_or_default().to_owned();
        Widths { word, cell: widest.cell.max(text.chars().count()) }
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
