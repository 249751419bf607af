//! The style sheet of the site: tokens as custom properties, then the styles of
//! `assets/styles/` in alphabetical order; and the typefaces and scripts that go with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::Arc;

use rayon::prelude::*;
use tweeluik_publication::{OutputFile, Theme, Token};
use tweeluik_source::{Config, Diagnostic, FileId, Message, Project, Sources, Span};

use crate::functions::short_hash;
use crate::template_error::offset;
use crate::typefaces::Typeface;
use crate::{minify, rules};

/// What templates call the style sheet.
pub(crate) const STYLE_NAME: &str = "site.css";

/// What templates call the icon, and its file in `assets/`.
pub(crate) const ICON_NAME: &str = "favicon.svg";

/// Where files lie that have a hash of their contents in their names.
pub(crate) const HASHED_FOLDER: &str = "_assets";

/// Folders whose files the site gets, and the endings that count there.
const FILES: [(&str, &[&str]); 2] =
    [("assets/fonts", &[".woff2", ".txt"]), ("assets/scripts", &[".js"])];

/// Endings of fonts that typefaces for the web are made from.
const FONTS: [&str; 2] = ["ttf", "otf"];

/// Where files lie, by what templates and style sheets call them.
pub(crate) type Places = BTreeMap<String, String>;

/// Style sheets, typefaces and scripts of a site.
#[derive(Clone, Debug, Default)]
pub(crate) struct Style {
    sheets: Vec<minify::Sheet>,
    /// Fonts that typefaces are made from, by what style sheets call these typefaces.
    fonts: BTreeMap<String, Arc<[u8]>>,
    /// The icon, in which `{color.accent}` stands for a token.
    icon: String,
    /// Typefaces that the site brings as they are, licences, and scripts.
    files: Vec<OutputFile>,
    places: Places,
    minify: bool,
}

impl Style {
    /// Reads what the site, its theme, or what is built in has below `assets/styles/`,
    /// `assets/fonts/` and `assets/scripts/`.
    pub(crate) fn load(
        project: &Project,
        config: &Config,
        sources: &mut Sources,
    ) -> (Self, Vec<Diagnostic>) {
        let mut style = Self { minify: config.serving.minify, ..Self::default() };
        let mut found = Vec::new();
        for (folder, endings) in FILES {
            let (files, findings) = project.list_layered(folder);
            found.extend(findings);
            for path in files.iter().filter(|path| endings.iter().any(|it| path.ends_with(it))) {
                let name = path.strip_prefix("assets/").unwrap_or(path);
                match project.read_layered(path) {
                    Ok(Some(file)) => style.add(name, file.bytes.into_owned()),
                    Ok(None) => {}
                    Err(finding) => found.push(finding),
                }
            }
        }
        let (sheets, findings) = project.list_layered("assets/styles");
        found.extend(findings);
        let mut texts = Vec::new();
        for path in sheets.iter().filter(|path| path.ends_with(".css")) {
            match project.read_layered_text(path, sources) {
                Ok(file) => texts.extend(file),
                Err(finding) => found.push(finding),
            }
        }
        found.extend(style.add_sheets(&texts, sources));
        found.extend(style.read_fonts(project));
        match project.read_layered_text(&format!("assets/{ICON_NAME}"), sources) {
            Ok(file) => {
                style.icon = file.map(|file| sources.get(file).text.clone()).unwrap_or_default();
            }
            Err(finding) => found.push(finding),
        }
        (style, found)
    }

    /// Takes style sheets in, in this order.
    fn add_sheets(&mut self, files: &[FileId], sources: &Sources) -> Vec<Diagnostic> {
        let made: Vec<(minify::Sheet, Vec<Diagnostic>)> = files
            .par_iter()
            .map(|&file| {
                let text = &sources.get(file).text;
                let (sheet, unread) = minify::css(text, self.minify);
                let told = unread.into_iter().map(|unread| {
                    let at = offset(text, unread.at.0, unread.at.1);
                    let message = Message::new("web-style-sheet").with("detail", unread.detail);
                    Diagnostic::new(&rules::STYLE_SHEET, Span::new(file, at..at), message)
                        .hint(Message::new("web-style-sheet-hint"))
                });
                (sheet, told.collect())
            })
            .collect();
        let (sheets, found): (Vec<_>, Vec<_>) = made.into_iter().unzip();
        self.sheets.extend(sheets);
        found.concat()
    }

    /// Takes a file in; all but licences get a hash in their names, so that browsers may keep
    /// them for ever.
    fn add(&mut self, name: &str, contents: Vec<u8>) {
        if name.ends_with(".txt") {
            self.files.push(OutputFile { path: name.to_owned(), contents });
            return;
        }
        let text = if name.ends_with(".js") { std::str::from_utf8(&contents).ok() } else { None };
        let smaller = text.filter(|_| self.minify).and_then(minify::js);
        let contents = smaller.map_or(contents, String::into_bytes);
        let path = hashed(name, &contents);
        self.places.insert(name.to_owned(), path.clone());
        self.files.push(OutputFile { path, contents });
    }

    /// Reads the fonts for the typefaces that the style sheets name and the site does not have.
    fn read_fonts(&mut self, project: &Project) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let named: BTreeSet<&str> = self.sheets.iter().flat_map(minify::Sheet::addresses).collect();
        for name in named {
            let Some(stem) = name.strip_prefix("fonts/").and_then(|it| it.strip_suffix(".woff2"))
            else {
                continue;
            };
            if self.places.contains_key(name) || stem.contains('/') {
                continue;
            }
            for ending in FONTS {
                match project.read_layered(&format!("assets/fonts/{stem}.{ending}")) {
                    Ok(Some(font)) => {
                        self.fonts.insert(name.to_owned(), Arc::from(font.bytes.into_owned()));
                        break;
                    }
                    Ok(None) => {}
                    Err(finding) => found.push(finding),
                }
            }
        }
        found
    }

    /// The typefaces of the website with these characters, by what style sheets call them.
    pub(crate) fn typefaces(&self, characters: &BTreeSet<char>) -> BTreeMap<String, Typeface> {
        let make = |(name, font): (&String, &Arc<[u8]>)| {
            let typeface = Typeface::new(name, font, characters, self.minify, with_hash);
            (name.clone(), typeface)
        };
        self.fonts.par_iter().map(make).collect()
    }

    /// Where each file lies.
    pub(crate) fn places(&self) -> &Places {
        &self.places
    }

    pub(crate) fn files(&self) -> &[OutputFile] {
        &self.files
    }

    /// The icon that browsers show beside the title, in the colours of a theme. A token is named
    /// as the format of tokens does (DTCG, "Aliases"): `{color.accent}`.
    pub(crate) fn icon(&self, theme: &Theme) -> OutputFile {
        let mut svg = self.icon.clone();
        for (path, token) in &theme.tokens {
            if let Token::Color(color) = token {
                svg = svg.replace(&format!("{{{path}}}"), &color.to_hex());
            }
        }
        let contents = svg.into_bytes();
        OutputFile { path: hashed(ICON_NAME, &contents), contents }
    }

    /// The style sheet in the colours and sizes of a theme, with the addresses of what lies at
    /// these places.
    pub(crate) fn sheet(&self, theme: &Theme, places: &Places) -> OutputFile {
        let mut css = String::from(":root {\n");
        for (path, token) in
            theme.tokens.iter().filter(|(path, _)| !is_dark(path) && !is_print(path))
        {
            property(&mut css, "  ", &path.replace('.', "-"), token);
        }
        css.push_str("}\n@media (prefers-color-scheme: dark) {\n  :root {\n");
        for (path, token) in theme.tokens.iter().filter(|(path, _)| is_dark(path)) {
            let name = path.replacen("dark.", "color.", 1).replace('.', "-");
            property(&mut css, "    ", &name, token);
        }
        css.push_str("  }\n}\n");
        if self.minify {
            css = minify::css(&css, true).0.fill(str::to_owned);
        }
        for sheet in &self.sheets {
            css.push_str(&sheet.fill(|written| address(written, places)));
            css.push('\n');
        }
        let contents = css.into_bytes();
        OutputFile { path: hashed(STYLE_NAME, &contents), contents }
    }
}

/// An address in a style sheet, seen from where the sheet lies. It is written as if the sheet lay
/// at the root of the site.
fn address(written: &str, places: &Places) -> String {
    let other = written.starts_with(['/', '#']) || written.contains(':');
    if other || written.is_empty() {
        return written.to_owned();
    }
    let inside = |path: &String| path.strip_prefix(HASHED_FOLDER)?.get(1..).map(str::to_owned);
    let known = places.get(written).and_then(inside);
    known.unwrap_or_else(|| format!("../{written}"))
}

/// The path of a file with a hash of its contents: `_assets/fonts/A.0123456789abcdef.woff2`.
fn hashed(name: &str, contents: &[u8]) -> String {
    with_hash(name, &short_hash(contents))
}

/// The path of a file with a hash, of which no more is taken than is needed, in its name.
fn with_hash(name: &str, hash: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("{HASHED_FOLDER}/{stem}.{}.{ending}", &hash[..hash.len().min(20)])
}

fn is_dark(path: &str) -> bool {
    path.starts_with("dark.")
}

fn is_print(path: &str) -> bool {
    path.starts_with("print.")
}

fn property(css: &mut String, indent: &str, name: &str, token: &Token) {
    let value = match token {
        Token::Color(color) => color.to_hex(),
        Token::Dimension(number, unit) => format!("{number}{unit}"),
        Token::Number(number) => number.to_string(),
        Token::Keyword(word) => word.clone(),
        Token::FontFamily(families) => families
            .iter()
            .map(|family| match family.as_str() {
                "serif" | "sans-serif" | "monospace" | "system-ui" => family.clone(),
                // A quotation mark or backslash in a name would end the string.
                family => format!("\"{}\"", family.replace(['"', '\\', '\n'], "")),
            })
            .collect::<Vec<_>>()
            .join(", "),
    };
    // Writing to a String cannot fail.
    let _ = writeln!(css, "{indent}--{name}: {value};");
}
