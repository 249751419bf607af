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
        let cross_reference =
            matches!(target, Target::Entry { entry, .. } if self.inside.contains(entry));
        let function = if cross_reference { "cross-reference" } else { "link" };
        self.out.push(&format!("#{function}({})[", self.destination(target)));
        self.inlines(content);
        self.out.push("]");
    }

    /// Where a link leads, as Typst takes it: a label in the same publication, else an address.
    pub(super) fn destination(&self, target: &Target) -> String {
        let address = match target {
            Target::External(address) | Target::Contact(address) => address.clone(),
            Target::Entry { entry, anchor } if self.inside.contains(entry) => {
                return format!(
                    "label({})",
                    escape::string(&self.place(*entry, anchor.as_deref()))
                );
            }
            Target::Entry { entry, anchor } => {
                let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                format!("{}{anchor}", self.site.entry(*entry).permalink)
            }
            Target::Asset(asset) => self.site.full_address(&self.site.asset(*asset).path),
            Target::Generated(path) => self.site.full_address(path),
        };
        escape::string(&address)
    }

    /// The label of an entry's title or of one of its headings.
    fn place(&self, entry: EntryId, anchor: Option<&str>) -> String {
        let path = &self.site.entry(entry).path;
        anchor.map_or_else(|| path.clone(), |anchor| format!("{path}#{anchor}"))
    }
}
