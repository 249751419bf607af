//! What a colour of the theme is in ink, for a printing house.
//!
//! A colour names it in `$extensions.tweeluik`: `cmyk`, four percentages, and
//! perhaps `spot`, the name of an ink that is mixed for it. Where no ink is
//! named, the print panel works it out through a colour profile.

use std::collections::BTreeMap;

use tweeluik_source::{Diagnostic, Message, Node, NodeKind, Span};

use crate::rules;
use crate::theme::Color;

/// More ink than this does not dry (ISO 12647-2, coated paper), in percent.
const MOST_INK: u32 = 300;

/// A colour in ink.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ink {
    /// Cyan, magenta, yellow and black, each 0 to 100 percent.
    pub cmyk: [u8; 4],
    /// Name of the ink that is mixed for it, such as `PANTONE 342 C`.
    pub spot: Option<String>,
}

/// The inks of a theme: a colour has one, whatever its tokens are called.
#[derive(Debug, Default)]
pub(crate) struct Inks<'a> {
    by_color: BTreeMap<Color, (&'a str, Ink)>,
}

impl<'a> Inks<'a> {
    /// Reads the ink of the colour `path` from its extensions, if there is one.
    pub fn add(&mut self, path: &'a str, color: Color, extensions: &Node) -> Option<Diagnostic> {
        let said = extensions.get("cmyk").or_else(|| extensions.get("spot"))?;
        let Some(ink) = read(extensions) else {
            return Some(wrong("publication-invalid-ink", path, said.span));
        };
        let (other, known) = self.by_color.entry(color).or_insert((path, ink.clone()));
        if *known == ink {
            return None;
        }
        let message = Message::new("publication-two-inks")
            .with("name", path)
            .with("other", *other)
            .with("color", color.to_hex());
        let hint = Message::new("publication-two-inks-hint");
        Some(Diagnostic::new(&rules::INVALID_TOKEN, said.span, message).hint(hint))
    }

    pub fn finish(self) -> BTreeMap<Color, Ink> {
        self.by_color.into_iter().map(|(color, (_, ink))| (color, ink)).collect()
    }
}

fn read(extensions: &Node) -> Option<Ink> {
    let NodeKind::Array(parts) = &extensions.get("cmyk")?.kind else { return None };
    let parts: Vec<u8> = parts.iter().filter_map(percentage).collect();
    let cmyk: [u8; 4] = parts.try_into().ok()?;
    let spot = match extensions.get("spot").map(|node| &node.kind) {
        None => None,
        Some(NodeKind::String(name)) if !name.trim().is_empty() => Some(name.clone()),
        Some(_) => return None,
    };
    let total: u32 = cmyk.iter().map(|&part| u32::from(part)).sum();
    (total <= MOST_INK).then_some(Ink { cmyk, spot })
}

fn percentage(node: &Node) -> Option<u8> {
    match node.kind {
        NodeKind::Integer(number) => u8::try_from(number).ok().filter(|number| *number <= 100),
        _ => None,
    }
}

fn wrong(id: &'static str, path: &str, span: Span) -> Diagnostic {
    let message = Message::new(id).with("name", path);
    Diagnostic::new(&rules::INVALID_TOKEN, span, message)
        .hint(Message::new("publication-invalid-ink-hint"))
}
