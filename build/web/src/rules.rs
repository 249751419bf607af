//! The rules this room speaks for.

use tweeluik_source::{Level, Rule};

/// A template cannot be read or filled in.
pub static TEMPLATE: Rule = Rule::error("template");
/// Front matter names a template that does not exist.
pub static UNKNOWN_TEMPLATE: Rule = Rule::error("unknown-template");
/// Sass that cannot be compiled.
pub static SASS: Rule = Rule::error("sass");
/// What the author of a style sheet says with `@warn` or `@debug`.
pub static SASS_WARNING: Rule = Rule::lint("sass-warning", Level::Warn);
/// Something in a style sheet that cannot be understood and is left out.
pub static STYLE_SHEET: Rule = Rule::lint("style-sheet", Level::Warn);
/// A font cannot be made into a typeface for the website.
pub static TYPEFACE: Rule = Rule::error("typeface");
/// A component's definition cannot be used.
pub static COMPONENT_DEFINITION: Rule = Rule::error("component-definition");

/// A picture cannot be made smaller or written in another format.
pub static PICTURE: Rule = Rule::error("picture");

/// The search index cannot be made as the configuration asks.
pub static SEARCH_INDEX: Rule = Rule::error("search-index");

/// The files of a film cannot be put into one file.
pub static FILM_ZIP: Rule = Rule::error("film-zip");

/// All rules of this room.
pub static RULES: &[&Rule] = &[
    &TEMPLATE,
    &UNKNOWN_TEMPLATE,
    &COMPONENT_DEFINITION,
    &PICTURE,
    &SEARCH_INDEX,
    &FILM_ZIP,
    &SASS,
    &SASS_WARNING,
    &STYLE_SHEET,
    &TYPEFACE,
];
