//! Components with data: what becomes of a file in both panels, and what is said of a wrong one.

use crate::site::Site;

/// A publication with a page that calls a component, and a data file.
fn site(call: &str, file: &str, text: &str) -> Site {
    Site::with_publication()
        .page("gids/blad", "Blad", 3, &format!("{call}\n"))
        .file(&format!("content/gids/{file}"), text)
}

/// The page and its Typst.
fn faces(site: &Site) -> (String, String) {
    site.run("build --keep-typst").code(0).finds_nothing();
    let html = site.read("public/gids/blad/index.html");
    let files = site.files("public/gids/de-gids.typst").into_iter();
    let chapter = files.filter(|(path, _)| path.ends_with("blad.typ")).map(|(_, text)| text);
    (html, chapter.map(|text| String::from_utf8(text).unwrap()).collect())
}

#[track_caller]
fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no {part} in\n{text}");
    }
}

const COMPARISON: &str = "{{ <vergelijking gegevens=\"a.csv\" titel=\"Naast elkaar\" /> }}";

#[test]
fn a_comparison_is_a_table_with_headers_both_ways() {
    let (html, typst) =
        faces(&site(COMPARISON, "a.csv", "Kenmerk;A;B\nJaren;15;\"75; of meer\"\n"));
    has(
        &html,
        &[
            "<figcaption>Naast elkaar</figcaption>",
            "<th scope=\"col\">A</th>",
            "<th scope=\"row\">Jaren</th><td>15</td><td>75; of meer</td>",
        ],
    );
    has(&typst, &["\"B\": (text: \"75; of meer\"".replace("text", "\"text\"").as_str()]);
}

#[test]
fn events_are_told_in_order_of_time() {
    let call = "{{ <tijdlijn gegevens=\"a.json\" titel=\"Zo ging het\" /> }}";
    let events = "[{\"wanneer\": \"2026-K2\", \"wat\": \"Later\"},\n\
                  {\"wanneer\": 2025, \"wat\": \"Eerst\", \"tekst\": \"Met uitleg.\"}]";
    let (html, typst) = faces(&site(call, "a.json", events));
    has(
        &html,
        &["<time datetime=\"2025\">2025</time>", "<dt>2e kwartaal 2026</dt>", "Met uitleg."],
    );
    assert!(html.find("Eerst").unwrap() < html.find("Later").unwrap());
    assert!(typst.find("Eerst").unwrap() < typst.find("Later").unwrap());
    has(&typst, &["\"2e kwartaal 2026\""]);
}

#[test]
fn events_may_stand_in_the_text() {
    let site = site("{% <tijdlijn> %}\n2020\n: Begin.\n{% </tijdlijn> %}", "a.csv", "a\n1\n");
    has(&faces(&site).0, &["<dt>2020</dt>"]);
    let empty = self::site("{{ <tijdlijn /> }}", "a.csv", "a\n1\n");
    empty.run("build").code(1).says(
        "content/gids/blad.md:7:1: fout[template]: component `tijdlijn` kan niet worden ingevuld: ",
    );
}

#[test]
fn what_is_wrong_with_data_is_told_in_the_data() {
    const EVENTS: &str = "{{ <tijdlijn gegevens=\"a.csv\" /> }}";
    let file = "content/gids/a.csv";
    for (call, text, expected) in [
        (
            EVENTS,
            "wanneer;wat\n2026;Begin\n32 mei;Later\n",
            "3:1: fout[invalid-cell]: `32 mei` is geen jaar, kwartaal, maand of dag",
        ),
        (
            EVENTS,
            "wanneer;wat\n;Begin\n",
            "2:1: fout[invalid-cell]: de cel in kolom `wanneer` is leeg",
        ),
        (
            EVENTS,
            "wanneer;wat;waar\n2026;Begin;Hier\n",
            "1:13: fout[unknown-column]: deze component kent geen kolom `waar`",
        ),
        (EVENTS, "wanneer\n2026\n", "1:1: fout[missing-column]: de kolom `wat` ontbreekt"),
        (EVENTS, "wanneer;wat\n", "1:1: fout[data-format]: er staan geen rijen in dit bestand"),
        (
            COMPARISON,
            "a;b\n1\n",
            "2:1: fout[invalid-csv]: deze regel heeft 1 cellen, de eerste regel 2",
        ),
    ] {
        site(call, "a.csv", text).run("check").code(1).says(&format!("{file}:{expected}"));
    }
    let toml = "{{ <tijdlijn gegevens=\"a.toml\" /> }}";
    let wrong = "a = 1\nb = 2\n";
    let says =
        "content/gids/a.toml:1:1: fout[data-format]: hier hoort een lijst van rijen met namen";
    site(toml, "a.toml", wrong).run("check").code(1).says(says);
    let bytes = site(EVENTS, "a.csv", "").file(file, b"wanneer;wat\n2026;caf\xe9\n");
    bytes.run("check").code(1).says("content/gids/a.csv:2:9: fout[invalid-utf8]: ");
}

#[test]
fn a_data_file_that_is_not_there_is_told_in_the_text() {
    let near = site("{{ <tijdlijn gegevens=\"plan.csv\" /> }}", "plannen.csv", "a\n1\n");
    near.run("check")
        .code(1)
        .says("content/gids/blad.md:7:14: fout[missing-file]: bestand `plan.csv` bestaat niet");
    assert!(near.run_for_people("check").stderr.contains("bedoelde u `plannen.csv`?"));
    let kind = site("{{ <tijdlijn gegevens=\"plan.txt\" /> }}", "plan.txt", "a\n1\n");
    kind.run("check").code(1).says("content/gids/blad.md:7:14: fout[data-format]: ");
}

#[test]
fn a_component_of_the_site_can_take_data() {
    let site = site("{{ <lijst bron=\"a.toml\" /> }}", "a.toml", "naam = \"x\"\n[maat]\nhoog = 2.5\n")
        .file(
            "templates/components/lijst.html",
            "{% component lijst(bron: map) {\"data\": {\"bron\": \"any\"}} %}<p>{{ bron.naam }} {{ bron.maat.hoog }}</p>{% endcomponent lijst %}",
        )
        .file("templates/components/lijst.typ", "#let lijst(bron: none) = [#bron.naam #bron.maat.hoog]\n");
    has(&faces(&site).0, &["<p>x 2.5</p>"]);
}

#[test]
fn a_wrong_definition_of_data_is_told_in_the_template() {
    let site = site("Tekst.", "a.csv", "a\n1\n").file(
        "templates/components/lijst.html",
        "{% component lijst(bron: map) {\"data\": {\"bron\": {\"colums\": {}}, \"weg\": \"any\"}} %}{% endcomponent lijst %}",
    );
    let run = site.run("check").code(1);
    let run = run.says("templates/components/lijst.html:1:14: fout[component-definition]: component `lijst` zegt bij `data` niet goed wat er in een bestand hoort: unknown field `colums`");
    run.says("templates/components/lijst.html:1:14: fout[component-definition]: ");
}
