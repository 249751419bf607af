//! A picture of how a call looks on paper, for the website.

use tweeluik_document::Value;
use tweeluik_source::{Profile, Span};

use super::Index;
use crate::data::Data;
use crate::site::Entry;

impl Index<'_> {
    /// The `name` that the call gives and the address of the `picture`; there is none of a text
    /// that is in no PDF for the screen.
    pub(super) fn printed(&self, entry: &Entry, span: Span, name: Option<&Value>) -> Data {
        let name = match name {
            Some(Value::String(name)) => name.as_str(),
            _ => "",
        };
        let pdf = entry.publication.and_then(|id| self.pdfs.get(&(id, Profile::Screen)));
        let picture = pdf.map_or(Data::None, |pdf| {
            // The place in the text tells two calls of one chapter apart.
            let (stem, at) = (pdf.trim_end_matches(".pdf"), span.range().start);
            Data::Printed(format!("{stem}-{}-{at}.webp", entry.slug))
        });
        Data::map([("name", Data::text(name)), ("picture", picture)])
    }
}
