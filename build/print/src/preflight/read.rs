//! Reading objects of a PDF that may not be what they should be: whatever is missing
//! or of another type is nothing.

use lopdf::{Dictionary, Document, Object, Stream};

/// The most that one stream may grow to: 128 MiB.
const LARGEST: usize = 128 << 20;
/// How far page tree and number trees go down at most.
pub const DEEPEST: usize = 32;

/// The value of a key, past references.
pub fn get<'a>(
    document: &'a Document,
    dictionary: &'a Dictionary,
    key: &str,
) -> Option<&'a Object> {
    dictionary.get_deref(key.as_bytes(), document).ok().filter(|object| !object.is_null())
}

/// The dictionary of a key; that of a stream counts.
pub fn dictionary<'a>(
    document: &'a Document,
    dictionary: &'a Dictionary,
    key: &str,
) -> Option<&'a Dictionary> {
    as_dictionary(get(document, dictionary, key)?)
}

/// A dictionary, or that of a stream.
pub fn as_dictionary(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

/// The stream of a key.
pub fn stream<'a>(
    document: &'a Document,
    dictionary: &'a Dictionary,
    key: &str,
) -> Option<&'a Stream> {
    get(document, dictionary, key)?.as_stream().ok()
}

/// The name of a key.
pub fn name(document: &Document, dictionary: &Dictionary, key: &str) -> Option<String> {
    let name = get(document, dictionary, key)?.as_name().ok()?;
    Some(String::from_utf8_lossy(name).into_owned())
}

/// The text of a key.
pub fn text(document: &Document, dictionary: &Dictionary, key: &str) -> Option<String> {
    lopdf::decode_text_string(get(document, dictionary, key)?).ok()
}

/// The number of a key.
pub fn number(document: &Document, dictionary: &Dictionary, key: &str) -> Option<f64> {
    as_number(get(document, dictionary, key)?)
}

/// A number.
pub fn as_number(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from).filter(|number| number.is_finite())
}

/// The numbers of an array, if all of it are numbers.
pub fn numbers(document: &Document, object: &Object) -> Option<Vec<f64>> {
    let items = object.as_array().ok()?.iter();
    items.map(|item| as_number(document.dereference(item).ok()?.1)).collect()
}

/// Contents of a stream, unless it grows too large.
pub fn contents(stream: &Stream) -> Option<Vec<u8>> {
    if stream.filters().is_ok_and(|filters| !filters.is_empty()) {
        stream.decompressed_content_with_limit(LARGEST).ok()
    } else {
        Some(stream.content.clone())
    }
}

/// The value of a key that pages inherit (ISO 32000-1, 7.7.3.4).
pub fn inherited<'a>(
    document: &'a Document,
    page: &'a Dictionary,
    key: &str,
) -> Option<&'a Object> {
    let mut node = page;
    for _ in 0..DEEPEST {
        if let Some(value) = get(document, node, key) {
            return Some(value);
        }
        node = dictionary(document, node, "Parent")?;
    }
    None
}
