//! The summary of a text: what comes before `<!-- more -->` (Zola: content/page, "Summary").

use tera::{Context, Value};
use tweeluik_publication::Entry;
use tweeluik_source::Diagnostic;

use super::{Options, Surroundings, Writer};

/// The template of what stands where a summary breaks off within a paragraph: Zola's `summary`
/// and `lang`.
const TEMPLATE: &str = "summary-cutoff.html";

/// Zola's anchor of the place where the summary ends.
const CONTINUE: &str = "<span id=\"continue-reading\"></span>";

/// The part of the text before `<!-- more -->` as HTML, without footnotes, and what went wrong.
pub(crate) fn write_summary(
    entry: &Entry,
    surroundings: Surroundings<'_>,
) -> Option<(String, Vec<Diagnostic>)> {
    let end = entry.document.summary_end?;
    let mut writer = Writer::new(entry, surroundings, Options::default());
    writer.in_summary = true;
    writer.blocks(&entry.document.blocks[..end.min(entry.document.blocks.len())]);
    Some((writer.out, writer.found))
}

impl Writer<'_> {
    /// The mark in running text.
    pub(super) fn more(&mut self) {
        if self.options.plain {
            return;
        }
        if !self.in_summary {
            return self.push(CONTINUE);
        }
        let text = self.out.trim_end().len();
        self.out.truncate(text);
        let mut context = Context::new();
        context.insert_value("summary", Value::from(self.out.as_str()));
        context.insert_value("lang", Value::from(self.entry.language.as_str()));
        self.part(TEMPLATE, &context);
        self.cut = true;
    }

    /// The mark between blocks.
    pub(super) fn more_between(&mut self) {
        self.fresh_line();
        self.push(CONTINUE);
        self.push("\n");
    }
}
