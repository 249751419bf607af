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

/// Ours: `{{ 1234.5 | number }}` gives `1.234,5`, as components write numbers.
pub(super) fn number(asked: &Asked<'_>, number: &Value) -> Answer {
    in_unit(asked, number, "")
}

/// Ours: `{{ 1234 | euro }}` gives `€ 1.234`, as components write amounts.
pub(super) fn euro(asked: &Asked<'_>, number: &Value) -> Answer {
    in_unit(asked, number, "€")
}

/// Ours: `{{ 12.5 | percentage }}` gives `12,5%`, as components write percentages.
pub(super) fn percentage(asked: &Asked<'_>, number: &Value) -> Answer {
    in_unit(asked, number, "%")
}

/// A number in a unit, in the page's language or that of `lang`. A negative number of decimals
/// counts as none.
fn in_unit(asked: &Asked<'_>, number: &Value, unit: &str) -> Answer {
    let language = asked.language()?;
    let decimals = asked.integer("decimals")?.map(|it| usize::try_from(it).unwrap_or(0));
    // The filter takes numbers alone, so there is one.
    let value = number.as_f64().unwrap_or_default();
    let catalogue = asked.site.words.catalogue(&language);
    Ok(Value::from(catalogue.in_unit(value, unit, decimals)))
}

fn unknown_locale(name: &str) -> Failure {
    Failure::new(Message::new("template-unknown-locale").with("locale", name))
        .hint(Message::new("template-unknown-locale-hint"))
}
