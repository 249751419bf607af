//! Fonts: whether a file has all it needs to show its text.

use lopdf::{Dictionary, Document, Object};

use super::facts::FontFacts;
use super::read;

/// What a font dictionary tells.
pub fn facts(document: &Document, font: &Dictionary) -> FontFacts {
    let kind = read::name(document, font, "Subtype").unwrap_or_default();
    let name =
        read::name(document, font, "BaseFont").or_else(|| read::name(document, font, "Name"));
    let name = name.unwrap_or_default();
    // Six capitals and a plus sign mark a subset (ISO 32000-1, 9.6.4).
    let (subset, plain) = match name.split_once('+') {
        Some((mark, rest))
            if mark.len() == 6 && mark.bytes().all(|byte| byte.is_ascii_uppercase()) =>
        {
            (true, rest.to_owned())
        }
        _ => (false, name),
    };
    let descendant = read::get(document, font, "DescendantFonts")
        .and_then(|fonts| fonts.as_array().ok()?.first())
        .and_then(|font| document.dereference(font).ok()?.1.as_dict().ok());
    let described = descendant.unwrap_or(font);
    let descriptor = read::dictionary(document, described, "FontDescriptor");
    let embedded = descriptor.is_some_and(|it| {
        ["FontFile", "FontFile2", "FontFile3"]
            .iter()
            .any(|key| matches!(read::get(document, it, key), Some(Object::Stream(_))))
    });
    // The glyphs of a drawn font are always in the file, those that occur alone.
    let drawn = kind == "Type3";
    FontFacts {
        name: plain,
        embedded: embedded || drawn,
        subset: subset || drawn,
        unicode: read::get(document, font, "ToUnicode").is_some(),
        kind,
    }
}
