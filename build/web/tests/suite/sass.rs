//! Style sheets made from Sass, of the site and of its theme.

use crate::site::build;

const THEME: &str =
    "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\ntheme = \"mooi\"\n";

fn found(sass: &str) -> Vec<String> {
    build(&[("content/_index.md", "+++\n+++\n"), ("sass/a.scss", sass)]).found
}

#[test]
fn sass_becomes_style_sheets_at_the_same_places() {
    let built = build(&[
        ("content/_index.md", "+++\n+++\n"),
        ("sass/stijl.scss", "@import \"deel/kleur\";\na { b { color: $rood; } }\n"),
        ("sass/deel/_kleur.scss", "$rood: #f00;\n"),
        ("sass/deel/streep.sass", "a\n  color: blue\n"),
        ("sass/leesmij.txt", "x"),
    ]);
    assert_eq!(built.file("stijl.css"), "a b{color:red}");
    assert_eq!(built.file("deel/streep.css"), "a{color:blue}");
    assert!(!built.files.contains_key("deel/_kleur.css"));
}

#[test]
fn sass_is_left_alone_when_the_configuration_says_so() {
    let config = format!("compile_sass = false\n{THEME}");
    let built = build(&[
        ("config.toml", &config),
        ("content/_index.md", "+++\n+++\n"),
        ("sass/eigen.scss", "a { b: c }"),
        ("themes/mooi/sass/thema.scss", "a { b: c }"),
    ]);
    assert_eq!(built.found, Vec::<String>::new());
    assert!(!built.files.contains_key("eigen.css"));
    // As in Zola, the theme's is always compiled.
    assert_eq!(built.file("thema.css"), "a{b:c}");
}

#[test]
fn a_site_goes_before_its_theme_also_in_parts() {
    let built = build(&[
        ("config.toml", THEME),
        ("content/_index.md", "+++\n+++\n"),
        ("sass/_kleur.scss", "$kleur: red;"),
        ("sass/b.scss", "site { b: c }"),
        ("themes/mooi/sass/_kleur.scss", "$kleur: blue;"),
        ("themes/mooi/sass/a.scss", "@use \"kleur\"; a { color: kleur.$kleur }"),
        ("themes/mooi/sass/b.scss", "thema { b: c }"),
    ]);
    assert_eq!(built.file("a.css"), "a{color:red}");
    assert_eq!(built.file("b.css"), "site{b:c}");
}

#[test]
fn templates_can_ask_for_the_hash_of_a_sheet() {
    let built = build(&[
        ("content/_index.md", "+++\n+++\n"),
        ("sass/a.scss", "a { b: c }"),
        ("templates/index.html", "{{ get_url(path=\"a.css\", cachebust=true) }}"),
    ]);
    let address = built.file("index.html");
    assert!(address.starts_with("https://voorbeeld.nl/a.css?h="), "{address}");
}

#[test]
fn a_mistake_is_shown_at_its_place() {
    assert_eq!(
        found("a {\n  color: $weg;\n}\n"),
        ["sass/a.scss:2:10 sass: Sass klopt niet: Undefined variable."]
    );
    let built = build(&[
        ("content/_index.md", "+++\n+++\n"),
        ("sass/a.scss", "@import \"b\";\n"),
        ("sass/_b.scss", "a {\n  @error \"één\";\n}\n"),
    ]);
    assert_eq!(built.found, ["sass/_b.scss:2:10 sass: Sass klopt niet: \"één\""]);
}

#[test]
fn what_sass_warns_of_is_a_finding_too() {
    assert_eq!(
        found("@warn \"oud\";\na { b: c }\n"),
        ["sass/a.scss:1:7 sass-warning: Sass zegt: \"oud\""]
    );
}

#[test]
fn files_outside_the_folder_cannot_be_imported() {
    assert_eq!(
        found("@import \"../geheim\";\n"),
        ["sass/a.scss:1:9 sass: Sass klopt niet: Can't find stylesheet to import."]
    );
    assert_eq!(found("@import \"/etc/passwd\";\n").len(), 1);
}

#[test]
fn nothing_differs_from_build_to_build() {
    assert_eq!(
        found("// random()\n@use \"sass:math\";\na { b: math.random(); c: my-random(1) }\n"),
        [
            "sass/a.scss:3:13 sass: `random()` geeft bij elke bouw iets anders | schrijf een vaste waarde"
        ]
    );
}

#[test]
fn two_files_that_become_one_are_found() {
    let built = build(&[
        ("content/_index.md", "+++\n+++\n"),
        ("sass/a.scss", "a { b: c }"),
        ("sass/a.sass", "a\n  b: c\n"),
    ]);
    assert_eq!(
        built.found,
        [
            "sass/a.scss:1:1 sass: `sass/a.sass` wordt dezelfde stylesheet | geef één van beide een andere naam"
        ]
    );
}
