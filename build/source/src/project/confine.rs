//! Keeps paths inside the project.

use std::collections::BTreeSet;
use std::fs::Metadata;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

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
        self.look(path).map(|(full, _)| full)
    }

    /// As [`Self::locate`], with what lies there.
    pub(super) fn look(&self, path: &str) -> Result<(PathBuf, io::Result<Metadata>), Diagnostic> {
        if !is_inside(path) {
            return Err(outside(path));
        }
        let full = self.root.join(path);
        let file = full.symlink_metadata();
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let direct = |file: &Metadata| !file.is_symlink() && self.is_without_links(folder);
        if file.as_ref().map_or(true, direct) {
            return Ok((full, file));
        }
        match full.canonicalize() {
            Ok(real) if !real.starts_with(&self.root) => Err(outside(path)),
            _ => {
                let file = full.metadata();
                Ok((full, file))
            }
        }
    }

    /// Whether a folder and all above it, up to the root, are no links. Each is looked at once.
    fn is_without_links(&self, folder: &str) -> bool {
        if folder.is_empty() || self.without_links.has(folder) {
            return true;
        }
        let above = folder.rsplit_once('/').map_or("", |(above, _)| above);
        let file = self.root.join(folder).symlink_metadata();
        let without = file.is_ok_and(|file| !file.is_symlink()) && self.is_without_links(above);
        if without {
            self.without_links.add(folder);
        }
        without
    }

    /// Whether there is a file at a path inside the project.
    pub fn has_file(&self, path: &str) -> bool {
        self.locate(path).is_ok_and(|full| full.is_file())
    }
}

/// Folders that were looked at.
#[derive(Clone, Debug, Default)]
pub(super) struct Folders(Arc<RwLock<BTreeSet<String>>>);

impl Folders {
    fn has(&self, folder: &str) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).contains(folder)
    }

    fn add(&self, folder: &str) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
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
