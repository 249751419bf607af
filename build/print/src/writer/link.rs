//! Links: outside, inside the publication, and to what only the website has.

use tweeluik_document::Inline;
use tweeluik_publication::{EntryId, Target};
use tweeluik_source::Span;

use super::Writer;
use crate::escape;

impl Writer<'_> {
    /// A link by its span. One that leads nowhere was reported already and is plain text here.
    pub(super) fn link(&mut self, content: &[Inline], span: Span) {
        let target = match self.entry.targets.get(&span) {
            Some(target) if !self.in_heading => target,
            _ => return self.inlines(content),
        };
        match target {
            Target::External(address) | Target::Contact(address) => self.link_to(address, content),
            Target::Entry { entry, anchor } if self.inside.contains(entry) => {
                let place = self.place(*entry, anchor.as_deref());
                self.out.push(&format!("#cross-reference(label({}))[", escape::string(&place)));
                self.inlines(content);
                self.out.push("]");
            }
            Target::Entry { entry, anchor } => {
                let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                let address = format!("{}{anchor}", self.site.entry(*entry).permalink);
                self.link_to(&address, content);
            }
            Target::Asset(asset) => {
                self.link_to(&self.site.full_address(&self.site.asset(*asset).path), content);
            }
            Target::Generated(path) => self.link_to(&self.site.full_address(path), content),
        }
    }

    fn link_to(&mut self, address: &str, content: &[Inline]) {
        self.out.push(&format!("#link({})[", escape::string(address)));
        self.inlines(content);
        self.out.push("]");
    }

    /// The label of an entry's title or of one of its headings.
    fn place(&self, entry: EntryId, anchor: Option<&str>) -> String {
        let path = &self.site.entry(entry).path;
        anchor.map_or_else(|| path.clone(), |anchor| format!("{path}#{anchor}"))
    }
}
