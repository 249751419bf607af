//! Where a destination leads: a page and its anchor, a file, what the build makes, another site.

use tweeluik_source::{Diagnostic, Message, Span, nearest_name};

use super::path::{composed, decode, folder_of, joined, scheme_of, split_anchor};
use super::{Found, Index};
use crate::rules;
use crate::site::{AssetId, Entry, EntryId, Target};

impl Index<'_> {
    /// Where a link destination leads.
    pub(super) fn target(&self, entry: &Entry, destination: &str, span: Span) -> Found<Target> {
        if let Some(internal) = destination.strip_prefix("@/") {
            let (path, anchor) = split_anchor(internal);
            let decoded = decode(path);
            let Some(&id) = self.by_relative_path.get(&decoded) else {
                let known: Vec<&String> = self.by_relative_path.keys().collect();
                let near = nearest_name(&decoded, &known).map(|near| format!("@/{near}"));
                return Err(dead_link(span, destination, near));
            };
            return self.at_anchor(id, anchor, span);
        }
        if let Some(anchor) = destination.strip_prefix('#') {
            return self.at_anchor(
                entry.id,
                Some(anchor).filter(|anchor| !anchor.is_empty()),
                span,
            );
        }
        if destination.starts_with("//") {
            return Ok(Target::External(format!("https:{destination}")));
        }
        if let Some(scheme) = scheme_of(destination) {
            return match scheme.to_ascii_lowercase().as_str() {
                "http" | "https" => Ok(Target::External(destination.to_owned())),
                "mailto" | "tel" => Ok(Target::Contact(destination.to_owned())),
                _ => Err(Box::new(
                    Diagnostic::new(
                        &rules::LINK_SCHEME,
                        span,
                        Message::new("publication-link-scheme").with("scheme", scheme),
                    )
                    .hint(Message::new("publication-link-scheme-hint")),
                )),
            };
        }
        self.path(entry, destination, span)
    }

    /// A destination that is a path: from the site's root, or from the text's own place.
    fn path(&self, entry: &Entry, destination: &str, span: Span) -> Found<Target> {
        let (path, anchor) = split_anchor(destination);
        let path = decode(path.split('?').next().unwrap_or(path));
        if path.is_empty() {
            let message = Message::new("publication-no-address");
            let finding = Diagnostic::new(&rules::DEAD_LINK, span, message);
            return Err(Box::new(finding.hint(Message::new("publication-dead-link-hint"))));
        }
        let address = if path.starts_with('/') {
            Some(path.clone())
        } else {
            joined(&composed(&entry.path), &path)
        };
        let source =
            if path.starts_with('/') { None } else { Some(self.source_path(entry, &path, span)?) };
        if let Some(&asset) = source.as_deref().and_then(|source| self.assets.get(source)) {
            return Ok(Target::Asset(asset));
        }
        if let Some(source) = &source
            && let Some(below) = source.strip_prefix("content/")
            && self.by_relative_path.contains_key(below)
        {
            return Err(dead_link(span, destination, Some(format!("@/{below}"))));
        }
        let address = address.unwrap_or_default();
        if let Some(&asset) = self.asset_addresses.get(address.as_str()) {
            return Ok(Target::Asset(asset));
        }
        let closed = if address.ends_with('/') { address.clone() } else { format!("{address}/") };
        if let Some(&id) = self.by_address.get(closed.as_str()) {
            return self.at_anchor(id, anchor, span);
        }
        for candidate in [&address, &closed] {
            if self.generated.contains(candidate) {
                return Ok(Target::Generated(candidate.clone()));
            }
        }
        if destination.starts_with("www.") {
            return Err(dead_link(span, destination, Some(format!("https://{destination}"))));
        }
        let known: Vec<&String> =
            self.by_address.keys().chain(self.asset_addresses.keys()).collect();
        Err(dead_link(span, destination, nearest_name(&address, &known).map(str::to_owned)))
    }

    fn at_anchor(&self, id: EntryId, anchor: Option<&str>, span: Span) -> Found<Target> {
        let entry = &self.entries[id.0];
        if !entry.is_rendered() {
            let message =
                Message::new("publication-not-rendered").with("page", &entry.relative_path);
            let diagnostic = Diagnostic::new(&rules::DEAD_LINK, span, message);
            return Err(Box::new(diagnostic.hint(Message::new("publication-not-rendered-hint"))));
        }
        let Some(anchor) = anchor else { return Ok(Target::Entry { entry: id, anchor: None }) };
        let anchor = decode(anchor);
        let known = &self.anchors[id.0];
        if let Some(anchor) = known.get(&anchor) {
            return Ok(Target::Entry { entry: id, anchor: Some(anchor.clone()) });
        }
        let message = Message::new("publication-dead-anchor")
            .with("anchor", &anchor)
            .with("page", &self.entries[id.0].relative_path);
        let diagnostic = Diagnostic::new(&rules::DEAD_LINK, span, message);
        let known: Vec<&String> = known.keys().collect();
        let hint = match nearest_name(&anchor, &known) {
            Some(near) => Message::new("source-did-you-mean").with("name", format!("#{near}")),
            None => Message::new("publication-dead-anchor-hint"),
        };
        Err(Box::new(diagnostic.hint(hint)))
    }

    /// The file at a path from the site's root, with or without `/` before it.
    pub fn file_at(&self, path: &str) -> Option<AssetId> {
        let address = format!("/{}", decode(path).trim_start_matches('/'));
        self.asset_addresses.get(&address).copied()
    }

    /// A file beside the text, or below the site's root; `is_wanted` tells by the name which
    /// others may have been meant.
    pub(super) fn file(
        &self,
        entry: &Entry,
        path: &str,
        span: Span,
        is_wanted: fn(&str) -> bool,
    ) -> Found<AssetId> {
        let decoded = decode(path);
        let found = if decoded.starts_with('/') {
            self.file_at(path)
        } else {
            self.assets.get(self.source_path(entry, &decoded, span)?.as_str()).copied()
        };
        if let Some(asset) = found {
            return Ok(asset);
        }
        let folder = folder_of(&entry.relative_path);
        let beside: Vec<&str> = self
            .assets
            .keys()
            .filter_map(|source| source.strip_prefix("content/")?.strip_prefix(folder))
            .filter(|name| is_wanted(name))
            .collect();
        let diagnostic = Diagnostic::new(
            &rules::MISSING_FILE,
            span,
            Message::new("publication-missing-file").with("file", path),
        );
        let hint = match nearest_name(&decoded, &beside) {
            Some(near) => Message::new("source-did-you-mean").with("name", near),
            None => Message::new("publication-missing-file-hint")
                .with("folder", format!("content/{folder}")),
        };
        Err(Box::new(diagnostic.hint(hint)))
    }

    /// Path below the project root of a path written in an entry's text.
    pub(super) fn source_path(&self, entry: &Entry, path: &str, span: Span) -> Found<String> {
        let folder = format!("/content/{}", composed(folder_of(&entry.relative_path)));
        joined(&folder, path).map(|path| path.trim_start_matches('/').to_owned()).ok_or_else(|| {
            Box::new(
                Diagnostic::new(
                    &rules::OUTSIDE_SITE,
                    span,
                    Message::new("publication-outside-site").with("path", path),
                )
                .hint(Message::new("publication-outside-site-hint")),
            )
        })
    }
}

fn dead_link(span: Span, destination: &str, near: Option<String>) -> Box<Diagnostic> {
    let message = Message::new("publication-dead-link").with("address", destination);
    let diagnostic = Diagnostic::new(&rules::DEAD_LINK, span, message);
    Box::new(diagnostic.hint(match near {
        Some(near) => Message::new("source-did-you-mean").with("name", near),
        None => Message::new("publication-dead-link-hint"),
    }))
}
