//! The editorial rules. Each is a lint: `[checks]` may set its level.

use tweeluik_source::{Level, Rule};

/// A picture says what is to be seen, or is marked decorative (WCAG 1.1.1, PDF/UA-1 7.3).
pub static MISSING_ALT: Rule = Rule::lint("missing-alt", Level::Deny);
/// Heading levels are not skipped (WCAG 1.3.1, PDF/UA-1 7.4.2).
pub static SKIPPED_HEADING: Rule = Rule::lint("skipped-heading", Level::Deny);
/// A page has one main heading: its title (WCAG 1.3.1).
pub static SECOND_TITLE: Rule = Rule::lint("second-title", Level::Deny);
/// A heading has text (WCAG 2.4.6).
pub static EMPTY_HEADING: Rule = Rule::lint("empty-heading", Level::Deny);
/// A table has a header for every column (WCAG 1.3.1, PDF/UA-1 7.5).
pub static TABLE_WITHOUT_HEADER: Rule = Rule::lint("table-without-header", Level::Deny);
/// A link has text (WCAG 2.4.4).
pub static EMPTY_LINK: Rule = Rule::lint("empty-link", Level::Deny);
/// A page has a title (WCAG 2.4.2, PDF/UA-1 7.1).
pub static MISSING_TITLE: Rule = Rule::lint("missing-title", Level::Deny);
/// A page has a description, for search results and metadata (OWMS, Dublin Core).
pub static MISSING_DESCRIPTION: Rule = Rule::lint("missing-description", Level::Warn);
/// The picture that a page names for other sites lies beside its text (ogp.me: og:image).
pub static SHARE_PICTURE: Rule = Rule::lint("share-picture", Level::Deny);
/// A film is to be seen on its own page.
pub static FILM_NOT_SHOWN: Rule = Rule::lint("film-not-shown", Level::Deny);
/// The changes of a publication go from new to old, and the newest is the version at hand.
pub static CHANGES: Rule = Rule::lint("changes", Level::Deny);
/// The sentences of a text have at most fifteen words on average, so that most adults can read it
/// (language level B1: communicatierijk.nl, "Taalniveau B1"). An organisation asks for it.
pub static LONG_SENTENCES: Rule = Rule::lint("long-sentences", Level::Allow);
/// Prose holds no raw HTML: print could not show it.
pub static RAW_HTML: Rule = Rule::lint("raw-html", Level::Deny);

/// All rules of this room.
pub static RULES: &[&Rule] = &[
    &MISSING_ALT,
    &SKIPPED_HEADING,
    &SECOND_TITLE,
    &EMPTY_HEADING,
    &TABLE_WITHOUT_HEADER,
    &EMPTY_LINK,
    &MISSING_TITLE,
    &MISSING_DESCRIPTION,
    &SHARE_PICTURE,
    &FILM_NOT_SHOWN,
    &CHANGES,
    &LONG_SENTENCES,
    &RAW_HTML,
];
