//! Keys of configuration and front matter, each said once.
//!
//! [`keys!`] turns one declaration into the struct, its reader and a table of
//! [`Key`]s from which a handbook page or a JSON Schema can be made. Reading
//! never stops at a mistake: it reports it and goes on with the default.

mod choice;
mod free;
mod read;
mod schema;
mod table;
mod value;

pub(crate) use choice::choice;
pub use free::{Extra, Map};
pub(crate) use read::{Read, Reader, read_keys};
pub use schema::json_schema;
pub(crate) use table::keys;

/// A key that configuration or front matter may have.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What may stand there.
    pub kind: Type,
    /// What it is for.
    pub doc: &'static str,
    /// Whether it does something.
    pub effect: Effect,
    /// Whether it must be given.
    pub required: bool,
}

/// Whether a key does something in this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It does what its description says.
    Now,
    /// It is read and checked only; using it is a finding.
    Later,
}

/// What may stand at a key.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Text.
    Text,
    /// A whole number, zero or more.
    Count,
    /// A number.
    Number,
    /// `true` or `false`.
    Truth,
    /// A date, perhaps with a time.
    Date,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A list.
    List(&'static Type),
    /// A table whose keys the author chooses.
    Map(&'static Type),
    /// A table with these keys.
    Table(&'static [Key]),
    /// A table with these keys, and others that the author chooses.
    Open(&'static [Key]),
    /// Any of these.
    OneOf(&'static [Type]),
    /// Anything.
    Free,
}

impl Type {
    /// The name of the type, as the messages know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text | Self::Choice(_) => "string",
            Self::Count => "integer",
            Self::Number => "number",
            Self::Truth => "boolean",
            Self::Date => "date",
            Self::List(_) => "array",
            Self::Map(_) | Self::Table(_) | Self::Open(_) | Self::Free => "table",
            Self::OneOf(kinds) => kinds.first().map_or("table", |kind| kind.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::parse_toml;
    use crate::span::Sources;

    keys! {
        /// A table of which little has an effect.
        pub struct Table {
            /// Has an effect.
            now title: Option<String>,
            /// Has none.
            later colour: bool,
            /// Has none.
            later deep: Option<Deep>,
        }
    }

    keys! {
        /// A table within it.
        pub struct Deep {
            /// Has none either.
            later wide: bool,
        }
    }

    fn without_effect(text: &str) -> Vec<String> {
        let file = Sources::default().add("a.toml", text);
        let (node, _) = parse_toml(text, 0..text.len(), file);
        let (_, reader) = read_keys::<Table>(&node, &[]);
        assert!(reader.found.iter().all(|finding| finding.rule.adjustable));
        let span = |finding: &crate::Diagnostic| finding.span.map_or(0..0, |span| span.range());
        reader.found.iter().map(|finding| text[span(finding)].to_owned()).collect()
    }

    #[test]
    fn a_key_without_effect_is_named_once_for_a_whole_table() {
        assert_eq!(
            without_effect("title = 'a'\ncolour = true\n[deep]\nwide = true\n"),
            ["colour", "deep"]
        );
    }

    #[test]
    fn asking_for_the_default_of_a_key_without_effect_is_no_finding() {
        assert_eq!(without_effect("colour = false\n"), Vec::<String>::new());
    }
}
