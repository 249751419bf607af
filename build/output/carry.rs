//! Files in the output folder that the tool did not write: they come along.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::{LOCK, MANIFEST, OutputError};

/// Takes every file of `output` that is not on its list along to `staging`.
///
/// A foreign file at a path that the build wrote as well is an error: the tool
/// never writes over what is not its own.
pub fn foreign_files(
    output: &Path,
    staging: &Path,
    written: &BTreeSet<String>,
) -> Result<(), OutputError> {
    let own = fs::read_to_string(output.join(MANIFEST)).unwrap_or_default();
    let own: BTreeSet<&str> = own.lines().collect();
    let in_the_way = |name: &str| OutputError::InTheWay(output.join(name).display().to_string());
    let own_folders: BTreeSet<&str> = own.iter().flat_map(|path| folders_of(path)).collect();
    let mut folders = Vec::new();
    for entry in WalkDir::new(output).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(output).display().to_string();
            OutputError::Io { path, error: error.into() }
        })?;
        let relative = entry.path().strip_prefix(output).unwrap_or(entry.path());
        let name = relative.to_string_lossy().replace('\\', "/");
        if name == LOCK {
            // Of a build that was killed just after the exchange.
            continue;
        }
        let target = staging.join(relative);
        if entry.file_type().is_dir() {
            if !own_folders.contains(name.as_str()) {
                if written.contains(&name) {
                    return Err(in_the_way(&name));
                }
                fs::create_dir_all(&target).map_err(OutputError::io(&target))?;
                folders.push((entry.path().to_owned(), target));
            }
        } else if !own.contains(name.as_str()) {
            if written.contains(&name) || target.is_dir() {
                return Err(in_the_way(&name));
            }
            take_along(entry.path(), &target)?;
        }
    }
    // Last, because a folder that may not be written to could not be filled.
    for (from, to) in folders.iter().rev() {
        let permissions = fs::metadata(from).map(|from| from.permissions());
        permissions
            .and_then(|permissions| fs::set_permissions(to, permissions))
            .map_err(OutputError::io(from))?;
    }
    Ok(())
}

/// The folders a path lies in: `a` and `a/b` for `a/b/c`.
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(move |(at, _)| &path[..at])
}

/// Links a file into its new place, or copies it where links are not to be had.
fn take_along(from: &Path, to: &Path) -> Result<(), OutputError> {
    if let Some(folder) = to.parent() {
        // A file of the build in the place of this folder shows here.
        fs::create_dir_all(folder)
            .map_err(|_| OutputError::InTheWay(from.display().to_string()))?;
    }
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    fs::copy(from, to).map(|_| ()).map_err(OutputError::io(from))
}
