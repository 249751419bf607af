//! Style sheets, scripts and typefaces: their names, and smaller forms of them and of pages.

use crate::site::{Built, build};

const PAGE: (&str, &str) = (
    "templates/page.html",
    "<link href=\"{{ get_url(path=\"site.css\", relative=true, cachebust=true) }}\">\n\
     <p>{{ get_url(path=\"fonts/Eigen.woff2\") }} {{ get_hash(path=\"site.css\") | length }}</p>\n",
);

fn site(config: &str) -> Built {
    let config = format!(
        "base_url = \"https://voorbeeld.nl/map\"\ntitle = \"Proef\"\ndefault_language = \"nl\"\n{config}"
    );
    build(&[
        ("config.toml", &config),
        PAGE,
        ("content/blad.md", "+++\ntitle = \"Blad\"\n+++\n"),
        ("assets/fonts/Eigen.woff2", "letters"),
        ("assets/scripts/eigen.js", "// uitleg\nconsole.log(  1  );\n"),
        (
            "assets/styles/50-eigen.css",
            ".eigen {\n  color: red;\n  background: url(beeld/a.png);\n}\n\
             @font-face { font-family: Eigen; src: url(\"fonts/Eigen.woff2\") }\n",
        ),
    ])
}

/// The path of a file with a hash in its name.
fn hashed<'b>(built: &'b Built, start: &str) -> &'b str {
    built.bytes.keys().find(|path| path.starts_with(start)).expect("a file with a hash")
}

#[test]
fn files_have_a_hash_in_their_names_and_are_found_by_their_plain_names() {
    let built = site("");
    let sheet = hashed(&built, "_assets/site.");
    let font = hashed(&built, "_assets/fonts/Eigen.");
    let page = built.file("blad/index.html");
    assert!(page.contains(&format!("<link href=\"/map/{sheet}\">")), "{page}");
    assert!(page.contains(&format!("<p>https://voorbeeld.nl/map/{font} 64</p>")), "{page}");
    let css = built.file("site.css");
    let below = font.strip_prefix("_assets/").expect("a folder");
    assert!(css.contains(&format!("url(\"{below}\")")), "{css}");
    assert!(css.contains("url(\"../beeld/a.png\")"), "{css}");
    // Another text has another name.
    let other = site("[serving]\nminify = true\n");
    assert_ne!(hashed(&other, "_assets/site."), sheet);
    assert_eq!(hashed(&other, "_assets/fonts/Eigen."), font);
    // Licences keep their names.
    assert!(built.files.contains_key("fonts/OFL-Literata.txt"));
}

#[test]
fn everything_becomes_smaller_only_where_it_is_asked_for() {
    let plain = site("");
    assert!(plain.file("scripts/eigen.js").contains("// uitleg"));
    assert!(plain.file("site.css").contains(".eigen {\n"));
    assert!(plain.file("blad/index.html").contains(">\n<p>"));
    let pages = site("minify_html = true\n");
    assert!(pages.file("blad/index.html").contains("><p>"));
    assert!(pages.file("scripts/eigen.js").contains("// uitleg"));
    let all = site("[serving]\nminify = true\n");
    assert!(all.file("blad/index.html").contains("><p>"));
    assert_eq!(all.file("scripts/eigen.js"), "console.log(1);");
    assert!(all.file("site.css").contains(".eigen{color:red;background:url(\"../beeld/a.png\")}"));
}

#[test]
fn a_style_that_is_not_understood_is_told_at_its_place() {
    let built = build(&[
        ("content/blad.md", "+++\ntitle = \"Blad\"\n+++\n"),
        ("assets/styles/50-eigen.css", ".a { color: red }\n.b { color red }\n"),
    ]);
    assert_eq!(built.found.len(), 1, "{:?}", built.found);
    assert!(built.found[0].starts_with("assets/styles/50-eigen.css:2:"), "{:?}", built.found);
    assert!(built.found[0].contains("style-sheet"), "{:?}", built.found);
}

#[test]
fn the_icon_has_the_colours_of_the_tokens() {
    let built = build(&[
        ("content/blad.md", "+++\ntitle = \"Blad\"\n+++\n"),
        ("assets/favicon.svg", "<svg fill=\"{color.accent}\" stroke=\"{geen.token}\"/>"),
    ]);
    let icon = hashed(&built, "_assets/favicon.");
    assert!(
        built.file("blad/index.html").contains(&format!("<link rel=\"icon\" href=\"/{icon}\""))
    );
    let svg = built.file("favicon.svg");
    assert!(svg.starts_with("<svg fill=\"#") && svg.contains("{geen.token}"), "{svg}");
}
