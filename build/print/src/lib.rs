//! The print panel: a resolved site goes in, readable Typst and PDFs come out.
//!
//! Each document tree is written as Typst ([`writer`]) and compiled in-process
//! from memory ([`world`]). What Typst has to say is told at the line of the
//! author's Markdown ([`report`]). How it all looks is left to the templates in
//! `templates/print` and `templates/components`.

mod booklet;
mod escape;
mod faces;
mod facts;
mod fit;
mod fonts;
mod glyphs;
mod manuscript;
mod map;
mod medium;
mod pdf;
mod picture;
pub mod preflight;
mod press;
mod printer;
mod profile;
mod reader;
mod report;
mod rules;
mod said;
mod share;
mod tokens;
mod words;
mod world;
mod writer;

pub use faces::add_faces;
pub use map::SourceMap;
pub use pdf::Pdf;
pub use picture::CoverPicture;
pub use printer::{Printer, release_memory};
pub use rules::RULES;
