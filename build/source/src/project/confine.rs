//! Keeps paths inside the project.

use std::path::PathBuf;

use crate::diagnostic::{Diagnostic, Message};
use crate::project::Project;
use crate::rules;

impl Project {
    /// Where a path below the root lies on disk.
    ///
    /// Refuses what cannot be inside: an absolute path, a drive letter, `..`, a
    /// backslash, and links that lead out. A path to nothing is returned as it
    /// is: opening it tells what is wrong.
    pub fn locate(&self, path: &str) -> Result<PathBuf, Diagnostic> {
        if !is_inside(path) {
            return Err(outside(path));
        }
        let full = self.root.join(path);
        match full.canonicalize() {
            Ok(real) if !real.starts_with(&self.root) => Err(outside(path)),
            _ => Ok(full),
        }
    }

    /// Whether there is a file at a path inside the project.
    pub fn has_file(&self, path: &str) -> bool {
        self.locate(path).is_ok_and(|full| full.is_file())
    }
}

/// Whether a path, as it is written, stays below the folder it starts from.
pub fn is_inside(path: &str) -> bool {
    let drive_letter = path.as_bytes().get(1) == Some(&b':');
    let climbs = path.split('/').any(|part| part == "..");
    !(path.starts_with('/') || drive_letter || climbs || path.contains(['\\', '\0']))
}

pub(super) fn outside(path: &str) -> Diagnostic {
    let message = Message::new("source-outside-project").with("path", path);
    Diagnostic::unplaced(&rules::OUTSIDE_PROJECT, message)
        .hint(Message::new("source-outside-project-hint"))
}
