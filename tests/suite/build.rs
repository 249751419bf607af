//! A build and what it leaves in the output folder.

use crate::site::Site;

#[test]
fn a_site_becomes_pages_and_a_pdf() {
    let site = Site::with_publication();
    site.run("build").code(0).finds_nothing().says("Klaar: ");
    let paths: Vec<String> = site.files("public").into_iter().map(|(path, _)| path).collect();
    for path in [
        "index.html",
        "404.html",
        "sitemap.xml",
        "robots.txt",
        "gids/index.html",
        "gids/een/index.html",
        "gids/twee/index.html",
        "gids/de-gids.pdf",
    ] {
        assert!(paths.iter().any(|known| known == path), "{path} is missing in {paths:#?}");
    }
    let pdf = site.files("public").into_iter().find(|(path, _)| path.ends_with(".pdf")).unwrap().1;
    assert!(pdf.starts_with(b"%PDF-1.7"));
}

#[test]
fn the_download_block_tells_type_size_pages_date_and_language() {
    let site = Site::with_publication();
    site.run("build").code(0);
    let page = site.read("public/gids/index.html");
    for part in ["de-gids.pdf", "PDF", "kB", "31 januari 2026", "Nederlands"] {
        assert!(page.contains(part), "{part} is missing in\n{page}");
    }
}

#[test]
fn a_second_build_gives_the_same_bytes() {
    let site = Site::with_publication().file("content/gids/extra.txt", "bijlage");
    site.run("build").code(0);
    let first = site.files("public");
    site.run("build").code(0);
    assert_eq!(first, site.files("public"));
    site.run("build --output elders").code(0);
    assert_eq!(first, site.files("elders"), "the folder's name is no part of the output");
}

#[test]
fn drafts_and_what_lies_beside_them_come_only_when_asked_for() {
    let site = Site::new()
        .file(
            "content/plan/index.md",
            "+++\ntitle = \"Plan\"\ndescription = \"Een plan.\"\ndraft = true\n+++\nNog niet.\n",
        )
        .file("content/plan/geheim.txt", "geheim");
    site.run("build").code(0);
    assert!(!site.path("public/plan").exists());
    site.run("build --drafts").code(0);
    assert!(site.path("public/plan/index.html").exists());
    assert!(site.path("public/plan/geheim.txt").exists());
}

#[test]
fn base_url_can_be_given() {
    let site = Site::new();
    site.run("build --base-url https://elders.example/map/").code(0);
    let home = site.read("public/index.html");
    assert!(home.contains("https://elders.example/map/"), "{home}");
    assert!(!home.contains("https://example.org"), "{home}");
    site.run("build --base-url elders").code(1).says("fout[invalid-address]: ");
}

#[test]
fn files_beside_the_text_and_static_files_are_copied() {
    let site = Site::new()
        .file("content/gids/_index.md", "+++\ntitle = \"Gids\"\ndescription = \"D.\"\n+++\n")
        .file("content/gids/bijlagen/lijst één 🏠.txt", "lijst")
        .file("static/favicon.txt", "f");
    site.run("build").code(0);
    assert_eq!(site.read("public/gids/bijlagen/lijst één 🏠.txt"), "lijst");
    assert_eq!(site.read("public/favicon.txt"), "f");
}

#[test]
fn aliases_lead_to_the_page() {
    let site = Site::new().file(
        "content/nieuw.md",
        "+++\ntitle = \"Nieuw\"\ndescription = \"D.\"\naliases = [\"oud\", \"ouder/blad.html\"]\n+++\n",
    );
    site.run("build").code(0);
    for path in ["public/oud/index.html", "public/ouder/blad.html"] {
        assert!(site.read(path).contains("https://example.org/nieuw/"), "{path}");
    }
}

#[test]
fn languages_come_from_file_names() {
    let site = Site::new()
        .file(
            "config.toml",
            format!("{}\n[languages.en]\ntitle = \"Trial\"\n", crate::site::CONFIG),
        )
        .file(
            "content/_index.en.md",
            "+++\ntitle = \"Home\"\ndescription = \"The front.\"\n+++\nHello.\n",
        )
        .page("gids", "Gids", 1, "Dag.\n")
        .file(
            "content/gids.en.md",
            "+++\ntitle = \"Guide\"\ndescription = \"A guide.\"\n+++\nHello.\n",
        );
    site.run("build").code(0).finds_nothing();
    let page = site.read("public/en/gids/index.html");
    assert!(page.contains("<html lang=\"en\""), "{page}");
    assert!(page.contains("hreflang=\"nl\""), "{page}");
}

#[test]
fn taxonomies_get_pages() {
    let site = Site::new()
        .file(
            "config.toml",
            format!("taxonomies = [{{ name = \"gemeente\" }}]\n{}", crate::site::CONFIG),
        )
        .file(
            "content/leiden.md",
            "+++\ntitle = \"Leiden\"\ndescription = \"D.\"\n[taxonomies]\ngemeente = [\"Leiden\"]\n+++\n",
        );
    site.run("build").code(0).finds_nothing();
    assert!(site.read("public/gemeente/index.html").contains("Leiden"));
    assert!(site.read("public/gemeente/leiden/index.html").contains("/leiden/"));
}

#[test]
fn keep_typst_leaves_a_readable_text_beside_the_pdf() {
    let site = Site::with_publication();
    site.run("build --keep-typst").code(0);
    let typst: Vec<String> = site
        .files("public/gids/de-gids.typst")
        .into_iter()
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect();
    assert!(typst.iter().any(|text| text.contains("Nog meer")), "{typst:#?}");
}

#[test]
fn the_authors_of_a_page_stand_in_its_metadata() {
    let config = format!("author = \"De site\"\n{}", crate::site::CONFIG);
    let front = "+++\ntitle = \"P\"\ndescription = \"D.\"\nauthors = [\"Een\", \"Twee\"]\n+++\n";
    let site = Site::new().file("config.toml", config).file("content/p.md", front);
    site.run("build").code(0);
    let creators = |path: &str| -> Vec<String> {
        let html = site.read(path);
        let lines = html.lines().filter(|line| line.contains("DCTERMS.creator"));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(
        creators("public/p/index.html"),
        [
            "<meta name=\"DCTERMS.creator\" content=\"Een\">",
            "<meta name=\"DCTERMS.creator\" content=\"Twee\">",
        ]
    );
    assert_eq!(
        creators("public/index.html"),
        ["<meta name=\"DCTERMS.creator\" content=\"De site\">"]
    );
}

#[test]
fn what_was_checked_of_a_pdf_stands_beside_it_and_its_page_links_to_it() {
    let site = Site::with_publication();
    site.run("build").code(0);
    let statement = site.read("public/gids/de-gids.accessibility.txt");
    assert!(statement.starts_with("\u{feff}Toegankelijkheid van deze PDF\n"), "{statement}");
    assert!(statement.contains("Titel: De gids\n"), "{statement}");
    let page = site.read("public/gids/index.html");
    assert!(page.contains("href=\"/gids/de-gids.accessibility.txt\""), "{page}");
}
