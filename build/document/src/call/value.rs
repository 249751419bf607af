//! The literals a component may be given: strings, numbers, booleans, arrays.

use tweeluik_source::{Diagnostic, Message};

use super::reader::Reader;
use crate::rules::{MALFORMED_CALL, UNTERMINATED_STRING};
use crate::tree::Value;

/// Arrays nest no deeper than this; no component needs more than two.
const DEPTH: usize = 8;

/// The value after `=`: `"text"`, `{literal}` or a bare literal.
pub(super) fn argument(reader: &mut Reader<'_>) -> Result<Value, Diagnostic> {
    if !reader.eat("{") {
        return literal(reader, DEPTH);
    }
    if !reader.space() {
        return Err(expected(reader));
    }
    let value = literal(reader, DEPTH)?;
    if !reader.space() || !reader.eat("}") {
        return Err(reader.fault(&MALFORMED_CALL, Message::new("document-call-brace")));
    }
    Ok(value)
}

fn literal(reader: &mut Reader<'_>, depth: usize) -> Result<Value, Diagnostic> {
    match reader.peek() {
        Some('"') => string(reader).map(Value::String),
        Some('[') if depth > 0 => array(reader, depth - 1),
        Some('-' | '+' | '0'..='9') => number(reader),
        Some('\'' | '`' | '“' | '”' | '„' | '‘' | '’') => {
            let fault = reader.fault(&MALFORMED_CALL, Message::new("document-call-quote"));
            Err(fault.hint(Message::new("document-call-quote-hint")))
        }
        _ => word(reader),
    }
}

fn expected(reader: &Reader<'_>) -> Diagnostic {
    let fault = reader.fault(&MALFORMED_CALL, Message::new("document-call-value"));
    fault.hint(Message::new("document-call-value-hint"))
}

fn word(reader: &mut Reader<'_>) -> Result<Value, Diagnostic> {
    let start = reader.at;
    let value = match reader.name() {
        Some("true") => Some(true),
        Some("false") => Some(false),
        _ => None,
    };
    value.map(Value::Bool).ok_or_else(|| {
        reader.at = start;
        expected(reader)
    })
}

fn number(reader: &mut Reader<'_>) -> Result<Value, Diagnostic> {
    let rest = reader.rest();
    let end = rest.find(|c: char| !matches!(c, '0'..='9' | '.' | '-' | '+' | 'e' | 'E' | '_'));
    let written = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
    let plain = written.replace('_', "");
    let value = if plain.contains(['.', 'e', 'E']) {
        plain.parse().ok().filter(|number: &f64| number.is_finite()).map(Value::Float)
    } else {
        plain.parse().ok().map(Value::Integer)
    };
    let Some(value) = value else {
        let span = reader.span(reader.at, reader.at + written.len());
        let message = Message::new("document-call-number").with("number", written);
        return Err(Diagnostic::new(&MALFORMED_CALL, span, message));
    };
    reader.at += written.len();
    Ok(value)
}

fn array(reader: &mut Reader<'_>, depth: usize) -> Result<Value, Diagnostic> {
    let mut values = Vec::new();
    reader.at += 1;
    loop {
        let more = reader.space();
        if more && reader.eat("]") {
            return Ok(Value::Array(values));
        }
        if !more {
            return Err(expected(reader));
        }
        values.push(literal(reader, depth)?);
        if !reader.space() || !(reader.eat(",") || reader.peek() == Some(']')) {
            return Err(reader.fault(&MALFORMED_CALL, Message::new("document-call-array")));
        }
    }
}

/// A string, from its opening quote; `\"`, `\\` and `\n` are escapes.
fn string(reader: &mut Reader<'_>) -> Result<String, Diagnostic> {
    let start = reader.at;
    let unterminated = |reader: &mut Reader<'_>| {
        reader.unquoted_until = reader.unquoted_until.max(reader.at);
        reader.at = start;
        let fault =
            reader.fault(&UNTERMINATED_STRING, Message::new("document-unterminated-string"));
        fault.hint(Message::new("document-unterminated-string-hint"))
    };
    if start < reader.unquoted_until {
        return Err(unterminated(reader));
    }
    reader.at += 1;
    let mut value = String::new();
    loop {
        let rest = reader.rest();
        let plain = rest.find(['"', '\\', '\n', '\r']).unwrap_or(rest.len());
        value.push_str(rest.get(..plain).unwrap_or_default());
        reader.at += plain;
        if reader.eat("\"") {
            return Ok(value);
        } else if reader.eat("\\\"") {
            value.push('"');
        } else if reader.eat("\\\\") {
            value.push('\\');
        } else if reader.eat("\\n") {
            value.push('\n');
        } else if reader.eat("\\") {
            value.push('\\');
        } else if reader.peek().is_some() && reader.newline() {
            value.push('\n');
        } else {
            return Err(unterminated(reader));
        }
    }
}
