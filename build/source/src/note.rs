//! Registers of notes: sources and terms that texts refer to by a name.

use crate::date::Date;
use crate::diagnostic::Diagnostic;
use crate::key::{Map, keys, read_keys};
use crate::node::Node;
use crate::span::Spanned;

keys! {
    /// A note in a register, such as a source in `bronnen.toml` or a term in `begrippen.toml`.
    pub struct RegisteredNote {
        /// How a term is written in a text, if not as its name in the register.
        now term: Option<String>,
        /// What it says: the meaning of a term, or whatever a source needs beside its
        /// facts. Markdown on one line.
        now text: Option<Spanned<String>>,
        /// Who wrote it.
        now author: Option<String>,
        /// Title of a source.
        now title: Option<String>,
        /// What a source is that has no title of its own: `artikel over drie woningen`.
        now description: Option<String>,
        /// Who published it.
        now publisher: Option<String>,
        /// When it appeared, as readers write it.
        now date: Option<String>,
        /// Its address.
        now url: Option<String>,
        /// When the address was last looked at.
        now consulted: Option<Date>,
    }
}

impl RegisteredNote {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        [&self.title, &self.description, &self.url].iter().all(|it| it.is_none())
            && self.text.is_none()
    }

    /// Reads a register, of which `errors` could not be read.
    pub fn register(node: &Node, errors: &[Diagnostic]) -> (Map<Self>, Vec<Diagnostic>) {
        let (notes, reader) = read_keys::<Map<Self>>(node, errors);
        (notes.unwrap_or_default(), reader.found)
    }
}
