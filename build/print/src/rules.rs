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
/// A file is no PDF, or cannot be read.
pub static PREFLIGHT_UNREADABLE: Rule = Rule::error("preflight-unreadable");
/// Part of a PDF could not be looked at.
pub static PREFLIGHT_INCOMPLETE: Rule = Rule::lint("preflight-incomplete", Level::Warn);
/// Where the pages of a PDF are cut.
pub static PREFLIGHT_BOXES: Rule = Rule::lint("preflight-boxes", Level::Deny);
/// A font is not in the PDF.
pub static PREFLIGHT_FONT: Rule = Rule::lint("preflight-font", Level::Deny);
/// Colour that is no ink.
pub static PREFLIGHT_COLOR: Rule = Rule::lint("preflight-color", Level::Deny);
/// Pictures with fewer than 300 pixels per inch.
pub static PREFLIGHT_RESOLUTION: Rule = Rule::lint("preflight-resolution", Level::Warn);
/// Pictures with fewer than 200 pixels per inch.
pub static PREFLIGHT_LOW_RESOLUTION: Rule = Rule::lint("preflight-low-resolution", Level::Deny);
/// Lines too thin to print.
pub static PREFLIGHT_THIN_LINE: Rule = Rule::lint("preflight-thin-line", Level::Warn);
/// Text too small to print.
pub static PREFLIGHT_SMALL_TEXT: Rule = Rule::lint("preflight-small-text", Level::Warn);
/// Text in black with other inks under it.
pub static PREFLIGHT_RICH_BLACK: Rule = Rule::lint("preflight-rich-black", Level::Deny);
/// More ink than dries.
pub static PREFLIGHT_INK: Rule = Rule::lint("preflight-ink", Level::Deny);
/// Annotations, such as links, in a PDF for the press.
pub static PREFLIGHT_ANNOTATION: Rule = Rule::lint("preflight-annotation", Level::Deny);
/// Transparency in a PDF that is not PDF/X-4.
pub static PREFLIGHT_TRANSPARENCY: Rule = Rule::lint("preflight-transparency", Level::Warn);
/// A PDF for the press that does not say for which press.
pub static PREFLIGHT_OUTPUT_INTENT: Rule = Rule::lint("preflight-output-intent", Level::Deny);
/// What a PDF for the press should say of itself.
pub static PREFLIGHT_CLAIM: Rule = Rule::lint("preflight-claim", Level::Warn);
/// Pages that do not come by four.
pub static PREFLIGHT_PAGES: Rule = Rule::lint("preflight-pages", Level::Deny);
/// A PDF that cannot be read aloud.
pub static PREFLIGHT_UNTAGGED: Rule = Rule::lint("preflight-untagged", Level::Deny);
/// A character for which no font has a glyph.
pub static MISSING_GLYPH: Rule = Rule::error("missing-glyph");
/// An ICC profile of a press that is not there or is none.
pub static OUTPUT_PROFILE: Rule = Rule::error("output-profile");
/// The pages of a booklet could not be put on sheets.
pub static BOOKLET: Rule = Rule::error("booklet");

/// All rules of this room.
pub static RULES: &[&Rule] = &[
    &TYPST_ERROR,
    &TYPST_WARNING,
    &TYPST_PACKAGE,
    &COMPONENT_FACES_DIFFER,
    &HTML_LEFT_OUT,
    &MISSING_FONT,
    &MISSING_GLYPH,
    &OUTPUT_PROFILE,
    &BOOKLET,
    &PREFLIGHT_UNREADABLE,
    &PREFLIGHT_INCOMPLETE,
    &PREFLIGHT_BOXES,
    &PREFLIGHT_FONT,
    &PREFLIGHT_COLOR,
    &PREFLIGHT_RESOLUTION,
    &PREFLIGHT_LOW_RESOLUTION,
    &PREFLIGHT_THIN_LINE,
    &PREFLIGHT_SMALL_TEXT,
    &PREFLIGHT_RICH_BLACK,
    &PREFLIGHT_INK,
    &PREFLIGHT_ANNOTATION,
    &PREFLIGHT_TRANSPARENCY,
    &PREFLIGHT_OUTPUT_INTENT,
    &PREFLIGHT_CLAIM,
    &PREFLIGHT_PAGES,
    &PREFLIGHT_UNTAGGED,
];
