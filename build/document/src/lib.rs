//! Markdown text in, a tree of blocks and inlines out.
//!
//! [`parse`] reads the Markdown of one file and gives a [`Document`] in which
//! every node has its span, with the findings about its form: calls that do not
//! balance, anchors and footnotes that do not match. It knows no files, no
//! templates and no outputs; whether a component exists, and where a link
//! leads, is for `publication` to say.

mod anchor;
mod build;
mod call;
mod dump;
mod emoji;
mod fence;
mod footnote;
mod notes;
mod options;
mod outline;
mod parse;
mod plain;
mod punctuation;
pub mod rules;
mod tree;
mod walk;

pub use anchor::slug;
pub use dump::dump;
pub use notes::{Note, Placed};
pub use options::{Anchors, Options};
pub use outline::OutlineEntry;
pub use parse::parse;
pub use plain::{lone_image, plain_text, plain_text_of_blocks};
pub use punctuation::smarten;
pub use rules::RULES;
pub use tree::*;
pub use walk::{Node, walk_blocks, walk_inlines};
