//! Where elements stand.

use typst::ecow::EcoVec;
use typst::foundations::{Content, Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::Abs;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// What the templates gave this label, in the order of the document.
pub fn marked(document: &PagedDocument, name: &str) -> EcoVec<Content> {
    let label = Label::new(PicoStr::intern(name));
    label.map(|label| document.introspector().query(&Selector::Label(label))).unwrap_or_default()
}

/// How much of a page stays free of text above and below it.
#[derive(Clone, Copy, Debug)]
pub struct Margins {
    pub top: Abs,
    pub bottom: Abs,
}

/// The margins that the templates tell.
pub fn margins(document: &PagedDocument) -> Option<Margins> {
    let marked = marked(document, "text-area");
    let Value::Dict(margins) = &marked.first()?.to_packed::<MetadataElem>()?.value else {
        return None;
    };
    let of = |name: &str| margins.get(name).ok()?.clone().cast::<f64>().ok().map(Abs::pt);
    Some(Margins { top: of("top")?, bottom: of("bottom")? })
}

/// A page, from 1, and how far from its top.
pub type Place = (usize, Abs);

/// Where an element stands.
pub fn place(document: &PagedDocument, content: &Content) -> Option<Place> {
    let position = document.introspector().position(content.location()?)?;
    Some((position.page.get(), position.point.y))
}
