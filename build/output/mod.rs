//! All or nothing: a build writes into a staging folder beside the output and
//! swaps the two when nothing is wrong.
//!
//! The output folder carries a list of the files the tool wrote ([`MANIFEST`]).
//! Whatever else lies there belongs to somebody: it is taken along unchanged,
//! and a build that would write over it stops instead.

mod abandoned;
mod carry;
mod companions;
mod staging;
mod swap;

pub use staging::Staging;

/// Name of the list of written files, in the output folder.
pub const MANIFEST: &str = ".tweeluik-files";

/// Name of the file in a staging folder that its build holds locked.
const LOCK: &str = ".tweeluik-lock";

/// Why an output could not be written.
#[derive(Debug)]
pub enum OutputError {
    /// The operating system refused something at this path.
    Io {
        /// The path, as it was given or below the output folder.
        path: String,
        /// The reason.
        error: std::io::Error,
    },
    /// A file that the tool did not write stands where one must come.
    InTheWay(String),
    /// A file would land outside the output folder.
    Outside(String),
    /// Two things are written to one path.
    Twice(String),
    /// The configuration names an output folder outside the project.
    OutsideProject(String),
    /// The output folder holds the project, or is one that the site is built from.
    HoldsProject(String),
}

impl OutputError {
    fn io(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.display().to_string();
        move |error| Self::Io { path, error }
    }
}
