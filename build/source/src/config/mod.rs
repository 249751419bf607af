//! The configuration of the site, read from `config.toml`.
//!
//! Keys, types and defaults are Zola's (Zola: getting-started/configuration);
//! `[checks]`, `[print]`, `[editions]` and `[embed]` are ours.

mod link_checker;
mod load;
mod markdown;
mod search;
mod site;
mod slugify;

pub use link_checker::{LinkChecker, LinkLevel};
pub use load::is_site_address;
pub use markdown::{AnchorLinks, DataAttributes, Highlighting, HighlightingStyle, Markdown};
pub use search::{IndexFormat, Search};
pub use site::{Config, LanguageConfig, PaginatedInSitemap, Paper, Print, TaxonomyConfig};
pub use slugify::{SlugMode, Slugify};
