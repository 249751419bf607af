//! What this room can find wrong.

use crate::diagnostic::{Level, Rule};

/// A key that nothing knows.
pub static UNKNOWN_KEY: Rule = Rule::error("unknown-key");
/// A value of another type than its key takes.
pub static WRONG_TYPE: Rule = Rule::error("wrong-type");
/// A value of the right type that cannot be used.
pub static INVALID_VALUE: Rule = Rule::error("invalid-value");
/// A date that is not in the calendar or not written as one.
pub static INVALID_DATE: Rule = Rule::error("invalid-date");
/// A key that must be given and is not.
pub static MISSING_KEY: Rule = Rule::error("missing-key");
/// A key that is accepted and does nothing yet.
pub static KEY_WITHOUT_EFFECT: Rule = Rule::lint("key-without-effect", Level::Warn);
/// A configuration that does not say in which language the site is written
/// (WCAG 3.1.1, PDF/UA-1 7.2).
pub static MISSING_LANGUAGE: Rule = Rule::lint("missing-language", Level::Deny);
/// A theme made for other versions.
pub static THEME_VERSION: Rule = Rule::lint("theme-version", Level::Deny);
/// Text that is not TOML.
pub static INVALID_TOML: Rule = Rule::error("invalid-toml");
/// Text that is not YAML.
pub static INVALID_YAML: Rule = Rule::error("invalid-yaml");
/// Text that is not CSV.
pub static INVALID_CSV: Rule = Rule::error("invalid-csv");
/// Text that is not JSON.
pub static INVALID_JSON: Rule = Rule::error("invalid-json");
/// Films are for sites that the configuration names.
pub static EMBED_OPEN: Rule = Rule::lint("embed-open", Level::Warn);
/// Text that is not XML.
pub static INVALID_XML: Rule = Rule::error("invalid-xml");
/// Text that is not BibTeX.
pub static INVALID_BIBTEX: Rule = Rule::error("invalid-bibtex");
/// Front matter whose closing line is missing.
pub static UNTERMINATED_FRONT_MATTER: Rule = Rule::error("unterminated-front-matter");
/// A Markdown file without front matter.
pub static MISSING_FRONT_MATTER: Rule = Rule::error("missing-front-matter");
/// A text file that is not UTF-8.
pub static INVALID_UTF8: Rule = Rule::error("invalid-utf8");
/// A file that cannot be read.
pub static UNREADABLE_FILE: Rule = Rule::error("unreadable-file");
/// A path that leads outside the project.
pub static OUTSIDE_PROJECT: Rule = Rule::error("outside-project");
/// A file larger than is read.
pub static FILE_TOO_LARGE: Rule = Rule::error("file-too-large");

/// All rules of this room.
pub static RULES: &[&Rule] = &[
    &UNKNOWN_KEY,
    &WRONG_TYPE,
    &INVALID_VALUE,
    &INVALID_DATE,
    &MISSING_KEY,
    &KEY_WITHOUT_EFFECT,
    &MISSING_LANGUAGE,
    &THEME_VERSION,
    &EMBED_OPEN,
    &INVALID_TOML,
    &INVALID_YAML,
    &INVALID_CSV,
    &INVALID_JSON,
    &INVALID_XML,
    &INVALID_BIBTEX,
    &UNTERMINATED_FRONT_MATTER,
    &MISSING_FRONT_MATTER,
    &INVALID_UTF8,
    &UNREADABLE_FILE,
    &OUTSIDE_PROJECT,
    &FILE_TOO_LARGE,
];
