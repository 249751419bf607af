//! Templates that override, extend, or are wrong.

use crate::site::{Built, build};

const HOME: (&str, &str) = ("content/_index.md", "+++\ntitle = \"Home\"\n+++\nWelkom.\n");

fn findings(files: &[(&str, &str)]) -> Vec<String> {
    let Built { found, .. } = build(&[&[HOME], files].concat());
    found
}

#[test]
fn a_site_overrides_one_template_and_extends_the_built_in_one() {
    let built = build(&[
        HOME,
        (
            "templates/404.html",
            "{% extends \"__tweeluik_builtins/404.html\" %}{% block main %}Eigen.{% endblock %}",
        ),
    ]);
    let page = built.file("404.html");
    assert!(page.contains("<main id=\"_main\">\nEigen.\n</main>"), "{page}");
    assert!(built.file("index.html").contains("<h1>Home</h1>"));
}

#[test]
fn a_theme_stands_between_site_and_built_in() {
    let config =
        "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\ntheme = \"huis\"\n";
    let theme = "{% component feiten(titel: string = \"Thema\") {\"body\": \"required\"} %}\
                 <b>{{ titel }}</b>{{ body }}{% endcomponent feiten %}";
    let built = build(&[
        ("config.toml", config),
        ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n{% <feiten> %}\nA\n{% </feiten> %}\n"),
        ("themes/huis/templates/index.html", "thema: {{ section.content | safe }}"),
        ("themes/huis/templates/404.html", "thema"),
        ("themes/huis/templates/components/feiten.html", theme),
        ("templates/404.html", "site"),
    ]);
    assert_eq!(built.file("index.html"), "thema: <b>Thema</b><p>A</p>\n");
    assert_eq!(built.file("404.html"), "site");
}

#[test]
fn a_syntax_error_is_shown_at_its_place() {
    assert_eq!(
        findings(&[
            ("templates/index.html", "<p>\n{{ a b }}\n"),
            ("templates/404.html", "{% if %}")
        ]),
        [
            "templates/404.html:1:7 template: sjabloon klopt niet: Found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`",
            "templates/index.html:2:6 template: sjabloon klopt niet: Found identifier but expected }}",
        ]
    );
}

#[test]
fn unknown_names_in_templates_are_shown_together() {
    let found = findings(&[("templates/index.html", "{{ a | slugfy }}\n  {{ get_pag() }}\n")]);
    assert_eq!(
        found,
        [
            "templates/index.html:1:8 template: er is geen filter `slugfy` | bedoelde u `slugify`?",
            "templates/index.html:2:6 template: er is geen functie `get_pag` | bedoelde u `get_page`?",
        ]
    );
}

#[test]
fn an_old_name_is_told_by_its_new_one() {
    let found = findings(&[(
        "templates/index.html",
        "{{ a | linebreaksbr }}\n{{ get_file_hash(path=\"a\") }}\n{{ a is object }}\n{{ a | concat(with=b) }}",
    )]);
    assert_eq!(
        found,
        [
            "templates/index.html:1:8 template: er is geen filter `linebreaksbr` | schrijf nu `value | newlines_to_br`",
            "templates/index.html:2:4 template: er is geen functie `get_file_hash` | schrijf nu `get_hash(path=…)`",
            "templates/index.html:3:9 template: er is geen test `object` | schrijf nu `value is map`",
            "templates/index.html:4:8 template: er is geen filter `concat` | schrijf nu `[...list, ...other]`",
        ]
    );
}

#[test]
fn a_template_that_includes_itself_is_found() {
    assert_eq!(
        findings(&[
            ("templates/a.html", "a\n{% include \"b.html\" %}"),
            ("templates/b.html", "{% include \"a.html\" %}"),
        ]),
        [
            "templates/a.html:2:12 template: sjabloon `a.html` roept zichzelf aan: a.html → b.html → a.html"
        ]
    );
}

#[test]
fn a_missing_parent_is_shown_where_it_is_named() {
    assert_eq!(
        findings(&[("templates/index.html", "{% extends \"bass.html\" %}")]),
        [
            "templates/index.html:1:12 template: sjabloon bouwt voort op `bass.html`, en dat bestaat niet"
        ]
    );
}

#[test]
fn what_fails_while_filling_in_is_shown_in_the_template() {
    assert_eq!(
        findings(&[("templates/index.html", "<p>\n{{ lang.titel }}</p>")]),
        ["templates/index.html:2:9 template: sjabloon klopt niet: Field `titel` is not defined"]
    );
    assert_eq!(
        findings(&[("templates/index.html", "{{ get_page(path=\"weg.md\") }}")]),
        [
            "templates/index.html:1:4 template: er is geen pagina `weg.md` | schrijf het pad vanaf `content/`, zoals `gids/_index.md`"
        ]
    );
}

#[test]
fn a_component_that_fails_is_shown_at_the_call() {
    let component = "{% component maat(n: integer) %}{{ 1 / n }}{% endcomponent maat %}";
    let page = "+++\ntitle = \"Blad\"\n+++\nTekst {{ <maat n={0} /> }}.\n";
    assert_eq!(
        findings(&[("templates/components/maat.html", component), ("content/blad.md", page)]),
        [
            "content/blad.md:4:7 template: bouwsteen `maat` kan niet worden ingevuld: sjabloon klopt niet: Cannot divide by 0 (components/maat.html:1:40)"
        ]
    );
}

#[test]
fn a_template_that_front_matter_names_must_exist() {
    let page = "+++\ntitle = \"Blad\"\ntemplate = \"sectoin.html\"\n+++\n";
    assert_eq!(
        findings(&[("content/blad.md", page)]),
        [
            "content/blad.md:3:12 unknown-template: sjabloon `sectoin.html` bestaat niet | bedoelde u `section.html`?"
        ]
    );
}

#[test]
fn a_component_definition_must_suit_markdown() {
    let component = "{% component vak(m: map = {}, bestand: string = \"\") \
                     {\"body\": \"soms\", \"files\": [\"bestnad\"]} %}x{% endcomponent vak %}";
    assert_eq!(
        findings(&[("templates/components/vak.html", component)]),
        [
            "templates/components/vak.html:1:14 component-definition: parameter `m` van bouwsteen `vak` heeft type `map`, en dat is in Markdown niet te schrijven",
            "templates/components/vak.html:1:14 component-definition: bouwsteen `vak` noemt parameter `bestnad`, maar heeft die niet",
            "templates/components/vak.html:1:14 component-definition: bouwsteen `vak` geeft voor `body` de waarde `soms`; het kan `none`, `required` of `optional` zijn",
        ]
    );
}
