//! Any text at all: never a panic, and every place lies in the file.

use proptest::prelude::*;
use tweeluik_source::{
    Catalogue, Diagnostic, Language, MessageFormat, Node, NodeKind, Sources, parse_bibtex,
    parse_csv, parse_json, parse_toml, parse_xml, parse_yaml, read_page, read_section, render,
};

/// Pieces that make front matter more often than random characters do.
fn front_matter() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("+++\n".to_owned()),
        Just("---\n".to_owned()),
        Just("---\r\n".to_owned()),
        Just("title = \"é\"\n".to_owned()),
        Just("title: 'é'\n".to_owned()),
        Just("[extra.publication]\n".to_owned()),
        Just("extra: {publication: {date: 2026-11-23}}\n".to_owned()),
        Just("a: &a [*a, \"\u{1f3e1}\"]\r\n".to_owned()),
        Just("taxonomies = {a = [1, 'b']}\n".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("| \n  x\n".to_owned()),
        "[a-z\";, \t]{0,9}\r?\n",
        Just("{\"a\": [1, \"\u{1f3e1}".to_owned()),
        "[a-z_]{1,9} ?[=:] ?[0-9\"'\\[{|>&*!-]{0,4}\r?\n",
        "\\PC{0,12}\n",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Pieces of XML and BibTeX.
fn data() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("<a é='1'>".to_owned()),
        Just("</a>".to_owned()),
        Just("<b/>&amp;\n".to_owned()),
        Just("<!-- é -->".to_owned()),
        Just("@book{k, title = {é\\}".to_owned()),
        Just("@string{b = b # \"é\"}\n".to_owned()),
        Just("}, a = b # 1.5 ".to_owned()),
        "[<>&@{}\"=#,%a-c\n ]{0,9}",
    ];
    prop::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
}

fn check_findings(found: &[Diagnostic], text: &str, sources: &Sources) {
    for span in found.iter().filter_map(|finding| finding.span) {
        assert!(text.get(span.range()).is_some(), "{span:?} of {text:?}");
    }
    let catalogue = Catalogue::new(Language::Nl);
    for format in [MessageFormat::Human, MessageFormat::Short, MessageFormat::Json] {
        let shown = render(found, format, sources, &catalogue, false);
        assert_eq!(shown.is_empty(), found.is_empty());
    }
}

fn check_node(node: &Node, text: &str) {
    assert!(text.get(node.span.range()).is_some(), "{:?} of {text:?}", node.span);
    match &node.kind {
        NodeKind::Array(items) => items.iter().for_each(|item| check_node(item, text)),
        NodeKind::Table(entries) => entries.iter().for_each(|(key, node)| {
            assert!(text.get(key.span.range()).is_some());
            check_node(node, text);
        }),
        _ => {}
    }
}

fn check(text: &str) {
    let mut sources = Sources::default();
    let file = sources.add("a.md", text);
    let (_, body, found) = read_page(text, file);
    assert!(text.get(body).is_some());
    check_findings(&found, text, &sources);
    let (_, body, found) = read_section(text, file);
    assert!(text.get(body).is_some());
    check_findings(&found, text, &sources);
    let (node, found) = parse_toml(text, 0..text.len(), file);
    check_node(&node, text);
    check_findings(&found, text, &sources);
    let (node, found) = parse_yaml(text, 0..text.len(), file);
    node.iter().for_each(|node| check_node(node, text));
    check_findings(&found, text, &sources);
    for parse in [parse_json, parse_xml, parse_bibtex] {
        match parse(text, file) {
            Ok(node) => check_node(&node, text),
            Err(finding) => check_findings(&[finding], text, &sources),
        }
    }
    let (csv, found) = parse_csv(text, file);
    for cell in csv.rows.iter().flat_map(|row| &row.value).chain(&csv.columns) {
        assert!(text.get(cell.span.range()).is_some());
    }
    check_findings(&found, text, &sources);
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn anything_like_data_is_read_without_panic(text in data()) {
        check(&text);
    }

    #[test]
    fn anything_like_front_matter_is_read_without_panic(text in front_matter()) {
        check(&text);
    }
}

/// White space that is neither a space nor a tab, at the end and before a cell of CSV.
#[test]
fn wide_spaces_in_csv_are_read_without_panic() {
    check("\u{2000}");
    check("naam\n\u{2000}é");
}
