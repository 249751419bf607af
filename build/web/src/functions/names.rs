//! Names that templates use and that nothing has: what was probably meant, or what took their
//! place in Tera 2 and Zola 0.23.

use tweeluik_source::{Message, nearest};

use super::failure::Failure;
use super::list::{FILTERS, FUNCTIONS, TESTS};
use super::of_tera;

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Function,
    Filter,
    Test,
}

/// Old names, and what to write now.
const RENAMED: &[(Kind, &str, &str)] = &[
    (Kind::Function, "get_file_hash", "get_hash(path=…)"),
    (Kind::Function, "get_taxonomy_items", "get_taxonomy(kind=…)"),
    (Kind::Filter, "addslashes", "value | json_encode"),
    (Kind::Filter, "as_str", "value | str"),
    (Kind::Filter, "b64_decode", "value | base64_decode"),
    (Kind::Filter, "b64_encode", "value | base64_encode"),
    (Kind::Filter, "concat", "[...list, ...other]"),
    (Kind::Filter, "filesize_format", "value | filesizeformat"),
    (Kind::Filter, "linebreaksbr", "value | newlines_to_br"),
    (Kind::Filter, "slice", "list[start:end]"),
    (Kind::Filter, "slug", "value | slugify"),
    (Kind::Test, "divisibleby", "value is divisible_by(divisor=…)"),
    (Kind::Test, "object", "value is map"),
];

/// A failure about a name that nothing has.
pub(crate) fn unknown(kind: Kind, name: &str) -> Failure {
    let (id, known) = match kind {
        Kind::Function => ("template-unknown-function", names(FUNCTIONS, of_tera::FUNCTIONS)),
        Kind::Filter => ("template-unknown-filter", names(FILTERS, of_tera::FILTERS)),
        Kind::Test => ("template-unknown-test", names(TESTS, of_tera::TESTS)),
    };
    let hint = match RENAMED.iter().find(|(of, old, _)| *of == kind && *old == name) {
        Some((_, _, new)) => Message::new("template-renamed").with("new", new),
        None => nearest(name, &known),
    };
    Failure::new(Message::new(id).with("name", name)).hint(hint)
}

fn names<T>(
    ours: &[(super::definition::Definition, T)],
    of_tera: &[super::definition::Definition],
) -> Vec<&'static str> {
    let ours = ours.iter().map(|(definition, _)| definition.name);
    let mut names: Vec<&str> = ours.chain(of_tera.iter().map(|it| it.name)).collect();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;
    use std::fs;
    use std::path::Path;

    use super::super::definition::Definition;
    use super::*;

    /// Rows of the table: all that there is of a kind, by name.
    fn rows<T>(table: &mut String, ours: &[(Definition, T)], of_tera: &[Definition]) {
        let ours = ours.iter().map(|(definition, _)| *definition);
        let mut all: Vec<Definition> = ours.chain(of_tera.iter().copied()).collect();
        all.sort_by_key(|definition| definition.name);
        table.push_str("| call | of | gives |\n| --- | --- | --- |\n");
        for it in all {
            let of = it.input.map_or("", |input| input.name());
            writeln!(table, "| `{it}` | {of} | {} |", it.about).unwrap();
        }
    }

    #[test]
    fn the_handbook_has_all_calls() {
        let mut table = String::from("\n### Functions\n\n");
        rows(&mut table, FUNCTIONS, of_tera::FUNCTIONS);
        table = table.replace(
            "| call | of | gives |\n| --- | --- | --- |",
            "| call | | gives |\n| --- | --- | --- |",
        );
        table.push_str("\n### Filters\n\n");
        rows(&mut table, FILTERS, of_tera::FILTERS);
        table.push_str("\n### Tests\n\n");
        rows(&mut table, TESTS, of_tera::TESTS);
        table.push('\n');
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/README.md");
        let text = fs::read_to_string(&path).unwrap();
        let (before, rest) = text.split_once("<!-- calls -->").unwrap();
        let (found, after) = rest.split_once("<!-- /calls -->").unwrap();
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, format!("{before}<!-- calls -->{table}<!-- /calls -->{after}"))
                .unwrap();
            return;
        }
        assert_eq!(found, table, "run with UPDATE=1 and review the difference");
    }

    #[test]
    fn every_name_is_known_to_tera() {
        let mut tera = tera::Tera::default();
        for (kind, of_tera) in [
            ("{{ 1 | NAME }}", of_tera::FILTERS),
            ("{{ 1 is NAME }}", of_tera::TESTS),
            ("{{ NAME() }}", of_tera::FUNCTIONS),
        ] {
            for definition in of_tera {
                let template = kind.replace("NAME", definition.name);
                tera.add_raw_template(definition.name, &template).unwrap();
            }
        }
    }

    #[test]
    fn an_old_name_is_no_name_of_now() {
        for (kind, old, _) in RENAMED {
            let known = match kind {
                Kind::Function => names(FUNCTIONS, of_tera::FUNCTIONS),
                Kind::Filter => names(FILTERS, of_tera::FILTERS),
                Kind::Test => names(TESTS, of_tera::TESTS),
            };
            assert!(!known.contains(old), "{old}");
        }
    }
}
