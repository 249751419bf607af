//! What Typst leaves out of a PDF for readers: links that say what their text says, and metadata
//! with publisher, rights and identifier. It adds to what is there; the structure stays as it is.

mod links;
mod metadata;
mod statement;

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId};
use typst_layout::PagedDocument;

use crate::facts::Facts;
use crate::preflight::read;

pub use statement::Statement;

/// A PDF for readers.
pub struct Finished {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many there are of each kind of structure element (ISO 32000-1, 14.8.4).
    pub elements: BTreeMap<String, usize>,
}

/// Finishes a PDF that was made from a document; nothing if it cannot be read, which is a mistake
/// of this tool.
pub fn finish(bytes: &[u8], document: &PagedDocument, facts: &Facts) -> Option<Finished> {
    let mut pdf = Document::load_mem(bytes).ok()?;
    let pages: Vec<ObjectId> = pdf.page_iter().collect();
    for (page, texts) in pages.into_iter().zip(links::texts(document)) {
        describe_links(&mut pdf, page, texts);
    }
    metadata::finish(&mut pdf, facts)?;
    let elements = count_elements(&pdf);
    let mut bytes = Vec::new();
    pdf.save_modern(&mut bytes).ok()?;
    Some(Finished { bytes, elements })
}

/// Gives the links of a page the text that readers see (ISO 14289-1, 7.18.5), where Typst gives
/// the bare address.
fn describe_links(pdf: &mut Document, page: ObjectId, texts: Vec<Option<String>>) {
    let Some(annotations) = annotations(pdf, page) else { return };
    // Both are in the order of the pages; were they not, an address is better than a wrong text.
    if annotations.len() != texts.len() {
        return;
    }
    for (annotation, text) in annotations.into_iter().zip(texts) {
        let (Some(text), Ok(annotation)) = (text, pdf.get_dictionary_mut(annotation)) else {
            continue;
        };
        annotation.set("Contents", lopdf::text_string(&text));
    }
}

/// The links of a page, in the order of the file.
fn annotations(pdf: &Document, page: ObjectId) -> Option<Vec<ObjectId>> {
    let page = pdf.get_dictionary(page).ok()?;
    let annotations = read::get(pdf, page, "Annots")?.as_array().ok()?;
    annotations.iter().map(|it| it.as_reference().ok()).collect()
}

fn count_elements(pdf: &Document) -> BTreeMap<String, usize> {
    let mut elements = BTreeMap::new();
    for object in pdf.objects.values() {
        let Object::Dictionary(element) = object else { continue };
        let is_element = element.has(b"P") && element.has(b"S") && element.has(b"K");
        if let (true, Some(kind)) = (is_element, read::name(pdf, element, "S")) {
            *elements.entry(kind).or_default() += 1;
        }
    }
    elements
}
