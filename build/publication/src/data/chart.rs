//! Charts as SVG: bars, stacked bars and lines.
//!
//! One drawing serves both panels. It is made here and not by a library, because those that
//! write SVG fix their colours, know no patterns, and print numbers in their own way. Bars lie
//! on their side: a label of any length fits, and each bar has its number beside it.

use tweeluik_source::Catalogue;

use super::Data;
use super::svg::{Drawing, MAX_SERIES};
use crate::theme::Theme;

/// Widths in which a chart is drawn: beside each other on paper and wide screens, and on a phone.
pub const WIDE: f64 = 480.0;
/// See [`WIDE`].
pub const NARROW: f64 = 300.0;

/// Size of its text, and the distance between two lines of it.
pub const TEXT: f64 = 14.0;
/// See [`TEXT`].
pub const LINE: f64 = 20.0;

/// Kinds of charts, by the words that texts use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// `staven`
    Bars,
    /// `gestapeld`
    Stacked,
    /// `lijnen`
    Lines,
}

impl ChartKind {
    /// The words.
    pub const NAMES: [(&str, Self); 3] =
        [("staven", Self::Bars), ("gestapeld", Self::Stacked), ("lijnen", Self::Lines)];
}

/// A number, and how readers see it.
pub type Point = (f64, String);

/// What is drawn.
pub struct Chart<'a> {
    /// Which kind.
    pub kind: ChartKind,
    /// What each group of bars, or point of a line, is of.
    pub labels: Vec<String>,
    /// The series: a name and for each label a number, if there is one, as readers see it.
    pub series: Vec<(String, Vec<Option<Point>>)>,
    /// The unit of the numbers.
    pub unit: &'a str,
    /// For numbers that stand in no cell.
    pub catalogue: &'a Catalogue,
    /// Colours.
    pub theme: &'a Theme,
    /// Unique in the page.
    pub id: String,
}

/// Why a chart cannot be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartFault {
    /// More series than can be told apart.
    TooManySeries,
    /// No column with numbers, or no number in them.
    NoNumbers,
    /// What is below zero cannot be stacked.
    NegativeInStack,
}

impl Chart<'_> {
    /// The chart in both widths: `width`, `height` and the `body` of an `svg` element.
    pub fn draw(&self) -> Result<Data, ChartFault> {
        let mut numbers = self.numbers().peekable();
        if numbers.peek().is_none() {
            return Err(ChartFault::NoNumbers);
        }
        if self.series.len() > MAX_SERIES {
            return Err(ChartFault::TooManySeries);
        }
        if self.kind == ChartKind::Stacked && numbers.any(|number| number < 0.0) {
            return Err(ChartFault::NegativeInStack);
        }
        Ok(Data::map([("wide", self.in_width(WIDE, "w")), ("narrow", self.in_width(NARROW, "n"))]))
    }

    fn numbers(&self) -> impl Iterator<Item = f64> {
        self.series.iter().flat_map(|(_, cells)| cells).flatten().map(|(number, _)| *number)
    }

    fn in_width(&self, width: f64, suffix: &str) -> Data {
        let mut drawing = Drawing::new(self.theme, format!("{}{suffix}", self.id), TEXT);
        if self.kind != ChartKind::Lines {
            drawing.patterns(self.series.len());
        }
        let top = self.legend(&mut drawing, width);
        let height = match self.kind {
            ChartKind::Lines => self.lines(&mut drawing, width, top),
            _ => self.bars(&mut drawing, width, top),
        };
        Data::map([
            ("id", Data::Text(format!("{}{suffix}", self.id))),
            ("width", Data::number(width)),
            ("height", Data::number(height.ceil())),
            ("body", Data::Text(drawing.finish())),
        ])
    }

    /// The names of the series, where there are several; gives where it ends.
    fn legend(&self, drawing: &mut Drawing<'_>, width: f64) -> f64 {
        if self.series.len() < 2 {
            return 0.0;
        }
        let (mut x, mut y) = (0.0, 15.0);
        for (series, (name, _)) in self.series.iter().enumerate() {
            let wide = 24.0 + drawing.width_of(name) + 16.0;
            if x > 0.0 && x + wide - 16.0 > width {
                (x, y) = (0.0, y + LINE);
            }
            match self.kind {
                ChartKind::Lines => {
                    drawing.line(series, &[Some((x + 5.0, y - 5.0)), Some((x + 18.0, y - 5.0))])
                }
                _ => drawing.bar(series, x, y - 11.0, 18.0, 12.0),
            }
            drawing.text("label", "start", x + 24.0, y, name);
            x += wide;
        }
        y + 12.0
    }

    /// Bars from `top` on; gives where they end.
    fn bars(&self, drawing: &mut Drawing<'_>, width: f64, top: f64) -> f64 {
        let stacked = self.kind == ChartKind::Stacked;
        let totals: Vec<f64> = (0..self.labels.len())
            .map(|at| {
                self.series.iter().filter_map(|(_, cells)| cells[at].as_ref()).map(|it| it.0).sum()
            })
            .collect();
        let total_text = |at: usize| self.catalogue.in_unit(totals[at], self.unit, None);
        let ends = |it: f64| {
            if stacked {
                totals.iter().copied().fold(it, f64::max)
            } else {
                self.numbers().fold(it, f64::max)
            }
        };
        let (low, high) = (self.numbers().fold(0.0, f64::min), ends(0.0));
        let texts: Vec<String> = match stacked {
            true => (0..totals.len()).map(total_text).collect(),
            false => {
                self.series.iter().flat_map(|it| &it.1).flatten().map(|it| it.1.clone()).collect()
            }
        };
        let room = texts.iter().map(|text| drawing.width_of(text)).fold(0.0, f64::max) + 8.0;
        let left = if low < 0.0 { room } else { 0.0 };
        let scale = (width - room - left) / (high - low).max(f64::MIN_POSITIVE);
        let zero = left - low * scale;
        let (thick, mut y) = (18.0, top);
        for (at, label) in self.labels.iter().enumerate() {
            drawing.text("label", "start", 0.0, y + 14.0, label);
            y += LINE;
            let from = y;
            let mut x = zero;
            for (series, (_, cells)) in self.series.iter().enumerate() {
                let Some((value, text)) = &cells[at] else {
                    if !stacked {
                        let none = self.catalogue.id("panel-no-value", &[]);
                        drawing.text("quiet", "start", zero + 6.0, y + 14.0, &none);
                        y += thick + 2.0;
                    }
                    continue;
                };
                let length = value.abs() * scale;
                if stacked {
                    drawing.bar(series, x, y, length, thick);
                    x += length;
                    continue;
                }
                let start = if *value < 0.0 { zero - length } else { zero };
                drawing.bar(series, start, y, length, thick);
                match *value < 0.0 {
                    true => drawing.text("value", "end", start - 6.0, y + 14.0, text),
                    false => drawing.text("value", "start", start + length + 6.0, y + 14.0, text),
                }
                y += thick + 2.0;
            }
            if stacked {
                drawing.text("value", "start", x + 6.0, y + 14.0, &texts[at]);
                y += thick + 2.0;
            }
            // Beside the bars, and not through the words above them.
            drawing.rule("axis", zero, from - 2.0, zero, y);
            y += 10.0;
        }
        y - 4.0
    }

    /// Lines from `top` on; gives where they end.
    fn lines(&self, drawing: &mut Drawing<'_>, width: f64, top: f64) -> f64 {
        let (low, high) =
            self.numbers().fold((0.0_f64, 0.0_f64), |(low, high), it| (low.min(it), high.max(it)));
        let ticks = ticks(low, high);
        let (low, high) = (ticks[0], ticks[ticks.len() - 1].max(ticks[0] + 1e-9));
        let texts: Vec<String> = ticks
            .iter()
            .map(|it| match self.unit {
                "€" => self.catalogue.euro(*it, true),
                unit => self.catalogue.in_unit(*it, unit, None),
            })
            .collect();
        let left = texts.iter().map(|text| drawing.width_of(text)).fold(0.0, f64::max) + 8.0;
        let (first, height) = (top + 10.0, (width * 0.5).max(150.0));
        let y = |value: f64| first + height - (value - low) / (high - low) * height;
        for (tick, text) in ticks.iter().zip(&texts) {
            let class = if *tick == 0.0 { "axis" } else { "grid" };
            drawing.rule(class, left, y(*tick), width, y(*tick));
            drawing.text("quiet", "end", left - 6.0, y(*tick) + 5.0, text);
        }
        // Half of the outer labels stands beyond the outer points.
        let half =
            |at: usize| self.labels.get(at).map_or(0.0, |it| drawing.width_of(it) / 2.0).min(50.0);
        let (begin, end) = (left + half(0).max(8.0), width - half(self.labels.len() - 1).max(8.0));
        let step = (end - begin) / (self.labels.len().max(2) - 1) as f64;
        let x = |at: usize| begin + step * at as f64;
        let widest = self.labels.iter().map(|it| drawing.width_of(it)).fold(0.0, f64::max) + 10.0;
        let every = (widest / step).ceil().max(1.0) as usize;
        for (at, label) in self.labels.iter().enumerate().filter(|(at, _)| at.is_multiple_of(every))
        {
            drawing.text("quiet", "middle", x(at), first + height + 20.0, label);
        }
        for (series, (_, cells)) in self.series.iter().enumerate() {
            let points: Vec<_> = cells
                .iter()
                .enumerate()
                .map(|(at, cell)| Some((x(at), y(cell.as_ref()?.0))))
                .collect();
            drawing.line(series, &points);
        }
        first + height + 28.0
    }
}

/// The smallest round number at or above another.
pub fn step(rough: f64) -> f64 {
    let rough = rough.max(f64::MIN_POSITIVE);
    let power = 10_f64.powf(rough.log10().floor());
    let round = [1.0, 2.0, 2.5, 5.0, 10.0].map(|it| it * power);
    round.into_iter().find(|it| *it >= rough * 0.999).unwrap_or(10.0 * power)
}

/// Round numbers from at or below `low` to at or above `high`, about four steps.
fn ticks(low: f64, high: f64) -> Vec<f64> {
    let step = step((high - low) / 4.0);
    let (from, to) = ((low / step).floor() as i64, (high / step).ceil() as i64);
    (from..=to.max(from + 1)).map(|it| it as f64 * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_hold_all_numbers() {
        assert_eq!(ticks(0.0, 84.0), [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(ticks(0.0, 4.0), [0.0, 1.0, 2.0, 3.0, 4.0]);
        assert_eq!(ticks(-30.0, 50.0), [-40.0, -20.0, 0.0, 20.0, 40.0, 60.0]);
        assert!(ticks(0.0, 0.0).len() >= 2);
        assert!(ticks(0.0, 1e12).len() < 9);
    }
}
