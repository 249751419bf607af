//! Texts, what they become, and what is said of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod calls;
mod document;
mod messages;
mod punctuation;
mod robust;
mod support;
mod whole;
