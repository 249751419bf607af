//! Work that need not be done again: bytes by key, in `.tweeluik/cache/` of the project.
//!
//! A key is a hash of everything that the bytes depend on, so no entry is ever out of date.
//! Each entry carries a checksum; one that is missing, damaged or unreadable is as if it had
//! never been there, and a cache that cannot be written costs time and nothing else. After a
//! build, [`Cache::prune`] removes what that build did not use.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

/// The folder below the project root.
const FOLDER: &str = ".tweeluik/cache";
/// Length of the checksum that each entry begins with.
const CHECKSUM: usize = 32;

/// Kept work. Clones share one memory of what was used.
#[derive(Clone, Debug, Default)]
pub struct Cache(Option<Arc<Inner>>);

#[derive(Debug)]
struct Inner {
    folder: PathBuf,
    /// Paths below the folder that were got or put.
    used: Mutex<BTreeSet<PathBuf>>,
    /// Makes the names of unfinished files distinct.
    writes: AtomicUsize,
}

/// What a piece of work is known by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CacheKey {
    kind: &'static str,
    hash: String,
}

impl CacheKey {
    /// The key of work of a kind (a folder name, such as `pictures`) that depends on `parts`
    /// alone: the input's bytes, the settings, and a number that changes when the work is done
    /// differently. The version of the tool is always part of it.
    pub fn of(kind: &'static str, parts: &[&[u8]]) -> Self {
        let mut hasher = Sha256::new();
        for part in [env!("CARGO_PKG_VERSION").as_bytes()].iter().chain(parts) {
            // The length keeps `ab, c` apart from `a, bc`.
            hasher.update((part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self { kind, hash: hexadecimal(&hasher.finalize()) }
    }

    /// The hash, as 64 hexadecimal digits.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    fn path(&self) -> PathBuf {
        Path::new(self.kind).join(&self.hash)
    }
}

impl Cache {
    /// The cache of the project in a folder.
    pub fn below(root: &Path) -> Self {
        let used = Mutex::new(BTreeSet::new());
        let folder = root.join(FOLDER);
        Self(Some(Arc::new(Inner { folder, used, writes: AtomicUsize::new(0) })))
    }

    /// The bytes under a key, if they are there and whole.
    pub fn get(&self, key: &CacheKey) -> Option<Vec<u8>> {
        let inner = self.0.as_ref()?;
        let mut bytes = fs::read(inner.folder.join(key.path())).ok()?;
        let (checksum, contents) = bytes.split_at_checked(CHECKSUM)?;
        if Sha256::digest(contents).as_slice() != checksum {
            return None;
        }
        inner.remember(key);
        bytes.drain(..CHECKSUM);
        Some(bytes)
    }

    /// Keeps bytes under a key, if that is possible.
    pub fn put(&self, key: &CacheKey, bytes: &[u8]) {
        let Some(inner) = &self.0 else { return };
        // Without it the work is done again next time.
        let _ = inner.write(key, bytes);
        inner.remember(key);
    }

    /// The bytes under a key, else what `make` gives, which is then kept.
    pub fn get_or<E>(
        &self,
        key: &CacheKey,
        make: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<Vec<u8>, E> {
        match self.get(key) {
            Some(bytes) => Ok(bytes),
            None => {
                let bytes = make()?;
                self.put(key, &bytes);
                Ok(bytes)
            }
        }
    }

    /// Removes everything that was neither got nor put since the cache was opened.
    pub fn prune(&self) {
        let Some(inner) = &self.0 else { return };
        let used = inner.used.lock().unwrap_or_else(PoisonError::into_inner);
        for kind in entries(&inner.folder).filter(|kind| kind.is_dir()) {
            for entry in entries(&kind) {
                let below = entry.strip_prefix(&inner.folder).unwrap_or(&entry);
                if !used.contains(below) {
                    // What cannot be removed now stays for the next build.
                    let _ = fs::remove_file(&entry);
                }
            }
        }
    }
}

impl Inner {
    fn remember(&self, key: &CacheKey) {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(key.path());
    }

    /// Writes beside the entry and renames, so that a reader never sees half of it.
    fn write(&self, key: &CacheKey, bytes: &[u8]) -> io::Result<()> {
        let target = self.folder.join(key.path());
        if !self.folder.exists() {
            fs::create_dir_all(&self.folder)?;
            // Whatever the project does, its history needs none of this.
            fs::write(self.folder.join(".gitignore"), "*\n")?;
        }
        fs::create_dir_all(self.folder.join(key.kind))?;
        let number = self.writes.fetch_add(1, Ordering::Relaxed);
        let unfinished = target.with_extension(format!("{}-{number}", std::process::id()));
        let whole = [Sha256::digest(bytes).as_slice(), bytes].concat();
        let written = fs::write(&unfinished, whole).and_then(|()| fs::rename(&unfinished, &target));
        if written.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        written
    }
}

/// What lies in a folder; nothing if it cannot be read.
fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}

fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    halves.map(|half| DIGITS[usize::from(half)]).collect()
}
