//! JSON Schemas for editors: those of keys fit what this repository holds, and stand in `editor/`.

use std::fs;
use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;
use tweeluik_source::{Sources, front_matter_node, parse_toml};

use crate::site::Site;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The schema that the command prints.
fn printed(name: &str) -> String {
    Site::new().run(&format!("schema {name}")).code(0).output()
}

struct Judge(Schemas, SchemaIndex);

impl Judge {
    fn of(name: &str) -> Self {
        let schema: Value = serde_json::from_str(&printed(name)).unwrap();
        let (mut compiler, mut schemas) = (Compiler::new(), Schemas::new());
        compiler.add_resource("https://example.org/schema.json", schema).unwrap();
        let index = compiler.compile("https://example.org/schema.json", &mut schemas).unwrap();
        Self(schemas, index)
    }

    /// What is wrong with a value.
    fn says(&self, value: &Value) -> Option<String> {
        self.0.validate(value, self.1).err().map(|error| error.to_string())
    }

    fn accepts(&self, path: &Path, value: &Value) {
        assert_eq!(self.says(value), None, "{}", path.display());
    }
}

fn toml(text: &str) -> Value {
    let (node, errors) = parse_toml(text, 0..text.len(), Sources::default().add("a.toml", text));
    assert!(errors.is_empty(), "{errors:?}");
    node.to_json()
}

/// The files of the sites of this repository whose name ends so.
fn files(end: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in ["content", "tests/sites/surface/content"] {
        let walk = walkdir::WalkDir::new(root().join(folder)).sort_by_file_name();
        let paths = walk.into_iter().map(|entry| entry.unwrap().into_path());
        found.extend(paths.filter(|path| path.to_str().unwrap().ends_with(end)));
    }
    assert!(!found.is_empty(), "{end}");
    found
}

#[test]
fn the_schema_of_the_configuration_fits_what_is_used() {
    let judge = Judge::of("config");
    for site in [".", "tests/sites/surface"] {
        let path = root().join(site).join("config.toml");
        judge.accepts(&path, &toml(&fs::read_to_string(&path).unwrap()));
    }
    assert_eq!(judge.says(&toml("base_url = \"https://example.org\"\n")), None);
    for wrong in [
        "title = \"Geen adres\"\n",
        "base_url = \"https://example.org\"\ntitel = \"A\"\n",
        "base_url = \"https://example.org\"\nfeed_limit = -1\n",
        "base_url = \"https://example.org\"\n[slugify]\npaths = \"soms\"\n",
    ] {
        assert!(judge.says(&toml(wrong)).is_some(), "{wrong}");
    }
}

#[test]
fn the_schemas_of_front_matter_fit_all_pages() {
    let (page, section) = (Judge::of("page"), Judge::of("section"));
    for path in files(".md") {
        let text = fs::read_to_string(&path).unwrap();
        let file = Sources::default().add("a.md", text.clone());
        let Some(node) = front_matter_node(&text, file) else { continue };
        let name = path.file_name().unwrap().to_str().unwrap();
        let judge = if name.starts_with("_index.") { &section } else { &page };
        judge.accepts(&path, &node.to_json());
    }
    for wrong in ["titel = \"A\"\n", "weight = \"1\"\n", "[extra]\nschema = 3\n"] {
        assert!(page.says(&toml(wrong)).is_some(), "{wrong}");
    }
    assert!(section.says(&toml("[extra.publication]\nversion = \"1\"\n")).is_some());
}

#[test]
fn the_schema_of_registers_fits_all_registers() {
    let judge = Judge::of("register");
    for path in [files("bronnen.toml"), files("begrippen.toml")].concat() {
        judge.accepts(&path, &toml(&fs::read_to_string(&path).unwrap()));
    }
    assert!(judge.says(&toml("[a]\ntitel = \"A\"\n")).is_some());
}

#[test]
fn the_schema_of_pictures_fits_all_their_registers() {
    let judge = Judge::of("pictures");
    for path in files("beeld.toml") {
        judge.accepts(&path, &toml(&fs::read_to_string(&path).unwrap()));
    }
    assert!(judge.says(&toml("[\"*\"]\nmakers = \"A\"\n")).is_some());
    assert!(judge.says(&toml("[\"*\"]\nyear = \"2026\"\n")).is_some());
}

#[test]
fn the_files_for_editors_are_those_that_the_command_prints() {
    for name in ["config", "register", "pictures"] {
        let path = root().join("editor").join(format!("{name}.json"));
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, printed(name)).unwrap();
        }
        let file = fs::read_to_string(&path).unwrap_or_default();
        assert!(file == printed(name), "{name}: run with UPDATE=1 and review the difference");
    }
    let taplo = toml(&fs::read_to_string(root().join(".taplo.toml")).unwrap());
    for rule in taplo["rule"].as_array().unwrap() {
        let path = rule["schema"]["path"].as_str().unwrap();
        assert!(root().join(path).is_file(), "{path}");
    }
}

#[test]
fn a_schema_of_the_site_is_printed_as_it_is() {
    let site = Site::new().file("templates/schemas/gids.json", "{ \"title\": \"Gids\" }\n");
    assert_eq!(site.run("schema gids").code(0).output(), "{\n  \"title\": \"Gids\"\n}\n");
    let run = site.run_for_people("schema gidz").code(1);
    assert!(run.stderr.contains("er is geen schema `gidz`"), "{}", run.stderr);
    assert!(run.stderr.contains("bedoelde u `gids`?"), "{}", run.stderr);
}
