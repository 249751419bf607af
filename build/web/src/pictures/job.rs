//! Making what was asked for, one picture of the site at a time.

use std::collections::BTreeSet;
use std::sync::PoisonError;

use tweeluik_publication::OutputFile;
use tweeluik_source::{Diagnostic, Message, Project};

use super::encode::Decoded;
use super::{Pictures, Wanted};
use crate::rules;

/// All that was asked of one picture.
#[derive(Clone, Debug)]
pub struct PictureJob {
    original: usize,
    wanted: Vec<Wanted>,
}

impl Pictures {
    /// What was asked for so far, in a fixed order. Each job can run beside any other.
    pub(crate) fn jobs(&self) -> Vec<PictureJob> {
        let wanted = self.wanted.lock().unwrap_or_else(PoisonError::into_inner);
        let mut jobs: Vec<PictureJob> = Vec::new();
        // The same picture at two places becomes the same files: they are made once.
        let mut paths = BTreeSet::new();
        for one in wanted.iter().filter(|one| paths.insert(one.path.as_str())) {
            match jobs.last_mut().filter(|job| job.original == one.original) {
                Some(job) => job.wanted.push(one.clone()),
                None => jobs.push(PictureJob { original: one.original, wanted: vec![one.clone()] }),
            }
        }
        jobs
    }

    /// Makes the pictures of a job, as far as the cache does not have them.
    pub(crate) fn make(
        &self,
        job: &PictureJob,
        project: &Project,
    ) -> Result<Vec<OutputFile>, Box<Diagnostic>> {
        let original = &self.originals[job.original];
        let picture = &original.picture;
        let broken = |reason: String| {
            let message = Message::new("web-picture-failed")
                .with("file", &original.source)
                .with("reason", reason);
            let finding = Diagnostic::new(&rules::PICTURE, original.span, message);
            Box::new(finding.hint(Message::new("web-picture-failed-hint")))
        };
        let mut decoded: Option<Decoded> = None;
        let mut files = Vec::with_capacity(job.wanted.len());
        for wanted in &job.wanted {
            let key = wanted.work.key(picture);
            let contents = match project.cache().get(&key) {
                Some(bytes) => bytes,
                None => {
                    if decoded.is_none() {
                        let bytes = project.read_bytes(&original.source).map_err(Box::new)?;
                        let read = Decoded::read(&bytes, picture.orientation);
                        decoded = Some(read.map_err(broken)?);
                    }
                    let Some(decoded) = &decoded else { continue };
                    let resized = decoded.resized(wanted.work.geometry).map_err(broken)?;
                    let bytes = resized.encoded(wanted.work.encoding).map_err(broken)?;
                    project.cache().put(&key, &bytes);
                    bytes
                }
            };
            files.push(OutputFile { path: wanted.path.clone(), contents });
        }
        Ok(files)
    }
}
