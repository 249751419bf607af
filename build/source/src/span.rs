//! Where a thing was written: a file below the project root and a byte range in it.
//!
//! [`Sources`] keeps the text of every file that was read, so that any later
//! room can turn a [`Span`] into the line and column an editor sees.

use std::ops::Range;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};

/// A file known to [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A byte range in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file the range lies in.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span over `range` in `file`. Offsets beyond 4 GiB are cut off there.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { file, start: clamp(range.start), end: clamp(range.end) }
    }

    /// The byte range.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value together with the place where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Pairs a value with its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// Templates see the value alone.
impl<T: Serialize> Serialize for Spanned<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its place in [`Sources`].
    pub id: FileId,
    /// Path below the project root, with `/`.
    pub path: String,
    /// Its text; empty for a file that holds no text, such as a picture.
    pub text: String,
    /// Found when a line is first asked for.
    line_starts: OnceLock<Vec<u32>>,
}

/// First id of the files that were registered late.
const LATE: u32 = 1 << 31;

impl SourceFile {
    fn new(id: FileId, path: String, text: String) -> Self {
        Self { id, path, text, line_starts: OnceLock::new() }
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let newlines = self.text.match_indices('\n');
            let starts = newlines.map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX));
            std::iter::once(0).chain(starts).collect()
        })
    }

    /// Line and column of a byte offset, both from 1; the column counts characters.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.text.len());
        let starts = self.line_starts();
        let line = starts.partition_point(|&start| start as usize <= offset).max(1);
        let start = starts.get(line - 1).map_or(0, |&start| start as usize);
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count());
        (line, column + 1)
    }
}

/// All files that were read, in the order of reading.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    late: Late,
}

/// Files that were registered while others were being read: a chain, so that references to them
/// stay valid. It is short, for only files with a mistake come here.
#[derive(Clone, Debug, Default)]
struct Late(OnceLock<Box<(SourceFile, Late)>>);

impl Sources {
    /// Registers a file and gives its id.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(SourceFile::new(id, path.into(), text.into()));
        id
    }

    /// Registers a file while others hold on to these sources, and gives its id. A path that was
    /// registered in this way before keeps its text and id.
    pub fn add_late(&self, path: &str, text: &str) -> FileId {
        let mut late = &self.late;
        let mut index = LATE;
        loop {
            let id = FileId(index);
            let make =
                || Box::new((SourceFile::new(id, path.into(), text.into()), Late::default()));
            let (file, next) = &**late.0.get_or_init(make);
            if file.path == path {
                return id;
            }
            (late, index) = (next, index.saturating_add(1));
        }
    }

    /// The file behind an id.
    pub fn get(&self, id: FileId) -> &SourceFile {
        let Some(mut place) = id.0.checked_sub(LATE) else { return &self.files[id.0 as usize] };
        let mut late = &self.late;
        // An id of a late file was given when its link in the chain was made.
        while let Some((file, next)) = late.0.get().map(|link| &**link) {
            if place == 0 {
                return file;
            }
            (late, place) = (next, place - 1);
        }
        unreachable!("an id is of the sources that gave it")
    }

    /// The file registered under a path, if it was read.
    pub fn by_path(&self, path: &str) -> Option<&SourceFile> {
        self.files.iter().find(|file| file.path == path)
    }

    /// The text of each file, in the order of reading; those that were registered late are left
    /// out.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.text.as_str())
    }

    /// The text a span covers.
    pub fn text(&self, span: Span) -> &str {
        self.get(span.file).text.get(span.range()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_can_be_registered_late() {
        let mut sources = Sources::default();
        let early = sources.add("a.md", "een");
        let data = sources.add_late("data.csv", "x\ny");
        let other = sources.add_late("data.toml", "");
        assert_eq!(sources.add_late("data.csv", "x\ny"), data);
        assert_eq!(sources.get(data).line_column(2), (2, 1));
        assert_eq!(sources.get(other).path, "data.toml");
        assert_eq!(sources.get(early).path, "a.md");
    }
}
