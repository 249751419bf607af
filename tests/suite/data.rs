//! Components with data: what becomes of a file in both panels, and what is said of a wrong one.

use crate::site::{SVG, Site};

/// A publication with a page that calls a component, and a data file.
fn site(call: &str, file: &str, text: &str) -> Site {
    Site::with_publication()
        .page("gids/blad", "Blad", 3, &format!("{call}\n"))
        .file(&format!("content/gids/{file}"), text)
}

/// The page and its Typst.
pub fn faces(site: &Site) -> (String, String) {
    site.run("build --keep-typst").code(0).finds_nothing();
    let html = site.read("public/gids/blad/index.html");
    let files = site.files("public/gids/de-gids.typst").into_iter();
    let chapter = files.filter(|(path, _)| path.ends_with("blad.typ")).map(|(_, text)| text);
    (html, chapter.map(|text| String::from_utf8(text).unwrap()).collect())
}

#[track_caller]
pub fn has(text: &str, parts: &[&str]) {
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
fn what_readers_see_of_data_has_the_punctuation_of_texts() {
    let call = COMPARISON.replace("Naast elkaar", "'Naast elkaar' in 2021–2024");
    let (html, typst) =
        faces(&site(&call, "a.csv", "Kenmerk;A 'b'\nKosten;€ 14 miljoen - 'ruim'\n"));
    let title = "‘Naast elkaar’ in 2021–\u{2060}2024";
    let cell = "€\u{a0}14\u{a0}miljoen\u{a0}– ‘ruim’";
    has(&html, &[&format!("<figcaption>{title}</figcaption>"), &format!("<td>{cell}</td>")]);
    // The name of a column is what other values refer to, and stays as it was written.
    has(&html, &["<th scope=\"col\">A &#39;b&#39;</th>"]);
    has(&typst, &[title, cell, "\"A 'b'\""]);
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
        "content/gids/blad.md:7:1: fout[template]: bouwsteen `tijdlijn` kan niet worden ingevuld: ",
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
            "1:13: fout[unknown-column]: deze bouwsteen kent geen kolom `waar`",
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
    let run = run.says("templates/components/lijst.html:1:14: fout[component-definition]: bouwsteen `lijst` zegt bij `data` niet goed wat er in een bestand hoort: unknown field `colums`");
    run.says("templates/components/lijst.html:1:14: fout[component-definition]: ");
}

const PLAN: &str = "{{ <planning gegevens=\"a.csv\" titel=\"Planning\" /> }}";
const CHART: &str = "{{ <grafiek gegevens=\"a.csv\" titel=\"Woningen\" beschrijving=\"Het groeit.\" eenheid=\"€\" SOORT /> }}";

#[test]
fn a_plan_tells_quarters_in_words_and_as_bars() {
    let plan = "wat;van;tot;wie\nBouw;2025-K3;2027;ons\nFeest;2026-04-23;;\n";
    let (html, typst) = faces(&site(PLAN, "a.csv", plan));
    has(
        &html,
        &[
            "<th scope=\"col\">2025</th><th scope=\"col\">2026</th><th scope=\"col\">2027</th>",
            "Bouw <span class=\"planning-who\">ons</span></th><td class=\"bar bar-3-4\">K3–K4</td><td class=\"bar bar-1-4\">heel jaar</td><td class=\"bar bar-1-4\">heel jaar</td>",
            "Feest</th><td></td><td class=\"bar bar-2-2\">K2</td><td></td>",
        ],
    );
    has(&typst, &["\"first\": 8102, \"last\": 8111"]);
}

#[test]
fn a_chart_has_a_title_a_description_and_its_table() {
    let numbers = "Jaar;Huur;Koop\n2025;1.250,50;20\n2026;;400\n";
    let (html, typst) = faces(&site(&CHART.replace("SOORT", ""), "a.csv", numbers));
    has(
        &html,
        &[
            "-title\">Woningen</title><desc id=",
            "\">Het groeit.</desc>",
            "<pattern id=",
            "fill=\"var(--color-accent,#1f5f4a)\"",
            "<th scope=\"row\">2025</th><td class=\"right\">€\u{a0}1.250,50</td>",
            "<th scope=\"row\">2026</th><td class=\"right\">–</td>",
        ],
    );
    has(&typst, &["\"total\": (\"text\": \"€\u{a0}1.250,50\", \"value\": 1250.5)"]);
    let chart = &html
        [html.find("<svg class=\"chart").unwrap()..html.find("<details class=\"data-").unwrap()];
    assert!(!chart.contains("style="), "a strict policy refuses styles in attributes: {chart}");
    // Two drawings have no name in common.
    let mut names: Vec<&str> =
        chart.split(" id=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn bars_are_as_long_as_their_numbers() {
    let (html, _) =
        faces(&site(&CHART.replace("SOORT", ""), "a.csv", "Jaar;Huur\n2025;100\n2026;50\n"));
    let widths: Vec<f64> = html
        .split("<rect fill=\"var(--color-accent,#1f5f4a)\"")
        .skip(1)
        .map(|bar| {
            bar.split("width=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
        })
        .collect();
    assert_eq!(widths.len(), 4);
    assert!((widths[0] - 2.0 * widths[1]).abs() < 0.2, "{widths:?}");
}

#[test]
fn what_cannot_be_drawn_is_told() {
    let file = "content/gids/a.csv";
    let years = "wat;van;tot\nBouw;2025;2206\n";
    site(PLAN, "a.csv", years)
        .run("check")
        .code(1)
        .says(&format!("{file}:1:1: fout[invalid-cell]: dit loopt van 2025 tot en met 2206"));
    let back = "wat;van;tot\nBouw;2026-K3;2026-K1\n";
    site(PLAN, "a.csv", back)
        .run("check")
        .code(1)
        .says(&format!("{file}:2:14: fout[invalid-cell]: `tot` ligt voor `van`"));
    for (kind, numbers, expected) in [
        ("", "Jaar;a\n2025;veel\n", "2:6: fout[invalid-cell]: `veel` is geen getal"),
        ("", "Jaar\n2025\n", "1:1: fout[data-format]: er staan geen getallen in dit bestand"),
        (
            "",
            "J;a;b;c;d;e;f;g\n1;1;1;1;1;1;1;1\n",
            "1:1: fout[data-format]: er zijn meer reeksen dan",
        ),
        ("soort=\"gestapeld\"", "J;a\n1;-1\n", "1:1: fout[data-format]: getallen onder nul"),
    ] {
        let call = CHART.replace("SOORT", kind);
        site(&call, "a.csv", numbers).run("check").code(1).says(&format!("{file}:{expected}"));
    }
    let call = CHART.replace("SOORT", "soort=\"taart\"");
    let taart = site(&call, "a.csv", "J;a\n1;1\n").run("check").code(1);
    taart.says(
        "content/gids/blad.md:7:86: fout[data-format]: er is geen grafiek van de soort `taart`",
    );
}

#[test]
fn numbers_below_zero_and_lines_with_gaps_are_drawn() {
    for kind in ["staven", "lijnen"] {
        let call = CHART.replace("SOORT", &format!("soort=\"{kind}\""));
        let (html, _) = faces(&site(&call, "a.csv", "J;a;b\n1;-5;3\n2;;2\n3;8;1\n"));
        has(&html, &["€\u{a0}−5"]);
        assert!(!html.contains("NaN") && !html.contains("inf"));
    }
}

const MAP: &str = "{{ <kaart gegevens=\"a.csv\" titel=\"Kaart\" beschrijving=\"Het midden.\" kleur=\"Aantal\" leeg=\"niets\" REST /> }}";

#[test]
fn a_map_of_tiles_has_names_numbers_links_and_a_legend() {
    let map = "naam;kort;rij;kolom;link;Aantal\nMidden;M;2;3;@/gids/een.md;90\n\
               Buiten;;2;4;;10\nNergens;XX;3;3;;\n";
    let (html, typst) = faces(&site(&MAP.replace("REST", ""), "a.csv", map));
    has(
        &html,
        &[
            "<a href=\"/gids/een/\"><title>Midden: 90</title><rect x=\"1\"",
            "rx=\"2\" fill=\"var(--color-accent,#1f5f4a)\"",
            "<g><title>Buiten: 10</title><rect",
            "<g><title>Nergens (XX)</title><rect",
            ">75 tot en met 99</text>",
            ">niets</text>",
            "<th scope=\"row\"><a href=\"/gids/een/\">Midden</a></th><td class=\"right\">90</td>",
        ],
    );
    has(&typst, &["var(--color-accent,#1f5f4a)"]);
    assert!(html.contains(">Nergens</th>"));
    let filled = site(&MAP.replace("REST", "zonder_leeg"), "a.csv", map);
    assert!(!faces(&filled).0.contains(">Nergens</th>"));
    let words = map.replace("90", "nieuw").replace("10", "oud");
    has(&faces(&site(&MAP.replace("REST", ""), "a.csv", &words)).0, &[">oud</text>"]);
}

/// Two areas side by side.
const BORDERS: &str = "{\"features\": [\n{\"properties\": {\"code\": \"W\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[4, 52], [5, 52], [5, 53], [4, 53]]]}},\n{\"properties\": {\"code\": \"O\"}, \"geometry\": {\"type\": \"MultiPolygon\", \"coordinates\": [[[[5, 52], [6, 52], [6, 53], [5, 53]]]]}}\n]}";

#[test]
fn a_map_within_borders_is_true_to_scale() {
    let call = MAP.replace("REST", "grenzen=\"g.geojson\" sleutel=\"code\"");
    let map = "naam;Aantal\nW;5\n";
    let site = site(&call, "a.csv", map).file("content/gids/g.geojson", BORDERS);
    let (html, _) = faces(&site);
    // 478 wide for two degrees, of which one is 1 / cos 52.5° as high as wide.
    has(&html, &["<title>W: 5</title><path d=\"M1 420.6L240 420.6L240 28L1 28Z\""]);
    // The other has no row, and is there.
    has(
        &html,
        &["<path d=\"M240 420.6L479 420.6L479 28L240 28Z\" fill-rule=\"evenodd\" fill=\"none\""],
    );
}

#[test]
fn what_is_wrong_with_a_map_is_told_where_it_stands() {
    let tiles = MAP.replace("REST", "");
    for (map, expected) in [
        (
            "naam;rij;kolom;Aantal\na;1;1;3\nb;1;1;4\n",
            "a.csv:3:3: fout[invalid-cell]: `b` staat op de plek van `a`",
        ),
        (
            "naam;rij;kolom;Aantal\na;0;1;3\n",
            "a.csv:2:3: fout[invalid-cell]: `a` heeft geen plek op de kaart",
        ),
        ("naam;Aantal\na;3\n", "a.csv:2:1: fout[invalid-cell]: `a` heeft geen plek op de kaart"),
        (
            "naam;rij;kolom;Getal\na;1;1;3\n",
            "blad.md:7:69: fout[missing-column]: de kolom `Aantal` ontbreekt",
        ),
        (
            "naam;rij;kolom;Aantal\na;1;1;p\nb;1;2;q\nc;1;3;r\nd;1;4;s\ne;1;5;t\n",
            "a.csv:1:1: fout[data-format]: naar deze kolom is de kaart niet te kleuren",
        ),
    ] {
        site(&tiles, "a.csv", map).run("check").code(1).says(&format!("content/gids/{expected}"));
    }
    let call = MAP.replace("REST", "grenzen=\"g.geojson\" sleutel=\"code\"");
    let says = |borders: &str, expected: &str| {
        let site =
            site(&call, "a.csv", "naam;Aantal\nX;5\n").file("content/gids/g.geojson", borders);
        site.run("check").code(1).says(&format!("content/gids/{expected}"));
    };
    says(BORDERS, "a.csv:2:1: fout[invalid-cell]: `X` staat niet in de grenzen");
    says("{}", "g.geojson:1:1: fout[data-format]: hier staan geen grenzen in");
    says("{", "g.geojson:1:1: fout[invalid-json]");
    says(
        &BORDERS.replace("\"code\": \"O\"", "\"naam\": \"O\""),
        "g.geojson:3:1: fout[data-format]: dit gebied heeft geen eigenschap `code`",
    );
    says(
        &BORDERS.replace("\"O\"", "\"W\""),
        "g.geojson:3:1: fout[data-format]: `W` staat twee keer in de grenzen",
    );
    says(
        &BORDERS.replace("\"Polygon\"", "\"Point\""),
        "g.geojson:2:43: fout[data-format]: een gebied van een kaart is een `Polygon`",
    );
    says(
        &BORDERS.replace("[4, 52]", "[4]"),
        "g.geojson:2:79: fout[data-format]: een grens bestaat uit minstens drie punten",
    );
}

const SUM: &str = "{{ <rekenvoorbeeld gegevens=\"a.csv\" titel=\"Som\" /> }}";
const HEAD: &str = "naam;wat;waarde;formule;eenheid;bron;aanname;wijzig";

#[test]
fn a_calculation_gives_numbers_their_origin() {
    let rows = "n;Woningen;40;;;;gok;ja\nprijs;Prijs;90.000;;€;Krant;;\n\
                lening;Lening;;n * prijs;€;;;\nlast;Last;;\"annuiteit(lening; 3,5; 15)\";€;;;";
    let (html, typst) = faces(&site(SUM, "a.csv", &format!("{HEAD}\n{rows}\n")));
    has(
        &html,
        &[
            " data-varies><th scope=\"row\">Woningen</th>",
            "<td class=\"right\">40</td><td>Aanname: gok</td>",
            "<td class=\"right\">€\u{a0}90.000</td><td>Krant</td>",
            "<td class=\"right\">€\u{a0}3.600.000</td><td>= Woningen × Prijs</td>",
            // 3 600 000 × 0,035 ÷ (1 − 1,035^−15)
            "<td class=\"right\">€\u{a0}312.570</td><td>= annuïteit (Lening; 3,5; 15)</td>",
            "data-steps=\"[&quot;n&quot;,&quot;prijs&quot;,[&quot;*&quot;]]\"",
            "data-euro=\"€\u{a0}0\"",
            "scripts/calculation.",
        ],
    );
    has(&typst, &["€\u{a0}312.570"]);
}

#[test]
fn what_cannot_be_computed_is_told_at_the_formula() {
    for (row, expected) in [
        ("a;A;3;;;;;", "2:5: fout[invalid-formula]: rij `a` zegt niet waar het getal vandaan komt"),
        ("a;A;;;;;;", "2:1: fout[invalid-formula]: rij `a` heeft geen waarde en geen formule"),
        ("a;A;3;b;;x;;", "2:7: fout[invalid-formula]: een rij heeft een waarde of een formule"),
        ("a;A;3;;;x;;soms", "2:12: fout[invalid-formula]: hier hoort `ja` of `nee`"),
        ("a;A;;1 + b;;;;", "2:6: fout[invalid-formula]: er is geen rij met de naam `b`"),
        ("a;A;;a + 1;;;;", "2:6: fout[invalid-formula]: `a` hangt van zichzelf af"),
        ("a;A;;1 / 0;;;;", "2:6: fout[invalid-formula]: dit is niet uit te rekenen"),
        ("a;A;;1 +* 2;;;;", "2:9: fout[invalid-formula]: `* 2` past niet in een formule"),
        ("a;A;;wortel(2);;;;", "2:6: fout[invalid-formula]: er is geen functie `wortel`"),
        ("a;A;;per_jaar(2);;;;", "2:6: fout[invalid-formula]: `per_jaar` vraagt 2 argumenten"),
        ("a;A;1;;;x;;\na;B;1;;;x;;", "3:1: fout[invalid-formula]: de naam `a` staat er twee keer"),
    ] {
        let site = site(SUM, "a.csv", &format!("{HEAD}\n{row}\n"));
        site.run("check").code(1).says(&format!("content/gids/a.csv:{expected}"));
    }
}

const GALLERY: &str = "{{ <galerij gegevens=\"a.csv\" titel=\"Beelden\" /> }}";

#[test]
fn a_gallery_has_a_credit_for_each_picture_and_opens_it() {
    let pictures = "bestand;alt;bijschrift;bron;licentie\nkavel.svg;Een kavel;Het kavel.;Ons;CC0\n";
    let site = site(GALLERY, "a.csv", pictures).file("content/gids/kavel.svg", SVG);
    let (html, typst) = faces(&site);
    has(
        &html,
        &[
            "alt=\"Een kavel\"",
            "<a class=\"enlarge\" href=\"/gids/kavel.svg\">",
            "<figcaption>Het kavel. <span class=\"source\">Ons, CC0</span></figcaption>",
        ],
    );
    has(&typst, &["\"/content/gids/kavel.svg\""]);
}

#[test]
fn what_is_wrong_with_a_gallery_is_told_in_its_file() {
    for (row, expected) in [
        ("weg.svg;Alt;Bron", "2:1: fout[missing-file]: bestand `weg.svg` bestaat niet"),
        ("kavel.svg;;Bron", "2:1: fout[invalid-cell]: de cel in kolom `alt` is leeg"),
        ("kapot.png;Alt;Bron", "2:1: fout["),
    ] {
        let site = site(GALLERY, "a.csv", &format!("bestand;alt;bron\n{row}\n"))
            .file("content/gids/kavel.svg", SVG)
            .file("content/gids/kapot.png", "geen beeld");
        site.run("build").code(1).says(&format!("content/gids/a.csv:{expected}"));
    }
}
