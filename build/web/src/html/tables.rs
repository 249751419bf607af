//! Tables, in a region that scrolls by itself, so that the page never does (WCAG 1.4.10).

use tweeluik_document::{Alignment, Cell, Table};

use super::Writer;
use super::inlines::plain_text;

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        self.fresh_line();
        if !self.options.plain {
            // The number makes the names of the regions of a page distinct.
            self.tables += 1;
            let arguments = [("number", self.tables.to_string())];
            let name = self.around.words.text(&self.entry.language, "web-table", &arguments);
            self.push("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
            self.attribute(&name);
            self.push("\">\n");
        }
        self.push("<table><thead><tr>");
        for (cell, alignment) in cells(&table.header, table) {
            // A header cell without text would be announced as an empty header.
            let empty = plain_text(&cell.content).trim().is_empty();
            let tag = if empty { "td" } else { "th scope=\"col\"" };
            self.cell(tag, cell, alignment);
        }
        self.push("</tr></thead><tbody>\n");
        let row_headers = !self.options.plain && table.has_row_headers();
        for row in &table.rows {
            self.push("<tr>");
            for (at, (cell, alignment)) in cells(row, table).enumerate() {
                let is_header = row_headers && at == 0;
                self.cell(if is_header { "th scope=\"row\"" } else { "td" }, cell, alignment);
            }
            self.push("</tr>\n");
        }
        self.push("</tbody></table>\n");
        if !self.options.plain {
            self.push("</div>\n");
        }
    }

    fn cell(&mut self, tag: &str, cell: &Cell, alignment: Alignment) {
        let class = match alignment {
            Alignment::None => "",
            Alignment::Left => " class=\"left\"",
            Alignment::Center => " class=\"center\"",
            Alignment::Right => " class=\"right\"",
        };
        self.push(&format!("<{tag}{class}>"));
        self.inlines(&cell.content);
        self.push(if tag.starts_with("th") { "</th>" } else { "</td>" });
    }
}

fn cells<'t>(row: &'t [Cell], table: &'t Table) -> impl Iterator<Item = (&'t Cell, Alignment)> {
    let alignments = table.alignments.iter().copied().chain(std::iter::repeat(Alignment::None));
    row.iter().zip(alignments)
}
