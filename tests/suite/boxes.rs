//! Boxes, steps, checklists, and text for one panel.

use crate::site::Site;

/// Both faces of a text.
fn faces(body: &str) -> (String, String) {
    let html = Site::empty().run_with("render - --to html", body).code(0).output();
    let typst = Site::empty().run_with("render - --to typst", body).code(0).output();
    let pdf = Site::empty().run_with("render - --to pdf", body).code(0).stdout;
    assert!(pdf.starts_with(b"%PDF-"), "{body}");
    (html, typst)
}

#[test]
fn a_callout_has_a_title_of_its_own_or_its_kind() {
    let (html, typst) = faces("{% <tip titel=\"Begin vroeg\"> %}\nDoe het.\n{% </tip> %}\n");
    assert_eq!(
        html,
        "<aside class=\"alert alert-tip\" role=\"note\" aria-label=\"Begin vroeg\">\n\
         <p class=\"alert-title\">Begin vroeg</p>\n<p>Doe het.</p>\n\n</aside>\n"
    );
    assert!(typst.contains("#tip(titel: \"Begin vroeg\")["), "{typst}");
    let (html, typst) = faces("{% <let-op> %}\nPas op.\n{% </let-op> %}\n");
    assert!(html.contains("<p class=\"alert-title\">Let op</p>"), "{html}");
    assert!(typst.contains("#let-op(titel: \"\")["), "{typst}");
    let (html, _) = faces("{% <kader titel=\"Uitstapje\"> %}\nTekst.\n{% </kader> %}\n");
    assert!(
        html.contains("<aside class=\"box\" role=\"note\" aria-label=\"Uitstapje\">"),
        "{html}"
    );
}

#[test]
fn steps_and_checklists_are_lists() {
    let (html, typst) = faces("{% <stappen> %}\n1. Een.\n2. Twee.\n{% </stappen> %}\n");
    assert!(html.starts_with("<div class=\"steps\">\n<ol>"), "{html}");
    assert!(typst.contains("#enum("), "{typst}");
    let list = "{% <checklist titel=\"Lijst\"> %}\n- [ ] een\n- [x] twee\n{% </checklist> %}\n";
    let (html, typst) = faces(list);
    // Without script nobody can tick, so there is no control.
    assert!(!html.contains("<input") && html.contains("class=\"tasks\""), "{html}");
    assert!(html.contains("alleen in deze browser"), "{html}");
    assert!(typst.contains("#tasks("), "{typst}");
}

#[test]
fn the_script_of_checklists_is_only_where_there_is_one() {
    let list = "{% <checklist> %}\n- [ ] een\n{% </checklist> %}\n";
    let site = Site::new().page("met", "Met", 1, list).page("zonder", "Zonder", 2, "Niets.\n");
    site.run("build").code(0).finds_nothing();
    assert!(site.read("public/met/index.html").contains("scripts/checklist."));
    assert!(!site.read("public/zonder/index.html").contains("scripts/checklist."));
}

#[test]
fn text_can_be_for_one_panel_or_kind_of_pdf() {
    let body = "{% <alleen paneel=\"web\"> %}\nscherm\n{% </alleen> %}\n\n\
                {% <alleen paneel=\"druk\"> %}\npapier\n{% </alleen> %}\n";
    let (html, _) = faces(body);
    assert_eq!(html, "<p>scherm</p>\n");
    let text = |body: &str| {
        let pdf = Site::empty().run_with("render - --to pdf", body).code(0).stdout;
        let pdf = lopdf::Document::load_mem(&pdf).unwrap();
        let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
        pdf.extract_text(&pages).unwrap()
    };
    let printed = text(body);
    assert!(printed.contains("papier") && !printed.contains("scherm"), "{printed}");
    let of = |profile: &str| {
        format!("Tekst.\n\n{{% <alleen profiel=\"{profile}\"> %}}\nsoort\n{{% </alleen> %}}\n")
    };
    assert!(text(&of("screen")).contains("soort"));
    assert!(!text(&of("office")).contains("soort"));
}

#[test]
fn what_is_wrong_with_text_for_one_panel_is_told() {
    for (body, wanted) in [
        ("{% <alleen paneel=\"papier\"> %}\nx\n{% </alleen> %}", "7:12: fout[argument-type]: "),
        ("{% <alleen> %}\nx\n{% </alleen> %}", "7:1: fout[missing-argument]: "),
        (
            "{% <alleen paneel=\"web\"> %}\n## Kop\n{% </alleen> %}",
            "8:1: fout[conditional-content]: ",
        ),
        (
            "{% <alleen paneel=\"web\"> %}\nx[^a]\n{% </alleen> %}\n\n[^a]: Noot.",
            "8:2: fout[conditional-content]: ",
        ),
    ] {
        let site = Site::new().page("blad", "Blad", 1, body);
        site.run("check").code(1).says(&format!("content/blad.md:{wanted}"));
    }
}

#[test]
fn who_is_quoted_agreed() {
    let call = "wie=\"Bewoner\" bron=\"gesprek\" toestemming=\"per brief\"";
    let (html, typst) = faces(&format!("{{% <citaat {call}> %}}\nFijn.\n{{% </citaat> %}}\n"));
    assert!(html.contains("Toestemming: per brief"), "{html}");
    assert!(typst.contains("toestemming: \"per brief\""), "{typst}");
}
