//! The configuration of the site, read from `config.toml`.
//!
//! Keys, types and defaults are Zola's (Zola: getting-started/configuration);
//! `[checks]`, `[print]`, `[serving]`, `[editions]` and `[embed]` are ours.

mod embed;
mod feeds;
mod link_checker;
mod load;
mod markdown;
mod print;
mod profile;
mod search;
mod serving;
mod site;
mod slugify;
mod theme;

pub use embed::{Embed, Hosts, Players, origin};
pub use link_checker::{LinkChecker, LinkLevel};
pub use load::is_site_address;
pub use markdown::{AnchorLinks, DataAttributes, Highlighting, HighlightingStyle, Markdown};
pub use print::{Binding, Factor, Grams, ListOf, Millimetres, Paper, Print, Trim};
pub use profile::Profile;
pub use search::{IndexFormat, Search};
pub use serving::{FrameAncestors, Server, Serving};
pub use site::{Config, LanguageConfig, PaginatedInSitemap, TaxonomyConfig};
pub use slugify::{SlugMode, Slugify};
pub use theme::{ThemeManifest, Versions, ZOLA_VERSION};
