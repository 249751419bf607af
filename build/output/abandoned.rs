//! What killed builds left beside the output, and its removal.
//!
//! Three things may be left: a staging folder, known by a lock that nobody holds; an old
//! output that was exchanged, known by its list of files; and the last of either, an empty
//! folder. A live build holds its lock, so nothing of it is taken away.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::Duration;

use super::swap::is_aside;
use super::{LOCK, MANIFEST};

/// A build makes its lock at once; a folder that is empty for so long belongs to none.
const LONGEST_EMPTY: Duration = Duration::from_secs(60);

/// Removes what is left in `parent` under names that begin with `prefix`.
pub fn clear_abandoned(parent: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(prefix) && is_abandoned(&entry.path()) {
            // What cannot be removed now stays for the next build.
            let _ = remove(&entry.path());
        }
    }
}

fn is_abandoned(folder: &Path) -> bool {
    match File::open(folder.join(LOCK)) {
        Ok(lock) => lock.try_lock().is_ok(),
        Err(_) if folder.join(MANIFEST).exists() => !is_aside(folder),
        Err(_) => is_long_empty(folder).unwrap_or(false),
    }
}

fn is_long_empty(folder: &Path) -> io::Result<bool> {
    let age = fs::metadata(folder)?.modified()?.elapsed().unwrap_or_default();
    Ok(age > LONGEST_EMPTY && fs::read_dir(folder)?.next().is_none())
}

/// Removes a folder; what it is known by goes last, so that a removal that is cut off can be
/// finished later.
pub fn remove(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else if ![LOCK, MANIFEST].iter().any(|name| entry.file_name() == *name) {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_dir_all(folder)
}
