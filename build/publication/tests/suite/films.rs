//! Films: their files, captions and transcript.

use crate::{Loaded, site_of_bytes};

const KEYS: &str = "\
files = ['film.mp4', 'film.webm']
poster = 'beeld.svg'
duration = '0:05'
date = 2026-11-26
captions = 'film.vtt'
transcript = '#tekst'
audio_description = { niet-nodig = 'De stem vertelt alles.' }
chapters = 'delen.vtt'
consent = 'Niemand is in beeld.'
";
const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 72\"/>";
const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:02.000\nDag allemaal.\n\n\
                        00:02.000 --> 00:05.000\nTot ziens.\n";
const BODY: &str = "Vooraf.\n\n## Tekst\n\nEen stem.\n\n### Slot\n\nMuziek.\n\n## Meer\n";

/// A site with one film, of which the keys, captions and text may differ.
fn film(keys: &str, captions: &str, body: &str) -> Loaded {
    film_of((&mp4(5), &webm(5)), keys, captions, body)
}

/// As [`film`], of which the files may differ too.
fn film_of((mp4, webm): (&[u8], &[u8]), keys: &str, captions: &str, body: &str) -> Loaded {
    let page = format!("+++\ntitle = 'De film'\n[extra.film]\n{keys}+++\n\n{body}");
    let files: [(&str, &[u8]); 7] = [
        ("content/film/index.md", page.as_bytes()),
        ("content/film/film.mp4", mp4),
        ("content/film/film.webm", webm),
        ("content/film/geluid.mp3", b"-"),
        ("content/film/beeld.svg", SVG.as_bytes()),
        ("content/film/film.vtt", captions.as_bytes()),
        ("content/film/delen.vtt", b"WEBVTT\n\n00:00.000 --> 00:05.000\nBegin\n"),
    ];
    site_of_bytes("", &files, false)
}

/// A film whose boxes say that it lasts so many seconds.
fn mp4(seconds: u32) -> Vec<u8> {
    let mut bytes = include_bytes!("../../../../tests/films/film.mp4").to_vec();
    let header = bytes.windows(4).position(|name| name == b"tkhd").unwrap();
    // Version and flags, two dates, number and a reserved field come before it (ISO 14496-12, 8.3.2).
    bytes[header + 24..header + 28].copy_from_slice(&(seconds * 1000).to_be_bytes());
    bytes
}

/// A film whose header says that it lasts so many seconds.
fn webm(seconds: u32) -> Vec<u8> {
    let mut bytes = include_bytes!("../../../../tests/films/film.webm").to_vec();
    // Duration, eight bytes long (RFC 9559, 5.1.2.10).
    let duration = bytes.windows(3).position(|it| it == [0x44, 0x89, 0x88]).unwrap() + 3;
    bytes[duration..duration + 8].copy_from_slice(&f64::from(seconds * 1000).to_be_bytes());
    bytes
}

#[track_caller]
fn says(loaded: &Loaded, expected: &str) {
    assert!(
        loaded.found.iter().any(|line| line.starts_with(expected)),
        "no line begins with {expected}: {:#?}",
        loaded.found
    );
}

#[test]
fn a_film_has_its_files_and_its_transcript() {
    let loaded = film(KEYS, CAPTIONS, BODY);
    assert_eq!(loaded.found, Vec::<String>::new());
    let film = loaded.site.film_of(loaded.entry("/film/").id).unwrap();
    let paths: Vec<&str> =
        film.files.iter().map(|&id| loaded.site.asset(id).path.as_str()).collect();
    assert_eq!(paths, ["/film/film.mp4", "/film/film.webm"]);
    // Those of the film, not of its poster.
    assert_eq!(film.dimensions, (40, 30));
    assert_eq!(film.language, "nl");
    assert_eq!(film.chapter_cues[0].lines[0].0, "Begin");
    // As far as the next heading of the same level.
    assert_eq!((film.transcript.anchor.as_str(), film.transcript.blocks.clone()), ("tekst", 2..5));
    let described = KEYS.replace("{ niet-nodig = 'De stem vertelt alles.' }", "'geluid.mp3'");
    let loaded = self::film(&described, CAPTIONS, BODY);
    assert!(loaded.site.film_of(loaded.entry("/film/").id).unwrap().described.is_some());
}

#[test]
fn files_that_are_missing_or_of_another_kind_are_named() {
    for (key, other, expected) in [
        ("'film.mp4'", "'flim.mp4'", "content/film/index.md:4:10: error[missing-file]"),
        ("'film.mp4'", "'beeld.svg'", "content/film/index.md:4:10: error[film-format]"),
        (
            "poster = 'beeld.svg'",
            "poster = 'film.mp4'",
            "content/film/index.md:5:10: error[film-format]",
        ),
        (
            "captions = 'film.vtt'",
            "captions = 'film.mp4'",
            "content/film/index.md:8:12: error[film-format]",
        ),
        (
            "chapters = 'delen.vtt'",
            "chapters = 'weg.vtt'",
            "content/film/index.md:11:12: error[missing-file]",
        ),
        (
            "{ niet-nodig = 'De stem vertelt alles.' }",
            "'film.vtt'",
            "content/film/index.md:10:21: error[film-format]",
        ),
    ] {
        let loaded = film(&KEYS.replace(key, other), CAPTIONS, BODY);
        says(&loaded, expected);
        assert!(loaded.found.len() == 1, "{:#?}", loaded.found);
    }
}

#[test]
fn captions_that_cannot_be_read_are_told_at_their_line() {
    for (captions, expected) in [
        (
            "WEBVT\n\n00:00.000 --> 00:02.000\nDag.\n",
            "content/film/film.vtt:1:1: error[caption-syntax]: the first line is not `WEBVTT`",
        ),
        (
            "WEBVTT\n\n0:00.0 --> 00:02.000\nDag.\n",
            "content/film/film.vtt:3:1: error[caption-syntax]: these times cannot be read",
        ),
        ("WEBVTT\n", "content/film/film.vtt:1:1: error[caption-syntax]: there are no cues"),
        (
            "WEBVTT\n\n00:00.000 --> 00:02.000\nDag.\n\n00:01.500 --> 00:03.000\nHoi.\n",
            "content/film/film.vtt:6:1: error[caption-overlap]: this cue begins while an earlier one is still there, until 00:02.000",
        ),
        (
            "WEBVTT\n\n00:04.000 --> 00:05.001\nDag.\n",
            "content/film/film.vtt:3:1: error[caption-late]: this cue stands until 00:05.001, but the film ends at 00:05.000",
        ),
        (
            "WEBVTT\n\n00:00.000 --> 00:05.000\nEen regel\nvan drieënveertig tekens staat hier te lang\n",
            "content/film/film.vtt:5:1: error[caption-line]: this line has 43 characters; 42 fit",
        ),
        (
            "WEBVTT\n\n00:00.000 --> 00:01.000\nAchttien tekens, ja\n",
            "content/film/film.vtt:3:1: warning[caption-speed]: this cue asks for 19 characters a second; most people read 17",
        ),
    ] {
        let loaded = film(KEYS, captions, BODY);
        says(&loaded, expected);
        assert!(loaded.found.len() == 1, "{:#?}", loaded.found);
    }
}

#[test]
fn a_film_is_written_out_on_its_page() {
    let loaded = film(KEYS, CAPTIONS, "## Text\n\nEen stem.\n");
    says(
        &loaded,
        "content/film/index.md:9:14: error[film-transcript]: there is no heading `#tekst`",
    );
    let loaded = film(KEYS, CAPTIONS, "## Tekst\n\n## Meer\n");
    says(&loaded, "content/film/index.md:15:1: error[film-transcript]: the transcript of the film");
}

#[test]
fn a_film_that_browsers_do_not_play_is_told_at_its_name() {
    let whole = mp4(5);
    let changed = |bytes: &[u8], from: &[u8], to: &[u8]| {
        let at = bytes.windows(from.len()).position(|it| it == from).unwrap();
        [&bytes[..at], to, &bytes[at + to.len()..]].concat()
    };
    let hevc = changed(&changed(&whole, b"avc1\0\0\0\0", b"hvc1"), b"avcC", b"hvcC");
    let text = changed(&whole, b"vide", b"text");
    for (mp4, what) in [
        (&hevc[..], "browsers do not play what is in `film.mp4`"),
        (&text[..], "there are no pictures in `film.mp4`"),
        (&whole[..whole.len() / 2], "`film.mp4` cannot be read as a film, or ends too soon"),
        (b"-", "`film.mp4` cannot be read as a film, or ends too soon"),
        (&webm(5), "`film.mp4` cannot be read as a film, or ends too soon"),
    ] {
        let loaded = film_of((mp4, &webm(5)), KEYS, CAPTIONS, BODY);
        says(&loaded, &format!("content/film/index.md:4:10: error[film-format]: {what}"));
        assert!(loaded.found.len() == 1, "{:#?}", loaded.found);
    }
    let described = KEYS.replace("{ niet-nodig = 'De stem vertelt alles.' }", "'film.mp4'");
    let loaded = film_of((&hevc, &webm(5)), &described, CAPTIONS, BODY);
    says(&loaded, "content/film/index.md:10:21: error[film-format]: browsers do not play");
}

#[test]
fn the_duration_that_is_written_is_that_of_the_film() {
    let told = "content/film/index.md:6:12: error[film-duration]: ";
    for (files, file) in [((7, 5), "film.mp4"), ((5, 7), "film.webm")] {
        let files = (mp4(files.0), webm(files.1));
        let loaded = film_of((&files.0, &files.1), KEYS, CAPTIONS, BODY);
        says(&loaded, &format!("{told}`{file}` lasts 0:07, but this says 0:05"));
        assert!(loaded.found.len() == 1, "{:#?}", loaded.found);
    }
    // Within a second is written as well as whole seconds can.
    let loaded = film_of((&mp4(6), &webm(5)), KEYS, CAPTIONS, BODY);
    assert_eq!(loaded.found, Vec::<String>::new());
}

#[test]
fn cues_and_chapters_end_before_the_files_do() {
    // What is written is not out by more than a second, but the last cue and chapter are late.
    let loaded = film_of((&mp4(4), &webm(4)), KEYS, CAPTIONS, BODY);
    says(
        &loaded,
        "content/film/film.vtt:6:1: error[caption-late]: this cue stands until 00:05.000, but the film ends at 00:04.000",
    );
    says(&loaded, "content/film/delen.vtt:3:1: error[caption-late]");
    assert!(loaded.found.len() == 2, "{:#?}", loaded.found);
}

#[test]
fn a_poster_has_the_proportions_of_its_film() {
    let page = format!("+++\ntitle = 'De film'\n[extra.film]\n{KEYS}+++\n\n{BODY}");
    let wide = SVG.replace("96 72", "96 54");
    let near = SVG.replace("96 72", "97 72");
    for (poster, expected) in [
        (
            wide,
            vec![
                "content/film/index.md:5:10: warning[film-poster]: this picture is 96 × 54 pixels, but the film 40 × 30",
            ],
        ),
        (near, Vec::new()),
    ] {
        let files: [(&str, &[u8]); 6] = [
            ("content/film/index.md", page.as_bytes()),
            ("content/film/film.mp4", &mp4(5)),
            ("content/film/film.webm", &webm(5)),
            ("content/film/beeld.svg", poster.as_bytes()),
            ("content/film/film.vtt", CAPTIONS.as_bytes()),
            ("content/film/delen.vtt", b"WEBVTT\n\n00:00.000 --> 00:05.000\nBegin\n"),
        ];
        let loaded = site_of_bytes("", &files, false);
        assert_eq!(loaded.found.len(), expected.len(), "{:#?}", loaded.found);
        expected.iter().for_each(|expected| says(&loaded, expected));
    }
}
