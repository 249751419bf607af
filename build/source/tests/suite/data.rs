//! Data files: CSV, JSON, XML and BibTeX.

use tweeluik_source::{
    Diagnostic, FileId, Node, Sources, parse_bibtex, parse_csv, parse_json, parse_xml,
};

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
        "\n ",
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

type Parse = fn(&str, FileId) -> Result<Node, Diagnostic>;

#[track_caller]
fn reads(parse: Parse, text: &str, expected: &str) {
    let file = Sources::default().add("a", text);
    assert_eq!(parse(text, file).unwrap().to_json().to_string(), expected);
}

#[track_caller]
fn refuses(parse: Parse, text: &str, expected: &str) {
    let mut sources = Sources::default();
    let file = sources.add("a", text);
    says(&[parse(text, file).unwrap_err()], &sources, &[expected]);
}

#[test]
fn xml_is_read_in_zolas_form() {
    reads(
        parse_xml,
        "<?xml version=\"1.0\"?>\n<root><headers>Number</headers><headers>Title</headers>\
         <records><item>1</item><item>Gutenberg</item></records></root>",
        r#"{"root":{"headers":["Number","Title"],"records":{"item":[1,"Gutenberg"]}}}"#,
    );
    reads(
        parse_xml,
        "<a b=\"2.5\" xmlns:x=\"urn:x\"><x:c d='true'>é &amp; e</x:c>los<e/></a>",
        r##"{"a":{"@b":2.5,"#text":"los","c":{"@d":true,"#text":"é & e"},"e":{}}}"##,
    );
}

#[test]
fn codes_in_xml_stay_as_they_are_written() {
    reads(
        parse_xml,
        "<a><b>0612</b><b>-7</b><b>1e5</b><b>1.10</b><b>00.5</b><b>9999999999999999999</b></a>",
        r#"{"a":{"b":["0612",-7,"1e5",1.1,"00.5","9999999999999999999"]}}"#,
    );
}

#[test]
fn what_is_wrong_with_xml_is_told_where_it_stands() {
    let no = "error[invalid-xml]: this is no valid XML:";
    for (text, place, reason) in [
        ("<a>\n  <b></c>\n</a>", "a:2:6", "`</b>` belongs here, not `</c>`"),
        ("<a>\n", "a:2:1", "the outermost element is not closed"),
        ("", "a:1:1", "there is no element in it"),
        ("<é>é & e</é>", "a:1:6", "write `&` in a text as `&amp;`"),
        ("<!DOCTYPE a><a/>", "a:1:1", "it may not hold a document type (`<!DOCTYPE …>`)"),
    ] {
        refuses(parse_xml, text, &format!("{place}: {no} {reason}"));
    }
    let deep = format!("{}{}", "<a>".repeat(90), "</a>".repeat(90));
    refuses(parse_xml, &deep, &format!("a:1:238: {no} nested too deep"));
}

#[test]
fn bibtex_is_read_in_zolas_form() {
    reads(
        parse_bibtex,
        "@preamble{\"x\"}\n@string{ph = {Provincie} # \" Zuid-Holland\"}\n\
         @Book{wonen, Title = {Wonen in {Delft}}, year = 2026, month = nov, publisher = PH # \"!\"}\n",
        "{\"bibliographies\":[{\"entry_type\":\"Book\",\"citation_key\":\"wonen\",\"tags\":\
         {\"title\":\"Wonen in {Delft}\",\"year\":\"2026\",\"month\":\"November\",\
         \"publisher\":\"Provincie Zuid-Holland!\"}}],\
         \"variables\":{\"ph\":\"Provincie Zuid-Holland\"},\"preambles\":[\"x\"]}",
    );
}

#[test]
fn what_is_wrong_with_bibtex_is_told_where_it_stands() {
    let no = "error[invalid-bibtex]: this is no valid BibTeX:";
    for (text, place, reason) in [
        ("@book{a,\n title {x}}", "a:2:8", "`=` belongs after the name of a field"),
        ("@book{a,\n title = {x} year = 1}", "a:2:14", "a comma is missing here"),
        ("@book{a,\n title = {x", "a:2:12", "the end comes too soon: a `}` or `\"` is missing"),
    ] {
        refuses(parse_bibtex, text, &format!("{place}: {no} {reason}"));
    }
    let unknown = "a:2:8: error[invalid-bibtex]: there is no abbreviation `zh`";
    refuses(parse_bibtex, "@book{a,\n uit = zh}", unknown);
    let mut growing = String::from("@string{a0 = {0123456789}}\n");
    for i in 1..40 {
        growing += &format!("@string{{a{i} = a{} # a{}}}\n", i - 1, i - 1);
    }
    let told = format!("a:18:21: {no} the abbreviations make this text too long");
    refuses(parse_bibtex, &growing, &told);
}
