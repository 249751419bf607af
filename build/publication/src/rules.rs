//! The rules this room speaks for.

use tweeluik_source::{Level, Rule};

/// A link within the site leads somewhere.
pub static DEAD_LINK: Rule = Rule::lint("dead-link", Level::Deny);
/// The address of another site can be right.
pub static EXTERNAL_LINK: Rule = Rule::lint("external-link", Level::Deny);
/// A link has a scheme that readers can follow.
pub static LINK_SCHEME: Rule = Rule::error("link-scheme");
/// A path stays below `content/`.
pub static OUTSIDE_SITE: Rule = Rule::error("outside-site");
/// A file that a text names exists.
pub static MISSING_FILE: Rule = Rule::error("missing-file");
/// Data stands in a form that a component can read.
pub static DATA_FORMAT: Rule = Rule::error("data-format");
/// A table has the columns that a component needs.
pub static MISSING_COLUMN: Rule = Rule::error("missing-column");
/// A component knows the columns of a table.
pub static UNKNOWN_COLUMN: Rule = Rule::error("unknown-column");
/// A formula can be computed, and each number has a source or is an assumption.
pub static INVALID_FORMULA: Rule = Rule::error("invalid-formula");
/// A cell holds what its column is for.
pub static INVALID_CELL: Rule = Rule::error("invalid-cell");
/// A picture stands in the site itself.
pub static EXTERNAL_PICTURE: Rule = Rule::error("external-picture");
/// A picture can be read.
pub static BROKEN_PICTURE: Rule = Rule::error("broken-picture");
/// A drawing that is published runs nothing and loads nothing from elsewhere.
pub static UNSAFE_SVG: Rule = Rule::lint("unsafe-svg", Level::Warn);
/// A picture is of a size that can be worked with.
pub static OVERSIZED_PICTURE: Rule = Rule::error("oversized-picture");
/// An address belongs to one thing.
pub static PATH_TAKEN: Rule = Rule::error("path-taken");
/// Redirects end.
pub static REDIRECT_CYCLE: Rule = Rule::error("redirect-cycle");
/// A component exists.
pub static UNKNOWN_COMPONENT: Rule = Rule::error("unknown-component");
/// A component has both faces.
pub static MISSING_FACE: Rule = Rule::error("missing-face");
/// A component knows its arguments.
pub static UNKNOWN_ARGUMENT: Rule = Rule::error("unknown-argument");
/// Required arguments are given.
pub static MISSING_ARGUMENT: Rule = Rule::error("missing-argument");
/// Arguments have the type of the signature.
pub static ARGUMENT_TYPE: Rule = Rule::error("argument-type");
/// What only some panels show has nothing that all of them count.
pub static CONDITIONAL_CONTENT: Rule = Rule::error("conditional-content");
/// A component has a body where its definition says so.
pub static COMPONENT_BODY: Rule = Rule::error("component-body");
/// A component that shows a film stands on its page, or names that.
pub static FILM_PAGE: Rule = Rule::error("film-page");
/// A player of another host is shown only where the configuration allows that host.
pub static FILM_PLAYER: Rule = Rule::error("film-player");
/// The files of a film are of a kind that browsers show.
pub static FILM_FORMAT: Rule = Rule::error("film-format");
/// The duration that is written is that of the film.
pub static FILM_DURATION: Rule = Rule::error("film-duration");
/// The picture before a film has its proportions: nothing jumps when it starts.
pub static FILM_POSTER: Rule = Rule::lint("film-poster", Level::Warn);
/// What is said and shown in a film is written out (WCAG 1.2.3).
pub static FILM_TRANSCRIPT: Rule = Rule::error("film-transcript");
/// Captions and chapters can be read (W3C: WebVTT 1).
pub static CAPTION_SYNTAX: Rule = Rule::error("caption-syntax");
/// Captions do not stand over each other.
pub static CAPTION_OVERLAP: Rule = Rule::error("caption-overlap");
/// Captions end before the film does.
pub static CAPTION_LATE: Rule = Rule::error("caption-late");
/// A line of captions fits below a film.
pub static CAPTION_LINE: Rule = Rule::lint("caption-line", Level::Deny);
/// Captions stand long enough to be read.
pub static CAPTION_SPEED: Rule = Rule::lint("caption-speed", Level::Warn);
/// Of each picture it is known who made it and under which terms it may be used, and that who
/// can be recognised agreed (Auteurswet 1, 20, 21; AVG 6).
pub static PICTURE_RIGHTS: Rule = Rule::lint("picture-rights", Level::Warn);
/// A note stands in a register, and says something.
pub static REGISTER: Rule = Rule::error("register");
/// A taxonomy stands in the configuration.
pub static UNKNOWN_TAXONOMY: Rule = Rule::error("unknown-taxonomy");
/// A term has a name that can be an address.
pub static UNUSABLE_TERM: Rule = Rule::error("unusable-term");
/// A glob pattern can be read.
pub static INVALID_PATTERN: Rule = Rule::error("invalid-pattern");
/// A schema of front matter can be used.
pub static INVALID_SCHEMA: Rule = Rule::error("invalid-schema");
/// Front matter is what its schema says.
pub static FRONT_MATTER_SCHEMA: Rule = Rule::lint("front-matter-schema", Level::Deny);
/// A design token can be read.
pub static INVALID_TOKEN: Rule = Rule::error("invalid-token");
/// Text has the contrast it needs (WCAG 1.4.3, 1.4.11).
pub static LOW_CONTRAST: Rule = Rule::error("low-contrast");

/// The colours of a theme for code have the contrast they need (WCAG 1.4.3).
pub static CODE_CONTRAST: Rule = Rule::lint("code-contrast", Level::Warn);

/// All rules of this room.
pub static RULES: &[&Rule] = &[
    &DEAD_LINK,
    &EXTERNAL_LINK,
    &LINK_SCHEME,
    &OUTSIDE_SITE,
    &MISSING_FILE,
    &DATA_FORMAT,
    &MISSING_COLUMN,
    &UNKNOWN_COLUMN,
    &INVALID_CELL,
    &INVALID_FORMULA,
    &EXTERNAL_PICTURE,
    &BROKEN_PICTURE,
    &UNSAFE_SVG,
    &OVERSIZED_PICTURE,
    &PATH_TAKEN,
    &REDIRECT_CYCLE,
    &UNKNOWN_COMPONENT,
    &MISSING_FACE,
    &UNKNOWN_ARGUMENT,
    &MISSING_ARGUMENT,
    &ARGUMENT_TYPE,
    &CONDITIONAL_CONTENT,
    &COMPONENT_BODY,
    &FILM_PAGE,
    &FILM_PLAYER,
    &FILM_FORMAT,
    &FILM_DURATION,
    &FILM_POSTER,
    &FILM_TRANSCRIPT,
    &CAPTION_SYNTAX,
    &CAPTION_OVERLAP,
    &CAPTION_LATE,
    &CAPTION_LINE,
    &CAPTION_SPEED,
    &PICTURE_RIGHTS,
    &REGISTER,
    &UNKNOWN_TAXONOMY,
    &UNUSABLE_TERM,
    &INVALID_PATTERN,
    &INVALID_SCHEMA,
    &FRONT_MATTER_SCHEMA,
    &INVALID_TOKEN,
    &LOW_CONTRAST,
    &CODE_CONTRAST,
];
