//! `tweeluik reference`: the parts of a handbook that follow from definitions, as Markdown.
//!
//! Rules come from the rooms that keep them. Components come from the site's templates: the
//! parameters from the signature, the explanation and an example from
//! `templates/components/NAME.md`.

use std::fmt::Write as _;
use std::path::Path;

use clap::ValueEnum;
use tweeluik_document::Value;
use tweeluik_publication::{Body, Component, DataShape, DataWord, Parameter};
use tweeluik_source::{Catalogue, Diagnostic, Level, Message, Project, Sources};

use super::Outcome;
use super::arguments::Global;
use super::project::open;
use super::reference_schemas::schemas;
use super::report::{Report, write_out};
use super::rules;

/// What a reference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Topic {
    /// The rules that findings name.
    Rules,
    /// The components that texts can call.
    Components,
    /// The schemas that front matter follows.
    Schemas,
}

/// Prints the reference of a topic for the site in a folder.
pub fn reference(root: &Path, topic: Topic, global: &Global, catalogue: &Catalogue) -> Outcome {
    let mut sources = Sources::default();
    let (found, text) = match (topic, open(root, None, &mut sources)) {
        (_, Err(found)) => (found, None),
        (topic, Ok(opened)) => {
            let mut found = opened.found;
            let text = match topic {
                Topic::Rules => rules_of_all_rooms(catalogue),
                Topic::Components => {
                    let (text, findings) = components(
                        &opened.parts.components,
                        &opened.project,
                        &mut sources,
                        catalogue,
                    );
                    found.extend(findings);
                    text
                }
                Topic::Schemas => schemas(&opened.parts.schemas, catalogue),
            };
            (opened.levels.apply(found), Some(text))
        }
    };
    Report::new(global, catalogue).findings(&found, &sources);
    match text {
        Some(text) if !found.iter().any(Diagnostic::is_error) => {
            write_out(text.as_bytes());
            Outcome::Good
        }
        _ => Outcome::Findings,
    }
}

fn rules_of_all_rooms(catalogue: &Catalogue) -> String {
    let word = |id: &'static str| catalogue.text(&Message::new(id));
    let mut out = String::new();
    for (heading, adjustable) in
        [("cli-reference-adjustable", true), ("cli-reference-fixed", false)]
    {
        _ = writeln!(out, "{}## {}\n", if adjustable { "" } else { "\n" }, word(heading));
        for rule in rules::all().values().filter(|rule| rule.adjustable == adjustable) {
            let what = catalogue.id(&format!("rule-{}", rule.name), &[]);
            let level = match (adjustable, rule.level) {
                (false, _) => String::new(),
                (true, Level::Allow) => word("cli-reference-allow"),
                (true, Level::Warn) => word("cli-reference-warn"),
                (true, Level::Deny) => word("cli-reference-deny"),
            };
            let space = if level.is_empty() { "" } else { " " };
            _ = writeln!(out, "`{}`\n: {}{space}{level}\n", rule.name, as_text(&what));
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
    }
    out
}

/// What a rule says as a sentence in Markdown; what stands in code stays as it is.
fn as_text(said: &str) -> String {
    let parts = said.split('`').enumerate();
    let parts =
        parts.map(|(at, part)| if at % 2 == 0 { part.replace('<', "\\<") } else { part.into() });
    let mut text = parts.collect::<Vec<_>>().join("`");
    if let Some(first) = text.get(..1) {
        text.replace_range(..1, &first.to_uppercase());
    }
    if !text.ends_with(['.', '!', '?']) {
        text.push('.');
    }
    text
}

fn components(
    components: &[Component],
    project: &Project,
    sources: &mut Sources,
    catalogue: &Catalogue,
) -> (String, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let mut parts = Vec::new();
    for component in components {
        let path = format!("templates/components/{}.md", component.name);
        match project.read_layered_text(&path, sources) {
            Ok(file) => {
                let about = file.map(|file| sources.get(file).text.to_string());
                parts.push(part(component, about.as_deref().unwrap_or_default(), catalogue));
            }
            Err(finding) => found.push(finding),
        }
    }
    (parts.join("\n"), found)
}

fn part(component: &Component, page: &str, catalogue: &Catalogue) -> String {
    let word = |id: &'static str| catalogue.text(&Message::new(id));
    // A line of code is no example, but what is said of one.
    let calls = |line: &str| {
        let call = line.find("{{ <").or(line.find("{% <"));
        call.is_some_and(|at| !line.starts_with("    ") && !line[..at].contains('`'))
    };
    let start = page.split_inclusive('\n').take_while(|line| !calls(line)).map(str::len).sum();
    let (about, example) = page.split_at(start);
    let mut out = format!("## `{}`\n\n", component.name);
    if !about.trim().is_empty() {
        _ = writeln!(out, "{}\n", about.trim());
    }
    if !component.parameters.is_empty() {
        let heads =
            ["cli-reference-parameter", "cli-reference-kind", "cli-reference-needed"].map(word);
        _ = writeln!(out, "| {} |\n| --- | --- | --- |", heads.join(" | "));
        for parameter in &component.parameters {
            _ = writeln!(out, "{}", row(parameter, catalogue));
        }
        out.push('\n');
    }
    let body = match component.body {
        Body::None => "cli-reference-body-none",
        Body::Required => "cli-reference-body-required",
        Body::Optional => "cli-reference-body-optional",
    };
    _ = writeln!(out, "{}", word(body));
    if !example.trim().is_empty() {
        let example = example.trim();
        _ = writeln!(out, "\n{}\n\n```markdown\n{example}\n```", word("cli-reference-written"));
        let looks = word("cli-reference-looks");
        _ = writeln!(out, "\n{looks}\n\n{}", in_both_faces(component, example));
    }
    out
}

/// An example as a chapter shows it: on the web and on paper. A whole register is longer than what
/// can be shown beside itself.
fn in_both_faces(component: &Component, example: &str) -> String {
    let shows = |parameter: &Parameter| {
        parameter.data.as_ref() == Some(&DataShape::Word(DataWord::Printed))
    };
    let whole = component.register.as_ref().is_some_and(|register| register.key.is_none());
    if whole || component.parameters.iter().any(shows) {
        return example.to_owned();
    }
    let name = &component.name;
    format!("{{% <gezichten naam=\"{name}\"> %}}\n\n{example}\n\n{{% </gezichten> %}}")
}

fn row(parameter: &Parameter, catalogue: &Catalogue) -> String {
    let word = |id: &'static str| catalogue.text(&Message::new(id));
    let in_front_matter =
        matches!(parameter.data, Some(DataShape::FrontMatter(_) | DataShape::Word(DataWord::Film)));
    let printed = parameter.data == Some(DataShape::Word(DataWord::Printed));
    let read = parameter.file || parameter.data.is_some() && !printed;
    let kind = match (read, parameter.kind) {
        (true, _) if in_front_matter => word("cli-reference-page"),
        (true, _) => word("cli-reference-file"),
        (false, kind) => word(match kind.map(|kind| kind.name()) {
            Some("string") => "cli-reference-string",
            Some("bool") => "cli-reference-bool",
            Some("array") => "cli-reference-array",
            Some(_) => "cli-reference-number",
            None => "cli-reference-any",
        }),
    };
    let needed = match &parameter.default {
        None => word("cli-reference-yes"),
        Some(Value::String(text)) if text.is_empty() => word("cli-reference-no"),
        Some(value) => {
            let value = written(value);
            catalogue.text(&Message::new("cli-reference-default").with("value", value))
        }
    };
    format!("| `{}` | {kind} | {needed} |", parameter.name)
}

/// A value as it is written in a call.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => format!("\"{text}\""),
        Value::Bool(value) => format!("{{{value}}}"),
        Value::Integer(number) => format!("{{{number}}}"),
        Value::Float(number) => format!("{{{number}}}"),
        Value::Array(items) => {
            let items: Vec<String> = items
                .iter()
                .map(|item| match item {
                    Value::String(text) => format!("\"{text}\""),
                    other => written(other).trim_matches(['{', '}']).to_owned(),
                })
                .collect();
            format!("{{[{}]}}", items.join(", "))
        }
    }
}
