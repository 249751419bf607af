//! Measures PDFs: one long publication against a document written in Typst by hand, and all kinds
//! of five publications in one run against a run for each kind.

use std::fs;
use std::io;
use std::path::Path;

use lopdf::Document;

use crate::process::{self, Run};
use crate::{milliseconds, publication};

/// How often each thing is measured; the fastest counts.
const ROUNDS: usize = 2;

/// Kinds of PDF.
const PROFILES: [&str; 6] = ["screen", "office", "large-print", "a5", "booklet", "press"];

/// Chapters of each of the five publications.
const CHAPTERS: usize = 2;

/// Prints a table of one publication of so many chapters, and one of five publications.
pub fn measure(program: &Path, chapters: usize) -> io::Result<()> {
    long(program, chapters)?;
    println!();
    kinds(program)
}

fn long(program: &Path, chapters: usize) -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let (site, typst) = (folder.path().join("site"), folder.path().join("typst"));
    publication::write_markdown(&site, 1, chapters, &["screen"])?;
    publication::write_typst(&typst, chapters)?;
    let bench = std::env::current_exe()?;
    let mut own = Run::slowest();
    let mut by_hand = Run::slowest();
    for _ in 0..ROUNDS {
        by_hand = by_hand.faster(process::run(&bench, &["typst".as_ref(), typst.as_ref()])?);
        own = own.faster(build(program, &site)?);
    }
    println!("| what | pages | time | a page | peak memory | PDF |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: |");
    let of_typst = row("Typst by hand, PDF", by_hand, &typst.join("main.pdf"))?;
    let pdf = site.join("public/boek-0/boek-0.pdf");
    let of_own = row("Tweeluik, PDF and website", own, &pdf)?;
    let ratio = |of: fn(&Measured) -> f64| of(&of_own) / of(&of_typst);
    println!(
        "| ratio | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
        ratio(|it| it.pages),
        ratio(|it| it.seconds),
        ratio(|it| it.seconds / it.pages),
        own.peak_kilobytes as f64 / by_hand.peak_kilobytes as f64,
        ratio(|it| it.bytes),
    );
    Ok(())
}

struct Measured {
    pages: f64,
    seconds: f64,
    bytes: f64,
}

fn row(what: &str, run: Run, pdf: &Path) -> io::Result<Measured> {
    let bytes = fs::metadata(pdf)?.len();
    let pages = Document::load(pdf).map_err(io::Error::other)?.page_iter().count();
    println!(
        "| {what} | {pages} | {} | {} | {} MB | {} kB |",
        milliseconds(run.time),
        milliseconds(run.time / u32::try_from(pages.max(1)).unwrap_or(u32::MAX)),
        run.peak_kilobytes / 1024,
        bytes / 1000,
    );
    Ok(Measured { pages: pages as f64, seconds: run.time.as_secs_f64(), bytes: bytes as f64 })
}

fn kinds(program: &Path) -> io::Result<()> {
    println!("| five publications of {CHAPTERS} chapters | time | peak memory |");
    println!("| --- | ---: | ---: |");
    let mut sum = 0.0;
    let alone = PROFILES.map(|profile| vec![profile]);
    for profiles in alone.into_iter().chain([PROFILES.to_vec()]) {
        let folder = tempfile::tempdir()?;
        publication::write_markdown(folder.path(), 5, CHAPTERS, &profiles)?;
        let mut best = Run::slowest();
        for _ in 0..ROUNDS {
            best = best.faster(build(program, folder.path())?);
        }
        let time = milliseconds(best.time);
        let peak = best.peak_kilobytes / 1024;
        if let [profile] = profiles.as_slice() {
            println!("| {profile} | {time} | {peak} MB |");
            sum += best.time.as_secs_f64();
        } else {
            let ratio = best.time.as_secs_f64() / sum;
            println!("| all in one run: {ratio:.2} of the sum | {time} | {peak} MB |");
        }
    }
    Ok(())
}

/// A build with an empty cache.
fn build(program: &Path, site: &Path) -> io::Result<Run> {
    process::forget(site)?;
    process::build(program, site)
}
