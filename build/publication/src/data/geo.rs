//! Borders in GeoJSON (RFC 7946), as they lie on a flat map.
//!
//! Read from the tree with places, so that what is wrong is told at its line; the libraries
//! for this format do not say where.

use tweeluik_source::{Diagnostic, Message, Node, NodeKind, Span, nearest};

use crate::rules;

/// A point on a flat map: to the right and down.
pub type Point = (f64, f64);

/// What is drawn of a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// The property by which it is found.
    pub name: String,
    /// Its place in the file.
    pub span: Span,
    /// The rings of its polygons: outer borders and holes.
    pub rings: Vec<Vec<Point>>,
}

/// The areas of a file, by a property that each feature has. Degrees become a flat map that is
/// true to scale in the middle; coordinates that are no degrees are taken as flat.
///
/// Errors: what is no collection of polygons, and a feature without the property.
pub fn areas(tree: &Node, key: &str, file: Span) -> Result<Vec<Area>, Vec<Diagnostic>> {
    let features = match tree.get("features").map(|it| &it.kind) {
        Some(NodeKind::Array(features)) if !features.is_empty() => features,
        _ => return Err(vec![not(file, Message::new("publication-geo-features"))]),
    };
    let mut found = Vec::new();
    let mut areas = Vec::new();
    for feature in features {
        match area(feature, key) {
            Ok(area) => areas.push(area),
            Err(finding) => found.push(finding),
        }
    }
    if !found.is_empty() {
        return Err(found);
    }
    flatten(&mut areas);
    Ok(areas)
}

fn area(feature: &Node, key: &str) -> Result<Area, Diagnostic> {
    let properties = feature.get("properties");
    let name = properties.and_then(|it| it.get(key)).and_then(|it| match &it.kind {
        NodeKind::String(text) => Some(text.clone()),
        NodeKind::Integer(number) => Some(number.to_string()),
        _ => None,
    });
    let Some(name) = name else {
        let message = Message::new("publication-geo-property").with("key", key);
        let known: Vec<&str> = match properties.map(|it| &it.kind) {
            Some(NodeKind::Table(entries)) => {
                entries.iter().map(|(name, _)| name.value.as_str()).collect()
            }
            _ => Vec::new(),
        };
        let finding = Diagnostic::new(&rules::DATA_FORMAT, feature.span, message);
        return Err(finding.hint(nearest(key, &known)));
    };
    let geometry = feature.get("geometry").unwrap_or(feature);
    let refused = || not(geometry.span, Message::new("publication-geo-geometry"));
    let kind = match geometry.get("type").map(|it| &it.kind) {
        Some(NodeKind::String(kind)) => kind.as_str(),
        _ => return Err(refused()),
    };
    let coordinates = geometry.get("coordinates").ok_or_else(refused)?;
    let polygons = match kind {
        "Polygon" => std::slice::from_ref(coordinates),
        "MultiPolygon" => items(coordinates).ok_or_else(refused)?,
        _ => return Err(refused()),
    };
    let mut rings = Vec::new();
    for polygon in polygons {
        for ring in items(polygon).ok_or_else(refused)? {
            let points: Option<Vec<Point>> =
                items(ring).ok_or_else(refused)?.iter().map(point).collect();
            let points = points.filter(|points| points.len() > 2);
            let wrong = || not(ring.span, Message::new("publication-geo-ring"));
            rings.push(points.ok_or_else(wrong)?);
        }
    }
    Ok(Area { name, span: feature.span, rings })
}

fn items(node: &Node) -> Option<&[Node]> {
    match &node.kind {
        NodeKind::Array(items) => Some(items),
        _ => None,
    }
}

fn point(node: &Node) -> Option<Point> {
    let number = |node: &Node| match &node.kind {
        NodeKind::Integer(number) => Some(*number as f64),
        NodeKind::Float(number) => Some(*number).filter(|it| it.is_finite()),
        _ => None,
    };
    match items(node)? {
        [x, y, ..] => Some((number(x)?, number(y)?)),
        _ => None,
    }
}

/// Turns the map so that north is up, and narrows degrees of longitude as the globe does.
fn flatten(areas: &mut [Area]) {
    let mut points = areas.iter_mut().flat_map(|it| &mut it.rings).flatten().collect::<Vec<_>>();
    let degrees = points.iter().all(|it| it.0.abs() <= 180.0 && it.1.abs() <= 90.0);
    let south = points.iter().map(|it| it.1).fold(f64::INFINITY, f64::min);
    let north = points.iter().map(|it| it.1).fold(f64::NEG_INFINITY, f64::max);
    let narrow = if degrees { ((south + north) / 2.0).to_radians().cos() } else { 1.0 };
    for point in &mut points {
        **point = (point.0 * narrow, -point.1);
    }
}

/// The middle of the largest ring, where a name can stand.
pub fn middle(rings: &[Vec<Point>]) -> Point {
    let twice = |ring: &[Point]| -> f64 { pairs(ring).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum() };
    let largest = rings.iter().max_by(|a, b| twice(a).abs().total_cmp(&twice(b).abs()));
    let Some(ring) = largest else { return (0.0, 0.0) };
    let area = twice(ring);
    if area == 0.0 {
        return ring[0];
    }
    let (x, y) = pairs(ring).fold((0.0, 0.0), |(x, y), (a, b)| {
        let cross = a.0 * b.1 - b.0 * a.1;
        (x + (a.0 + b.0) * cross, y + (a.1 + b.1) * cross)
    });
    (x / (3.0 * area), y / (3.0 * area))
}

fn pairs(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

fn not(span: Span, message: Message) -> Diagnostic {
    let finding = Diagnostic::new(&rules::DATA_FORMAT, span, message);
    finding.hint(Message::new("publication-geo-hint"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_in_the_middle_of_the_largest_part() {
        let small = vec![(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
        let large: Vec<Point> = small.iter().map(|it| (10.0 + it.0 * 4.0, it.1 * 2.0)).collect();
        let (x, y) = middle(&[small, large]);
        assert!((x - 12.0).abs() < 1e-9 && (y - 1.0).abs() < 1e-9, "{x} {y}");
    }
}
