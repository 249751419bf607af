//! Code blocks: colours by role, numbers, lines that stand out, a name.
//!
//! A line is an element of its own only where something is said of it. Its
//! number is an attribute, which the style sheet shows: it is no part of the
//! text that a reader copies or hears.

use tweeluik_document::{Code, Fence};
use tweeluik_highlight::{Piece, Role};
use tweeluik_publication::Theme;
use tweeluik_source::config::{DataAttributes, Highlighting, HighlightingStyle};

use super::Writer;

impl Writer<'_> {
    pub(super) fn code(&mut self, code: &Code) {
        self.fresh_line();
        if self.options.plain {
            return self.plain_code(code);
        }
        let fence = &code.fence;
        if let Some(name) = &fence.name {
            self.push("<figure class=\"code\">\n<figcaption>");
            self.text(name);
            self.push("</figcaption>\n");
        }
        let options = self.highlighting();
        let at = options.map(|options| options.data_attr_position).unwrap_or_default();
        self.push("<pre");
        self.data(fence, matches!(at, DataAttributes::Pre | DataAttributes::Both));
        if self.colours_are_inline() {
            let theme = &self.around.site.theme;
            let style = ["color", "background-color"].into_iter().zip(["code-ink", "code"]);
            let style: String = style
                .filter_map(|(property, token)| {
                    Some(format!("{property}: {};", both(theme, token)?))
                })
                .collect();
            self.push(&format!(" style=\"{style}\""));
        }
        self.push("><code");
        if let Some(language) = &fence.language {
            self.push(" class=\"language-");
            self.attribute(&language.value);
            self.push("\"");
        }
        self.data(fence, matches!(at, DataAttributes::Code | DataAttributes::Both));
        self.push(">");
        let language = fence.language.as_ref().map(|language| language.value.as_str());
        let lines = self.around.site.highlighter.lines(language, &code.text);
        for (index, pieces) in lines.iter().enumerate() {
            if !fence.hides(index + 1) {
                self.line(fence, index, pieces);
            }
        }
        self.push("</code></pre>\n");
        if fence.name.is_some() {
            self.push("</figure>\n");
        }
    }

    /// As CommonMark's reference implementation writes it.
    fn plain_code(&mut self, code: &Code) {
        let language = code.info.split([' ', ',', '\t']).next().unwrap_or_default();
        if code.fenced && !language.is_empty() {
            self.push("<pre><code class=\"language-");
            self.attribute(language);
            self.push("\">");
        } else {
            self.push("<pre><code>");
        }
        self.text(&code.text);
        self.push("</code></pre>\n");
    }

    /// `data-lang`, `data-name` and `data-copy`, Zola's names, for scripts of a theme.
    fn data(&mut self, fence: &Fence, wanted: bool) {
        if !wanted {
            return;
        }
        let language = fence.language.as_ref().map(|language| language.value.as_str());
        let copy = fence.copy.then_some("true");
        let said = [("lang", language), ("name", fence.name.as_deref()), ("copy", copy)];
        for (name, value) in said {
            let Some(value) = value else { continue };
            self.push(&format!(" data-{name}=\""));
            self.attribute(value);
            self.push("\"");
        }
    }

    fn line(&mut self, fence: &Fence, index: usize, pieces: &[Piece<'_>]) {
        let marked = fence.marks(index + 1);
        let own = marked || fence.numbered || !fence.marked.is_empty();
        let tag = if marked { "mark" } else { "span" };
        if own {
            self.push(&format!("<{tag} class=\"line\""));
            if fence.numbered {
                self.push(&format!(" data-line=\"{}\"", fence.first_number + index));
            }
            self.push(">");
        }
        for piece in pieces {
            self.piece(piece);
        }
        self.push("\n");
        if own {
            self.push(&format!("</{tag}>"));
        }
    }

    fn piece(&mut self, piece: &Piece<'_>) {
        let Some(role) = piece.role else { return self.text(piece.text) };
        if self.colours_are_inline() {
            let style = style_of(role, &self.around.site.theme);
            self.push(&format!("<span style=\"{style}\">"));
        } else {
            self.push(&format!("<span class=\"z-{}\">", role.name()));
        }
        self.text(piece.text);
        self.push("</span>");
    }

    fn highlighting(&self) -> Option<&Highlighting> {
        self.around.site.config.markdown.highlighting.as_ref()
    }

    fn colours_are_inline(&self) -> bool {
        let style = self.highlighting().and_then(|options| options.style.as_ref());
        style.is_some_and(|style| style.value == HighlightingStyle::Inline)
    }
}

/// The look of a role, in both schemes.
fn style_of(role: Role, theme: &Theme) -> String {
    let mut style = String::new();
    if let Some(color) = role.token().and_then(|token| both(theme, token)) {
        style.push_str(&format!("color: {color};"));
    }
    if role.is_bold() {
        style.push_str("font-weight: 700;");
    }
    if role.is_italic() {
        style.push_str("font-style: italic;");
    }
    style
}

/// A colour of the light and of the dark scheme.
fn both(theme: &Theme, token: &str) -> Option<String> {
    let light = theme.color(&format!("color.{token}"))?;
    let dark = theme.color(&format!("dark.{token}")).unwrap_or(light);
    Some(format!("light-dark({}, {})", light.to_hex(), dark.to_hex()))
}
