//! Component calls: what they become, and what is said of a wrong one.

use crate::site::{SVG, Site};

fn site(body: &str) -> Site {
    Site::new().page("blad", "Blad", 1, body).file("content/kavel.svg", SVG)
}

#[test]
fn a_component_has_two_faces() {
    let body = "{% <feiten titel=\"Kort\"> %}\nWoningen\n: 16\n{% </feiten> %}\n";
    let html = Site::empty().run_with("render - --to html", body).code(0).output();
    assert!(html.contains("Kort") && html.contains("16"), "{html}");
    let typst = Site::empty().run_with("render - --to typst", body).code(0).output();
    assert!(typst.contains("#feiten(") && typst.contains("16"), "{typst}");
}

#[test]
fn components_nest() {
    let body = "{% <feiten> %}\n{% <citaat wie=\"Bewoner\" bron=\"Krant\"> %}\nFijn.\n\
                {% </citaat> %}\n{% </feiten> %}\n";
    site(body).run("build").code(0).finds_nothing();
}

#[test]
fn calls_in_code_are_left_alone() {
    let body = "Schrijf `{{ <geen /> }}`, of:\n\n```\n{% <geen> %}\n```\n\n    {{ geen(x=1) }}\n";
    let site = site(body);
    site.run("build").code(0).finds_nothing();
    let html = site.read("public/blad/index.html");
    assert!(html.contains("<code>{{ &lt;geen /&gt; }}</code>"), "{html}");
}

#[test]
fn every_mistake_has_a_place_and_a_hint() {
    for (body, line) in [
        ("{{ <figur bestand=\"kavel.svg\" /> }}", "content/blad.md:7:5: fout[unknown-component]: "),
        ("{{ <figuur bestnd=\"kavel.svg\" /> }}", "content/blad.md:7:12: fout[unknown-argument]: "),
        ("{{ <figuur alt=\"Kavel\" /> }}", "content/blad.md:7:1: fout[missing-argument]: "),
        (
            "{{ <figuur bestand=\"kavel.svg\" alt={3} /> }}",
            "content/blad.md:7:32: fout[argument-type]: ",
        ),
        (
            "{{ <figuur bestand=\"weg.svg\" alt=\"x\" /> }}",
            "content/blad.md:7:12: fout[missing-file]: ",
        ),
        ("{{ <figuur bestand=\"kavel.svg\" /> }}", "content/blad.md:7:5: fout[missing-alt]: "),
        ("{% <feiten> %}\n\nTekst.\n", "content/blad.md:7:1: fout[unclosed-call]: "),
        ("Tekst.\n\n{% </feiten> %}\n", "content/blad.md:9:1: fout["),
        ("{{ <kader titel=\"K\" /> }}", "content/blad.md:7:5: fout[component-body]: "),
        (
            "{{ <taal code=\"Engels\" tekst=\"x\" /> }}",
            "content/blad.md:7:10: fout[argument-type]: ",
        ),
        (
            "{{ <taal code=\"en_GB\" tekst=\"x\" /> }}",
            "content/blad.md:7:10: fout[argument-type]: ",
        ),
        ("{{ youtube(id=\"x\") }}", "content/blad.md:7:1: fout["),
    ] {
        site(body).run("check").code(1).says(line);
        assert!(site(body).run_for_people("check").stderr.contains("= hulp: "), "{body}");
    }
}

#[test]
fn crossed_calls_name_both_places() {
    let body = "{% <feiten> %}\n{% <citaat wie=\"a\" bron=\"b\"> %}\nTekst.\n{% </feiten> %}\n{% </citaat> %}\n";
    site(body).run("check").code(1).says("content/blad.md:10:1: fout[");
    let run = site(body).run_for_people("check");
    assert!(run.stderr.contains("{% <citaat wie=\"a\" bron=\"b\"> %}"), "{}", run.stderr);
}

#[test]
fn a_component_of_the_site_takes_no_rust() {
    let site = site("{{ <groet naam=\"buurt\" /> }}\n")
        .file(
            "templates/components/groet.html",
            "{% component groet(naam: string, keer: integer = 1) %}<p>Dag {{ naam }}, {{ keer }}</p>{% endcomponent groet %}",
        )
        .file("templates/components/groet.typ", "#let groet(naam: \"\", keer: 1) = [Dag #naam, #keer]\n");
    site.run("build").code(0).finds_nothing();
    assert!(site.read("public/blad/index.html").contains("<p>Dag buurt, 1</p>"));
}

#[test]
fn a_component_without_a_face_for_print_is_an_error() {
    let site = site("{{ <groet naam=\"buurt\" /> }}\n").file(
        "templates/components/groet.html",
        "{% component groet(naam: string) %}<p>Dag {{ naam }}</p>{% endcomponent groet %}",
    );
    site.run("build").code(1).says("content/blad.md:7:5: fout[missing-face]: ");
}

#[test]
fn both_faces_are_shown_on_the_web() {
    let tip =
        "{% <gezichten naam=\"een tip\"> %}\n{% <tip> %}\nDag.\n{% </tip> %}\n{% </gezichten> %}\n";
    // Of what takes more than a page there is no picture.
    let long = tip.replace("Dag.", &"Dag.\n\n".repeat(90));
    let site = Site::with_publication()
        .page("gids/tips", "Tips", 2, &format!("{tip}\nEn nog eens:\n\n{tip}"))
        .page("gids/lang", "Lang", 3, &long)
        .page("los", "Los", 1, tip);
    site.run("build").code(0).finds_nothing();
    let pictures: Vec<(String, Vec<u8>)> = site
        .files("public/gids")
        .into_iter()
        .filter(|(path, _)| path.contains("de-gids-tips-") && path.ends_with(".webp"))
        .collect();
    assert_eq!(pictures.len(), 2);
    let page = site.read("public/gids/tips/index.html");
    for (path, bytes) in &pictures {
        let picture = image::load_from_memory(bytes).unwrap().to_rgb8();
        // The ground of the box fills it, but for the room around.
        let middle = picture.get_pixel(picture.width() - 40, picture.height() / 2);
        assert_ne!(middle, picture.get_pixel(0, 0));
        let address = format!("/gids/{path}");
        let shown = format!(
            "<img src=\"{address}\" alt=\"een tip, zoals in de PDF; de inhoud is die van hiervoor\" width=\"{}\" height=\"{}\"",
            picture.width(),
            picture.height()
        );
        assert!(page.contains(&shown), "{shown} is not in {page}");
    }
    for other in ["public/gids/lang/index.html", "public/los/index.html"] {
        let page = site.read(other);
        assert!(page.contains("Op het web") && !page.contains("zoals in de PDF"), "{page}");
        assert!(!page.contains(NOTHING), "{page}");
    }
}

/// What the face of the web says where a component shows nothing there.
const NOTHING: &str = "Hier staat niets.";

#[test]
fn what_is_not_on_the_web_has_a_face_that_says_so() {
    let body = "{% <gezichten naam=\"alleen\"> %}\n{% <alleen paneel=\"druk\"> %}\nOp papier.\n\
        {% </alleen> %}\n{% </gezichten> %}\n";
    let site = Site::new().page("blad", "Blad", 1, body);
    site.run("build").code(0).finds_nothing();
    let page = site.read("public/blad/index.html");
    assert!(page.contains(NOTHING) && !page.contains("Op papier."), "{page}");
}
