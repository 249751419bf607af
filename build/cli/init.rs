//! `tweeluik init`: a small site that builds at once, with what is built in.

use std::fs;
use std::path::Path;

use tweeluik_source::{Catalogue, Diagnostic, Message, Sources};

use super::arguments::Global;
use super::report::{Report, write_err};
use super::{Outcome, rules};
use crate::builtin;

/// Somebody who has one knows what to leave out of a history.
const OPTIONAL: &str = ".gitignore";

/// Writes a new site into a folder. Nothing that is there is changed.
pub fn init(folder: &Path, global: &Global, catalogue: &Catalogue) -> Outcome {
    let prefix = format!("templates/start/{}/", catalogue.language().code());
    let files: Vec<_> = builtin::files()
        .iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix(prefix.as_str())?, *bytes)))
        .filter(|(path, _)| *path != OPTIONAL || !folder.join(path).exists())
        .collect();
    let taken = files
        .iter()
        .map(|(path, _)| folder.join(path))
        .find(|path| path.symlink_metadata().is_ok());
    let finding = match taken {
        Some(path) => Some(
            Diagnostic::unplaced(
                &rules::INIT_FOLDER,
                Message::new("cli-init-exists").with("path", path.display()),
            )
            .hint(Message::new("cli-init-exists-hint")),
        ),
        None => files.iter().find_map(|(path, bytes)| write(&folder.join(path), bytes)),
    };
    if let Some(finding) = finding {
        Report::new(global, catalogue).findings(&[finding], &Sources::default());
        return Outcome::Findings;
    }
    let message = Message::new("cli-started")
        .with("folder", folder.display())
        .with("command", build_command(folder));
    write_err(&format!("{}\n", catalogue.text(&message)));
    Outcome::Good
}

/// What to type to build the site in a folder.
fn build_command(folder: &Path) -> String {
    let shown = folder.display().to_string();
    if shown == "." {
        "tweeluik build".to_owned()
    } else if shown.contains(char::is_whitespace) {
        format!("tweeluik build --root \"{shown}\"")
    } else {
        format!("tweeluik build --root {shown}")
    }
}

fn write(path: &Path, bytes: &[u8]) -> Option<Diagnostic> {
    let parent = path.parent().unwrap_or(path);
    let error = fs::create_dir_all(parent).and_then(|()| fs::write(path, bytes)).err()?;
    let message = Message::new("cli-output-refused").with("path", path.display()).with_io(&error);
    Some(Diagnostic::unplaced(&rules::OUTPUT, message).hint(Message::new("cli-output-hint")))
}
