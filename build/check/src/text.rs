//! Pictures, links and tables: what a reader who does not see them needs.

use tweeluik_document::{Block, BlockKind, Call, Inline, InlineKind, Table, Value, plain_text};
use tweeluik_publication::{Entry, Site};
use tweeluik_source::{Diagnostic, Message, Span};

use crate::rules;

/// Findings about one block.
pub fn block(block: &Block, entry: &Entry, site: &Site) -> Option<Diagnostic> {
    match &block.kind {
        BlockKind::Table(table) => table_header(table, block.span),
        BlockKind::Component(call) => component_alternative(call, block.span, entry, site),
        _ => None,
    }
}

/// Findings about one inline.
pub fn inline(inline: &Inline, entry: &Entry, site: &Site) -> Option<Diagnostic> {
    match &inline.kind {
        InlineKind::Image { destination, alt, .. } if plain_text(alt).trim().is_empty() => {
            let message = Message::new("check-missing-alt").with("file", destination);
            let hint = decorative_form(destination, site);
            Some(Diagnostic::new(&rules::MISSING_ALT, inline.span, message).hint(hint))
        }
        InlineKind::Link { destination, content, .. } => {
            if has_text(content) {
                return None;
            }
            let message = Message::new("check-empty-link").with("address", destination);
            let hint = Message::new("check-empty-link-hint");
            Some(Diagnostic::new(&rules::EMPTY_LINK, inline.span, message).hint(hint))
        }
        InlineKind::Component(call) => component_alternative(call, inline.span, entry, site),
        _ => None,
    }
}

/// Whether a link's content gives it a name: text, or a picture with alternative text.
fn has_text(content: &[Inline]) -> bool {
    content.iter().any(|inline| matches!(inline.kind, InlineKind::Component(_)))
        || !plain_text(content).trim().is_empty()
}

fn table_header(table: &Table, span: Span) -> Option<Diagnostic> {
    let empty = |cell: &&tweeluik_document::Cell| plain_text(&cell.content).trim().is_empty();
    let first = table.header.iter().find(empty)?;
    let all = table.header.iter().all(|cell| empty(&cell));
    let (message, place) = if all {
        (Message::new("check-table-without-header"), span)
    } else {
        (Message::new("check-table-empty-header"), first.span)
    };
    let hint = Message::new("check-table-without-header-hint");
    Some(Diagnostic::new(&rules::TABLE_WITHOUT_HEADER, place, message).hint(hint))
}

/// A component that shows a picture says so in its definition; its call must then
/// give the alternative text or mark the picture decorative.
fn component_alternative(
    call: &Call,
    span: Span,
    entry: &Entry,
    site: &Site,
) -> Option<Diagnostic> {
    let component = site.components.get(&call.name.value)?;
    let alternative = component.alternative.as_ref()?;
    let arguments = &entry.calls.get(&span)?.arguments;
    let decorative = alternative.decorative.as_ref().and_then(|name| arguments.get(name));
    if decorative == Some(&Value::Bool(true)) {
        return None;
    }
    if let Some(Value::String(text)) = arguments.get(&alternative.text)
        && !text.trim().is_empty()
    {
        return None;
    }
    let file = component.parameters.iter().find(|parameter| parameter.file);
    let file = file.and_then(|parameter| arguments.get(&parameter.name));
    let name = match file {
        Some(Value::String(path)) => path,
        _ => &component.name,
    };
    let message = Message::new("check-missing-alt").with("file", name);
    let hint = match &alternative.decorative {
        Some(decorative) => Message::new("check-missing-alt-component")
            .with("text", &alternative.text)
            .with("decorative", decorative),
        None => Message::new("check-missing-alt-text").with("text", &alternative.text),
    };
    Some(Diagnostic::new(&rules::MISSING_ALT, call.name.span, message).hint(hint))
}

/// How a Markdown picture is given a text, or marked decorative by a component that can.
fn decorative_form(destination: &str, site: &Site) -> Message {
    let component = site.components.values().find_map(|component| {
        let decorative = component.alternative.as_ref()?.decorative.as_ref()?;
        let file = component.parameters.iter().find(|parameter| parameter.file)?;
        Some(format!(
            "{{{{ <{} {}=\"{destination}\" {decorative} /> }}}}",
            component.name, file.name
        ))
    });
    match component {
        Some(form) => Message::new("check-missing-alt-hint").with("form", form),
        None => Message::new("check-missing-alt-write"),
    }
}
