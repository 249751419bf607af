//! What only YAML can do wrong.

use tweeluik_source::{Sources, read_page};

use crate::says;

#[track_caller]
fn page_says(text: &str, expected: &[&str]) {
    let mut sources = Sources::default();
    let file = sources.add("a.md", text);
    let (_, _, found) = read_page(text, file);
    says(&found, &sources, expected);
}

#[test]
fn a_colon_in_a_title_is_explained() {
    page_says(
        "---\ntitle: Wonen: hoe dan\n---\n",
        &[
            "a.md:2:13: error[invalid-yaml]: this is no valid YAML: put text that holds `: ` between quotation marks",
        ],
    );
}

#[test]
fn a_duplicate_key_is_an_error_at_the_second() {
    page_says(
        "---\ntitle: a\ntitle: b\n---\n",
        &["a.md:3:1: error[invalid-yaml]: this is no valid YAML: this key is already there"],
    );
}

#[test]
fn front_matter_is_a_table() {
    page_says(
        "---\ngewoon tekst\n---\n",
        &["a.md:2:1: error[wrong-type]: the front matter does not consist of keys with values"],
    );
}

#[test]
fn a_key_without_value_is_as_if_it_were_not_there() {
    page_says("---\ntitle:\nauthors:\ntaxonomies:\nextra:\n---\n", &[]);
}

#[test]
fn an_alias_repeats_a_value() {
    page_says("---\nauthors: &wie [Ada]\nextra:\n  wie: *wie\n---\n", &[]);
}

#[test]
fn aliases_cannot_multiply_without_end() {
    let mut text = String::from("---\nextra:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let above = format!("*a{}", level - 1);
        text += &format!("  a{level}: &a{level} [{}]\n", [above.as_str(); 10].join(", "));
    }
    text += "---\n";
    page_says(&text, &["a.md:7:47: error[invalid-yaml]: this is no valid YAML: too many values"]);
}

#[test]
fn nesting_has_an_end() {
    let yaml = format!("---\nextra: {{ a: {}{} }}\n---\n", "[".repeat(5000), "]".repeat(5000));
    page_says(&yaml, &["a.md:2:267: error[invalid-yaml]: this is no valid YAML: nested too deep"]);
    let toml = format!("+++\n[extra]\na = {}{}\n+++\n", "[".repeat(5000), "]".repeat(5000));
    page_says(&toml, &["a.md:3:85: error[invalid-toml]: this is no valid TOML: nested too deep"]);
}
