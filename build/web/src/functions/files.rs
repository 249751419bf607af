//! Finding the files that templates name, below the project's root and nowhere else.

use sha2::{Digest, Sha256};
use tweeluik_source::Message;

use super::asked::Asked;
use super::failure::Failure;

/// Where a file lies that a template names, as a path below the project's root.
///
/// As in Zola, `@/` stands for `content/`, and what is not at the path itself is looked for in
/// `static/`, `content/` and the theme's `static/` (Zola: templates/overview). The output folder
/// is not searched: what lies there is of an earlier build.
pub(super) fn find_file(asked: &Asked<'_>, path: &str) -> Result<Option<String>, Failure> {
    let project = &asked.site.project;
    let plain = match path.strip_prefix("@/") {
        Some(below) => format!("content/{below}"),
        None => path.trim_start_matches('/').to_owned(),
    };
    let theme = project.theme().map(|theme| format!("themes/{theme}/static/"));
    let folders = ["", "static/", "content/"].map(str::to_owned).into_iter().chain(theme);
    for folder in folders {
        let candidate = format!("{folder}{plain}");
        // A path or link that leads out is told, not passed over.
        project.locate(&candidate)?;
        if project.has_file(&candidate) {
            return Ok(Some(candidate));
        }
    }
    Ok(None)
}

/// A failure about a file that is nowhere.
pub(super) fn no_file(path: &str) -> Failure {
    Failure::new(Message::new("template-no-file").with("path", path))
        .hint(Message::new("template-no-file-hint"))
}

/// The bytes of a file the project has or the build makes.
pub(super) fn bytes_of(asked: &Asked<'_>, path: &str) -> Result<Option<Vec<u8>>, Failure> {
    let below = path.trim_start_matches('/');
    if let Some(made) = asked.site.made.get(below) {
        return Ok(Some(made.clone()));
    }
    let mut typefaces = asked.site.made.typefaces.iter();
    if let Some((_, found)) = typefaces.find(|(name, it)| *name == below || it.path == below) {
        return Ok(Some(found.contents(asked.site.project.cache())?.to_vec()));
    }
    match find_file(asked, path)? {
        Some(found) => Ok(Some(asked.site.project.read_bytes(&found)?)),
        None => Ok(None),
    }
}

/// Part of the SHA-256 of a file, for its address: it only has to change when the file does.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..10])
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
