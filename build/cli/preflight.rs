//! `tweeluik preflight`: what a printing house would say of PDFs.
//!
//! The reports go to standard output, as text or as one JSON object a file; findings
//! go where they always go.

use std::path::{Path, PathBuf};

use tweeluik_print::preflight::{Demands, Inspection, describe, inspect, judge};
use tweeluik_source::{Catalogue, Diagnostic, Level, Message, MessageFormat, Profile, Sources};

use super::arguments::Global;
use super::report::{Counts, Report, write_out};
use super::{Outcome, rules};

/// Looks at PDFs.
pub fn preflight(
    files: &[PathBuf],
    profile: Option<Profile>,
    global: &Global,
    catalogue: &Catalogue,
) -> Outcome {
    let mut found = Vec::new();
    for file in files {
        let name = file.display().to_string();
        match std::fs::read(file) {
            Ok(bytes) => {
                let inspected = inspect(&bytes);
                found.extend(judge(&name, &inspected, Demands::of(profile)));
                if let Ok(inspection) = &inspected {
                    write_out(shown(file, inspection, global, catalogue).as_bytes());
                }
            }
            Err(error) => {
                let message = Message::new("cli-input-refused").with("path", name).with_io(&error);
                let finding = Diagnostic::unplaced(&rules::INPUT, message);
                found.push(finding.hint(Message::new("cli-input-hint")));
            }
        }
    }
    found.retain(|finding| finding.level != Level::Allow);
    let report = Report::new(global, catalogue);
    report.findings(&found, &Sources::default());
    let counts = Counts::of(&found);
    let message = Message::new("cli-preflighted").with_number("pdfs", files.len());
    report.closing(&message, counts, &[("pdfs", files.len().to_string())]);
    if counts.errors == 0 { Outcome::Good } else { Outcome::Findings }
}

/// The report about one file in the form that was asked for.
fn shown(file: &Path, inspection: &Inspection, global: &Global, catalogue: &Catalogue) -> String {
    let name = file.display().to_string();
    match global.message_format {
        MessageFormat::Json => {
            let object = serde_json::json!({ "preflight": { "file": name, "report": inspection } });
            format!("{object}\n")
        }
        MessageFormat::Human | MessageFormat::Short => describe(&name, inspection, catalogue),
    }
}
