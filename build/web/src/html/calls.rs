//! Component calls: the web face of a component, filled in by Tera.

use tera::Context;
use tweeluik_document::{Call, Value};
use tweeluik_publication::Data;
use tweeluik_source::{Diagnostic, Message, Span};

use super::{Surroundings, Writer};
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
            arguments
                .insert_value(name.clone(), data_value(self.around, &self.entry.language, data));
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
}

/// Data for a template: a link or file is an address.
pub(crate) fn data_value(around: Surroundings<'_>, language: &str, data: &Data) -> tera::Value {
    let Surroundings { site, addresses, words, .. } = around;
    let inner = |data| data_value(around, language, data);
    match data {
        Data::None => tera::Value::none(),
        Data::Bool(truth) => tera::Value::from(*truth),
        Data::Integer(number) => tera::Value::from(*number),
        Data::Float(number) => tera::Value::from(*number),
        Data::Text(text) => tera::Value::from(text.as_str()),
        Data::List(items) => tera::Value::from(items.iter().map(inner).collect::<Vec<_>>()),
        Data::Map(entries) => {
            let entries = entries.iter().map(|(name, it)| (name.clone().into(), inner(it)));
            tera::Value::from(entries.collect::<tera::Map>())
        }
        Data::Address(address) => tera::Value::from(address.as_str()),
        Data::Pdf(path) => {
            let made = around.downloads.iter().find(|download| download.path == *path);
            made.map_or_else(tera::Value::none, |made| {
                let size = words.size(language, made.bytes);
                let facts = [
                    ("size".into(), tera::Value::from(size)),
                    ("pages".into(), tera::Value::from(made.pages)),
                ];
                tera::Value::from(tera::Map::from_iter(facts))
            })
        }
        Data::Printed(path) => {
            let made = around.downloads.iter().flat_map(|download| &download.parts);
            made.into_iter().find(|made| made.path == *path).map_or_else(
                tera::Value::none,
                |made| {
                    let facts = [
                        ("url".into(), tera::Value::from(addresses.local(path))),
                        ("width".into(), tera::Value::from(made.width)),
                        ("height".into(), tera::Value::from(made.height)),
                    ];
                    tera::Value::from(tera::Map::from_iter(facts))
                },
            )
        }
        Data::File(id) => tera::Value::from(addresses.local(&site.asset(*id).path)),
        Data::Link(target) => tera::Value::from(addresses.link(site, Some(target), "").href),
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
