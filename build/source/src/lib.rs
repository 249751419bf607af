//! Everything the other rooms know about files: text with spans, configuration,
//! front matter, diagnostics and the messages that go with them. It knows no
//! Markdown, HTML or Typst.

mod date;
mod diagnostic;
mod span;

pub use date::Date;
pub use diagnostic::{Argument, Diagnostic, Level, Levels, Message, Rule};
pub use span::{FileId, SourceFile, Sources, Span, Spanned};
