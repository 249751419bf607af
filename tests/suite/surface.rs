//! The site in `tests/sites/surface/`, which uses every key, function and filter.

use std::path::Path;

use crate::site::Site;
use crate::typefaces;

#[test]
fn the_site_that_uses_everything_builds_without_findings() {
    let site = Site::of("surface");
    site.run("build").code(0).finds_nothing().says("Klaar: ");
    for path in [
        "index.html",
        "en/index.html",
        "nieuws/index.html",
        "nieuws/blad/2/index.html",
        "nieuws/blad/1/index.html",
        "nieuws/eerste-zaad/index.html",
        "nieuws/atom.xml",
        "nieuws/rss.xml",
        "nieuws/oogstfeest/recept.txt",
        "en/nieuws/page/2/index.html",
        "oud/zaad/index.html",
        "zaaien.html",
        "agenda/index.html",
        "gegevens/index.html",
        "lijsten/wat-er-in-de-schuur-ligt/index.html",
        "kaart/van-de-tuin/index.html",
        "op/onderwerp/index.html",
        "op/onderwerp/Radijs/deel/2/index.html",
        "op/onderwerp/Radijs/atom.xml",
        "op/maand/april/index.html",
        "en/op/topic/Radish/atom.xml",
        "atom.xml",
        "rss.xml",
        "en/atom.xml",
        "leesmij.txt",
        "thema.txt",
        "beet.css",
        "lijsten/sjablonen/index.html",
        "lijsten/gegevens/index.html",
        "lijsten/bemesting.csv",
    ] {
        assert!(site.path("public").join(path).is_file(), "{path} is missing");
    }
    for path in [
        "nieuws/kladblok",
        "lijsten/zaden",
        "seizoenen/herfst/index.html",
        "op/intern",
        "en/rss.xml",
        "ontwerp.psd",
        "_kleur.css",
    ] {
        assert!(!site.path("public").join(path).exists(), "{path} is there");
    }
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    typefaces::hold_all(&site.path("public"), &fonts);
}

#[test]
fn a_second_build_of_everything_gives_the_same_bytes() {
    let site = Site::of("surface");
    site.run("build").code(0);
    let first = site.files("public");
    site.run("build --output elders").code(0);
    assert_eq!(first, site.files("elders"));
}

#[test]
fn what_has_no_page_of_its_own_is_not_linked_to() {
    let site = Site::of("surface");
    site.run("build").code(0);
    let page = |path: &str| std::fs::read_to_string(site.path("public").join(path)).unwrap();
    let neighbour = page("kaart/van-de-tuin/index.html");
    assert!(neighbour.contains("rel=prev"), "{neighbour}");
    assert!(!neighbour.contains("/lijsten/zaden/"), "{neighbour}");
    let below = page("seizoenen/herfst/bladruimen/index.html");
    assert!(below.contains("\"BreadcrumbList\""), "{below}");
    // Neither in the structured data nor in the crumbs, whose quotation marks are left out.
    for end in ["/seizoenen/herfst/\"", "/seizoenen/herfst/>"] {
        assert!(!below.contains(end), "{below}");
    }
}
