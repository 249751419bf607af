//! The command: reads the command line, runs one action, gives an exit code.

mod arguments;
mod build;
mod check;
mod headers;
mod init;
mod interrupt;
mod preflight;
mod progress;
mod project;
mod reference;
mod reference_schemas;
mod render;
mod report;
mod rules;
mod schema;
mod usage;

use std::process::ExitCode;

use arguments::{Action, command, language_of, read};
use tweeluik_source::Catalogue;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Nothing stood in the way.
    Good,
    /// Findings stopped it.
    Findings,
    /// The command line was wrong.
    WrongUse,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Good => Self::from(0),
            Outcome::Findings => Self::from(1),
            Outcome::WrongUse => Self::from(2),
        }
    }
}

/// Runs the command line of this process.
pub fn run() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let words: Vec<String> =
        arguments.iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let language = language_of(words.iter().map(String::as_str), locale.as_deref());
    let catalogue = Catalogue::new(language);
    let mut command = command(&catalogue);
    let matched = command.try_get_matches_from_mut(arguments);
    let read = match matched {
        Ok(matches) => read(&matches),
        Err(error) => {
            let text = usage::explain(&error, &mut command, &catalogue);
            return if error.use_stderr() {
                report::write_err(&text);
                Outcome::WrongUse.into()
            } else {
                report::write_out(text.as_bytes());
                Outcome::Good.into()
            };
        }
    };
    let Some((global, action)) = read else {
        return Outcome::WrongUse.into();
    };
    interrupt::listen();
    let outcome = match &action {
        Action::Build(arguments) => build::build(arguments, &global, &catalogue),
        Action::Check { root, drafts } => check::check(root, *drafts, &global, &catalogue),
        Action::Render { file, to, root, output } => {
            let request =
                render::Request { file, to: *to, root: root.as_deref(), output: output.as_deref() };
            render::render(&request, &global, &catalogue)
        }
        Action::Headers { root, server, base_url } => {
            headers::headers(root, *server, base_url.as_deref(), &global, &catalogue)
        }
        Action::Reference { topic, root } => {
            reference::reference(root, *topic, &global, &catalogue)
        }
        Action::Schema { name, root } => schema::schema(root, name, &global, &catalogue),
        Action::Preflight { files, profile } => {
            preflight::preflight(files, *profile, &global, &catalogue)
        }
        Action::Init { folder } => init::init(folder, &global, &catalogue),
    };
    outcome.into()
}
