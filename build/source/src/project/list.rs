//! Lists files of the project.

use std::io;

use walkdir::WalkDir;

use crate::diagnostic::{Diagnostic, Message};
use crate::project::Project;
use crate::project::confine::outside;
use crate::project::read::{unreadable, unreadable_folder};
use crate::rules;

impl Project {
    /// The files of the content, as [`Project::list`] gives them, listed once.
    pub fn content(&self) -> &(Vec<String>, Vec<Diagnostic>) {
        self.content.get_or_init(|| self.list("content"))
    }

    /// Lists the content beside what the caller does next: it takes a while, and most of that is
    /// waiting for the disk.
    pub fn list_content_ahead(&self) {
        let project = self.clone();
        rayon::spawn(move || _ = project.content());
    }

    /// The paths of all files below a folder, sorted; none if nothing has its name. They are
    /// seen from the root, with `/`.
    ///
    /// Links inside the project are followed; those that lead out are findings.
    pub fn list(&self, folder: &str) -> (Vec<String>, Vec<Diagnostic>) {
        let full = match self.locate(folder) {
            Ok(full) => full,
            Err(finding) => return (Vec::new(), vec![finding]),
        };
        let (mut files, mut found) = (Vec::new(), Vec::new());
        if full.symlink_metadata().is_err() {
            return (files, found);
        }
        if !full.is_dir() {
            let error = io::Error::from(io::ErrorKind::NotADirectory);
            return (files, vec![unreadable_folder(folder, &error)]);
        }
        let mut walk = WalkDir::new(full).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    found.push(self.walk_error(&error));
                    continue;
                }
            };
            let path = self.below_root(entry.path());
            let leads_out = entry.path_is_symlink()
                && entry.path().canonicalize().is_ok_and(|real| !real.starts_with(&self.root));
            if leads_out {
                found.push(outside(&path));
                if entry.file_type().is_dir() {
                    walk.skip_current_dir();
                }
            } else if entry.path().to_str().is_none() {
                let message = Message::new("source-file-name-not-utf8").with("path", &path);
                found.push(
                    Diagnostic::unplaced(&rules::UNREADABLE_FILE, message)
                        .hint(Message::new("source-file-name-hint")),
                );
            } else if entry.file_type().is_file() {
                files.push(path);
            } else if !entry.file_type().is_dir() {
                // A pipe, a socket or a device.
                found.push(unreadable(&path, &io::ErrorKind::IsADirectory.into()));
            }
        }
        files.sort_unstable();
        (files, found)
    }

    fn below_root(&self, path: &std::path::Path) -> String {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        parts.join("/")
    }

    fn walk_error(&self, error: &walkdir::Error) -> Diagnostic {
        let path = error.path().map(|path| self.below_root(path)).unwrap_or_default();
        match error.io_error() {
            Some(error) => unreadable(&path, error),
            None => {
                let message = Message::new("source-link-loop").with("path", path);
                Diagnostic::unplaced(&rules::UNREADABLE_FILE, message)
                    .hint(Message::new("source-link-loop-hint"))
            }
        }
    }
}
