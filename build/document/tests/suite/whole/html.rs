//! Writes a tree as HTML in the very form of `pulldown_cmark::html`, to
//! compare the two. It proves that the tree is whole; it is no panel.

use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};
use tweeluik_document::{
    AlertKind, Alignment, Block, BlockKind, Cell, Code, Document, Inline, InlineKind, ListItem,
    Table,
};

pub fn html(document: &Document) -> String {
    let mut writer = Writer(String::new());
    writer.blocks(&document.blocks);
    writer.0
}

struct Writer(String);

impl Writer {
    fn put(&mut self, html: &str) {
        self.0.push_str(html);
    }

    /// Goes to a new line, unless it is there.
    fn fresh(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with('\n') {
            self.put("\n");
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block, ""));
    }

    /// `lead` is what stands before the text of the block.
    fn block(&mut self, block: &Block, lead: &str) {
        if !matches!(block.kind, BlockKind::Plain(_) | BlockKind::Html(_) | BlockKind::Table(_)) {
            self.fresh();
        }
        match &block.kind {
            BlockKind::Heading(heading) => {
                self.put(&format!("<h{}", heading.level));
                heading.id.iter().for_each(|id| self.attribute("id", id));
                if !heading.classes.is_empty() {
                    self.attribute("class", &heading.classes.join(" "));
                }
                for (name, value) in &heading.attributes {
                    self.attribute(name, value.as_deref().unwrap_or_default());
                }
                self.put(">");
                self.inlines(&heading.content);
                self.put(&format!("</h{}>\n", heading.level));
            }
            BlockKind::Paragraph(content) => {
                self.put("<p>");
                self.put(lead);
                self.inlines(content);
                self.put("</p>\n");
            }
            BlockKind::Plain(content) => {
                self.put(lead);
                self.inlines(content);
            }
            BlockKind::Quote(blocks) => self.quote("", blocks),
            BlockKind::Alert { kind, blocks } => self.quote(alert_class(*kind), blocks),
            BlockKind::List { start, items, .. } => self.list(*start, items),
            BlockKind::DefinitionList(items) => {
                self.put("<dl>\n");
                for item in items {
                    for term in &item.terms {
                        self.fresh();
                        self.put("<dt>");
                        self.inlines(&term.value);
                        self.put("</dt>\n");
                    }
                    for description in &item.descriptions {
                        self.fresh();
                        self.put("<dd>");
                        self.blocks(&description.value);
                        self.put("</dd>\n");
                    }
                }
                self.put("</dl>\n");
            }
            BlockKind::Code(code) => {
                let Code { info, text, .. } = &**code;
                let language = info.split(' ').next().unwrap_or_default();
                self.put("<pre><code");
                if !language.is_empty() {
                    self.attribute("class", &format!("language-{language}"));
                }
                self.put(">");
                self.text(text);
                self.put("</code></pre>\n");
            }
            BlockKind::Table(table) => self.table(table),
            BlockKind::Rule => self.put("<hr />\n"),
            BlockKind::Html(html) => self.put(html),
            BlockKind::Component(call) => panic!("no calls in this suite: {call:?}"),
        }
    }

    fn quote(&mut self, class: &str, blocks: &[Block]) {
        self.put(&format!("<blockquote{class}>\n"));
        self.blocks(blocks);
        self.put("</blockquote>\n");
    }

    fn list(&mut self, start: Option<u64>, items: &[ListItem]) {
        let name = if start.is_some() { "ol" } else { "ul" };
        match start {
            None | Some(1) => self.put(&format!("<{name}>\n")),
            Some(start) => self.put(&format!("<ol start=\"{start}\">\n")),
        }
        for item in items {
            self.fresh();
            self.put("<li>");
            let lead = match item.task {
                None => "",
                Some(true) => "<input disabled=\"\" type=\"checkbox\" checked=\"\"/>\n",
                Some(false) => "<input disabled=\"\" type=\"checkbox\"/>\n",
            };
            match item.blocks.split_first() {
                Some((first, others)) => {
                    let has_text =
                        matches!(first.kind, BlockKind::Paragraph(_) | BlockKind::Plain(_));
                    self.put(if has_text { "" } else { lead });
                    self.block(first, if has_text { lead } else { "" });
                    self.blocks(others);
                }
                None => self.put(lead),
            }
            self.put("</li>\n");
        }
        self.put(&format!("</{name}>\n"));
    }

    fn table(&mut self, table: &Table) {
        self.put("<table><thead><tr>");
        self.cells("th", &table.header, &table.alignments);
        self.put("</tr></thead><tbody>\n");
        for row in &table.rows {
            self.put("<tr>");
            self.cells("td", row, &table.alignments);
            self.put("</tr>\n");
        }
        self.put("</tbody></table>\n");
    }

    fn cells(&mut self, name: &str, cells: &[Cell], alignments: &[Alignment]) {
        for (cell, alignment) in cells.iter().zip(alignments) {
            self.put(&format!("<{name}"));
            match alignment {
                Alignment::None => {}
                Alignment::Left => self.put(" style=\"text-align: left\""),
                Alignment::Center => self.put(" style=\"text-align: center\""),
                Alignment::Right => self.put(" style=\"text-align: right\""),
            }
            self.put(">");
            self.inlines(&cell.content);
            self.put(&format!("</{name}>"));
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn inline(&mut self, inline: &Inline) {
        match &inline.kind {
            InlineKind::Text(text) => self.text(text),
            InlineKind::SoftBreak => self.put("\n"),
            InlineKind::HardBreak => self.put("<br />\n"),
            InlineKind::Emphasis(content) => self.element("em", content),
            InlineKind::Strong(content) => self.element("strong", content),
            InlineKind::Strikethrough(content) => self.element("del", content),
            InlineKind::Code(code) => {
                self.put("<code>");
                self.text(code);
                self.put("</code>");
            }
            InlineKind::Link { destination, title, content } => {
                self.put("<a href=\"");
                escape_href(&mut self.0, destination).unwrap();
                self.put("\"");
                self.title(title);
                self.put(">");
                self.inlines(content);
                self.put("</a>");
            }
            InlineKind::Image { destination, title, alt } => {
                self.put("<img src=\"");
                escape_href(&mut self.0, destination).unwrap();
                self.put("\" alt=\"");
                self.alternative(alt);
                self.put("\"");
                self.title(title);
                self.put(" />");
            }
            InlineKind::More => self.put("<!-- more -->"),
            InlineKind::Html(html) => self.put(html),
            InlineKind::FootnoteReference { .. } => panic!("no footnotes in this suite"),
            InlineKind::Component(call) => panic!("no calls in this suite: {call:?}"),
        }
    }

    fn element(&mut self, name: &str, content: &[Inline]) {
        self.put(&format!("<{name}>"));
        self.inlines(content);
        self.put(&format!("</{name}>"));
    }

    fn title(&mut self, title: &str) {
        if !title.is_empty() {
            self.attribute("title", title);
        }
    }

    fn alternative(&mut self, alt: &[Inline]) {
        for inline in alt {
            match &inline.kind {
                InlineKind::Text(text) | InlineKind::Code(text) | InlineKind::Html(text) => {
                    escape_html(&mut self.0, text).unwrap();
                }
                InlineKind::SoftBreak | InlineKind::HardBreak => self.put(" "),
                _ => self.alternative(inline.content()),
            }
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.put(" ");
        escape_html(&mut self.0, name).unwrap();
        self.put("=\"");
        escape_html(&mut self.0, value).unwrap();
        self.put("\"");
    }

    fn text(&mut self, text: &str) {
        escape_html_body_text(&mut self.0, text).unwrap();
    }
}

fn alert_class(kind: AlertKind) -> &'static str {
    match kind {
        AlertKind::Note => " class=\"markdown-alert-note\"",
        AlertKind::Tip => " class=\"markdown-alert-tip\"",
        AlertKind::Important => " class=\"markdown-alert-important\"",
        AlertKind::Warning => " class=\"markdown-alert-warning\"",
        AlertKind::Caution => " class=\"markdown-alert-caution\"",
    }
}
