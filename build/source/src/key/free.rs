//! Tables whose keys the author chooses.

use crate::node::{Node, NodeKind};
use crate::span::Spanned;

/// A table from names the author chose to values of one type, in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Map<T>(pub Vec<(Spanned<String>, T)>);

impl<T> Map<T> {
    /// The value under a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(key, _)| key.value == name).map(|(_, value)| value)
    }

    /// The names and values.
    pub fn iter(&self) -> std::slice::Iter<'_, (Spanned<String>, T)> {
        self.0.iter()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'m, T> IntoIterator for &'m Map<T> {
    type Item = &'m (Spanned<String>, T);
    type IntoIter = std::slice::Iter<'m, (Spanned<String>, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// `[extra]`: a table of which only templates know the meaning.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extra(pub Option<Node>);

impl Extra {
    /// The value under a path of keys joined by `.`.
    pub fn get(&self, path: &str) -> Option<&Node> {
        path.split('.').try_fold(self.0.as_ref()?, |node, key| node.get(key))
    }

    /// The whole table as JSON; an empty object if there is none.
    pub fn to_json(&self) -> serde_json::Value {
        let empty = || serde_json::Value::Object(serde_json::Map::new());
        self.0.as_ref().map_or_else(empty, Node::to_json)
    }

    /// Adds what another table has and this one lacks, also in the tables within.
    pub(crate) fn add_missing(&mut self, other: Self) {
        match (&mut self.0, other.0) {
            (Some(own), Some(other)) => add_missing(own, other),
            (own @ None, other) => *own = other,
            (Some(_), None) => {}
        }
    }
}

fn add_missing(own: &mut Node, other: Node) {
    let (NodeKind::Table(own), NodeKind::Table(others)) = (&mut own.kind, other.kind) else {
        return;
    };
    for (key, node) in others {
        match own.iter_mut().find(|(known, _)| known.value == key.value) {
            Some((_, known)) => add_missing(known, node),
            None => own.push((key, node)),
        }
    }
}
