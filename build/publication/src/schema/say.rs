//! What is wrong with a value, in words of this tool made from the kind of the error.

use boon::{ErrorKind, InstanceToken, Type, ValidationError};
use serde_json::Value;
use tweeluik_source::{Diagnostic, Message, Node, NodeKind, Span, nearest, nearest_name};

use super::load::named;
use super::place::{Step, find, key};
use super::{Schema, Schemas};
use crate::rules;

/// Most values that a message lists when one of them is asked for.
const MOST_CHOICES: usize = 12;

/// The word by which messages know front matter as a whole.
const ROOT: &str = "root";

impl Schemas {
    /// What is wrong in front matter. `top` is where to point for the front matter as a whole.
    pub(super) fn validate(&self, schema: &Schema, node: &Node, top: Span) -> Vec<Diagnostic> {
        let instance = node.to_json();
        let Err(error) = self.compiled.validate(&instance, schema.index) else {
            return Vec::new();
        };
        let mut errors = Vec::new();
        leaves(&error, &mut errors);
        let mut found: Vec<Diagnostic> =
            errors.into_iter().flat_map(|error| self.say(error, node, top)).collect();
        found.sort_by_key(|finding| finding.span);
        found
    }

    /// The findings of one error: each key that lacks or that nobody knows gets its own.
    fn say(&self, error: &ValidationError<'_, '_>, node: &Node, top: Span) -> Vec<Diagnostic> {
        let steps: Vec<Step<'_>> = error.instance_location.tokens.iter().map(step).collect();
        let (value, span) = find(node, top, &steps).unwrap_or((node, top));
        let place = path(&error.instance_location.tokens);
        let rules = self.written(error.schema_url);
        let told = |span: Span, message: Message| {
            Diagnostic::new(&rules::FRONT_MATTER_SCHEMA, span, message.with("key", &place))
        };
        match &error.kind {
            ErrorKind::AdditionalProperties { got } => {
                let known: Vec<&str> = properties(rules).collect();
                let unknown = |name: &str| {
                    let message = Message::new("publication-schema-unknown").with("name", name);
                    told(key(value, name).unwrap_or(span), message).hint(nearest(name, &known))
                };
                got.iter().map(|name| unknown(name)).collect()
            }
            ErrorKind::Required { want } => missing(want, rules, &told, span),
            ErrorKind::DependentRequired { missing: want, .. }
            | ErrorKind::Dependency { missing: want, .. } => missing(want, rules, &told, span),
            ErrorKind::PropertyName { prop } => {
                let message = Message::new("publication-schema-name").with("name", prop);
                let finding = told(key(value, prop).unwrap_or(span), message);
                vec![with_hint(finding, None, about(rules.and_then(|it| it.get("propertyNames"))))]
            }
            kind => {
                let near = near(kind, value);
                vec![with_hint(told(span, message_of(error)), near, about(rules))]
            }
        }
    }

    /// The part of a schema at an address.
    fn written(&self, address: &str) -> Option<&Value> {
        let (name, pointer) = named(address)?;
        self.by_name.get(name)?.written.pointer(pointer)
    }
}

/// The errors without causes of their own. Of several ways to be right, what is told is the one
/// of the right kind.
pub fn leaves<'e, 's, 'v>(
    error: &'e ValidationError<'s, 'v>,
    found: &mut Vec<&'e ValidationError<'s, 'v>>,
) {
    match &error.kind {
        ErrorKind::Group | ErrorKind::Schema { .. } | ErrorKind::Reference { .. } => {}
        ErrorKind::AllOf | ErrorKind::Contains => {}
        ErrorKind::AnyOf | ErrorKind::OneOf(None) => {
            let here = error.instance_location.tokens.len();
            let is_kind = |cause: &&ValidationError<'s, 'v>| {
                let mut inner = Vec::new();
                leaves(cause, &mut inner);
                let other_kind = |it: &&ValidationError<'s, 'v>| {
                    it.instance_location.tokens.len() == here
                        && matches!(it.kind, ErrorKind::Type { .. })
                };
                !inner.iter().any(other_kind)
            };
            match error.causes.iter().find(is_kind) {
                Some(way) => leaves(way, found),
                None => found.push(error),
            }
            return;
        }
        _ => {
            found.push(error);
            return;
        }
    }
    if error.causes.is_empty() {
        found.push(error);
    }
    for cause in &error.causes {
        leaves(cause, found);
    }
}

/// What is wrong with a value; the argument `key` is left to who knows its name.
pub fn message_of(error: &ValidationError<'_, '_>) -> Message {
    use ErrorKind as Kind;
    let limit =
        |id: &'static str, limit: &dyn std::fmt::Display| Message::new(id).with("limit", limit);
    let count = |id: &'static str, limit: &usize| Message::new(id).with_number("limit", *limit);
    match &error.kind {
        Kind::Type { .. } | Kind::AnyOf | Kind::OneOf(None) => {
            let mut wanted = Vec::new();
            types(error, &mut wanted);
            match kinds(&wanted) {
                Some(wanted) => {
                    Message::new("publication-schema-type").with_message("wanted", wanted)
                }
                None => Message::new("publication-schema-other"),
            }
        }
        Kind::Enum { want } if want.len() == 1 => {
            Message::new("publication-schema-const").with("value", plain(&want[0]))
        }
        Kind::Enum { want } => {
            if want.len() > MOST_CHOICES {
                return Message::new("publication-schema-choices").with_number("count", want.len());
            }
            let known: Vec<String> =
                want.iter().map(|value| format!("`{}`", plain(value))).collect();
            Message::new("publication-schema-choice").with("known", known.join(", "))
        }
        Kind::Const { want } => Message::new("publication-schema-const").with("value", plain(want)),
        Kind::Minimum { want, .. } => limit("publication-schema-minimum", want),
        Kind::Maximum { want, .. } => limit("publication-schema-maximum", want),
        Kind::ExclusiveMinimum { want, .. } => limit("publication-schema-above", want),
        Kind::ExclusiveMaximum { want, .. } => limit("publication-schema-below", want),
        Kind::MultipleOf { want, .. } => limit("publication-schema-multiple", want),
        Kind::MinLength { got: 0, .. } | Kind::MinItems { got: 0, .. } => {
            Message::new("publication-schema-empty")
        }
        Kind::MinLength { want, .. } => count("publication-schema-short", want),
        Kind::MaxLength { want, .. } => count("publication-schema-long", want),
        Kind::MinItems { want, .. } | Kind::MinProperties { want, .. } => {
            count("publication-schema-few", want)
        }
        Kind::MaxItems { want, .. } | Kind::MaxProperties { want, .. } => {
            count("publication-schema-many", want)
        }
        Kind::UniqueItems { .. } => Message::new("publication-schema-twice"),
        Kind::Pattern { want, .. } => {
            Message::new("publication-schema-pattern").with("pattern", want)
        }
        Kind::Format { want, .. } => Message::new("publication-schema-format").with("format", want),
        Kind::FalseSchema | Kind::Not => Message::new("publication-schema-not"),
        _ => Message::new("publication-schema-other"),
    }
}

fn missing(
    names: &[&str],
    rules: Option<&Value>,
    told: &dyn Fn(Span, Message) -> Diagnostic,
    span: Span,
) -> Vec<Diagnostic> {
    let of = |name: &str| {
        let finding = told(span, Message::new("publication-schema-missing").with("name", name));
        let rules = rules.and_then(|rules| rules.get("properties")?.get(name));
        with_hint(finding, None, about(rules))
    };
    names.iter().map(|name| of(name)).collect()
}

fn with_hint(finding: Diagnostic, near: Option<Message>, about: Option<&str>) -> Diagnostic {
    let about = about.map(|about| Message::new("publication-schema-about").with("about", about));
    near.into_iter().chain(about).fold(finding, Diagnostic::hint)
}

/// What a schema says of the value that it is about.
fn about(rules: Option<&Value>) -> Option<&str> {
    rules?.get("description")?.as_str()
}

fn properties(rules: Option<&Value>) -> impl Iterator<Item = &str> {
    let properties = rules.and_then(|rules| rules.get("properties")?.as_object());
    properties.into_iter().flat_map(|keys| keys.keys().map(String::as_str))
}

fn step<'s>(token: &'s InstanceToken<'_>) -> Step<'s> {
    match token {
        InstanceToken::Prop(name) => Step::Key(name),
        InstanceToken::Item(at) => Step::Item(*at),
    }
}

/// The keys that lead to a value, as TOML writes them; the place says which item of a list it is.
fn path(tokens: &[InstanceToken<'_>]) -> String {
    let is_bare = |name: &str| {
        name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') && !name.is_empty()
    };
    let keys = tokens.iter().filter_map(|token| match token {
        InstanceToken::Prop(name) if is_bare(name) => Some(name.to_string()),
        InstanceToken::Prop(name) => Some(format!("\"{name}\"")),
        InstanceToken::Item(_) => None,
    });
    let keys: Vec<String> = keys.collect();
    if keys.is_empty() { ROOT.to_owned() } else { keys.join(".") }
}

/// The kinds of value that an error asks for.
fn types(error: &ValidationError<'_, '_>, wanted: &mut Vec<&'static str>) {
    if let ErrorKind::Type { want, .. } = &error.kind {
        let words = want.iter().map(|kind| match kind {
            Type::Null => "null",
            Type::Boolean => "boolean",
            Type::Number => "number",
            Type::Integer => "integer",
            Type::String => "string",
            Type::Array => "array",
            Type::Object => "table",
        });
        for word in words {
            if !wanted.contains(&word) {
                wanted.push(word);
            }
        }
    }
    for cause in &error.causes {
        types(cause, wanted);
    }
}

/// Kinds of value in words: `a text or a number`.
fn kinds(wanted: &[&'static str]) -> Option<Message> {
    let (first, rest) = wanted.split_first()?;
    let first = Message::new("publication-schema-kind").with("kind", first);
    Some(match kinds(rest) {
        None => first,
        Some(rest) => Message::new("publication-schema-or")
            .with_message("first", first)
            .with_message("rest", rest),
    })
}

/// The value of a list that was probably meant.
fn near(kind: &ErrorKind<'_, '_>, value: &Node) -> Option<Message> {
    let (ErrorKind::Enum { want }, NodeKind::String(text)) = (kind, &value.kind) else {
        return None;
    };
    let known: Vec<&str> = want.iter().filter_map(Value::as_str).collect();
    let name = nearest_name(text, &known)?;
    Some(Message::new("source-did-you-mean").with("name", name))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
