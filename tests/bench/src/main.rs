//! Measures a build against its floor, in one run.
//!
//! The floor is one pass of pulldown-cmark over all pages, parsing and writing HTML, with rayon: in
//! memory, and from files to files. The build is the whole process: reading, pages, taxonomies, a
//! feed, a sitemap and writing all files, with an empty cache and then with a full one.
//!
//! ```sh
//! tests/bench/run                 # both sizes and the PDFs, and writes a result
//! tests/bench/run 1000            # one size
//! tests/bench/run print           # the PDFs
//! ```
//!
//! PDFs are measured against a document written by hand for the same pages, see [`print`].

#![allow(clippy::print_stdout, reason = "the result is the output")]
#![allow(clippy::print_stderr, reason = "what went wrong is no result")]

mod print;
mod process;
mod publication;
mod typeset;
mod website;
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;

/// How often each thing is measured; the fastest counts.
const ROUNDS: usize = 5;

/// Chapters of the long publication: about 300 pages.
const CHAPTERS: usize = 34;

/// The fonts of the built-in theme.
const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/fonts");

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(program) = arguments.next().map(PathBuf::from) else {
        println!("usage: tweeluik-bench PROGRAM [PAGES…|print [CHAPTERS]]");
        return ExitCode::from(2);
    };
    let arguments: Vec<String> = arguments.collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        // This program itself, as the one that is measured.
        [folder] if program == Path::new("typst") => {
            typeset::compile(Path::new(folder), Path::new(FONTS))
        }
        ["print"] => print::measure(&program, CHAPTERS),
        ["print", chapters] => print::measure(&program, chapters.parse().unwrap_or(CHAPTERS)),
        [] => website(&program, &[1_000, 10_000])
            .map(|()| println!())
            .and_then(|()| print::measure(&program, CHAPTERS)),
        ref sizes => {
            let sizes: Vec<usize> = sizes.iter().filter_map(|size| size.parse().ok()).collect();
            website(&program, &sizes)
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a table of builds of websites of so many pages.
fn website(program: &Path, sizes: &[usize]) -> std::io::Result<()> {
    let columns = [
        "pages",
        "floor",
        "floor, files",
        "build, cold",
        "build, warm",
        "cold : floor",
        "cold : floor, files",
        "peak memory",
    ];
    println!("| {} |", columns.join(" | "));
    println!("|{}", " ---: |".repeat(columns.len()));
    sizes.iter().try_for_each(|&pages| measure(program, pages))
}

fn measure(program: &Path, pages: usize) -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    website::write(folder.path(), pages)?;
    let floor = floor(folder.path())?;
    let with_files = floor_with_files(folder.path())?;
    let mut cold = process::Run::slowest();
    let mut warm = process::Run::slowest();
    for _ in 0..ROUNDS {
        process::forget(folder.path())?;
        cold = cold.faster(process::build(program, folder.path())?);
        warm = warm.faster(process::build(program, folder.path())?);
    }
    println!(
        "| {pages} | {} | {} | {} | {} | {:.1} | {:.1} | {} MB |",
        milliseconds(floor),
        milliseconds(with_files),
        milliseconds(cold.time),
        milliseconds(warm.time),
        cold.time.as_secs_f64() / floor.as_secs_f64(),
        cold.time.as_secs_f64() / with_files.as_secs_f64(),
        cold.peak_kilobytes / 1024,
    );
    Ok(())
}

/// The least that any generator must do with these pages.
fn floor(root: &Path) -> std::io::Result<Duration> {
    let pages: Vec<String> =
        sources(root).iter().map(fs::read_to_string).collect::<Result<_, _>>()?;
    let once = || {
        let start = Instant::now();
        let lengths: usize = pages.par_iter().map(|page| html_of(page).len()).sum();
        // The work must not be found useless.
        assert!(lengths > 0);
        start.elapsed()
    };
    Ok((0..ROUNDS * 4).map(|_| once()).min().unwrap_or_default())
}

/// The same with what it takes to read each page from its file and to write it to one, in a folder
/// of its own, as readers find it.
fn floor_with_files(root: &Path) -> std::io::Result<Duration> {
    let once = || {
        let out = tempfile::tempdir()?;
        let start = Instant::now();
        sources(root).par_iter().enumerate().try_for_each(|(at, path)| {
            let folder = out.path().join(at.to_string());
            fs::create_dir(&folder)?;
            fs::write(folder.join("index.html"), html_of(&fs::read_to_string(path)?))
        })?;
        Ok(start.elapsed())
    };
    let times: Vec<Duration> = (0..ROUNDS * 4).map(|_| once()).collect::<std::io::Result<_>>()?;
    Ok(times.into_iter().min().unwrap_or_default())
}

/// The files of all pages.
fn sources(root: &Path) -> Vec<PathBuf> {
    let files = walkdir::WalkDir::new(root.join("content")).into_iter().filter_map(Result::ok);
    let paths = files.map(walkdir::DirEntry::into_path);
    paths.filter(|path| path.extension().is_some_and(|it| it == "md")).collect()
}

/// A page without its front matter, as HTML.
fn html_of(page: &str) -> String {
    let body = page.splitn(3, "+++\n").nth(2).unwrap_or(page);
    let mut out = String::with_capacity(body.len() * 3 / 2);
    html::push_html(&mut out, Parser::new_ext(body, Options::all()));
    out
}

fn milliseconds(time: Duration) -> String {
    let time = time.as_secs_f64() * 1000.0;
    if time < 100.0 { format!("{time:.1} ms") } else { format!("{time:.0} ms") }
}
