//! A component call checked against the component's definition.

use std::collections::BTreeMap;

use tweeluik_document::{BlockKind, Call, InlineKind, Node, Value, walk_blocks};
use tweeluik_source::{Diagnostic, Message, Span, is_language, nearest};

use crate::component::{Body, Component, Parameter};
use crate::rules;

/// The arguments of a call, defaults filled in; what is wrong goes to `found`.
///
/// `None` when the component is unknown or cannot be shown in both panels.
pub fn checked_arguments(
    call: &Call,
    span: Span,
    components: &BTreeMap<String, Component>,
    found: &mut Vec<Diagnostic>,
) -> Option<BTreeMap<String, Value>> {
    let Some(component) = components.get(&call.name.value) else {
        found.push(unknown_component(call, components));
        return None;
    };
    if let Some(diagnostic) = missing_face(call, component) {
        found.push(diagnostic);
        return None;
    }
    found.extend(wrong_body(call, component));
    let mut arguments = BTreeMap::new();
    for (name, argument) in &call.arguments {
        let Some(parameter) = component.parameters.iter().find(|p| p.name == *name) else {
            found.push(unknown_argument(name, argument.span, component));
            continue;
        };
        let wrong = ill_typed(parameter, &argument.value, argument.span, component)
            .or_else(|| ill_chosen(parameter, &argument.value, argument.span))
            .or_else(|| no_language(parameter, &argument.value, argument.span));
        match wrong {
            Some(diagnostic) => found.push(diagnostic),
            None => {
                arguments.insert(name.clone(), argument.value.clone());
            }
        }
    }
    for parameter in &component.parameters {
        match &parameter.default {
            Some(default) => {
                arguments.entry(parameter.name.clone()).or_insert_with(|| default.clone());
            }
            None if !call.arguments.contains_key(&parameter.name) => {
                found.push(missing_argument(parameter, component, span));
            }
            None => {}
        }
    }
    if component.conditional {
        found.extend(conditional(call, span, component));
    }
    Some(arguments)
}

/// What is wrong with a text for some panels only.
fn conditional(call: &Call, span: Span, component: &Component) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if call.arguments.is_empty() {
        found.extend(component.parameters.first().map(|it| missing_argument(it, component, span)));
    }
    walk_blocks(call.body.as_deref().unwrap_or_default(), &mut |node| {
        let span = match node {
            Node::Block(block) if matches!(block.kind, BlockKind::Heading(_)) => block.span,
            Node::Inline(inline) if matches!(inline.kind, InlineKind::FootnoteReference { .. }) => {
                inline.span
            }
            _ => return,
        };
        let message = Message::new("publication-conditional").with("component", &component.name);
        found.push(
            Diagnostic::new(&rules::CONDITIONAL_CONTENT, span, message)
                .hint(Message::new("publication-conditional-hint")),
        );
    });
    found
}

fn unknown_component(call: &Call, components: &BTreeMap<String, Component>) -> Diagnostic {
    let name = &call.name.value;
    let message = Message::new("publication-unknown-component").with("name", name);
    let known: Vec<&String> = components.keys().collect();
    Diagnostic::new(&rules::UNKNOWN_COMPONENT, call.name.span, message).hint(nearest(name, &known))
}

fn missing_face(call: &Call, component: &Component) -> Option<Diagnostic> {
    let extension = match (component.faces.html, component.faces.typst) {
        (true, true) => return None,
        (false, _) => "html",
        (_, false) => "typ",
    };
    let message = Message::new("publication-missing-face")
        .with("name", &component.name)
        .with("panel", if extension == "html" { "web" } else { "print" });
    let hint = Message::new("publication-missing-face-hint")
        .with("file", format!("templates/components/{}.{extension}", component.name));
    Some(Diagnostic::new(&rules::MISSING_FACE, call.name.span, message).hint(hint))
}

fn wrong_body(call: &Call, component: &Component) -> Option<Diagnostic> {
    let name = &component.name;
    let (message, hint) = match (component.body, &call.body) {
        (Body::Required, None) => {
            ("publication-body-missing", format!("{{% <{name}> %}} … {{% </{name}> %}}"))
        }
        (Body::None, Some(_)) => ("publication-body-unwanted", format!("{{{{ <{name} /> }}}}")),
        _ => return None,
    };
    let message = Message::new(message).with("name", name);
    let hint = Message::new("publication-write-instead").with("form", hint);
    Some(Diagnostic::new(&rules::COMPONENT_BODY, call.name.span, message).hint(hint))
}

fn unknown_argument(name: &str, span: Span, component: &Component) -> Diagnostic {
    let message = Message::new("publication-unknown-argument")
        .with("name", name)
        .with("component", &component.name);
    let known: Vec<&str> =
        component.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    Diagnostic::new(&rules::UNKNOWN_ARGUMENT, span, message).hint(nearest(name, &known))
}

fn ill_typed(
    parameter: &Parameter,
    value: &Value,
    span: Span,
    component: &Component,
) -> Option<Diagnostic> {
    let kind = parameter.kind?;
    if kind.accepts(value) {
        return None;
    }
    let message = Message::new("publication-argument-type")
        .with("name", &parameter.name)
        .with("component", &component.name)
        .with("expected", kind.name())
        .with("found", name_of(value));
    let form = format!("{}{}", parameter.name, kind.example());
    let hint = Message::new("publication-write-instead").with("form", form);
    Some(Diagnostic::new(&rules::ARGUMENT_TYPE, span, message).hint(hint))
}

fn ill_chosen(parameter: &Parameter, value: &Value, span: Span) -> Option<Diagnostic> {
    let Value::String(word) = value else { return None };
    if parameter.choices.is_empty() || parameter.choices.contains(word) {
        return None;
    }
    let message = Message::new("publication-argument-choice")
        .with("name", &parameter.name)
        .with("value", word)
        .with("choices", parameter.choices.join("`, `"));
    let hint = nearest(word, &parameter.choices);
    Some(Diagnostic::new(&rules::ARGUMENT_TYPE, span, message).hint(hint))
}

fn no_language(parameter: &Parameter, value: &Value, span: Span) -> Option<Diagnostic> {
    let Value::String(code) = value else { return None };
    if !parameter.language || is_language(code) {
        return None;
    }
    let message = Message::new("publication-argument-language")
        .with("name", &parameter.name)
        .with("value", code);
    let hint = Message::new("publication-argument-language-hint");
    Some(Diagnostic::new(&rules::ARGUMENT_TYPE, span, message).hint(hint))
}

fn missing_argument(parameter: &Parameter, component: &Component, span: Span) -> Diagnostic {
    let message = Message::new("publication-missing-argument")
        .with("name", &parameter.name)
        .with("component", &component.name);
    let example = parameter.kind.map_or("=\"…\"", crate::component::ParameterKind::example);
    let hint = Message::new("publication-add-argument")
        .with("form", format!("{}{example}", parameter.name));
    Diagnostic::new(&rules::MISSING_ARGUMENT, span, message).hint(hint)
}

fn name_of(value: &Value) -> &'static str {
    match value {
        Value::String(_) => "string",
        Value::Bool(_) => "bool",
        Value::Integer(_) => "integer",
        Value::Float(_) => "float",
        Value::Array(_) => "array",
    }
}
