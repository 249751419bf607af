//! The door of this room: what can be asked of a site.

use tweeluik_publication::{EntryId, PublicationId, Site};
use tweeluik_source::{Diagnostic, Message, Profile, Project, Sources};
use typst_kit::fonts::FontStore;

use crate::booklet::{Imposed, impose};
use crate::manuscript::{self, Manuscript};
use crate::map::SourceMap;
use crate::pdf::{Pdf, compile};
use crate::press::{self, Measures, Press};
use crate::{fonts, rules};

/// Prints what a site holds.
pub struct Printer<'a> {
    pub(crate) site: &'a Site,
    pub(crate) sources: &'a Sources,
    pub(crate) project: &'a Project,
    pub(crate) fonts: FontStore,
    /// What is wrong with the fonts; told with every result.
    found: Vec<Diagnostic>,
}

impl<'a> Printer<'a> {
    /// A printer for a site, with the fonts of its project.
    pub fn new(site: &'a Site, sources: &'a Sources, project: &'a Project) -> Self {
        let (fonts, found) = fonts::load(project);
        Self { site, sources, project, fonts, found }
    }

    /// The PDF of a publication, unless something is wrong with it.
    pub fn pdf(
        &self,
        publication: PublicationId,
        profile: Profile,
    ) -> (Option<Pdf>, Vec<Diagnostic>) {
        let press = match self.press(publication, profile) {
            Ok(press) => press,
            Err(finding) => return (None, vec![finding]),
        };
        let manuscript = self.manuscript(publication, profile);
        let facts = &manuscript.facts;
        let name = facts.identifier.as_ref().unwrap_or(&facts.web_address);
        let version = facts.version.as_deref().unwrap_or_default();
        let ident = format!("{name} {version} {}", profile.word());
        let (mut pdf, mut found) = self.compile(manuscript, profile, ident, press.as_ref());
        if let (Some(pdf), Some(press)) = (&mut pdf, &press) {
            let path = self.site.pdf_path(self.site.publication(publication), profile);
            let (seen, said) = press.measures.preflight(path.trim_start_matches('/'), &pdf.bytes);
            pdf.preflight = seen;
            found.extend(said);
            if press.measures.cover_apart {
                let (cover, said) = self.cover_apart(publication, pdf.pages);
                pdf.cover_apart = cover;
                let news: Vec<_> = said.into_iter().filter(|it| !found.contains(it)).collect();
                found.extend(news);
            }
        }
        if profile == Profile::Booklet {
            let creep = self.site.publication(publication).print.creep();
            pdf = pdf.and_then(|pdf| match impose(&pdf.bytes, creep) {
                Ok(Imposed { bytes, pages }) => Some(Pdf { bytes, pages, ..pdf }),
                Err(error) => {
                    let message = Message::new("print-not-imposed").with("error", error);
                    found.push(Diagnostic::unplaced(&rules::BOOKLET, message));
                    None
                }
            });
        }
        (pdf, found)
    }

    /// The cover of a publication of this many pages, as a sheet for the printing house.
    fn cover_apart(
        &self,
        publication: PublicationId,
        pages: usize,
    ) -> (Option<Vec<u8>>, Vec<Diagnostic>) {
        let mut press = match self.press(publication, Profile::Press) {
            Ok(Some(press)) => press,
            Ok(None) => return (None, Vec::new()),
            Err(finding) => return (None, vec![finding]),
        };
        let publication = self.site.publication(publication);
        // The template and the boxes agree to a hundredth of a millimetre.
        let spine = (publication.print.spine(pages) * 100.0).round() / 100.0;
        press.measures = press.measures.of_cover(spine);
        let manuscript = manuscript::of_cover(self.site, publication, spine, self.fonts.book());
        let ident = format!("{} cover", manuscript.facts.web_address);
        let (pdf, mut found) = self.compile(manuscript, Profile::Press, ident, Some(&press));
        if let Some(pdf) = &pdf {
            let path = self.site.pdf_path(publication, Profile::Press);
            let path = path.trim_start_matches('/').replace(".pdf", "-cover.pdf");
            found.extend(press.measures.preflight(&path, &pdf.bytes).1);
        }
        (pdf.map(|pdf| pdf.bytes), found)
    }

    /// What the printing house of a publication asks, of a PDF for one.
    fn press(
        &self,
        publication: PublicationId,
        profile: Profile,
    ) -> Result<Option<Press>, Diagnostic> {
        if profile != Profile::Press {
            return Ok(None);
        }
        let print = &self.site.publication(publication).print;
        let inks = press::inks(print, &self.site.theme, self.project)?;
        Ok(Some(Press { measures: Measures::of(print), inks }))
    }

    /// The PDF of one page or section by itself.
    pub fn single(&self, entry: EntryId) -> (Option<Pdf>, Vec<Diagnostic>) {
        let entry = self.site.entry(entry);
        let manuscript = manuscript::of_entry(self.site, entry, self.fonts.book());
        self.compile(manuscript, Profile::Screen, entry.permalink.clone(), None)
    }

    /// The text of one page or section as Typst.
    pub fn fragment(&self, entry: EntryId) -> (String, Vec<Diagnostic>) {
        let entry = self.site.entry(entry);
        let manuscript = manuscript::of_entry(self.site, entry, self.fonts.book());
        let mut files = manuscript.files.into_iter();
        let text = files.find(|(path, _)| path.starts_with("generated/chapters/"));
        (text.map(|(_, (text, _))| text).unwrap_or_default(), manuscript.found)
    }

    /// The generated Typst of a publication by path, each file with its map.
    pub fn typst_source(
        &self,
        publication: PublicationId,
        profile: Profile,
    ) -> (Vec<(String, String, SourceMap)>, Vec<Diagnostic>) {
        let manuscript = self.manuscript(publication, profile);
        let files = manuscript.files.into_iter();
        (files.map(|(path, (text, map))| (path, text, map)).collect(), manuscript.found)
    }

    fn manuscript(&self, publication: PublicationId, profile: Profile) -> Manuscript {
        let publication = self.site.publication(publication);
        manuscript::of_publication(self.site, publication, profile, self.fonts.book())
    }

    fn compile(
        &self,
        manuscript: Manuscript,
        profile: Profile,
        ident: String,
        press: Option<&Press>,
    ) -> (Option<Pdf>, Vec<Diagnostic>) {
        let (pdf, findings) =
            compile(manuscript, profile, ident, press, &self.fonts, self.project, self.sources);
        (pdf, self.found.iter().cloned().chain(findings).collect())
    }
}

/// Gives back the memory in which Typst remembers what it did. To be called between
/// PDFs of a batch; a preview that sets the same text again is faster without.
pub fn release_memory() {
    typst::comemo::evict(0);
}
