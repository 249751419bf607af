//! Maps: each row of a table is a tile or an area within borders, coloured by one of its columns.

use std::collections::{BTreeMap, BTreeSet};

use tweeluik_source::{Diagnostic, Message, Node, Span, nearest};

use super::Data;
use super::cell::text_in;
use super::chart::{LINE, NARROW, TEXT, WIDE};
use super::classes::{CLASSES, Classes, classes};
use super::geo::{Area, Point, areas, middle};
use super::rows::Rows;
use super::shape::MapShape;
use super::svg::Drawing;
use super::table::Around;
use crate::rules;

/// The columns that every map has.
const OWN: [&str; 5] = ["naam", "rij", "kolom", "kort", "link"];

/// Most rows and columns of tiles.
const MOST: f64 = 40.0;

/// Room below a legend.
const GAP: f64 = 8.0;

/// A row as it is drawn.
struct Region<'r> {
    name: &'r str,
    short: &'r str,
    text: &'r str,
    link: Data,
    class: Option<usize>,
    place: Place,
}

/// Where a region lies.
enum Place {
    /// Its column and row, from 0.
    Tile(f64, f64),
    /// Its borders.
    Area(Rings),
}

/// The map of a table in two widths, `wide` and `narrow`, each with `id`, `width`, `height`, a
/// `body` and `regions` (`body`, `label`, `link`); and `shown`, the columns for the table.
pub fn map(
    shape: &MapShape,
    columns: &[Data],
    values: &[Data],
    rows: &Rows,
    around: &Around<'_>,
) -> Result<Data, Vec<Diagnostic>> {
    let (wanted, span) = around.argument(&shape.color);
    let shown: Vec<Data> =
        columns.iter().filter(|it| !OWN.contains(&text(it, "name"))).cloned().collect();
    let Some(column) = shown.iter().find(|column| text(column, "name") == wanted) else {
        let names: Vec<&str> = shown.iter().map(|column| text(column, "name")).collect();
        let message = Message::new("publication-missing-column").with("column", wanted);
        let finding = Diagnostic::new(&rules::MISSING_COLUMN, span, message);
        return Err(vec![finding.hint(nearest(wanted, &names))]);
    };
    let Some(Classes { of_rows, names }) = classes(column, values, around) else {
        let message = Message::new("publication-map-classes");
        let finding = Diagnostic::new(&rules::DATA_FORMAT, around.file, message);
        let hint = Message::new("publication-map-classes-hint").with_number("number", CLASSES);
        return Err(vec![finding.hint(hint)]);
    };
    let (places, rest) = match around.borders {
        Some((tree, file)) => within_borders(tree, around.argument(&shape.key).0, rows, file)?,
        None => (tiles(values, rows)?, Vec::new()),
    };
    let regions = values.iter().zip(places).zip(&of_rows).map(|((row, place), class)| {
        let written = |name: &str| row.get(name).map(|cell| text(cell, "text")).unwrap_or_default();
        let short = written("kort");
        Region {
            name: written("naam"),
            short: if short.is_empty() { written("naam") } else { short },
            text: if class.is_some() { written(wanted) } else { "" },
            link: row.get("link").and_then(|it| it.get("value").cloned()).unwrap_or(Data::None),
            class: *class,
            place,
        }
    });
    let mut legend: Vec<(Option<usize>, String)> =
        names.into_iter().map(|(class, name)| (Some(class), name)).collect();
    if of_rows.contains(&None) {
        let given = around.argument(&shape.empty).0.to_owned();
        let none = || around.catalogue.id("panel-no-data", &[]);
        legend.push((None, Some(given).filter(|it| !it.is_empty()).unwrap_or_else(none)));
    }
    let sheet = Sheet { regions: regions.collect(), rest, legend, around };
    Ok(Data::map([
        ("wide", sheet.in_width(WIDE, "w")),
        ("narrow", sheet.in_width(NARROW, "n")),
        ("shown", Data::List(shown)),
    ]))
}

fn text<'d>(data: &'d Data, name: &str) -> &'d str {
    data.get(name).and_then(Data::as_text).unwrap_or_default()
}

/// The tiles of rows, each in a place of its own.
fn tiles(values: &[Data], rows: &Rows) -> Result<Vec<Place>, Vec<Diagnostic>> {
    let mut found = Vec::new();
    let mut taken: BTreeMap<(u64, u64), &str> = BTreeMap::new();
    let mut places = Vec::new();
    for (at, row) in values.iter().enumerate() {
        let number = |name: &str| row.get(name)?.get("value")?.as_number();
        let fits = |it: &f64| it.fract() == 0.0 && (1.0..=MOST).contains(it);
        let name = row.get("naam").map(|cell| text(cell, "text")).unwrap_or_default();
        let mut tell = |column: &str, message: Message| {
            let span = rows.place(at, column);
            let finding = Diagnostic::new(&rules::INVALID_CELL, span, message.with("name", name));
            let hint = Message::new("publication-tile-hint").with_number("most", MOST as usize);
            found.push(finding.hint(hint));
        };
        let wrong = ["rij", "kolom"].into_iter().find(|it| !number(it).is_some_and(|it| fits(&it)));
        if let Some(column) = wrong {
            tell(column, Message::new("publication-tile-place"));
            continue;
        }
        let (x, y) = (number("kolom").unwrap_or(1.0), number("rij").unwrap_or(1.0));
        if let Some(other) = taken.insert((x as u64, y as u64), name) {
            tell("rij", Message::new("publication-tile-taken").with("other", other));
        }
        places.push((x, y));
    }
    if !found.is_empty() {
        return Err(found);
    }
    let left = places.iter().map(|it| it.0).fold(f64::INFINITY, f64::min);
    let top = places.iter().map(|it| it.1).fold(f64::INFINITY, f64::min);
    Ok(places.into_iter().map(|(x, y)| Place::Tile(x - left, y - top)).collect())
}

/// The rings of an area.
type Rings = Vec<Vec<Point>>;

/// The areas of rows, by their names, and those that no row has.
fn within_borders(
    tree: &Node,
    key: &str,
    rows: &Rows,
    file: Span,
) -> Result<(Vec<Place>, Vec<Rings>), Vec<Diagnostic>> {
    let areas = areas(tree, key, file)?;
    let mut by_name: BTreeMap<&str, &Area> = BTreeMap::new();
    let mut found = Vec::new();
    for area in &areas {
        if by_name.insert(&area.name, area).is_some() {
            let message = Message::new("publication-geo-twice").with("name", &area.name);
            found.push(Diagnostic::new(&rules::DATA_FORMAT, area.span, message));
        }
    }
    let mut places = Vec::new();
    let mut used = BTreeSet::new();
    for row in 0..rows.rows.len() {
        let name = rows.cell(row, "naam").and_then(|it| text_in(it).ok()).unwrap_or_default();
        match by_name.get(name.as_str()) {
            Some(area) => {
                used.insert(area.name.as_str());
                places.push(Place::Area(area.rings.clone()));
            }
            None => {
                let message = Message::new("publication-geo-missing").with("name", &name);
                let known: Vec<&&str> = by_name.keys().collect();
                let span = rows.place(row, "naam");
                let finding = Diagnostic::new(&rules::INVALID_CELL, span, message);
                found.push(finding.hint(nearest(&name, &known)));
            }
        }
    }
    if !found.is_empty() {
        return Err(found);
    }
    let rest = areas.iter().filter(|area| !used.contains(area.name.as_str()));
    Ok((places, rest.map(|area| area.rings.clone()).collect()))
}

/// What is drawn.
struct Sheet<'r> {
    regions: Vec<Region<'r>>,
    /// Areas around them.
    rest: Vec<Rings>,
    legend: Vec<(Option<usize>, String)>,
    around: &'r Around<'r>,
}

impl Sheet<'_> {
    fn in_width(&self, width: f64, suffix: &str) -> Data {
        let id = format!("k{}{suffix}", self.around.span.start);
        let new = || Drawing::new(self.around.theme, id.clone(), TEXT);
        let mut drawing = new();
        drawing.grounds();
        let top = self.legend(&mut drawing, width);
        let scale = self.scale(width);
        for rings in &self.rest {
            drawing.area(None, &scale.on_sheet(rings, top));
        }
        let regions = self.regions.iter().map(|region| {
            let mut piece = new();
            scale.draw(region, top, &mut piece);
            // What can be seen is part of what is read aloud (WCAG 2.5.3).
            let mut label = region.name.to_owned();
            if !region.name.contains(region.short) {
                label += &format!(" ({})", region.short);
            }
            if !region.text.is_empty() {
                label += &format!(": {}", region.text);
            }
            Data::map([
                ("body", Data::Text(piece.finish())),
                ("label", Data::Text(label)),
                ("link", region.link.clone()),
            ])
        });
        let regions = Data::List(regions.collect());
        Data::map([
            ("id", Data::Text(id.clone())),
            ("width", Data::number(width)),
            ("height", Data::number((top + scale.height + 1.0).ceil())),
            ("body", Data::Text(drawing.finish())),
            ("regions", regions),
        ])
    }

    /// The classes and what they are called; gives where it ends.
    fn legend(&self, drawing: &mut Drawing<'_>, width: f64) -> f64 {
        let (mut x, mut y) = (0.0, 14.0);
        for (class, name) in &self.legend {
            let wide = 28.0 + drawing.width_of(name);
            if x > 0.0 && x + wide > width {
                (x, y) = (0.0, y + LINE);
            }
            drawing.tile(*class, x + 0.5, y - 12.0, 20.0, 14.0);
            drawing.text("label", "start", x + 26.0, y, name);
            x += wide + 18.0;
        }
        y + 6.0 + GAP
    }

    /// How far apart things are in a drawing of a width.
    fn scale(&self, width: f64) -> Scale {
        let mut bounds = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        let mut hold = |(x, y): Point| {
            bounds = [bounds[0].min(x), bounds[1].min(y), bounds[2].max(x), bounds[3].max(y)];
        };
        let mut is_tiles = false;
        for region in &self.regions {
            match &region.place {
                Place::Tile(x, y) => {
                    is_tiles = true;
                    hold((*x, *y));
                    hold((x + 1.0, y + 1.0));
                }
                Place::Area(rings) => rings.iter().flatten().copied().for_each(&mut hold),
            }
        }
        self.rest.iter().flatten().flatten().copied().for_each(&mut hold);
        let [left, upper, right, lower] = bounds;
        let (across, down) =
            ((right - left).max(f64::MIN_POSITIVE), (lower - upper).max(f64::MIN_POSITIVE));
        let (x, y) = if is_tiles {
            // Few tiles are no wider than a name of some length needs.
            let tile = (width / across).min(110.0);
            (tile, (tile * 0.75).max(34.0))
        } else {
            // A map that is higher than wide fits a page too.
            let one = ((width - 2.0) / across).min(width * 1.3 / down);
            (one, one)
        };
        Scale { left, upper, x, y, height: down * y }
    }
}

/// How far apart things are in a drawing.
struct Scale {
    left: f64,
    upper: f64,
    x: f64,
    y: f64,
    height: f64,
}

impl Scale {
    fn at(&self, (x, y): Point, top: f64) -> Point {
        ((x - self.left) * self.x + 1.0, (y - self.upper) * self.y + top)
    }

    fn on_sheet(&self, rings: &[Vec<Point>], top: f64) -> Rings {
        let ring = |ring: &Vec<Point>| ring.iter().map(|&it| self.at(it, top)).collect();
        rings.iter().map(ring).collect()
    }

    fn draw(&self, region: &Region<'_>, top: f64, piece: &mut Drawing<'_>) {
        match &region.place {
            Place::Tile(x, y) => {
                let (left, upper) = self.at((*x, *y), top);
                let (wide, high) = (self.x - 2.0, self.y - 2.0);
                piece.tile(region.class, left, upper, wide, high);
                let (x, y) = (left + wide / 2.0, upper + high / 2.0);
                let short = piece.label(region.class, true, (x, y - 1.0), wide - 4.0, region.short);
                if short && !region.text.is_empty() {
                    piece.label(region.class, false, (x, y + 13.0), wide - 4.0, region.text);
                }
            }
            Place::Area(rings) => {
                let rings = self.on_sheet(rings, top);
                piece.area(region.class, &rings);
                let extent = |axis: fn(&Point) -> f64| {
                    let along = || rings.iter().flatten().map(axis);
                    along().fold(f64::MIN, f64::max) - along().fold(f64::MAX, f64::min)
                };
                let (wide, high) = (extent(|it| it.0), extent(|it| it.1));
                let (x, y) = middle(&rings);
                let both = !region.text.is_empty() && high > 2.5 * LINE;
                let first = if both { y - 2.0 } else { y + 4.0 };
                let short = piece.label(region.class, true, (x, first), wide, region.short);
                if short && both {
                    piece.label(region.class, false, (x, y + 12.0), wide, region.text);
                }
            }
        }
    }
}
