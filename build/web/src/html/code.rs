//! Code blocks, highlighted with classes when a language is named.

use std::sync::LazyLock;

use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::SyntaxSet;
use syntect::util::LinesWithEndings;

use super::Writer;

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// Longer code is shown without colours: the highlighter's time grows with it.
const HIGHLIGHT_LIMIT: usize = 200_000;

impl Writer<'_> {
    pub(super) fn code(&mut self, info: &str, fenced: bool, text: &str) {
        let language = info.split([' ', ',', '\t']).next().unwrap_or_default();
        self.fresh_line();
        if fenced && !language.is_empty() {
            self.push("<pre><code class=\"language-");
            self.attribute(language);
            self.push("\">");
        } else {
            self.push("<pre><code>");
        }
        match (!self.options.plain).then(|| highlighted(language, text)).flatten() {
            Some(html) => self.push(&html),
            None => self.text(text),
        }
        self.push("</code></pre>\n");
    }
}

/// The code with a class around each piece; `None` if the language is not known.
fn highlighted(language: &str, text: &str) -> Option<String> {
    if language.is_empty() || text.len() > HIGHLIGHT_LIMIT {
        return None;
    }
    let syntax = SYNTAXES.find_syntax_by_token(language)?;
    let style = ClassStyle::SpacedPrefixed { prefix: "z-" };
    let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, &SYNTAXES, style);
    for line in LinesWithEndings::from(text) {
        generator.parse_html_for_line_which_includes_newline(line).ok()?;
    }
    Some(generator.finalize())
}
