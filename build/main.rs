//! `tweeluik`: one Markdown source, two panels. A thin command over the rooms
//! `source`, `document`, `publication`, `web`, `print` and `check`.

mod builtin;
mod cli;
mod memory;
mod output;

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A build makes and drops many small values on all processors. This takes a tenth off its time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    cli::run()
}
