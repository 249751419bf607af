//! Dates.

use tweeluik_source::Date;

#[test]
fn dates_of_the_calendar_are_read() {
    for text in [
        "2026-11-23",
        "2024-02-29",
        "2000-02-29",
        "2026-11-23T10:30:00",
        "2026-11-23T10:30:00Z",
        "2026-11-23T10:30:00.5+01:00",
        "2026-11-23T23:59:60Z",
    ] {
        assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
    }
    let spaced = Date::parse("2026-11-23 10:30:00").unwrap();
    assert_eq!(spaced.to_string(), "2026-11-23T10:30:00");
}

#[test]
fn other_texts_are_no_dates() {
    for text in [
        "",
        "2026",
        "2026-11",
        "2026-1-2",
        "2026-13-01",
        "2026-00-01",
        "2026-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-11-00",
        "23-11-2026",
        "23 november 2026",
        "2026-11-23T",
        "2026-11-23T25:00:00",
        "2026-11-23T10:61:00",
        "2026-11-23T10:30:00+1:00",
        "2026-11-23T10:30:00.",
        "2026-11-23x",
        "+026-11-23",
        "2026-11-2é",
        "٢٠٢٦-١١-٢٣",
    ] {
        assert_eq!(Date::parse(text), None, "{text}");
    }
}

#[test]
fn dates_sort_by_time() {
    let mut dates: Vec<_> = ["2026-11-23T09:00:00", "2025-12-31", "2026-11-23", "2026-02-01"]
        .iter()
        .filter_map(|text| Date::parse(text))
        .collect();
    dates.sort();
    let dates: Vec<_> = dates.iter().map(ToString::to_string).collect();
    assert_eq!(dates, ["2025-12-31", "2026-02-01", "2026-11-23", "2026-11-23T09:00:00"]);
}
