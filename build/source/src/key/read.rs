//! Reads nodes into values and collects what is wrong with them.

use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Diagnostic, Message};
use crate::key::{Effect, Key, Type};
use crate::nearest::nearest;
use crate::node::{Node, NodeKind};
use crate::rules;
use crate::span::{Span, Spanned};

/// A value that can stand at a key.
pub(crate) trait Read: Sized {
    /// What authors may write.
    const TYPE: Type;

    /// Reads the value; `None` when it is wrong, which the reader then knows.
    fn read(node: &Node, reader: &mut Reader) -> Option<Self>;
}

/// What was found while reading.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// Findings so far.
    pub(crate) found: Vec<Diagnostic>,
    /// The key being read, for messages.
    key: String,
    /// Whether a table above already has no effect; its keys then need no finding each.
    inside_later: bool,
}

/// Reads the keys of a whole text, of which `errors` could not be read.
pub(crate) fn read_keys<T: Read>(node: &Node, errors: &[Diagnostic]) -> (Option<T>, Reader) {
    let mut reader = Reader::default();
    let keys = T::read(node, &mut reader);
    // What is missing may stand where the text could not be read, and what stands there
    // was reported.
    let is_new = |finding: &Diagnostic| {
        let is_there = |error: &Diagnostic| match (error.span, finding.span) {
            (Some(error), Some(value)) => {
                error.file == value.file && value.range().contains(&error.range().start)
            }
            _ => false,
        };
        finding.rule != &rules::MISSING_KEY && !errors.iter().any(is_there)
    };
    reader.found.retain(|finding| errors.is_empty() || is_new(finding));
    (keys, reader)
}

impl Reader {
    /// Reads the value of a key.
    pub(crate) fn value<T: Read>(
        &mut self,
        key: &Spanned<String>,
        node: &Node,
        effect: Effect,
    ) -> Option<T> {
        let outer_key = std::mem::replace(&mut self.key, key.value.clone());
        let outer_effect = self.inside_later;
        self.inside_later |= effect == Effect::Later;
        let value = T::read(node, self);
        self.key = outer_key;
        self.inside_later = outer_effect;
        value
    }

    /// Reports a value of the wrong type.
    pub(crate) fn wrong_type(&mut self, node: &Node, expected: Type) {
        let message = Message::new("source-wrong-type")
            .with("key", &self.key)
            .with("expected", expected.name())
            .with("found", node.kind_name());
        self.found.push(Diagnostic::new(&rules::WRONG_TYPE, node.span, message));
    }

    /// Reports a value of the right type that cannot be used.
    pub(crate) fn invalid(&mut self, key: &str, span: Span, value: &str, hint: Message) {
        let message = Message::new("source-invalid-value").with("key", key).with("value", value);
        self.found.push(Diagnostic::new(&rules::INVALID_VALUE, span, message).hint(hint));
    }

    /// As [`Self::invalid`], for the key being read.
    pub(crate) fn invalid_here(&mut self, node: &Node, value: &str, hint: Message) {
        let key = self.key.clone();
        self.invalid(&key, node.span, value, hint);
    }

    /// As [`Self::invalid`], for a part of the value of the key being read.
    pub(crate) fn invalid_at(&mut self, span: Span, value: &str, hint: Message) {
        let key = self.key.clone();
        self.invalid(&key, span, value, hint);
    }

    /// A number from `least` to `most`.
    pub(crate) fn number(&mut self, node: &Node, least: f64, most: f64) -> Option<f64> {
        let number = match node.kind {
            // What an integer loses as a float is far outside any range here.
            NodeKind::Integer(number) => number as f64,
            NodeKind::Float(number) => number,
            _ => {
                self.wrong_type(node, Type::Number);
                return None;
            }
        };
        if (least..=most).contains(&number) {
            return Some(number);
        }
        let hint = Message::new("source-number-hint").with("least", least).with("most", most);
        self.invalid_here(node, &number.to_string(), hint);
        None
    }

    /// Reports a text of a table that is there and says nothing.
    pub(crate) fn check_filled(&mut self, key: &'static str, table: &Node) {
        let Some(Node { kind: NodeKind::String(text), span }) = table.get(key) else { return };
        if text.trim().is_empty() {
            let message = Message::new("source-empty-key").with("key", key);
            self.found.push(
                Diagnostic::new(&rules::MISSING_KEY, *span, message)
                    .hint(Message::new("source-empty-key-hint")),
            );
        }
    }

    /// Reports a language code that is none.
    pub(crate) fn check_language(&mut self, key: &str, span: Span, code: &str) {
        if code.parse::<LanguageIdentifier>().is_err() {
            self.invalid(key, span, code, Message::new("source-not-a-language"));
        }
    }

    /// One of the words, or a finding that names the nearest.
    pub(crate) fn choice(&mut self, node: &Node, words: &[&'static str]) -> Option<&'static str> {
        let NodeKind::String(text) = &node.kind else {
            self.wrong_type(node, Type::Text);
            return None;
        };
        let word = words.iter().copied().find(|word| word == text);
        if word.is_none() {
            self.invalid_here(node, text, nearest(text, words));
        }
        word
    }

    /// The entries of a table, after its keys were checked.
    pub(crate) fn table<'n>(
        &mut self,
        node: &'n Node,
        keys: &'static [Key],
    ) -> Option<&'n [(Spanned<String>, Node)]> {
        let NodeKind::Table(entries) = &node.kind else {
            if self.key.is_empty() {
                let message = Message::new("source-not-a-table");
                self.found.push(Diagnostic::new(&rules::WRONG_TYPE, node.span, message));
            } else {
                self.wrong_type(node, Type::Table(keys));
            }
            return None;
        };
        for (name, _) in entries {
            self.check_key(name, keys);
        }
        for key in keys.iter().filter(|key| key.required && node.get(key.name).is_none()) {
            let message = Message::new("source-missing-key").with("key", key.name);
            self.found.push(
                Diagnostic::new(&rules::MISSING_KEY, node.span, message)
                    .hint(Message::new("source-missing-key-hint").with("key", key.name)),
            );
        }
        Some(entries)
    }

    fn check_key(&mut self, name: &Spanned<String>, keys: &'static [Key]) {
        if keys.iter().all(|key| key.name != name.value) {
            let names: Vec<&str> = keys.iter().map(|key| key.name).collect();
            self.unknown(name, &names);
        }
    }

    /// Reports a key that nobody knows, and the known one that was probably meant.
    pub(crate) fn unknown(&mut self, name: &Spanned<String>, known: &[&str]) {
        let message = Message::new("source-unknown-key").with("key", &name.value);
        self.found.push(
            Diagnostic::new(&rules::UNKNOWN_KEY, name.span, message)
                .hint(nearest(&name.value, known)),
        );
    }

    /// Reports a key or word that is accepted but does nothing yet.
    pub(crate) fn without_effect(&mut self, span: Span, name: &str) {
        if !self.inside_later {
            let message = Message::new("source-key-without-effect").with("key", name);
            self.found.push(
                Diagnostic::new(&rules::KEY_WITHOUT_EFFECT, span, message)
                    .hint(Message::new("source-key-without-effect-hint")),
            );
        }
    }
}
