//! Raw HTML in prose. The web panel could show it, print could not.

use tweeluik_document::{Block, BlockKind, Inline, InlineKind};
use tweeluik_publication::Site;
use tweeluik_source::{Diagnostic, Message, Span};

use crate::rules;

/// A block of raw HTML.
pub fn block(block: &Block, site: &Site) -> Option<Diagnostic> {
    match &block.kind {
        BlockKind::Html(html) => raw_html(html, block.span, site),
        _ => None,
    }
}

/// Raw HTML in running text.
pub fn inline(inline: &Inline, site: &Site) -> Option<Diagnostic> {
    match &inline.kind {
        InlineKind::Html(html) => raw_html(html, inline.span, site),
        _ => None,
    }
}

fn raw_html(html: &str, span: Span, site: &Site) -> Option<Diagnostic> {
    let html = html.trim_start();
    // Comments and closing tags show nothing of their own.
    if html.starts_with("<!--") || html.starts_with("</") {
        return None;
    }
    let name: String = html
        .trim_start_matches('<')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase();
    let message = Message::new("check-raw-html").with("tag", format!("<{name}>"));
    Some(Diagnostic::new(&rules::RAW_HTML, span, message).hint(hint_for(&name, site)))
}

/// What to write instead of an HTML element.
fn hint_for(name: &str, site: &Site) -> Message {
    let markdown = match name {
        "b" | "strong" => "**…**",
        "i" | "em" => "*…*",
        "a" => "[…](…)",
        "br" => "\\",
        "hr" => "---",
        "code" | "pre" | "kbd" | "samp" => "`…`",
        "del" | "s" => "~~…~~",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "## …",
        "ul" | "li" => "- …",
        "ol" => "1. …",
        "table" | "tr" | "td" | "th" => "| … | … |",
        "dl" | "dt" | "dd" => "…\\n: …",
        _ => "",
    };
    if !markdown.is_empty() {
        return Message::new("check-raw-html-markdown").with("form", markdown);
    }
    let replaces = |component: &&tweeluik_publication::Component| {
        component.replaces.iter().any(|tag| tag == name)
    };
    match site.components.values().find(replaces) {
        Some(component) => Message::new("check-raw-html-component").with("name", &component.name),
        None => Message::new("check-raw-html-hint").with(
            "names",
            site.components.keys().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
        ),
    }
}
