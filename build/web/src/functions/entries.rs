//! Pages and sections (Zola: templates/overview).

use tera::Value;
use tweeluik_source::{Message, nearest_name};

use super::ByLanguage;
use super::asked::{Answer, Asked};
use super::failure::Failure;

/// Zola's `get_page`.
pub(super) fn get_page(asked: &Asked<'_>) -> Answer {
    let path = asked.must_text("path")?;
    let language = asked.language()?;
    match find(&asked.site.pages, &language, path) {
        Some(page) => Ok(page.clone()),
        None => missing(asked, "template-no-page", path),
    }
}

/// Zola's `get_section`.
pub(super) fn get_section(asked: &Asked<'_>) -> Answer {
    let path = asked.must_text("path")?;
    let language = asked.language()?;
    match find(&asked.site.sections, &language, path) {
        Some(section) if asked.flag("metadata_only")? => Ok(section.metadata.clone()),
        Some(section) => Ok(section.whole.clone()),
        None => missing(asked, "template-no-section", path),
    }
}

fn missing(asked: &Asked<'_>, id: &'static str, path: &str) -> Answer {
    match asked.flag("allow_missing")? {
        true => Ok(Value::none()),
        false => Err(no_entry(asked, id, path)),
    }
}

/// A failure that names the nearest path below `content/`.
pub(super) fn no_entry(asked: &Asked<'_>, id: &'static str, path: &str) -> Failure {
    let known: Vec<&str> =
        asked.site.paths.values().flatten().map(|(path, _)| path.as_str()).collect();
    let hint = match nearest_name(path.trim_start_matches("@/"), &known) {
        Some(name) => Message::new("source-did-you-mean").with("name", name),
        None => Message::new("template-entry-path-hint"),
    };
    Failure::new(Message::new(id).with("path", path)).hint(hint)
}

/// What a table holds for a path below `content/`, with or without `@/`.
pub(super) fn find<'t, V>(table: &'t ByLanguage<V>, language: &str, path: &str) -> Option<&'t V> {
    table.get(language)?.get(path.trim_start_matches("@/"))
}
