//! XML as nodes, in the form that Zola's `load_data` gives.
//!
//! An element with only text is that text; another is a table with its attributes as `@name`, its
//! elements by name (a list where a name repeats) and its own text as `#text`. Prefixes of
//! namespaces are left out. A document type is refused: it can make a small file very large.

use roxmltree::{Document, Error, Node as Element, TextPos};

use crate::diagnostic::{Diagnostic, Message};
use crate::node::{Node, NodeKind};
use crate::parse::with_reason;
use crate::rules;
use crate::span::{FileId, Span, Spanned};

/// Deepest nesting, as in the other readers.
const MAX_DEPTH: usize = 80;

/// Reads a text as XML: a table with the root element by its name.
pub fn parse_xml(text: &str, file: FileId) -> Result<Node, Diagnostic> {
    let document = Document::parse(text).map_err(|error| refusal(&error, text, file))?;
    let root = document.root_element();
    let mut deep = root.descendants().filter(|it| it.ancestors().nth(MAX_DEPTH).is_some());
    if let Some(deep) = deep.next() {
        return Err(refuse("nested too deep", Span::new(file, deep.range())));
    }
    let entry = (name_of(root, file), node(root, file));
    Ok(Node { span: Span::new(file, root.range()), kind: NodeKind::Table(vec![entry]) })
}

fn node(element: Element<'_, '_>, file: FileId) -> Node {
    let mut entries: Vec<(Spanned<String>, Node)> = Vec::new();
    for attribute in element.attributes() {
        let name = Spanned::new(format!("@{}", attribute.name()), span(attribute.range(), file));
        let kind = value(attribute.value());
        entries.push((name, Node { span: span(attribute.range_value(), file), kind }));
    }
    let texts = element.children().filter(|child| child.is_text());
    let text: Vec<&str> = texts.filter_map(|child| Some(child.text()?.trim())).collect();
    let text = text.join(" ").trim().to_owned();
    let whole = span(element.range(), file);
    let children: Vec<_> = element.children().filter(|child| child.is_element()).collect();
    if entries.is_empty() && children.is_empty() && !text.is_empty() {
        return Node { span: whole, kind: value(&text) };
    }
    if !text.is_empty() {
        let name = Spanned::new("#text".to_owned(), whole);
        entries.push((name, Node { span: whole, kind: value(&text) }));
    }
    let mut repeated = std::collections::BTreeMap::new();
    for child in children {
        let name = name_of(child, file);
        let child = node(child, file);
        match repeated.get(&name.value) {
            None => {
                repeated.insert(name.value.clone(), (entries.len(), false));
                entries.push((name, child));
            }
            Some(&(at, is_list)) => {
                let first = &mut entries[at].1;
                if !is_list {
                    let span = first.span;
                    let one = std::mem::replace(first, Node { span, kind: NodeKind::Null });
                    first.kind = NodeKind::Array(vec![one]);
                    repeated.insert(name.value, (at, true));
                }
                if let NodeKind::Array(items) = &mut first.kind {
                    items.push(child);
                }
            }
        }
    }
    Node { span: whole, kind: NodeKind::Table(entries) }
}

/// Numbers and truth values are read as such, but a number only if it is written as one would
/// be written back: `0612` is no number but a code.
fn value(text: &str) -> NodeKind {
    if let Ok(number) = text.parse::<i64>()
        && number.to_string() == text
    {
        return NodeKind::Integer(number);
    }
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = text.split_once('.').unwrap_or_default();
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    let is_plain = digits(whole) && digits(fraction) && (whole == "0" || !whole.starts_with('0'));
    match text {
        "true" => NodeKind::Bool(true),
        "false" => NodeKind::Bool(false),
        _ if is_plain => {
            text.parse().map_or_else(|_| NodeKind::String(text.to_owned()), NodeKind::Float)
        }
        _ => NodeKind::String(text.to_owned()),
    }
}

fn name_of(element: Element<'_, '_>, file: FileId) -> Spanned<String> {
    let start = element.range().start;
    Spanned::new(element.tag_name().name().to_owned(), span(start..start + 1, file))
}

fn span(range: std::ops::Range<usize>, file: FileId) -> Span {
    Span::new(file, range)
}

fn refusal(error: &Error, text: &str, file: FileId) -> Diagnostic {
    let at = match error {
        Error::UnexpectedEndOfStream | Error::UnclosedRootNode => text.len(),
        _ => offset(text, error.pos()),
    };
    let span = Span::new(file, at..at);
    if let Error::UnexpectedCloseTag(expected, actual, _) = error {
        let message = Message::new("source-xml-close-tag");
        let message = message.with("expected", expected).with("actual", actual);
        return Diagnostic::new(&rules::INVALID_XML, span, message);
    }
    let detail = error.to_string();
    let place = format!(" at {}", error.pos());
    refuse(&detail.replace(&place, ""), span)
}

fn refuse(detail: &str, span: Span) -> Diagnostic {
    let message = with_reason(Message::new("source-invalid-xml"), detail);
    Diagnostic::new(&rules::INVALID_XML, span, message)
}

/// Byte offset of a place whose line and column count from 1, the column in characters.
fn offset(text: &str, place: TextPos) -> usize {
    let above = place.row.saturating_sub(1) as usize;
    let start: usize = text.split_inclusive('\n').take(above).map(str::len).sum();
    let before = place.col.saturating_sub(1) as usize;
    start + text[start..].chars().take(before).map(char::len_utf8).sum::<usize>()
}
