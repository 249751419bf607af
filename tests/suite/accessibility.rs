//! The statement on accessibility, and the record of what programs looked at.

use crate::site::Site;

fn page(extra: &str) -> String {
    format!("+++\ntitle = \"T\"\ndescription = \"D.\"\n[extra]\n{extra}\n+++\nTekst.\n")
}

fn html(site: Site) -> String {
    site.run("build").code(0);
    site.read("public/t/index.html")
}

#[test]
fn a_page_without_a_status_says_that_there_is_no_statement() {
    let html = html(Site::new().file("content/t.md", page("accessibility = {}")));
    assert!(html.contains("Deze site heeft nog geen toegankelijkheidsverklaring."), "{html}");
}

#[test]
fn a_statement_is_told_with_its_parts() {
    let said = "accessibility = { status = \"B\", date = 2026-05-03, url = \"https://example.com/v\", \
        research = \"https://example.com/o\", contact = \"a@example.com\", known = [\"Een oude film.\"] }";
    let html = html(Site::new().file("content/t.md", page(said)));
    for part in [
        "Status B: ",
        "3 mei 2026",
        "href=\"https://example.com/v\"",
        "href=\"https://example.com/o\"",
        "href=\"mailto:a@example.com\"",
        "<li>Een oude film.</li>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(!html.contains("nog geen toegankelijkheidsverklaring"), "{html}");
}

#[test]
fn the_record_of_the_judges_is_a_table() {
    let record = r#"{"date": "2026-05-03", "checks": [{"judge": "axe-core", "version": "4.1", "files": 12, "scope": "pages", "findings": 3}], "undecided": ["color-contrast: 2 times"]}"#;
    let site = || Site::new().file("content/t.md", page("evidence = \"verslag.json\""));
    let made = html(site().file("verslag.json", record));
    assert!(made.contains("op 3 mei 2026"), "{made}");
    let row = "<span class=\"evidence-program\"><span lang=\"en\">axe-core 4.1</span></span></th>\
        <td class=\"right\">12</td><td class=\"right\">3</td>";
    assert!(made.contains("<th scope=\"row\">Toegankelijkheid van de pagina’s"), "{made}");
    assert!(made.contains(row), "{made}");
    assert!(made.contains("<li>color-contrast: 2 times</li>"), "{made}");
    assert!(html(site()).contains("Er is geen verslag van controles."));
}
