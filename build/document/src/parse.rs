//! From text to [`Document`].

use std::ops::Range;

use tweeluik_source::{Diagnostic, FileId};

use crate::options::Options;
use crate::tree::Document;
use crate::{anchor, build, footnote};

/// Reads the Markdown in `body`, a byte range of a file's whole text.
///
/// Spans count from the start of the file. A text always gives a tree; the
/// findings say which of it cannot be published. They come in the order of the
/// text.
pub fn parse(
    text: &str,
    body: Range<usize>,
    file: FileId,
    options: &Options,
) -> (Document, Vec<Diagnostic>) {
    let body = if text.get(body.clone()).is_some() { body } else { 0..0 };
    let mut built = build::build(text, body, file, options);
    anchor::assign(&mut built, text, options.anchors);
    let footnotes = footnote::number(&mut built);
    let mut findings = built.findings;
    findings.sort_by_key(|finding| finding.span);
    let document = Document {
        blocks: built.blocks,
        footnotes,
        summary_end: built.summary_end,
        summary_in_line: built.summary_in_line,
    };
    (document, findings)
}
