//! Filters on texts and dates, most of which tera-contrib has.

use std::sync::LazyLock;

use tera::{ArgFromValue, Error, Filter, StringInput, Test, Value};
use tera_contrib as contrib;
use tera_contrib::regex::{Matching, RegexReplace};
use tweeluik_source::Message;

use super::asked::{Answer, Asked};
use super::failure::Failure;

/// Zola's `date`.
pub(super) fn date(asked: &Asked<'_>, date: &Value) -> Answer {
    contrib::dates::date(date, asked.arguments.clone(), asked.state)
        .map(Value::from)
        .map_err(|error| date_failure(&error, date))
}

/// What tera-contrib tells in one text, told by what is wrong: zone, date, language or format.
fn date_failure(error: &Error, date: &Value) -> Failure {
    let reason = error.to_string();
    let tail = reason.rsplit(": ").next().unwrap_or_default().to_owned();
    if reason.starts_with("Unknown timezone") {
        Failure::new(Message::new("template-unknown-timezone").with("zone", tail))
            .hint(Message::new("template-unknown-timezone-hint"))
    } else if reason.starts_with("The string") || reason.starts_with("Invalid timestamp") {
        Failure::new(Message::new("template-no-date").with("date", date))
            .hint(Message::new("template-no-date-hint"))
    } else {
        Failure::new(Message::new("template-date-format").with("reason", reason))
            .hint(Message::new("template-date-format-hint"))
    }
}

/// Zola's `json_encode`.
pub(super) fn json_encode(asked: &Asked<'_>, value: &Value) -> Answer {
    Ok(contrib::json::json_encode(value, asked.arguments.clone(), asked.state)?.into())
}

/// Ours: JSON that can stand in a `script` element, whose text ends at the first `</` and in which
/// `<!--` means something (HTML: "Restrictions for contents of script elements").
pub(super) fn json_script(asked: &Asked<'_>, value: &Value) -> Answer {
    let text = contrib::json::json_encode(value, asked.arguments.clone(), asked.state)?;
    // Outside strings JSON has none of these.
    let text = text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    Ok(Value::safe_string(&text))
}

/// Zola's `slugify`.
pub(super) fn slugify(asked: &Asked<'_>, text: &Value) -> Answer {
    let text = text.as_str().unwrap_or_default();
    Ok(contrib::slug::slug(text, asked.arguments.clone(), asked.state).into())
}

/// Zola's `urlencode`.
pub(super) fn urlencode(asked: &Asked<'_>, text: &Value) -> Answer {
    let text = text.as_str().unwrap_or_default();
    Ok(contrib::urlencode::urlencode(text, asked.arguments.clone(), asked.state).into())
}

/// Zola's `urlencode_strict`.
pub(super) fn urlencode_strict(asked: &Asked<'_>, text: &Value) -> Answer {
    let text = text.as_str().unwrap_or_default();
    Ok(contrib::urlencode::urlencode_strict(text, asked.arguments.clone(), asked.state).into())
}

/// Zola's `base64_encode`.
pub(super) fn base64_encode(asked: &Asked<'_>, text: &Value) -> Answer {
    let text = text.as_str().unwrap_or_default();
    Ok(contrib::base64::b64_encode(text, asked.arguments.clone(), asked.state)?.into())
}

/// Zola's `base64_decode`.
pub(super) fn base64_decode(asked: &Asked<'_>, text: &Value) -> Answer {
    let text = text.as_str().unwrap_or_default();
    contrib::base64::b64_decode(text, asked.arguments.clone(), asked.state)
        .map(Value::from)
        .map_err(|_| Failure::new(Message::new("template-no-base64").with("text", text)))
}

/// Zola's `striptags`.
pub(super) fn striptags(asked: &Asked<'_>, text: &Value) -> Answer {
    let text = text.as_str().unwrap_or_default();
    Ok(contrib::regex::striptags(text, asked.arguments.clone(), asked.state).into())
}

/// Zola's `spaceless`.
pub(super) fn spaceless(asked: &Asked<'_>, text: &Value) -> Answer {
    let text = StringInput::from_value(text)?;
    Ok(contrib::regex::spaceless(text, asked.arguments.clone(), asked.state))
}

/// Zola's `format`.
pub(super) fn format(asked: &Asked<'_>, value: &Value) -> Answer {
    contrib::format::format(value.clone(), asked.arguments.clone(), asked.state)
        .map(Value::from)
        .map_err(|error| {
            Failure::new(Message::new("template-format").with("reason", error))
                .hint(Message::new("template-format-hint"))
        })
}

static REPLACE: LazyLock<RegexReplace> = LazyLock::new(RegexReplace::default);
static MATCHING: LazyLock<Matching> = LazyLock::new(Matching::default);

/// Zola's `regex_replace`.
pub(super) fn regex_replace(asked: &Asked<'_>, text: &Value) -> Answer {
    let replaced =
        REPLACE.call(text.as_str().unwrap_or_default(), asked.arguments.clone(), asked.state);
    replaced.map(Value::from).map_err(|error| regex_failure(&error))
}

/// Zola's `matching`.
pub(super) fn matching(asked: &Asked<'_>, text: &Value) -> Result<bool, Failure> {
    let text = text.as_str().unwrap_or_default();
    MATCHING.call(text, asked.arguments.clone(), asked.state).map_err(|error| regex_failure(&error))
}

/// The last line of what the regex library tells is the reason.
fn regex_failure(error: &Error) -> Failure {
    let text = error.to_string();
    let reason = text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
    Failure::new(Message::new("template-regex").with("reason", reason))
        .hint(Message::new("template-regex-hint"))
}

/// Zola's `before`.
pub(super) fn before(asked: &Asked<'_>, date: &Value) -> Result<bool, Failure> {
    contrib::dates::is_before(date, asked.arguments.clone(), asked.state)
        .map_err(|error| date_failure(&error, unreadable(asked, date)))
}

/// Zola's `after`.
pub(super) fn after(asked: &Asked<'_>, date: &Value) -> Result<bool, Failure> {
    contrib::dates::is_after(date, asked.arguments.clone(), asked.state)
        .map_err(|error| date_failure(&error, unreadable(asked, date)))
}

/// The date that cannot be read, of the two that are compared.
fn unreadable<'a>(asked: &'a Asked<'_>, date: &'a Value) -> &'a Value {
    let read = contrib::dates::date(date, tera::Kwargs::default(), asked.state);
    let other = asked.arguments.get::<&Value>("other").ok().flatten();
    if read.is_ok() { other.unwrap_or(date) } else { date }
}
