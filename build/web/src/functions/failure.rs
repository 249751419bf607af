//! Why a call gives nothing. Tera hands on only text, so a failure is kept aside and its number
//! travels through Tera in its place.

use std::sync::{Mutex, PoisonError};

use tera::Error;
use tweeluik_source::{Diagnostic, Message};

/// Why a call gives nothing, and what to do.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) message: Message,
    pub(crate) hints: Vec<Message>,
    /// What is wrong with a file that the call reads, where that is the reason.
    pub(crate) file: Option<Box<FileFindings>>,
}

/// What is wrong with a file that a template reads. Places are those of sources with this file
/// alone.
#[derive(Clone, Debug)]
pub(crate) struct FileFindings {
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) found: Vec<Diagnostic>,
}

impl Failure {
    pub(crate) fn new(message: Message) -> Self {
        Self { message, hints: Vec::new(), file: None }
    }

    pub(crate) fn hint(mut self, hint: Message) -> Self {
        self.hints.push(hint);
        self
    }
}

/// A finding whose place is that of the call.
impl From<Diagnostic> for Failure {
    fn from(found: Diagnostic) -> Self {
        Self { message: found.message, hints: found.hints, file: None }
    }
}

/// Something that Tera itself refuses, in its words.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::new(Message::new("template-tera").with("reason", error))
    }
}

/// The failures that are on their way.
#[derive(Debug, Default)]
pub(crate) struct Failures(Mutex<Vec<Failure>>);

/// Begins a text that stands for a failure; no template can write it.
const MARK: char = '\u{1}';

impl Failures {
    /// An error that stands for a failure.
    pub(crate) fn send(&self, failure: Failure) -> Error {
        let mut sent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        sent.push(failure);
        Error::message(format!("{MARK}{}", sent.len() - 1))
    }

    /// The failure that a text stands for, if it stands for one.
    pub(crate) fn receive(&self, text: &str) -> Option<Failure> {
        let number: usize = text.strip_prefix(MARK)?.parse().ok()?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(number).cloned()
    }
}
