//! Where elements stand.

use typst::ecow::EcoVec;
use typst::foundations::{Content, Label, Selector};
use typst::introspection::Introspector;
use typst::layout::Abs;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// What the templates gave this label, in the order of the document.
pub fn marked(document: &PagedDocument, name: &str) -> EcoVec<Content> {
    let label = Label::new(PicoStr::intern(name));
    label.map(|label| document.introspector().query(&Selector::Label(label))).unwrap_or_default()
}

/// A page, from 1, and how far from its top.
pub type Place = (usize, Abs);

/// Where an element stands.
pub fn place(document: &PagedDocument, content: &Content) -> Option<Place> {
    let position = document.introspector().position(content.location()?)?;
    Some((position.page.get(), position.point.y))
}
