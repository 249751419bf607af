//! Reads a small text with every extra on, and shows the result as lines.

use tweeluik_document::{Anchors, Document, Options, dump, parse};
use tweeluik_source::{Argument, Diagnostic, Sources};

/// Every extra on, except smart punctuation and made anchors.
pub fn options() -> Options {
    Options {
        emoji: true,
        smart_punctuation: false,
        definition_list: true,
        github_alerts: true,
        without_calls: false,
        anchors: Anchors::Off,
        language: "nl".to_owned(),
    }
}

pub fn read_with(text: &str, options: &Options) -> (Document, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let file = sources.add("content/a.md", text);
    let (document, findings) = parse(text, 0..text.len(), file, options);
    (document, findings, sources)
}

pub fn read(text: &str) -> (Document, Vec<Diagnostic>, Sources) {
    read_with(text, &options())
}

/// The tree as `dump` shows it.
pub fn tree(text: &str) -> String {
    let (document, _, sources) = read(text);
    let file = sources.by_path("content/a.md").unwrap();
    dump(&document, file)
}

fn place(sources: &Sources, span: tweeluik_source::Span) -> String {
    let (line, column) = sources.get(span.file).line_column(span.range().start);
    format!("{line}:{column}")
}

/// A line for each finding: place, rule, message, places that explain it.
pub fn findings(text: &str) -> String {
    let (_, findings, sources) = read(text);
    let mut lines = String::new();
    for finding in findings {
        let at = place(&sources, finding.span.unwrap());
        lines.push_str(&format!("{at} {} {}", finding.rule.name, finding.message.id));
        for (span, _) in &finding.related {
            lines.push_str(&format!(" ({})", place(&sources, *span)));
        }
        assert!(
            !finding.hints.is_empty() || finding.rule.name == "malformed-call",
            "no hint: {lines}"
        );
        lines.push('\n');
    }
    lines
}

/// A line for each hint: place of the finding, arguments of the hint.
pub fn hints(text: &str) -> String {
    let (_, findings, sources) = read(text);
    let mut lines = String::new();
    for finding in &findings {
        for hint in &finding.hints {
            lines.push_str(&place(&sources, finding.span.unwrap()));
            for (name, value) in &hint.arguments {
                match value {
                    Argument::Text(text) => lines.push_str(&format!(" {name}={text}")),
                    Argument::Number(number) => lines.push_str(&format!(" {name}={number}")),
                    Argument::Message(message) => {
                        lines.push_str(&format!(" {name}={}", message.id));
                    }
                }
            }
            lines.push('\n');
        }
    }
    lines
}
