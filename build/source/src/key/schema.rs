//! JSON Schemas (json-schema.org, draft 2020-12) of configuration, front matter and registers, made
//! from the tables of their keys, so that an editor completes and explains what one types.

use serde_json::{Value, json};

use crate::key::{Effect, Key, Type};

/// The JSON Schema of a whole file.
pub fn json_schema(title: &str, kind: Type) -> Value {
    let mut schema = schema_of(kind);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = title.into();
    schema
}

fn schema_of(kind: Type) -> Value {
    match kind {
        // A date of TOML is a text for a schema.
        Type::Text | Type::Date => json!({ "type": "string" }),
        Type::Count => json!({ "type": "integer", "minimum": 0 }),
        Type::Number => json!({ "type": "number" }),
        Type::Truth => json!({ "type": "boolean" }),
        Type::Choice(words) => json!({ "enum": words }),
        Type::List(of) => json!({ "type": "array", "items": schema_of(*of) }),
        Type::Map(of) => json!({ "type": "object", "additionalProperties": schema_of(*of) }),
        Type::Table(keys) => table(keys, false),
        Type::Open(keys) => table(keys, true),
        Type::OneOf(kinds) => {
            let kinds: Vec<Value> = kinds.iter().map(|kind| schema_of(*kind)).collect();
            json!({ "anyOf": kinds })
        }
        Type::Free => json!({ "type": "object" }),
    }
}

fn table(keys: &[Key], open: bool) -> Value {
    let properties: serde_json::Map<String, Value> =
        keys.iter().map(|key| (key.name.to_owned(), property(key))).collect();
    let mut schema = json!({ "type": "object", "properties": properties });
    if !open {
        schema["additionalProperties"] = false.into();
    }
    let required: Vec<&str> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    schema
}

fn property(key: &Key) -> Value {
    let mut schema = schema_of(key.kind);
    schema["description"] = key.doc.into();
    if key.effect == Effect::Later {
        schema["deprecated"] = true.into();
    }
    schema
}
