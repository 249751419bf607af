//! The film of a page (`[extra.film]`) in the words of schema.org. Only what the front matter
//! says, and only files that lie beside the text or have an address of their own.

use tweeluik_publication::Entry;
use tweeluik_source::{Node, NodeKind};

use super::PageMetadata;
use super::structured::Thing;
use crate::panel::Panel;

/// The film, if the page has one with a file.
pub(super) fn video(panel: &Panel<'_>, entry: &Entry, metadata: &PageMetadata) -> Option<Thing> {
    let film = entry.as_page()?.front_matter.extra.all.get("film")?;
    let file = panel.address_of(entry, first_text(film.get("files").or(film.get("file"))?)?)?;
    let text = |key: &str| film.get(key).and_then(first_text);
    let title = Some(entry.title.as_str()).filter(|title| !title.is_empty());
    let poster = text("poster").and_then(|name| panel.address_of(entry, name));
    let captions = text("captions").and_then(|name| panel.address_of(entry, name));
    let captions = captions.map(|address| Thing::new("MediaObject").with("contentUrl", address));
    Some(
        Thing::new("VideoObject")
            .with("name", text("title").or(title))
            .with("description", text("description").or(entry.description.as_deref()))
            .with("url", panel.addresses.full(&entry.path))
            .with("contentUrl", file)
            .with("thumbnailUrl", poster)
            .with("uploadDate", text("date").or(metadata.issued.as_deref()))
            .with("duration", film.get("duration").and_then(duration))
            .with("inLanguage", text("language").unwrap_or(&entry.language))
            .with("caption", captions.map(serde_json::Value::from)),
    )
}

/// A text, or the first of a list of texts.
fn first_text(node: &Node) -> Option<&str> {
    match &node.kind {
        NodeKind::String(text) | NodeKind::Datetime(text) => Some(text),
        NodeKind::Array(items) => items.first().and_then(first_text),
        _ => None,
    }
}

/// A duration as ISO 8601 writes it, of seconds, `m:ss`, `h:mm:ss` or ISO 8601.
fn duration(node: &Node) -> Option<String> {
    let seconds = match &node.kind {
        NodeKind::Integer(seconds) => u64::try_from(*seconds).ok()?,
        NodeKind::String(text) if text.starts_with("PT") => return Some(text.clone()),
        NodeKind::String(text) => text.split(':').try_fold(0_u64, |total, part| {
            total.checked_mul(60)?.checked_add(part.trim().parse().ok()?)
        })?,
        _ => return None,
    };
    let parts = [(seconds / 3600, 'H'), (seconds / 60 % 60, 'M'), (seconds % 60, 'S')];
    let parts = parts.into_iter().filter(|(number, _)| *number > 0);
    let parts: String = parts.map(|(number, unit)| format!("{number}{unit}")).collect();
    (!parts.is_empty()).then(|| format!("PT{parts}"))
}

impl Panel<'_> {
    /// The full address of a file beside a text, or of one that has an address of its own.
    fn address_of(&self, entry: &Entry, name: &str) -> Option<String> {
        if name.starts_with("https://") || name.starts_with("http://") {
            return Some(name.to_owned());
        }
        let mut beside = entry.assets.iter().map(|&id| self.site.asset(id));
        let asset = beside.find(|asset| asset.path.rsplit('/').next() == Some(name))?;
        Some(self.addresses.full(&asset.path))
    }
}
