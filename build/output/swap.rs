//! Putting one folder in the place of another.

use std::fs;
use std::path::{Path, PathBuf};

use super::OutputError;

/// Extension of an output that is put aside while the new one takes its place.
const ASIDE: &str = "old";

/// Whether a folder may be the only good output, because the exchange was cut off.
pub fn is_aside(folder: &Path) -> bool {
    folder.extension().is_some_and(|extension| extension == ASIDE)
}

/// Puts `new` in the place of `old`; afterwards `new` names what `old` was, if
/// it was there. On Linux this is one step that cannot be seen half done.
pub fn exchange(new: &Path, old: &Path) -> Result<(), OutputError> {
    if !old.exists() {
        return fs::rename(new, old).map_err(OutputError::io(old));
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE) {
            Ok(()) => return Ok(()),
            // Some file systems cannot exchange; they get the two steps below.
            Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => {}
            Err(error) => return Err(OutputError::io(old)(error.into())),
        }
    }
    let mut aside = new.as_os_str().to_owned();
    aside.push(format!(".{ASIDE}"));
    let aside = PathBuf::from(aside);
    fs::rename(old, &aside).map_err(OutputError::io(old))?;
    if let Err(error) = fs::rename(new, old) {
        // Put the old output back; if that fails too, the first reason is the one to tell.
        let _ = fs::rename(&aside, old);
        return Err(OutputError::io(old)(error));
    }
    fs::rename(&aside, new).map_err(OutputError::io(old))
}
