//! `tweeluik build`: load, make the PDFs, make the pages, swap the output in.

use std::borrow::Cow;
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tweeluik_print::Pdf;
use tweeluik_publication::{
    Asset, CoverPicture, OutputFile, PdfDownload, PublicationId, Site, published,
};
use tweeluik_source::{Catalogue, Diagnostic, Message, MessageFormat, Profile, Project, is_inside};
use tweeluik_web::Panel;

use super::arguments::{BuildArguments, Global};
use super::project::{Loaded, load_project};
use super::report::{Counts, Report, write_err};
use super::{Outcome, interrupt, progress::Progress, rules};
use crate::memory::huge_pages;
use crate::output::{OutputError, Staging};

/// How many outputs are written in a row before a processor without work takes some over.
const PIECE: usize = 8;

/// Builds the site.
pub fn build(arguments: &BuildArguments, global: &Global, catalogue: &Catalogue) -> Outcome {
    let report = Report::new(global, catalogue);
    let progress = Progress::new(global.message_format == MessageFormat::Human);
    progress.stage(catalogue.text(&Message::new("cli-progress-read")), 1);
    let loaded =
        match load_project(&arguments.root, arguments.drafts, arguments.base_url.as_deref()) {
            // The process ends with the build: the system takes back all memory at once.
            Ok(loaded) => ManuallyDrop::new(loaded),
            Err(refused) => {
                progress.clear();
                report.findings(&refused.found, &refused.sources);
                report.closing(&Message::new("cli-not-built"), Counts::of(&refused.found), &[]);
                return Outcome::Findings;
            }
        };
    let mut run = Run { arguments, catalogue, progress: &progress, found: Vec::new() };
    let Loaded { levels, found, .. } = &*loaded;
    run.found.clone_from(found);
    let made = run.make(&loaded);
    progress.clear();
    if interrupt::asked() {
        write_err(&format!("{}\n", catalogue.text(&Message::new("cli-interrupted"))));
        return Outcome::Findings;
    }
    let found = levels.apply(run.found);
    report.findings(&found, &loaded.sources);
    let counts = Counts::of(&found);
    match made {
        Some(made) if counts.errors == 0 => {
            let time = format!("{:.1}", progress.seconds());
            let message = Message::new("cli-built")
                .with_number("pages", made.pages)
                .with_number("pdfs", made.pdfs)
                .with("folder", made.folder.display())
                .with("time", &time);
            let facts = [
                ("pages", made.pages.to_string()),
                ("pdfs", made.pdfs.to_string()),
                ("seconds", time),
            ];
            report.closing(&message, counts, &facts);
            Outcome::Good
        }
        _ => {
            report.closing(&Message::new("cli-not-built"), counts, &[]);
            Outcome::Findings
        }
    }
}

/// One build.
struct Run<'a> {
    arguments: &'a BuildArguments,
    catalogue: &'a Catalogue,
    progress: &'a Progress,
    found: Vec<Diagnostic>,
}

/// What a build made.
struct Made {
    pages: usize,
    pdfs: usize,
    folder: PathBuf,
}

impl Run<'_> {
    /// Makes everything, or stops at the first stage that has errors.
    fn make(&mut self, loaded: &Loaded) -> Option<Made> {
        let folder = self.output_folder(loaded);
        if self.stops(loaded) {
            return None;
        }
        let staging = self.report_output(Staging::open(&folder))?;
        huge_pages(false);
        let pdfs = self.pdfs(loaded, &staging)?;
        if self.stops(loaded) {
            return None;
        }
        self.share_pictures(loaded, &staging)?;
        huge_pages(true);
        let pages = self.pages(loaded, &pdfs, &staging)?;
        let assets = self.assets(loaded, &staging);
        self.report_output(assets)?;
        if self.stops(loaded) {
            return None;
        }
        let serving = &loaded.site.config.serving;
        if serving.precompress {
            self.report_output(staging.compress())?;
        }
        if serving.checksums {
            self.report_output(staging.checksums())?;
        }
        self.report_output(staging.finish())?;
        loaded.project.cache().prune();
        Some(Made { pages, pdfs: pdfs.len(), folder })
    }

    /// Whether the build must stop here: an error in force, or Ctrl-C.
    fn stops(&self, loaded: &Loaded) -> bool {
        let denied =
            |found: &Diagnostic| loaded.levels.of(found.rule) == tweeluik_source::Level::Deny;
        interrupt::asked() || self.found.iter().any(denied)
    }

    /// Where the output goes: where the user says, seen from where the user stands,
    /// or where the configuration says, seen from the project.
    fn output_folder(&mut self, loaded: &Loaded) -> PathBuf {
        let own = &loaded.site.config.output_dir;
        let folder = match &self.arguments.output {
            Some(folder) => folder.clone(),
            None if self.arguments.root == Path::new(".") => PathBuf::from(own),
            None => self.arguments.root.join(own),
        };
        if self.arguments.output.is_none() && !is_inside(own) {
            self.report_output::<()>(Err(OutputError::OutsideProject(own.clone())));
        } else if holds_project(&real_path(&folder), loaded.project.root()) {
            let path = folder.display().to_string();
            self.report_output::<()>(Err(OutputError::HoldsProject(path)));
        }
        folder
    }

    /// The PDFs of all publications, in all their profiles.
    fn pdfs(&mut self, loaded: &Loaded, staging: &Staging) -> Option<Vec<PdfDownload>> {
        let Loaded { site, project, sources, .. } = loaded;
        let jobs: Vec<(PublicationId, Profile)> = site
            .publications
            .iter()
            .flat_map(|publication| {
                let profiles = publication.print.profiles().into_iter();
                profiles.map(|profile| (publication.id, profile))
            })
            .collect();
        self.progress.stage(self.catalogue.text(&Message::new("cli-progress-pdf")), jobs.len());
        let results: Vec<_> = jobs
            .par_iter()
            .map(|&(publication, profile)| {
                if interrupt::asked() {
                    return None;
                }
                let printer = tweeluik_print::Printer::new(site, sources, project);
                let result = printer.pdf(publication, profile);
                self.progress.step();
                Some(result)
            })
            .collect();
        // Beside what follows: it takes a while, and nothing waits for it.
        rayon::spawn(tweeluik_print::release_memory);
        let mut downloads = Vec::new();
        for (&(publication, profile), result) in jobs.iter().zip(results) {
            let (pdf, findings) = result?;
            self.found.extend(findings);
            let Some(pdf) = pdf else { continue };
            let written = self.write_pdf(site, publication, profile, &pdf, staging);
            downloads.push(self.report_output(written)?);
        }
        Some(downloads)
    }

    /// The pictures of pages that other sites show.
    fn share_pictures(&mut self, loaded: &Loaded, staging: &Staging) -> Option<()> {
        let Loaded { site, project, sources, .. } = loaded;
        if !site.config.generate_share_pictures {
            return Some(());
        }
        self.progress.stage(self.catalogue.text(&Message::new("cli-progress-share")), 1);
        let printer = tweeluik_print::Printer::new(site, sources, project);
        let (files, findings) = printer.share_pictures();
        tweeluik_print::release_memory();
        self.found.extend(findings);
        let mut written = files.iter().map(|file| staging.write(&file.path, &file.contents));
        self.report_output(written.try_for_each(|result| result))
    }

    fn write_pdf(
        &self,
        site: &Site,
        publication: PublicationId,
        profile: Profile,
        pdf: &Pdf,
        staging: &Staging,
    ) -> Result<PdfDownload, OutputError> {
        let path = site.pdf_path(site.publication(publication), profile);
        let below = path.trim_start_matches('/');
        staging.write(below, &pdf.bytes)?;
        if self.arguments.keep_typst {
            let folder = below.trim_end_matches(".pdf");
            for file in &pdf.typst {
                staging.write(&format!("{folder}.typst/{}", file.path), &file.contents)?;
            }
        }
        if let Some(seen) = &pdf.preflight {
            let name = below.trim_end_matches(".pdf");
            let text = tweeluik_print::preflight::describe(below, seen, self.catalogue);
            staging.write(&format!("{name}.preflight.txt"), text.as_bytes())?;
            // Texts and numbers always have a JSON form.
            let json = serde_json::to_vec_pretty(seen).unwrap_or_default();
            staging.write(&format!("{name}.preflight.json"), &json)?;
        }
        let mut cover_apart = None;
        if let Some(bytes) = &pdf.cover_apart {
            let path = format!("{}-cover.pdf", path.trim_end_matches(".pdf"));
            staging.write(path.trim_start_matches('/'), bytes)?;
            cover_apart = Some(path);
        }
        let mut statement = None;
        if let Some(text) = &pdf.statement {
            let path = format!("{}.accessibility.txt", path.trim_end_matches(".pdf"));
            // Programs that are not told the encoding of a text see it from the mark before it.
            let text = format!("\u{feff}{text}");
            staging.write(path.trim_start_matches('/'), text.as_bytes())?;
            statement = Some(path);
        }
        let mut cover = None;
        if let Some(picture) = &pdf.cover {
            let path = site.cover_path(site.publication(publication), profile);
            staging.write(path.trim_start_matches('/'), &picture.bytes)?;
            cover = Some(CoverPicture { path, width: picture.width, height: picture.height });
        }
        let mut parts = Vec::new();
        for (path, picture) in &pdf.parts {
            staging.write(path.trim_start_matches('/'), &picture.bytes)?;
            let (width, height) = (picture.width, picture.height);
            parts.push(CoverPicture { path: path.clone(), width, height });
        }
        Ok(PdfDownload {
            publication,
            profile: profile.word(),
            path,
            bytes: pdf.bytes.len() as u64,
            pages: pdf.pages,
            cover,
            parts,
            cover_apart,
            statement,
        })
    }

    /// The pages and everything else the web panel writes; gives the number of pages.
    fn pages(
        &mut self,
        loaded: &Loaded,
        downloads: &[PdfDownload],
        staging: &Staging,
    ) -> Option<usize> {
        let Loaded { site, sources, project, templates, .. } = loaded;
        // As what was loaded, it stays until the process ends.
        let panel = ManuallyDrop::new(Panel::new(site, sources, project, templates, downloads));
        let outputs = panel.outputs();
        self.progress
            .stage(self.catalogue.text(&Message::new("cli-progress-pages")), outputs.len());
        let progress = self.progress;
        let write = |output| {
            if interrupt::asked() {
                return Ok(false);
            }
            let OutputFile { path, contents } = panel.render(output).map_err(Failure::Findings)?;
            staging.write(&path, &contents).map_err(Failure::Output)?;
            progress.step();
            Ok(path.ends_with(".html"))
        };
        let (results, index): (Vec<Result<bool, Failure>>, _) = rayon::join(
            // In small pieces: a page with a long list takes as long as many others.
            || outputs.par_iter().with_max_len(PIECE).map(write).collect(),
            || write_search_index(&panel, staging),
        );
        let mut pages = 0;
        for result in results.into_iter().chain([index.map(|()| false)]) {
            match result {
                Ok(is_page) => pages += usize::from(is_page),
                Err(Failure::Findings(findings)) => self.found.extend(findings),
                Err(Failure::Output(error)) => self.report_output(Err(error))?,
            }
        }
        self.pictures(&panel, project, staging)?;
        Some(pages)
    }

    /// The pictures that the pages want in other sizes or formats.
    fn pictures(&mut self, panel: &Panel<'_>, project: &Project, staging: &Staging) -> Option<()> {
        let jobs = panel.pictures();
        self.progress
            .stage(self.catalogue.text(&Message::new("cli-progress-pictures")), jobs.len());
        let results: Vec<Result<(), Failure>> = jobs
            .par_iter()
            .map(|job| {
                if interrupt::asked() {
                    return Ok(());
                }
                let made = panel.make_pictures(job, project);
                for OutputFile { path, contents } in
                    made.map_err(|found| Failure::Findings(vec![*found]))?
                {
                    staging.write(&path, &contents).map_err(Failure::Output)?;
                }
                self.progress.step();
                Ok(())
            })
            .collect();
        for result in results {
            match result {
                Ok(()) => {}
                Err(Failure::Findings(findings)) => self.found.extend(findings),
                Err(Failure::Output(error)) => self.report_output(Err(error))?,
            }
        }
        Some(())
    }

    /// Copies the files that lie beside the content.
    fn assets(&mut self, loaded: &Loaded, staging: &Staging) -> Result<(), OutputError> {
        let assets: Vec<&Asset> =
            loaded.site.assets.iter().filter(|asset| !asset.path.is_empty()).collect();
        let copied: Vec<_> = assets.par_iter().map(|asset| copy(asset, loaded, staging)).collect();
        for (asset, copied) in assets.into_iter().zip(copied) {
            match copied {
                Ok(()) => {}
                Err(Failure::Findings(findings)) => self.found.extend(findings),
                // The site's own file at an address of the tool: the place tells which.
                Err(Failure::Output(error @ OutputError::Twice(_))) => {
                    self.found.push(Diagnostic { span: Some(asset.span), ..output_finding(error) });
                }
                Err(Failure::Output(error)) => return Err(error),
            }
        }
        Ok(())
    }

    /// Turns an error of the output folder into a finding.
    fn report_output<T>(&mut self, result: Result<T, OutputError>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.found.push(output_finding(error));
                None
            }
        }
    }
}

/// Copies one file to its address, or links it where `hard_link_static` says so. A photograph
/// that tells where it was made is written without that.
fn copy(asset: &Asset, loaded: &Loaded, staging: &Staging) -> Result<(), Failure> {
    let path = asset.path.trim_start_matches('/');
    let one = |finding| Failure::Findings(vec![finding]);
    let links = loaded.site.config.hard_link_static && asset.source.starts_with("static/");
    let link = || {
        let from = loaded.project.locate(&asset.source).map_err(one)?;
        staging.link(path, &from).map_err(Failure::Output)
    };
    if links && asset.picture.is_none() {
        return link();
    }
    let bytes = loaded.project.read_bytes(&asset.source).map_err(one)?;
    match published(&asset.source, &bytes) {
        Cow::Borrowed(_) if links => link(),
        bytes => staging.write(path, &bytes).map_err(Failure::Output),
    }
}

/// Whether a folder is the project's own, holds it, or is one that it is built from.
fn holds_project(folder: &Path, root: &Path) -> bool {
    const SOURCES: [&str; 5] = ["content", "templates", "assets", "static", "themes"];
    root.starts_with(folder) || SOURCES.iter().any(|name| folder.starts_with(root.join(name)))
}

/// A path without links as far as it exists.
fn real_path(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let existing = absolute.ancestors().find(|above| above.exists());
    match existing.and_then(|above| Some((above.canonicalize().ok()?, above))) {
        Some((real, above)) => match absolute.strip_prefix(above) {
            Ok(rest) if rest.as_os_str().is_empty() => real,
            Ok(rest) => real.join(rest),
            Err(_) => absolute,
        },
        None => absolute,
    }
}

fn write_search_index(panel: &Panel<'_>, staging: &Staging) -> Result<(), Failure> {
    for file in panel.search_index().map_err(Failure::Findings)? {
        staging.write(&file.path, &file.contents).map_err(Failure::Output)?;
    }
    Ok(())
}

/// Why a file was not written.
enum Failure {
    Findings(Vec<Diagnostic>),
    Output(OutputError),
}

fn output_finding(error: OutputError) -> Diagnostic {
    let (message, hint) = match error {
        OutputError::Io { path, error } => (
            Message::new("cli-output-refused").with("path", path).with_io(&error),
            "cli-output-hint",
        ),
        OutputError::InTheWay(path) => {
            (Message::new("cli-output-in-the-way").with("path", path), "cli-output-in-the-way-hint")
        }
        OutputError::Outside(path) => {
            (Message::new("publication-outside-site").with("path", path), "cli-output-path-hint")
        }
        OutputError::Twice(path) => {
            (Message::new("cli-output-taken").with("path", path), "cli-output-path-hint")
        }
        OutputError::OutsideProject(path) => {
            (Message::new("cli-output-outside").with("path", path), "cli-output-outside-hint")
        }
        OutputError::HoldsProject(path) => (
            Message::new("cli-output-holds-project").with("path", path),
            "cli-output-holds-project-hint",
        ),
    };
    Diagnostic::unplaced(&rules::OUTPUT, message).hint(Message::new(hint))
}
