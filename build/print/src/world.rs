//! What Typst sees: generated files from memory, templates and pictures of the
//! project, the fonts in `assets/fonts`, and the date of the publication.
//!
//! There is no network, no package from outside, no font of the system and no
//! clock, so that the same project gives the same PDF everywhere.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Mutex;

use tweeluik_publication::published;
use tweeluik_source::{Date, Project};
use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};
use typst_kit::fonts::FontStore;

/// Folders of a project that templates and texts may read from.
const READABLE: [&str; 4] = ["templates/", "content/", "assets/", "static/"];

/// One compilation.
pub struct PrintWorld<'a> {
    /// Typst's own definitions.
    pub library: &'a LazyHash<Library>,
    /// The fonts.
    pub fonts: &'a FontStore,
    /// The project, for templates and pictures.
    pub project: &'a Project,
    /// The file that is compiled.
    pub main: FileId,
    /// Files from memory: what was generated.
    pub generated: BTreeMap<String, Source>,
    /// What `datetime.today()` gives.
    pub date: Option<Date>,
    /// Files that were read, so that each is read once.
    pub read: Mutex<BTreeMap<String, FileResult<Bytes>>>,
}

/// The compiler's id of a path from the root; the same for the same path in every compilation.
///
/// The error is for a path that leads outside the root.
pub fn file_id(path: &str) -> FileResult<FileId> {
    let path = VirtualPath::new(path).map_err(|_| FileError::AccessDenied)?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl PrintWorld<'_> {
    fn bytes(&self, id: FileId) -> FileResult<Bytes> {
        if let VirtualRoot::Package(_) = id.root() {
            let reason = "packages from outside are not loaded".into();
            return Err(FileError::Package(PackageError::Other(Some(reason))));
        }
        let path = id.vpath().get_without_slash();
        if let Some(source) = self.generated.get(path) {
            return Ok(Bytes::from_string(source.clone()));
        }
        if !READABLE.iter().any(|folder| path.starts_with(folder)) {
            return Err(FileError::AccessDenied);
        }
        // A poisoned lock means that a reader panicked; the map itself is still whole.
        let mut read = self.read.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        read.entry(path.to_owned())
            .or_insert_with(|| match self.project.read_layered(path) {
                // A PDF holds the very bytes of a photograph, and draws what a drawing holds.
                Ok(Some(layered)) => {
                    let without = match published(path, &layered.bytes) {
                        Cow::Borrowed(_) => None,
                        Cow::Owned(bytes) => Some(bytes),
                    };
                    Ok(Bytes::new(without.map_or(layered.bytes, Cow::Owned)))
                }
                Ok(None) => Err(FileError::NotFound(path.into())),
                Err(_) => Err(FileError::AccessDenied),
            })
            .clone()
    }
}

impl World for PrintWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if let Some(source) = self.generated.get(id.vpath().get_without_slash()) {
            return Ok(source.clone());
        }
        let bytes = self.bytes(id)?;
        let text = std::str::from_utf8(bytes.as_slice())?;
        Ok(Source::new(id, text.trim_start_matches('\u{feff}').to_owned()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.bytes(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        let date = self.date.as_ref()?;
        Datetime::from_ymd(date.year, date.month, date.day)
    }
}
