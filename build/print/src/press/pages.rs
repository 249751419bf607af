//! Pages: their boxes, blank ones where their number asks for it, marks, and no annotations.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::{Measures, marks};
use crate::preflight::read;

/// Sets the boxes of all pages; gives their number.
pub fn finish(document: &mut Document, measures: Measures) -> Option<usize> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let mut last = None;
    for &id in &pages {
        let boxes = boxes(document, id, measures)?;
        let page = document.get_dictionary_mut(id).ok()?;
        page.remove(b"Annots");
        page.remove(b"Tabs");
        page.set("MediaBox", area(boxes.media));
        page.set("BleedBox", area(boxes.bleed));
        page.set("TrimBox", area(boxes.trim));
        if measures.marks {
            add_marks(document, id, &boxes, measures)?;
        }
        last = Some(boxes);
    }
    let by = match measures {
        Measures { by_four: true, .. } => 4,
        Measures { cover_apart: true, .. } => 2,
        _ => 1,
    };
    let missing = pages.len().next_multiple_of(by) - pages.len();
    // What is stapled has its back on the last page, if it has more than one.
    let before = pages.len().saturating_sub(1 + usize::from(measures.by_four));
    for _ in 0..missing {
        add_blank(document, *pages.get(before)?, last.as_ref()?)?;
    }
    Some(pages.len() + missing)
}

/// The boxes of a page in points: left, bottom, right, top.
pub struct Boxes {
    media: [f64; 4],
    /// Up to where grounds run.
    pub bleed: [f64; 4],
    /// Where the page is cut.
    pub trim: [f64; 4],
}

fn boxes(document: &Document, id: ObjectId, measures: Measures) -> Option<Boxes> {
    let page = document.get_dictionary(id).ok()?;
    let area = |key: &str| {
        let numbers = read::numbers(document, read::inherited(document, page, key)?)?;
        <[f64; 4]>::try_from(numbers).ok()
    };
    let media = area("MediaBox")?;
    // Typst writes no TrimBox where there is no bleed.
    let trim = area("TrimBox").unwrap_or(media);
    let bleed = points(measures.bleed);
    let [left, bottom, right, top] = trim;
    Some(Boxes { media, trim, bleed: [left - bleed, bottom - bleed, right + bleed, top + bleed] })
}

/// Millimetres as points.
pub fn points(millimetres: f64) -> f64 {
    millimetres / 25.4 * 72.0
}

fn area(corners: [f64; 4]) -> Vec<Object> {
    // To a thousandth of a point; adding nothing makes of -0 a plain 0.
    corners.map(|corner| Object::Real(((corner * 1000.0).round() / 1000.0 + 0.0) as f32)).to_vec()
}

/// Cuts off at the bleed what the page draws, and draws the marks around it.
fn add_marks(
    document: &mut Document,
    id: ObjectId,
    boxes: &Boxes,
    measures: Measures,
) -> Option<()> {
    let [left, bottom, right, top] = boxes.bleed;
    let (width, height) = (right - left, top - bottom);
    let before = format!("q {left:.3} {bottom:.3} {width:.3} {height:.3} re W n\n");
    let after = format!("\nQ\n{}", marks::draw(boxes, measures.bleed));
    let stream = |text: String| Stream::new(Dictionary::new(), text.into_bytes());
    let (before, after) = (document.add_object(stream(before)), document.add_object(stream(after)));
    let space = document.add_object(marks::all_plates());
    let mut contents: Vec<Object> = vec![before.into()];
    contents.extend(document.get_page_contents(id).into_iter().map(Object::from));
    contents.push(after.into());
    let page = document.get_dictionary(id).ok()?;
    let resources = read::inherited(document, page, "Resources").and_then(read::as_dictionary);
    let mut resources = resources.cloned().unwrap_or_default();
    let spaces = read::dictionary(document, &resources, "ColorSpace");
    let mut spaces = spaces.cloned().unwrap_or_default();
    spaces.set(marks::SPACE, space);
    resources.set("ColorSpace", spaces);
    let page = document.get_dictionary_mut(id).ok()?;
    page.set("Contents", contents);
    page.set("Resources", resources);
    Some(())
}

/// Adds a blank page behind another.
fn add_blank(document: &mut Document, before: ObjectId, like: &Boxes) -> Option<()> {
    let parent = document.get_dictionary(before).ok()?.get(b"Parent").ok()?.as_reference().ok()?;
    let page = dictionary! {
        "Type" => "Page",
        "Parent" => parent,
        "MediaBox" => area(like.media),
        "BleedBox" => area(like.bleed),
        "TrimBox" => area(like.trim),
        "Resources" => Dictionary::new(),
    };
    let page = document.add_object(page);
    let kids = document.get_dictionary_mut(parent).ok()?.get_mut(b"Kids").ok()?;
    let kids = kids.as_array_mut().ok()?;
    let at = kids.iter().position(|kid| kid.as_reference().ok() == Some(before))?;
    kids.insert(at + 1, page.into());
    // Each branch of the tree says how many pages it holds.
    let mut branch = Some(parent);
    while let Some(id) = branch {
        let tree = document.get_dictionary_mut(id).ok()?;
        let count = tree.get(b"Count").ok()?.as_i64().ok()?;
        tree.set("Count", count + 1);
        branch = tree.get(b"Parent").ok().and_then(|parent| parent.as_reference().ok());
    }
    Some(())
}
