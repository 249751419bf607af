//! The messages of both languages, of all rooms.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tweeluik_source::{Catalogue, Date, Language, Message, Sources, read_page};

fn build_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn text_of(language: &str, room: &str) -> String {
    let path = build_folder().join("source/messages").join(language).join(room);
    fs::read_to_string(path).unwrap()
}

fn rooms() -> Vec<String> {
    let mut rooms: Vec<String> = fs::read_dir(build_folder().join("source/messages/nl"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    rooms.sort();
    rooms
}

/// The ids of a Fluent text with the variables each uses.
fn ids(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            current = id.to_owned();
            assert!(!ids.contains_key(id), "`{id}` is there twice");
            ids.insert(current.clone(), BTreeSet::new());
        }
        for variable in line.split('$').skip(1) {
            let name = variable.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
            if let Some(variables) = ids.get_mut(&current) {
                variables.extend(name.take(1).map(str::to_owned));
            }
        }
    }
    ids
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    for room in rooms() {
        assert_eq!(ids(&text_of("nl", &room)), ids(&text_of("en", &room)), "{room}");
    }
}

#[test]
fn every_text_is_fluent_and_in_the_catalogue() {
    let (dutch, english) = (Catalogue::new(Language::Nl), Catalogue::new(Language::En));
    for room in rooms() {
        for language in ["nl", "en"] {
            let text = text_of(language, &room);
            let parsed = fluent_bundle::FluentResource::try_new(text.clone());
            assert!(parsed.is_ok(), "{language}/{room}: {:?}", parsed.err());
            for id in ids(&text).keys() {
                assert!(dutch.has(id) && english.has(id), "{language}/{room}: {id}");
            }
        }
    }
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        // Tests may make messages up.
        if path.is_dir() && !path.ends_with("tests") && !path.ends_with("target") {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The string that follows each `call` in a Rust text.
fn strings_after<'t>(text: &'t str, call: &str) -> Vec<&'t str> {
    text.split(call)
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .collect()
}

#[test]
fn every_message_and_rule_in_the_code_is_in_the_catalogue() {
    let catalogue = Catalogue::new(Language::Nl);
    let mut files = Vec::new();
    rust_files(&build_folder(), &mut files);
    files.sort();
    assert!(files.len() > 20);
    let mut missing = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        let messages = strings_after(code, "Message::new(").into_iter().map(str::to_owned);
        let rules = ["Rule::error(", "Rule::lint("].map(|call| strings_after(code, call)).concat();
        let rules = rules.into_iter().map(|rule| format!("rule-{rule}"));
        for id in messages.chain(rules).filter(|id| !catalogue.has(id)) {
            missing.push(format!("{}: {id}", file.file_name().unwrap().display()));
        }
    }
    assert!(missing.is_empty(), "not in the catalogue:\n{}", missing.join("\n"));
}

#[test]
fn arguments_stand_in_the_text_without_isolation_marks() {
    let message = Message::new("source-unknown-key").with("key", "titel");
    assert_eq!(Catalogue::new(Language::Nl).text(&message), "onbekende sleutel `titel`");
    assert_eq!(Catalogue::new(Language::En).text(&message), "unknown key `titel`");
}

#[test]
fn an_unknown_message_shows_its_id() {
    assert_eq!(Catalogue::new(Language::Nl).id("bestaat-niet", &[]), "bestaat-niet");
}

#[test]
fn a_date_is_written_out() {
    let date = Date::parse("2026-03-01").unwrap();
    assert_eq!(Catalogue::new(Language::Nl).date_long(&date), "1 maart 2026");
    assert_eq!(Catalogue::new(Language::En).date_long(&date), "1 March 2026");
}

#[test]
fn a_language_code_finds_its_language() {
    assert_eq!(Language::for_code("nl-BE"), Language::Nl);
    assert_eq!(Language::for_code("NL"), Language::Nl);
    assert_eq!(Language::for_code("en"), Language::En);
    assert_eq!(Language::for_code("fr"), Language::En);
}

#[test]
fn what_the_system_refuses_is_said_in_dutch() {
    let catalogue = Catalogue::new(Language::Nl);
    let text = |error: std::io::Error| {
        catalogue.text(&Message::new("source-unreadable-file").with("path", "a.md").with_io(&error))
    };
    use std::io::ErrorKind as Kind;
    assert_eq!(text(Kind::NotFound.into()), "`a.md` kan niet gelezen worden: het bestaat niet");
    assert_eq!(
        text(Kind::PermissionDenied.into()),
        "`a.md` kan niet gelezen worden: dat mag niet van het systeem (geen toegangsrecht)"
    );
    assert_eq!(text(Kind::StorageFull.into()), "`a.md` kan niet gelezen worden: de schijf is vol");
    assert_eq!(
        text(std::io::Error::other("iets anders")),
        "`a.md` kan niet gelezen worden: het systeem meldt: iets anders"
    );
}

#[test]
fn a_catalogue_is_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Catalogue::new(Language::Nl));
}

#[test]
fn what_a_parser_refuses_is_said_in_dutch() {
    for (text, reason) in [
        (
            "---\ntitle: [\n---\n",
            "YAML: hier ontbreekt een waarde, of een lijst is niet afgesloten met `]`",
        ),
        (
            "+++\ntitle = \"\\u12\"\n+++\n",
            "TOML: na `\\` hoort `n`, `t`, `\"`, `\\` of een Unicode-nummer",
        ),
        (
            "+++\nweight = 1_\n+++\n",
            "TOML: de schrijfwijze klopt hier niet (`_` may only go between digits)",
        ),
    ] {
        let mut sources = Sources::default();
        let file = sources.add("a.md", text);
        let (_, _, found) = read_page(text, file);
        let said = Catalogue::new(Language::Nl).text(&found[0].message);
        assert_eq!(said, format!("dit is geen geldige {reason}"));
    }
}
