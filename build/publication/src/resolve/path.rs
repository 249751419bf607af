//! Addresses and paths as texts write them.

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;

/// The folder of a path, with a closing `/`; empty at the top.
pub(super) fn folder_of(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..=slash])
}

pub(super) fn split_anchor(destination: &str) -> (&str, Option<&str>) {
    match destination.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor).filter(|anchor| !anchor.is_empty())),
        None => (destination, None),
    }
}

/// The scheme of an address (RFC 3986, 3.1), if it has one.
pub(super) fn scheme_of(destination: &str) -> Option<&str> {
    let (scheme, _) = destination.split_once(':')?;
    let mut characters = scheme.chars();
    let starts = characters.next().is_some_and(|c| c.is_ascii_alphabetic());
    let goes_on = characters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    (starts && goes_on).then_some(scheme)
}

pub(super) fn decode(path: &str) -> String {
    composed(&percent_decode_str(path).decode_utf8_lossy())
}

pub(super) fn composed(text: &str) -> String {
    // ASCII has nothing to compose.
    if text.is_ascii() { text.to_owned() } else { text.nfc().collect() }
}

/// `path` seen from the folder `base`, dots resolved; `None` if it leads above the top folder
/// of `base` (`/content/` for files).
pub(super) fn joined(base: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    let bottom = usize::from(parts.first() == Some(&"content"));
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if parts.len() <= bottom => return None,
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let closing = if path.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    Some(format!("/{}{closing}", parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined_and_never_leave_the_content() {
        assert_eq!(joined("/content/gids/", "a.png").as_deref(), Some("/content/gids/a.png"));
        assert_eq!(joined("/content/gids/", "../b.png").as_deref(), Some("/content/b.png"));
        assert_eq!(joined("/content/gids/", "../../b.png"), None);
        assert_eq!(joined("/content/", "..\\b.png"), None);
    }

    #[test]
    fn schemes_are_told_from_paths() {
        assert_eq!(scheme_of("https://a.nl"), Some("https"));
        assert_eq!(scheme_of("javascript:alert(1)"), Some("javascript"));
        assert_eq!(scheme_of("tip 1: begin.pdf"), None);
        assert_eq!(scheme_of("a/b:c"), None);
    }
}
