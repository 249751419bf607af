//! Components as their Tera definitions tell them: parameters, body, files.

use std::collections::BTreeMap;

use tera::{ComponentArg, ComponentArgType, ComponentInfo};
use tweeluik_document::Value;
use tweeluik_publication::{
    Alternative, Body, Component, DataShape, Faces, Parameter, ParameterKind, Register,
};
use tweeluik_source::{Diagnostic, Message, Profile, SourceFile, Span};

use crate::rules;

/// The component a definition describes, and what is wrong with the definition.
///
/// `file` is the template that holds it.
pub(crate) fn component_of(
    info: &ComponentInfo,
    file: &SourceFile,
) -> (Component, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut report = |message: Message| {
        let span = definition(info.name(), file);
        let message = message.with("component", info.name());
        found.push(Diagnostic::new(&rules::COMPONENT_DEFINITION, span, message));
    };
    let files = names(info, "files", &mut report);
    let languages = names(info, "languages", &mut report);
    let prose = names(info, "prose", &mut report);
    let replaces = names(info, "replaces", &mut report);
    let data = data_shapes(info, &mut report);
    let choices = choices(info, &mut report);
    let mut parameters: Vec<Parameter> = Vec::new();
    for argument in info.args().iter().filter(|argument| !argument.is_implicit()) {
        let file = files.iter().any(|name| name == argument.name());
        let data = data.get(argument.name()).cloned();
        match parameter(argument, file, data) {
            Ok(mut parameter) => {
                parameter.choices = choices.get(argument.name()).cloned().unwrap_or_default();
                parameter.language = languages.iter().any(|name| name == argument.name());
                parameter.prose = prose.iter().any(|name| name == argument.name());
                parameters.push(parameter);
            }
            Err(kind) => report(
                Message::new("web-component-parameter-type")
                    .with("parameter", argument.name())
                    .with("type", kind),
            ),
        }
    }
    let register = register(info);
    let of_register =
        |name: fn(&Register) -> &Option<String>| register.as_ref().and_then(|it| name(it).clone());
    let named = [
        name_in(info, "alternative"),
        name_in(info, "decorative"),
        name_in(info, "credit"),
        of_register(|register| &register.key),
        of_register(|register| &register.text),
    ];
    let known =
        files.iter().chain(&languages).chain(&prose).chain(data.keys()).chain(choices.keys());
    for name in known.chain(named.iter().flatten()) {
        if !info.args().iter().any(|argument| argument.name() == name) {
            report(Message::new("web-component-unknown-parameter").with("parameter", name));
        }
    }
    let alternative = name_in(info, "alternative")
        .map(|text| Alternative { text, decorative: name_in(info, "decorative") });
    let body = body(info, &mut report);
    // Arguments keep the order of the signature, which Tera itself does not remember.
    parameters.sort_by_key(|parameter| position(info.name(), &parameter.name, file));
    let faces = Faces { html: true, typst: false };
    let conditional = info.metadata().get("conditional").and_then(tera::Value::as_bool);
    let component = Component {
        name: called(info.name(), file),
        parameters,
        body,
        faces,
        alternative,
        credit: name_in(info, "credit"),
        conditional: conditional.unwrap_or_default(),
        register,
        replaces,
    };
    (component, found)
}

/// The name of a component as texts call it. Tera knows no hyphen in a name: the
/// definition `let_op` in the file `let-op.html` is called `let-op`.
fn called(name: &str, file: &SourceFile) -> String {
    let stem = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".html");
    if tera_name(stem) == name { stem.to_owned() } else { name.to_owned() }
}

/// The name under which Tera knows a component.
pub(crate) fn tera_name(name: &str) -> String {
    name.replace('-', "_")
}

fn parameter(
    argument: &ComponentArg,
    file: bool,
    data: Option<DataShape>,
) -> Result<Parameter, String> {
    let kind = match argument.arg_type() {
        // The template gets what stands in the file, the call names it.
        _ if data.is_some() => Some(ParameterKind::String),
        None => None,
        Some(ComponentArgType::String) => Some(ParameterKind::String),
        Some(ComponentArgType::Bool) => Some(ParameterKind::Bool),
        Some(ComponentArgType::Integer) => Some(ParameterKind::Integer),
        Some(ComponentArgType::Float) => Some(ParameterKind::Float),
        Some(ComponentArgType::Number) => Some(ParameterKind::Number),
        Some(ComponentArgType::Array) => Some(ParameterKind::Array),
        Some(other) => return Err(other.to_string()),
    };
    let default = match argument.default() {
        None => None,
        // No data is the same everywhere, whatever the template calls it.
        Some(_) if data.is_some() => Some(Value::String(String::new())),
        Some(value) => Some(document_value(value).ok_or_else(|| value.name().to_owned())?),
    };
    let name = argument.name().to_owned();
    Ok(Parameter {
        name,
        kind,
        default,
        file,
        data,
        choices: Vec::new(),
        language: false,
        prose: false,
    })
}

fn body(info: &ComponentInfo, report: &mut impl FnMut(Message)) -> Body {
    match info.metadata().get("body").map(|value| value.as_str().unwrap_or_default()) {
        None | Some("none") => Body::None,
        Some("required") => Body::Required,
        Some("optional") => Body::Optional,
        Some(other) => {
            report(Message::new("web-component-body").with("value", other));
            Body::Optional
        }
    }
}

/// The words of which parameters take one. `"profiles"` stands for the kinds of PDF.
fn choices(
    info: &ComponentInfo,
    report: &mut impl FnMut(Message),
) -> BTreeMap<String, Vec<String>> {
    let Some(value) = info.metadata().get("choices") else { return BTreeMap::new() };
    let read = || -> Option<BTreeMap<String, Vec<String>>> {
        let of = |value: &tera::Value| match value.as_str() {
            Some("profiles") => Some(Profile::WORDS.iter().map(|&it| it.to_owned()).collect()),
            _ => texts(value),
        };
        let pairs = value.as_map()?.iter();
        pairs.map(|(name, value)| Some((name.as_str()?.to_owned(), of(value)?))).collect()
    };
    read().unwrap_or_else(|| {
        report(Message::new("web-component-choices"));
        BTreeMap::new()
    })
}

fn texts(value: &tera::Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
}

/// A list of names in the metadata map.
fn names(info: &ComponentInfo, key: &str, report: &mut impl FnMut(Message)) -> Vec<String> {
    let Some(value) = info.metadata().get(key) else { return Vec::new() };
    texts(value).unwrap_or_else(|| {
        report(Message::new("web-component-names").with("key", key));
        Vec::new()
    })
}

/// What the data files of parameters must hold, by parameter.
fn data_shapes(
    info: &ComponentInfo,
    report: &mut impl FnMut(Message),
) -> BTreeMap<String, DataShape> {
    let Some(written) = info.metadata().get("data") else { return BTreeMap::new() };
    let shapes: BTreeMap<String, serde_json::Value> =
        serde_json::to_value(written).and_then(serde_json::from_value).unwrap_or_default();
    if shapes.is_empty() {
        report(Message::new("web-component-data").with("reason", "{parameter: {columns: …}}"));
    }
    let read = |(name, written): (String, serde_json::Value)| {
        // `from_value` of an untagged type does not say what is wrong; its parts do.
        let shape = match &written {
            serde_json::Value::String(_) => serde_json::from_value(written),
            serde_json::Value::Object(map)
                if map.contains_key("facts") || map.contains_key("roles") =>
            {
                serde_json::from_value(written).map(DataShape::FrontMatter)
            }
            _ => serde_json::from_value(written).map(DataShape::Table),
        };
        match shape {
            Ok(shape) => Some((name, shape)),
            Err(error) => {
                report(Message::new("web-component-data").with("reason", error));
                None
            }
        }
    };
    shapes.into_iter().filter_map(read).collect()
}

/// The register that a component stands for.
fn register(info: &ComponentInfo) -> Option<Register> {
    Some(Register {
        file: name_in(info, "register")?,
        key: name_in(info, "key"),
        text: name_in(info, "text"),
        once: info.metadata().get("once").and_then(tera::Value::as_bool).unwrap_or_default(),
    })
}

/// A single name in the metadata map.
fn name_in(info: &ComponentInfo, key: &str) -> Option<String> {
    info.metadata().get(key)?.as_str().map(str::to_owned)
}

fn document_value(value: &tera::Value) -> Option<Value> {
    if let Some(text) = value.as_str() {
        Some(Value::String(text.to_owned()))
    } else if let Some(value) = value.as_bool() {
        Some(Value::Bool(value))
    } else if value.is_f64() {
        value.as_f64().map(Value::Float)
    } else if let Some(number) = value.as_i64() {
        Some(Value::Integer(number))
    } else {
        value.as_array()?.iter().map(document_value).collect::<Option<_>>().map(Value::Array)
    }
}

/// The name in `{% component NAME(`.
fn definition(name: &str, file: &SourceFile) -> Span {
    let start = file.text.match_indices("component").find_map(|(at, word)| {
        let rest = &file.text[at + word.len()..];
        let start = at + word.len() + (rest.len() - rest.trim_start().len());
        file.text[start..].strip_prefix(name)?.trim_start().starts_with('(').then_some(start)
    });
    Span::new(file.id, start.map_or(0..0, |start| start..start + name.len()))
}

fn position(component: &str, parameter: &str, file: &SourceFile) -> usize {
    let start = definition(component, file).range().end;
    file.text[start..]
        .match_indices(parameter)
        .find(|(at, _)| {
            let around = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            let (before, after) = file.text[start..].split_at(*at);
            !around(before.chars().next_back()) && !around(after[parameter.len()..].chars().next())
        })
        .map_or(usize::MAX, |(at, _)| at)
}
