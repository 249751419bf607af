//! The files of a project. Everything is read through here.
//!
//! Paths are relative to the project root and written with `/`. A path that
//! leads outside the root, also through a link, is refused. Templates and
//! assets come in layers: the site's own, its theme's, and what is built in.
//! Beside them lies the cache, the one thing that is also written.

mod confine;
mod layer;
mod list;
mod read;

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use confine::Folders;
pub use confine::is_inside;
pub use layer::Layered;
pub use read::register;

use crate::cache::Cache;
use crate::diagnostic::Diagnostic;
use read::unreadable_folder;

/// Files embedded in the binary: path with `/`, and bytes.
pub type Builtin = &'static [(&'static str, &'static [u8])];

/// A folder with a site.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
    theme: Option<String>,
    builtin: Builtin,
    cache: Cache,
    /// Folders below the root that are no links, and in none.
    without_links: Folders,
    content: Arc<OnceLock<(Vec<String>, Vec<Diagnostic>)>>,
}

impl Project {
    /// Opens the project in a folder; a finding if there is no such folder.
    pub fn open(root: &Path, builtin: Builtin) -> Result<Self, Diagnostic> {
        let real =
            root.canonicalize().map_err(|error| unreadable_folder(root.display(), &error))?;
        if !real.is_dir() {
            let error = std::io::ErrorKind::NotADirectory.into();
            return Err(unreadable_folder(root.display(), &error));
        }
        let (cache, without_links) = (Cache::default(), Folders::default());
        let content = Arc::default();
        Ok(Self { root: real, theme: None, builtin, cache, without_links, content })
    }

    /// The project with the theme its configuration names.
    pub fn with_theme(self, theme: Option<&str>) -> Self {
        Self { theme: theme.map(str::to_owned), ..self }
    }

    /// The project with a cache below its root; without this, nothing is kept.
    pub fn with_cache(self) -> Self {
        Self { cache: Cache::below(&self.root), ..self }
    }

    /// Work kept between builds.
    pub fn cache(&self) -> &Cache {
        &self.cache
    }

    /// The folder, without links in its path.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The theme's folder below `themes/`, if there is a theme.
    pub fn theme(&self) -> Option<&str> {
        self.theme.as_deref()
    }

    /// The files embedded in the binary.
    pub fn builtin(&self) -> Builtin {
        self.builtin
    }
}
