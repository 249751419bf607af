//! Films for other sites: the page for frames, code to copy, oEmbed, files; and what is offered to
//! take along.

use crate::site::{Built, build};
use serde_json::{Value, json};

/// The front matter of a film, with a title that HTML has to escape.
fn page(keys: &str) -> String {
    format!(
        "+++\ntitle = \"Wonen & [meer]\"\ndescription = \"Wat wij zien.\"\n[extra.film]\n{keys}\
         poster = \"beeld.svg\"\nduration = \"1:30\"\ndate = 2026-05-07\n\
         transcript = \"#tekst\"\ncredits = [\"de makers\"]\nconsent = \"Niemand is in beeld.\"\n+++\n\n\
         {{{{ <film /> }}}}\n\n## Tekst\n\nEen *stem*.\n\nMuziek.\n"
    )
}

const OWN: &str = "files = [\"film.mp4\", \"film.webm\"]\ncaptions = \"film.vtt\"\n\
    chapters = \"delen.vtt\"\naudio_description = \"beschreven.mp4\"\n";

fn film() -> Built {
    build(&[
        (
            "content/_index.md",
            "+++\ntitle = \"Home\"\n+++\n\n{{ <film pagina=\"@/film/index.md\" /> }}\n",
        ),
        ("content/film/index.md", &page(OWN)),
        ("content/film/film.mp4", "mp4"),
        ("content/film/film.webm", "webm"),
        ("content/film/beschreven.mp4", "ad"),
        ("content/film/film.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nEen stem.\n"),
        ("content/film/delen.vtt", "WEBVTT\n\n00:00.000 --> 01:30.000\nBegin\n"),
        ("content/film/beeld.svg", crate::site::KAART),
    ])
}

#[test]
fn the_player_works_by_itself_and_its_controls_wait_for_the_script() {
    let built = film();
    let html = built.file("film/index.html");
    for part in [
        "<video controls playsinline preload=\"metadata\" poster=\"/film/beeld.svg\" width=\"40\" height=\"30\" aria-label=\"Film: Wonen &amp; [meer]\" lang=\"nl\">",
        "<source src=\"/film/film.mp4\" type=\"video/mp4\">",
        "<source src=\"/film/film.webm\" type=\"video/webm\">",
        "<track kind=\"captions\" src=\"/film/film.vtt\" srclang=\"nl\" label=\"Ondertiteling\" default>",
        "<track kind=\"chapters\" src=\"/film/delen.vtt\" srclang=\"nl\">",
        "role=\"group\" aria-label=\"Bediening van de film\" hidden>",
        "title=\"Audiodescriptie\" data-file=\"/film/beschreven.mp4\">",
        "data-film=\"more\" aria-expanded=\"false\">Meer</button>",
        "<a href=\"#tekst\">Uitgeschreven tekst</a>",
        "1 minuut 30 seconden",
        "Gemaakt door: de makers",
    ] {
        assert!(html.contains(part), "no {part} in {html}");
    }
    assert!(!html.contains(" style=\"") && !html.contains("onclick"), "{html}");
    // On another page its title leads to its own.
    let home = built.file("index.html");
    assert!(home.contains("<a href=\"/film/\">Wonen &amp; [meer]</a>"), "{home}");
    assert!(home.contains("<a href=\"/film/#tekst\">"), "{home}");
    assert!(!home.contains("class=\"film-share\""), "{home}");
}

#[test]
fn the_page_for_frames_has_the_title_that_the_code_names() {
    let built = film();
    let embed = built.file("film/embed/index.html");
    assert!(embed.contains("<title>Film: Wonen &amp; [meer]</title>"), "{embed}");
    assert!(embed.contains("<video controls"), "{embed}");
    assert!(embed.contains("<a href=\"https://voorbeeld.nl/film/\" target=\"_blank\""), "{embed}");
    assert!(!embed.contains("<header") && !embed.contains("<figcaption"), "{embed}");
    let page = built.file("film/index.html");
    let code = "&lt;iframe src=&quot;https://voorbeeld.nl/film/embed/&quot; title=&quot;Film: Wonen &amp;amp; [meer]&quot; width=&quot;640&quot; height=&quot;480&quot;";
    let code = code.replace("&quot;", "\"");
    let plain = page.replace("&quot;", "\"").replace("&#x2F;", "/");
    assert_eq!(plain.matches(&code).count(), 2, "{plain}");
    assert!(plain.contains("aspect-ratio:640/480"), "{plain}");
    assert!(
        plain.contains("[Film: Wonen &amp; \\[meer\\]](https://voorbeeld.nl/film/)"),
        "{plain}"
    );
}

/// What stands between each pair of texts.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    text.split(start).skip(1).map(|part| part.split_once(end).unwrap().0).collect()
}

#[test]
fn the_code_to_copy_is_whole_and_leaves_a_link_without_its_frame() {
    let built = film();
    let page = built.file("film/index.html");
    let codes: Vec<(&str, String)> = between(page, "<textarea ", "</textarea>")
        .into_iter()
        .map(|code| {
            let (attributes, text) = code.split_once('>').unwrap();
            // It can be selected, and has a name and a button that copies it.
            assert!(attributes.contains(" readonly") && !attributes.contains("disabled"), "{code}");
            let id = between(attributes, "id=\"", "\"")[0];
            for part in [format!("<label for=\"{id}\""), format!("data-copy=\"{id}\"")] {
                assert_eq!(page.matches(&part).count(), 1, "{part}");
            }
            let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
            (id, plain.replace("&#x2F;", "/").replace("&#x27;", "'").replace("&amp;", "&"))
        })
        .collect();
    let frame = "<iframe src=\"https://voorbeeld.nl/film/embed/\" title=\"Film: Wonen &amp; [meer]\" width=\"640\" height=\"480\"";
    let style = " style=\"display:block;width:100%;height:auto;aspect-ratio:640/480;border:0\"";
    let rest = " loading=\"lazy\" allow=\"fullscreen\" allowfullscreen referrerpolicy=\"strict-origin-when-cross-origin\">";
    // A system that takes frames away leaves the link below it.
    let below = "</iframe>\n<p><a href=\"https://voorbeeld.nl/film/\">Film met ondertiteling en uitgeschreven tekst: Wonen &amp; [meer]</a></p>";
    let texts: Vec<&str> = codes.iter().map(|(_, text)| text.trim()).collect();
    assert_eq!(
        texts,
        [
            format!("{frame}{style}{rest}{below}"),
            format!("{frame}{rest}{below}"),
            "<a href=\"https://voorbeeld.nl/film/\">Film: Wonen &amp; [meer]</a>".to_owned(),
            "[Film: Wonen & \\[meer\\]](https://voorbeeld.nl/film/)".to_owned(),
        ]
    );
    let embed = built.file("film/embed/index.html");
    assert_eq!(between(embed, "<title>", "</title>"), between(texts[0], "title=\"", "\""));
}

#[test]
fn search_engines_are_told_of_a_film() {
    let built = film();
    let page = built.file("film/index.html");
    let data = between(page, "<script type=\"application/ld+json\">", "</script>");
    let data: Vec<Value> = data.iter().map(|it| serde_json::from_str(it).unwrap()).collect();
    let film = data.iter().flat_map(|it| it["@graph"].as_array().into_iter().flatten().chain([it]));
    let film = film.into_iter().find_map(|it| match it["@type"] == "VideoObject" {
        true => Some(it),
        false => Some(&it["video"]).filter(|it| it["@type"] == "VideoObject"),
    });
    let film = film.unwrap_or_else(|| panic!("no film in {data:#?}"));
    for (key, value) in [
        ("name", "Wonen & [meer]"),
        ("description", "Wat wij zien."),
        ("uploadDate", "2026-05-07"),
        ("duration", "PT1M30S"),
        ("contentUrl", "https://voorbeeld.nl/film/film.mp4"),
        ("embedUrl", "https://voorbeeld.nl/film/embed/"),
        ("thumbnailUrl", "https://voorbeeld.nl/film/beeld.svg"),
        ("inLanguage", "nl"),
        ("transcript", "Een stem.\nMuziek."),
    ] {
        let told = film[key].as_str().unwrap_or_default();
        assert!(told.starts_with(value), "{key}: {:#?}", film[key]);
    }
}

#[test]
fn a_reader_of_oembed_finds_all_that_it_must_have() {
    let built = film();
    let page = built.file("film/index.html");
    let link = "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"https://voorbeeld.nl/film/oembed.json\" title=\"Wonen &amp; [meer]\">";
    assert!(page.contains(link), "{page}");
    assert!(page.contains("<meta property=\"og:type\" content=\"video.other\">"), "{page}");
    assert!(
        page.contains(
            "<meta property=\"og:video\" content=\"https://voorbeeld.nl/film/film.mp4\">"
        ),
        "{page}"
    );
    assert!(page.contains("\"embedUrl\":\"https://voorbeeld.nl/film/embed/\""), "{page}");
    let mut told: Value = serde_json::from_str(built.file("film/oembed.json")).unwrap();
    let html = told.as_object_mut().unwrap().remove("html").unwrap();
    assert!(html.as_str().unwrap().starts_with("<iframe src=\"https://voorbeeld.nl/film/embed/\""));
    assert_eq!(
        told,
        json!({
            "version": "1.0", "type": "video", "title": "Wonen & [meer]",
            "provider_name": "Proef", "provider_url": "https://voorbeeld.nl",
            "cache_age": 86400, "width": 640, "height": 480,
            "thumbnail_url": "https://voorbeeld.nl/film/beeld.svg",
            "thumbnail_width": 40, "thumbnail_height": 30,
        })
    );
}

#[test]
fn the_files_of_a_film_can_be_taken_along_one_by_one_or_together() {
    let built = film();
    let transcript = built.file("film/film-transcript.txt");
    assert!(transcript.ends_with("\nEen stem.\n\nMuziek.\n"), "{transcript}");
    let about = built.file("film/film-about.txt");
    assert!(
        about.starts_with("Wonen & [meer]\n\nWat wij zien.\n\nLengte: 1 minuut 30 seconden\n"),
        "{about}"
    );
    let page = built.file("film/index.html");
    for file in [
        "film.mp4",
        "film.webm",
        "beschreven.mp4",
        "film.vtt",
        "delen.vtt",
        "beeld.svg",
        "film-transcript.txt",
        "film-about.txt",
        "film.zip",
    ] {
        assert!(page.contains(&format!("<a href=\"/film/{file}\"")), "no {file} in {page}");
    }
    let zip = &built.bytes["film/film.zip"];
    assert_eq!(zip, &film().bytes["film/film.zip"]);
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(
        names,
        [
            "film.mp4",
            "film.webm",
            "beschreven.mp4",
            "film.vtt",
            "delen.vtt",
            "beeld.svg",
            "film-transcript.txt",
            "film-about.txt"
        ]
    );
    let mut captions = String::new();
    std::io::Read::read_to_string(&mut zip.by_name("film.vtt").unwrap(), &mut captions).unwrap();
    assert!(captions.starts_with("WEBVTT"), "{captions}");
}

#[test]
fn a_film_elsewhere_is_only_asked_for_by_who_clicks() {
    let keys = "audio_description = { niet-nodig = \"De stem vertelt alles.\" }\n\
        elsewhere = { player = \"https://film.example/1\", page = \"https://film.example/p\", provider = \"Filmhuis\" }\n";
    let page = page(keys);
    let files = [
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
        ("content/film/index.md", page.as_str()),
        ("content/film/beeld.svg", crate::site::KAART),
    ];
    let refused = build(&files);
    assert!(refused.found[0].contains("film-player"), "{:?}", refused.found);
    let config = "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n\
        [embed]\nplayers = [\"https://film.example\"]\n";
    let built = build(&[&files[..], &[("config.toml", config)]].concat());
    let html = built.file("film/index.html");
    assert!(
        html.contains(
            "<a href=\"https://film.example/p\" rel=\"external\"><img src=\"/film/beeld.svg\""
        ),
        "{html}"
    );
    assert!(html.contains("Pas als u hem start, krijgt Filmhuis gegevens van u"), "{html}");
    assert!(!html.contains("<iframe") && !html.contains("<video"), "{html}");
    // What another host shows is for that host to share.
    assert!(!built.files.contains_key("film/embed/index.html"));
    assert!(!html.contains("class=\"film-share\""), "{html}");
}

#[test]
fn a_page_without_a_film_shows_none() {
    let built = build(&[("content/_index.md", "+++\ntitle = \"Home\"\n+++\n\n{{ <film /> }}\n")]);
    assert!(built.found[0].contains("content/_index.md:5:1 film-page"), "{:?}", built.found);
}

#[test]
fn files_and_publications_are_offered_with_what_is_known_of_them() {
    let section = "+++\ntitle = \"De gids\"\n[extra.publication]\nversion = \"1\"\n\
        date = 2026-01-01\npublisher = \"U\"\n+++\n";
    let home = "+++\ntitle = \"Home\"\n+++\n\n{{ <download bestand=\"lijst.csv\" titel=\"De lijst\" datum=\"2026-02-03\" /> }}\n\n\
        {{ <download bestand=\"@/gids/_index.md\" titel=\"Neem mee\" /> }}\n";
    let files = [
        ("content/_index.md", home),
        ("content/gids/_index.md", section),
        ("content/lijst.csv", "a\n1\n"),
    ];
    let built = build(&files);
    let html = built.file("index.html");
    let list = "<a href=\"/lijst.csv\">De lijst</a><span class=\"file-facts\">, CSV, 3 februari 2026</span>\
        <span class=\"file-facts file-size\">, 1\u{a0}kB</span>";
    assert!(html.contains(list), "{html}");
    let pdf = "<a href=\"/gids/de-gids.pdf\">De gids als PDF</a><span class=\"file-facts\">, 1 januari 2026</span>\
        <span class=\"file-facts file-size\">, 1,2\u{a0}MB, 12 bladzijden</span>";
    assert!(html.contains(pdf), "{html}");
    assert!(html.contains("<p class=\"download-title\">Neem mee</p>"), "{html}");
    for (wrong, expected) in [
        ("bestand=\"weg.csv\"", "5:14 dead-link"),
        ("bestand=\"@/_index.md\"", "5:14 missing-file"),
        ("bestand=\"lijst.csv\" datum=\"gisteren\"", "5:34 argument-type"),
    ] {
        let home = format!("+++\ntitle = \"Home\"\n+++\n\n{{{{ <download {wrong} /> }}}}\n");
        let built = build(&[("content/_index.md", &home), ("content/lijst.csv", "a\n1\n")]);
        assert!(built.found[0].contains(expected), "{wrong}: {:?}", built.found);
    }
}
