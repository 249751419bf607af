//! The tree loses nothing: written as HTML it equals what the Markdown parser
//! itself writes.

mod html;
use proptest::prelude::*;
use pulldown_cmark::{Options, Parser};

fn expected(text: &str) -> String {
    // The parser takes `\r\n` in code for two spaces; the tree does not.
    let text = &text.replace("\r\n", "\n");
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, Parser::new_ext(text, options));
    boxes_first(html)
}

/// The parser puts the box of a task in the paragraph, heading or term after
/// it, or before that; the tree has it on the item.
fn boxes_first(mut html: String) -> String {
    for state in ["", " checked=\"\""] {
        let checkbox = format!("<input disabled=\"\" type=\"checkbox\"{state}/>\n");
        for element in ["<p>", "<h1>", "<h2>", "<dl>\n<dt>"] {
            html = html.replace(&format!("\n{element}{checkbox}"), &format!("{checkbox}{element}"));
        }
    }
    html
}

fn written(text: &str) -> String {
    boxes_first(html::html(&crate::support::read(text).0))
}

#[test]
fn samples() {
    for text in [
        "# Kop *een* {#k .a .b data-x=1}\n\nTekst\nregel  \ntwee\\\ndrie\n\nKop\n===\n",
        "- a\n- b\n  - c\n\n    d\n- [x] klaar\n- [ ] open\n",
        "1. a\n\n2. b\n\n   - c\n   - d\n\n7) x\n",
        "- [ ] los\n\n- [x] ook\n",
        "> a\n> > b\n\n> [!TIP]\n> c\n\n> [!WARNING]\n> - d\n",
        "| a | b | c |\n|:--|--:|:-:|\n| 1 | `x\\|y` | **z** |\n| 2 |\n",
        "Term\n: een\n: twee\n\nTerm\nnog een\n\n: los\n\n  tweede\n",
        "```rust x=1\nfn a() {}\n```\n\n    ingesprongen\n\n      meer\n\n***\n",
        "[a](b \"t\") ![*c* `d`](e.svg 'f') <https://x.nl/?a=1&b=2> <a@b.nl> [r] [R][]\n\n[r]: /x \"y\"\n",
        "<div>\nx\n</div>\n\na <b>c</b> &amp; &copy; \\* ~~weg~~ ***alles***\n",
        "- <p>\n  x\n- \n- # kop\n- ```\n  code\n  ```\n",
        "regel\r\ntwee\r\n\r\n- a\r\n- b\r\n\r\n```\r\nx\r\ny\r\n```\r\n",
    ] {
        assert_eq!(written(text), expected(text), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_markdown(text in markdown()) {
        prop_assert_eq!(written(&text), expected(&text));
    }
}

/// Lines of Markdown, one below the other, each after marks of containers.
fn markdown() -> impl Strategy<Value = String> {
    let prefix =
        prop::sample::select(vec!["", "", "", "  ", "    ", "> ", "- ", "1. ", "   > ", "  - "]);
    let piece = prop::sample::select(vec![
        "woord",
        " ",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "``",
        "[",
        "]",
        "(u)",
        "(u \"t\")",
        "![",
        "<b>",
        "</b>",
        "&amp;",
        "\\",
        "\\\\",
        "  ",
        "é",
        "😀",
        "<https://x.nl>",
        "|",
        "-",
        "!",
        "[x]",
        "3.",
        "\"",
        "&#35;",
        "\t",
    ]);
    let text = prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat());
    let fixed = prop::sample::select(vec![
        "",
        "",
        "# kop",
        "## kop ##",
        "===",
        "---",
        "***",
        "```",
        "~~~ rust",
        "| a | b |",
        "|---|:-:|",
        ": uitleg",
        "term",
        "<div>",
        "</div>",
        "<!-- x -->",
        "[!TIP]",
        "[x]: /u 't'",
        "[ ] taak",
        "- [x] taak",
        "regel  ",
        "regel\\",
    ])
    .prop_map(str::to_owned);
    let line = (prefix.clone(), prefix, prop_oneof![text, fixed]);
    let ending = prop::sample::select(vec!["\n", "\n", "\n", "\n\n", "\r\n"]);
    let lines = prop::collection::vec((line, ending), 0..14);
    lines.prop_map(|lines| {
        lines.into_iter().map(|((a, b, c), end)| format!("{a}{b}{c}{end}")).collect()
    })
}
