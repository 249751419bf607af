//! What the panels hand to the command: files to write and PDFs to offer.

use crate::site::PublicationId;

/// A file of the output folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Path below the output folder, with `/`.
    pub path: String,
    /// Its bytes.
    pub contents: Vec<u8>,
}

/// A PDF that was made of a publication, for the download block of its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfDownload {
    /// The publication.
    pub publication: PublicationId,
    /// The profile's name, such as `screen`.
    pub profile: &'static str,
    /// Address below `base_url`, with leading `/`.
    pub path: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Number of pages.
    pub pages: usize,
    /// Its first page as a picture.
    pub cover: Option<CoverPicture>,
    /// Pictures of parts of it, for pages that show how they look on paper.
    pub parts: Vec<CoverPicture>,
    /// Address of the cover for the printing house, where it is printed apart.
    pub cover_apart: Option<String>,
    /// Address of what is said of its accessibility, below `base_url`, with leading `/`.
    pub statement: Option<String>,
}

/// A picture of a publication's first page, or of a part of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverPicture {
    /// Address below `base_url`, with leading `/`.
    pub path: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}
