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

    /// Adds the entries of another table whose keys are not here.
    pub(crate) fn add_missing(&mut self, other: Self) {
        let Some(Node { kind: NodeKind::Table(others), .. }) = &other.0 else { return };
        match &mut self.0 {
            Some(Node { kind: NodeKind::Table(entries), .. }) => {
                for (key, node) in others {
                    if !entries.iter().any(|(own, _)| own.value == key.value) {
                        entries.push((key.clone(), node.clone()));
                    }
                }
            }
            _ => self.0 = other.0,
        }
    }
}
