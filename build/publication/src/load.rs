//! From files to a [`Site`]: read, parse, arrange, resolve.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use tweeluik_document::{Anchors, Document, Options};
use tweeluik_source::{Config, Diagnostic, FileId, Project, Sources, Spanned};

use crate::address::encoded;
use crate::collect::{Collected, FrontMatter, Text, collect};
use crate::component::Component;
use crate::conflict::{conflicts, redirects_to};
use crate::film;
use crate::order::arrange;
use crate::parts::Parts;
use crate::patterns::Patterns;
use crate::picture::PictureFault;
use crate::place::{Place, address, slug};
use crate::resolve::Index;
use crate::rules::PATH_TAKEN;
use crate::search::search_pages;
use crate::site::{AssetId, Entry, EntryId, EntryKind, PageKind, SectionKind, Site, Target};
use crate::taxonomy::gather;

/// Loads the content of a project.
///
/// With `drafts`, drafts are part of the site. What is wrong is told in the
/// findings; the site holds all that could be read.
pub fn load(
    project: &Project,
    sources: &mut Sources,
    parts: Parts,
    drafts: bool,
) -> (Site, Vec<Diagnostic>) {
    let (collected, found) = collect(project, sources, &parts.config);
    let anchors = Anchors::Slug { mode: parts.config.slugify.anchors };
    assemble(collected, sources, parts, Choices { drafts, anchors }, found)
}

/// A site of one text, for showing that text alone. Its front matter is optional,
/// links into a site's content are left unresolved, and headings get no anchors
/// but those that were written.
pub fn load_single(file: FileId, sources: &Sources, parts: Parts) -> (Site, Vec<Diagnostic>) {
    let mut collected = Collected::default();
    let found = collected.add(file, sources, &parts.config);
    let choices = Choices { drafts: true, anchors: Anchors::Off };
    assemble(collected, sources, parts, choices, found)
}

/// The site of a project with one text that is no part of its content, so that the text's
/// links lead where they would. Its front matter is optional, and its address is its own.
pub fn load_beside(
    project: &Project,
    sources: &mut Sources,
    parts: Parts,
    file: FileId,
) -> (Site, Vec<Diagnostic>) {
    let (mut collected, mut found) = collect(project, sources, &parts.config);
    found.extend(collected.add(file, sources, &parts.config));
    let anchors = Anchors::Slug { mode: parts.config.slugify.anchors };
    let (site, mut found) =
        assemble(collected, sources, parts, Choices { drafts: true, anchors }, found);
    let of_text = |finding: &Diagnostic| finding.span.is_some_and(|span| span.file == file);
    found.retain(|finding| finding.rule != &PATH_TAKEN || !of_text(finding));
    (site, found)
}

/// What differs between a whole site and a single text.
struct Choices {
    drafts: bool,
    anchors: Anchors,
}

fn assemble(
    collected: Collected,
    sources: &Sources,
    parts: Parts,
    choices: Choices,
    mut found: Vec<Diagnostic>,
) -> (Site, Vec<Diagnostic>) {
    let Parts { config, theme, components, schemas, highlighter } = parts;
    let (texts, assets) = collected.without_drafts(choices.drafts);
    let options = options_of(&config, choices.anchors);
    let plain = Patterns::new(&config.skip_content_templating, &mut found);
    let ((mut entries, places), findings): ((Vec<_>, Vec<_>), Vec<_>) = texts
        .into_par_iter()
        .enumerate()
        .map(|(id, text)| {
            let options = Options {
                language: text.language.clone(),
                without_calls: plain.matches(&text.relative_path),
                ..options.clone()
            };
            let source = &sources.get(text.file).text;
            let (document, found) =
                tweeluik_document::parse(source, text.body.clone(), text.file, &options);
            (entry_of(EntryId(id), text, document, &config), found)
        })
        .collect();
    found.extend(findings.into_iter().flatten());
    arrange(&mut entries, &places);
    link_translations(&mut entries, &places);
    let (taxonomies, findings) = gather(&config, &entries);
    found.extend(findings);
    let components: BTreeMap<String, Component> =
        components.into_iter().map(|component| (component.name.clone(), component)).collect();
    let mut site = Site {
        config,
        theme,
        highlighter,
        components,
        entries,
        taxonomies,
        publications: Vec::new(),
        films: BTreeMap::new(),
        assets,
        redirects: Vec::new(),
        feeds: Vec::new(),
        search_pages: Vec::new(),
        picture: None,
    };
    site.place_assets();
    found.extend(site.place_notes(sources));
    found.extend(site.place_credits(sources));
    site.gather_publications();
    site.paginate();
    let (films, findings) = film::gather(&site, sources);
    site.films = films;
    found.extend(findings);
    let rendered = site.entries.iter().filter(|entry| entry.is_rendered());
    site.redirects = rendered.flat_map(redirects_to).collect();
    site.redirects.extend(site.redirects_to_first_pages());
    site.feeds = site.gather_feeds();
    site.search_pages = search_pages(&site.config);
    let (of_keys, of_addresses) =
        rayon::join(|| schemas.check(&site.entries, sources), || conflicts(&site));
    found.extend(of_keys);
    found.extend(resolve(&mut site, sources));
    found.extend(of_addresses);
    (site, found)
}

pub(crate) fn options_of(config: &Config, anchors: Anchors) -> Options {
    Options {
        smart_punctuation: config.markdown.smart_punctuation,
        definition_list: config.markdown.definition_list,
        github_alerts: config.markdown.github_alerts,
        emoji: config.markdown.render_emoji,
        without_calls: false,
        anchors,
        language: config.default_language.clone(),
    }
}

fn entry_of(id: EntryId, text: Text, document: Document, config: &Config) -> (Entry, Place) {
    let value = |spanned: &Option<Spanned<String>>| spanned.as_ref().map(|s| s.value.clone());
    let mode = config.slugify.paths;
    let prefix = config.prefix_of(&text.language);
    let slugify = |name: &str| slug(name, mode);
    let (kind, title, description, slug, path) = match text.front_matter {
        FrontMatter::Page(front_matter) => {
            let name = text.place.name.clone().unwrap_or_default();
            let slug = slugify(&value(&front_matter.slug).unwrap_or(name));
            let own_path = value(&front_matter.path);
            let path = address(&text.place, prefix, Some(&slug), own_path.as_deref(), mode);
            let (title, description) =
                (value(&front_matter.title), value(&front_matter.description));
            let date = front_matter.date.clone().or_else(|| text.place.date.clone());
            let page = PageKind { front_matter: *front_matter, date, previous: None, next: None };
            (EntryKind::Page(Box::new(page)), title, description, slug, path)
        }
        FrontMatter::Section(front_matter) => {
            let path = address(&text.place, prefix, None, None, mode);
            let slug = text.place.folders.last().map(|name| slugify(name)).unwrap_or_default();
            let home = text.place.folders.is_empty();
            let of_site = |own: Option<String>, site: Option<&Spanned<String>>| {
                own.or_else(|| site.filter(|_| home).map(|text| text.value.clone()))
            };
            let title = of_site(value(&front_matter.title), config.title_of(&text.language));
            let description =
                of_site(value(&front_matter.description), config.description_of(&text.language));
            let section = SectionKind {
                front_matter: *front_matter,
                pages: Vec::new(),
                subsections: Vec::new(),
                pagination: None,
                publication: None,
            };
            (EntryKind::Section(Box::new(section)), title, description, slug, path)
        }
    };
    let entry = Entry {
        id,
        file: text.file,
        relative_path: text.relative_path,
        language: text.language,
        title: title.unwrap_or_default(),
        description,
        slug,
        permalink: format!("{}{}", config.base_url, encoded(&path)),
        path,
        document,
        targets: BTreeMap::new(),
        calls: BTreeMap::new(),
        assets: Vec::new(),
        pictures: Vec::new(),
        credits: BTreeMap::new(),
        ancestors: Vec::new(),
        translations: Vec::new(),
        backlinks: Vec::new(),
        publication: None,
        kind,
    };
    (entry, text.place)
}

fn link_translations(entries: &mut [Entry], places: &[Place]) {
    let mut by_canonical: BTreeMap<&str, Vec<EntryId>> = BTreeMap::new();
    for (entry, place) in entries.iter().zip(places) {
        by_canonical.entry(&place.canonical).or_default().push(entry.id);
    }
    for ids in by_canonical.values().filter(|ids| ids.len() > 1) {
        for id in ids {
            entries[id.0].translations = ids.clone();
        }
    }
}

/// Resolves the references of every entry.
fn resolve(site: &mut Site, sources: &Sources) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let index = Index::new(site, sources, &mut found);
    let references: Vec<_> =
        site.entries.par_iter().map(|entry| index.references_of(entry)).collect();
    let redirects = site.entries.iter().filter_map(|entry| {
        let section = entry.as_section()?;
        index.redirect(entry, section.front_matter.redirect_to.as_ref()?)
    });
    found.extend(redirects);
    let shown: BTreeSet<AssetId> =
        references.iter().flat_map(|references| &references.shown_faults).copied().collect();
    // A picture that nobody shows may be as large as it is: it can still be downloaded.
    let broken = site.assets.iter().filter(|asset| {
        asset.fault.is_some_and(|fault| fault != PictureFault::TooLarge)
            && !shown.contains(&asset.id)
    });
    found.extend(broken.filter_map(|asset| asset.fault_at(asset.span)));
    let picture = site.config.metadata.picture.as_ref();
    site.picture = picture.and_then(|name| index.file_at(&name.value));
    let mut backlinks: BTreeMap<EntryId, Vec<EntryId>> = BTreeMap::new();
    for (position, references) in references.into_iter().enumerate() {
        let from = EntryId(position);
        for target in references.targets.values() {
            if let Target::Entry { entry, .. } = target
                && *entry != from
            {
                let links = backlinks.entry(*entry).or_default();
                if links.last() != Some(&from) {
                    links.push(from);
                }
            }
        }
        let entry = &mut site.entries[position];
        entry.targets = references.targets;
        entry.calls = references.calls;
        entry.credits = references.credits;
        entry.pictures = references.pictures.into_iter().collect();
        found.extend(references.found);
    }
    for (to, links) in backlinks {
        site.entries[to.0].backlinks = links;
    }
    found
}
