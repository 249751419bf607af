//! Readers of plain values: text, numbers, lists, maps, dates, free tables.

use crate::date::Date;
use crate::diagnostic::{Diagnostic, Message};
use crate::key::{Effect, Extra, Map, Read, Reader, Type};
use crate::node::{Node, NodeKind};
use crate::rules;
use crate::span::Spanned;

impl Read for String {
    const TYPE: Type = Type::Text;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.kind {
            NodeKind::String(text) => Some(text.clone()),
            _ => {
                reader.wrong_type(node, Self::TYPE);
                None
            }
        }
    }
}

impl Read for usize {
    const TYPE: Type = Type::Count;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let NodeKind::Integer(number) = node.kind else {
            reader.wrong_type(node, Self::TYPE);
            return None;
        };
        let count = Self::try_from(number).ok();
        if count.is_none() {
            reader.invalid_here(node, &number.to_string(), Message::new("source-negative-hint"));
        }
        count
    }
}

impl Read for bool {
    const TYPE: Type = Type::Truth;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.kind {
            NodeKind::Bool(truth) => Some(truth),
            _ => {
                reader.wrong_type(node, Self::TYPE);
                None
            }
        }
    }
}

impl Read for Date {
    const TYPE: Type = Type::Date;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let (NodeKind::String(text) | NodeKind::Datetime(text)) = &node.kind else {
            reader.wrong_type(node, Self::TYPE);
            return None;
        };
        let date = Self::parse(text);
        if date.is_none() {
            let message = Message::new("source-invalid-date").with("value", text);
            reader.found.push(
                Diagnostic::new(&rules::INVALID_DATE, node.span, message)
                    .hint(Message::new("source-invalid-date-hint")),
            );
        }
        date
    }
}

impl<T: Read> Read for Option<T> {
    const TYPE: Type = T::TYPE;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        // A key without a value in YAML says nothing.
        if node.kind == NodeKind::Null { Some(None) } else { T::read(node, reader).map(Some) }
    }
}

impl<T: Read> Read for Spanned<T> {
    const TYPE: Type = T::TYPE;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::read(node, reader).map(|value| Self::new(value, node.span))
    }
}

impl<T: Read> Read for Vec<T> {
    const TYPE: Type = Type::List(&T::TYPE);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.kind {
            NodeKind::Array(items) => {
                Some(items.iter().filter_map(|item| T::read(item, reader)).collect())
            }
            NodeKind::Null => Some(Self::new()),
            _ => {
                reader.wrong_type(node, Self::TYPE);
                None
            }
        }
    }
}

impl<T: Read> Read for Map<T> {
    const TYPE: Type = Type::Map(&T::TYPE);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.kind {
            NodeKind::Table(entries) => {
                let read = |(key, node): &(Spanned<String>, Node)| {
                    reader.value(key, node, Effect::Now).map(|value| (key.clone(), value))
                };
                Some(Self(entries.iter().filter_map(read).collect()))
            }
            NodeKind::Null => Some(Self::default()),
            _ => {
                reader.wrong_type(node, Self::TYPE);
                None
            }
        }
    }
}

impl Read for Extra {
    const TYPE: Type = Type::Free;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.kind {
            NodeKind::Table(_) => Some(Self(Some(node.clone()))),
            NodeKind::Null => Some(Self(None)),
            _ => {
                reader.wrong_type(node, Self::TYPE);
                None
            }
        }
    }
}
