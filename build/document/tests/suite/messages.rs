//! Every message and rule of this room has its text, in Dutch and in English.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tweeluik_document::rules::RULES;
use tweeluik_source::{Catalogue, Language};

/// The ids of this room that stand between quotes in the sources below `folder`.
fn used(folder: &Path, ids: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            used(&path, ids);
            continue;
        }
        let source = fs::read_to_string(path).unwrap();
        let quoted = source.split('"').filter(|text| text.starts_with("document-"));
        ids.extend(quoted.map(str::to_owned));
    }
}

#[test]
fn each_id_has_its_text_and_each_text_its_use() {
    let room = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut expected: BTreeSet<String> =
        RULES.iter().map(|rule| format!("rule-{}", rule.name)).collect();
    used(&room.join("src"), &mut expected);
    for (language, catalogue) in
        [("nl", Catalogue::new(Language::Nl)), ("en", Catalogue::new(Language::En))]
    {
        let file = room.join(format!("../source/messages/{language}/document.ftl"));
        let text = fs::read_to_string(file).unwrap();
        let ids = text.lines().filter(|line| line.starts_with(|c: char| c.is_alphabetic()));
        let written: BTreeSet<String> =
            ids.filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned()).collect();
        assert_eq!(written, expected, "{language}");
        assert!(written.iter().all(|id| catalogue.has(id)), "{language}");
    }
}

#[test]
fn braces_are_shown_as_they_are_written() {
    let catalogue = Catalogue::new(Language::Nl);
    assert_eq!(
        catalogue.id("rule-malformed-call", &[]),
        "Een bouwsteen is geschreven als `{{ <naam a=\"x\" /> }}`, of als `{% <naam> %}` met `{% </naam> %}`."
    );
    assert!(
        catalogue.id("document-call-name-hint", &[]).ends_with("of `\\{{` voor de tekens zelf")
    );
}
