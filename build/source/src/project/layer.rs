//! Files in layers: the site's own, its theme's, and what is built in.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::project::Project;
use crate::project::read::register;
use crate::span::{FileId, Sources};

/// A file from the first layer that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layered {
    /// Where it came from: below the root, or the built-in path.
    pub source: String,
    /// Whether it is built in.
    pub builtin: bool,
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
}

impl Project {
    /// Reads a file from the site, else the theme, else what is built in; `None` if none has it.
    pub fn read_layered(&self, path: &str) -> Result<Option<Layered>, Diagnostic> {
        for source in self.places(path) {
            if self.locate(&source)?.is_file() {
                let bytes = Cow::Owned(self.read_bytes(&source)?);
                return Ok(Some(Layered { source, builtin: false, bytes }));
            }
        }
        Ok(self.builtin.iter().find(|(name, _)| *name == path).map(|(name, bytes)| Layered {
            source: (*name).to_owned(),
            builtin: true,
            bytes: Cow::Borrowed(bytes),
        }))
    }

    /// As [`Self::read_layered`], for text, which is registered.
    pub fn read_layered_text(
        &self,
        path: &str,
        sources: &mut Sources,
    ) -> Result<Option<FileId>, Diagnostic> {
        for source in self.places(path) {
            if self.locate(&source)?.is_file() {
                return self.read_text(&source, sources).map(Some);
            }
        }
        match self.builtin.iter().find(|(name, _)| *name == path) {
            Some((name, bytes)) => register(name, bytes.to_vec(), sources).map(Some),
            None => Ok(None),
        }
    }

    /// The paths below a folder that any layer has, sorted.
    pub fn list_layered(&self, folder: &str) -> (Vec<String>, Vec<Diagnostic>) {
        let folder = folder.trim_end_matches('/');
        let prefix = format!("{folder}/");
        let builtin = self.builtin.iter().map(|(name, _)| (*name).to_owned());
        let mut paths: BTreeSet<String> =
            builtin.filter(|name| name.starts_with(&prefix)).collect();
        let mut found = Vec::new();
        for place in self.places(folder) {
            let above = place.len() - folder.len();
            let (files, findings) = self.list(&place);
            paths.extend(files.into_iter().map(|file| file[above..].to_owned()));
            found.extend(findings);
        }
        (paths.into_iter().collect(), found)
    }

    /// Where a layered path may lie below the root, first the site, then the theme.
    fn places(&self, path: &str) -> Vec<String> {
        let theme = self.theme.as_ref().map(|theme| format!("themes/{theme}/{path}"));
        std::iter::once(path.to_owned()).chain(theme).collect()
    }
}
