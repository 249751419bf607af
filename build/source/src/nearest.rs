//! "Bedoelde u …?": the known name nearest to what was written.

use crate::diagnostic::Message;

/// A hint that names the nearest known name, or all of them if none is near.
pub fn nearest<S: AsRef<str>>(written: &str, known: &[S]) -> Message {
    match nearest_name(written, known) {
        Some(name) => Message::new("source-did-you-mean").with("name", name),
        None if known.is_empty() => Message::new("source-nothing-known"),
        None => {
            let names: Vec<String> =
                known.iter().map(|name| format!("`{}`", name.as_ref())).collect();
            Message::new("source-known-names").with("names", names.join(", "))
        }
    }
}

/// The known name that was probably meant.
pub fn nearest_name<'k, S: AsRef<str>>(written: &str, known: &'k [S]) -> Option<&'k str> {
    let written = written.to_lowercase();
    let length = written.chars().count();
    let far = |name: &str| name.chars().count().max(3) / 3;
    known
        .iter()
        // Names of another length are far in any case, and sites have many names.
        .filter(|name| length.abs_diff(name.as_ref().chars().count()) <= far(name.as_ref()))
        .map(|name| (strsim::damerau_levenshtein(&written, &name.as_ref().to_lowercase()), name))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, name)| *distance <= far(name.as_ref()))
        .map(|(_, name)| name.as_ref())
}
