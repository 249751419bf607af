//! Front matter that a JSON Schema describes.

use crate::site::{CONFIG, Run, Site};

const SCHEMA: &str = r##"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "required": ["extra"],
  "properties": {
    "extra": {
      "type": "object",
      "required": ["feiten"],
      "properties": {
        "feiten": {
          "type": "object",
          "additionalProperties": false,
          "required": ["Status", "Aantal huizen"],
          "properties": {
            "Status": { "enum": ["gepland", "gebouwd"], "description": "zoals de bron het zegt" },
            "Aantal huizen": { "$ref": "#/$defs/aantal" },
            "Open": { "type": "boolean" },
            "Dag": { "type": "string", "format": "date" },
            "Maand": { "type": "string", "pattern": "^[a-z]+ [0-9]{4}$" },
            "Prijs": { "type": "number", "minimum": 0.5, "exclusiveMaximum": 10 },
            "Naam": { "type": "string", "minLength": 3, "maxLength": 5 },
            "Bronnen": {
              "type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true,
              "items": { "type": "string", "format": "uri" }
            },
            "Bedrag": { "anyOf": [{ "type": "integer" }, { "$ref": "andere.json#/$defs/bedrag" }] },
            "Soort": { "const": "huis" },
            "Vorm": { "enum": ["huis"] },
            "Leeg": false
          },
          "dependentRequired": { "Dag": ["Maand"] }
        }
      }
    }
  },
  "$defs": { "aantal": { "type": "integer", "minimum": 1, "maximum": 500 } }
}
"##;

const OTHER: &str = r#"{ "$defs": { "bedrag": {
  "type": "object", "required": ["waarde"], "properties": { "waarde": { "type": "number" } }
} } }
"#;

/// A page with a schema and these lines of front matter, the first of which is line 5.
fn page(lines: &str) -> Site {
    let text = format!("+++\ntitle = \"A\"\n[extra]\nschema = \"project\"\n{lines}+++\n\nTekst.\n");
    let checks = "[checks]\nmissing-description = \"allow\"\n";
    Site::new()
        .file("config.toml", format!("{CONFIG}{checks}"))
        .file("templates/schemas/project.json", SCHEMA)
        .file("templates/schemas/andere.json", OTHER)
        .file("content/a.md", text)
}

const GOOD: &str = "[extra.feiten]\nStatus = \"gepland\"\n\"Aantal huizen\" = 3\n";

/// The findings of a run, one a line, in the order in which they are told.
#[track_caller]
fn finds(run: Run, expected: &[&str]) {
    let found: Vec<&str> = run
        .stderr
        .lines()
        .filter(|line| line.contains("fout[") || line.contains("[fout"))
        .collect();
    assert_eq!(found, expected, "\n{}", run.stderr);
}

/// What is said of one more line below the good ones, which is line 8, without its rule.
#[track_caller]
fn says_of(line: &str, column: usize, said: &str) {
    let run = page(&format!("{GOOD}{line}\n")).run("check").code(1);
    finds(run, &[&format!("content/a.md:8:{column}: fout[front-matter-schema]: {said}")]);
}

#[test]
fn what_fits_is_no_finding() {
    let more = "Dag = 2026-01-31\nMaand = \"mei 2026\"\nPrijs = 2.5\nNaam = \"huis\"\nOpen = true\n\
        Bronnen = [\"https://example.org/\"]\nBedrag = { waarde = 3.5 }\nSoort = \"huis\"\n";
    page(&format!("{GOOD}{more}")).run("check").code(0).finds_nothing();
}

#[test]
fn what_is_missing_is_told_at_its_table() {
    finds(
        page("").run("check").code(1),
        &["content/a.md:3:2: fout[front-matter-schema]: onder `extra` ontbreekt `feiten`"],
    );
    finds(
        page("[extra.feiten]\nOpen = true\n").run("check").code(1),
        &[
            "content/a.md:5:8: fout[front-matter-schema]: onder `extra.feiten` ontbreekt `Status`",
            "content/a.md:5:8: fout[front-matter-schema]: onder `extra.feiten` ontbreekt `Aantal huizen`",
        ],
    );
    finds(
        page(&format!("{GOOD}Dag = 2026-01-31\n")).run("check").code(1),
        &["content/a.md:5:8: fout[front-matter-schema]: onder `extra.feiten` ontbreekt `Maand`"],
    );
    let yaml =
        "---\ntitle: A\nextra:\n  schema: project\n  feiten:\n    Status: gebouwd\n---\n\nTekst.\n";
    finds(
        page("").file("content/a.md", yaml).run("check").code(1),
        &[
            "content/a.md:5:3: fout[front-matter-schema]: onder `extra.feiten` ontbreekt `Aantal huizen`",
        ],
    );
}

#[test]
fn what_is_wrong_is_told_at_its_value() {
    let key = |name: &str, rest: &str| format!("`extra.feiten.{name}` {rest}");
    says_of("Open = \"ja\"", 8, &key("Open", "moet `true` of `false` zijn"));
    says_of("Naam = 3", 8, &key("Naam", "moet een tekst zijn"));
    says_of("Naam = \"\"", 8, &key("Naam", "is leeg"));
    says_of("Naam = \"ab\"", 8, &key("Naam", "moet minstens 3 tekens hebben"));
    says_of("Naam = \"abcdef\"", 8, &key("Naam", "mag hooguit 5 tekens hebben"));
    says_of("Prijs = 0", 9, &key("Prijs", "moet minstens 0.5 zijn"));
    says_of("Prijs = 10", 9, &key("Prijs", "moet minder dan 10 zijn"));
    says_of("Maand = \"mei\"", 9, &key("Maand", "heeft niet de vorm `^[a-z]+ [0-9]{4}$`"));
    let day = "Maand = \"mei 2026\"\nDag = \"gauw\"";
    finds(
        page(&format!("{GOOD}{day}\n")).run("check").code(1),
        &[
            "content/a.md:9:7: fout[front-matter-schema]: `extra.feiten.Dag` moet een datum zijn, zoals 2026-11-26",
        ],
    );
    says_of("Bronnen = []", 11, &key("Bronnen", "is leeg"));
    says_of(
        "Bronnen = [\"https://a.nl/\", \"krant\"]",
        29,
        &key("Bronnen", "moet een webadres zijn, zoals https://example.org/"),
    );
    says_of(
        "Bronnen = [\"https://a.nl/\", \"https://b.nl/\", \"https://c.nl/\"]",
        11,
        &key("Bronnen", "mag er hooguit 2 noemen"),
    );
    says_of(
        "Bronnen = [\"https://a.nl/\", \"https://a.nl/\"]",
        11,
        &key("Bronnen", "noemt iets twee keer"),
    );
    says_of("Bedrag = \"veel\"", 10, &key("Bedrag", "moet een geheel getal of een tabel zijn"));
    says_of("Bedrag = { waarde = \"x\" }", 21, &key("Bedrag.waarde", "moet een getal zijn"));
    says_of("Bedrag = { x = 1 }", 1, "onder `extra.feiten.Bedrag` ontbreekt `waarde`");
    says_of("Soort = \"tent\"", 9, &key("Soort", "moet `huis` zijn"));
    says_of("Vorm = \"tent\"", 8, &key("Vorm", "moet `huis` zijn"));
    says_of("Leeg = 1", 8, &key("Leeg", "mag hier niet staan"));
    says_of("Openn = true", 1, "`extra.feiten` kent geen sleutel `Openn`");
    let two = GOOD.replace("gepland", "geplant").replace('3', "0");
    finds(
        page(&two).run("check").code(1),
        &[
            "content/a.md:6:10: fout[front-matter-schema]: `extra.feiten.Status` moet een van deze waarden zijn: `gepland`, `gebouwd`",
            "content/a.md:7:19: fout[front-matter-schema]: `extra.feiten.\"Aantal huizen\"` moet minstens 1 zijn",
        ],
    );
    let many = GOOD.replace('3', "501");
    finds(
        page(&many).run("check").code(1),
        &[
            "content/a.md:7:19: fout[front-matter-schema]: `extra.feiten.\"Aantal huizen\"` mag hooguit 500 zijn",
        ],
    );
}

#[test]
fn a_finding_says_what_was_meant_and_what_belongs_there() {
    let run = page(&GOOD.replace("gepland", "geplant")).run_for_people("check").code(1);
    assert!(run.stderr.contains("bedoelde u `gepland`?"), "{}", run.stderr);
    assert!(run.stderr.contains("wat hier hoort: zoals de bron het zegt"), "{}", run.stderr);
    let run = page(&format!("{GOOD}Openn = true\n")).run_for_people("check").code(1);
    assert!(run.stderr.contains("bedoelde u `Open`?"), "{}", run.stderr);
    let run = page("[extra.feiten]\n\"Aantal huizen\" = 1\n").run_for_people("check").code(1);
    assert!(run.stderr.contains("wat hier hoort: zoals de bron het zegt"), "{}", run.stderr);
    let run = page(&GOOD.replace("gepland", "x")).run("check --lang en").code(1);
    run.says("content/a.md:6:10: error[front-matter-schema]: `extra.feiten.Status` must be one of these values: `gepland`, `gebouwd`");
}

#[test]
fn pages_take_the_schema_of_the_nearest_section() {
    let section = |schema: &str| {
        format!(
            "+++\ntitle = \"S\"\ndescription = \"S.\"\n[extra]\npage_schema = \"{schema}\"\n+++\n"
        )
    };
    let page_with =
        |extra: &str| format!("+++\ntitle = \"B\"\ndescription = \"B.\"\n{extra}+++\n\nTekst.\n");
    let site = |schema: &str| {
        page(GOOD)
            .file("content/_index.md", section(schema))
            .file("content/deel/_index.md", "+++\ntitle = \"Deel\"\ndescription = \"D.\"\n+++\n")
            .file("content/deel/b.md", page_with(""))
    };
    finds(
        site("project").run("check").code(1),
        &["content/deel/b.md:1:1: fout[front-matter-schema]: in de front matter ontbreekt `extra`"],
    );
    site("project").file("content/deel/_index.md", section("none")).run("check").code(0);
    site("project")
        .file("content/deel/b.md", page_with("[extra]\nschema = \"none\"\n"))
        .run("check")
        .code(0);
    // A section is no page.
    let own = section("none").replace("page_schema = \"none\"", "schema = \"project\"");
    finds(
        site("none").file("content/deel/_index.md", own).run("check").code(1),
        &[
            "content/deel/_index.md:4:2: fout[front-matter-schema]: onder `extra` ontbreekt `feiten`",
        ],
    );
    let run = site("projekt").run_for_people("check").code(1);
    assert!(run.stderr.contains("bedoelde u `project`?"), "{}", run.stderr);
    finds(
        site("projekt").run("check").code(1),
        &[
            "content/_index.md:5:15: fout[front-matter-schema]: er is geen schema `projekt` in `templates/schemas/`",
        ],
    );
    let site = site("project").file("content/deel/b.md", page_with("[extra]\nschema = 3\n"));
    site.run("check")
        .code(1)
        .says("content/deel/b.md:5:10: fout[wrong-type]: `schema` verwacht een tekst");
}

#[test]
fn a_theme_has_schemas_and_the_site_may_replace_them() {
    let site = |own: bool| {
        let site = page(GOOD)
            .file("config.toml", format!("theme = \"huis\"\n{CONFIG}"))
            .file("themes/huis/theme.toml", "name = \"huis\"\n")
            .file("themes/huis/templates/schemas/gids.json", "{ \"required\": [\"weight\"] }\n")
            .file(
                "content/a.md",
                "+++\ntitle = \"A\"\ndescription = \"A.\"\n[extra]\nschema = \"gids\"\n+++\n\nTekst.\n",
            );
        if own { site.file("templates/schemas/gids.json", "{}\n") } else { site }
    };
    site(false)
        .run("check")
        .code(1)
        .says("content/a.md:1:1: fout[front-matter-schema]: in de front matter ontbreekt `weight`");
    site(true).run("check").code(0).finds_nothing();
}

#[test]
fn a_schema_that_cannot_be_used_is_told_at_its_line() {
    let says = |schema: &str, said: &str| {
        let run = Site::new().file("templates/schemas/fout.json", schema).run("check").code(1);
        finds(run, &[said]);
    };
    says(
        "{\n  \"type\": \"tekst\"\n}\n",
        "templates/schemas/fout.json:2:11: fout[invalid-schema]: dit schema klopt niet: `type` moet een van deze waarden zijn: `array`, `boolean`, `integer`, `null`, `number`, `object`, `string`",
    );
    says(
        "{\n  \"minLength\": \"x\"\n}\n",
        "templates/schemas/fout.json:2:16: fout[invalid-schema]: dit schema klopt niet: `minLength` moet een geheel getal zijn",
    );
    says(
        "{\n  \"pattern\": \"(a\"\n}\n",
        "templates/schemas/fout.json:2:14: fout[invalid-schema]: dit schema klopt niet: `pattern` moet de vorm `regex` hebben",
    );
    says(
        "{ \"properties\": {\n  \"a\": { \"$ref\": \"#/$defs/weg\" }\n} }\n",
        "templates/schemas/fout.json:2:18: fout[invalid-schema]: `fout.json#/$defs/weg` bestaat niet",
    );
    says(
        "{\n  \"$ref\": \"https://example.org/elders.json\"\n}\n",
        "templates/schemas/fout.json:2:11: fout[invalid-schema]: `https://example.org/elders.json` bestaat niet",
    );
    says(
        "{\n  \"$schema\": \"https://example.org/schema\"\n}\n",
        "templates/schemas/fout.json:2:14: fout[invalid-schema]: `https://example.org/schema` is geen bekende versie van JSON Schema",
    );
    let run = Site::new().file("templates/schemas/fout.json", "{\n  \"type\": \n}\n").run("check");
    run.code(1).says("templates/schemas/fout.json:3:1: fout[invalid-json]");
}
