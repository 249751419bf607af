//! YAML as nodes, from the parser's events.
//!
//! Events and not a loaded document, because nesting and the copies that
//! aliases make must be bounded: front matter is author input.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use saphyr::Scalar;
use saphyr_parser::{Event, Parser, ScanError, Span as Marks};

use crate::diagnostic::{Diagnostic, Message};
use crate::node::{Node, NodeKind};
use crate::parse::with_reason;
use crate::rules;
use crate::span::{FileId, Span, Spanned};

/// Deepest nesting, as in the TOML reader.
const MAX_DEPTH: usize = 80;
/// Most nodes that one text may make, copies by aliases included.
const MAX_NODES: usize = 100_000;

/// Reads the part of `text` in `range` as YAML. Places are offsets in `text`.
pub fn parse_yaml(
    text: &str,
    range: Range<usize>,
    file: FileId,
) -> (Option<Node>, Vec<Diagnostic>) {
    let part = &text[range.clone()];
    let mut builder = Builder {
        offsets: part.char_indices().map(|(at, _)| range.start + at).collect(),
        end: range.end,
        file,
        open: Vec::new(),
        anchors: BTreeMap::new(),
        nodes: 0,
        root: None,
        found: Vec::new(),
    };
    let mut parser = Parser::new_from_str(part);
    while builder.found.is_empty() {
        match parser.next_event() {
            None => break,
            Some(Ok((event, marks))) => builder.event(&event, marks),
            Some(Err(error)) => builder.error(&error),
        }
    }
    let found = builder.found;
    // A text without any value, such as only comments, is an empty table.
    let whole = Span::new(file, range);
    let root = match builder.root {
        None | Some(Node { kind: NodeKind::Null, .. }) => {
            Node { span: whole, kind: NodeKind::Table(Vec::new()) }
        }
        Some(root) => root,
    };
    (found.is_empty().then_some(root), found)
}

/// A list or table that is not closed yet.
struct Open {
    anchor: usize,
    start: usize,
    content: Content,
}

enum Content {
    Array(Vec<Node>),
    /// Entries, the key that waits for its value, and all keys so far.
    Table(Vec<(Spanned<String>, Node)>, Option<Spanned<String>>, BTreeSet<String>),
}

struct Builder {
    /// Byte offset of each character: the parser counts characters.
    offsets: Vec<usize>,
    end: usize,
    file: FileId,
    open: Vec<Open>,
    anchors: BTreeMap<usize, Node>,
    nodes: usize,
    root: Option<Node>,
    found: Vec<Diagnostic>,
}

impl Builder {
    fn offset(&self, characters: usize) -> usize {
        self.offsets.get(characters).copied().unwrap_or(self.end)
    }

    fn span(&self, marks: Marks) -> Span {
        let start = self.offset(marks.start.index());
        Span::new(self.file, start..self.offset(marks.end.index()).max(start))
    }

    fn error(&mut self, error: &ScanError) {
        let at = self.offset(error.marker().index());
        self.refuse(Span::new(self.file, at..at), error.info());
    }

    fn refuse(&mut self, span: Span, reason: &str) {
        let message = with_reason(Message::new("source-invalid-yaml"), reason);
        self.found.push(Diagnostic::new(&rules::INVALID_YAML, span, message));
    }

    fn event(&mut self, event: &Event<'_>, marks: Marks) {
        let span = self.span(marks);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let scalar =
                    Scalar::parse_from_cow_and_metadata(text.clone(), *style, tag.as_ref());
                let kind = match scalar {
                    Some(Scalar::Null) => NodeKind::Null,
                    Some(Scalar::Boolean(truth)) => NodeKind::Bool(truth),
                    Some(Scalar::Integer(number)) => NodeKind::Integer(number),
                    Some(Scalar::FloatingPoint(number)) => NodeKind::Float(*number),
                    Some(Scalar::String(text)) => NodeKind::String(text.into_owned()),
                    None => NodeKind::String(text.to_string()),
                };
                self.add(Node { span, kind }, *anchor, text);
            }
            Event::SequenceStart(anchor, _) => {
                self.begin(*anchor, span, Content::Array(Vec::new()));
            }
            Event::MappingStart(anchor, _) => {
                self.begin(*anchor, span, Content::Table(Vec::new(), None, BTreeSet::new()));
            }
            Event::SequenceEnd | Event::MappingEnd => self.finish(span),
            Event::Alias(anchor) => match self.anchors.get(anchor) {
                Some(node) => {
                    let copy = Node { span, kind: node.kind.clone() };
                    self.nodes += count(&copy);
                    self.add(copy, 0, "");
                }
                None => self.refuse(span, "unknown anchor"),
            },
            Event::DocumentStart(_) if self.root.is_some() => {
                self.refuse(span, "more than one document");
            }
            _ => {}
        }
    }

    fn begin(&mut self, anchor: usize, span: Span, content: Content) {
        if self.open.len() >= MAX_DEPTH {
            self.refuse(span, "nested too deep");
        }
        self.open.push(Open { anchor, start: span.range().start, content });
    }

    fn finish(&mut self, end: Span) {
        let Some(open) = self.open.pop() else { return };
        let span = Span::new(self.file, open.start..end.range().end.max(open.start));
        let kind = match open.content {
            Content::Array(items) => NodeKind::Array(items),
            Content::Table(entries, ..) => NodeKind::Table(entries),
        };
        self.add(Node { span, kind }, open.anchor, "");
    }

    /// Puts a value where it belongs; `text` is how a key was written.
    fn add(&mut self, node: Node, anchor: usize, text: &str) {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return self.refuse(node.span, "too many values");
        }
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        match self.open.last_mut().map(|open| &mut open.content) {
            None => self.root = Some(node),
            Some(Content::Array(items)) => items.push(node),
            Some(Content::Table(entries, key, keys)) => match key.take() {
                Some(name) => entries.push((name, node)),
                None if matches!(node.kind, NodeKind::Array(_) | NodeKind::Table(_)) => {
                    self.refuse(node.span, "key is not text");
                }
                None if !keys.insert(text.to_owned()) => {
                    self.refuse(node.span, "duplicate key");
                }
                None => *key = Some(Spanned::new(text.to_owned(), node.span)),
            },
        }
    }
}

fn count(node: &Node) -> usize {
    match &node.kind {
        NodeKind::Array(items) => 1 + items.iter().map(count).sum::<usize>(),
        NodeKind::Table(entries) => 1 + entries.iter().map(|(_, node)| count(node)).sum::<usize>(),
        _ => 1,
    }
}
