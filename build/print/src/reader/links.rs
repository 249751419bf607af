//! What the links of a document say, page by page, in the order in which Typst writes their
//! annotations.

use typst::foundations::Content;
use typst::introspection::{Location, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::{LinkElem, LinkMarker};
use typst_layout::PagedDocument;

/// The text of each link annotation of each page; nothing for what links by itself, such as the
/// number of a note.
pub fn texts(document: &PagedDocument) -> Vec<Vec<Option<String>>> {
    let mut walk = Walk::default();
    let page = |page: &typst_layout::Page| {
        walk.frame(&page.frame);
        std::mem::take(&mut walk.seen).into_iter().map(|(_, text)| text).collect()
    };
    document.pages().iter().map(page).collect()
}

#[derive(Default)]
struct Walk {
    /// Links that an author wrote and that are open, with their text.
    links: Vec<(Location, Option<String>)>,
    /// What is clickable and open; it may go on on the next page.
    markers: Vec<(Location, Option<String>)>,
    /// What was clickable on this page.
    seen: Vec<(Location, Option<String>)>,
}

impl Walk {
    fn frame(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame),
                FrameItem::Tag(Tag::Start(element, _)) => self.open(element),
                FrameItem::Tag(Tag::End(location, ..)) => {
                    self.links.retain(|(open, _)| open != location);
                    self.markers.retain(|(open, _)| open != location);
                }
                FrameItem::Link(..) => {
                    let Some(marker) = self.markers.last() else { continue };
                    if !self.seen.iter().any(|(seen, _)| *seen == marker.0) {
                        self.seen.push(marker.clone());
                    }
                }
                FrameItem::Text(_) | FrameItem::Shape(..) | FrameItem::Image(..) => {}
            }
        }
    }

    fn open(&mut self, element: &Content) {
        let Some(location) = element.location() else { return };
        if let Some(link) = element.to_packed::<LinkElem>() {
            let text = link.body.plain_text();
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.links.push((location, Some(text).filter(|text| !text.is_empty())));
        } else if element.to_packed::<LinkMarker>().is_some() {
            let text = self.links.last_mut().and_then(|(_, text)| text.take());
            self.markers.push((location, text));
        }
    }
}
