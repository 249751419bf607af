//! Small sites from texts, with the built-in templates, tokens and fonts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;
use tweeluik_document::Value;
use tweeluik_print::{Pdf, Printer, add_faces};
use tweeluik_publication::{
    Body, Component, DataShape, Faces, FrontMatterShape, Parameter, ParameterKind, Parts,
    PublicationId, Site, load,
};
use tweeluik_source::config::Markdown;
use tweeluik_source::{
    Builtin, Catalogue, Config, Diagnostic, Language, Profile, Project, Sources,
};

/// A site that was loaded.
pub struct Bench {
    pub sources: Sources,
    pub site: Site,
    pub project: Project,
    /// What the faces and the loading had to say.
    pub found: Vec<Diagnostic>,
    _folder: TempDir,
}

/// The front matter of a section that is a publication.
pub const PUBLICATION: &str = "+++
title = \"Gids\"
description = \"Een gids.\"
sort_by = \"weight\"

[extra.publication]
subtitle = \"Ondertitel\"
version = \"1.2\"
date = 2026-11-23
publisher = \"Provincie\"
licence = \"CC BY 4.0\"
identifier = \"gids-1\"
authors = [\"An Bakker\"]
keywords = [\"gids\"]
+++
";

/// Loads a site from files by path; `content/gids/_index.md` is a publication unless given.
pub fn site(files: &[(&str, &str)]) -> Bench {
    let folder = TempDir::new().expect("a folder for the test");
    let given = |path: &str| files.iter().any(|(name, _)| *name == path);
    if !given("content/gids/_index.md") {
        write(folder.path(), "content/gids/_index.md", PUBLICATION);
    }
    for (path, text) in files {
        write(folder.path(), path, text);
    }
    let project = Project::open(folder.path(), builtin()).expect("the test's folder opens");
    let mut sources = Sources::default();
    let mut components = components();
    let mut found = add_faces(&mut components, &project, &mut sources);
    let markdown = Markdown {
        smart_punctuation: true,
        definition_list: true,
        github_alerts: true,
        ..Markdown::default()
    };
    let config = Config {
        markdown,
        base_url: "https://voorbeeld.nl".to_owned(),
        default_language: "nl".to_owned(),
        ..Config::default()
    };
    let (parts, findings) = Parts::load(&project, &mut sources, config, components);
    found.extend(findings);
    let (site, findings) = load(&project, &mut sources, parts, false);
    found.extend(findings);
    // Who made a picture is said only where that is what a test is about.
    found.retain(|finding| finding.rule.name != "picture-rights");
    Bench { sources, site, project, found, _folder: folder }
}

/// A site with one chapter, `content/gids/tekst.md`.
pub fn chapter(markdown: &str) -> Bench {
    site(&[("content/gids/tekst.md", &page("Tekst", markdown))])
}

/// A page with a title.
pub fn page(title: &str, markdown: &str) -> String {
    format!("+++\ntitle = \"{title}\"\n+++\n{markdown}")
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("folder");
    fs::write(path, text).expect("file");
}

impl Bench {
    pub fn printer(&self) -> Printer<'_> {
        Printer::new(&self.site, &self.sources, &self.project)
    }

    /// The generated Typst of the chapter `content/gids/NAME.md`, without its imports.
    pub fn typst_with_starts(&self, name: &str) -> String {
        let (files, _) = self.printer().typst_source(PublicationId(0), Profile::Screen);
        let path = format!("generated/chapters/gids/{name}.typ");
        let (_, text, _) =
            files.into_iter().find(|(found, ..)| *found == path).expect("the chapter");
        text.split_once("\n\n").expect("imports, then text").1.to_owned()
    }

    /// The same without the places where blocks begin.
    pub fn typst(&self, name: &str) -> String {
        let text = self.typst_with_starts(name);
        text.split_inclusive('\n').filter(|line| !line.starts_with("#start(")).collect()
    }

    /// The PDF, or what is said instead.
    pub fn pdf(&self) -> Result<Pdf, Vec<String>> {
        self.pdf_as(Profile::Screen)
    }

    /// The PDF of a profile, or what is said instead.
    pub fn pdf_as(&self, profile: Profile) -> Result<Pdf, Vec<String>> {
        assert!(self.found.is_empty(), "{:#?}", self.lines(&self.found));
        let (pdf, found) = self.printer().pdf(PublicationId(0), profile);
        let found = self.lines(&found);
        match pdf {
            Some(pdf) if found.is_empty() => Ok(pdf),
            _ => Err(found),
        }
    }

    /// Findings as `path:line: rule: message`.
    pub fn lines(&self, found: &[Diagnostic]) -> Vec<String> {
        let catalogue = Catalogue::new(Language::Nl);
        let line = |finding: &Diagnostic| {
            let place = finding.span.map_or(String::new(), |span| {
                let file = self.sources.get(span.file);
                format!("{}:{}: ", file.path, file.line_column(span.range().start).0)
            });
            format!("{place}{}: {}", finding.rule.name, catalogue.text(&finding.message))
        };
        found.iter().map(line).collect()
    }
}

/// The repository's templates and assets, as the command embeds them.
fn builtin() -> Builtin {
    static FILES: OnceLock<Builtin> = OnceLock::new();
    FILES.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut files: Vec<(&'static str, &'static [u8])> = Vec::new();
        for folder in ["templates/print", "templates/components", "assets/fonts", "assets/profiles"]
        {
            let mut paths: Vec<PathBuf> = fs::read_dir(root.join(folder))
                .expect("the repository's folder")
                .map(|file| file.expect("an entry").path())
                .filter(|path| path.is_file())
                .collect();
            paths.sort();
            for path in paths {
                let name = path.file_name().expect("a name").to_string_lossy();
                let bytes = fs::read(&path).expect("a built-in file");
                files.push((leak(format!("{folder}/{name}")), Vec::leak(bytes)));
            }
        }
        let tokens = fs::read(root.join("assets/tokens.json")).expect("the tokens");
        files.push(("assets/tokens.json", Vec::leak(tokens)));
        Vec::leak(files)
    })
}

fn leak(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

fn components() -> Vec<Component> {
    let text = |name: &str, default: Option<&str>| Parameter {
        name: name.to_owned(),
        kind: Some(ParameterKind::String),
        default: default.map(|text| Value::String(text.to_owned())),
        file: name == "bestand",
        data: None,
        choices: Vec::new(),
        language: false,
        prose: false,
    };
    let truth = |name: &str, default: bool| Parameter {
        name: name.to_owned(),
        kind: Some(ParameterKind::Bool),
        default: Some(Value::Bool(default)),
        file: false,
        data: None,
        choices: Vec::new(),
        language: false,
        prose: false,
    };
    let lines = Parameter {
        kind: Some(ParameterKind::Integer),
        default: Some(Value::Integer(4)),
        ..text("regels", None)
    };
    let facts = |name: &str| Parameter {
        data: Some(DataShape::FrontMatter(FrontMatterShape::Facts("feiten".to_owned()))),
        ..text(name, Some(""))
    };
    let component = |name: &str, body: Body, parameters: Vec<Parameter>| Component {
        name: name.to_owned(),
        parameters,
        body,
        faces: Faces { html: true, typst: false },
        alternative: None,
        credit: None,
        conditional: false,
        register: None,
        replaces: Vec::new(),
    };
    vec![
        component(
            "citaat",
            Body::Required,
            vec![
                text("wie", None),
                text("bron", None),
                text("url", Some("")),
                truth("letterlijk", true),
                text("toestemming", Some("")),
            ],
        ),
        component("notities", Body::None, vec![text("titel", None), lines]),
        component("feiten", Body::Optional, vec![text("titel", Some("In het kort")), facts("van")]),
        component(
            "figuur",
            Body::None,
            vec![
                text("bestand", None),
                text("alt", Some("")),
                text("bijschrift", Some("")),
                text("bron", Some("")),
                truth("decoratief", false),
            ],
        ),
    ]
}

/// A drawing.
pub const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 9\"><rect width=\"16\" height=\"9\" fill=\"#1f5f4a\"/></svg>";

/// The output of a program of poppler or qpdf over a PDF; `None` where it is not installed.
pub fn tool(program: &str, arguments: &[&str], bytes: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path: PathBuf = folder.path().join("a.pdf");
    std::fs::write(&path, bytes).expect("the PDF is written");
    let arguments = arguments.iter().map(|argument| match *argument {
        "FILE" => path.as_os_str().to_owned(),
        other => other.into(),
    });
    let output = Command::new(program).args(arguments).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}
