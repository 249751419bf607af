//! Puts the pages of a PDF on sheets: each becomes a form of its own (ISO 32000-1, 8.10), drawn
//! at its place.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::order::{Side, sheets, sides};

/// A4 on its side, in points.
const SHEET: (f64, f64) = (297.0 * POINTS, 210.0 * POINTS);
/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;

/// A booklet on sheets.
#[derive(Debug)]
pub struct Imposed {
    /// The file.
    pub bytes: Vec<u8>,
    /// Number of pages of the booklet, blank ones included.
    pub pages: usize,
}

/// A page as a form, with its size in points.
struct Form {
    id: ObjectId,
    width: f64,
    height: f64,
}

/// Puts the pages of a PDF on sheets. Pages that are larger than the first are no part of the
/// booklet: they come before it, each with a blank page behind it, so that they stay apart when
/// all is printed on both sides. `creep` is how far the pages of the innermost sheet move towards
/// the fold, in millimetres.
pub fn impose(bytes: &[u8], creep: f64) -> lopdf::Result<Imposed> {
    let mut document = Document::load_mem(bytes)?;
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let forms: Vec<Form> =
        pages.iter().map(|&page| form(&mut document, page)).collect::<lopdf::Result<_>>()?;
    let widest = forms.first().map_or(0.0, |first| first.width) + 1.0;
    let (inside, slips): (Vec<Form>, Vec<Form>) =
        forms.into_iter().partition(|form| form.width < widest);

    let tree = document.new_object_id();
    let mut kids = Vec::new();
    for slip in &slips {
        kids.push(sheet(&mut document, tree, &[(slip, 0.0)])?);
        kids.push(sheet(&mut document, tree, &[])?);
    }
    for side in sides(inside.len()) {
        let placed = placed(side, &inside, creep);
        kids.push(sheet(&mut document, tree, &placed)?);
    }
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    let kids: Vec<Object> = kids.into_iter().map(Object::Reference).collect();
    document.set_object(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count });
    let metadata = document.catalog()?.get(b"Metadata").cloned();
    let language = document.catalog()?.get(b"Lang").cloned();
    let catalog = document.catalog_mut()?;
    *catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => tree,
        // What the slip asks for, for programs that do it by themselves.
        "ViewerPreferences" => dictionary! {
            "DisplayDocTitle" => true,
            "PrintScaling" => "None",
            "Duplex" => "DuplexFlipShortEdge",
        },
    };
    for (key, value) in [("Metadata", metadata), ("Lang", language)] {
        if let Ok(value) = value {
            catalog.set(key, value);
        }
    }
    document.prune_objects();
    document.renumber_objects();
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes)?;
    Ok(Imposed { bytes, pages: 4 * sheets(inside.len()) })
}

/// The forms of a side with the place of their left edges.
fn placed(side: Side, forms: &[Form], creep: f64) -> Vec<(&Form, f64)> {
    let inner = sheets(forms.len()) - 1;
    // Sheets are counted, and few: no precision is lost.
    let share = if inner == 0 { 0.0 } else { side.sheet as f64 / inner as f64 };
    let shift = creep * POINTS * share;
    let fold = SHEET.0 / 2.0;
    let form = |number: Option<usize>| number.and_then(|number| forms.get(number - 1));
    let left = form(side.left).map(|form| (form, fold - form.width + shift));
    let right = form(side.right).map(|form| (form, fold - shift));
    [left, right].into_iter().flatten().collect()
}

/// A page of the file, with forms at places from its left edge; its number in the file.
fn sheet(
    document: &mut Document,
    tree: ObjectId,
    placed: &[(&Form, f64)],
) -> lopdf::Result<ObjectId> {
    let mut drawn = Vec::new();
    let mut names = Dictionary::new();
    for (at, (form, x)) in placed.iter().enumerate() {
        let name = format!("P{at}");
        let y = SHEET.1 - form.height;
        let place = [1.0, 0.0, 0.0, 1.0, *x, y].map(|number| Object::Real(number as f32));
        drawn.extend([
            Operation::new("q", Vec::new()),
            Operation::new("cm", place.to_vec()),
            Operation::new("Do", vec![Object::Name(name.clone().into_bytes())]),
            Operation::new("Q", Vec::new()),
        ]);
        names.set(name, form.id);
    }
    let content = Content { operations: drawn }.encode()?;
    let content = document.add_object(Stream::new(Dictionary::new(), content));
    let size = [0.0, 0.0, SHEET.0, SHEET.1].map(|number| Object::Real(number as f32));
    Ok(document.add_object(dictionary! {
        "Type" => "Page",
        "Parent" => tree,
        "MediaBox" => size.to_vec(),
        "Resources" => dictionary! { "XObject" => names },
        "Contents" => content,
    }))
}

/// Turns a page into a form.
fn form(document: &mut Document, page: ObjectId) -> lopdf::Result<Form> {
    let content = document.get_page_content(page);
    let media_box = inherited(document, page, b"MediaBox")?;
    let numbers: Vec<f64> =
        media_box.as_array()?.iter().filter_map(|it| it.as_float().ok()).map(f64::from).collect();
    let (width, height) = match numbers[..] {
        [left, bottom, right, top] => (right - left, top - bottom),
        _ => (0.0, 0.0),
    };
    let mut form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => media_box,
        "Resources" => inherited(document, page, b"Resources")?,
    };
    if let Ok(group) = document.get_dictionary(page)?.get(b"Group") {
        form.set("Group", group.clone());
    }
    let mut stream = Stream::new(form, content);
    stream.compress()?;
    Ok(Form { id: document.add_object(stream), width, height })
}

/// A value of a page, or of the nodes above it (ISO 32000-1, 7.7.3.4).
fn inherited(document: &Document, page: ObjectId, key: &[u8]) -> lopdf::Result<Object> {
    let mut node = document.get_dictionary(page)?;
    loop {
        match (node.get_deref(key, document), node.get(b"Parent")) {
            (Ok(value), _) => return Ok(value.clone()),
            (Err(_), Ok(parent)) => node = document.get_dictionary(parent.as_reference()?)?,
            (Err(error), Err(_)) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PDF of pages of A5 whose content is their number, and a slip of A4.
    fn pages(count: i64) -> Vec<u8> {
        let mut document = Document::with_version("1.6");
        let tree = document.new_object_id();
        let mut kids = Vec::new();
        for number in 1..=count + 1 {
            let marker = Operation::new("MP", vec![Object::Name(number.to_string().into_bytes())]);
            let content = Content { operations: vec![marker] }.encode().expect("content");
            let content = document.add_object(Stream::new(Dictionary::new(), content));
            let width = if number > count { 842 } else { 420 };
            let page = document.add_object(dictionary! {
                "Type" => "Page", "Parent" => tree, "Contents" => content,
                "MediaBox" => vec![0.into(), 0.into(), width.into(), 595.into()],
            });
            kids.push(Object::Reference(page));
        }
        let resources = dictionary! { "Font" => Dictionary::new() };
        document.set_object(
            tree,
            dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count + 1, "Resources" => resources },
        );
        let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
        document.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).expect("a PDF");
        bytes
    }

    /// What stands on each page of a file: the number of a page, and where its left edge is.
    fn read(bytes: &[u8]) -> Vec<Vec<(usize, f32)>> {
        let document = Document::load_mem(bytes).expect("a PDF");
        let of_page = |page: ObjectId| {
            let content = Content::decode(&document.get_page_content(page)).expect("content");
            let names = document.get_dictionary(page).expect("a page");
            let names = names.get(b"Resources").and_then(Object::as_dict).expect("resources");
            let names = names.get(b"XObject").and_then(Object::as_dict).expect("forms");
            let mut x = 0.0;
            let mut found = Vec::new();
            for operation in content.operations {
                match operation.operator.as_str() {
                    "cm" => x = operation.operands[4].as_float().expect("a number"),
                    "Do" => {
                        let name = operation.operands[0].as_name().expect("a name");
                        let form = names.get_deref(name, &document).expect("a form");
                        let form = form.as_stream().expect("a stream");
                        let inside = Content::decode(&form.get_plain_content().expect("content"));
                        let inside = inside.expect("content").operations;
                        let number = inside[0].operands[0].as_name().expect("a number");
                        let number = std::str::from_utf8(number).expect("digits");
                        found.push((number.parse().expect("a number"), x));
                    }
                    _ => {}
                }
            }
            found
        };
        document.page_iter().map(of_page).collect()
    }

    #[test]
    fn pages_stand_where_the_order_says_behind_the_slip() {
        for count in 1..=40 {
            let imposed = impose(&pages(count), 0.0).expect("a booklet");
            let read = read(&imposed.bytes);
            let slip = usize::try_from(count).expect("few") + 1;
            assert_eq!(read[..2], [vec![(slip, 0.0)], vec![]], "{count}");
            let fold = (SHEET.0 / 2.0) as f32;
            let expected: Vec<Vec<(usize, f32)>> = sides(slip - 1)
                .into_iter()
                .map(|side| {
                    let left = side.left.map(|number| (number, fold - 420.0));
                    let right = side.right.map(|number| (number, fold));
                    left.into_iter().chain(right).collect()
                })
                .collect();
            let number = |side: &Vec<(usize, f32)>| side.iter().map(|it| it.0).collect::<Vec<_>>();
            for (found, expected) in read[2..].iter().zip(&expected) {
                assert_eq!(number(found), number(expected), "{count}");
                let near = |(a, b): (&(usize, f32), &(usize, f32))| (a.1 - b.1).abs() < 0.01;
                assert!(found.iter().zip(expected).all(near), "{count}: {found:?} {expected:?}");
            }
            assert_eq!(read.len() - 2, expected.len(), "{count}");
            assert_eq!(imposed.pages, 2 * expected.len(), "{count}");
        }
    }

    #[test]
    fn creep_moves_the_inner_sheets_towards_the_fold() {
        let straight = read(&impose(&pages(12), 0.0).expect("a booklet").bytes);
        let crept = read(&impose(&pages(12), 3.0).expect("a booklet").bytes);
        let shifts: Vec<Vec<f32>> = (2..8)
            .map(|side| {
                let both = straight[side].iter().zip(&crept[side]);
                both.map(|(from, to)| ((to.1 - from.1) / POINTS as f32 * 10.0).round()).collect()
            })
            .collect();
        let expected: [[f32; 2]; 6] =
            [[0.0, 0.0], [0.0, 0.0], [15.0, -15.0], [15.0, -15.0], [30.0, -30.0], [30.0, -30.0]];
        assert_eq!(shifts, expected);
    }

    #[test]
    fn the_same_pages_give_the_same_bytes() {
        let twice = [0, 0].map(|_| impose(&pages(7), 1.0).expect("a booklet").bytes);
        assert_eq!(twice[0], twice[1]);
    }
}
