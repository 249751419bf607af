//! What stands beside the output for servers and archives.

use std::io::Read;

use crate::site::Site;

fn site(keys: &str) -> Site {
    let site = Site::with_publication();
    let config = site.read("config.toml");
    site.file("config.toml", format!("{config}\n[serving]\n{keys}\n"))
}

#[test]
fn texts_have_smaller_copies_that_hold_the_same() {
    let site = site("precompress = true");
    site.run("build").code(0).finds_nothing();
    let page = std::fs::read(site.path("public/index.html")).unwrap();
    let mut gzip = Vec::new();
    let file = std::fs::File::open(site.path("public/index.html.gz")).unwrap();
    flate2::read::GzDecoder::new(file).read_to_end(&mut gzip).unwrap();
    assert_eq!(gzip, page);
    let mut brotli = Vec::new();
    let file = std::fs::File::open(site.path("public/index.html.br")).unwrap();
    brotli::Decompressor::new(file, 4096).read_to_end(&mut brotli).unwrap();
    assert_eq!(brotli, page);
    assert!(!site.path("public/gids/de-gids.pdf.gz").exists());
    // A second build takes the copies of the first away when they are not asked for.
    let config = site.read("config.toml").replace("precompress = true", "precompress = false");
    let site = site.file("config.toml", config);
    site.run("build").code(0);
    assert!(!site.path("public/index.html.gz").exists());
}

#[test]
fn checksums_are_those_of_all_files() {
    let site = site("checksums = true\nprecompress = true");
    site.run("build").code(0).finds_nothing();
    let sums = site.read("public/SHA256SUMS");
    let mut files = 0;
    for (path, bytes) in site.files("public") {
        let path = path.trim_start_matches("public/");
        if path == "SHA256SUMS" || path == ".tweeluik-files" {
            continue;
        }
        let sum: String = <sha2::Sha256 as sha2::Digest>::digest(&bytes)
            .iter()
            .map(|it| format!("{it:02x}"))
            .collect();
        assert!(sums.contains(&format!("{sum} *{path}\n")), "{path}");
        files += 1;
    }
    assert_eq!(sums.lines().count(), files);
}

#[test]
fn nothing_stands_beside_the_output_unless_asked() {
    let site = Site::with_publication();
    site.run("build").code(0);
    assert!(!site.path("public/SHA256SUMS").exists());
    assert!(!site.path("public/index.html.br").exists());
}
