//! What a function, filter or test is: its name, what it takes and what it is for. This is the
//! one definition: calls are checked against it, and the table in `templates/README.md` is made
//! of it.

use std::fmt;

use tera::{Kwargs, Value};
use tweeluik_source::{Message, nearest};

use super::failure::Failure;

/// A function, filter or test.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Definition {
    pub(crate) name: &'static str,
    /// What stands before the `|` or the `is`; `None` for a function.
    pub(crate) input: Option<Type>,
    pub(crate) arguments: &'static [Argument],
    /// One phrase for the table: what it gives.
    #[cfg_attr(not(test), allow(dead_code, reason = "only the table in the handbook has it"))]
    pub(crate) about: &'static str,
}

/// An argument; all are named.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Argument {
    pub(crate) name: &'static str,
    pub(crate) takes: Type,
    pub(crate) required: bool,
}

pub(crate) const fn must(name: &'static str, takes: Type) -> Argument {
    Argument { name, takes, required: true }
}

pub(crate) const fn may(name: &'static str, takes: Type) -> Argument {
    Argument { name, takes, required: false }
}

/// Kinds of values, by Tera's names for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    Integer,
    Number,
    Bool,
    Array,
    Map,
    /// A date as text, or seconds since 1970.
    Date,
    Any,
}

impl Type {
    /// Tera's name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Bool => "bool",
            Self::Array => "array",
            Self::Map => "map",
            Self::Date => "string or integer",
            Self::Any => "any",
        }
    }

    pub(crate) fn takes(self, value: &Value) -> bool {
        let integer = || value.as_i128().is_some();
        match self {
            Self::Text => value.is_string(),
            Self::Integer => integer(),
            Self::Number => value.is_number(),
            Self::Bool => value.is_bool(),
            Self::Array => value.is_array(),
            Self::Map => value.is_map(),
            Self::Date => value.is_string() || integer(),
            Self::Any => true,
        }
    }
}

/// What kind of value it is: Tera tells sizes of numbers apart, which readers need not.
fn name_of(value: &Value) -> &'static str {
    if Type::Integer.takes(value) {
        return Type::Integer.name();
    }
    if Type::Number.takes(value) { Type::Number.name() } else { value.name() }
}

/// How it is called: `get_page(path: string, lang?: string)`.
impl fmt::Display for Definition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)?;
        if self.arguments.is_empty() {
            return if self.input.is_none() { f.write_str("()") } else { Ok(()) };
        }
        let arguments = self.arguments.iter().map(|argument| {
            let optional = if argument.required { "" } else { "?" };
            format!("{}{optional}: {}", argument.name, argument.takes.name())
        });
        write!(f, "({})", arguments.collect::<Vec<_>>().join(", "))
    }
}

impl Definition {
    /// Refuses arguments that are missing, unknown or of another type.
    pub(crate) fn check(&self, arguments: &Kwargs) -> Result<(), Failure> {
        for (name, value) in arguments.iter() {
            let name = name.as_str().unwrap_or_default();
            let known = self.arguments.iter().find(|argument| argument.name == name);
            let Some(argument) = known else { return Err(self.unknown(name)) };
            if value.is_undefined() {
                let message = self.message("template-argument-undefined").with("argument", name);
                return Err(Failure::new(message).hint(
                    Message::new("template-argument-undefined-hint").with("argument", name),
                ));
            }
            let left_out = value.is_none() && !argument.required;
            if !left_out && !argument.takes.takes(value) {
                let message = self
                    .message("template-argument-type")
                    .with("argument", name)
                    .with("wanted", argument.takes.name())
                    .with("given", name_of(value));
                return Err(Failure::new(message));
            }
        }
        let given = |name: &str| arguments.iter().any(|(given, _)| given.as_str() == Some(name));
        match self.arguments.iter().find(|it| it.required && !given(it.name)) {
            None => Ok(()),
            Some(argument) => {
                let message = self.message("template-argument-missing");
                let hint = Message::new("template-signature-hint").with("signature", self);
                Err(Failure::new(message.with("argument", argument.name)).hint(hint))
            }
        }
    }

    fn unknown(&self, name: &str) -> Failure {
        let message = self.message("template-argument-unknown").with("argument", name);
        let names: Vec<&str> = self.arguments.iter().map(|argument| argument.name).collect();
        let hint = match names.is_empty() {
            true => Message::new("template-no-arguments-hint"),
            false => nearest(name, &names),
        };
        Failure::new(message).hint(hint)
    }

    /// Refuses what stands before a filter or test if it is of another type.
    pub(crate) fn check_input(&self, value: &Value) -> Result<(), Failure> {
        let wanted = self.input.unwrap_or(Type::Any);
        if value.is_undefined() && wanted != Type::Any {
            let message = self.message("template-input-undefined");
            return Err(Failure::new(message).hint(Message::new("template-input-undefined-hint")));
        }
        if wanted.takes(value) {
            return Ok(());
        }
        let message = self.message("template-input-type");
        Err(Failure::new(message.with("wanted", wanted.name()).with("given", name_of(value))))
    }

    fn message(&self, id: &'static str) -> Message {
        Message::new(id).with("name", self.name)
    }
}
