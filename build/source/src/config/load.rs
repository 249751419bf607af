//! Reads the configuration file.

use crate::config::{Config, ThemeManifest};
use crate::diagnostic::{Diagnostic, Message};
use crate::key::{Reader, read_keys};
use crate::node::{Node, NodeKind};
use crate::parse::parse_toml;
use crate::project::Project;
use crate::rules;
use crate::span::{FileId, Sources, Span};

impl Config {
    /// Reads `config.toml`, or `zola.toml` if only that is there, and the
    /// `[extra]` of the theme below its own.
    ///
    /// Gives nothing only if there is no such file, or `base_url` is missing.
    pub fn load(project: &Project, sources: &mut Sources) -> (Option<Self>, Vec<Diagnostic>) {
        let only_zola = !project.has_file("config.toml") && project.has_file("zola.toml");
        let path = if only_zola { "zola.toml" } else { "config.toml" };
        let file = match project.read_text(path, sources) {
            Ok(file) => file,
            Err(finding) => return (None, vec![finding]),
        };
        let (node, mut config, mut found) = Self::parse_with_node(&sources.get(file).text, file);
        let broken = found.iter().any(|finding| finding.rule == &rules::INVALID_TOML);
        if node.get("default_language").is_none() && !broken {
            // Zola's default would call a Dutch text English.
            let (start, message) = (Span::new(file, 0..0), "source-missing-language");
            found.push(
                Diagnostic::new(&rules::MISSING_LANGUAGE, start, Message::new(message))
                    .hint(Message::new("source-missing-language-hint")),
            );
        }
        if let Some(config) = &mut config {
            found.extend(config.add_theme(project, sources));
        }
        (config, found)
    }

    /// Reads a configuration from the text of a file.
    ///
    /// Gives nothing only if `base_url` is missing.
    pub fn parse(text: &str, file: FileId) -> (Option<Self>, Vec<Diagnostic>) {
        let (_, config, found) = Self::parse_with_node(text, file);
        (config, found)
    }

    fn parse_with_node(text: &str, file: FileId) -> (Node, Option<Self>, Vec<Diagnostic>) {
        let (node, mut found) = parse_toml(text, 0..text.len(), file);
        let (config, mut reader) = read_keys::<Self>(&node, &found);
        if found.is_empty() {
            check_values(&node, &mut reader);
            if let Some(config) = &config {
                config.check_feed_filenames(&mut reader);
            }
        }
        found.extend(reader.found);
        let config = config.map(|mut config| {
            config.base_url.truncate(config.base_url.trim_end_matches('/').len());
            config
        });
        (node, config, found)
    }

    /// Reads the theme's manifest and adds its `[extra]`, of which only keys the site lacks
    /// count (Zola: themes).
    fn add_theme(&mut self, project: &Project, sources: &mut Sources) -> Vec<Diagnostic> {
        let Some(theme) = &self.theme else { return Vec::new() };
        let folder = format!("themes/{}", theme.value);
        if theme.value.contains('/') || !project.locate(&folder).is_ok_and(|full| full.is_dir()) {
            let message = Message::new("source-no-theme").with("name", &theme.value);
            let finding = Diagnostic::new(&rules::INVALID_VALUE, theme.span, message);
            return vec![finding.hint(Message::new("source-no-theme-hint").with("path", folder))];
        }
        let path = format!("{folder}/theme.toml");
        if !project.has_file(&path) {
            return Vec::new();
        }
        match project.read_text(&path, sources) {
            Ok(file) => {
                let text = &sources.get(file).text;
                let (node, mut found) = parse_toml(text, 0..text.len(), file);
                let (manifest, findings) = ThemeManifest::read(&node, &theme.value, &found);
                found.extend(findings);
                self.extra.add_missing(manifest.extra);
                found
            }
            Err(finding) => vec![finding],
        }
    }
}

/// What a type cannot say: an address is whole, a language code is one.
fn check_values(node: &Node, reader: &mut Reader) {
    let text = |key: &str| match node.get(key) {
        Some(node @ Node { kind: NodeKind::String(text), .. }) => Some((node, text)),
        _ => None,
    };
    if let Some((node, address)) = text("base_url")
        && !is_site_address(address)
    {
        reader.invalid("base_url", node.span, address, Message::new("source-base-url-hint"));
    }
    let default =
        text("default_language").map(|(node, code)| ("default_language", node.span, code));
    let others = match node.get("languages").map(|node| &node.kind) {
        Some(NodeKind::Table(entries)) => entries.as_slice(),
        _ => &[],
    };
    let others = others.iter().map(|(code, _)| ("languages", code.span, &code.value));
    for (key, span, code) in default.into_iter().chain(others) {
        reader.check_language(key, span, code);
    }
}

/// Whether an address has a scheme of the web and a host.
pub fn is_site_address(address: &str) -> bool {
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && !host.contains(char::is_whitespace))
}
