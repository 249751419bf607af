//! One text through one panel.

use crate::site::Site;

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
