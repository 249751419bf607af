//! Design tokens: one file for both panels, read once, contrast computed.
//!
//! The file is `assets/tokens.json` in the format of the W3C Design Tokens
//! Community Group. The web panel writes the tokens as CSS custom properties,
//! the print panel as a Typst dictionary. A colour that carries text names the
//! colours it stands on in `$extensions.tweeluik.on`, and the contrast it needs
//! there in `$extensions.tweeluik.contrast` (4.5 when left out: WCAG 1.4.3, AA).

use std::collections::BTreeMap;

use tweeluik_source::{
    Diagnostic, FileId, Message, Node, NodeKind, Project, Sources, Span, parse_yaml,
};

use crate::ink::{Ink, Inks};
use crate::rules;

/// Path of the token file.
pub const TOKENS: &str = "assets/tokens.json";

/// The tokens by path, such as `color.ink` or `space.m`, in alphabetical order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Theme {
    /// Every token.
    pub tokens: BTreeMap<String, Token>,
    /// What colours are in ink, where the tokens say so.
    pub inks: BTreeMap<Color, Ink>,
}

/// A design token.
#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// An sRGB colour.
    Color(Color),
    /// A length: number and unit (`px`, `rem`, `pt`, `mm`, `em`).
    Dimension(f64, String),
    /// A plain number, such as a line height.
    Number(f64),
    /// Font families in order of preference.
    FontFamily(Vec<String>),
    /// One word of those in [`KEYWORDS`].
    Keyword(String),
}

/// Tokens that choose between ways of setting text, and their words.
const KEYWORDS: [(&str, [&str; 2]); 2] =
    [("print.align", ["start", "justify"]), ("print.hyphens", ["auto", "manual"])];

/// An sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Color {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

impl Theme {
    /// Reads the site's token file, or the built-in one.
    pub fn load(project: &Project, sources: &mut Sources) -> (Self, Vec<Diagnostic>) {
        match project.read_layered_text(TOKENS, sources) {
            Ok(Some(file)) => Self::parse(&sources.get(file).text, file),
            // A binary without built-in assets has no theme; the panels then use their own values.
            Ok(None) => (Self::default(), Vec::new()),
            Err(diagnostic) => (Self::default(), vec![diagnostic]),
        }
    }

    /// Reads tokens from JSON text.
    pub fn parse(text: &str, file: FileId) -> (Self, Vec<Diagnostic>) {
        // JSON is a subset of YAML, whose reader knows where each value stands.
        let (node, mut found) = parse_yaml(text, 0..text.len(), file);
        let Some(node) = node else { return (Self::default(), found) };
        let mut written = BTreeMap::new();
        collect(&node, "", None, &mut written);
        let mut theme = Self::default();
        for (path, token) in &written {
            match value_of(path, &written, &mut found) {
                Some(value) => {
                    theme.tokens.insert(path.clone(), value);
                }
                None if found.is_empty()
                    || !found.iter().any(|d| d.span == Some(token.value.span)) =>
                {
                    let message = Message::new("publication-invalid-token").with("name", path);
                    let hint = match KEYWORDS.iter().find(|(name, _)| name == path) {
                        Some((_, words)) => Message::new("publication-invalid-keyword-hint")
                            .with("words", words.join("`, `")),
                        None => Message::new("publication-invalid-token-hint"),
                    };
                    found.push(
                        Diagnostic::new(&rules::INVALID_TOKEN, token.value.span, message)
                            .hint(hint),
                    );
                }
                None => {}
            }
        }
        let mut inks = Inks::default();
        for (path, token) in &written {
            found.extend(contrast(path, token, &theme));
            if let (Some(color), Some(extensions)) = (theme.color(path), token.extensions) {
                found.extend(inks.add(path, color, extensions));
            }
        }
        theme.inks = inks.finish();
        (theme, found)
    }

    /// The colour at a path, such as `color.ink`.
    pub fn color(&self, path: &str) -> Option<Color> {
        match self.tokens.get(path) {
            Some(Token::Color(color)) => Some(*color),
            _ => None,
        }
    }
}

/// A token as it was written.
struct Written<'a> {
    kind: Option<&'a str>,
    value: &'a Node,
    extensions: Option<&'a Node>,
}

/// Gathers the tokens of a group; `$type` is inherited from the group above.
fn collect<'a>(
    node: &'a Node,
    path: &str,
    kind: Option<&'a str>,
    written: &mut BTreeMap<String, Written<'a>>,
) {
    let kind = node.get("$type").and_then(text_of).or(kind);
    if let Some(value) = node.get("$value") {
        let extensions = node.get("$extensions").and_then(|node| node.get("tweeluik"));
        written.insert(path.to_owned(), Written { kind, value, extensions });
        return;
    }
    let NodeKind::Table(entries) = &node.kind else { return };
    for (name, below) in entries.iter().filter(|(name, _)| !name.value.starts_with('$')) {
        let path =
            if path.is_empty() { name.value.clone() } else { format!("{path}.{}", name.value) };
        collect(below, &path, kind, written);
    }
}

/// The value of a token, aliases such as `{color.ink}` followed.
fn value_of(
    path: &str,
    written: &BTreeMap<String, Written<'_>>,
    found: &mut Vec<Diagnostic>,
) -> Option<Token> {
    let mut token = written.get(path)?;
    // No chain of aliases is longer than the list, unless it goes round.
    for _ in 0..=written.len() {
        let Some(target) =
            text_of(token.value).and_then(|text| text.strip_prefix('{')?.strip_suffix('}'))
        else {
            return parse_value(path, token.kind, token.value);
        };
        match written.get(target) {
            Some(next) => token = next,
            None => {
                let message = Message::new("publication-unknown-token")
                    .with("name", path)
                    .with("target", target);
                found.push(Diagnostic::new(&rules::INVALID_TOKEN, token.value.span, message));
                return None;
            }
        }
    }
    None
}

fn parse_value(path: &str, kind: Option<&str>, node: &Node) -> Option<Token> {
    match kind? {
        "color" => {
            // The 2025 format writes `{"hex": "#…"}`, the older one the text alone.
            let text = text_of(node).or_else(|| text_of(node.get("hex")?))?;
            Color::from_hex(text).map(Token::Color)
        }
        "dimension" => match text_of(node) {
            Some(text) => {
                let unit = text.find(|c: char| c.is_ascii_alphabetic())?;
                Some(Token::Dimension(text[..unit].trim().parse().ok()?, text[unit..].to_owned()))
            }
            None => Some(Token::Dimension(
                number_of(node.get("value")?)?,
                text_of(node.get("unit")?)?.to_owned(),
            )),
        },
        "number" | "fontWeight" => number_of(node).map(Token::Number),
        "fontFamily" => match &node.kind {
            NodeKind::String(family) => Some(Token::FontFamily(vec![family.clone()])),
            NodeKind::Array(families) => families
                .iter()
                .map(|family| text_of(family).map(str::to_owned))
                .collect::<Option<_>>()
                .map(Token::FontFamily),
            _ => None,
        },
        "string" => {
            let text = text_of(node)?;
            let (_, words) = KEYWORDS.iter().find(|(name, _)| *name == path)?;
            words.contains(&text).then(|| Token::Keyword(text.to_owned()))
        }
        _ => None,
    }
}

/// Findings about the contrast of one colour on the grounds it names.
fn contrast(path: &str, token: &Written<'_>, theme: &Theme) -> Vec<Diagnostic> {
    let Some(extensions) = token.extensions else { return Vec::new() };
    let (Some(color), Some(grounds)) = (theme.color(path), extensions.get("on")) else {
        return Vec::new();
    };
    let needed = extensions.get("contrast").and_then(number_of).unwrap_or(4.5);
    let group = path.rsplit_once('.').map_or("", |(group, _)| group);
    let NodeKind::Array(names) = &grounds.kind else { return Vec::new() };
    let mut found = Vec::new();
    let mut known = Vec::new();
    for name in names {
        let ground = format!("{group}.{}", text_of(name).unwrap_or_default());
        match theme.color(&ground) {
            Some(color) => known.push((ground, color)),
            None => {
                let message = Message::new("publication-unknown-token")
                    .with("name", path)
                    .with("target", ground);
                found.push(Diagnostic::new(&rules::INVALID_TOKEN, name.span, message));
            }
        }
    }
    let backgrounds: Vec<Color> = known.iter().map(|(_, color)| *color).collect();
    for (ground, background) in &known {
        let ratio = color.contrast(*background);
        if ratio < needed {
            let hint = match color.nearest_with_contrast(&backgrounds, needed) {
                Some(near) => {
                    Message::new("publication-low-contrast-hint").with("color", near.to_hex())
                }
                None => Message::new("publication-low-contrast-background"),
            };
            found.push(low_contrast(path, ground, ratio, needed, token.value.span).hint(hint));
        }
    }
    found
}

fn low_contrast(path: &str, ground: &str, ratio: f64, needed: f64, span: Span) -> Diagnostic {
    // Rounded down, so that 4.496 does not read as the 4.5 that is asked.
    let shown = (ratio * 100.0).floor() / 100.0;
    let message = Message::new("publication-low-contrast")
        .with("name", path)
        .with("background", ground)
        .with("ratio", shown)
        .with("needed", needed);
    Diagnostic::new(&rules::LOW_CONTRAST, span, message)
}

fn text_of(node: &Node) -> Option<&str> {
    match &node.kind {
        NodeKind::String(text) => Some(text),
        _ => None,
    }
}

fn number_of(node: &Node) -> Option<f64> {
    match node.kind {
        NodeKind::Integer(number) => Some(number as f64),
        NodeKind::Float(number) => Some(number),
        _ => None,
    }
}
