//! The command run as a user runs it, on small sites written in the test.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod accessibility;
mod bad_input;
mod boxes;
mod build;
mod command_line;
mod companions;
mod components;
mod data;
mod editor;
mod facts;
mod findings;
mod headers;
mod init;
mod keys;
mod language;
mod levels;
mod links;
mod notes;
mod output;
mod paper;
mod parity;
mod picture_rights;
mod pictures;
mod preflight;
mod press;
mod reference;
mod render;
mod schema;
mod site;
mod surface;
mod typefaces;
mod zola;
