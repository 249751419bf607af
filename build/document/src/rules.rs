//! The rules this room speaks for.

use tweeluik_source::{Level, Rule};

/// A call that is opened and not closed.
pub static UNCLOSED_CALL: Rule = Rule::error("unclosed-call");
/// A closing call without an opening one.
pub static UNOPENED_CALL: Rule = Rule::error("unopened-call");
/// Calls that close in another order, or another container, than they opened.
pub static CROSSED_CALL: Rule = Rule::error("crossed-call");
/// A call whose syntax is broken.
pub static MALFORMED_CALL: Rule = Rule::error("malformed-call");
/// A call in a place that cannot hold one.
pub static MISPLACED_CALL: Rule = Rule::error("misplaced-call");
/// An argument given twice.
pub static DUPLICATE_ARGUMENT: Rule = Rule::error("duplicate-argument");
/// A string without its closing quote.
pub static UNTERMINATED_STRING: Rule = Rule::error("unterminated-string");
/// A shortcode as Zola wrote them up to version 0.22.
pub static OLD_SHORTCODE: Rule = Rule::error("old-shortcode");
/// Blocks or emphasis nested beyond the limit.
pub static NESTING_TOO_DEEP: Rule = Rule::error("nesting-too-deep");
/// An anchor written twice.
pub static DUPLICATE_ANCHOR: Rule = Rule::lint("duplicate-anchor", Level::Deny);
/// A footnote to which nothing refers.
pub static UNUSED_FOOTNOTE: Rule = Rule::lint("unused-footnote", Level::Warn);
/// A reference to a footnote that does not exist.
pub static MISSING_FOOTNOTE: Rule = Rule::lint("missing-footnote", Level::Deny);
/// A label that two footnotes claim.
pub static DUPLICATE_FOOTNOTE: Rule = Rule::lint("duplicate-footnote", Level::Deny);

/// What stands behind the marks of a code block can be read.
pub static CODE_FENCE: Rule = Rule::lint("code-fence", Level::Deny);

/// All rules of this room.
pub static RULES: &[&Rule] = &[
    &UNCLOSED_CALL,
    &UNOPENED_CALL,
    &CROSSED_CALL,
    &MALFORMED_CALL,
    &MISPLACED_CALL,
    &DUPLICATE_ARGUMENT,
    &UNTERMINATED_STRING,
    &OLD_SHORTCODE,
    &NESTING_TOO_DEEP,
    &DUPLICATE_ANCHOR,
    &UNUSED_FOOTNOTE,
    &MISSING_FOOTNOTE,
    &DUPLICATE_FOOTNOTE,
    &CODE_FENCE,
];
