//! A line that tells what is going on, on a terminal, once it takes more than a second.

use std::io::IsTerminal;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long a build stays silent.
const PATIENCE: Duration = Duration::from_secs(1);

/// The progress of one run.
pub struct Progress {
    started: Instant,
    bar: ProgressBar,
    shown: Mutex<bool>,
}

impl Progress {
    /// Progress of `total` steps, shown only if `wanted` and on a terminal.
    pub fn new(wanted: bool) -> Self {
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::hidden());
        // The template is a constant of ours; were it wrong, the default would do.
        if let Ok(style) = ProgressStyle::with_template("{msg} {pos}/{len} {wide_bar}") {
            bar.set_style(style);
        }
        let never = !wanted || !std::io::stderr().is_terminal();
        Self { started: Instant::now(), bar, shown: Mutex::new(never) }
    }

    /// Begins a stage of `total` steps.
    pub fn stage(&self, name: String, total: usize) {
        self.bar.set_length(total as u64);
        self.bar.set_position(0);
        self.bar.set_message(name);
        self.show_if_slow();
    }

    /// One step is done.
    pub fn step(&self) {
        self.bar.inc(1);
        self.show_if_slow();
    }

    /// Clears the line.
    pub fn clear(&self) {
        self.bar.finish_and_clear();
    }

    /// Seconds since the run began.
    pub fn seconds(&self) -> f64 {
        self.started.elapsed().as_secs_f64()
    }

    fn show_if_slow(&self) {
        let Ok(mut shown) = self.shown.lock() else { return };
        if !*shown && self.started.elapsed() > PATIENCE {
            *shown = true;
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}
