//! TOML and YAML texts as [`Node`](crate::Node)s.

mod toml;
mod yaml;

pub use toml::parse_toml;
pub use yaml::parse_yaml;
