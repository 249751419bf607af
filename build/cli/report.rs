//! Findings and closing lines, in the form that was asked for.
//!
//! People read standard error; programs read one JSON object a line on standard
//! output, the summary last. Where standard output has a result of its own, as with
//! `render`, the objects go to standard error.

use std::io::{IsTerminal, Write};

use tweeluik_source::{Catalogue, Diagnostic, Message, MessageFormat, Sources, render};

use super::arguments::Global;

/// Writes findings.
pub struct Report<'a> {
    global: &'a Global,
    catalogue: &'a Catalogue,
    beside_a_result: bool,
}

/// How many findings of each level there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Findings that stop the build.
    pub errors: usize,
    /// Findings that do not.
    pub warnings: usize,
}

impl Counts {
    /// Counts findings whose levels are in force.
    pub fn of(found: &[Diagnostic]) -> Self {
        let errors = found.iter().filter(|diagnostic| diagnostic.is_error()).count();
        Self { errors, warnings: found.len() - errors }
    }
}

impl<'a> Report<'a> {
    /// A report in the form the command line asks for.
    pub fn new(global: &'a Global, catalogue: &'a Catalogue) -> Self {
        Self { global, catalogue, beside_a_result: false }
    }

    /// A report that leaves standard output to a result.
    pub fn beside_a_result(self) -> Self {
        Self { beside_a_result: true, ..self }
    }

    /// Writes findings in the order of files and places.
    pub fn findings(&self, found: &[Diagnostic], sources: &Sources) {
        let color = self.global.color.on(std::io::stderr().is_terminal());
        let text = render(found, self.global.message_format, sources, self.catalogue, color);
        match self.global.message_format {
            MessageFormat::Json if !self.beside_a_result => write_out(text.as_bytes()),
            _ => write_err(&text),
        }
    }

    /// Writes a closing line. `facts` are its numbers, for programs.
    pub fn closing(&self, message: &Message, counts: Counts, facts: &[(&str, String)]) {
        let findings = Message::new("cli-findings")
            .with_number("errors", counts.errors)
            .with_number("warnings", counts.warnings);
        match self.global.message_format {
            MessageFormat::Json => {
                let mut fields: String =
                    facts.iter().map(|(name, value)| format!("\"{name}\":{value},")).collect();
                fields.push_str(&format!(
                    "\"errors\":{},\"warnings\":{}",
                    counts.errors, counts.warnings
                ));
                write_out(format!("{{\"summary\":{{{fields}}}}}\n").as_bytes());
            }
            MessageFormat::Human | MessageFormat::Short => {
                let text = self.catalogue.text(message);
                write_err(&format!("{text}; {}\n", self.catalogue.text(&findings)));
            }
        }
    }
}

/// Writes to standard output. A reader that went away is no error of ours.
pub fn write_out(bytes: &[u8]) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(bytes).and_then(|()| out.flush());
}

/// Writes to standard error.
pub fn write_err(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
