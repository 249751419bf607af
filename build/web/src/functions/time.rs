//! The date of a build. No clock is read: two builds of the same input are the same.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tera::Value;
use tweeluik_publication::{EntryKind, Site};
use tweeluik_source::{Date, Message};

use super::asked::{Answer, Asked};
use super::failure::Failure;

/// Seconds since 1970 that the environment tells (reproducible-builds.org: SOURCE_DATE_EPOCH).
pub(crate) fn source_date() -> Option<i64> {
    std::env::var("SOURCE_DATE_EPOCH").ok()?.trim().parse().ok()
}

/// The moment a site counts as now, in seconds since 1970: what the environment tells, else the
/// newest date of its content.
pub(crate) fn now_of(site: &Site) -> Option<i64> {
    let of_entries = site.entries.iter().filter_map(|entry| match &entry.kind {
        EntryKind::Page(page) => page.front_matter.updated.as_ref().max(page.date.as_ref()),
        EntryKind::Section(_) => None,
    });
    let of_publications = site.publications.iter().map(|it| &it.front_matter.date);
    source_date().or_else(|| of_entries.chain(of_publications).map(Date::timestamp).max())
}

/// Zola's `now`, but of the content and not of the clock: see [`now_of`].
pub(super) fn now(asked: &Asked<'_>) -> Answer {
    let Some(now) = asked.site.now else {
        let message = Message::new("template-no-now");
        return Err(Failure::new(message).hint(Message::new("template-no-now-hint")));
    };
    if asked.flag("timestamp")? {
        return Ok(Value::from(now));
    }
    // Zola's local time would be that of the computer that builds.
    let zone = match asked.text("timezone")? {
        None => TimeZone::UTC,
        Some(name) => TimeZone::get(name).map_err(|_| unknown_zone(name))?,
    };
    let moment = Timestamp::from_second(now).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone);
    Ok(Value::from(moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()))
}

fn unknown_zone(name: &str) -> Failure {
    Failure::new(Message::new("template-unknown-timezone").with("zone", name))
        .hint(Message::new("template-unknown-timezone-hint"))
}

/// Tera 1's `get_env`.
pub(super) fn get_env(asked: &Asked<'_>) -> Answer {
    let name = asked.must_text("name")?;
    // A name with `=` or NUL cannot be looked up.
    let usable = !name.is_empty() && !name.contains(['=', '\0']);
    let found = usable.then(|| std::env::var(name).ok()).flatten().map(Value::from);
    match found.or(asked.value("default")?.cloned()) {
        Some(value) => Ok(value),
        None => Err(Failure::new(Message::new("template-no-variable").with("variable", name))
            .hint(Message::new("template-no-variable-hint").with("variable", name))),
    }
}
