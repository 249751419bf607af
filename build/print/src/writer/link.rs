//! Links: outside, inside the publication, and to what only the website has.

use tweeluik_document::{Inline, plain_text};
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
        let destination = self.destination(target);
        let function = match self.address(target) {
            None => "cross-reference",
            // An address that is in sight needs no more; a note has room for one, and so has what
            // comes from a register.
            Some(address) if shows(content, &address) => {
                let shown = escape::string(&plain_text(content));
                return self.out.push(&format!("#address-link({destination}, {shown})"));
            }
            Some(_) if !self.open_notes.is_empty() || span.file != self.entry.file => {
                "link-in-note"
            }
            Some(address) => {
                self.addresses.add(&address);
                "outside-link"
            }
        };
        self.out.push(&format!("#{function}({destination})["));
        self.inlines(content);
        self.out.push("]");
    }

    /// Where a link leads, as Typst takes it: a label in the same publication, else an address.
    pub(super) fn destination(&self, target: &Target) -> String {
        match (self.address(target), target) {
            (Some(address), _) => escape::string(&address),
            (None, Target::Entry { entry, anchor }) => {
                format!("label({})", escape::string(&self.place(*entry, anchor.as_deref())))
            }
            (None, _) => escape::string(""),
        }
    }

    /// The address of what a link leads to, unless it is in the same publication.
    pub(super) fn address(&self, target: &Target) -> Option<String> {
        Some(match target {
            Target::External(address) | Target::Contact(address) => address.clone(),
            Target::Entry { entry, .. } if self.inside.contains(entry) => return None,
            Target::Entry { entry, anchor } => {
                let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                format!("{}{anchor}", self.site.entry(*entry).permalink)
            }
            Target::Asset(asset) => self.site.full_address(&self.site.asset(*asset).path),
            Target::Generated(path) => self.site.full_address(path),
        })
    }

    /// The label of an entry's title or of one of its headings.
    fn place(&self, entry: EntryId, anchor: Option<&str>) -> String {
        let path = &self.site.entry(entry).path;
        anchor.map_or_else(|| path.clone(), |anchor| format!("{path}#{anchor}"))
    }
}

/// Whether the text of a link is its address, perhaps without `https://` or `mailto:`.
fn shows(content: &[Inline], address: &str) -> bool {
    let text = plain_text(content);
    let text = text.trim().trim_end_matches('/');
    let end = address.trim_end_matches('/').strip_suffix(text);
    end.is_some_and(|scheme| {
        !text.is_empty()
            && ["", "https://", "http://", "https://www.", "http://www.", "mailto:", "tel:"]
                .contains(&scheme)
    })
}
