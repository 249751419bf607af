//! `tweeluik`: one Markdown source, two panels. A thin command over the rooms
//! `source`, `document`, `publication`, `web`, `print` and `check`.

mod builtin;
mod cli;
mod output;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
