//! What Typst says most, in our words: it speaks English, and of its own language.

use tweeluik_source::Message;

/// A pattern for a message of Typst, `*` for what varies; then the id of ours, and of what to do.
/// What varies is `a`, `b` and `c` there, in order.
struct Known {
    pattern: &'static str,
    id: &'static str,
    hint: &'static str,
}

macro_rules! known {
    ($($pattern:literal => $name:literal,)*) => {
        &[$(Known {
            pattern: $pattern,
            id: concat!("print-said-", $name),
            hint: concat!("print-said-", $name, "-hint"),
        }),*]
    };
}

/// The first pattern that fits counts.
const KNOWN: &[Known] = known! {
    "document did not converge within five attempts" => "unsettled",
    "*did not converge" => "unsettled",
    "*did not stabilize" => "unsettled",
    "file not found (searched at *)" => "no-file",
    "failed to load file (access denied)" => "no-access",
    "failed to decode image (*)" => "broken-picture",
    "failed to parse SVG (*)" => "broken-picture",
    "unknown image format" => "unknown-picture",
    "unresolved import" => "no-import",
    "unknown variable: *" => "unknown-name",
    "unexpected argument: *" => "unexpected-argument",
    "unexpected argument" => "unexpected-argument-here",
    "missing argument: *" => "missing-argument",
    "dictionary does not contain key *" => "no-key",
    "expected *, found *" => "wrong-type",
    "unknown font family: *" => "unknown-font",
    "label `*` does not exist in the document" => "no-label",
    "label `*` occurs multiple times in the document" => "label-twice",
    "page configuration is not allowed inside of containers" => "page-inside",
    "pagebreaks are not allowed inside of containers" => "page-inside",
    "maximum function call depth exceeded" => "too-deep",
    "maximum show rule depth exceeded" => "too-deep",
    "* error: missing alt text" => "no-alternative",
    "* error: missing annotation alt text" => "no-alternative",
    "* error: missing document title" => "no-title",
    "* error: missing heading title" => "empty-heading",
    "* error: skipped from heading level * to *" => "skipped-heading",
    "* error: the first heading must be of level 1" => "first-heading",
    "* error: the text `*` could not be displayed with *" => "no-glyph",
    "* error: PDF artifacts may not contain links" => "link-in-artifact",
    "* error: the PDF is missing a CMYK profile" => "ink",
    "* error: *" => "standard",
    "block may not occur inside of a paragraph and was ignored" => "block-inside",
    "parbreak may not occur inside of a paragraph and was ignored" => "block-inside",
};

/// A message with what to do; nothing if Typst's own words have to do.
pub fn translated(said: &str) -> Option<(Message, Message)> {
    let (known, parts) =
        KNOWN.iter().find_map(|known| Some((known, matched(known.pattern, said)?)))?;
    let message = |id| {
        let keys = ["a", "b", "c"].into_iter().zip(&parts);
        keys.fold(Message::new(id), |message, (key, part)| message.with(key, part))
    };
    Some((message(known.id), message(known.hint)))
}

/// What stands at each `*` of a pattern that fits the whole text.
fn matched<'a>(pattern: &str, text: &'a str) -> Option<Vec<&'a str>> {
    let mut parts = Vec::new();
    let mut pieces = pattern.split('*');
    let mut rest = text.strip_prefix(pieces.next().unwrap_or_default())?;
    let pieces: Vec<&str> = pieces.collect();
    for (at, piece) in pieces.iter().enumerate() {
        let last = at + 1 == pieces.len();
        let end = match (last, piece.is_empty()) {
            (true, true) => rest.len(),
            (true, false) => {
                rest.len() - if rest.ends_with(piece) { piece.len() } else { return None }
            }
            (false, _) => rest.find(piece)?,
        };
        parts.push(&rest[..end]);
        rest = &rest[end + piece.len()..];
    }
    rest.is_empty().then_some(parts)
}

#[cfg(test)]
mod tests {
    use tweeluik_source::{Catalogue, Language};

    use super::*;

    #[test]
    fn each_has_words_in_both_catalogues() {
        for language in [Language::Nl, Language::En] {
            let catalogue = Catalogue::new(language);
            let ids = KNOWN.iter().flat_map(|known| [known.id, known.hint]);
            let missing: Vec<_> = ids.filter(|id| !catalogue.has(id)).collect();
            assert!(missing.is_empty(), "{language:?}: {missing:?}");
        }
    }

    #[test]
    fn what_varies_is_said_again() {
        let catalogue = Catalogue::new(Language::Nl);
        let text = |said| translated(said).map(|(message, _)| catalogue.text(&message));
        for (said, expected) in [
            ("unknown variable: kleur", Some("de naam `kleur` bestaat hier niet")),
            (
                "expected length, found string",
                Some("hier hoort een `length`, maar er staat een `string`"),
            ),
            (
                "PDF/UA-1 error: skipped from heading level 1 to 3",
                Some("na een kop van niveau 1 komt er een van niveau 3"),
            ),
            (
                "value of `counter(page)` did not converge",
                Some(
                    "de bladzijden blijven verspringen: wat hier wordt gevraagd, krijgt geen vast antwoord",
                ),
            ),
            ("something new", None),
        ] {
            assert_eq!(text(said).as_deref(), expected, "{said}");
        }
    }
}
