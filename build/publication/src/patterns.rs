//! Glob patterns of the configuration: which files they speak of.

use globset::{Glob, GlobSet, GlobSetBuilder};
use tweeluik_source::{Diagnostic, Message, Spanned};

use crate::rules;

/// Patterns read once. As in Zola, `*` also stands for what holds a `/`.
pub struct Patterns(GlobSet);

impl Patterns {
    /// Reads patterns; those that cannot be read are findings and speak of nothing.
    pub fn new(written: &[Spanned<String>], found: &mut Vec<Diagnostic>) -> Self {
        let mut builder = GlobSetBuilder::new();
        for pattern in written {
            match Glob::new(&pattern.value) {
                Ok(glob) => {
                    builder.add(glob);
                }
                Err(_) => {
                    let message =
                        Message::new("publication-invalid-pattern").with("pattern", &pattern.value);
                    let finding = Diagnostic::new(&rules::INVALID_PATTERN, pattern.span, message);
                    found.push(finding.hint(Message::new("publication-invalid-pattern-hint")));
                }
            }
        }
        Self(builder.build().unwrap_or_else(|_| GlobSet::empty()))
    }

    /// Whether a pattern speaks of a file, seen from the folder that the key is about: of its
    /// path, of its name alone, or of a folder that it lies in.
    pub fn matches(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or(path);
        let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        !self.0.is_empty() && folders.chain([path, name]).any(|part| self.0.is_match(part))
    }
}

#[cfg(test)]
mod tests {
    use tweeluik_source::{Sources, Span};

    use super::*;

    fn matches(pattern: &str, path: &str) -> bool {
        let span = Span::new(Sources::default().add("config.toml", ""), 0..0);
        let written = [Spanned { value: pattern.to_owned(), span }];
        Patterns::new(&written, &mut Vec::new()).matches(path)
    }

    #[test]
    fn a_pattern_speaks_of_a_path_a_name_or_a_folder() {
        assert!(matches("*.{ods,xlsx}", "gids/cijfers.xlsx"));
        assert!(matches("temp.*", "gids/temp.txt"));
        assert!(matches("**/build", "gids/build/a/b.txt"));
        assert!(matches("gids", "gids/a.txt"));
        assert!(!matches("gids", "gidsen/a.txt"));
        assert!(!matches("temp.*", "gids/temp/a.txt"));
    }
}
