//! TOML, YAML and JSON texts as [`Node`](crate::Node)s, and CSV as a table.

mod csv;
mod json;
mod toml;
mod yaml;

pub use csv::{Csv, parse_csv};
pub use json::parse_json;
pub use toml::parse_toml;
pub use yaml::parse_yaml;

use crate::diagnostic::Message;

/// Adds a parser's English reason, and a word by which the catalogue can know it.
fn with_reason(message: Message, detail: &str) -> Message {
    let short = detail.split(", expected").next().unwrap_or(detail);
    let word: String = short
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' })
        .collect();
    let word: Vec<&str> = word.split_whitespace().collect();
    message.with("reason", word.join("-")).with("detail", short)
}
