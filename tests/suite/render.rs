//! One text through one panel.

use crate::site::{SVG, Site};

#[test]
fn plain_markdown_gives_plain_html() {
    let html = Site::empty()
        .run_with("render - --to html", "# Kop\n\nEen *tekst* met [link](https://example.org).\n")
        .code(0)
        .output();
    assert_eq!(
        html,
        "<h1>Kop</h1>\n<p>Een <em>tekst</em> met <a href=\"https://example.org\">link</a>.</p>\n"
    );
}

#[test]
fn raw_html_is_a_finding_and_is_still_shown() {
    let run = Site::empty().run_with("render - --to html", "<b>vet</b>\n").code(1);
    assert!(run.stderr.contains("stdin:1:1: fout[raw-html]: "), "{}", run.stderr);
    assert_eq!(run.output(), "<p><b>vet</b></p>\n");
}

#[test]
fn text_tree_typst_and_pdf() {
    let site = Site::empty();
    let input = "## Kop\n\nEen *tekst*.\n";
    assert_eq!(site.run_with("render - --to text", input).code(0).output(), "Kop\nEen tekst.\n");
    let tree = site.run_with("render - --to tree", input).code(0).output();
    assert!(tree.contains("3:1") && tree.to_lowercase().contains("emphasis"), "{tree}");
    let typst = site.run_with("render - --to typst", input).code(0).output();
    assert!(typst.contains("tekst"), "{typst}");
    let pdf = site.run_with("render - --to pdf", input).code(0).stdout;
    assert!(pdf.starts_with(b"%PDF-"));
}

#[test]
fn a_text_of_a_site_is_rendered_as_its_page_is() {
    let site = Site::with_publication();
    let html = site.run("render content/gids/een.md --to html").code(0).finds_nothing().output();
    assert!(html.contains("/gids/twee/#daarna"), "{html}");
}

#[test]
fn a_file_that_is_not_there_is_told() {
    Site::empty().run("render weg.md --to html").code(1).says("fout[input]: weg.md");
}

#[test]
fn the_result_can_go_to_a_file() {
    let site = Site::empty();
    site.run_with("render - --to html --output uit.html", "Tekst.\n").code(0);
    assert_eq!(site.read("uit.html"), "<p>Tekst.</p>\n");
}

#[test]
fn what_looks_like_front_matter_is_text_where_it_has_no_keys() {
    let html = |text| Site::empty().run_with("render - --to html", text).code(0).output();
    assert_eq!(html("---\n\nTekst.\n"), "<hr />\n<p>Tekst.</p>\n");
    assert_eq!(html("---\nKop\n---\n"), "<hr />\n<h2>Kop</h2>\n");
    assert_eq!(html("+++\n"), "<p>+++</p>\n");
    assert_eq!(html("---\ntitle: T\n---\nTekst.\n"), "<p>Tekst.</p>\n");
}

#[test]
fn front_matter_of_a_single_text_is_checked() {
    let text = "+++\ntitel = \"T\"\n+++\nTekst.\n";
    Site::empty()
        .run_with("render - --to html", text)
        .code(1)
        .says("stdin:2:1: fout[unknown-key]: onbekende sleutel `titel`");
}

#[test]
fn a_text_that_is_no_utf_8_is_told_at_its_place() {
    Site::empty()
        .file("x.md", b"een\nt\xffwee\n")
        .run("render x.md --to text")
        .code(1)
        .says("x.md:2:2: fout[invalid-utf8]: `x.md` is niet in UTF-8 opgeslagen");
}

#[test]
fn the_text_itself_is_never_written_over() {
    let site = Site::empty().file("x.md", "Tekst.\n");
    site.run("render x.md --to html --output ./x.md").code(1).says("fout[output]: ./x.md is de");
    assert_eq!(site.read("x.md"), "Tekst.\n");
}

#[test]
fn findings_for_programs_stay_out_of_the_result() {
    let run = Site::empty().run_with("render - --to html --message-format json", "<b>x</b>\n");
    assert_eq!(run.output(), "<p><b>x</b></p>\n");
    assert!(run.stderr.starts_with("{\"rule\":\"raw-html\""), "{}", run.stderr);
}

#[test]
fn links_of_a_text_beside_the_content_lead_where_they_would() {
    let site = Site::with_publication().file("los.md", "[l](@/gids/twee.md#daarna)\n");
    let html = "<p><a href=\"/gids/twee/#daarna\">l</a></p>\n";
    assert_eq!(site.run("render los.md --to html").code(0).finds_nothing().output(), html);
    let text = site.read("los.md");
    let run = site.run_with("render - --to html --root .", &text).code(0).finds_nothing();
    assert_eq!(run.output(), html);
    site.run_with("render - --to html --root .", "[l](@/gids/drie.md)\n")
        .code(1)
        .says("stdin:1:1: fout[dead-link]: ");
    let site =
        site.file("elders/los.md", "![p](p.svg) ![q](kaart.svg)\n").file("content/p.svg", SVG);
    let run = site.run_for_people("render elders/los.md --to html").code(1);
    assert_eq!(run.stderr.matches("fout[").count(), 1, "{}", run.stderr);
    assert!(run.stderr.contains("zet het bestand in de map content/\n"), "{}", run.stderr);
}
