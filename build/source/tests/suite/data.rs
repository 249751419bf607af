//! Data files: CSV and JSON.

use tweeluik_source::{Sources, parse_csv, parse_json};

use crate::says;

fn cells(text: &str) -> Vec<Vec<String>> {
    let mut sources = Sources::default();
    let file = sources.add("a.csv", text);
    let (csv, found) = parse_csv(text, file);
    says(&found, &sources, &[]);
    let columns = csv.columns.iter().map(|cell| cell.value.clone()).collect();
    let rows = csv.rows.iter().map(|row| row.value.iter().map(|cell| cell.value.clone()).collect());
    for cell in csv.rows.iter().flat_map(|row| &row.value) {
        let written = sources.text(cell.span);
        let quoted = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        assert_eq!(quoted.unwrap_or(written).replace("\"\"", "\""), cell.value);
    }
    std::iter::once(columns).chain(rows).collect()
}

#[track_caller]
fn csv_says(text: &str, expected: &[&str]) {
    let mut sources = Sources::default();
    let file = sources.add("a.csv", text);
    says(&parse_csv(text, file).1, &sources, expected);
}

#[test]
fn the_separator_is_the_one_of_the_first_line() {
    let expected = [["naam", "aantal"], ["Leiden", "1,5"]];
    assert_eq!(cells("naam;aantal\nLeiden;1,5\n"), expected);
    assert_eq!(cells("naam\taantal\r\nLeiden\t1,5"), expected);
    assert_eq!(cells("naam,aantal\n\n Leiden , \"1,5\"\n"), expected);
    assert_eq!(cells("naam\nLeiden\n"), [["naam"], ["Leiden"]]);
}

#[test]
fn text_between_quotation_marks_may_hold_anything() {
    assert_eq!(
        cells("a;b\n\"x;\ny\";\"zeg \"\"dag\"\"\"\n"),
        [["a", "b"], ["x;\ny", "zeg \"dag\""]]
    );
}

#[test]
fn what_is_wrong_is_told_where_it_stands() {
    csv_says(
        "a;b\n1;2\n3\n4;5;6\n",
        &[
            "a.csv:3:1: error[invalid-csv]: this line has 1 cells, the first line 2",
            "a.csv:4:1: error[invalid-csv]: this line has 3 cells, the first line 2",
        ],
    );
    csv_says(
        "a;;a\n",
        &[
            "a.csv:1:3: error[invalid-csv]: column 2 has no name",
            "a.csv:1:4: error[invalid-csv]: the column `a` is there twice",
        ],
    );
    csv_says("a;b\n1;\"x\n", &["a.csv:2:3: error[invalid-csv]: this quotation mark is not closed"]);
    csv_says(
        "a;b\n\"x\" y;2\n",
        &["a.csv:2:4: error[invalid-csv]: there is more text after the closing quotation mark"],
    );
    csv_says(
        "\n",
        &["a.csv:1:1: error[invalid-csv]: the file has no line with the names of the columns"],
    );
}

#[test]
fn json_has_places_and_its_own_words() {
    let mut sources = Sources::default();
    let text = "{\n\t\"a\": [1, 2.5, \"\\ud83d\\ude00\", null, true]\n}";
    let file = sources.add("a.json", text);
    let node = parse_json(text, file).unwrap();
    let list = node.get("a").unwrap();
    assert_eq!(sources.text(list.span).chars().next(), Some('['));
    assert_eq!(list.to_json().to_string(), "[1,2.5,\"😀\",null,true]");
    for (text, expected) in [
        (
            "{\"a\": 1,}",
            "a.json:1:8: error[invalid-json]: this is no valid JSON: no comma belongs after the last value",
        ),
        (
            "{\"a\" 1}",
            "a.json:1:6: error[invalid-json]: this is no valid JSON: `:` with a value is missing after the key",
        ),
        (
            "[1",
            "a.json:1:1: error[invalid-json]: this is no valid JSON: the list is not closed with `]`",
        ),
        ("", "a.json:1:1: error[invalid-json]: this is no valid JSON: there is nothing in it"),
    ] {
        let mut sources = Sources::default();
        let file = sources.add("a.json", text);
        says(&[parse_json(text, file).unwrap_err()], &sources, &[expected]);
    }
}
