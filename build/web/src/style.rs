//! The style sheet of the site: tokens as custom properties, then the styles of
//! `assets/styles/` in alphabetical order; and the typefaces and scripts that go with it.

use std::fmt::Write;

use tweeluik_publication::{OutputFile, Theme, Token};
use tweeluik_source::{Diagnostic, Project};

/// Address of the style sheet below `base_url`.
pub(crate) const STYLE_PATH: &str = "site.css";

/// Folders whose files the site gets as they are, and the endings that count there.
const FILES: [(&str, &[&str]); 2] =
    [("assets/fonts", &[".woff2", ".txt"]), ("assets/scripts", &[".js"])];

/// Style sheets, typefaces and scripts of a site.
#[derive(Clone, Debug, Default)]
pub(crate) struct Style {
    sheets: String,
    /// Typefaces for the web with their licences, and scripts.
    files: Vec<OutputFile>,
}

impl Style {
    /// Reads what the site, its theme, or what is built in has below `assets/styles/`,
    /// `assets/fonts/` and `assets/scripts/`.
    pub(crate) fn load(project: &Project) -> (Self, Vec<Diagnostic>) {
        let mut style = Self::default();
        let (sheets, mut found) = project.list_layered("assets/styles");
        for path in sheets.iter().filter(|path| path.ends_with(".css")) {
            match project.read_layered(path) {
                Ok(Some(file)) => {
                    style.sheets.push_str(&String::from_utf8_lossy(&file.bytes));
                    style.sheets.push('\n');
                }
                Ok(None) => {}
                Err(finding) => found.push(finding),
            }
        }
        for (folder, endings) in FILES {
            let (files, findings) = project.list_layered(folder);
            found.extend(findings);
            for path in files.iter().filter(|path| endings.iter().any(|it| path.ends_with(it))) {
                let name = path.strip_prefix("assets/").unwrap_or(path).to_owned();
                match project.read_layered(path) {
                    Ok(Some(file)) => {
                        let contents = file.bytes.into_owned();
                        style.files.push(OutputFile { path: name, contents });
                    }
                    Ok(None) => {}
                    Err(finding) => found.push(finding),
                }
            }
        }
        (style, found)
    }

    pub(crate) fn files(&self) -> &[OutputFile] {
        &self.files
    }

    /// The style sheet in the colours and sizes of a theme.
    pub(crate) fn sheet(&self, theme: &Theme) -> String {
        let mut css = String::from(":root {\n");
        for (path, token) in theme.tokens.iter().filter(|(path, _)| !is_dark(path)) {
            property(&mut css, "  ", &path.replace('.', "-"), token);
        }
        css.push_str("}\n@media (prefers-color-scheme: dark) {\n  :root {\n");
        for (path, token) in theme.tokens.iter().filter(|(path, _)| is_dark(path)) {
            let name = path.replacen("dark.", "color.", 1).replace('.', "-");
            property(&mut css, "    ", &name, token);
        }
        css.push_str("  }\n}\n");
        css.push_str(&self.sheets);
        css
    }
}

fn is_dark(path: &str) -> bool {
    path.starts_with("dark.")
}

fn property(css: &mut String, indent: &str, name: &str, token: &Token) {
    let value = match token {
        Token::Color(color) => color.to_hex(),
        Token::Dimension(number, unit) => format!("{number}{unit}"),
        Token::Number(number) => number.to_string(),
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
