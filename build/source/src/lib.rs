//! Everything the other rooms know about files: text with spans, configuration,
//! front matter, diagnostics and the messages that go with them. It knows no
//! Markdown, HTML or Typst.

mod cache;
mod catalogue;
pub mod config;
mod date;
mod diagnostic;
mod format;
mod front_matter;
mod key;
mod licence;
mod metadata;
mod nearest;
mod node;
mod note;
mod parse;
mod period;
mod picture;
mod project;
mod render;
pub mod rules;
mod span;

pub use cache::{Cache, CacheKey};
pub use catalogue::{Catalogue, Language, is_language};
pub use config::{Config, PaginatedInSitemap, Profile, SlugMode, is_site_address};
pub use date::Date;
pub use diagnostic::{Argument, Diagnostic, Level, Levels, Message, Rule};
pub use front_matter::{
    AudioDescription, Change, Duration, Elsewhere, FilmFrontMatter, Format, PageExtra,
    PageFrontMatter, PublicationFrontMatter, SectionExtra, SectionFrontMatter, SortBy, Split,
    front_matter_node, read_page, read_section, split,
};
pub use key::{Effect, Extra, Key, Map, Type, json_schema};
pub use licence::{licence_address, licence_name};
pub use metadata::Metadata;
pub use nearest::{nearest, nearest_name};
pub use node::{Node, NodeKind};
pub use note::RegisteredNote;
pub use parse::{Csv, parse_bibtex, parse_csv, parse_json, parse_toml, parse_xml, parse_yaml};
pub use period::{Period, YearPart};
pub use picture::PictureRights;
pub use project::{Builtin, Layered, Project, is_inside, register};
pub use render::{MessageFormat, render};
pub use rules::RULES;
pub use span::{FileId, SourceFile, Sources, Span, Spanned};
