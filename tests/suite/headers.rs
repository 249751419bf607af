//! `tweeluik headers`, and headers among the output.

use crate::site::{CONFIG, Site};

#[test]
fn headers_for_a_server_are_printed() {
    let site = Site::new();
    let nginx = site.run("headers --server nginx").code(0).output();
    assert!(nginx.starts_with("# Headers van deze site, voor nginx"), "{nginx}");
    assert!(nginx.contains("add_header Content-Security-Policy \"default-src 'none';"), "{nginx}");
    let english = site.run("headers --server caddy --lang en").code(0).output();
    assert!(english.starts_with("# Headers of this site, for Caddy 2"), "{english}");
    let folder = site.run("headers --server _headers --base-url https://a.nl/gids").code(0);
    assert!(folder.output().contains("\n/gids/_assets/*\n"));
}

#[test]
fn a_server_is_one_of_four() {
    let site = Site::new();
    site.run("headers").code(2).says("fout: hier ontbreekt nog: --server");
    site.run("headers --server iis").code(2).says(
        "fout: `iis` is geen keus voor --server <KEUS>; kies uit: _headers, apache, nginx, caddy",
    );
    Site::empty().run("headers --server nginx").code(1).says("fout[no-project]");
}

#[test]
fn headers_among_the_output_leave_no_room_for_another_file() {
    let config = format!("{CONFIG}[serving]\nheaders = [\"_headers\"]\n");
    let site = Site::new().file("config.toml", &config);
    site.run("build").code(0).finds_nothing();
    assert_eq!(
        site.read("public/_headers"),
        site.run("headers --server _headers").output(),
        "the command and the build say the same"
    );
    let site = site.file("content/_headers", "/*\n");
    site.run("build").code(1).says(
        "content/_headers:1:1: fout[path-taken]: adres `/_headers` is al van de headers van een webserver",
    );
}
