//! Blocks: paragraphs, quotes, alerts, lists.

use tweeluik_document::{
    AlertKind, Block, BlockKind, DefinitionItem, Inline, ListItem, lone_image,
};

use super::Writer;

impl Writer<'_> {
    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            if self.cut {
                return;
            }
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading),
            BlockKind::Paragraph(content) => {
                self.fresh_line();
                let picture = lone_image(content).filter(|_| !self.options.plain);
                if let Some(credit) = picture.and_then(|it| self.entry.credits.get(&it.span)) {
                    return self.credited(content, credit);
                }
                self.push("<p>");
                self.inlines(content);
                self.push("</p>\n");
            }
            BlockKind::Plain(content) => self.inlines(content),
            BlockKind::Quote(blocks) => {
                self.fresh_line();
                self.push("<blockquote>\n");
                self.blocks(blocks);
                self.push("</blockquote>\n");
            }
            BlockKind::Alert { kind, blocks } => self.alert(*kind, blocks),
            BlockKind::List { start, items, .. } => self.list(*start, items),
            BlockKind::DefinitionList(items) => self.definitions(items),
            BlockKind::Code(code) => self.code(code),
            BlockKind::Table(table) => self.table(table),
            BlockKind::Rule => {
                self.fresh_line();
                self.push("<hr />\n");
            }
            BlockKind::Html(html) => self.push(html),
            BlockKind::Component(call) => {
                self.fresh_line();
                self.component(call, block.span);
                self.fresh_line();
            }
        }
    }

    /// A picture that stands alone, with the line of who made it.
    fn credited(&mut self, picture: &[Inline], credit: &str) {
        self.push("<figure class=\"figure\">\n");
        self.inlines(picture);
        self.push("\n<figcaption><span class=\"source\">");
        self.text(credit);
        self.push("</span></figcaption>\n</figure>\n");
    }

    fn alert(&mut self, kind: AlertKind, blocks: &[Block]) {
        let name = match kind {
            AlertKind::Note => "note",
            AlertKind::Tip => "tip",
            AlertKind::Important => "important",
            AlertKind::Warning => "warning",
            AlertKind::Caution => "caution",
        };
        self.alerts += 1;
        let id = format!("_alert-{}", self.alerts);
        let title = self.word(&format!("panel-{name}"));
        self.fresh_line();
        if self.in_summary {
            self.push(&format!("<div class=\"alert alert-{name}\">\n<p class=\"alert-title\">"));
        } else {
            self.push(&format!(
                "<aside class=\"alert alert-{name}\" role=\"note\" aria-labelledby=\"{id}\">\n\
                 <p class=\"alert-title\" id=\"{id}\">"
            ));
        }
        self.text(&title);
        self.push("</p>\n");
        self.blocks(blocks);
        self.push(if self.in_summary { "</div>\n" } else { "</aside>\n" });
    }

    fn list(&mut self, start: Option<u64>, items: &[ListItem]) {
        self.fresh_line();
        let tag = if start.is_some() { "ol" } else { "ul" };
        self.push(&format!("<{tag}"));
        if let Some(start) = start.filter(|&start| start != 1) {
            self.push(&format!(" start=\"{start}\""));
        }
        if items.iter().any(|item| item.task.is_some()) {
            self.push(" class=\"tasks\"");
        }
        self.push(">\n");
        for item in items {
            self.fresh_line();
            self.item(item);
        }
        self.push(&format!("</{tag}>\n"));
    }

    /// A task is told by a word for who listens and by a drawn box for who looks: a disabled
    /// checkbox would be a control that nobody can use.
    fn item(&mut self, item: &ListItem) {
        match item.task {
            None => self.push("<li>"),
            Some(done) => {
                let name = if done { "done" } else { "open" };
                let word = self.word(&format!("panel-task-{name}"));
                self.push(&format!(
                    "<li class=\"task task-{name}\"><span class=\"visually-hidden\">"
                ));
                self.text(&word);
                self.push(": </span>");
            }
        }
        self.blocks(&item.blocks);
        self.push("</li>\n");
    }

    fn definitions(&mut self, items: &[DefinitionItem]) {
        self.fresh_line();
        self.push("<dl>\n");
        for item in items {
            for term in &item.terms {
                self.push("<dt>");
                self.inlines(&term.value);
                self.push("</dt>\n");
            }
            for description in &item.descriptions {
                self.push("<dd>");
                self.blocks(&description.value);
                self.push("</dd>\n");
            }
        }
        self.push("</dl>\n");
    }
}
