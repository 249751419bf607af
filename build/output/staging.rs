//! The staging folder: a sibling of the output folder, on the same file system.
//!
//! It is removed when it is dropped, so an error, a panic or Ctrl-C leaves
//! nothing behind. A folder that a killed build left is recognised by its lock,
//! which nobody holds any more, and cleared by the next build.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tweeluik_source::is_inside;

use super::abandoned::{clear_abandoned, remove};
use super::swap::exchange;
use super::{LOCK, MANIFEST, OutputError, carry};

/// A build in progress.
pub struct Staging {
    output: PathBuf,
    pub(super) folder: PathBuf,
    lock: Option<File>,
    written: Mutex<BTreeSet<String>>,
    /// Folders that were made, below the output folder.
    folders: Mutex<BTreeSet<String>>,
    done: bool,
}

impl Staging {
    /// Opens a staging folder for `output`, clearing what killed builds left.
    pub fn open(output: &Path) -> Result<Self, OutputError> {
        // A link to a folder is followed, so that the folder is swapped and not the link.
        let output = fs::canonicalize(output).unwrap_or_else(|_| output.to_owned());
        let parent = match output.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        fs::create_dir_all(&parent).map_err(OutputError::io(&parent))?;
        if output.exists() {
            refuse_read_only(&output)?;
        }
        let prefix = staging_prefix(&output);
        clear_abandoned(&parent, &prefix);
        let folder = tempfile::Builder::new()
            .prefix(&prefix)
            .tempdir_in(&parent)
            .map_err(OutputError::io(&parent))?
            .keep();
        let mut staging = Self {
            output,
            folder,
            lock: None,
            written: Mutex::default(),
            folders: Mutex::default(),
            done: false,
        };
        let path = staging.folder.join(LOCK);
        let lock = File::create(&path).map_err(OutputError::io(&path))?;
        lock.lock().map_err(OutputError::io(&path))?;
        staging.lock = Some(lock);
        Ok(staging)
    }

    /// Writes one file; `path` is below the output folder, with `/`.
    ///
    /// A path that leads out of the folder, or that was written already, is refused: the
    /// rooms see to it that neither happens, and this is the last door.
    pub fn write(&self, path: &str, contents: &[u8]) -> Result<(), OutputError> {
        let target = self.place(path)?;
        fs::write(&target, contents).map_err(OutputError::io(Path::new(path)))
    }

    /// Links a file of the project to a path below the output folder, or copies it where links
    /// are not to be had, such as between two disks.
    pub fn link(&self, path: &str, from: &Path) -> Result<(), OutputError> {
        let target = self.place(path)?;
        // What a link in the project leads to, not the link itself.
        let from = fs::canonicalize(from).map_err(OutputError::io(from))?;
        if fs::hard_link(&from, &target).is_ok() {
            return Ok(());
        }
        fs::copy(&from, &target).map(|_| ()).map_err(OutputError::io(Path::new(path)))
    }

    /// Claims a path below the output folder and makes the folders above it.
    fn place(&self, path: &str) -> Result<PathBuf, OutputError> {
        if !is_inside(path) {
            return Err(OutputError::Outside(path.to_owned()));
        }
        // The tool's own two files are written at the end.
        let own = path == MANIFEST || path == LOCK;
        if own
            || !self.written.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned())
        {
            return Err(OutputError::Twice(path.to_owned()));
        }
        if let Some((folder, _)) = path.rsplit_once('/') {
            self.make_folder(folder).map_err(OutputError::io(Path::new(path)))?;
        }
        Ok(self.folder.join(path))
    }

    /// Makes a folder below the output folder, and those above it, once for all files in it.
    fn make_folder(&self, folder: &str) -> io::Result<()> {
        let made = || self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if !made().contains(folder) {
            fs::create_dir_all(self.folder.join(folder))?;
            made().insert(folder.to_owned());
        }
        Ok(())
    }

    /// The files that were written, by path.
    pub(super) fn files(&self) -> Vec<String> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Swaps the staging folder in. From here on the new output is complete, or
    /// the old one still stands.
    pub fn finish(mut self) -> Result<(), OutputError> {
        let written =
            std::mem::take(&mut *self.written.lock().unwrap_or_else(PoisonError::into_inner));
        let mut list: String = written.iter().map(|path| format!("{path}\n")).collect();
        list.push_str(&format!("{MANIFEST}\n"));
        if self.output.exists() {
            carry::foreign_files(&self.output, &self.folder, &written)?;
        }
        let path = self.folder.join(MANIFEST);
        fs::write(&path, list).map_err(OutputError::io(&path))?;
        open_to_readers(&self.folder, &self.output)?;
        exchange(&self.folder, &self.output)?;
        self.done = true;
        // After the exchange the staging name holds the old output, if there was one. When this
        // build is killed here, the next one clears what is left of it.
        let _ = fs::remove_file(self.output.join(LOCK));
        self.lock = None;
        let _ = remove(&self.folder);
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.done {
            self.lock = None;
            // Nothing useful can be done when this fails; the next build clears it.
            let _ = remove(&self.folder);
        }
    }
}

fn staging_prefix(output: &Path) -> String {
    let name = output.file_name().map(|name| name.to_string_lossy().into_owned());
    format!(".{}.tweeluik-", name.unwrap_or_default())
}

/// A folder that may not be written to is refused before the work begins.
fn refuse_read_only(output: &Path) -> Result<(), OutputError> {
    let metadata = fs::metadata(output).map_err(OutputError::io(output))?;
    if !metadata.is_dir() {
        return Err(OutputError::InTheWay(output.display().to_string()));
    }
    if metadata.permissions().readonly() {
        let error = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        return Err(OutputError::Io { path: output.display().to_string(), error });
    }
    Ok(())
}

/// Temporary folders are private; a published one is for all to read, or for whom it was.
#[cfg(unix)]
fn open_to_readers(folder: &Path, output: &Path) -> Result<(), OutputError> {
    use std::os::unix::fs::PermissionsExt;
    let before = fs::metadata(output).map(|before| before.permissions());
    let permissions = before.unwrap_or_else(|_| fs::Permissions::from_mode(0o755));
    fs::set_permissions(folder, permissions).map_err(OutputError::io(folder))
}

#[cfg(not(unix))]
fn open_to_readers(_: &Path, _: &Path) -> Result<(), OutputError> {
    Ok(())
}
