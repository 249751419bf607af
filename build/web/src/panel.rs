//! The web panel of one site: everything that all pages share, made once.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use tera::{Context, Value};
use tweeluik_publication::{Entry, EntryId, EntryKind, OutputFile, PdfDownload, Site};
use tweeluik_source::{Diagnostic, Project, Sources};

use crate::address::Addresses;
use crate::characters::characters;
use crate::functions::{
    Made, MarkdownParts, Memo, SectionValues, SiteTables, Tables, TaxonomyValues, TermValues,
    now_of, within,
};
use crate::html::{self, Options, Surroundings};
use crate::pictures::{PictureJob, Pictures};
use crate::shared::Shared;
use crate::style::{ICON_NAME, STYLE_NAME};
use crate::templates::Templates;
use crate::typefaces::Typeface;
use crate::values::{Maker, Rendered, with, with_pages};
use crate::words::Words;

/// The web panel of a site, ready to write its pages one by one.
#[derive(Debug)]
pub struct Panel<'a> {
    pub(crate) site: &'a Site,
    pub(crate) sources: &'a Sources,
    pub(crate) sheet: OutputFile,
    pub(crate) icon: OutputFile,
    pub(crate) typefaces: Arc<BTreeMap<String, Typeface>>,
    pub(crate) project: Project,
    pub(crate) templates: Templates,
    pub(crate) addresses: Addresses,
    pub(crate) words: Arc<Words>,
    pub(crate) pictures: Arc<Pictures>,
    pub(crate) shared: Shared,
    /// What every template of a language is told.
    pub(crate) contexts: BTreeMap<String, Context>,
    /// The sections in the menu, by the section that a page lies in.
    pub(crate) menus: Memo<Value, Vec<Diagnostic>>,
    /// The PDFs that were made.
    pub(crate) downloads: Vec<PdfDownload>,
    /// What was wrong with the calls in each entry's text.
    pub(crate) found: BTreeMap<EntryId, Vec<Diagnostic>>,
    /// What the sitemap tells of each address, made when it is first asked for.
    pub(crate) sitemap: OnceLock<Vec<Value>>,
}

impl<'a> Panel<'a> {
    /// Writes the text of all entries and what all pages share.
    ///
    /// `downloads` are the PDFs that were made. What is wrong with a text is told by the output
    /// that shows it.
    pub fn new(
        site: &'a Site,
        sources: &'a Sources,
        project: &Project,
        templates: &Templates,
        downloads: &[PdfDownload],
    ) -> Self {
        let addresses = Addresses::new(&site.config);
        let words = Arc::new(Words::new(&site.config));
        let pictures = Arc::new(Pictures::new(site));
        let maker = Maker { site, addresses: &addresses, words: &words };
        let style = templates.style();
        let typefaces = Arc::new(style.typefaces(&characters(site, sources)));
        let mut places = style.places().clone();
        places.extend(typefaces.iter().map(|(name, it)| (name.clone(), it.path.clone())));
        let sheet = style.sheet(&site.theme, &places);
        let icon = style.icon(&site.theme);
        places.insert(ICON_NAME.to_owned(), icon.path.clone());
        places.insert(STYLE_NAME.to_owned(), sheet.path.clone());
        let data = Arc::default();
        let tables_of = |entries: &[Value]| {
            let files = style.files().iter().chain(templates.sheets()).chain([&sheet, &icon]);
            let made = files.map(|it| (it.path.clone(), it.contents.clone())).collect();
            let typefaces = Arc::clone(&typefaces);
            let made = Made { files: made, places: places.clone(), typefaces };
            let site = site_tables(maker, project, &words, entries, made, &pictures);
            let site = Some(SiteTables { data: Arc::clone(&data), ..site });
            Arc::new(Tables { site, ..Tables::default() })
        };
        // Components may ask about the site while the texts are written, but not yet for texts.
        let entries: Vec<Value> =
            site.entries.par_iter().map(|entry| Value::from(maker.entry(entry))).collect();
        let tables = tables_of(&entries);
        let early = templates.clone().with_tables(Arc::clone(&tables));
        let around = Surroundings {
            site,
            addresses: &addresses,
            templates: &early,
            pictures: &pictures,
            words: &words,
            sources,
            downloads,
        };
        let (rendered, found) = texts(site, around);
        let entries: Vec<Value> = entries
            .into_par_iter()
            .zip(rendered)
            .map(|(entry, text)| text.added_to(&entry))
            .collect();
        // Beside what follows: it takes a while, and nothing waits for it.
        rayon::spawn(move || drop(tables));
        let of_texts = entries.clone();
        let (tables, shared) =
            rayon::join(|| tables_of(&of_texts), || Shared::new(maker, entries, downloads));
        let templates = early.with_tables(tables);
        let mut panel = Self {
            site,
            sources,
            project: project.clone(),
            sheet,
            icon,
            typefaces,
            templates,
            addresses,
            words,
            pictures,
            shared,
            contexts: BTreeMap::new(),
            menus: Memo::default(),
            downloads: downloads.to_vec(),
            found,
            sitemap: OnceLock::new(),
        };
        let languages = site.config.language_codes().into_iter();
        panel.contexts = languages.map(|code| (code.to_owned(), panel.context_of(code))).collect();
        panel
    }

    /// One entry's text as HTML, in its plain form and without the page around it, and what went
    /// wrong in components.
    pub fn fragment(&self, entry: EntryId) -> (String, Vec<Diagnostic>) {
        html::write(self.site.entry(entry), self.around(), Options { plain: true })
    }

    /// The pictures that the pages written so far want in other sizes or formats. Each job can
    /// run beside any other.
    pub fn pictures(&self) -> Vec<PictureJob> {
        self.pictures.jobs()
    }

    /// Makes the pictures of a job, as far as the cache of the project does not have them.
    pub fn make_pictures(
        &self,
        job: &PictureJob,
        project: &Project,
    ) -> Result<Vec<OutputFile>, Box<Diagnostic>> {
        self.pictures.make(job, project)
    }

    /// What texts stand in, once all is made.
    pub(crate) fn around(&self) -> Surroundings<'_> {
        Surroundings {
            site: self.site,
            addresses: &self.addresses,
            templates: &self.templates,
            pictures: &self.pictures,
            words: &self.words,
            sources: self.sources,
            downloads: &self.downloads,
        }
    }

    pub(crate) fn maker(&self) -> Maker<'_> {
        Maker { site: self.site, addresses: &self.addresses, words: &self.words }
    }
}

/// The text of each entry, in the order of the entries, and what was wrong with it.
fn texts(
    site: &Site,
    around: Surroundings<'_>,
) -> (Vec<Rendered>, BTreeMap<EntryId, Vec<Diagnostic>>) {
    let written: Vec<(Rendered, Vec<Diagnostic>)> = site
        .entries
        .par_iter()
        .map(|entry| {
            let write = || html::write(entry, around, Options::default());
            let (content, mut found) = within(&entry.path, write);
            let summary = within(&entry.path, || html::write_summary(entry, around));
            let (summary, of_summary) = summary.unzip();
            // What is wrong in both is told once.
            if found.is_empty() {
                found = of_summary.unwrap_or_default();
            }
            (Rendered { content, summary }, found)
        })
        .collect();
    let mut rendered = Vec::with_capacity(written.len());
    let mut found = BTreeMap::new();
    for (index, (text, findings)) in written.into_iter().enumerate() {
        rendered.push(text);
        if !findings.is_empty() {
            found.insert(EntryId(index), findings);
        }
    }
    (rendered, found)
}

fn site_tables(
    maker: Maker<'_>,
    project: &Project,
    words: &Arc<Words>,
    entries: &[Value],
    made: Made,
    pictures: &Arc<Pictures>,
) -> SiteTables {
    let site = maker.site;
    let mut tables = SiteTables {
        project: project.clone(),
        addresses: maker.addresses.clone(),
        words: Arc::clone(words),
        languages: site.config.language_codes().into_iter().map(str::to_owned).collect(),
        slugs: site.config.slugify.taxonomies,
        now: now_of(site),
        pages: BTreeMap::new(),
        sections: BTreeMap::new(),
        paths: BTreeMap::new(),
        taxonomies: BTreeMap::new(),
        pictures: Arc::clone(pictures),
        assets: site
            .assets
            .iter()
            .map(|asset| (asset.path.clone(), asset.source.clone()))
            .collect(),
        made,
        short_hashes: Memo::default(),
        full_hashes: Memo::default(),
        markdown: MarkdownParts::of(site),
        data: Arc::default(),
    };
    for entry in &site.entries {
        let value = &entries[entry.id.0];
        for key in keys(entry) {
            let language = || entry.language.clone();
            let paths = tables.paths.entry(language()).or_default();
            paths.insert(key.clone(), entry.path.clone());
            match &entry.kind {
                EntryKind::Page(_) => {
                    tables.pages.entry(language()).or_default().insert(key, value.clone());
                }
                EntryKind::Section(section) => {
                    let whole = with_pages(value, &section.pages, entries);
                    let values = SectionValues { whole, metadata: value.clone() };
                    tables.sections.entry(language()).or_default().insert(key, values);
                }
            }
        }
    }
    for taxonomy in &site.taxonomies {
        let terms: Vec<Value> =
            taxonomy.terms.iter().map(|term| maker.term(term, entries)).collect();
        let by_slug = taxonomy.terms.iter().zip(&terms).map(|(term, whole)| {
            let values = TermValues {
                name: term.name.clone(),
                path: term.path.clone(),
                whole: whole.clone(),
                metadata: with(whole, [("pages", Value::from(Vec::<Value>::new()))]),
            };
            (term.slug.clone(), values)
        });
        let values = TaxonomyValues {
            terms: by_slug.collect(),
            has_pages: taxonomy.render,
            whole: maker.taxonomy_with(taxonomy, terms),
        };
        let of_language = tables.taxonomies.entry(taxonomy.language.clone()).or_default();
        of_language.insert(taxonomy.name.clone(), values);
    }
    tables
}

/// What an entry is called in templates: by its own path, and by that of the default language,
/// as Zola allows.
fn keys(entry: &Entry) -> Vec<String> {
    let suffix = format!(".{}.md", entry.language);
    let canonical = entry.relative_path.strip_suffix(&suffix).map(|stem| format!("{stem}.md"));
    std::iter::once(entry.relative_path.clone()).chain(canonical).collect()
}
