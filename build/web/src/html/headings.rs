//! Headings, and the link to itself that each may have (Zola: `insert_anchor_links`).

use tera::Context;
use tweeluik_document::{Heading, Inline, InlineKind};
use tweeluik_publication::{Entry, EntryKind, Site};
use tweeluik_source::config::AnchorLinks;

use super::Writer;
use super::inlines::plain_text;

/// The template of a link before or after a heading.
const TEMPLATE: &str = "anchor-link.html";

impl Writer<'_> {
    pub(super) fn heading(&mut self, heading: &Heading) {
        self.fresh_line();
        self.push(&format!("<h{}", heading.level));
        let id = heading.id.as_deref().filter(|_| !self.in_summary);
        if let Some(id) = id {
            self.push(" id=\"");
            self.attribute(id);
            self.push("\"");
        }
        if !heading.classes.is_empty() {
            self.push(" class=\"");
            self.attribute(&heading.classes.join(" "));
            self.push("\"");
        }
        for (name, value) in &heading.attributes {
            self.push(" ");
            self.attribute(name);
            self.push("=\"");
            self.attribute(value.as_deref().unwrap_or_default());
            self.push("\"");
        }
        self.push(">");
        self.linked(heading, id.filter(|_| !self.options.plain));
        self.push(&format!("</h{}>\n", heading.level));
    }

    fn linked(&mut self, heading: &Heading, id: Option<&str>) {
        match (self.anchor_links, id) {
            (AnchorLinks::None, _) | (_, None) => self.inlines(&heading.content),
            (AnchorLinks::Heading, Some(id)) if is_plain(&heading.content) => {
                self.push("<a class=\"anchor\" href=\"#");
                self.address(id);
                self.push("\">");
                self.inlines(&heading.content);
                self.push("</a>");
            }
            (AnchorLinks::Left, Some(id)) => {
                self.anchor_link(heading, id);
                self.inlines(&heading.content);
            }
            (AnchorLinks::Right | AnchorLinks::Heading, Some(id)) => {
                self.inlines(&heading.content);
                self.anchor_link(heading, id);
            }
        }
    }

    fn anchor_link(&mut self, heading: &Heading, id: &str) {
        let mut context = Context::new();
        context.insert("id", id);
        context.insert("level", &heading.level);
        context.insert("lang", &self.entry.language);
        context.insert("title", plain_text(&heading.content).trim());
        self.part(TEMPLATE, &context);
    }
}

/// Where the headings of an entry get a link to themselves: as its section says, else as the
/// configuration says.
pub(super) fn anchor_links(entry: &Entry, site: &Site) -> AnchorLinks {
    let section = match entry.kind {
        EntryKind::Section(_) => Some(entry),
        EntryKind::Page(_) => entry.ancestors.last().map(|&id| site.entry(id)),
    };
    section
        .and_then(|section| section.as_section()?.front_matter.insert_anchor_links)
        .unwrap_or(site.config.markdown.insert_anchor_links)
}

/// Whether nothing in a heading can be a link already: no link may hold another
/// (HTML: the `a` element).
fn is_plain(content: &[Inline]) -> bool {
    content.iter().all(|inline| match &inline.kind {
        InlineKind::Text(_)
        | InlineKind::Code(_)
        | InlineKind::SoftBreak
        | InlineKind::HardBreak
        | InlineKind::More
        | InlineKind::Image { .. } => true,
        InlineKind::Emphasis(content)
        | InlineKind::Strong(content)
        | InlineKind::Strikethrough(content) => is_plain(content),
        InlineKind::Link { .. }
        | InlineKind::FootnoteReference { .. }
        | InlineKind::Html(_)
        | InlineKind::Component(_) => false,
    })
}
