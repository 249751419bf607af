//! On plain CommonMark the writer gives what pulldown-cmark's own writer gives.

use pulldown_cmark::{Options, Parser, html};

const SAMPLES: &[&str] = &[
    "Een alinea\nmet twee regels.\n\nEn nog een.",
    "Hard  \neinde en \\\nnog een.",
    "*schuin*, **vet**, ***beide***, `code`, ``a ` b``",
    "[link](https://example.org \"titel & meer\") en <https://example.org/?a=b&c=d>",
    "<naam@example.org> en [tel](tel:+31)",
    "![alt *schuin* `code`](https://example.org/a.png \"titel\")",
    "[ref][een]\n\n[een]: https://example.org/é 'Titel'",
    "> citaat\n> gaat door\n>\n> > dieper",
    "- een\n- twee\n  - diep\n- drie",
    "- een\n\n- twee\n\n  alinea",
    "3. drie\n4. vier\n   > citaat\n",
    "1. een\n\n       code\n",
    "- een\n\n      code\n- \n- drie",
    "    code <b>\n    meer",
    "```rust ignore\nfn a() {}\n```\n~~~\nzonder taal\n~~~",
    "- ```\n  a\n  ```\n- # Kop\n- ***",
    "# Een {#x}\n\n## Twee\n\nSetext\n======\n\nNog een\n---",
    "***\n---\n___",
    "&amp; &copy; < > \" ' a & b \\* \\<",
    "a<br>b en <span class=\"x\">y</span>",
    "<div>\n*ruw*\n</div>\n\n<!-- opmerking -->",
    "tekst met `<b>` en \"aanhaling\"",
];

#[test]
fn plain_commonmark_is_written_as_the_reference_does() {
    let config = "base_url = \"https://voorbeeld.nl\"\n[markdown]\nallow_html = true\n\
        external_links_external = false\n[slugify]\n[checks]\n";
    for sample in SAMPLES {
        let page = format!("+++\ntitle = \"Blad\"\n+++\n{sample}");
        let built = crate::site::build(&[("config.toml", config), ("content/blad.md", &page)]);
        let mut expected = String::new();
        html::push_html(&mut expected, Parser::new_ext(sample, Options::empty()));
        let written = without_anchors(&built.fragments["blad.md"]);
        assert_eq!(written, without_anchors(&expected), "on: {sample}");
    }
}

/// Headings get anchors on the website, which the reference does not make.
fn without_anchors(html: &str) -> String {
    let mut text = html.to_owned();
    for level in 1..=6 {
        let opening = format!("<h{level} id=\"");
        while let Some(at) = text.find(&opening) {
            let end = text[at..].find('>').unwrap() + at;
            text.replace_range(at + 3..end, "");
        }
    }
    text.replace(" {#x}", "")
}
