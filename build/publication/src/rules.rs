//! The rules this room speaks for.

use tweeluik_source::{Level, Rule};

pub static DEAD_LINK: Rule = Rule::lint("dead-link", Level::Deny);
pub static LINK_SCHEME: Rule = Rule::error("link-scheme");
pub static OUTSIDE_SITE: Rule = Rule::error("outside-site");
pub static MISSING_FILE: Rule = Rule::error("missing-file");
pub static EXTERNAL_PICTURE: Rule = Rule::error("external-picture");
pub static BROKEN_PICTURE: Rule = Rule::error("broken-picture");
pub static PATH_TAKEN: Rule = Rule::error("path-taken");
pub static REDIRECT_CYCLE: Rule = Rule::error("redirect-cycle");
pub static UNKNOWN_COMPONENT: Rule = Rule::error("unknown-component");
pub static MISSING_FACE: Rule = Rule::error("missing-face");
pub static UNKNOWN_ARGUMENT: Rule = Rule::error("unknown-argument");
pub static MISSING_ARGUMENT: Rule = Rule::error("missing-argument");
pub static ARGUMENT_TYPE: Rule = Rule::error("argument-type");
pub static COMPONENT_BODY: Rule = Rule::error("component-body");
pub static UNKNOWN_TAXONOMY: Rule = Rule::error("unknown-taxonomy");
pub static INVALID_TOKEN: Rule = Rule::error("invalid-token");
pub static LOW_CONTRAST: Rule = Rule::error("low-contrast");

/// All rules of this room.
pub static RULES: &[&Rule] = &[
    &DEAD_LINK,
    &LINK_SCHEME,
    &OUTSIDE_SITE,
    &MISSING_FILE,
    &EXTERNAL_PICTURE,
    &BROKEN_PICTURE,
    &PATH_TAKEN,
    &REDIRECT_CYCLE,
    &UNKNOWN_COMPONENT,
    &MISSING_FACE,
    &UNKNOWN_ARGUMENT,
    &MISSING_ARGUMENT,
    &ARGUMENT_TYPE,
    &COMPONENT_BODY,
    &UNKNOWN_TAXONOMY,
    &INVALID_TOKEN,
    &LOW_CONTRAST,
];
