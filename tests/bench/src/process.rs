//! A process with its time and its peak memory.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read, Seek};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often the memory is looked at. Linux keeps the peak, so that nothing is missed but what
/// happens in the last moment.
const INTERVAL: Duration = Duration::from_millis(1);

/// What a run took.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// From start to end.
    pub time: Duration,
    /// The most memory that was resident at once (`VmHWM` in proc_pid_status(5)).
    pub peak_kilobytes: u64,
}

impl Run {
    /// A run that any other is faster than.
    pub fn slowest() -> Self {
        Self { time: Duration::MAX, peak_kilobytes: 0 }
    }

    /// The faster of two runs, with the higher peak of both.
    pub fn faster(self, other: Self) -> Self {
        Self {
            time: self.time.min(other.time),
            peak_kilobytes: self.peak_kilobytes.max(other.peak_kilobytes),
        }
    }
}

/// Builds the site in a folder.
pub fn build(program: &Path, root: &Path) -> io::Result<Run> {
    run(program, &["build".as_ref(), "--root".as_ref(), root.as_ref()])
}

/// Removes what an earlier build of a site left.
pub fn forget(root: &Path) -> io::Result<()> {
    for left in ["public", ".tweeluik"] {
        let left = root.join(left);
        if left.exists() {
            fs::remove_dir_all(left)?;
        }
    }
    Ok(())
}

/// Runs a program to its end.
pub fn run(program: &Path, arguments: &[&OsStr]) -> io::Result<Run> {
    // A pipe that nobody reads would stop a program that says much.
    let mut said = tempfile::tempfile()?;
    let start = Instant::now();
    let mut child = Command::new(program)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(said.try_clone()?)
        .spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak_kilobytes = 0;
    let ended = loop {
        if let Some(ended) = child.try_wait()? {
            break ended;
        }
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let peak = line.and_then(|rest| rest.trim().trim_end_matches(" kB").parse().ok());
        peak_kilobytes = peak.unwrap_or(0).max(peak_kilobytes);
        std::thread::sleep(INTERVAL);
    };
    let time = start.elapsed();
    if !ended.success() {
        let mut text = Vec::new();
        said.rewind()?;
        said.read_to_end(&mut text)?;
        return Err(io::Error::other(String::from_utf8_lossy(&text).into_owned()));
    }
    Ok(Run { time, peak_kilobytes })
}
