//! Rows and cells as they were written, whatever the format of the file.

use tweeluik_source::{Csv, Diagnostic, Message, Node, NodeKind, Span, Spanned};

use super::file::Contents;
use crate::rules;

/// Rows as they were written.
pub struct Rows {
    /// The names of the columns.
    pub columns: Vec<Spanned<String>>,
    /// Each row, with a cell for each column; an empty one is `None`.
    pub rows: Vec<(Span, Vec<Option<Node>>)>,
    /// Whether a comma stands before decimals.
    pub comma: bool,
}

impl Rows {
    /// The rows of a file; `file` is its place as a whole.
    ///
    /// Errors: a tree that is no list of tables, and a file without rows.
    pub fn read(contents: &Contents, file: Span) -> Result<Self, Vec<Diagnostic>> {
        let rows = match contents {
            Contents::Csv(csv) => of_csv(csv),
            Contents::Tree(tree) => of_tree(tree, file)?,
        };
        if rows.rows.is_empty() {
            let message = Message::new("publication-no-rows");
            let finding = Diagnostic::new(&rules::DATA_FORMAT, file, message);
            return Err(vec![finding.hint(Message::new("publication-no-rows-hint"))]);
        }
        Ok(rows)
    }

    /// A cell by the place of its row and the name of its column.
    pub fn cell(&self, row: usize, name: &str) -> Option<&Node> {
        let at = self.columns.iter().position(|column| column.value == name)?;
        self.rows[row].1[at].as_ref()
    }

    /// The place of a cell; of its row where it is empty.
    pub fn place(&self, row: usize, name: &str) -> Span {
        self.cell(row, name).map_or(self.rows[row].0, |it| it.span)
    }
}

fn of_csv(csv: &Csv) -> Rows {
    let node = |cell: &Spanned<String>| {
        let kind = NodeKind::String(cell.value.clone());
        (!cell.value.is_empty()).then_some(Node { span: cell.span, kind })
    };
    let rows = csv.rows.iter().map(|row| (row.span, row.value.iter().map(node).collect()));
    Rows { columns: csv.columns.clone(), rows: rows.collect(), comma: csv.separator == ';' }
}

/// The rows of a list of tables, which in TOML stands under a name.
fn of_tree(tree: &Node, file: Span) -> Result<Rows, Vec<Diagnostic>> {
    let list = match &tree.kind {
        NodeKind::Table(entries) => match &entries[..] {
            [(_, only)] => &only.kind,
            _ => &tree.kind,
        },
        list => list,
    };
    let refused = |span| {
        let message = Message::new("publication-no-list");
        let finding = Diagnostic::new(&rules::DATA_FORMAT, span, message);
        vec![finding.hint(Message::new("publication-no-list-hint"))]
    };
    let NodeKind::Array(items) = list else { return Err(refused(file)) };
    let mut columns: Vec<Spanned<String>> = Vec::new();
    for item in items {
        let NodeKind::Table(entries) = &item.kind else { return Err(refused(item.span)) };
        for (key, _) in entries {
            if !columns.iter().any(|column| column.value == key.value) {
                columns.push(key.clone());
            }
        }
    }
    let rows = items.iter().map(|item| {
        let cell = |column: &Spanned<String>| item.get(&column.value).filter(|it| !is_empty(it));
        (item.span, columns.iter().map(|column| cell(column).cloned()).collect())
    });
    let rows = rows.collect();
    Ok(Rows { columns, rows, comma: false })
}

fn is_empty(node: &Node) -> bool {
    match &node.kind {
        NodeKind::Null => true,
        NodeKind::String(text) => text.trim().is_empty(),
        _ => false,
    }
}
