//! Words, dates and the direction of a language.

use tera::Value;
use tweeluik_source::{Argument, Date, Message, nearest_name};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::asked::{Answer, Asked};
use super::failure::Failure;

/// The numbers and names that a word may have room for.
pub(super) const VALUES: [&str; 7] =
    ["count", "title", "name", "version", "date", "number", "total"];

/// Zola's `trans`: a word of the site's translations, else one of the interface. Of ours,
/// [`VALUES`].
pub(super) fn trans(asked: &Asked<'_>) -> Answer {
    let key = asked.must_text("key")?;
    let language = asked.language()?;
    let mut values = Vec::new();
    for (name, value) in asked.arguments.iter().filter(|(_, value)| !value.is_none()) {
        if let Some(name) = VALUES.into_iter().find(|known| name.as_str() == Some(*known)) {
            let value = match value.as_i64() {
                Some(number) => Argument::Number(number),
                None => Argument::Text(value.to_string()),
            };
            values.push((name, value));
        }
    }
    if let Some(word) = asked.site.words.find(&language, key, &values) {
        return Ok(Value::from(word));
    }
    let message = Message::new("template-no-word").with("key", key).with("language", &language);
    let known = asked.site.words.own_keys(&language);
    let hint = match nearest_name(key, &known) {
        Some(name) => Message::new("source-did-you-mean").with("name", name),
        None if language == asked.site.words.default_language() => {
            Message::new("template-no-word-hint").with("key", key).with("table", "translations")
        }
        None => Message::new("template-no-word-hint")
            .with("key", key)
            .with("table", format_args!("languages.{language}.translations")),
    };
    Err(Failure::new(message).hint(hint))
}

/// Zola's `text_direction`: `ltr` or `rtl`.
pub(super) fn text_direction(asked: &Asked<'_>) -> Answer {
    let language = asked.language()?;
    let right_to_left = language
        .parse::<LanguageIdentifier>()
        .is_ok_and(|language| language.character_direction() == CharacterDirection::RTL);
    Ok(Value::from(if right_to_left { "rtl" } else { "ltr" }))
}

/// Ours: `{{ page.date | long_date }}` gives `23 november 2026`.
pub(super) fn long_date(asked: &Asked<'_>, date: &Value) -> Answer {
    let language = asked.language()?;
    let text = date.as_str().unwrap_or_default();
    match text.get(..10).and_then(Date::parse) {
        Some(day) => Ok(Value::from(asked.site.words.long_date(&language, &day))),
        None => Err(Failure::new(Message::new("template-no-date").with("date", text))
            .hint(Message::new("template-no-date-hint"))),
    }
}
