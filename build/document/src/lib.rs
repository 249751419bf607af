//! Markdown text in, a tree of blocks and inlines out.

mod tree;

pub use tree::*;
