//! The web panel on small sites: files, pages, and what is said of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod assets;
mod calls;
mod code;
mod commonmark;
mod data;
mod feeds;
mod films;
mod headers;
mod lists;
mod markdown;
mod metadata;
mod overviews;
mod pages;
mod reading;
mod sass;
mod search;
mod site;
mod templates;
mod typefaces;
mod writer;
