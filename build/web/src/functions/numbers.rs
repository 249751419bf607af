//! Numbers as readers write them.

use num_format::{Locale, ToFormattedString};
use tera::Value;
use tera_contrib::filesize_format::filesize_format;
use tweeluik_source::Message;

use super::asked::{Answer, Asked};
use super::failure::Failure;

/// Zola's `filesizeformat`: decimal units unless `binary` is set.
pub(super) fn filesizeformat(asked: &Asked<'_>, bytes: &Value) -> Answer {
    let Some(bytes) = bytes.as_u64() else {
        return Err(Failure::new(Message::new("template-no-size").with("number", bytes)));
    };
    let binary = asked.flag("binary")?;
    let arguments = tera::Kwargs::from([("binary", Value::from(binary))]);
    Ok(filesize_format(bytes, arguments, asked.state)?.into())
}

/// Zola's `num_format`. Of ours: without `locale` the page's language, and fractions.
pub(super) fn num_format(asked: &Asked<'_>, number: &Value) -> Answer {
    let locale = match asked.text("locale")? {
        Some(name) => Locale::from_name(name).map_err(|_| unknown_locale(name))?,
        None => {
            let language = asked.language()?;
            let short = language.split('-').next().unwrap_or_default();
            Locale::from_name(&language).or_else(|_| Locale::from_name(short)).unwrap_or(Locale::en)
        }
    };
    if let Some(whole) = number.as_i128() {
        return Ok(Value::from(whole.to_formatted_string(&locale)));
    }
    // Beyond 64 bits of whole part there is no fraction left to write.
    let text = number.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let Ok(value) = whole.trim_start_matches('-').parse::<i128>() else {
        return Ok(Value::from(text));
    };
    let sign = if whole.starts_with('-') { locale.minus_sign() } else { "" };
    let value = value.to_formatted_string(&locale);
    let point = if fraction.is_empty() { "" } else { locale.decimal() };
    Ok(Value::from(format!("{sign}{value}{point}{fraction}")))
}

fn unknown_locale(name: &str) -> Failure {
    Failure::new(Message::new("template-unknown-locale").with("locale", name))
        .hint(Message::new("template-unknown-locale-hint"))
}
