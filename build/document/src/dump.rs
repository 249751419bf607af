//! The tree as indented text with places: what `render --to tree` shows.

use tweeluik_source::{SourceFile, Span};

use crate::tree::{Block, BlockKind, Call, Code, Document, Inline, InlineKind, Table};

/// The tree as text, a node a line, each with `line:column-line:column`.
pub fn dump(document: &Document, file: &SourceFile) -> String {
    let mut dump = Dump { file, text: String::new(), depth: 0 };
    for (index, block) in document.blocks.iter().enumerate() {
        if document.summary_end == Some(index) {
            dump.bare("summary-end");
        }
        dump.block(block);
    }
    for footnote in &document.footnotes {
        let name = format!("footnote {:?} references={}", footnote.label, footnote.references);
        dump.node(&name, footnote.span, |dump| dump.blocks(&footnote.blocks));
    }
    dump.text
}

struct Dump<'f> {
    file: &'f SourceFile,
    text: String,
    depth: usize,
}

impl Dump<'_> {
    fn bare(&mut self, line: &str) {
        self.text.push_str(&"  ".repeat(self.depth));
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn node(&mut self, name: &str, span: Span, children: impl FnOnce(&mut Self)) {
        let (line, column) = self.file.line_column(span.range().start);
        let (end_line, end_column) = self.file.line_column(span.range().end);
        self.bare(&format!("{name} {line}:{column}-{end_line}:{end_column}"));
        self.depth += 1;
        children(self);
        self.depth -= 1;
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn block(&mut self, block: &Block) {
        let span = block.span;
        match &block.kind {
            BlockKind::Heading(heading) => {
                let mut name = format!("heading {}", heading.level);
                name.extend(heading.id.iter().map(|id| format!(" #{id}")));
                name.extend(heading.classes.iter().map(|class| format!(" .{class}")));
                name.extend(heading.attributes.iter().map(|(key, value)| match value {
                    Some(value) => format!(" {key}={value:?}"),
                    None => format!(" {key}"),
                }));
                self.node(&name, span, |dump| dump.inlines(&heading.content));
            }
            BlockKind::Paragraph(content) => {
                self.node("paragraph", span, |dump| dump.inlines(content))
            }
            BlockKind::Plain(content) => self.node("plain", span, |dump| dump.inlines(content)),
            BlockKind::Quote(blocks) => self.node("quote", span, |dump| dump.blocks(blocks)),
            BlockKind::Alert { kind, blocks } => {
                let name = format!("alert {}", format!("{kind:?}").to_lowercase());
                self.node(&name, span, |dump| dump.blocks(blocks));
            }
            BlockKind::List { start, tight, items } => {
                let start = start.map_or_else(String::new, |start| format!(" start={start}"));
                let name = format!("list{start} {}", if *tight { "tight" } else { "loose" });
                self.node(&name, span, |dump| {
                    for item in items {
                        let task =
                            item.task.map_or_else(String::new, |done| format!(" task={done}"));
                        dump.node(&format!("item{task}"), item.span, |dump| {
                            dump.blocks(&item.blocks)
                        });
                    }
                });
            }
            BlockKind::DefinitionList(items) => self.node("definitions", span, |dump| {
                for item in items {
                    for term in &item.terms {
                        dump.node("term", term.span, |dump| dump.inlines(&term.value));
                    }
                    for description in &item.descriptions {
                        dump.node("description", description.span, |dump| {
                            dump.blocks(&description.value)
                        });
                    }
                }
            }),
            BlockKind::Code(code) => {
                let Code { info, fenced, text, .. } = &**code;
                let kind = if *fenced { format!("fenced {info:?}") } else { "indented".to_owned() };
                self.node(&format!("code {kind} {text:?}"), span, |_| {});
            }
            BlockKind::Table(table) => self.node("table", span, |dump| dump.table(table)),
            BlockKind::Rule => self.node("rule", span, |_| {}),
            BlockKind::Html(html) => self.node(&format!("html {html:?}"), span, |_| {}),
            BlockKind::Component(call) => self.call(call, span),
        }
    }

    fn table(&mut self, table: &Table) {
        self.bare(&format!("columns {:?}", table.alignments).to_lowercase());
        let header = std::iter::once(("header", &table.header));
        for (name, row) in header.chain(table.rows.iter().map(|row| ("row", row))) {
            self.bare(name);
            self.depth += 1;
            for cell in row {
                self.node("cell", cell.span, |dump| dump.inlines(&cell.content));
            }
            self.depth -= 1;
        }
    }

    fn call(&mut self, call: &Call, span: Span) {
        let mut name = format!("component {}", call.name.value);
        for (argument, value) in &call.arguments {
            name.push_str(&format!(" {argument}={:?}", value.value));
        }
        self.node(&name, span, |dump| dump.blocks(call.body.as_deref().unwrap_or_default()));
    }

    fn inline(&mut self, inline: &Inline) {
        let span = inline.span;
        let (name, content) = match &inline.kind {
            InlineKind::Text(text) => (format!("text {text:?}"), None),
            InlineKind::SoftBreak => ("soft-break".to_owned(), None),
            InlineKind::HardBreak => ("hard-break".to_owned(), None),
            InlineKind::Emphasis(content) => ("emphasis".to_owned(), Some(content)),
            InlineKind::Strong(content) => ("strong".to_owned(), Some(content)),
            InlineKind::Strikethrough(content) => ("strikethrough".to_owned(), Some(content)),
            InlineKind::Code(code) => (format!("code {code:?}"), None),
            InlineKind::Link { destination, title, content } => {
                (format!("link {destination:?}{}", titled(title)), Some(content))
            }
            InlineKind::Image { destination, title, alt } => {
                (format!("image {destination:?}{}", titled(title)), Some(alt))
            }
            InlineKind::FootnoteReference { footnote, occurrence } => {
                (format!("footnote-reference {footnote} occurrence={occurrence}"), None)
            }
            InlineKind::More => ("more".to_owned(), None),
            InlineKind::Html(html) => (format!("html {html:?}"), None),
            InlineKind::Component(call) => return self.call(call, span),
        };
        self.node(&name, span, |dump| dump.inlines(content.map(Vec::as_slice).unwrap_or_default()));
    }
}

fn titled(title: &str) -> String {
    if title.is_empty() { String::new() } else { format!(" title={title:?}") }
}
