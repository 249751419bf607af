//! One component call: `{{ <name a="x" b={1} c /> }}`, `{% <name …> %}` or
//! `{% </name> %}`.
//!
//! A call with a fault is still taken as a call where its closing braces can
//! be found on the line, so that one slip gives one finding.

use std::collections::BTreeMap;

use tweeluik_source::{Diagnostic, Message, Span, Spanned};

use super::mask::Mask;
use super::reader::Reader;
use super::{Found, FoundKind, value};
use crate::rules::{DUPLICATE_ARGUMENT, MALFORMED_CALL};
use crate::tree::{Call, Value};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Single,
    Open,
    Close,
}

/// Reads the call at the reader's place; `None` if braces and `<` do not come there.
pub(super) fn read(reader: &mut Reader<'_>) -> Option<Found> {
    let start = reader.start;
    reader.at = start + 2;
    let single = reader.text.get(start..)?.starts_with("{{");
    if !reader.space() || !reader.eat("<") {
        return None;
    }
    let mut form = if single { Form::Single } else { Form::Open };
    let mut findings = Vec::new();
    let slash = reader.at;
    if reader.eat("/") {
        form = Form::Close;
        if single {
            let span = reader.span(slash, slash + 1);
            let message = Message::new("document-call-close-braces");
            findings.push(Diagnostic::new(&MALFORMED_CALL, span, message));
        }
    }
    let name_start = reader.at;
    let Some(name) = reader.name() else {
        let fault = reader.fault(&MALFORMED_CALL, Message::new("document-call-name"));
        findings.push(fault.hint(Message::new("document-call-name-hint")));
        let range = start..reader.at;
        return Some(Found { range, kind: FoundKind::Broken(None), findings, mask: Mask::None });
    };
    let name = Spanned::new(name.to_owned(), reader.span(name_start, reader.at));
    let mut arguments = BTreeMap::new();
    let read = inside(reader, &mut form, &mut arguments, &mut findings, &name.value);
    let closed = match read {
        Ok(()) => true,
        Err(fault) => {
            findings.push(fault);
            recover(reader)
        }
    };
    let kind = match form {
        _ if !closed => FoundKind::Broken(Some(name.value)),
        Form::Single => FoundKind::Single(Call { name, arguments, body: None }),
        Form::Open => FoundKind::Open(Call { name, arguments, body: None }),
        Form::Close => FoundKind::Close(name),
    };
    Some(Found { range: start..reader.at, kind, findings, mask: Mask::None })
}

/// Reads from the name to the closing braces.
fn inside(
    reader: &mut Reader<'_>,
    form: &mut Form,
    arguments: &mut BTreeMap<String, Spanned<Value>>,
    findings: &mut Vec<Diagnostic>,
    name: &str,
) -> Result<(), Diagnostic> {
    loop {
        if !reader.space() || reader.peek().is_none() {
            return Err(unfinished(reader, name));
        }
        let (start, single) =
            (reader.at, reader.text.get(reader.start..).is_some_and(|t| t.starts_with("{{")));
        if reader.eat("/>") {
            if !single {
                let span = reader.span(start, reader.at);
                let message = Message::new("document-call-slash-extra").with("name", name);
                let hint = Message::new("document-call-slash-extra-hint").with("name", name);
                findings.push(Diagnostic::new(&MALFORMED_CALL, span, message).hint(hint));
                *form = if *form == Form::Open { Form::Single } else { *form };
            }
            return closing_braces(reader, single, name);
        }
        if reader.eat(">") {
            if single && *form == Form::Single {
                let span = reader.span(start, reader.at);
                let message = Message::new("document-call-slash-missing").with("name", name);
                let hint = Message::new("document-call-slash-missing-hint").with("name", name);
                findings.push(Diagnostic::new(&MALFORMED_CALL, span, message).hint(hint));
            }
            return closing_braces(reader, single, name);
        }
        let Some(key) = reader.name() else {
            return Err(unexpected(reader));
        };
        if *form == Form::Close {
            let span = reader.span(start, reader.at);
            let message = Message::new("document-call-close-argument").with("name", name);
            return Err(Diagnostic::new(&MALFORMED_CALL, span, message));
        }
        let value = argument_value(reader)?;
        let span = reader.span(start, reader.at);
        keep(
            arguments,
            findings,
            key,
            Spanned::new(value, span),
            reader.span(start, start + key.len()),
        );
    }
}

/// The value of the argument whose name was just read; a bare name is `true`.
fn argument_value(reader: &mut Reader<'_>) -> Result<Value, Diagnostic> {
    let bare = reader.at;
    if !(reader.space() && reader.eat("=")) {
        reader.at = bare;
        return Ok(Value::Bool(true));
    }
    let _ = reader.space();
    value::argument(reader)
}

fn keep(
    arguments: &mut BTreeMap<String, Spanned<Value>>,
    findings: &mut Vec<Diagnostic>,
    key: &str,
    value: Spanned<Value>,
    name: Span,
) {
    if let Some(first) = arguments.get(key) {
        let message = Message::new("document-duplicate-argument").with("name", key);
        let finding = Diagnostic::new(&DUPLICATE_ARGUMENT, name, message)
            .related(first.span, Message::new("document-first-here"))
            .hint(Message::new("document-duplicate-argument-hint"));
        findings.push(finding);
    } else {
        arguments.insert(key.to_owned(), value);
    }
}

fn closing_braces(reader: &mut Reader<'_>, single: bool, name: &str) -> Result<(), Diagnostic> {
    let braces = if single { "}}" } else { "%}" };
    if !reader.space() {
        return Err(unfinished(reader, name));
    }
    if reader.eat(braces) {
        return Ok(());
    }
    let message = Message::new("document-call-braces").with("braces", braces);
    Err(reader.fault(&MALFORMED_CALL, message))
}

fn unfinished(reader: &Reader<'_>, name: &str) -> Diagnostic {
    let end = reader.text.get(reader.start..).and_then(|text| text.find('<')).unwrap_or_default();
    let span = reader.span(reader.start, reader.start + end + 1 + name.len());
    let message = Message::new("document-call-unfinished").with("name", name);
    Diagnostic::new(&MALFORMED_CALL, span, message)
        .hint(Message::new("document-call-unfinished-hint"))
}

fn unexpected(reader: &Reader<'_>) -> Diagnostic {
    let found = reader.peek().map(String::from).unwrap_or_default();
    let message = Message::new("document-call-unexpected").with("found", found);
    let fault = reader.fault(&MALFORMED_CALL, message);
    fault.hint(Message::new("document-call-unexpected-hint"))
}

/// Goes past the closing braces that follow on the same line, before any other call.
fn recover(reader: &mut Reader<'_>) -> bool {
    for (index, pair) in reader.rest().as_bytes().windows(2).enumerate() {
        match pair {
            b"}}" | b"%}" => {
                reader.at += index + 2;
                return true;
            }
            b"{{" | b"{%" | [b'\n' | b'\r', _] => return false,
            _ => {}
        }
    }
    false
}
