//! SVG that may be published: without script and without anything that is loaded from elsewhere.

use std::borrow::Cow;
use std::ops::Range;

use roxmltree::{Document, Node, ParsingOptions};

/// What an SVG must not do, with its place in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnsafePart {
    /// Its place.
    pub range: Range<usize>,
    /// An element or attribute, as written.
    pub name: String,
}

/// The parts of an SVG that are left out when it is published.
pub fn unsafe_parts(text: &str) -> Vec<UnsafePart> {
    let options = ParsingOptions { allow_dtd: true, ..Default::default() };
    let Ok(document) = Document::parse_with_options(text, options) else { return Vec::new() };
    let mut parts = Vec::new();
    for node in document.descendants() {
        if node.pi().is_some_and(|it| it.target == "xml-stylesheet") {
            parts.push(UnsafePart { range: node.range(), name: "xml-stylesheet".to_owned() });
        }
    }
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        if is_active(&node) {
            parts.push(UnsafePart { range: node.range(), name: format!("<{name}>") });
            continue;
        }
        if name == "style" && node.text().is_some_and(loads) {
            parts.push(UnsafePart { range: node.range(), name: "<style>".to_owned() });
        }
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value().trim());
            let lower = value.to_ascii_lowercase();
            let outside = match (name, key) {
                ("a", "href") => lower.starts_with("javascript:"),
                (_, "href" | "src") => !value.starts_with('#') && !lower.starts_with("data:image/"),
                _ => loads(value),
            };
            if key.starts_with("on") || outside {
                parts.push(UnsafePart { range: attribute.range(), name: key.to_owned() });
            }
        }
    }
    // What stands inside another part goes with it.
    parts.sort_by_key(|part| part.range.start);
    let mut end = 0;
    parts.retain(|part| {
        let outer = part.range.start >= end;
        end = end.max(part.range.end);
        outer
    });
    parts
}

/// Whether an element runs something, holds another language, or changes an address later.
fn is_active(node: &Node) -> bool {
    let changes = |it: &str| matches!(it, "href" | "xlink:href") || it.starts_with("on");
    matches!(node.tag_name().name(), "script" | "foreignObject" | "iframe" | "handler")
        || node.attribute("attributeName").is_some_and(changes)
}

/// Whether CSS loads something from outside the file.
fn loads(css: &str) -> bool {
    let lower = css.to_ascii_lowercase();
    let mut addresses = lower.split("url(").skip(1);
    lower.contains("@import")
        || addresses.any(|rest| {
            let address = rest.trim_start().trim_start_matches(['"', '\'']);
            !address.starts_with('#') && !address.starts_with("data:image/")
        })
}

/// The bytes of an SVG as they may be published; as they are where nothing is unsafe.
pub(super) fn safe(bytes: &[u8]) -> Cow<'_, [u8]> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Cow::Borrowed(bytes) };
    if unsafe_parts(text).is_empty() {
        return Cow::Borrowed(bytes);
    }
    let mut filter = svg_hush::Filter::new();
    filter.set_data_url_filter(svg_hush::data_url_filter::allow_standard_images);
    let mut out = Vec::new();
    // What cannot be cleaned is not published: an empty drawing instead.
    let empty = Cow::Borrowed(b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".as_slice());
    if filter.filter(&mut text.as_bytes(), &mut out).is_err() {
        return empty;
    }
    // The filter leaves paths beside the file, which would load something too.
    let Ok(mut text) = String::from_utf8(out) else { return empty };
    for part in unsafe_parts(&text).into_iter().rev() {
        text.replace_range(part.range, "");
    }
    if unsafe_parts(&text).is_empty() { Cow::Owned(text.into_bytes()) } else { empty }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(svg: &str) -> Vec<String> {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg'>{svg}</svg>");
        unsafe_parts(&svg).into_iter().map(|part| part.name).collect()
    }

    #[test]
    fn what_runs_or_loads_is_unsafe() {
        assert_eq!(names("<script>x</script>"), ["<script>"]);
        assert_eq!(names("<rect onclick='x'/>"), ["onclick"]);
        assert_eq!(names("<image href='https://example.org/a.png'/>"), ["href"]);
        assert_eq!(names("<image href='naast.png'/>"), ["href"]);
        assert_eq!(names("<a href='javascript:x'><path/></a>"), ["href"]);
        assert_eq!(names("<style>@import 'a.css'</style>"), ["<style>"]);
        assert_eq!(names("<rect style='fill:url(https://example.org/#a)'/>"), ["style"]);
        assert_eq!(names("<foreignObject onclick='a'/>"), ["<foreignObject>"]);
        assert_eq!(names("<set attributeName='href' to='x'/>"), ["<set>"]);
    }

    #[test]
    fn what_stays_in_the_file_is_safe() {
        let none: [String; 0] = [];
        assert_eq!(names("<use href='#a'/><rect fill='url(#b)'/>"), none);
        assert_eq!(names("<a href='https://example.org/'><path/></a>"), none);
        assert_eq!(names("<image href='data:image/png;base64,AAAA'/>"), none);
    }

    #[test]
    fn what_is_published_has_no_unsafe_parts() {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='a()'><title>Huis</title>\
            <script>b()</script><rect width='4' height='5' fill='red'/>\
            <image href='https://example.org/a.png'/></svg>";
        let safe = safe(svg.as_bytes());
        let text = std::str::from_utf8(&safe).unwrap();
        assert_eq!(unsafe_parts(text), []);
        assert!(text.contains("Huis") && text.contains("<rect"), "{text}");
        assert!(!text.contains("example.org") && !text.contains("b()"), "{text}");
    }
}
