//! Component calls: what they become in the tree, and what is said about
//! calls that are wrong.

use crate::support::{findings, tree};

#[test]
fn a_call_alone_on_its_line_is_a_block() {
    let tree = tree("Voor\n{{ <figuur bestand=\"a.svg\" decoratief /> }}\nna\n");
    assert_eq!(
        tree,
        "\
paragraph 1:1-1:5
  text \"Voor\" 1:1-1:5
component figuur bestand=String(\"a.svg\") decoratief=Bool(true) 2:1-2:44
paragraph 3:1-3:3
  text \"na\" 3:1-3:3
"
    );
}

#[test]
fn a_call_in_running_text_is_an_inline() {
    let tree = tree("Zie {{ <icoon naam=\"pijl|\" /> }} hier\n");
    assert_eq!(
        tree,
        "\
paragraph 1:1-1:38
  text \"Zie \" 1:1-1:5
  component icoon naam=String(\"pijl|\") 1:5-1:33
  text \" hier\" 1:33-1:38
"
    );
}

#[test]
fn calls_around_blocks_nest() {
    let tree = tree("{% <a> %}\n- x\n{% <b n={3}> %}\ny\n{% </b> %}\n{% </a> %}\n");
    assert_eq!(
        tree,
        "\
component a 1:1-6:11
  list tight 2:1-2:4
    item 2:1-2:4
      plain 2:3-2:4
        text \"x\" 2:3-2:4
  component b n=Integer(3) 3:1-5:11
    paragraph 4:1-4:2
      text \"y\" 4:1-4:2
"
    );
}

#[test]
fn a_call_may_stand_in_a_quote_or_an_item_and_span_lines() {
    let tree = tree(
        "> {{ <figuur\n>   alt=\"twee\n> regels\" /> }}\n\n1. {% <tip> %}\n   x\n   {% </tip> %}\n",
    );
    assert_eq!(
        tree,
        "\
quote 1:1-3:16
  component figuur alt=String(\"twee\\nregels\") 1:3-3:16
list start=1 tight 5:1-7:16
  item 5:1-7:16
    component tip 5:4-7:16
      paragraph 6:4-6:5
        text \"x\" 6:4-6:5
"
    );
}

#[test]
fn in_code_and_comments_a_call_is_left_alone() {
    let text = "`{{ <a b=1 /> }}` en\n\n```\n{% <x> %}\n{{ <fout\n```\n\n    {{ <b /> }}\n\n<!--\n{{ <c /> }}\n-->\n";
    assert_eq!(
        tree(text),
        "\
paragraph 1:1-1:21
  code \"{{ <a b=1 /> }}\" 1:1-1:18
  text \" en\" 1:18-1:21
code fenced \"\" \"{% <x> %}\\n{{ <fout\\n\" 3:1-6:4
code indented \"{{ <b /> }}\\n\" 8:5-8:16
html \"<!--\\n{{ <c /> }}\\n-->\\n\" 10:1-12:4
"
    );
    assert_eq!(findings(text), "");
}

#[test]
fn a_call_over_lines_in_quoted_code_keeps_its_lines() {
    let text = "> ```\n> {{ <a\n>   b=1 /> }}\n> ```\n";
    assert_eq!(
        tree(text),
        "quote 1:1-4:6\n  code fenced \"\" \"{{ <a\\n  b=1 /> }}\\n\" 1:3-4:6\n"
    );
}

#[test]
fn an_escaped_call_is_text() {
    let text = "\\{{ <a b=\"x\" /> }} staat er zo\n";
    let expected = "\
paragraph 1:1-1:31
  text \"{{ <a b=\\\"x\\\" /> }} staat er zo\" 1:1-1:31
";
    assert_eq!(tree(text), expected);
}

#[test]
fn the_literals() {
    let tree = tree(
        "{{ <a s=\"\\\"x\\\" \\\\ \\n\" i=-4 f={4.5} t={ true } n=false l={[\"a\", 1, [true]]} /> }}\n",
    );
    assert_eq!(
        tree,
        "component a f=Float(4.5) i=Integer(-4) l=Array([String(\"a\"), Integer(1), Array([Bool(true)])]) \
         n=Bool(false) s=String(\"\\\"x\\\" \\\\ \\n\") t=Bool(true) 1:1-1:81\n"
    );
}

#[test]
fn braces_without_a_tag_are_text() {
    let text = "{{ naam }} en {% if %} en {{}} en { <b> }\n";
    assert_eq!(findings(text), "");
}

#[test]
fn findings_about_balance() {
    for (text, expected) in [
        ("{% <tip> %}\nx\n", "1:1 unclosed-call document-unclosed-call"),
        ("x\n\n{% </tip> %}\n", "3:1 unopened-call document-unopened-call"),
        ("{% <tip> %}\nx\n{% </tpi> %}\n", "3:1 unopened-call document-unopened-call (1:5)"),
        (
            "{% <a> %}\n{% <b> %}\n{% </a> %}\n{% </b> %}\n",
            "3:1 crossed-call document-crossed-call (2:5)",
        ),
        ("> {% <a> %}\n\n{% </a> %}\n", "3:1 crossed-call document-call-other-container (1:3)"),
        ("{% <a> %} tekst {% </a> %}\n", "1:1 misplaced-call document-call-not-alone"),
        ("{% <a> %}\nx {% </a> %}\n", "2:3 misplaced-call document-call-not-alone"),
        ("<div>\n{{ <a /> }}\n</div>\n", "2:1 misplaced-call document-call-in-html"),
        ("[x]: {{ <a/> }}\n", "1:6 misplaced-call document-misplaced-call"),
    ] {
        assert_eq!(findings(text), format!("{expected}\n"), "{text}");
    }
}

#[test]
fn findings_about_syntax_point_at_the_character() {
    for (text, expected) in [
        ("{{ <a b=? /> }}\n", "1:9 malformed-call document-call-value"),
        ("{{ <a b='x' /> }}\n", "1:9 malformed-call document-call-quote"),
        ("{{ <a b=\"x\" , c=1 /> }}\n", "1:13 malformed-call document-call-unexpected"),
        ("{{ <3 /> }}\n", "1:5 malformed-call document-call-name"),
        ("{{ <a> }}\n", "1:6 malformed-call document-call-slash-missing"),
        ("{% <a /> %}\n", "1:7 malformed-call document-call-slash-extra"),
        ("{{ <a /> %}\n", "1:10 malformed-call document-call-braces"),
        (
            "{{ </a> }}\n",
            "1:1 unopened-call document-unopened-call\n1:5 malformed-call document-call-close-braces",
        ),
        ("{{ <a b={1 /> }}\n", "1:12 malformed-call document-call-brace"),
        ("{{ <a b=[1 2] /> }}\n", "1:12 malformed-call document-call-array"),
        ("{{ <a b=99999999999999999999 /> }}\n", "1:9 malformed-call document-call-number"),
        ("{{ <a b=\"x /> }}\n\ntekst\n", "1:9 unterminated-string document-unterminated-string"),
        ("{{ <a b=1\n\ntekst\n", "1:1 malformed-call document-call-unfinished"),
        ("{{ <a b=1 c b=2 /> }}\n", "1:13 duplicate-argument document-duplicate-argument (1:7)"),
        ("{% <tip titel=> %}\nx\n{% </tip> %}\n", "1:15 malformed-call document-call-value"),
        ("{% <tip titel=\nx\n\n{% </tip> %}\n", "2:1 malformed-call document-call-value"),
    ] {
        assert_eq!(findings(text), format!("{expected}\n"), "{text}");
    }
}

#[test]
fn an_old_shortcode_is_told_how_it_is_written_now() {
    let text =
        "{{ film(id='x', breed=true) }}\n\n{% tip(titel=\"Begin, vroeg\") %}\nx\n{% end %}\n";
    assert_eq!(
        crate::support::hints(text),
        "\
1:1 now={{ <film id=\"x\" breed={true} /> }}
3:1 now={% <tip titel=\"Begin, vroeg\"> %}
5:1 now={% </tip> %}
"
    );
    assert_eq!(findings("`{{ film(id=1) }}` en \\{{ film(id=1) }}\n"), "");
}

#[test]
fn a_correct_call_gives_no_finding() {
    assert_eq!(findings("{% <tip> %}\n> {{ <a /> }}\n\n{% </tip> %}\n"), "");
}
