//! What a run has to say about the input: a rule, a place, a message and hints.
//!
//! Rooms make [`Diagnostic`]s and never print. A diagnostic carries message
//! ids, not text: a renderer looks them up in the catalogue of the chosen
//! language. The level a project gave to a rule is applied once, by
//! [`Levels::apply`], after everything was found.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;

use crate::span::Span;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported; the build goes on.
    Warn,
    /// Reported; the build stops.
    Deny,
}

impl Level {
    /// The name used in `[checks]`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

/// A named rule. Its explanation is the message `rule-NAME` of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Name in kebab-case, as written in `[checks]`.
    pub name: &'static str,
    /// Level when the project says nothing.
    pub level: Level,
    /// Whether `[checks]` may set the level. What cannot be built is always an error.
    pub adjustable: bool,
}

impl Rule {
    /// An editorial rule whose level a project may set.
    pub const fn lint(name: &'static str, level: Level) -> Self {
        Self { name, level, adjustable: true }
    }

    /// A rule without which nothing can be built: always an error.
    pub const fn error(name: &'static str) -> Self {
        Self { name, level: Level::Deny, adjustable: false }
    }
}

/// A message id of the catalogue with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Id in the Fluent catalogue.
    pub id: &'static str,
    /// Arguments by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// An argument of a [`Message`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Text, shown as it is.
    Text(String),
    /// A whole number, formatted for the language.
    Number(i64),
    /// Another message, in the language of the one it stands in.
    Message(Box<Message>),
}

impl Message {
    /// A message without arguments.
    pub fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// Adds a text argument.
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.arguments.push((name, Argument::Text(value.to_string())));
        self
    }

    /// Adds a number argument.
    pub fn with_number(mut self, name: &'static str, value: usize) -> Self {
        self.arguments.push((name, Argument::Number(i64::try_from(value).unwrap_or(i64::MAX))));
        self
    }

    /// Adds another message as an argument.
    pub fn with_message(mut self, name: &'static str, message: Message) -> Self {
        self.arguments.push((name, Argument::Message(Box::new(message))));
        self
    }

    /// Adds why the system refused, for messages that contain `{ source-io-reason }`.
    pub fn with_io(self, error: &io::Error) -> Self {
        let reason = match error.kind() {
            io::ErrorKind::NotFound => "not-found",
            io::ErrorKind::PermissionDenied => "permission-denied",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "storage-full",
            io::ErrorKind::ReadOnlyFilesystem => "read-only",
            io::ErrorKind::IsADirectory => "not-a-file",
            io::ErrorKind::NotADirectory => "not-a-folder",
            io::ErrorKind::AlreadyExists => "in-the-way",
            io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices => "busy",
            io::ErrorKind::InvalidFilename => "invalid-name",
            _ => "other",
        };
        self.with("reason", reason).with("detail", error)
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that speaks.
    pub rule: &'static Rule,
    /// Level in force; the rule's own until [`Levels::apply`] has run.
    pub level: Level,
    /// What is wrong.
    pub message: Message,
    /// Where, if it has a place.
    pub span: Option<Span>,
    /// Other places that explain it.
    pub related: Vec<(Span, Message)>,
    /// What to do about it.
    pub hints: Vec<Message>,
}

impl Diagnostic {
    /// A finding at a place.
    pub fn new(rule: &'static Rule, span: Span, message: Message) -> Self {
        Self { span: Some(span), ..Self::unplaced(rule, message) }
    }

    /// A finding that has no place in a file.
    pub fn unplaced(rule: &'static Rule, message: Message) -> Self {
        let (related, hints) = (Vec::new(), Vec::new());
        Self { rule, level: rule.level, message, span: None, related, hints }
    }

    /// Adds a hint that says what to do.
    pub fn hint(mut self, hint: Message) -> Self {
        self.hints.push(hint);
        self
    }

    /// Adds another place that explains the finding.
    pub fn related(mut self, span: Span, message: Message) -> Self {
        self.related.push((span, message));
        self
    }

    /// Whether this finding stops the build.
    pub fn is_error(&self) -> bool {
        self.level == Level::Deny
    }
}

/// The levels a project gave to rules.
#[derive(Clone, Debug, Default)]
pub struct Levels(pub BTreeMap<String, Level>);

impl Levels {
    /// Gives each finding the level in force, and drops what is allowed or was said before: a
    /// mistake in a template is found on every page that uses it.
    pub fn apply(&self, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut said = BTreeSet::new();
        diagnostics
            .into_iter()
            .map(|diagnostic| Diagnostic { level: self.of(diagnostic.rule), ..diagnostic })
            .filter(|diagnostic| diagnostic.level != Level::Allow)
            .filter(|diagnostic| said.insert(format!("{diagnostic:?}")))
            .collect()
    }

    /// The level in force for a rule.
    pub fn of(&self, rule: &Rule) -> Level {
        match self.0.get(rule.name) {
            Some(level) if rule.adjustable => *level,
            _ => rule.level,
        }
    }
}
