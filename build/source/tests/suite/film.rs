//! `[extra.film]` of a page.

use tweeluik_source::{
    AudioDescription, Diagnostic, PageFrontMatter, Sources, read_page, read_section,
};

use crate::{hints, says};

/// A film of which nothing is missing.
const FILM: &str = "\
files = ['film.mp4', 'film.webm']
poster = 'poster.jpg'
duration = '1:24'
date = 2026-11-26
language = 'nl'
captions = 'film.nl.vtt'
transcript = '#tekst'
audio_description = { niet-nodig = 'De stem vertelt alles.' }
chapters = 'delen.vtt'
credits = ['Wij']
consent = 'Niemand is in beeld.'
";

fn page(film: &str) -> (PageFrontMatter, Vec<Diagnostic>, Sources) {
    let text = format!("+++\ntitle = 'a'\n[extra.film]\n{film}+++\n");
    let mut sources = Sources::default();
    let file = sources.add("a.md", text.clone());
    let (page, _, found) = read_page(&text, file);
    (page, found, sources)
}

/// What is said when a line of the film is another, and the hints.
#[track_caller]
fn with(line: &str, other: &str, expected: &[&str]) -> Vec<String> {
    assert!(FILM.contains(line), "{line}");
    let (_, found, sources) = page(&FILM.replace(line, other));
    says(&found, &sources, expected);
    hints(&found)
}

#[test]
fn all_keys_of_a_film_are_read() {
    let (page, found, sources) = page(FILM);
    says(&found, &sources, &[]);
    let film = page.extra.film.unwrap().value;
    let files: Vec<&str> = film.files.iter().map(|file| file.value.as_str()).collect();
    assert_eq!(files, ["film.mp4", "film.webm"]);
    assert_eq!(film.duration.unwrap().value.0, 84);
    assert_eq!(film.date.to_string(), "2026-11-26");
    let reason = "De stem vertelt alles.".to_owned();
    assert_eq!(film.audio_description, Some(AudioDescription::NotNeeded(reason)));
    assert_eq!(film.consent, "Niemand is in beeld.");
}

#[test]
fn what_a_film_must_have_is_missed_by_name() {
    for key in ["poster", "duration", "date", "transcript", "audio_description", "consent"] {
        let line = FILM.lines().find(|line| line.starts_with(key)).unwrap();
        let expected = format!("a.md:3:1: error[missing-key]: key `{key}` is missing");
        with(&format!("{line}\n"), "", &[&expected]);
    }
    let hints = with(
        "captions = 'film.nl.vtt'\n",
        "",
        &["a.md:3:1: error[missing-key]: key `captions` is missing"],
    );
    assert!(hints[0].contains("without captions"), "{hints:?}");
    with(
        "files = ['film.mp4', 'film.webm']\n",
        "",
        &["a.md:3:1: error[missing-key]: key `files` is missing"],
    );
}

#[test]
fn wrong_values_are_told_at_their_place() {
    with(
        "duration = '1:24'",
        "duration = '84'",
        &["a.md:6:12: error[invalid-value]: `84` is no valid value for `duration`"],
    );
    with(
        "duration = '1:24'",
        "duration = 0",
        &["a.md:6:12: error[invalid-value]: `0` is no valid value for `duration`"],
    );
    let hints = with(
        "{ niet-nodig = 'De stem vertelt alles.' }",
        "{ niet-nodig = ' ' }",
        &[
            "a.md:11:21: error[invalid-value]: `niet-nodig` is no valid value for `audio_description`",
        ],
    );
    assert!(hints[0].contains("say why"), "{hints:?}");
    with("'Niemand is in beeld.'", "''", &["a.md:14:11: error[missing-key]: `consent` is empty"]);
    with(
        "language = 'nl'",
        "language = '??'",
        &["a.md:8:12: error[invalid-value]: `??` is no valid value for `language`"],
    );
    with(
        "poster = ",
        "postr = ",
        &[
            "a.md:3:1: error[missing-key]: key `poster` is missing",
            "a.md:5:1: error[unknown-key]: unknown key `postr`",
        ],
    );
}

#[test]
fn a_film_elsewhere_names_who_shows_it() {
    let elsewhere = "elsewhere = { player = 'https://film.example/1', page = 'https://film.example/p', provider = 'Film BV' }\n";
    let files = "files = ['film.mp4', 'film.webm']\n";
    with(files, elsewhere, &[]);
    with(
        files,
        &format!("{files}{elsewhere}"),
        &["a.md:5:13: error[invalid-value]: `elsewhere` is no valid value for `elsewhere`"],
    );
    with(
        files,
        &elsewhere.replace("https://film.example/1", "http://film.example/1"),
        &[
            "a.md:4:24: error[invalid-value]: `http://film.example/1` is no valid value for `player`",
        ],
    );
    with(
        files,
        &elsewhere.replace(", provider = 'Film BV'", ""),
        &["a.md:4:13: error[missing-key]: key `provider` is missing"],
    );
}

#[test]
fn a_folder_is_no_film() {
    let text = format!("+++\ntitle = 'a'\n[extra.film]\n{FILM}+++\n");
    let mut sources = Sources::default();
    let file = sources.add("_index.md", text.clone());
    let (_, _, found) = read_section(&text, file);
    let expected = "_index.md:3:1: error[unknown-key]: a folder cannot be a film, only a page can";
    says(&found, &sources, &[expected]);
}
