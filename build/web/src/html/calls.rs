//! Component calls: the web face of a component, filled in by Tera.

use tera::Context;
use tweeluik_document::{Call, Value};
use tweeluik_publication::Data;
use tweeluik_source::{Diagnostic, Message, Span};

use super::Writer;
use crate::components::tera_name;
use crate::rules;

impl Writer<'_> {
    pub(super) fn component(&mut self, call: &Call, span: Span) {
        // A call that could not be resolved was reported where that was tried.
        let Some(resolved) = self.entry.calls.get(&span) else { return };
        let mut arguments = Context::new();
        for (name, value) in &resolved.arguments {
            arguments.insert_value(name.clone(), tera_value(value));
        }
        for (name, &asset) in &resolved.files {
            let address = self.around.addresses.local(&self.around.site.asset(asset).path);
            arguments.insert_value(name.clone(), tera::Value::from(address));
        }
        for (name, data) in &resolved.data {
            arguments.insert_value(name.clone(), self.data_value(data));
        }
        let mut implicit = Context::new();
        implicit.insert("lang", &self.entry.language);
        let body = call.body.as_ref().map(|blocks| self.apart(|writer| writer.blocks(blocks)));
        implicit.insert("lazy", &self.loads_later());
        let rendered = self.around.templates.tera().render_component_with_implicits(
            &tera_name(&call.name.value),
            &arguments,
            &implicit,
            body.as_deref(),
            true,
        );
        match rendered {
            Ok(html) => {
                self.showed_picture |= html.contains("<img");
                self.push(html.trim());
            }
            Err(error) => {
                let (reason, hints) = self.around.templates.component_failure(&error);
                let message = Message::new("web-component-failed")
                    .with("name", &call.name.value)
                    .with_message("reason", reason);
                let found = Diagnostic::new(&rules::TEMPLATE, span, message);
                self.found.push(Diagnostic { hints, ..found });
            }
        }
    }

    /// Data for a template: a link is an address.
    fn data_value(&self, data: &Data) -> tera::Value {
        match data {
            Data::None => tera::Value::none(),
            Data::Bool(truth) => tera::Value::from(*truth),
            Data::Integer(number) => tera::Value::from(*number),
            Data::Float(number) => tera::Value::from(*number),
            Data::Text(text) => tera::Value::from(text.as_str()),
            Data::List(items) => {
                tera::Value::from(items.iter().map(|it| self.data_value(it)).collect::<Vec<_>>())
            }
            Data::Map(entries) => {
                let entries = entries.iter();
                let entries = entries.map(|(name, it)| (name.clone().into(), self.data_value(it)));
                tera::Value::from(entries.collect::<tera::Map>())
            }
            Data::Picture(asset) => {
                let path = &self.around.site.asset(*asset).path;
                tera::Value::from(self.around.addresses.local(path))
            }
            Data::Link(target) => {
                let link = self.around.addresses.link(self.around.site, Some(target), "");
                tera::Value::from(link.href)
            }
        }
    }
}

fn tera_value(value: &Value) -> tera::Value {
    match value {
        Value::String(text) => tera::Value::from(text.as_str()),
        Value::Bool(value) => tera::Value::from(*value),
        Value::Integer(number) => tera::Value::from(*number),
        Value::Float(number) => tera::Value::from(*number),
        Value::Array(values) => {
            tera::Value::from(values.iter().map(tera_value).collect::<Vec<_>>())
        }
    }
}
