//! Every key of the web panel, left out of the site that uses everything or set to something else:
//! what is written changes.
//!
//! The lists of keys are the JSON Schemas that the command itself gives, so that a new key is in
//! this test from the day it exists. The keys of PDFs have tests of their own.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use toml::Table;

use crate::site::Site;

/// A file with keys: its path, the keys, and the text below them (front matter only).
struct File {
    schema: &'static str,
    path: String,
    keys: Table,
    text: Option<String>,
}

/// Keys that this test does not try, alone or with all below them, and where they are tested.
const ELSEWHERE: &[(&str, &str)] = &[
    ("config print", "PDFs: `press`, `preflight`, and the tests of the print panel"),
    ("section extra.publication.print", "as `config print`"),
    ("section extra.publication.profiles", "PDFs: `press`"),
    ("config base_url", "a site has to have one: `bad_input`"),
    ("config output_dir", "this test says where the output goes: `output`"),
    ("config hard_link_static", "the same bytes: `zola`"),
    ("config preserve_dotfiles_in_output", "of the folder that was there before: `zola`"),
    ("config serving.precompress", "slow: `companions`"),
    ("config minify_html", "part of `serving.minify`: `assets` of the web panel"),
    ("config link_checker", "findings: `links`, `zola`"),
    ("config checks", "findings: `levels`"),
    ("config markdown.highlighting.extra_grammars", "slow: `code` of the web panel"),
    ("config markdown.highlighting.error_on_missing_language", "a finding: `findings`"),
    (
        "config markdown.highlighting.theme",
        "in place of one for light and one for dark: `code` of the web panel",
    ),
    (
        "config metadata.picture",
        "for pages of which no picture is made: `metadata` of the web panel",
    ),
    ("config metadata.picture_alt", "as `config metadata.picture`"),
    ("config editions", "has no effect yet, and is told so"),
    ("config extra", "what it holds is up to templates"),
    ("section extra.schema", "findings: `schema`"),
    ("section extra.page_schema", "findings: `schema`"),
    ("section extra.publication.authors", "below `creator`: `metadata` of the web panel"),
    ("section extra.publication.licence", "below `rights`: `metadata` of the web panel"),
    ("pictures *.people", "findings: `picture_rights`"),
];

/// What is set in place of leaving a key out, where it is left out or says what goes without
/// saying.
const OTHERWISE: &[(&str, &str)] = &[
    ("config compile_sass", "false"),
    ("config generate_sitemap", "false"),
    ("config generate_robots_txt", "false"),
    ("config languages.*.feed_filenames", "['rss.xml']"),
    ("config languages.*.search.include_title", "false"),
    ("config languages.*.search.include_content", "false"),
    ("config search.include_title", "false"),
    ("config search.include_content", "false"),
    ("config markdown.bottom_footnotes", "false"),
    ("config markdown.external_links_external", "false"),
    ("config markdown.lazy_async_image", "false"),
    ("config markdown.highlighting.style", "'inline'"),
    ("config metadata.unlisted", "true"),
    ("config slugify.anchors", "'off'"),
    ("config slugify.paths", "'off'"),
    ("config slugify.paths_keep_dates", "true"),
    ("section extra.publication.language", "'en'"),
    ("page extra.film.language", "'en'"),
];

#[test]
fn every_key_of_the_web_panel_is_used_and_has_an_effect() {
    let site = Site::of("surface");
    let mut files = files(&site);
    quicken(&mut files[0].keys);
    // Written back, tables are in the order of the alphabet.
    files.iter().for_each(|file| write(&site, file, &file.keys));
    let whole = output(&site);
    let mut wrong = Vec::new();
    for schema in ["config", "page", "section", "register", "pictures"] {
        for key in keys(&site, schema) {
            let told = format!("{schema} {}", key.join("."));
            let below = |name: &str| told == name || told.starts_with(&format!("{name}."));
            if ELSEWHERE.iter().any(|(name, _)| below(name)) {
                continue;
            }
            let other = OTHERWISE.iter().find(|(name, _)| told == *name).map(|(_, value)| {
                let table: Table = format!("it = {value}").parse().unwrap();
                table["it"].clone()
            });
            let changed: Vec<&File> = files
                .iter()
                .filter(|file| file.schema == schema)
                .filter(|file| {
                    let mut keys = file.keys.clone();
                    let changed = change(&mut keys, &key, other.as_ref());
                    if changed {
                        write(&site, file, &keys);
                    }
                    changed
                })
                .collect();
            if changed.is_empty() {
                wrong.push(format!("{told} is not used"));
            } else if output(&site) == whole {
                wrong.push(format!("{told} has no effect"));
            }
            for file in changed {
                write(&site, file, &file.keys);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(output(&site) == whole, "the site is as it was");
}

/// Leaves out what makes a build slow and is not looked at here.
fn quicken(config: &mut Table) {
    config["serving"].as_table_mut().unwrap().remove("precompress");
    config["print"].as_table_mut().unwrap().insert("profiles".into(), toml::Value::Array(vec![]));
    let code = config["markdown"].as_table_mut().unwrap()["highlighting"].as_table_mut().unwrap();
    code.remove("extra_grammars");
}

/// The configuration first, then front matter and registers.
fn files(site: &Site) -> Vec<File> {
    let config = File {
        schema: "config",
        path: "config.toml".into(),
        keys: site.read("config.toml").parse().unwrap(),
        text: None,
    };
    let content = site.files("content").into_iter().filter_map(|(name, bytes)| {
        let path = format!("content/{name}");
        let text = String::from_utf8(bytes).ok()?;
        match Path::new(&name).file_name()?.to_str()? {
            name @ ("bronnen.toml" | "begrippen.toml" | "beeld.toml") => {
                let schema = if name == "beeld.toml" { "pictures" } else { "register" };
                Some(File { schema, path, keys: text.parse().unwrap(), text: None })
            }
            name if name.ends_with(".md") => {
                let (front, body) = text.strip_prefix("+++\n")?.split_once("+++\n")?;
                let schema = if name.starts_with("_index.") { "section" } else { "page" };
                let keys = front.parse().unwrap();
                Some(File { schema, path, keys, text: Some(body.to_owned()) })
            }
            _ => None,
        }
    });
    std::iter::once(config).chain(content).collect()
}

/// Writes a file. Its text always begins at the same byte, on which names of its parts depend.
fn write(site: &Site, file: &File, keys: &Table) {
    let keys = toml::to_string(keys).unwrap();
    let text = match &file.text {
        Some(body) => {
            let padding = " ".repeat(4096 - keys.len());
            format!("+++\n{keys}#{padding}\n+++\n{body}")
        }
        None => keys,
    };
    std::fs::write(site.path(&file.path), text).unwrap();
}

/// What a build says and writes. A key whose absence stops the build has an effect as well.
fn output(site: &Site) -> (String, Vec<(String, Vec<u8>)>) {
    let run = site.run("build");
    let said = run.stderr.lines().filter(|line| !line.contains("Klaar: "));
    (said.collect::<Vec<_>>().join("\n"), site.files("public"))
}

/// Takes a key out wherever it stands, or sets it; `[]` is each of a list and `*` each of a table.
fn change(table: &mut Table, key: &[String], other: Option<&toml::Value>) -> bool {
    let deeper = |value: &mut toml::Value, rest: &[String]| match (rest, value) {
        ([each, rest @ ..], toml::Value::Array(items)) if each == "[]" => items
            .iter_mut()
            .filter_map(toml::Value::as_table_mut)
            .fold(false, |any, item| change(item, rest, other) | any),
        (rest, toml::Value::Table(table)) => change(table, rest, other),
        _ => false,
    };
    match (key, other) {
        ([star, rest @ ..], _) if star == "*" => {
            table.iter_mut().fold(false, |any, (_, value)| deeper(value, rest) | any)
        }
        ([name], Some(other)) => {
            table.insert(name.clone(), other.clone());
            true
        }
        ([name], None) => table.remove(name).is_some(),
        ([name, rest @ ..], _) => table.get_mut(name).is_some_and(|value| deeper(value, rest)),
        ([], _) => false,
    }
}

/// The keys of a schema that hold no keys themselves.
fn keys(site: &Site, schema: &str) -> BTreeSet<Vec<String>> {
    let run = site.run(&format!("schema {schema}")).code(0);
    let mut found = BTreeSet::new();
    gather(&serde_json::from_str(&run.output()).unwrap(), &mut Vec::new(), &mut found);
    found
}

fn gather(part: &Value, path: &mut Vec<String>, found: &mut BTreeSet<Vec<String>>) {
    let mut deeper = |name: &str, part: &Value| {
        path.push(name.to_owned());
        gather(part, path, found);
        path.pop();
    };
    for (name, part) in part["properties"].as_object().into_iter().flatten() {
        deeper(name, part);
    }
    for (name, key) in [("[]", "items"), ("*", "additionalProperties")] {
        if part.get(key).is_some_and(holds_keys) {
            deeper(name, &part[key]);
        }
    }
    for form in part["anyOf"].as_array().into_iter().flatten().filter(|form| holds_keys(form)) {
        gather(form, path, found);
    }
    if !holds_keys(part) {
        found.insert(path.clone());
    }
}

/// Whether a part of a schema describes keys, at any depth.
fn holds_keys(part: &Value) -> bool {
    let inner = ["items", "additionalProperties"].into_iter().filter_map(|key| part.get(key));
    let forms = part["anyOf"].as_array().into_iter().flatten();
    part["properties"].is_object() || inner.chain(forms).any(holds_keys)
}
