//! Design tokens: one file for both panels, read once, contrast computed.
//!
//! The file is `assets/tokens.json` in the format of the W3C Design Tokens
//! Community Group. The web panel writes the tokens as CSS custom properties,
//! the print panel as a Typst dictionary.

use std::collections::BTreeMap;

/// The tokens by path, such as `color.ink` or `space.m`, in alphabetical order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Theme {
    /// Every token.
    pub tokens: BTreeMap<String, Token>,
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
}

/// An sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Color {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}
