//! Component calls: `#name(argument: value, …)[body]`.

use tweeluik_document::{Call, Value};
use tweeluik_source::Span;

use super::Writer;
use crate::escape;

impl Writer<'_> {
    /// A call with every argument of the definition. A call that does not fit the
    /// definition was reported already and is left out.
    pub(super) fn call(&mut self, call: &Call, span: Span) {
        let Some(resolved) = self.entry.calls.get(&span) else { return };
        let name = &call.name.value;
        self.components.insert(name.clone());
        let start = self.out.len();
        self.out.push(&format!("#{name}("));
        for (at, (argument, value)) in resolved.arguments.iter().enumerate() {
            if at > 0 {
                self.out.push(", ");
            }
            let from = self.out.len();
            let literal = match resolved.files.get(argument) {
                Some(asset) => escape::string(&format!("/{}", self.site.asset(*asset).source)),
                None => literal(value),
            };
            self.out.push(&format!("{argument}: {literal}"));
            if let Some(written) = call.arguments.get(argument) {
                self.out.came_from(from, written.span);
            }
        }
        self.out.push(")");
        if let Some(body) = &call.body {
            self.body(body);
        }
        self.out.came_from(start, span);
    }
}

/// A value as a Typst literal.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => escape::string(text),
        Value::Bool(truth) => truth.to_string(),
        Value::Integer(number) => number.to_string(),
        // `{:?}` keeps the point, so that `1.0` stays a float.
        Value::Float(number) => format!("{number:?}"),
        Value::Array(values) => {
            let values: String = values.iter().map(|value| literal(value) + ", ").collect();
            format!("({})", values.trim_end_matches(' '))
        }
    }
}
