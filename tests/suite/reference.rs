//! The chapters of the handbook that follow from definitions are those of the definitions.

use std::fs;
use std::path::Path;

use crate::site::{Site, command, run};

/// Compares a chapter from its first heading on; what stands before is written by hand.
fn compare(topic: &str, chapter: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = command(root);
    command.args(["reference", topic]);
    let made = run(command, b"").code(0).output();
    let path = root.join("content/handboek").join(chapter);
    let page = fs::read_to_string(&path).unwrap();
    let start = page.find("\n## ").map_or(page.len(), |at| at + 1);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, format!("{}{made}", &page[..start])).unwrap();
        return;
    }
    assert!(page[start..] == made, "{chapter}: run with UPDATE=1 and review the difference");
}

#[test]
fn the_handbook_has_all_rules() {
    compare("rules", "regels.md");
}

#[test]
fn the_handbook_has_all_components() {
    compare("components", "bouwstenen/index.md");
}

#[test]
fn the_handbook_has_all_schemas() {
    compare("schemas", "vaste-gegevens.md");
}

#[test]
fn a_schema_of_the_site_is_part_of_the_reference() {
    let schema = r##"{
  "title": "Klus", "description": "Werk in de tuin.", "required": ["uren"],
  "properties": {
    "uren": { "$ref": "deel.json#/$defs/uren", "description": "Hoe lang.", "examples": [3] },
    "extra": { "type": "object", "description": "Meer.", "anyOf": [
      { "required": ["Soort|vorm"] }, { "required": ["dag"] }
    ], "properties": {
      "Soort|vorm": { "enum": ["a", "*b"], "examples": ["a"] },
      "dag": { "type": "array", "items": { "type": "string", "format": "date" }, "examples": [["2026-04-23"]] },
      "prijs": { "anyOf": [{ "type": "number" }, { "type": "object" }], "examples": [{ "waarde": 3 }] }
    } }
  }
}
"##;
    let part = "{ \"$defs\": { \"uren\": { \"type\": \"integer\" } } }\n";
    let site = Site::new()
        .file("templates/schemas/klus.json", schema)
        .file("templates/schemas/deel.json", part);
    let expected = "## Klus\n\nWerk in de tuin.\n\nIn de front matter heet dit schema `klus`.\n\n\
         ### Bovenaan\n\n\
         `uren`\n: Hoe lang. Verplicht: een geheel getal. Voorbeeld: `3`\n\n\
         `extra`\n: Meer. Niet verplicht: een tabel.\n\n\
         ### `[extra]`\n\nMeer.\n\n\
         `\"Soort|vorm\"`\n: Deze of `dag` is verplicht: een van a, \\*b. Voorbeeld: `\"a\"`\n\n\
         `dag`\n: Deze of `\"Soort|vorm\"` is verplicht: een lijst, met steeds een datum. Voorbeeld: `[2026-04-23]`\n\n\
         `prijs`\n: Niet verplicht: een getal of een tabel. Voorbeeld: `{ waarde = 3 }`\n";
    assert_eq!(site.run("reference schemas").code(0).output(), expected);
}

#[test]
fn a_component_of_the_site_is_part_of_the_reference() {
    let site = Site::new()
        .file("templates/components/eigen.html", "{% component eigen(aantal: integer, naam: string = \"x\") {\"body\": \"none\"} %}{{ naam }}{% endcomponent eigen %}")
        .file("templates/components/eigen.typ", "#let eigen(aantal: 0, naam: \"x\") = [#naam]")
        .file("templates/components/eigen.md", "Telt iets.\n\n{{ <eigen aantal={2} /> }}\n");
    let made = site.run("reference components").code(0).output();
    let part = "## `eigen`\n\nTelt iets.\n\n| Argument | Wat u invult | Verplicht |\n\
        | --- | --- | --- |\n| `aantal` | een getal | ja |\n| `naam` | tekst | nee, anders `\"x\"` |\n\n\
        Deze bouwsteen staat op zichzelf, zonder tekst ertussen.\n\nZo schrijft u het:\n\n\
        ```markdown\n{{ <eigen aantal={2} /> }}\n```\n\nEn zo ziet het eruit:\n\n\
        {% <gezichten naam=\"eigen\"> %}\n\n{{ <eigen aantal={2} /> }}\n\n{% </gezichten> %}\n";
    assert!(made.contains(part), "{}", made);
}

#[test]
fn rules_are_told_in_the_language_that_was_asked() {
    let made = Site::new().run("reference rules --lang en").code(0).output();
    assert!(made.contains("`missing-alt`\n: A"), "{}", made);
    assert!(made.contains("## Rules that always hold"), "{}", made);
}
