//! All Typst that is generated for one PDF: a main file, its chapters, the
//! design tokens and the words of the interface.

use std::collections::{BTreeMap, BTreeSet};

use tweeluik_publication::{Entry, Publication, Site};
use tweeluik_source::{Diagnostic, Profile, Span};
use typst::text::FontBook;

use crate::facts::Facts;
use crate::fit::{self, Fit};
use crate::map::SourceMap;
use crate::medium::{self, Addresses};
use crate::press::{self, Measures};
use crate::writer::{Chapter, Opening, Role, chapter};
use crate::{profile, tokens, words};

/// Generated files with their maps.
#[derive(Debug)]
pub struct Manuscript {
    /// Path of the main file.
    pub main: String,
    /// Text and map by path.
    pub files: BTreeMap<String, (String, SourceMap)>,
    /// What is said of it as a whole.
    pub facts: Facts,
    /// What could not be shown.
    pub found: Vec<Diagnostic>,
}

/// The manuscript of a publication.
pub fn of_publication(
    site: &Site,
    publication: &Publication,
    profile: Profile,
    fonts: &FontBook,
) -> Manuscript {
    let facts = Facts::of_publication(site, publication);
    let section = site.entry(publication.section);
    let mut inside: BTreeSet<_> = publication.chapters.iter().copied().collect();
    let introduction = words::introduction(&facts.catalogue());
    let mut chapters = Vec::new();
    let mut addresses = Addresses::default();
    addresses.add_code(&facts.web_address);
    // The section's own text comes before its pages.
    if !section.document.blocks.is_empty() {
        inside.insert(section.id);
        let opening = Opening { title: &introduction, title_span: None, lead: None };
        chapters.push(chapter(
            site,
            section,
            Role::Chapter,
            &inside,
            Some(opening),
            &mut addresses,
        ));
    }
    for &id in &publication.chapters {
        let entry = site.entry(id);
        let opening = Some(opening_of(entry));
        chapters.push(chapter(site, entry, Role::Chapter, &inside, opening, &mut addresses));
    }
    let name = format!("generated/{}.typ", publication.file_stem);
    let parts = Parts { facts, chapters, addresses };
    let template = (profile.word(), "publication");
    let mut manuscript = assemble(site, name, template, parts, profile, fonts);
    if profile == Profile::Press {
        measure(&mut manuscript, publication, 0.0);
    }
    manuscript
}

/// The manuscript of a cover that is printed apart, around a spine of this many millimetres.
pub fn of_cover(
    site: &Site,
    publication: &Publication,
    spine: f64,
    fonts: &FontBook,
) -> Manuscript {
    let facts = Facts::of_publication(site, publication);
    let name = format!("generated/{}-cover.typ", publication.file_stem);
    let parts = Parts { facts, chapters: Vec::new(), addresses: Addresses::default() };
    let template = ("press-cover", "spread");
    let mut manuscript = assemble(site, name, template, parts, Profile::Press, fonts);
    measure(&mut manuscript, publication, spine);
    manuscript
}

/// Adds what the printing house asks.
fn measure(manuscript: &mut Manuscript, publication: &Publication, spine: f64) {
    let measures = Measures::of(&publication.print).typst(spine);
    manuscript.files.insert(press::PATH.to_owned(), (measures, SourceMap::default()));
}

/// The manuscript of one text.
pub fn of_entry(site: &Site, entry: &Entry, fonts: &FontBook) -> Manuscript {
    let facts = Facts::of_entry(site, entry);
    let inside = [entry.id].into();
    // A text that names no title opens with its own first heading.
    let opening = (!entry.title.is_empty()).then(|| opening_of(entry));
    let mut addresses = Addresses::default();
    let chapters = vec![chapter(site, entry, Role::Alone, &inside, opening, &mut addresses)];
    let name = "generated/article.typ".to_owned();
    let parts = Parts { facts, chapters, addresses };
    let template = (Profile::Screen.word(), "article");
    assemble(site, name, template, parts, Profile::Screen, fonts)
}

/// What a manuscript is made from.
struct Parts {
    facts: Facts,
    chapters: Vec<Chapter>,
    addresses: Addresses,
}

fn assemble(
    site: &Site,
    name: String,
    (file, template): (&str, &str),
    Parts { facts, chapters, addresses }: Parts,
    profile: Profile,
    fonts: &FontBook,
) -> Manuscript {
    let pause = if chapters.is_empty() { "" } else { ", chapter-break" };
    let mut files = BTreeMap::new();
    let mut main = format!("#import \"/templates/print/{file}.typ\": {template}{pause}\n\n");
    if template == "publication" {
        main.insert_str(main.len() - 1, "#import \"/templates/print/fit.typ\": fitted\n");
    }
    files.insert(fit::PATH.to_owned(), (Fit::default().typst(), SourceMap::default()));
    let mut map = SourceMap::default();
    let start = main.len();
    main.push_str(&format!("#show: {template}.with(\n{})\n", facts.arguments()));
    if let Some(span) = facts.span {
        map.push(start..main.len(), span);
    }
    let mut found = Vec::new();
    for (at, chapter) in chapters.into_iter().enumerate() {
        // Page runs between explicit breaks are laid out in parallel.
        let pause = if at == 0 && template == "article" { "" } else { "#chapter-break()\n" };
        let path = crate::escape::string(&format!("/{}", chapter.path));
        let include = match template {
            "publication" => format!("#fitted({at}, include {path})"),
            _ => format!("#include {path}"),
        };
        main.push_str(&format!("\n{pause}{include}\n"));
        files.insert(chapter.path, (chapter.text, chapter.map));
        found.extend(chapter.found);
    }
    let (tokens, findings) = tokens::write(&site.theme, profile::look(profile), fonts);
    found.extend(findings);
    let words = words::write(&facts.catalogue());
    let medium = addresses.write(profile::is_printed(profile), profile::is_on_paper(profile));
    files.insert(medium::PATH.to_owned(), (medium, SourceMap::default()));
    files.insert(tokens::PATH.to_owned(), (tokens, SourceMap::default()));
    let kind = crate::escape::string(profile.word());
    let kind = format!("#let profile = {kind}\n");
    files.insert("generated/profile.typ".to_owned(), (kind, SourceMap::default()));
    files.insert(words::PATH.to_owned(), (words, SourceMap::default()));
    files.insert(name.clone(), (main, map));
    Manuscript { main: name, files, facts, found }
}

fn opening_of(entry: &Entry) -> Opening<'_> {
    let title_span: Option<Span> = match (entry.as_page(), entry.as_section()) {
        (Some(page), _) => page.front_matter.title.as_ref().map(|title| title.span),
        (_, Some(section)) => section.front_matter.title.as_ref().map(|title| title.span),
        _ => None,
    };
    Opening { title: &entry.title, title_span, lead: entry.description.as_deref() }
}
