//! Where every link, picture and file argument leads.
//!
//! Links are Zola's: `@/folder/page.md#anchor` below `content/`, a path beside
//! the text for a co-located file, `/…` from the site's root. What leads
//! nowhere, or out of the project, is a finding at the link.

mod data;
mod download;
mod film;
mod printed;

use std::collections::{BTreeMap, BTreeSet};

use data::Catalogues;
use percent_encoding::percent_decode_str;
use tweeluik_document::{BlockKind, Call, Document, InlineKind, Node, Value};
use tweeluik_source::{Diagnostic, Message, Profile, Sources, Span, Spanned, nearest_name};
use unicode_normalization::UnicodeNormalization;

use crate::call::checked_arguments;
use crate::component::Component;
use crate::external::OtherSites;
use crate::film::Film;
use crate::picture::is_picture;
use crate::rules;
use crate::site::{
    Asset, AssetId, Entry, EntryId, Publication, PublicationId, ResolvedCall, Site, Target,
};
use crate::theme::Theme;

/// Everything a link can lead to, by the ways it can be written.
///
/// Names are compared in Unicode's normal form C: an accent may be stored as a mark of its
/// own, as macOS does, and readers cannot see the difference.
pub struct Index<'a> {
    entries: &'a [Entry],
    by_relative_path: BTreeMap<String, EntryId>,
    by_address: BTreeMap<String, EntryId>,
    all_assets: &'a [Asset],
    assets: BTreeMap<String, AssetId>,
    asset_addresses: BTreeMap<String, AssetId>,
    generated: BTreeSet<String>,
    /// Per entry, the anchors of its headings: as they are compared, as they are.
    anchors: Vec<BTreeMap<String, String>>,
    films: &'a BTreeMap<EntryId, Film>,
    publications: &'a [Publication],
    /// Addresses of the PDFs of each publication.
    pdfs: BTreeMap<(PublicationId, Profile), String>,
    components: &'a BTreeMap<String, Component>,
    base_url: &'a str,
    other_sites: OtherSites<'a>,
    theme: &'a Theme,
    sources: &'a Sources,
    catalogues: Catalogues,
}

/// What the references in one entry lead to.
#[derive(Default)]
pub struct References {
    /// Links and pictures by the node's span.
    pub targets: BTreeMap<Span, Target>,
    /// Component calls by the node's span.
    pub calls: BTreeMap<Span, ResolvedCall>,
    /// What is wrong.
    pub found: Vec<Diagnostic>,
    /// The files that it shows though they cannot be shown.
    pub shown_faults: BTreeSet<AssetId>,
    /// The pictures that it shows.
    pub pictures: BTreeSet<AssetId>,
    /// The lines below those in running text that have a credit.
    pub credits: BTreeMap<Span, String>,
}

impl<'a> Index<'a> {
    /// Indexes a site whose entries, assets, taxonomies and publications are known.
    pub fn new(site: &'a Site, sources: &'a Sources, found: &mut Vec<Diagnostic>) -> Self {
        let pdfs: BTreeMap<(PublicationId, Profile), String> = site
            .publications
            .iter()
            .flat_map(|publication| {
                let profiles = publication.print.profiles().into_iter();
                profiles.map(|it| ((publication.id, it), site.pdf_path(publication, it)))
            })
            .collect();
        let made = site.generated().into_iter().map(|made| made.path);
        let generated = made.chain(pdfs.values().cloned()).collect();
        Self {
            entries: &site.entries,
            by_relative_path: site
                .entries
                .iter()
                .map(|entry| (composed(&entry.relative_path), entry.id))
                .collect(),
            by_address: by_address(site),
            all_assets: &site.assets,
            assets: site.assets.iter().map(|asset| (composed(&asset.source), asset.id)).collect(),
            asset_addresses: site
                .assets
                .iter()
                .map(|asset| (composed(&asset.path), asset.id))
                .collect(),
            generated,
            anchors: site.entries.iter().map(|entry| anchors_of(&entry.document)).collect(),
            films: &site.films,
            publications: &site.publications,
            pdfs,
            components: &site.components,
            base_url: &site.config.base_url,
            other_sites: OtherSites::new(&site.config.link_checker, found),
            theme: &site.theme,
            sources,
            catalogues: Catalogues::new(),
        }
    }

    /// Resolves all references of an entry.
    pub fn references_of(&self, entry: &Entry) -> References {
        let mut references = References::default();
        entry.document.walk(|node| match node {
            Node::Inline(inline) => match &inline.kind {
                InlineKind::Link { destination, .. } => {
                    self.link(entry, destination, inline.span, &mut references);
                }
                InlineKind::Image { destination, .. } => {
                    self.image(entry, destination, inline.span, &mut references);
                }
                InlineKind::Component(call) => self.call(entry, call, inline.span, &mut references),
                _ => {}
            },
            Node::Block(block) => {
                if let BlockKind::Component(call) = &block.kind {
                    self.call(entry, call, block.span, &mut references);
                }
            }
        });
        references
    }

    /// What is wrong with the address that a section sends its readers to: seen from
    /// `base_url`, as Zola does (Zola: content/section).
    pub fn redirect(&self, entry: &Entry, redirect: &Spanned<String>) -> Option<Diagnostic> {
        let written = redirect.value.as_str();
        let address = match written.strip_prefix(self.base_url) {
            Some(below) => format!("/{}", below.trim_start_matches('/')),
            None if scheme_of(written).is_some() => written.to_owned(),
            None => format!("/{}", written.trim_start_matches('/')),
        };
        let mut wrong = *self.target(entry, &address, redirect.span).err()?;
        for hint in &mut wrong.hints {
            if hint.id == "publication-dead-link-hint" {
                *hint = Message::new("publication-dead-redirect-hint");
            }
        }
        Some(wrong)
    }

    fn link(&self, entry: &Entry, destination: &str, span: Span, references: &mut References) {
        match self.target(entry, destination, span) {
            Ok(target) => {
                if let Target::External(address) = &target {
                    let flaw = self.other_sites.check(&entry.relative_path, address, span);
                    references.found.extend(flaw);
                }
                references.targets.insert(span, target);
            }
            Err(diagnostic) => references.found.push(*diagnostic),
        }
    }

    fn image(&self, entry: &Entry, destination: &str, span: Span, references: &mut References) {
        if destination.contains("://") || destination.starts_with("//") {
            let message = Message::new("publication-external-picture").with("address", destination);
            references.found.push(
                Diagnostic::new(&rules::EXTERNAL_PICTURE, span, message)
                    .hint(Message::new("publication-external-picture-hint")),
            );
            return;
        }
        match self.picture(entry, destination, span, references) {
            Ok(asset) => {
                if self.all_assets[asset.0].credit.is_some() {
                    references.credits.insert(span, self.credit(entry, asset));
                }
                references.targets.insert(span, Target::Asset(asset));
            }
            Err(diagnostic) => references.found.push(*diagnostic),
        }
    }

    /// A file that is to be shown; what stands in the way of that is told here.
    fn picture(
        &self,
        entry: &Entry,
        path: &str,
        span: Span,
        references: &mut References,
    ) -> Found<AssetId> {
        let asset = self.file(entry, path, span, is_picture)?;
        references.pictures.insert(asset);
        if let Some(fault) = self.all_assets[asset.0].fault_at(span) {
            references.shown_faults.insert(asset);
            references.found.push(fault);
        }
        Ok(asset)
    }

    fn call(&self, entry: &Entry, call: &Call, span: Span, references: &mut References) {
        let arguments = checked_arguments(call, span, self.components, &mut references.found);
        let Some(mut arguments) = arguments else { return };
        let component = &self.components[&call.name.value];
        let data = self.data_of(entry, (call, span), component, &arguments, references);
        let Some(data) = data else { return };
        let mut files = BTreeMap::new();
        let file_parameters = component.parameters.iter().filter(|parameter| parameter.file);
        for parameter in file_parameters {
            let Some(argument) = call.arguments.get(&parameter.name) else { continue };
            let Value::String(path) = &argument.value else { continue };
            match self.picture(entry, path, argument.span, references) {
                Ok(asset) => {
                    self.add_credit(entry, asset, component, &mut arguments);
                    files.insert(parameter.name.clone(), asset);
                }
                Err(diagnostic) => references.found.push(*diagnostic),
            }
        }
        references.calls.insert(span, ResolvedCall { arguments, files, data });
    }

    /// Gives a call the credit of its picture, unless it has its own.
    fn add_credit(
        &self,
        entry: &Entry,
        asset: AssetId,
        component: &Component,
        arguments: &mut BTreeMap<String, Value>,
    ) {
        let Some(Value::String(credit)) =
            component.credit.as_ref().and_then(|name| arguments.get_mut(name))
        else {
            return;
        };
        if credit.trim().is_empty() {
            *credit = self.credit(entry, asset);
        }
    }

    /// The line below a picture; empty without a register.
    fn credit(&self, entry: &Entry, asset: AssetId) -> String {
        let credit = self.all_assets[asset.0].credit.as_ref();
        let catalogue = self.catalogues.of(&entry.language);
        credit.map(|credit| credit.line(catalogue)).unwrap_or_default()
    }

    /// Where a link destination leads.
    fn target(&self, entry: &Entry, destination: &str, span: Span) -> Found<Target> {
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

    /// A file beside the text, or below the site's root; `is_wanted` tells by the name which
    /// others may have been meant.
    fn file(
        &self,
        entry: &Entry,
        path: &str,
        span: Span,
        is_wanted: fn(&str) -> bool,
    ) -> Found<AssetId> {
        let decoded = decode(path);
        let found = if decoded.starts_with('/') {
            self.asset_addresses.get(decoded.as_str())
        } else {
            self.assets.get(self.source_path(entry, &decoded, span)?.as_str())
        };
        if let Some(&asset) = found {
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
    fn source_path(&self, entry: &Entry, path: &str, span: Span) -> Found<String> {
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

type Found<T> = Result<T, Box<Diagnostic>>;

/// Entries by address; one without a page gives way to one that has it.
fn by_address(site: &Site) -> BTreeMap<String, EntryId> {
    let (with, without): (Vec<&Entry>, Vec<&Entry>) =
        site.entries.iter().partition(|entry| entry.is_rendered());
    without.into_iter().chain(with).map(|entry| (composed(&entry.path), entry.id)).collect()
}

fn dead_link(span: Span, destination: &str, near: Option<String>) -> Box<Diagnostic> {
    let message = Message::new("publication-dead-link").with("address", destination);
    let diagnostic = Diagnostic::new(&rules::DEAD_LINK, span, message);
    Box::new(diagnostic.hint(match near {
        Some(near) => Message::new("source-did-you-mean").with("name", near),
        None => Message::new("publication-dead-link-hint"),
    }))
}

/// The anchors that a document offers.
fn anchors_of(document: &Document) -> BTreeMap<String, String> {
    let mut anchors = BTreeMap::new();
    document.walk(|node| {
        if let Node::Block(block) = node
            && let BlockKind::Heading(heading) = &block.kind
        {
            anchors.extend(heading.id.iter().map(|id| (composed(id), id.clone())));
        }
    });
    anchors
}

/// The folder of a path, with a closing `/`; empty at the top.
fn folder_of(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..=slash])
}

fn split_anchor(destination: &str) -> (&str, Option<&str>) {
    match destination.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor).filter(|anchor| !anchor.is_empty())),
        None => (destination, None),
    }
}

/// The scheme of an address (RFC 3986, 3.1), if it has one.
fn scheme_of(destination: &str) -> Option<&str> {
    let (scheme, _) = destination.split_once(':')?;
    let mut characters = scheme.chars();
    let starts = characters.next().is_some_and(|c| c.is_ascii_alphabetic());
    let goes_on = characters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    (starts && goes_on).then_some(scheme)
}

fn decode(path: &str) -> String {
    composed(&percent_decode_str(path).decode_utf8_lossy())
}

fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// `path` seen from the folder `base`, dots resolved; `None` if it leads above the top folder
/// of `base` (`/content/` for files).
fn joined(base: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    let bottom = usize::from(parts.first() == Some(&"content"));
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if parts.len() <= bottom => return None,
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let closing = if path.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    Some(format!("/{}{closing}", parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined_and_never_leave_the_content() {
        assert_eq!(joined("/content/gids/", "a.png").as_deref(), Some("/content/gids/a.png"));
        assert_eq!(joined("/content/gids/", "../b.png").as_deref(), Some("/content/b.png"));
        assert_eq!(joined("/content/gids/", "../../b.png"), None);
        assert_eq!(joined("/content/", "..\\b.png"), None);
    }

    #[test]
    fn schemes_are_told_from_paths() {
        assert_eq!(scheme_of("https://a.nl"), Some("https"));
        assert_eq!(scheme_of("javascript:alert(1)"), Some("javascript"));
        assert_eq!(scheme_of("tip 1: begin.pdf"), None);
        assert_eq!(scheme_of("a/b:c"), None);
    }
}
