//! The print panel on small sites: Typst, PDFs and what is said of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod booklet;
mod findings;
mod fit;
mod office;
mod pdf;
mod preflight;
mod reader;
mod share;
mod support;
mod together;
mod typst;
