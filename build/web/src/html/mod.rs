//! From the document tree to HTML.
//!
//! Plain CommonMark comes out as the reference implementation writes it; what
//! goes beyond it (tables, footnotes, alerts, tasks, components) in forms that
//! assistive technology can read. Links and pictures were resolved before; this
//! room only looks them up by span.

mod blocks;
mod calls;
mod code;
mod footnotes;
mod headings;
mod inlines;
mod summary;
mod tables;

pub(crate) use calls::data_value;
pub(crate) use inlines::plain_text;
pub(crate) use summary::write_summary;
use tera::Context;
use tweeluik_document::Document;
use tweeluik_publication::{Entry, PdfDownload, Site};
use tweeluik_source::config::AnchorLinks;
use tweeluik_source::{Diagnostic, Sources};

use crate::address::Addresses;
use crate::pictures::Pictures;
use crate::templates::Templates;
use crate::words::Words;

/// How to write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// Leaves out what the website adds to the bare meaning: highlighting of code, sizes and lazy
    /// loading of pictures, scroll regions around tables.
    pub(crate) plain: bool,
}

/// What a text stands in.
#[derive(Clone, Copy)]
pub(crate) struct Surroundings<'a> {
    pub(crate) site: &'a Site,
    pub(crate) addresses: &'a Addresses,
    pub(crate) templates: &'a Templates,
    pub(crate) pictures: &'a Pictures,
    pub(crate) words: &'a Words,
    pub(crate) sources: &'a Sources,
    /// The PDFs that were made.
    pub(crate) downloads: &'a [PdfDownload],
}

/// The text of an entry as HTML, footnotes at the end, and what went wrong in components.
pub(crate) fn write(
    entry: &Entry,
    surroundings: Surroundings<'_>,
    options: Options,
) -> (String, Vec<Diagnostic>) {
    let mut writer = Writer::new(entry, surroundings, options);
    writer.text_and_notes();
    (writer.out, writer.found)
}

struct Writer<'a> {
    out: String,
    found: Vec<Diagnostic>,
    entry: &'a Entry,
    around: Surroundings<'a>,
    options: Options,
    tables: usize,
    alerts: usize,
    /// Whether a picture was shown already: the first is loaded at once.
    showed_picture: bool,
    anchor_links: AnchorLinks,
    /// A summary stands on another page: no anchors, no footnotes.
    in_summary: bool,
    /// The summary broke off: what follows is left out.
    cut: bool,
}

impl<'a> Writer<'a> {
    fn new(entry: &'a Entry, around: Surroundings<'a>, options: Options) -> Self {
        let (out, found) = (String::new(), Vec::new());
        Self {
            out,
            found,
            entry,
            around,
            options,
            tables: 0,
            alerts: 0,
            showed_picture: false,
            anchor_links: headings::anchor_links(entry, around.site),
            in_summary: false,
            cut: false,
        }
    }

    /// A small template of the site, filled in.
    fn part(&mut self, template: &str, context: &Context) {
        match self.around.templates.render(template, context, self.around.sources) {
            Ok(html) => self.push(html.trim()),
            Err(findings) => self.found.extend(findings),
        }
    }

    /// The whole text; the footnotes at its end, or each where it was written.
    fn text_and_notes(&mut self) {
        let document = self.document();
        let in_place = !self.options.plain && !self.around.site.config.markdown.bottom_footnotes;
        let between = !self.options.plain && !document.summary_in_line;
        let mark = document.summary_end.filter(|_| between);
        let mut notes: Vec<usize> = (0..document.footnotes.len()).filter(|_| in_place).collect();
        notes.sort_by_key(|&note| document.footnotes[note].span.start);
        let mut notes = notes.into_iter().peekable();
        for (index, block) in document.blocks.iter().enumerate() {
            let before = |note: &usize| document.footnotes[*note].span.start < block.span.start;
            while let Some(note) = notes.next_if(before) {
                self.footnote_in_place(note);
            }
            if mark == Some(index) {
                self.more_between();
            }
            self.blocks(std::slice::from_ref(block));
        }
        for note in notes {
            self.footnote_in_place(note);
        }
        if mark == Some(document.blocks.len()) {
            self.more_between();
        }
        if !in_place {
            self.footnotes();
        }
    }

    fn document(&self) -> &'a Document {
        &self.entry.document
    }

    fn word(&self, id: &str) -> String {
        self.around.words.text(&self.entry.language, id, &[])
    }

    /// Begins a block on a line of its own.
    fn fresh_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn push(&mut self, html: &str) {
        self.out.push_str(html);
    }

    /// Text between tags.
    fn text(&mut self, text: &str) {
        // Writing to a String cannot fail.
        let _ = pulldown_cmark_escape::escape_html_body_text(&mut self.out, text);
    }

    /// Text between the quotation marks of an attribute.
    fn attribute(&mut self, text: &str) {
        let _ = pulldown_cmark_escape::escape_html(&mut self.out, text);
    }

    /// An address between the quotation marks of an attribute.
    fn address(&mut self, address: &str) {
        let _ = pulldown_cmark_escape::escape_href(&mut self.out, address);
    }

    /// What `write` puts out, apart from the rest.
    fn apart(&mut self, write: impl FnOnce(&mut Self)) -> String {
        let before = std::mem::take(&mut self.out);
        write(self);
        std::mem::replace(&mut self.out, before)
    }
}
