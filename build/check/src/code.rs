//! Code: its language is known, so that both panels can colour it.

use tweeluik_document::{Block, BlockKind};
use tweeluik_highlight::rules::UNKNOWN_LANGUAGE;
use tweeluik_publication::Site;
use tweeluik_source::{Diagnostic, Message, nearest_name};

/// A finding about a block of code.
pub fn block(block: &Block, site: &Site) -> Option<Diagnostic> {
    let BlockKind::Code(code) = &block.kind else { return None };
    let language = code.fence.language.as_ref()?;
    if site.highlighter.knows(&language.value) {
        return None;
    }
    let message = Message::new("highlight-unknown-language").with("name", &language.value);
    let mut finding = Diagnostic::new(&UNKNOWN_LANGUAGE, language.span, message);
    if let Some(name) = nearest_name(&language.value, &site.highlighter.names()) {
        finding = finding.hint(Message::new("source-did-you-mean").with("name", name));
    }
    Some(finding.hint(Message::new("highlight-unknown-language-hint")))
}
