//! Sass: every file below `sass/` of the theme and the site becomes a style sheet at the same
//! place (Zola: content/sass). Files whose names begin with `_` only serve others.
//!
//! Files come in layers, as templates do: a site can put its own `_colours.scss` in the place of
//! its theme's. Nothing outside these folders can be imported, and functions that give another
//! value in each build are refused.

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Component, Path};
use std::sync::{Mutex, PoisonError};

use codemap::SpanLoc;
use grass::{ErrorKind, Fs, Logger, Options, OutputStyle};
use rayon::prelude::*;
use tweeluik_publication::OutputFile;
use tweeluik_source::{Config, Diagnostic, FileId, Message, Project, Rule, Sources, Span};

use crate::rules;
use crate::template_error::offset;

/// The style sheets made from Sass.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sass {
    pub(crate) sheets: Vec<OutputFile>,
}

impl Sass {
    /// Compiles what the theme has below `sass/`, and the site unless `compile_sass = false`.
    pub(crate) fn load(
        project: &Project,
        config: &Config,
        sources: &mut Sources,
    ) -> (Self, Vec<Diagnostic>) {
        let theme = project.theme().map(|theme| format!("themes/{theme}/sass"));
        let own = (config.compile_sass != Some(false)).then(|| "sass".to_owned());
        let mut texts = BTreeMap::new();
        let mut found = Vec::new();
        for folder in theme.into_iter().chain(own) {
            let (files, findings) = project.list(&folder);
            found.extend(findings);
            for file in files.iter().filter(|file| is_style_sheet(file)) {
                match project.read_text(file, sources) {
                    Ok(id) => {
                        texts.insert(file[folder.len() + 1..].to_owned(), id);
                    }
                    Err(finding) => found.push(finding),
                }
            }
        }
        let files = Files { texts, sources };
        found.extend(files.twins());
        found.extend(files.chance());
        let wanted: Vec<&String> = files.texts.keys().filter(|path| is_whole(path)).collect();
        let compiled: Vec<(Option<OutputFile>, Vec<Diagnostic>)> =
            wanted.into_par_iter().map(|path| files.compile(path)).collect();
        let mut sheets = Vec::new();
        for (sheet, findings) in compiled {
            sheets.extend(sheet);
            found.extend(findings);
        }
        (Self { sheets }, found)
    }
}

fn is_style_sheet(path: &str) -> bool {
    [".scss", ".sass", ".css"].iter().any(|ending| path.ends_with(ending))
}

/// Whether a style sheet is made of a file: Sass, and no part of others.
fn is_whole(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    !name.starts_with('_') && !name.ends_with(".css")
}

/// Where a text calls a function of chance, outside comments.
fn chance_in(text: &str) -> Vec<(usize, &'static str)> {
    let mut found = Vec::new();
    for name in ["random", "unique-id"] {
        for (at, _) in text.match_indices(name) {
            let before = &text[..at];
            let line = before.rsplit('\n').next().unwrap_or(before);
            let is_comment = line.contains("//") || before.rfind("/*") > before.rfind("*/");
            let is_name = before.ends_with(|c: char| c.is_alphanumeric() || "-_$%".contains(c));
            if text[at + name.len()..].starts_with('(') && !is_comment && !is_name {
                found.push((at, name));
            }
        }
    }
    found
}

/// The files that Sass sees, by path below `sass/`.
#[derive(Debug)]
struct Files<'a> {
    texts: BTreeMap<String, FileId>,
    sources: &'a Sources,
}

impl Files<'_> {
    /// `a.scss` and `a.sass` would both become `a.css`.
    fn twins(&self) -> Vec<Diagnostic> {
        let whole = self.texts.iter().filter(|(path, _)| is_whole(path));
        let scss = whole.filter_map(|(path, &file)| Some((path.strip_suffix(".scss")?, file)));
        let twins = scss.filter_map(|(stem, file)| {
            let other = *self.texts.get(&format!("{stem}.sass"))?;
            let message =
                Message::new("web-sass-twins").with("other", &self.sources.get(other).path);
            let finding = Diagnostic::new(&rules::SASS, Span::new(file, 0..0), message);
            Some(finding.hint(Message::new("web-sass-twins-hint")))
        });
        twins.collect()
    }

    /// Calls of functions that would make each build another one.
    fn chance(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for &file in self.texts.values() {
            for (at, name) in chance_in(&self.sources.get(file).text) {
                let message = Message::new("web-sass-chance").with("name", name);
                let span = Span::new(file, at..at + name.len());
                let finding = Diagnostic::new(&rules::SASS, span, message);
                found.push(finding.hint(Message::new("web-sass-chance-hint")));
            }
        }
        found
    }

    fn compile(&self, path: &str) -> (Option<OutputFile>, Vec<Diagnostic>) {
        let said = Said::default();
        let options = Options::default()
            .fs(self)
            .logger(&said)
            .style(OutputStyle::Compressed)
            .allows_charset(false);
        // The library gives up on some texts that it does not expect.
        let result = catch_unwind(AssertUnwindSafe(|| grass::from_path(path, &options)));
        let said = said.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut found: Vec<Diagnostic> = said
            .into_iter()
            .map(|(place, text)| self.finding(&rules::SASS_WARNING, "web-sass-says", &place, text))
            .collect();
        let wrong = |detail: String| {
            let span = self.texts.get(path).map(|&file| Span::new(file, 0..0));
            let message = Message::new("web-sass").with("detail", detail);
            Diagnostic { span, ..Diagnostic::unplaced(&rules::SASS, message) }
        };
        let css = match result {
            Ok(Ok(css)) => css,
            Ok(Err(error)) => {
                let text = error.to_string();
                found.push(match error.kind() {
                    ErrorKind::ParseError { message, loc, .. } => {
                        let place = (loc.file.name().to_owned(), loc.begin.line, loc.begin.column);
                        self.finding(&rules::SASS, "web-sass", &place, message)
                    }
                    _ => wrong(text.trim().to_owned()),
                });
                return (None, found);
            }
            Err(_) => {
                found.push(wrong("internal error".to_owned()));
                return (None, found);
            }
        };
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let sheet = OutputFile { path: format!("{stem}.css"), contents: css.into_bytes() };
        (Some(sheet), found)
    }

    fn finding(
        &self,
        rule: &'static Rule,
        message: &'static str,
        (path, line, column): &Place,
        detail: String,
    ) -> Diagnostic {
        let span = self.find(Path::new(path)).map(|file| {
            let at = offset(&self.sources.get(file).text, line + 1, column + 1);
            Span::new(file, at..at)
        });
        let message = Message::new(message).with("detail", detail);
        Diagnostic { span, ..Diagnostic::unplaced(rule, message) }
    }

    fn find(&self, path: &Path) -> Option<FileId> {
        self.texts.get(&resolved(path)?).copied()
    }
}

/// A path below `sass/` without dots; nothing lies outside.
fn resolved(path: &Path) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.components() {
        match part {
            Component::Normal(part) => parts.push(part.to_str()?),
            Component::ParentDir => {
                parts.pop()?;
            }
            Component::CurDir => {}
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.join("/"))
}

impl Fs for Files<'_> {
    fn is_dir(&self, path: &Path) -> bool {
        let Some(folder) = resolved(path).map(|path| format!("{path}/")) else { return false };
        let next = self.texts.range(folder.clone()..).next();
        next.is_some_and(|(path, _)| path.starts_with(&folder))
    }

    fn is_file(&self, path: &Path) -> bool {
        self.find(path).is_some()
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let file = self.find(path).ok_or(io::ErrorKind::NotFound)?;
        Ok(self.sources.get(file).text.clone().into_bytes())
    }
}

/// A path below `sass/`, and line and column, from 0.
type Place = (String, usize, usize);

/// What `@warn` and `@debug` say.
#[derive(Debug, Default)]
struct Said(Mutex<Vec<(Place, String)>>);

impl Said {
    fn say(&self, at: &SpanLoc, text: &str) {
        let place = (at.file.name().to_owned(), at.begin.line, at.begin.column);
        let mut said = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        said.push((place, text.to_owned()));
    }
}

impl Logger for Said {
    fn debug(&self, location: SpanLoc, message: &str) {
        self.say(&location, message);
    }

    fn warn(&self, location: SpanLoc, message: &str) {
        self.say(&location, message);
    }
}
