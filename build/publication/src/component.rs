//! Components: one name with two faces, and what may be given to them.
//!
//! The definition is read from the Tera signature by the web panel; whether a
//! Typst face exists is told by the print panel. This room knows neither
//! language and only checks calls against the definition.

use tweeluik_document::Value;

use crate::data::DataShape;

/// The definition of a component.
#[derive(Clone, Debug, PartialEq)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// Its parameters in the order of the signature.
    pub parameters: Vec<Parameter>,
    /// Whether a call has text between an opening and a closing call.
    pub body: Body,
    /// The faces that exist.
    pub faces: Faces,
    /// For a component that shows a picture: where its alternative text is given.
    pub alternative: Option<Alternative>,
    /// For a component that shows a picture: the parameter with its credit, which comes from the
    /// register where a call does not give it.
    pub credit: Option<String>,
    /// Whether the body is shown only where the arguments say. At least one must be
    /// given then, and the body has nothing that both panels count: headings, notes.
    pub conditional: bool,
    /// The register that it stands for, if it is a reference to a note or a list of them.
    pub register: Option<Register>,
    /// HTML elements that this component stands in for, such as `img`: named in
    /// the hint when somebody writes one.
    pub replaces: Vec<String>,
}

/// The parameters that tell what a picture shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// The parameter with the alternative text.
    pub text: String,
    /// The parameter that marks the picture decorative, if there is one.
    pub decorative: Option<String>,
}

/// A register of notes, and what a component shows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Register {
    /// Name of its file: `bronnen.toml`.
    pub file: String,
    /// The parameter that names a note; the whole register is shown without one.
    pub key: Option<String>,
    /// The parameter with the text that stays where the component stood; without one nothing does.
    pub text: Option<String>,
    /// Whether a text refers to a note only the first time.
    pub once: bool,
}

/// Whether a component takes a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// `{{ <name /> }}` only.
    None,
    /// `{% <name> %} … {% </name> %}` only.
    Required,
    /// Either.
    Optional,
}

/// Which faces of a component exist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Faces {
    /// `templates/components/NAME.html`
    pub html: bool,
    /// `templates/components/NAME.typ`
    pub typst: bool,
}

/// A parameter of a component.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// The type it must have, if the signature names one.
    pub kind: Option<ParameterKind>,
    /// The value when it is not given; a parameter without one is required.
    pub default: Option<Value>,
    /// Whether the value names a file beside the text.
    pub file: bool,
    /// For a value that names a data file beside the text: what must stand in it.
    pub data: Option<DataShape>,
    /// The words of which it is one; any if there are none.
    pub choices: Vec<String>,
    /// Whether the value names a language, by its code (BCP 47).
    pub language: bool,
    /// Whether the value is text for readers, which gets the punctuation of running text.
    pub prose: bool,
}

/// The type of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum ParameterKind {
    String,
    Bool,
    Integer,
    Float,
    Number,
    Array,
}

impl ParameterKind {
    /// Whether a value has this type. An integer passes as a float.
    pub fn accepts(self, value: &Value) -> bool {
        matches!(
            (self, value),
            (Self::String, Value::String(_))
                | (Self::Bool, Value::Bool(_))
                | (Self::Integer | Self::Number | Self::Float, Value::Integer(_))
                | (Self::Float | Self::Number, Value::Float(_))
                | (Self::Array, Value::Array(_))
        )
    }

    /// The name used in signatures and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Bool => "bool",
            Self::Integer => "integer",
            Self::Float => "float",
            Self::Number => "number",
            Self::Array => "array",
        }
    }

    /// How a value of this type is written after the parameter's name.
    pub fn example(self) -> &'static str {
        match self {
            Self::String => "=\"…\"",
            Self::Bool => "={true}",
            Self::Integer | Self::Number => "={1}",
            Self::Float => "={1.5}",
            Self::Array => "={[\"…\"]}",
        }
    }
}
