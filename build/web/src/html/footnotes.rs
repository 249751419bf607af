//! Footnotes: references in the text, the notes at its end, and the way back.

use tweeluik_document::Footnote;

use super::Writer;

impl Writer<'_> {
    pub(super) fn footnote_reference(&mut self, footnote: usize, occurrence: usize) {
        if self.in_summary {
            return;
        }
        let number = footnote + 1;
        let arguments = [("number", number.to_string())];
        let name = self.around.words.text(&self.entry.language, "web-footnote", &arguments);
        self.push(&format!(
            "<sup class=\"footnote-reference\"><a href=\"#_fn-{number}\" id=\"{}\" \
             role=\"doc-noteref\" aria-label=\"",
            reference_id(number, occurrence)
        ));
        self.attribute(&name);
        self.push(&format!("\">{number}</a></sup>"));
    }

    /// The notes as a section of their own.
    pub(super) fn footnotes(&mut self) {
        let document = self.document();
        if document.footnotes.is_empty() {
            return;
        }
        let title = self.word("panel-footnotes");
        self.fresh_line();
        self.push(
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"_footnotes\">\n\
             <h2 id=\"_footnotes\">",
        );
        self.text(&title);
        self.push("</h2>\n<ol>\n");
        for (index, footnote) in document.footnotes.iter().enumerate() {
            self.push(&format!("<li id=\"_fn-{}\">", index + 1));
            self.note(index, footnote);
            self.push("</li>\n");
        }
        self.push("</ol>\n</section>\n");
    }

    /// A note between the blocks of the text, where it was written.
    pub(super) fn footnote_in_place(&mut self, index: usize) {
        let Some(footnote) = self.document().footnotes.get(index) else { return };
        let number = index + 1;
        self.fresh_line();
        self.push(&format!(
            "<aside class=\"footnote\" id=\"_fn-{number}\" role=\"doc-footnote\">\n\
             <sup class=\"footnote-number\">{number}</sup>"
        ));
        self.note(index, footnote);
        self.fresh_line();
        self.push("</aside>\n");
    }

    /// The text of a note, and the ways back.
    fn note(&mut self, index: usize, footnote: &Footnote) {
        self.blocks(&footnote.blocks);
        let backs = self.apart(|writer| {
            for occurrence in 0..footnote.references {
                writer.back_link(index + 1, occurrence);
            }
        });
        // The way back stands on the note's last line where that is a paragraph.
        match self.out.strip_suffix("</p>\n").map(str::len) {
            Some(end) => self.out.insert_str(end, &backs),
            None => self.push(&backs),
        }
    }

    fn back_link(&mut self, number: usize, occurrence: usize) {
        let (id, arguments) = if occurrence == 0 {
            ("web-footnote-back", vec![("number", number.to_string())])
        } else {
            let place = (occurrence + 1).to_string();
            ("web-footnote-back-again", vec![("number", number.to_string()), ("place", place)])
        };
        let name = self.around.words.text(&self.entry.language, id, &arguments);
        let target = reference_id(number, occurrence);
        // The first stays with the last word of the note.
        let space = if occurrence == 0 { '\u{a0}' } else { ' ' };
        self.push(&format!(
            "{space}<a class=\"footnote-back\" href=\"#{target}\" role=\"doc-backlink\" aria-label=\""
        ));
        self.attribute(&name);
        self.push("\">↩\u{fe0e}");
        if occurrence > 0 {
            self.push(&format!("<sup>{}</sup>", occurrence + 1));
        }
        self.push("</a>");
    }
}

/// Anchors of this room begin with `_`, which no anchor made from a heading does.
fn reference_id(number: usize, occurrence: usize) -> String {
    match occurrence {
        0 => format!("_fnref-{number}"),
        _ => format!("_fnref-{number}-{}", occurrence + 1),
    }
}
