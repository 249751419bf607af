//! From manuscript to PDF.

use std::collections::BTreeMap;
use std::sync::Mutex;

use tweeluik_publication::OutputFile;
use tweeluik_source::{Diagnostic, Message, Profile, Project, Sources};
use typst::diag::{FileResult, SourceDiagnostic};
use typst::foundations::Smart;
use typst::syntax::Source;
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};
use typst_kit::fonts::FontStore;
use typst_pdf::{PdfOptions, PdfStandards};

use crate::manuscript::Manuscript;
use crate::map::SourceMap;
use crate::picture::{CoverPicture, cover_of, parts_of};
use crate::preflight::Inspection;
use crate::press::Press;
use crate::reader::{self, Statement};
use crate::report::Reporter;
use crate::world::{PrintWorld, file_id};
use crate::{fit, glyphs, profile, rules};

/// A PDF.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Its first page, of the kinds of PDF that are read on their own.
    pub cover: Option<CoverPicture>,
    /// Parts of its pages that the website shows, by their addresses.
    pub parts: Vec<(String, CoverPicture)>,
    /// What a printing house sees in it, of a PDF for one.
    pub preflight: Option<Inspection>,
    /// What was checked for who reads with assistive technology, of a PDF for readers.
    pub statement: Option<String>,
    /// The cover, back, spine and front on one sheet, where it is printed apart.
    pub cover_apart: Option<Vec<u8>>,
    /// The generated Typst, for who wants to see it.
    pub typst: Vec<OutputFile>,
}

/// Compiles a manuscript. `ident` names the document and this profile of it for good.
///
/// Whatever Typst says is among the findings; there is no PDF if it says an error.
pub fn compile(
    manuscript: Manuscript,
    profile: Profile,
    ident: String,
    press: Option<&Press>,
    fonts: &FontStore,
    project: &Project,
    sources: &Sources,
) -> (Option<Pdf>, Vec<Diagnostic>) {
    let mut found = manuscript.found;
    found.extend(glyphs::missing(&manuscript.files, fonts.book(), sources));
    // Typst would tell once more of characters without a glyph, in other words.
    let exports = !found.iter().any(|it| it.rule == &rules::MISSING_GLYPH);
    let mut typst = Vec::new();
    let mut generated = BTreeMap::new();
    let mut maps: BTreeMap<String, SourceMap> = BTreeMap::new();
    let mut main = None;
    for (path, (text, map)) in manuscript.files {
        let id = match file_id(&path) {
            Ok(id) => id,
            Err(error) => {
                found.push(Diagnostic::unplaced(
                    &rules::TYPST_ERROR,
                    Message::new("print-typst-error").with("message", error),
                ));
                return (None, found);
            }
        };
        if path == manuscript.main {
            main = Some(id);
        }
        typst.push(OutputFile { path: path.clone(), contents: text.clone().into_bytes() });
        generated.insert(path.clone(), Source::new(id, text));
        maps.insert(path, map);
    }
    // The main file is always among the files.
    let Some(main) = main else { return (None, found) };
    let library = LazyHash::new(library());
    let facts = manuscript.facts;
    let date = facts.date.clone();
    let dated = date.is_some();
    let read = Mutex::new(BTreeMap::<String, FileResult<_>>::new());
    let mut world = PrintWorld { library: &library, fonts, project, main, generated, date, read };
    let result = fit::compile(&mut world);
    if let (Some(file), Some(source)) =
        (typst.iter_mut().find(|file| file.path == fit::PATH), world.generated.get(fit::PATH))
    {
        file.contents = source.text().into();
    }
    let reporter = Reporter { world: &world, maps: &maps, sources };
    let mut tell = |said: &[SourceDiagnostic]| {
        found.extend(reporter.findings(said));
    };
    tell(&result.warnings);
    let output = match result.output {
        Ok(_) if !exports => return (None, found),
        output => output,
    };
    let exported = output.and_then(|document| {
        let bytes = typst_pdf::pdf(&document, &options(profile, dated, ident))?;
        let cover = profile::has_cover(profile).then(|| cover_of(&document, &bytes, project));
        let pages = document.pages().len();
        let read = profile::is_tagged(profile).then(|| reader::finish(&bytes, &document, &facts));
        let parts = match profile::has_cover(profile) {
            true => parts_of(&document, &bytes, project),
            false => Vec::new(),
        };
        let pdf = Pdf { bytes, pages, cover: cover.flatten(), parts, typst, ..Pdf::default() };
        Ok((pdf, read))
    });
    let (pdf, read) = match exported {
        Ok(exported) => exported,
        Err(errors) => {
            tell(&errors);
            return (None, found);
        }
    };
    let finished = match (press, read) {
        (Some(press), _) => {
            press.finish(&pdf.bytes).map(|(bytes, pages)| Pdf { bytes, pages, ..pdf })
        }
        (None, Some(read)) => read.map(|read| {
            let statement = Statement { facts: &facts, profile, pages: pdf.pages, finished: &read };
            let statement = Some(statement.text());
            Pdf { bytes: read.bytes, statement, ..pdf }
        }),
        (None, None) => Some(pdf),
    };
    if finished.is_none() {
        found.push(Diagnostic::unplaced(&rules::TYPST_ERROR, Message::new("print-not-finished")));
    }
    (finished, found)
}

/// Typst's own definitions, with headers of rows in tables (PDF/UA-1 7.5).
pub fn library() -> Library {
    Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()
}

fn options(profile: Profile, dated: bool, ident: String) -> PdfOptions {
    PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("Tweeluik".to_owned())),
        // A test tries every list, so the fallback is never taken.
        standards: PdfStandards::new(&profile::standards(profile, dated)).unwrap_or_default(),
        tagged: profile::is_tagged(profile),
        ..PdfOptions::default()
    }
}
