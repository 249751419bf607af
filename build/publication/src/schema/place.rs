//! Where a value of a schema or of front matter stands in its file.

use tweeluik_source::{Node, NodeKind, Span};

/// A step from a table or list to what is in it.
pub enum Step<'s> {
    /// To the value of a key.
    Key(&'s str),
    /// To an item, counted from 0.
    Item(usize),
}

/// The value at the end of a path, and where to point for it: a table is pointed at by its name.
pub fn find<'n>(root: &'n Node, top: Span, steps: &[Step<'_>]) -> Option<(&'n Node, Span)> {
    steps.iter().try_fold((root, top), |(node, _), step| match (&node.kind, step) {
        (NodeKind::Table(entries), Step::Key(name)) => {
            let (key, value) = entries.iter().find(|(key, _)| key.value == *name)?;
            let is_table = matches!(value.kind, NodeKind::Table(_));
            Some((value, if is_table { key.span } else { value.span }))
        }
        (NodeKind::Array(items), Step::Item(at)) => items.get(*at).map(|item| (item, item.span)),
        _ => None,
    })
}

/// Where a key of a table stands.
pub fn key(table: &Node, name: &str) -> Option<Span> {
    let NodeKind::Table(entries) = &table.kind else { return None };
    entries.iter().find(|(key, _)| key.value == name).map(|(key, _)| key.span)
}

/// The steps of a JSON pointer (RFC 6901) in a value.
pub fn steps_of(pointer: &str) -> Vec<String> {
    let unescaped = |step: &str| step.replace("~1", "/").replace("~0", "~");
    pointer.split('/').skip(1).map(unescaped).collect()
}

/// The value at a JSON pointer.
pub fn at_pointer<'n>(root: &'n Node, top: Span, pointer: &str) -> Option<(&'n Node, Span)> {
    let steps = steps_of(pointer);
    let mut place = (root, top);
    for step in &steps {
        let step = match &place.0.kind {
            NodeKind::Array(_) => Step::Item(step.parse().ok()?),
            _ => Step::Key(step),
        };
        place = find(place.0, place.1, &[step])?;
    }
    Some(place)
}

/// The first value of a key, at any depth, that a test accepts.
pub fn deep<'n>(node: &'n Node, name: &str, is_it: &dyn Fn(&Node) -> bool) -> Option<&'n Node> {
    match &node.kind {
        NodeKind::Table(entries) => entries.iter().find_map(|(key, value)| {
            let own = (key.value == name && is_it(value)).then_some(value);
            own.or_else(|| deep(value, name, is_it))
        }),
        NodeKind::Array(items) => items.iter().find_map(|item| deep(item, name, is_it)),
        _ => None,
    }
}
