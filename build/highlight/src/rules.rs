//! The rules this room speaks for.

use tweeluik_source::{Level, Rule};

/// The language of code is known. Zola: `markdown.highlighting.error_on_missing_language`.
pub static UNKNOWN_LANGUAGE: Rule = Rule::lint("unknown-language", Level::Warn);
/// A grammar for code can be read.
pub static INVALID_GRAMMAR: Rule = Rule::error("invalid-grammar");
/// A theme for code is there and can be read.
pub static CODE_THEME: Rule = Rule::error("code-theme");
/// Colours of code stand in the style sheet, where a strict Content-Security-Policy allows them.
pub static INLINE_STYLE: Rule = Rule::lint("inline-style", Level::Warn);

/// All rules of this room.
pub static RULES: &[&Rule] = &[&UNKNOWN_LANGUAGE, &INVALID_GRAMMAR, &CODE_THEME, &INLINE_STYLE];
