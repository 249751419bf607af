//! Code in, pieces with a [`Role`] out: keyword, string, name, number, comment.
//!
//! Both panels colour code from the same pieces, so a listing looks alike on
//! screen and on paper. A role is a colour of the design tokens; a theme for
//! code, if the site names one, gives those few colours other values. That
//! keeps every colour small in number, known at load, and checked for contrast.
//! This room knows neither HTML nor Typst.

mod grammar;
mod palette;
mod role;
pub mod rules;

pub use grammar::{Highlighter, Piece};
pub use palette::{Palette, Palettes, Rgb};
pub use role::Role;
pub use rules::RULES;
