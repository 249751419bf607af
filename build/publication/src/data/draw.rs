//! What is drawn of a table.

use tweeluik_source::{Diagnostic, Message, nearest};

use super::Data;
use super::chart::{Chart, ChartFault, ChartKind};
use super::table::Around;
use crate::rules;

/// The chart of a table, of the kind that the argument `parameter` names: the first column has
/// the labels, each column with numbers is a series.
pub fn chart(
    parameter: &str,
    columns: &[Data],
    rows: &[Data],
    around: &Around<'_>,
) -> Result<Data, Diagnostic> {
    let (word, place) = around.argument(parameter);
    let Some((_, kind)) = ChartKind::NAMES.into_iter().find(|(name, _)| *name == word) else {
        let message = Message::new("publication-chart-kind").with("name", word);
        let known = ChartKind::NAMES.map(|(name, _)| name);
        return Err(
            Diagnostic::new(&rules::DATA_FORMAT, place, message).hint(nearest(word, &known))
        );
    };
    let name =
        |column: &Data| column.get("name").and_then(Data::as_text).unwrap_or_default().to_owned();
    let is_number = |column: &&Data| column.get("kind").and_then(Data::as_text) == Some("number");
    let text =
        |cell: &Data| cell.get("text").and_then(Data::as_text).unwrap_or_default().to_owned();
    let first = columns.first().map(name).unwrap_or_default();
    let labels = rows.iter().map(|row| row.get(&first).map(text).unwrap_or_default()).collect();
    let series = columns.iter().filter(is_number).map(|column| {
        let name = name(column);
        let cells = rows.iter().map(|row| {
            let cell = row.get(&name)?;
            Some((cell.get("value")?.as_number()?, text(cell)))
        });
        let cells = cells.collect();
        (name, cells)
    });
    let chart = Chart {
        kind,
        labels,
        series: series.collect(),
        unit: around.unit,
        catalogue: around.catalogue,
        theme: around.theme,
        id: format!("g{}", around.span.start),
    };
    chart.draw().map_err(|fault| {
        let (id, hint) = match fault {
            ChartFault::TooManySeries => {
                ("publication-chart-series", "publication-chart-series-hint")
            }
            ChartFault::NoNumbers => ("publication-chart-empty", "publication-chart-empty-hint"),
            ChartFault::NegativeInStack => {
                ("publication-chart-negative", "publication-chart-negative-hint")
            }
        };
        Diagnostic::new(&rules::DATA_FORMAT, around.file, Message::new(id)).hint(Message::new(hint))
    })
}
