//! A booklet for an office printer: the A5 pages two by two on sheets of A4, in the order in
//! which the sheets are folded and stapled.
//!
//! The imposed file is for the printer alone. Its pages are drawings without a structure tree,
//! so it claims no PDF/UA; who reads it aloud takes the pages themselves, profile `a5`.

mod impose;
mod order;

pub use impose::{Imposed, impose};
