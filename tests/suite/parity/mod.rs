//! Both panels of each publication hold the same: headings, tables, alternative texts,
//! captions, quotations, footnotes and links.

mod html;
mod panel;
mod pdf;

use std::fs;
use std::path::{Path, PathBuf};

use panel::Contents;

use crate::site::{Site, command};
use crate::typefaces;

/// What both panels of a publication hold, as far as it is for both.
fn panels(site: &Path, pdf: &Path) -> (Contents, Contents) {
    let home = fs::read_to_string(site.join("index.html")).unwrap();
    let home = html::attributes(&home, "link[rel=canonical]", "href").remove(0);
    let base = home.trim_end_matches('/');
    let folder = pdf.parent().unwrap();
    let section = fs::read_to_string(folder.join("index.html")).unwrap();
    let section_path = format!("/{}/", folder.strip_prefix(site).unwrap().display());
    let mut inside = vec![section_path];
    inside.extend(html::attributes(
        &section,
        "main .chapters a, main .page-cards .card-link, main .further-chapter a",
        "href",
    ));
    let inside: Vec<_> =
        inside.iter().map(|it| it.strip_prefix(base).unwrap_or(it).to_owned()).collect();

    let mut web = Contents::default();
    html::add(&mut web, &section, base, &inside);
    if !web.words.is_empty() {
        // On paper the section's own text is a chapter like the others, and has a title.
        let introduction = "Inleiding";
        web.headings.insert(0, format!("1 {introduction}"));
        web.words.push(introduction.to_owned());
    }
    for path in &inside[1..] {
        let page = fs::read_to_string(site.join(&path[1..]).join("index.html")).unwrap();
        for title in html::texts(&page, "h1, .chapter-head .lead") {
            web.words.extend(panel::words(&title));
        }
        let title = html::texts(&page, "h1").remove(0);
        web.headings.push(format!("1 {}", panel::plain(&title)));
        html::add(&mut web, &page, base, &inside);
    }
    (web, pdf::contents(&fs::read(pdf).unwrap()))
}

fn pdfs(folder: &Path) -> Vec<PathBuf> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    let files = files.map(|entry| entry.unwrap().into_path());
    files.filter(|path| path.extension().is_some_and(|it| it == "pdf")).collect()
}

/// Builds a site and compares both panels of each of its publications, for those of its PDFs
/// that are wanted; gives their number. `apart` has the words that the source marks as for the
/// web and for paper alone.
fn compare(root: &Path, site: &Path, wanted: impl Fn(&str) -> bool, apart: [&[&str]; 2]) -> usize {
    let status = command(root).args(["build", "--output"]).arg(site).status().unwrap();
    assert!(status.success());
    let mut pdfs = pdfs(site);
    pdfs.retain(|pdf| wanted(pdf.to_str().unwrap()));
    for pdf in &pdfs {
        let name = pdf.strip_prefix(site).unwrap().display();
        let (web, print) = panels(site, pdf);
        for ((kind, web), (_, print)) in web.kinds().into_iter().zip(print.kinds()) {
            for (at, (web, print)) in web.iter().zip(print).enumerate() {
                assert_eq!(web, print, "{name}: {kind}, number {}", at + 1);
            }
            assert_eq!(web.len(), print.len(), "{name}: number of {kind}");
        }
        let [web_alone, paper_alone] = apart;
        assert_eq!(
            panel::difference(&web.words, &print.words),
            web_alone,
            "{name}: only on the web"
        );
        assert_eq!(
            panel::difference(&print.words, &web.words),
            paper_alone,
            "{name}: only on paper"
        );
    }
    pdfs.len()
}

#[test]
fn both_panels_of_the_publications_of_this_site_hold_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    // The other kinds of PDF hold the same text and the addresses of its links besides.
    let profiles = ["-office.pdf", "-large-print.pdf", "-a5.pdf", "-booklet.pdf"];
    let is_screen = |pdf: &str| !profiles.iter().any(|end| pdf.ends_with(end));
    let site = folder.path().join("site");
    assert!(compare(root, &site, is_screen, [&[], &[]]) >= 5);
    typefaces::hold_all(&site, &root.join("assets/fonts"));
}

/// The publication "Alles bij elkaar" has each construct of Markdown and calls each component.
#[test]
fn both_panels_hold_the_same_of_each_construct_of_markdown_and_each_component() {
    let site = Site::of("surface");
    let text = site.read("content/alles/alles.md");
    let faces = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/components"));
    let files = faces.unwrap().map(|file| file.unwrap().path());
    for file in files.filter(|file| file.extension().is_some_and(|it| it == "typ")) {
        let call = format!("<{} ", file.file_stem().unwrap().to_str().unwrap());
        assert!(text.replace("> %}", " ").contains(&call), "{call}…> is missing");
    }
    // Addresses of the one panel are found in the other from the root of the host.
    let config = site.read("config.toml").replace("example.nl/sub\"", "example.nl\"");
    let site = site.file("config.toml", config);
    let wanted = |pdf: &str| pdf.contains("/alles/") && !pdf.ends_with("-press.pdf");
    let apart: [&[&str]; 2] = [&["Schermwoord."], &["Papierwoord."]];
    assert_eq!(compare(&site.path(""), &site.path("public"), wanted, apart), 2);
}
