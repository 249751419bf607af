//! Component calls: `#name(argument: value, …)[body]`.

use tweeluik_document::{Call, Value};
use tweeluik_publication::{Data, Target};
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
            if let Value::String(text) = value
                && (text.starts_with("https://") || text.starts_with("http://"))
            {
                self.addresses.add(text);
                self.addresses.add_code(text);
            }
            self.out.push(&format!("{argument}: "));
            match (resolved.data.get(argument), resolved.files.get(argument)) {
                (Some(data), _) => self.data(data),
                (_, Some(asset)) => {
                    let path = format!("/{}", self.site.asset(*asset).source);
                    self.out.push(&escape::string(&path));
                }
                _ => self.out.push(&literal(value)),
            }
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

    /// Data as a Typst literal, the items of a list each on a line of its own.
    fn data(&mut self, data: &Data) {
        match data {
            Data::None => self.out.push("none"),
            Data::Bool(truth) => self.out.push(&truth.to_string()),
            Data::Integer(number) => self.out.push(&number.to_string()),
            Data::Float(number) => self.out.push(&format!("{number:?}")),
            Data::Text(text) => self.out.push(&escape::string(text)),
            Data::Address(address) => {
                self.addresses.add_code(address);
                self.out.push(&escape::string(address));
            }
            Data::Printed(path) => self.out.push(&escape::string(path)),
            Data::Pdf(_) => self.out.push("none"),
            Data::File(id) => {
                let path = format!("/{}", self.site.asset(*id).source);
                self.out.push(&escape::string(&path));
            }
            Data::Link(target) => {
                if let Some(address) = self.address(target)
                    && !is_file(target)
                {
                    self.addresses.add(&address);
                }
                let destination = self.destination(target);
                self.out.push(&destination);
            }
            Data::List(items) if items.is_empty() => self.out.push("()"),
            Data::List(items) => {
                self.out.push("(");
                self.out.deeper();
                for item in items {
                    self.out.line();
                    self.data(item);
                    self.out.push(",");
                }
                self.out.shallower();
                self.out.line();
                self.out.push(")");
            }
            Data::Map(entries) => {
                // `(:)` is an empty dictionary, `()` an empty array.
                self.out.push(if entries.is_empty() { "(:" } else { "(" });
                for (at, (name, value)) in entries.iter().enumerate() {
                    self.out.push(if at > 0 { ", " } else { "" });
                    self.out.push(&format!("{}: ", escape::string(name)));
                    self.data(value);
                }
                self.out.push(")");
            }
        }
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

/// Whether a link leads to a file of the site, such as a PDF: it is for who downloads it.
fn is_file(target: &Target) -> bool {
    match target {
        Target::Asset(_) => true,
        Target::Generated(path) => path.ends_with(".pdf"),
        _ => false,
    }
}
