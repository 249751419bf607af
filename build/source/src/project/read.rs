//! Reads files of the project.

use std::fmt::Display;
use std::fs::{self, Metadata};
use std::io;
use std::path::Path;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Message};
use crate::project::Project;
use crate::rules;
use crate::span::{FileId, Sources, Span};

/// Largest text that is read, in bytes.
const MAX_TEXT: u64 = 50_000_000;

impl Project {
    /// Reads a text file and registers it. A byte order mark is left out.
    ///
    /// Errors: a path outside the project, a file that cannot be read, one of
    /// more than 50 MB, or one that is not UTF-8.
    pub fn read_text(&self, path: &str, sources: &mut Sources) -> Result<FileId, Diagnostic> {
        registered(path, self.read_text_bytes(path), sources)
    }

    /// Reads many text files, as [`Project::read_text`] reads one.
    pub fn read_texts(
        &self,
        paths: &[String],
        sources: &mut Sources,
    ) -> Vec<Result<FileId, Diagnostic>> {
        let read: Vec<_> = paths.par_iter().map(|path| self.read_text_bytes(path)).collect();
        paths.iter().zip(read).map(|(path, read)| registered(path, read, sources)).collect()
    }

    fn read_text_bytes(&self, path: &str) -> Result<Vec<u8>, Diagnostic> {
        let (full, file) = self.look(path)?;
        match file {
            Ok(file) if file.len() > MAX_TEXT && file.is_file() => {
                let message = Message::new("source-file-too-large")
                    .with("path", path)
                    .with_number("size", usize::try_from(file.len() / 1_000_000).unwrap_or(0))
                    .with_number("limit", 50);
                Err(Diagnostic::unplaced(&rules::FILE_TOO_LARGE, message)
                    .hint(Message::new("source-file-too-large-hint")))
            }
            file => bytes_of(path, &full, file),
        }
    }

    /// Reads a file of any size and kind.
    pub fn read_bytes(&self, path: &str) -> Result<Vec<u8>, Diagnostic> {
        let (full, file) = self.look(path)?;
        bytes_of(path, &full, file)
    }
}

fn bytes_of(path: &str, full: &Path, file: io::Result<Metadata>) -> Result<Vec<u8>, Diagnostic> {
    let read = match file {
        // A pipe or device would never end.
        Ok(file) if !file.is_file() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => fs::read(full),
        Err(error) => Err(error),
    };
    read.map_err(|error| unreadable(path, &error))
}

/// A finding about a file that the system does not let us read.
pub(super) fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    let message = Message::new("source-unreadable-file").with("path", path).with_io(error);
    Diagnostic::unplaced(&rules::UNREADABLE_FILE, message)
}

/// A finding about a folder that cannot be opened.
pub(super) fn unreadable_folder(path: impl Display, error: &io::Error) -> Diagnostic {
    let message = Message::new("source-unreadable-folder").with("path", path).with_io(error);
    Diagnostic::unplaced(&rules::UNREADABLE_FILE, message)
}

/// Registers a text that was read, or the place of what went wrong with it.
fn registered(
    path: &str,
    read: Result<Vec<u8>, Diagnostic>,
    sources: &mut Sources,
) -> Result<FileId, Diagnostic> {
    match read {
        Ok(bytes) => register(path, bytes, sources),
        Err(finding) => {
            let span = Span::new(sources.add(path, ""), 0..0);
            Err(Diagnostic { span: Some(span), ..finding })
        }
    }
}

/// Registers the bytes of a file as text without a byte order mark, or reports the first
/// byte that is no UTF-8.
pub fn register(path: &str, bytes: Vec<u8>, sources: &mut Sources) -> Result<FileId, Diagnostic> {
    let mark = if bytes.starts_with("\u{feff}".as_bytes()) { 3 } else { 0 };
    match String::from_utf8(bytes) {
        Ok(text) if mark == 0 => Ok(sources.add(path, text)),
        Ok(text) => Ok(sources.add(path, &text[mark..])),
        Err(error) => {
            let at = error.utf8_error().valid_up_to() - mark;
            let lossy = String::from_utf8_lossy(&error.as_bytes()[mark..]).into_owned();
            let file = sources.add(path, lossy);
            // The first bad byte became U+FFFD, three bytes long.
            let span = Span::new(file, at..at + '\u{fffd}'.len_utf8());
            let message = Message::new("source-invalid-utf8").with("path", path);
            Err(Diagnostic::new(&rules::INVALID_UTF8, span, message)
                .hint(Message::new("source-invalid-utf8-hint")))
        }
    }
}
