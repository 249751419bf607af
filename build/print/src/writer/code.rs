//! Code blocks: `#code-block(…)` with a line an argument, each an array of plain
//! texts and of pairs of a role and a text.

use tweeluik_document::{Code, Fence};
use tweeluik_highlight::Piece;

use super::Writer;
use crate::escape;

/// Columns of a tab, as on the website.
const TAB: &str = "  ";

impl Writer<'_> {
    pub(super) fn code(&mut self, code: &Code) {
        let fence = &code.fence;
        if fence.language.is_none() && *fence == Fence::default() {
            let text = code.text.strip_suffix('\n').unwrap_or(&code.text);
            self.out.push(&format!("#raw(block: true, {})", escape::lines(text)));
            return;
        }
        let language = fence.language.as_ref().map(|language| language.value.as_str());
        let lines = self.site.highlighter.lines(language, &code.text);
        let shown = lines.iter().enumerate().filter(|(index, _)| !fence.hides(index + 1));
        let mut numbers = Vec::new();
        let mut marked = Vec::new();
        let mut texts = Vec::new();
        for (index, pieces) in shown {
            numbers.push((fence.first_number + index).to_string());
            if fence.marks(index + 1) {
                marked.push(texts.len().to_string());
            }
            texts.push(pieces.iter().map(piece).collect::<String>());
        }
        self.out.push("#code-block(");
        self.out.deeper();
        if let Some(language) = language {
            self.argument("lang", &escape::string(language));
        }
        if let Some(name) = &fence.name {
            self.argument("name", &escape::string(name));
        }
        if fence.numbered {
            self.argument("numbers", &array(&numbers));
        }
        if !marked.is_empty() {
            self.argument("marked", &array(&marked));
        }
        for text in texts {
            self.out.line();
            self.out.push(&format!("({text}),"));
        }
        self.out.shallower();
        self.out.line();
        self.out.push(")");
    }

    fn argument(&mut self, name: &str, value: &str) {
        self.out.line();
        self.out.push(&format!("{name}: {value},"));
    }
}

fn piece(piece: &Piece<'_>) -> String {
    let text = escape::string(&piece.text.replace('\t', TAB));
    match piece.role {
        Some(role) => format!("({}, {text}), ", escape::string(role.name())),
        None => format!("{text}, "),
    }
}

/// A Typst array; one of a single value needs its comma.
fn array(values: &[String]) -> String {
    let values: String = values.iter().map(|value| format!("{value}, ")).collect();
    format!("({})", values.trim_end())
}
