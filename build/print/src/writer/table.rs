//! Tables.

use tweeluik_document::{Alignment, Cell, Table};

use super::Writer;

impl Writer<'_> {
    /// A table with a header row that is repeated on every page it spans.
    pub(super) fn table(&mut self, table: &Table) {
        let columns = table.header.len().max(1);
        let alignments: Vec<&str> = table.alignments.iter().map(|it| alignment(*it)).collect();
        self.out.push("#table(");
        self.out.deeper();
        self.out.line();
        self.out.push(&format!("columns: {columns},"));
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

fn alignment(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::None => "auto",
        Alignment::Left => "left",
        Alignment::Center => "center",
        Alignment::Right => "right",
    }
}
