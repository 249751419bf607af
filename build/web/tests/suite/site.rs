//! Builds a small site from texts, so that a test reads as: these files, that output, those
//! findings.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use tweeluik_publication::{CoverPicture, Parts, PdfDownload, load};
use tweeluik_source::{Catalogue, Config, Diagnostic, Language, Levels, Profile, Project, Sources};
use tweeluik_web::{Panel, Templates};

/// What a build gave.
pub struct Built {
    /// Text of each output file by path, without `_assets/` and hashes; pictures and typefaces
    /// left out.
    pub files: BTreeMap<String, String>,
    /// Each output file by path, whatever it holds.
    pub bytes: BTreeMap<String, Vec<u8>>,
    /// Findings as `file:line:column rule: message`.
    pub found: Vec<String>,
    /// The plain form of each entry's text by path below `content/`.
    pub fragments: BTreeMap<String, String>,
}

impl Built {
    /// An output file.
    pub fn file(&self, path: &str) -> &str {
        assert!(self.found.is_empty(), "findings: {:#?}", self.found);
        self.files.get(path).unwrap_or_else(|| panic!("no `{path}` in {:?}", self.files.keys()))
    }
}

/// The templates and assets of this repository, as the command embeds them.
static BUILTIN: LazyLock<Vec<(&'static str, &'static [u8])>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in ["templates", "assets"] {
        collect(&root, &root.join(folder), &mut files);
    }
    files.sort_unstable();
    files
});

fn collect(root: &Path, folder: &Path, files: &mut Vec<(&'static str, &'static [u8])>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            files.push((name.leak(), fs::read(&path).unwrap().leak()));
        }
    }
}

/// What a file is to hold: a text, or where a film belongs that film, which no text can be.
fn contents<'a>(path: &str, text: &'a str) -> &'a [u8] {
    match path.rsplit_once('.') {
        Some((_, "mp4")) => include_bytes!("../../../../tests/films/film.mp4"),
        Some((_, "webm")) => include_bytes!("../../../../tests/films/film.webm"),
        _ => text.as_bytes(),
    }
}

/// Builds a site from texts; a configuration is added if none is among them.
pub fn build(files: &[(&str, &str)]) -> Built {
    let files: Vec<_> = files.iter().map(|(path, text)| (*path, contents(path, text))).collect();
    build_bytes(&files)
}

/// As [`build`], from files of any kind.
pub fn build_bytes(files: &[(&str, &[u8])]) -> Built {
    let folder = tempfile::tempdir().unwrap();
    let config = (
        "config.toml",
        "base_url = \"https://voorbeeld.nl\"\ntitle = \"Proef\"\n\
        default_language = \"nl\"\n[markdown]\nsmart_punctuation = true\ndefinition_list = true\n\
        github_alerts = true\n"
            .as_bytes(),
    );
    for (path, bytes) in std::iter::once(&config).chain(files) {
        let place = folder.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }
    let mut sources = Sources::default();
    let project = Project::open(folder.path(), &BUILTIN).unwrap();
    let (config, mut found) = Config::load(&project, &mut sources);
    let config = config.unwrap();
    let theme = config.theme.as_ref().map(|theme| theme.value.clone());
    let project = project.with_theme(theme.as_deref());
    let (templates, findings) = Templates::load(&project, &mut sources);
    found.extend(findings);
    let (templates, findings) = templates.with_assets(&project, &config, &mut sources);
    found.extend(findings);
    let components = templates
        .components()
        .into_iter()
        .map(|mut component| {
            component.faces.typst = true;
            component
        })
        .collect();
    let (parts, findings) = Parts::load(&project, &mut sources, config, components);
    found.extend(findings);
    let (site, findings) = load(&project, &mut sources, parts, false);
    found.extend(findings);
    // Who made a picture is said only where that is what a test is about.
    found.retain(|finding| finding.rule.name != "picture-rights");
    let downloads: Vec<PdfDownload> = site
        .publications
        .iter()
        .flat_map(|publication| {
            let profiles = publication.print.profiles().into_iter();
            profiles.map(|profile| (publication, profile)).collect::<Vec<_>>()
        })
        .map(|(publication, profile)| PdfDownload {
            publication: publication.id,
            profile: profile.word(),
            path: site.pdf_path(publication, profile),
            bytes: 1_150_000,
            pages: 12,
            cover: (profile == Profile::Screen).then(|| CoverPicture {
                path: site.cover_path(publication, profile),
                width: 640,
                height: 905,
            }),
            parts: Vec::new(),
            cover_apart: None,
            statement: None,
        })
        .collect();
    let panel = Panel::new(&site, &sources, &project, &templates, &downloads);
    let mut files = Vec::new();
    for output in panel.outputs() {
        match panel.render(&output) {
            Ok(file) => files.push(file),
            Err(findings) => found.extend(findings),
        }
    }
    match panel.search_index() {
        Ok(index) => files.extend(index),
        Err(findings) => found.extend(findings),
    }
    let bytes = files.iter().map(|file| (file.path.clone(), file.contents.clone())).collect();
    let written = files
        .into_iter()
        .filter_map(|file| Some((plain(&file.path), String::from_utf8(file.contents).ok()?)))
        .collect();
    let fragments = site
        .entries
        .iter()
        .map(|entry| (entry.relative_path.clone(), panel.fragment(entry.id).0))
        .collect();
    let found = Levels::default().apply(found);
    let found = found.iter().map(|finding| line(finding, &sources)).collect();
    Built { files: written, bytes, found, fragments }
}

/// The name of a file without the folder and the hash that its contents gave it.
fn plain(path: &str) -> String {
    let Some(hashed) = path.strip_prefix("_assets/") else { return path.to_owned() };
    let mut parts: Vec<&str> = hashed.split('.').collect();
    parts.remove(parts.len() - 2);
    parts.join(".")
}

/// The text of a page made of one Markdown text, as it stands on the website.
pub fn content(markdown: &str) -> String {
    let page = format!("+++\ntitle = \"Blad\"\n+++\n{markdown}");
    let built = build(&[
        ("templates/page.html", "{{ page.content | safe }}"),
        ("content/doel.md", "+++\ntitle = \"Doel\"\n+++\n## Kop\n"),
        ("content/blad/index.md", &page),
        ("content/blad/kaart.svg", KAART),
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
    ]);
    built.file("blad/index.html").to_owned()
}

/// A picture of 40 by 30.
pub const KAART: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\" viewBox=\"0 0 40 30\"/>";

fn line(finding: &Diagnostic, sources: &Sources) -> String {
    let text = Catalogue::new(Language::Nl).text(&finding.message);
    let place = finding.span.map_or_else(String::new, |span| {
        let file = sources.get(span.file);
        let (line, column) = file.line_column(span.start as usize);
        format!("{}:{line}:{column} ", file.path)
    });
    let mut text = format!("{place}{}: {text}", finding.rule.name);
    for hint in &finding.hints {
        text.push_str(" | ");
        text.push_str(&Catalogue::new(Language::Nl).text(hint));
    }
    text
}
