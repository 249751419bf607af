//! TOML, YAML, JSON, XML and BibTeX texts as [`Node`](crate::Node)s, and CSV as a table.

mod bibtex;
mod csv;
mod json;
mod toml;
mod xml;
mod yaml;

pub use bibtex::parse_bibtex;
pub use csv::{Csv, parse_csv};
pub use json::parse_json;
pub use toml::parse_toml;
pub use xml::parse_xml;
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
