//! What stands in a data file.

use tweeluik_source::{
    Csv, Diagnostic, Message, Node, Sources, Span, parse_csv, parse_json, parse_toml,
};

use crate::rules;
use crate::site::Asset;

/// Largest data file that is read, in bytes; what is larger can only be downloaded.
pub const MAX_DATA: u64 = 5_000_000;

/// What stands in a data file.
pub enum Contents {
    /// Rows.
    Csv(Csv),
    /// A tree.
    Tree(Node),
}

impl Contents {
    /// The tree, if it is one.
    pub fn tree(&self) -> Option<&Node> {
        match self {
            Self::Tree(tree) => Some(tree),
            Self::Csv(_) => None,
        }
    }
}

/// Whether a file is one that data can be read from, by its name.
pub fn is_data(path: &str) -> bool {
    extension(path).is_some()
}

fn extension(path: &str) -> Option<&'static str> {
    let known = ["csv", "toml", "json", "geojson"];
    let (_, own) = path.rsplit_once('.')?;
    known.into_iter().find(|known| own.eq_ignore_ascii_case(known))
}

/// Reads a data file; `span` is where a text names it.
///
/// Errors: a file of another kind, one that is too large, and all that is wrong in it.
pub fn read(asset: &Asset, span: Span, sources: &Sources) -> Result<Contents, Vec<Diagnostic>> {
    let Some(extension) = extension(&asset.source) else {
        let message = Message::new("publication-data-format").with("file", &asset.source);
        let finding = Diagnostic::new(&rules::DATA_FORMAT, span, message);
        return Err(vec![finding.hint(Message::new("publication-data-format-hint"))]);
    };
    if asset.bytes > MAX_DATA {
        let message = Message::new("publication-data-too-large")
            .with("file", &asset.source)
            .with_number("limit", 5);
        let finding = Diagnostic::new(&rules::DATA_FORMAT, span, message);
        return Err(vec![finding.hint(Message::new("publication-data-too-large-hint"))]);
    }
    let file = asset.span.file;
    let text = &sources.get(file).text;
    // Bytes that are no UTF-8 were replaced by this character when the file was read.
    if let Some(at) = text.find('\u{fffd}') {
        let message = Message::new("source-invalid-utf8").with("path", &asset.source);
        let place = Span::new(file, at..at + '\u{fffd}'.len_utf8());
        let finding = Diagnostic::new(&tweeluik_source::rules::INVALID_UTF8, place, message);
        return Err(vec![finding.hint(Message::new("publication-data-utf8-hint"))]);
    }
    match extension {
        "csv" => match parse_csv(text, file) {
            (csv, found) if found.is_empty() => Ok(Contents::Csv(csv)),
            (_, found) => Err(found),
        },
        "toml" => match parse_toml(text, 0..text.len(), file) {
            (tree, found) if found.is_empty() => Ok(Contents::Tree(tree)),
            (_, found) => Err(found),
        },
        _ => parse_json(text, file).map(Contents::Tree).map_err(|finding| vec![finding]),
    }
}
