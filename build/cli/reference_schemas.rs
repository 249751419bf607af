//! `tweeluik reference schemas`: what the front matter of a page may hold, as the schemas of the
//! site say it: a heading for each schema, and a list of keys for each table.

use std::fmt::Write as _;

use serde_json::Value;
use tweeluik_publication::Schemas;
use tweeluik_source::{Catalogue, Date, Message};

/// Most words of which one is asked that are listed.
const MOST_WORDS: usize = 12;

/// The reference of all schemas that describe front matter; one without keys only serves others.
pub fn schemas(schemas: &Schemas, catalogue: &Catalogue) -> String {
    let writer = Writer { schemas, catalogue };
    let of = |(name, schema): (&str, &Value)| {
        schema.get("properties").is_some().then(|| writer.schema(name, schema))
    };
    let parts: Vec<String> = schemas.iter().filter_map(of).collect();
    parts.join("\n")
}

struct Writer<'a> {
    schemas: &'a Schemas,
    catalogue: &'a Catalogue,
}

impl Writer<'_> {
    fn word(&self, id: &'static str) -> String {
        self.catalogue.text(&Message::new(id))
    }

    fn schema(&self, name: &str, schema: &Value) -> String {
        let title = text(schema, "title").unwrap_or(name);
        let mut out = format!("## {title}\n\n");
        if let Some(about) = text(schema, "description") {
            _ = writeln!(out, "{about}\n");
        }
        let named = Message::new("cli-reference-schema-name").with("name", name);
        _ = writeln!(out, "{}", self.catalogue.text(&named));
        self.table(name, schema, &[], &mut out);
        out
    }

    /// The keys of a table, then those of the tables within.
    fn table(&self, name: &str, part: &Value, path: &[&str], out: &mut String) {
        let Some(keys) = part.get("properties").and_then(Value::as_object) else { return };
        if path.is_empty() {
            _ = writeln!(out, "\n### {}", self.word("cli-reference-top"));
        } else {
            _ = writeln!(out, "\n### `[{}]`", path.join("."));
        }
        if let Some(about) = text(part, "description").filter(|_| !path.is_empty()) {
            _ = writeln!(out, "\n{about}");
        }
        for (key, value) in keys {
            _ = writeln!(out, "\n`{}`\n: {}", quoted(key), self.entry(name, part, key, value));
        }
        for (key, value) in keys {
            let (name, meant) = self.schemas.follow(name, value);
            let key = quoted(key);
            let path: Vec<&str> = path.iter().copied().chain([key.as_str()]).collect();
            // A small table is written on one line, as its example shows.
            if value.get("examples").is_none() {
                self.table(name, meant, &path, out);
            }
        }
    }

    /// What a key means, whether it must be there and what may stand at it, and an example.
    fn entry(&self, name: &str, part: &Value, key: &str, value: &Value) -> String {
        let (_, meant) = self.schemas.follow(name, value);
        let fact = Message::new("cli-reference-fact")
            .with("needed", capitalised(&self.needed(part, key)))
            .with("kind", self.kind(name, value));
        let about = text(value, "description").or(text(meant, "description"));
        let example = value.get("examples").or(meant.get("examples"));
        let example = example.and_then(|it| it.get(0)).map(|example| {
            format!("{}: `{}`", self.word("cli-reference-example"), written(example))
        });
        let said = [about.map(str::to_owned), Some(self.catalogue.text(&fact)), example];
        said.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Whether a key must be there; of some keys one must be.
    fn needed(&self, part: &Value, key: &str) -> String {
        let names = |part: &Value| {
            let required = part.get("required").and_then(Value::as_array);
            required.is_some_and(|names| names.iter().any(|name| name == key))
        };
        if names(part) {
            return self.word("cli-reference-required");
        }
        let ways = ["anyOf", "oneOf"].iter().filter_map(|way| part.get(way)?.as_array());
        let ways: Vec<&str> = ways
            .flatten()
            .filter(|way| !names(way))
            .filter_map(|way| way.get("required")?.get(0)?.as_str())
            .collect();
        let one_of = ["anyOf", "oneOf"]
            .iter()
            .filter_map(|way| part.get(way)?.as_array())
            .any(|ways| ways.iter().any(names));
        match ways.first() {
            Some(other) if one_of => self
                .catalogue
                .text(&Message::new("cli-reference-or-key").with("key", quoted(other))),
            _ => self.word("cli-reference-optional"),
        }
    }

    /// What may stand at a key, in words.
    fn kind(&self, name: &str, value: &Value) -> String {
        let (name, part) = self.schemas.follow(name, value);
        let any = ["anyOf", "oneOf"].iter().find_map(|way| part.get(way)?.as_array());
        if let Some(ways) = any.filter(|_| part.get("properties").is_none()) {
            let mut kinds: Vec<String> = Vec::new();
            for way in ways {
                let kind = self.kind(name, way);
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
            return kinds.join(&self.word("cli-reference-or"));
        }
        if let Some(words) = part.get("enum").and_then(Value::as_array) {
            let message = match words.as_slice() {
                [one] => Message::new("cli-reference-one").with("word", plain(one)),
                _ if words.len() > MOST_WORDS => {
                    Message::new("cli-reference-words").with_number("count", words.len())
                }
                _ => {
                    // As text and not as code, so that a long word can be broken.
                    let words: Vec<String> =
                        words.iter().map(|word| escaped(&plain(word))).collect();
                    Message::new("cli-reference-one-of").with("words", words.join(", "))
                }
            };
            return self.catalogue.text(&message);
        }
        if let Some(word) = part.get("const") {
            return self
                .catalogue
                .text(&Message::new("cli-reference-one").with("word", plain(word)));
        }
        let id = match (text(part, "type"), text(part, "format"), part.get("pattern")) {
            (Some("string") | None, Some("date"), _) => "cli-reference-date",
            (Some("string") | None, Some("uri"), _) => "cli-reference-uri",
            (Some("string") | None, _, Some(_)) => "cli-reference-form",
            (Some("string"), ..) => "cli-reference-string",
            (Some("integer"), ..) => "cli-reference-integer",
            (Some("number"), ..) => "cli-reference-number",
            (Some("boolean"), ..) => "cli-reference-bool",
            (Some("object"), ..) => "cli-reference-table",
            (Some("array"), ..) => match part.get("items") {
                Some(items) => {
                    let items = self.kind(name, items);
                    let message = Message::new("cli-reference-list").with("kind", items);
                    return self.catalogue.text(&message);
                }
                None => "cli-reference-array",
            },
            _ => "cli-reference-any",
        };
        self.word(id)
    }
}

fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A word as Markdown.
fn escaped(word: &str) -> String {
    let marks = ['\\', '`', '*', '_', '<', '[', '{'];
    word.chars().flat_map(|c| marks.contains(&c).then_some('\\').into_iter().chain([c])).collect()
}

/// A key as TOML writes it.
fn quoted(key: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !key.is_empty() && key.chars().all(is_bare) { key.to_owned() } else { format!("\"{key}\"") }
}

/// A value as TOML writes it.
fn written(value: &Value) -> String {
    match value {
        Value::String(date) if Date::parse(date).is_some() => date.clone(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(written).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("{} = {}", quoted(key), written(value)))
                .collect();
            format!("{{ {} }}", entries.join(", "))
        }
        other => other.to_string(),
    }
}
