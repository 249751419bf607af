//! The rules this room speaks for.

use tweeluik_source::{Level, Rule};

/// Typst could not set a text or a template.
pub static TYPST_ERROR: Rule = Rule::error("typst-error");
/// Typst set it, with a remark.
pub static TYPST_WARNING: Rule = Rule::lint("typst-warning", Level::Warn);
/// A template asks for a package from outside.
pub static TYPST_PACKAGE: Rule = Rule::error("typst-package");
/// The two faces of a component do not take the same arguments.
pub static COMPONENT_FACES_DIFFER: Rule = Rule::error("component-faces-differ");
/// Raw HTML cannot be shown in a PDF.
pub static HTML_LEFT_OUT: Rule = Rule::lint("html-left-out", Level::Warn);
/// None of the families of a font token is there.
pub static MISSING_FONT: Rule = Rule::error("missing-font");
/// A kind of PDF that this version does not make.
pub static UNKNOWN_PROFILE: Rule = Rule::error("unknown-profile");

/// All rules of this room.
pub static RULES: &[&Rule] = &[
    &TYPST_ERROR,
    &TYPST_WARNING,
    &TYPST_PACKAGE,
    &COMPONENT_FACES_DIFFER,
    &HTML_LEFT_OUT,
    &MISSING_FONT,
    &UNKNOWN_PROFILE,
];
