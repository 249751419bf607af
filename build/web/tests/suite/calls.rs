//! What templates call: what it gives, and what is said of a wrong call.

use crate::site::{Built, build};

const CONFIG: &str = "base_url = \"https://voorbeeld.nl\"\ntitle = \"Proef\"\n\
    default_language = \"nl\"\n\
    taxonomies = [{ name = \"thema\" }, { name = \"stil\", render = false }]\n\
    [translations]\ngroet = \"Dag\"\n\
    [languages.en]\ntaxonomies = [{ name = \"thema\" }]\n[languages.en.translations]\ngroet = \"Hello\"\n";

const SITE: &[(&str, &str)] = &[
    ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n"),
    ("content/gids/_index.md", "+++\ntitle = \"Gids\"\n+++\n"),
    (
        "content/gids/blad.md",
        "+++\ntitle = \"Blad\"\ndate = 2026-03-04\n\
         [taxonomies]\nthema = [\"Eerste hulp\", \"Bouw\"]\nstil = [\"a\"]\n+++\n",
    ),
    ("content/gids/blad.en.md", "+++\ntitle = \"Sheet\"\n+++\n"),
    ("content/gids/tweede.md", "+++\ntitle = \"Tweede\"\n[taxonomies]\nthema = [\"Bouw\"]\n+++\n"),
    ("static/rapport.txt", "abc"),
];

/// What a template for the home page gives.
fn filled(template: &str) -> Built {
    build(&[SITE, &[("config.toml", CONFIG), ("templates/index.html", template)]].concat())
}

fn gives(template: &str) -> String {
    filled(template).file("index.html").to_owned()
}

/// What is said of a template for the home page, without its path.
fn says(template: &str) -> String {
    let found = filled(template).found;
    let [found] = &found[..] else { panic!("{template}: {found:#?}") };
    found.strip_prefix("templates/index.html:").unwrap_or(found).to_owned()
}

#[test]
fn pages_and_sections_are_found_by_their_file() {
    assert_eq!(gives("{% set it = get_page(path=\"gids/blad.md\") %}{{ it.title }}"), "Blad");
    assert_eq!(gives("{% set it = get_page(path=\"@/gids/blad.md\") %}{{ it.title }}"), "Blad");
    assert_eq!(
        gives("{% set it = get_page(path=\"gids/blad.md\", lang=\"en\") %}{{ it.title }}"),
        "Sheet"
    );
    assert_eq!(gives("{{ get_page(path=\"weg.md\", allow_missing=true) is none }}"), "true");
    assert_eq!(
        gives(
            "{% set it = get_section(path=\"gids/_index.md\", lang=\"nl\") %}{{ it.pages | length }}"
        ),
        "2"
    );
    let metadata = "{% set it = get_section(path=\"gids/_index.md\", lang=\"nl\", metadata_only=true) %}{{ it.pages is undefined }}";
    assert_eq!(gives(metadata), "true");
    assert_eq!(
        says("{{ get_page(path=\"gids/balt.md\") }}"),
        "1:4 template: er is geen pagina `gids/balt.md` | bedoelde u `gids/blad.md`?"
    );
    assert_eq!(
        says("{{ get_section(path=\"heel-iets-anders\") }}"),
        "1:4 template: er is geen sectie `heel-iets-anders` | schrijf het pad vanaf `content/`, zoals `gids/_index.md`"
    );
}

#[test]
fn addresses_can_be_of_pages_files_and_other_languages() {
    let base = "https://voorbeeld.nl";
    for (call, address) in [
        ("path=\"@/gids/blad.md#kop\"", "/gids/blad/#kop"),
        ("path=\"@/gids/blad.md\", lang=\"en\"", "/en/gids/blad/"),
        ("path=\"rapport.txt\"", "/rapport.txt"),
        ("path=\"/rapport.txt\", cachebust=true", "/rapport.txt?h=ba7816bf8f01cfea4141"),
        ("path=\"gids\", trailing_slash=true", "/gids/"),
        ("path=\"gids/\", lang=\"en\"", "/en/gids/"),
        ("path=\"gids/\", lang=\"nl\"", "/gids/"),
        ("path=\"en/gids/\", lang=\"en\"", "/en/gids/"),
    ] {
        assert_eq!(gives(&format!("{{{{ get_url({call}) }}}}")), format!("{base}{address}"));
    }
    assert_eq!(gives("{{ get_url(path=\"a/\", relative=true) }}"), "/a/");
    assert_eq!(
        says("{{ get_url(path=\"weg.css\", cachebust=true) }}"),
        "1:4 template: er is geen bestand `weg.css` | er is gezocht vanaf de map van de site, en in `static/`, `content/` en `static/` van het thema"
    );
    assert_eq!(
        says("{{ get_url(path=\"a\", lang=\"fr\") }}"),
        "1:4 template: de site heeft geen taal `fr` | bekend zijn `nl`, `en`"
    );
}

#[test]
fn hashes_are_those_of_the_standard() {
    // FIPS 180-4: the hashes of `abc`.
    let sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let call = "{{ get_hash(literal=\"abc\", sha_type=256, base64=false) }}";
    assert_eq!(gives(call), sha256);
    assert_eq!(
        gives("{{ get_hash(path=\"rapport.txt\") }}"),
        "ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn"
    );
    assert_eq!(gives("{{ get_hash(path=\"rapport.txt\", sha_type=512) | length }}"), "88");
    assert_eq!(gives("{{ get_hash(path=\"site.css\") | length }}"), "64");
    assert_eq!(
        says("{{ get_hash(literal=\"a\", sha_type=1) }}"),
        "1:4 template: `sha_type` is 1 | kies 256, 384 of 512"
    );
    assert_eq!(
        says("{{ get_hash() }}"),
        "1:4 template: `get_hash` wil precies één van `path`, `literal`"
    );
    assert_eq!(
        says("{{ get_hash(path=\"../geheim\") }}"),
        "1:4 template: het pad `../geheim` leidt buiten het project | gebruik een pad binnen het project, met `/` en zonder `..`"
    );
}

#[test]
fn taxonomies_and_terms_are_found() {
    let terms = "{% set it = get_taxonomy(kind=\"thema\") %}{% for term in it.items %}{{ term.name }}={{ term.page_count }} {% endfor %}";
    assert_eq!(gives(terms), "Bouw=2 Eerste hulp=1 ");
    assert_eq!(gives("{% set it = get_taxonomy(kind=\"thema\") %}{{ it.kind.slug }}"), "thema");
    let term = |more: &str| {
        format!(
            "{{% set it = get_taxonomy_term(kind=\"thema\", term=\"eerste hulp\", lang=\"nl\"{more}) %}}"
        )
    };
    assert_eq!(gives(&(term("") + "{{ it.pages[0].title }}")), "Blad");
    let without = term(", include_pages=false") + "{{ it.pages | length }} {{ it.page_count }}";
    assert_eq!(gives(&without), "0 1");
    let url = "https://voorbeeld.nl/thema/eerste-hulp/";
    assert_eq!(
        gives("{{ get_taxonomy_url(kind=\"thema\", term=\"Eerste hulp\", lang=\"nl\") }}"),
        url
    );
    assert_eq!(
        gives("{{ get_taxonomy_url(kind=\"thema\", name=\"eerste-hulp\", lang=\"nl\") }}"),
        url
    );
    let optional = "get_taxonomy_url(kind=\"thema\", term=\"x\", required=false)";
    assert_eq!(gives(&format!("{{{{ {optional} is none }}}}")), "true");
    assert_eq!(
        says("{{ get_taxonomy(kind=\"tehma\", lang=\"nl\") }}"),
        "1:4 template: er is geen taxonomie `tehma` in de taal `nl` | bedoelde u `thema`?"
    );
    assert_eq!(
        says("{{ get_taxonomy_term(kind=\"thema\", term=\"Bouwe\", lang=\"nl\") }}"),
        "1:4 template: taxonomie `thema` heeft geen term `Bouwe` | bedoelde u `Bouw`?"
    );
    assert_eq!(
        says("{{ get_taxonomy_url(kind=\"stil\", term=\"a\", lang=\"nl\") }}"),
        "1:4 template: de termen van taxonomie `stil` hebben geen pagina's | zet `render = true` bij de taxonomie in `config.toml`"
    );
}

#[test]
fn words_are_those_of_the_page_or_of_the_language_asked_for() {
    assert_eq!(
        gives("{{ trans(key=\"groet\") }} {{ trans(key=\"groet\", lang=\"en\") }}"),
        "Dag Hello"
    );
    assert_eq!(gives("{{ text_direction() }} {{ text_direction(lang=\"en\") }}"), "ltr ltr");
    assert_eq!(
        says("{{ trans(key=\"grot\", lang=\"en\") }}"),
        "1:4 template: er is geen woord `grot` in de taal `en` | bedoelde u `groet`?"
    );
    assert_eq!(
        says("{{ trans(key=\"afscheid\", lang=\"en\") }}"),
        "1:4 template: er is geen woord `afscheid` in de taal `en` | zet in `config.toml` onder `[languages.en.translations]`: afscheid = \"…\""
    );
    let arabic = CONFIG.replace("default_language = \"nl\"", "default_language = \"ar\"");
    let home = ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n");
    let template = ("templates/index.html", "{{ text_direction() }}");
    assert_eq!(build(&[home, ("config.toml", &arabic), template]).file("index.html"), "rtl");
}

#[test]
fn now_is_the_newest_date_of_the_content() {
    assert_eq!(gives("{{ now() }}"), "2026-03-04T00:00:00+00:00");
    assert_eq!(gives("{{ now(timestamp=true) }}"), "1772582400");
    assert_eq!(gives("{{ now(timezone=\"Europe/Amsterdam\") }}"), "2026-03-04T01:00:00+01:00");
    assert_eq!(gives("{{ now() | date(format=\"%Y\") }}"), "2026");
    assert_eq!(
        says("{{ now(timezone=\"Mars\") }}"),
        "1:4 template: er is geen tijdzone `Mars` | een tijdzone heet als `Europe/Amsterdam`"
    );
    let home = ("content/_index.md", "+++\ntitle = \"Home\"\n+++\n");
    assert_eq!(
        build(&[home, ("templates/index.html", "{{ now() }}")]).found,
        [
            "templates/index.html:1:4 template: er is geen datum die als nu kan gelden | geef een pagina een `date`, of zet de omgevingsvariabele SOURCE_DATE_EPOCH; de klok telt niet, opdat elke bouw van dezelfde teksten gelijk is"
        ]
    );
}

#[test]
fn chance_is_the_same_in_every_build_and_differs_from_call_to_call() {
    let throws = "{% for i in range(end=20) %}{{ get_random(start=1, end=7) }}{% endfor %}";
    let (first, again) = (gives(throws), gives(throws));
    assert_eq!(first, again);
    assert!(first.chars().all(|c| ('1'..='6').contains(&c)), "{first}");
    assert!(first.chars().collect::<std::collections::BTreeSet<_>>().len() > 2, "{first}");
    let seeded = "{{ get_random(end=1000000, seed=\"a\") == get_random(end=1000000, seed=\"a\") }}";
    assert_eq!(gives(seeded), "true");
    let shuffle = "{{ range(end=30) | shuffle | join(sep=\" \") }}";
    assert_eq!(gives(shuffle), gives(shuffle));
    assert_ne!(gives(shuffle), gives("{{ range(end=30) | join(sep=\" \") }}"));
    assert_eq!(gives("{{ range(end=30) | shuffle | sort | last }}"), "29");
    let pages =
        build(&[SITE, &[("config.toml", CONFIG), ("templates/page.html", throws)]].concat());
    assert_ne!(pages.file("gids/blad/index.html"), pages.file("gids/tweede/index.html"));
    assert_eq!(
        says("{{ get_random(start=3, end=3) }}"),
        "1:4 template: tussen 3 en 3 ligt geen getal | `start` telt mee, `end` niet: `get_random(start=1, end=7)` gooit een dobbelsteen"
    );
}

#[test]
fn the_environment_can_be_asked() {
    // Cargo sets this one for tests.
    assert_eq!(gives("{{ get_env(name=\"CARGO_PKG_NAME\") }}"), "tweeluik-web");
    assert_eq!(gives("{{ get_env(name=\"ER_IS_NIETS=\", default=\"x\") }}"), "x");
    assert_eq!(
        says("{{ get_env(name=\"ER_IS_NIETS\") }}"),
        "1:4 template: omgevingsvariabele `ER_IS_NIETS` is er niet | zet haar voor het bouwen, of schrijf `get_env(name=\"ER_IS_NIETS\", default=\"…\")`"
    );
}

#[test]
fn filters_give_what_zolas_give() {
    for (expression, output) in [
        ("\"abc\" | base64_encode", "YWJj"),
        ("\"a?>\" | base64_encode(url_safe=true, padded=false)", "YT8-"),
        ("\"YWJj\" | base64_decode", "abc"),
        ("\"2026-11-23\" | date", "2026-11-23"),
        (
            "\"2026-11-23T10:00:00Z\" | date(format=\"%d-%m-%Y %H:%M\", timezone=\"Europe/Amsterdam\")",
            "23-11-2026 11:00",
        ),
        ("\"2026-11-23\" | date(format=\"d MMMM y\", locale=\"nl\")", "23 november 2026"),
        ("1790000 | filesizeformat", "1.79 MB"),
        ("1048576 | filesizeformat(binary=true)", "1 MiB"),
        ("3.14159 | format(spec=\".2\")", "3.14"),
        ("[1, \"a\"] | json_encode | safe", "[1,\"a\"]"),
        ("[\"</script>&\"] | json_script", "[\"\\u003c/script\\u003e\\u0026\"]"),
        ("\"2026-11-23\" | long_date", "23 november 2026"),
        ("\"2026-11-23\" | long_date(lang=\"en\")", "23 November 2026"),
        ("1234567 | num_format", "1.234.567"),
        ("-1234.5 | num_format", "-1.234,5"),
        ("1234567 | num_format(locale=\"en\")", "1,234,567"),
        ("1234567.5 | number", "1.234.567,5"),
        ("-0.126 | number(decimals=2)", "−0,13"),
        ("1234.5 | number(lang=\"en\")", "1,234.5"),
        ("1234 | euro", "€\u{a0}1.234"),
        ("1234.5 | euro", "€\u{a0}1.234,50"),
        ("1234.5 | euro(lang=\"en\")", "€1,234.50"),
        ("12.5 | percentage", "12,5%"),
        ("12.5 | percentage(decimals=0, lang=\"en\")", "12%"),
        ("\"a1b22\" | regex_replace(pattern=\"([0-9]+)\", rep=\"<$1>\") | safe", "a<1>b<22>"),
        ("\"Eén & twee\" | slugify", "een-twee"),
        ("\"<p> <b>a</b> </p>\" | spaceless | safe", "<p><b>a</b></p>"),
        ("\"<b>a</b> c\" | striptags", "a c"),
        ("\"a b/c\" | urlencode", "a%20b/c"),
        ("\"a b/c\" | urlencode_strict", "a%20b%2Fc"),
        ("\"2026-01-01\" is before(other=\"2026-01-02\")", "true"),
        ("\"2026-01-01\" is before(other=\"2026-01-01\")", "false"),
        ("\"2026-01-01\" is before(other=\"2026-01-01\", inclusive=true)", "true"),
        ("\"2026-01-01\" is after(other=\"2025-12-31\")", "true"),
        ("\"2026-01-01\" is after(other=\"2026-01-01\")", "false"),
        ("\"a1\" is matching(pat=\"^[a-z][0-9]$\")", "true"),
        ("\"aa\" is matching(pat=\"^[a-z][0-9]$\")", "false"),
    ] {
        assert_eq!(gives(&format!("{{{{ {expression} }}}}")), output, "{expression}");
    }
}

#[test]
fn groups_keep_the_order_of_the_list() {
    let names = ["z", "m", "a", "q", "b", "y", "c", "x"];
    let items: Vec<String> = names
        .iter()
        .flat_map(|n| [format!("{{\"n\": \"{n}\"}}"), format!("{{\"n\": \"{n}\"}}")])
        .collect();
    let template = format!(
        "{{% set list = [{}] %}}{{% for name, items in list | group_by(attribute=\"n\") %}}{{{{ name }}}}{{{{ items | length }}}} {{% endfor %}}",
        items.join(", ")
    );
    assert_eq!(gives(&template), "z2 m2 a2 q2 b2 y2 c2 x2 ");
    assert_eq!(
        says("{{ [{\"a\": 1}, {\"b\": 1}] | group_by(attribute=\"a\") }}"),
        "1:27 template: onderdeel 2 van de lijst heeft geen `a` | controleer de naam; voor velden uit de kop is het `extra.NAAM`"
    );
}

#[test]
fn what_a_filter_cannot_use_is_told() {
    for (expression, message) in [
        ("\"é\" | base64_decode", "`é` is geen base64 van een tekst"),
        (
            "\"gisteren\" | date",
            "`gisteren` is geen datum | een datum is als `2026-11-23` of `2026-11-23T14:00:00Z`, of een aantal seconden sinds 1970",
        ),
        (
            "\"2026-11-23\" | date(timezone=\"Mars\")",
            "er is geen tijdzone `Mars` | een tijdzone heet als `Europe/Amsterdam`",
        ),
        (
            "\"2026-11-23\" | date(locale=\"nl\")",
            "de datum is zo niet te schrijven: Setting `locale` requires setting a `format` as well | zonder `locale` is een opmaak als `%d-%m-%Y`, met `locale` als `d MMMM y`",
        ),
        (
            "\"morgen\" | long_date",
            "`morgen` is geen datum | een datum is als `2026-11-23` of `2026-11-23T14:00:00Z`, of een aantal seconden sinds 1970",
        ),
        ("-1 | filesizeformat", "-1 is geen aantal bytes"),
        (
            "1 | num_format(locale=\"xx\")",
            "er is geen taal `xx` voor getallen | schrijf een code als `nl`, `en` of `de-AT`",
        ),
        (
            "\"a\" | regex_replace(pattern=\"(\", rep=\"\")",
            "de reguliere expressie klopt niet: unclosed group | schrijf een `\\` in een tekst als `\\\\`, en zet er ook een voor tekens die letterlijk bedoeld zijn",
        ),
        (
            "\"a\" is before(other=\"b\")",
            "`a` is geen datum | een datum is als `2026-11-23` of `2026-11-23T14:00:00Z`, of een aantal seconden sinds 1970",
        ),
        (
            "\"2026-01-01\" is after(other=\"b\")",
            "`b` is geen datum | een datum is als `2026-11-23` of `2026-11-23T14:00:00Z`, of een aantal seconden sinds 1970",
        ),
    ] {
        let said = says(&format!("{{{{ {expression} }}}}"));
        let (_, said) = said.split_once("template: ").unwrap();
        assert_eq!(said, message, "{expression}");
    }
}

#[test]
fn a_call_is_checked_against_its_definition() {
    for (template, message) in [
        (
            "{{ get_page() }}",
            "1:4 template: `get_page` mist het argument `path` | schrijf get_page(path: string, lang?: string, allow_missing?: bool); wat een vraagteken heeft, mag weg",
        ),
        (
            "{{ get_page(path=\"a\", taal=\"nl\") }}",
            "1:4 template: `get_page` kent geen argument `taal` | bekend zijn `path`, `lang`, `allow_missing`",
        ),
        (
            "{{ get_url(path=\"a\", trailing_slahs=true) }}",
            "1:4 template: `get_url` kent geen argument `trailing_slahs` | bedoelde u `trailing_slash`?",
        ),
        (
            "{{ \"a\" | slugify(x=1) }}",
            "1:10 template: `slugify` kent geen argument `x` | het heeft geen argumenten",
        ),
        (
            "{{ get_page(path=1) }}",
            "1:4 template: `get_page` wil voor `path` een waarde van type string, maar krijgt integer",
        ),
        (
            "{{ 1 | slugify }}",
            "1:8 template: `slugify` wil een waarde van type string, maar krijgt integer",
        ),
    ] {
        assert_eq!(says(template), message, "{template}");
    }
}

#[test]
fn a_component_in_a_text_tells_what_a_call_in_it_could_not_give() {
    let component =
        "{% component maat(n: string) %}\n{{ get_page(path=n) }}{% endcomponent maat %}";
    let page = "+++\ntitle = \"Blad\"\n+++\nTekst {{ <maat n=\"gids/balt.md\" /> }}.\n";
    let files = [
        ("config.toml", CONFIG),
        ("templates/components/maat.html", component),
        ("content/blad.md", page),
    ];
    assert_eq!(
        build(&[SITE, &files].concat()).found,
        [
            "content/blad.md:4:7 template: bouwsteen `maat` kan niet worden ingevuld: er is geen pagina `gids/balt.md` (components/maat.html:2:4) | bedoelde u `gids/blad.md`?"
        ]
    );
}

#[test]
fn markdown_of_templates_is_written_as_texts_are() {
    assert_eq!(gives("{{ \"Een *twee*\" | markdown }}"), "<p>Een <em>twee</em></p>\n");
    assert_eq!(gives("{{ \"Een *twee*\" | markdown(inline=true) }}"), "Een <em>twee</em>");
    // What is more than a paragraph keeps its tags.
    let two = "{{ \"Een\\n\\nTwee\" | markdown(inline=true) }}";
    assert_eq!(gives(two), "<p>Een</p>\n<p>Twee</p>\n");
    assert_eq!(
        gives("{{ \"[Blad](@/gids/blad.md#deel)\" | markdown(inline=true) }}"),
        "<a href=\"/gids/blad/#deel\">Blad</a>"
    );
    // Braces and front matter are text here, and headings have no anchors.
    let text = "{{ \"+++\\n\\n{{ niets() }}\\n\\n## Kop\" | markdown }}";
    assert_eq!(gives(text), "<p>+++</p>\n<p>{{ niets() }}</p>\n<h2>Kop</h2>\n");
    assert_eq!(
        says("{{ \"[a](@/gids/balt.md)\" | markdown }}"),
        "1:28 template: er is geen pagina `@/gids/balt.md` | bedoelde u `gids/blad.md`?"
    );
}
