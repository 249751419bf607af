//! Where every link, picture and file argument leads.
//!
//! Links are Zola's: `@/folder/page.md#anchor` below `content/`, a path beside
//! the text for a co-located file, `/…` from the site's root. What leads
//! nowhere, or out of the project, is a finding at the link.

mod data;
mod download;
mod film;
mod path;
mod printed;
mod target;

use std::collections::{BTreeMap, BTreeSet};

use data::Catalogues;
use path::{composed, scheme_of};
use rayon::prelude::*;
use tweeluik_document::{BlockKind, Call, Document, InlineKind, Node, Value, smarten};
use tweeluik_source::{Diagnostic, Message, Profile, Sources, Span, Spanned};

use crate::call::checked_arguments;
use crate::component::{Component, Parameter};
use crate::data::DataShape;
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
    smart_punctuation: bool,
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
            anchors: site.entries.par_iter().map(|entry| anchors_of(&entry.document)).collect(),
            films: &site.films,
            publications: &site.publications,
            pdfs,
            components: &site.components,
            base_url: &site.config.base_url,
            other_sites: OtherSites::new(&site.config.link_checker, found),
            theme: &site.theme,
            sources,
            catalogues: Catalogues::new(),
            smart_punctuation: site.config.markdown.smart_punctuation,
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
        let mut resolved = ResolvedCall { arguments, files, data };
        if self.smart_punctuation {
            resolved.typeset(component, &entry.language);
        }
        references.calls.insert(span, resolved);
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
        let Some(credit) = &self.all_assets[asset.0].credit else { return String::new() };
        let line = credit.line(self.catalogues.of(&entry.language));
        if self.smart_punctuation { smarten(&line, &entry.language) } else { line }
    }
}

type Found<T> = Result<T, Box<Diagnostic>>;

/// Entries by address; one without a page gives way to one that has it.
fn by_address(site: &Site) -> BTreeMap<String, EntryId> {
    let (with, without): (Vec<&Entry>, Vec<&Entry>) =
        site.entries.iter().partition(|entry| entry.is_rendered());
    without.into_iter().chain(with).map(|entry| (composed(&entry.path), entry.id)).collect()
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

impl ResolvedCall {
    /// Gives what readers see the punctuation of running text.
    fn typeset(&mut self, component: &Component, language: &str) {
        for Parameter { name, prose, data, .. } in &component.parameters {
            if *prose && let Some(Value::String(text)) = self.arguments.get_mut(name) {
                *text = smarten(text, language);
            }
            let is_shown = matches!(data, Some(DataShape::Table(_) | DataShape::FrontMatter(_)));
            if is_shown && let Some(data) = self.data.get_mut(name) {
                data.typeset(language);
            }
        }
    }
}
