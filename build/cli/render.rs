//! `tweeluik render`: one Markdown text through one panel.
//!
//! Inside a project its configuration, components and links count; elsewhere
//! Zola's defaults and the built-in components do. The result is written even
//! when there are findings, so that a writer sees what comes of the text.

use std::io::{IsTerminal, Read};
use std::path::{Path, PathBuf};

use tweeluik_publication::{Entry, EntryId, Site, load_beside, load_single};
use tweeluik_source::{Catalogue, Diagnostic, Message, Sources, is_inside, register};
use tweeluik_web::Panel;

use super::arguments::{Global, Target};
use super::project::{Loaded, Opened, Refused, bare, load_project, open};
use super::report::{Counts, Report, write_out};
use super::{Outcome, rules};

/// What to render, and where to.
pub struct Request<'a> {
    /// The file, or `-`.
    pub file: &'a Path,
    /// What to make of it.
    pub to: Target,
    /// The project, if it was named.
    pub root: Option<&'a Path>,
    /// Where the result goes; standard output if nowhere.
    pub output: Option<&'a Path>,
}

/// Renders one text.
pub fn render(request: &Request<'_>, global: &Global, catalogue: &Catalogue) -> Outcome {
    let mut report = Report::new(global, catalogue);
    if request.output.is_none() {
        report = report.beside_a_result();
        if request.to == Target::Pdf && std::io::stdout().is_terminal() {
            let message = Message::new("cli-pdf-on-terminal");
            let hint = Message::new("cli-pdf-on-terminal-hint");
            let finding = Diagnostic::unplaced(&rules::OUTPUT, message).hint(hint);
            report.findings(&[finding], &Sources::default());
            return Outcome::WrongUse;
        }
    }
    let (loaded, id) = match load_text(request, catalogue) {
        Ok(loaded) => loaded,
        Err(refused) => {
            report.findings(&refused.found, &refused.sources);
            return Outcome::Findings;
        }
    };
    let Loaded { project, sources, levels, templates, site, mut found } = loaded;
    let entry = site.entry(id);
    // Other texts of the site are not what was asked about.
    found.retain(|diagnostic| diagnostic.span.is_none_or(|span| span.file == entry.file));
    let bytes = match request.to {
        Target::Html => {
            let panel = Panel::new(&site, &sources, &project, &templates, &[]);
            let (html, findings) = panel.fragment(id);
            found.extend(findings);
            Some(html.into_bytes())
        }
        Target::Typst => {
            let printer = tweeluik_print::Printer::new(&site, &sources, &project);
            let (typst, findings) = printer.fragment(id);
            found.extend(findings);
            Some(typst.into_bytes())
        }
        Target::Text => Some(format!("{}\n", entry.document.plain_text().trim_end()).into_bytes()),
        Target::Tree => {
            Some(tweeluik_document::dump(&entry.document, sources.get(entry.file)).into_bytes())
        }
        Target::Pdf => {
            let printer = tweeluik_print::Printer::new(&site, &sources, &project);
            let (pdf, findings) = printer.single(id);
            found.extend(findings);
            pdf.map(|pdf| pdf.bytes)
        }
    };
    if let Some(bytes) = bytes {
        found.extend(write_result(request, &bytes));
    }
    let found = levels.apply(found);
    report.findings(&found, &sources);
    if Counts::of(&found).errors == 0 { Outcome::Good } else { Outcome::Findings }
}

/// The text in its project, if it lies in one, else by itself.
fn load_text(
    request: &Request<'_>,
    catalogue: &Catalogue,
) -> Result<(Loaded, EntryId), Box<Refused>> {
    let from_file = request.file != Path::new("-");
    let root = match request.root {
        Some(root) => Some(root.to_owned()),
        None if from_file => project_of(request.file),
        None => None,
    };
    if let Some(root) = root.as_deref().filter(|_| from_file)
        && let Some(below) = below_content(request.file, root)
    {
        let loaded = load_project(root, true, None)?;
        let found = loaded.site.entries.iter().find(|entry| entry.relative_path == below);
        if let Some(id) = found.map(|entry: &Entry| entry.id) {
            return Ok((loaded, id));
        }
    }
    let mut sources = Sources::default();
    let in_project = root.is_some();
    let opened = match root {
        Some(root) => open(&root, None, &mut sources),
        None => bare(catalogue.language(), &mut sources),
    };
    let refuse = |found, sources| Box::new(Refused { found, sources });
    let Opened { project, templates, parts, levels, mut found } = match opened {
        Ok(opened) => opened,
        Err(found) => return Err(refuse(found, sources)),
    };
    let name = request.file.display().to_string();
    let bytes = match read(request.file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = Message::new("cli-input-refused").with("path", name).with_io(&error);
            let finding = Diagnostic::unplaced(&rules::INPUT, message);
            return Err(refuse(vec![finding.hint(Message::new("cli-input-hint"))], sources));
        }
    };
    let name = if from_file { name.as_str() } else { "stdin" };
    let file = match register(name, bytes, &mut sources) {
        Ok(file) => file,
        Err(finding) => return Err(refuse(vec![finding], sources)),
    };
    let (site, findings): (Site, _) = if in_project {
        load_beside(&project, &mut sources, parts, file)
    } else {
        load_single(file, &sources, parts)
    };
    found.extend(findings);
    let id = site.entries.iter().find(|entry| entry.file == file).map_or(EntryId(0), |it| it.id);
    found.extend(tweeluik_check::check_text(&site, site.entry(id)));
    Ok((Loaded { project, sources, levels, templates, site, found }, id))
}

/// The nearest folder above a file that has a configuration.
fn project_of(file: &Path) -> Option<PathBuf> {
    let file = file.canonicalize().ok()?;
    file.ancestors()
        .skip(1)
        .find(|folder| ["config.toml", "zola.toml"].iter().any(|name| folder.join(name).is_file()))
        .map(Path::to_owned)
}

/// Path of a file below a project's `content/`, with `/`.
fn below_content(file: &Path, root: &Path) -> Option<String> {
    let file = file.canonicalize().ok()?;
    let content = root.canonicalize().ok()?.join("content");
    let below: Vec<_> =
        file.strip_prefix(content).ok()?.iter().map(|part| part.to_string_lossy()).collect();
    Some(below.join("/")).filter(|path| is_inside(path))
}

fn read(file: &Path) -> std::io::Result<Vec<u8>> {
    if file != Path::new("-") {
        return std::fs::read(file);
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn write_result(request: &Request<'_>, bytes: &[u8]) -> Option<Diagnostic> {
    let Some(path) = request.output else {
        write_out(bytes);
        return None;
    };
    if let (Ok(from), Ok(to)) = (request.file.canonicalize(), path.canonicalize())
        && from == to
    {
        let message = Message::new("cli-output-is-input").with("path", path.display());
        let hint = Message::new("cli-output-is-input-hint");
        return Some(Diagnostic::unplaced(&rules::OUTPUT, message).hint(hint));
    }
    let error = std::fs::write(path, bytes).err()?;
    let message = Message::new("cli-output-refused").with("path", path.display()).with_io(&error);
    Some(Diagnostic::unplaced(&rules::OUTPUT, message).hint(Message::new("cli-output-hint")))
}
