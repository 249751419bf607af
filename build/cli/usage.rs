//! A command line that clap refused, told in the reader's language.

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use tweeluik_source::{Catalogue, Message};

/// What to write for a wrong command line, or for `--help` and `--version`.
pub fn explain(error: &Error, command: &mut Command, catalogue: &Catalogue) -> String {
    if !error.use_stderr() {
        return error.render().to_string();
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return error.render().to_string();
    }
    let text = |id| catalogue.text(&Message::new(id));
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => command.render_usage().to_string(),
    };
    // Clap writes its own word before the usage line.
    let usage = usage.split_once(": ").map_or(usage.as_str(), |(_, usage)| usage);
    let mut lines = format!("{} {}\n", text("cli-wrong-usage"), catalogue.text(&message(error)));
    if let Some(near) = suggestion(error) {
        let hint = Message::new("source-did-you-mean").with("name", near);
        lines.push_str(&format!("  {}\n", catalogue.text(&hint)));
    }
    lines.push_str(&format!("\n{} {usage}\n{}\n", text("cli-usage"), text("cli-more-help")));
    lines
}

fn message(error: &Error) -> Message {
    let value = |kind| error.get(kind).map(shown).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => {
            Message::new("cli-unknown-flag").with("name", value(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => {
            Message::new("cli-unknown-command").with("name", value(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => Message::new("cli-missing-command"),
        ErrorKind::MissingRequiredArgument => {
            Message::new("cli-missing-argument").with("name", value(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue if value(ContextKind::InvalidValue).is_empty() => {
            Message::new("cli-missing-value").with("name", value(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue => Message::new("cli-invalid-choice")
            .with("value", value(ContextKind::InvalidValue))
            .with("name", value(ContextKind::InvalidArg))
            .with("choices", value(ContextKind::ValidValue)),
        ErrorKind::ArgumentConflict
            if value(ContextKind::InvalidArg) == value(ContextKind::PriorArg) =>
        {
            Message::new("cli-flag-twice").with("name", value(ContextKind::InvalidArg))
        }
        ErrorKind::TooManyValues => Message::new("cli-unwanted-value")
            .with("name", value(ContextKind::InvalidArg))
            .with("value", value(ContextKind::InvalidValue)),
        _ => Message::new("cli-usage-mistake"),
    }
}

fn suggestion(error: &Error) -> Option<String> {
    [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .find_map(|kind| error.get(kind))
        .map(shown)
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}
