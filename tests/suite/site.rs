//! A site in a temporary folder, and what a run of the command on it gave.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// Configuration of a site that has nothing wrong.
pub const CONFIG: &str = "\
base_url = \"https://example.org\"
title = \"Proef\"
description = \"Een site om mee te proeven.\"
default_language = \"nl\"
[markdown]
smart_punctuation = true
definition_list = true
github_alerts = true
";

/// A home page that has nothing wrong.
pub const HOME: &str = "+++\ntitle = \"Thuis\"\ndescription = \"De voorkant.\"\n+++\n\nWelkom.\n";

/// A drawing.
pub const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 54\">\
    <rect width=\"96\" height=\"54\" fill=\"#1f5f4a\"/></svg>";

/// A site in a temporary folder.
pub struct Site {
    folder: TempDir,
}

/// What a run gave.
pub struct Run {
    /// Exit code; `None` when a signal ended the run.
    pub status: Option<i32>,
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: String,
}

impl Site {
    /// A site with a configuration and a home page, nothing wrong with either.
    pub fn new() -> Self {
        Self::empty().file("config.toml", CONFIG).file("content/_index.md", HOME)
    }

    /// An empty folder.
    pub fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A copy of a site in `tests/sites/`.
    pub fn of(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites").join(name);
        let files = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter();
        let files = files.map(Result::unwrap).filter(|entry| entry.file_type().is_file());
        files.fold(Self::empty(), |site, entry| {
            let path = entry.path().strip_prefix(&root).unwrap().to_str().unwrap();
            site.file(path, fs::read(entry.path()).unwrap())
        })
    }

    /// A site with one publication of two chapters.
    pub fn with_publication() -> Self {
        Self::new()
            .file(
                "content/gids/_index.md",
                "+++\ntitle = \"De gids\"\ndescription = \"Een gids.\"\nsort_by = \"weight\"\n\
                 [extra.publication]\nsubtitle = \"Voor wie bouwt\"\nversion = \"1.0\"\n\
                 date = 2026-01-31\npublisher = \"De uitgever\"\n+++\n\nVooraf.\n",
            )
            .page("gids/een", "Het begin", 1, "Lees ook [het eind](@/gids/twee.md#daarna).\n")
            .page(
                "gids/twee",
                "Het eind",
                2,
                "Tekst.[^a]\n\n## Daarna\n\nNog meer.\n\n[^a]: Een bron.\n",
            )
    }

    /// Adds a page below `content/`, with front matter that has nothing wrong.
    pub fn page(self, name: &str, title: &str, weight: usize, body: &str) -> Self {
        let text = format!(
            "+++\ntitle = \"{title}\"\ndescription = \"Over {title}.\"\nweight = {weight}\n+++\n\n{body}"
        );
        self.file(&format!("content/{name}.md"), text)
    }

    /// Adds the page of a film with its files.
    pub fn film(self, name: &str, weight: usize) -> Self {
        let folder = format!("content/{name}");
        let keys = "files = [\"film.mp4\", \"film.webm\"]\nposter = \"beeld.svg\"\n\
                    duration = \"1:30\"\ndate = 2026-01-31\ncaptions = \"film.vtt\"\n\
                    chapters = \"delen.vtt\"\ntranscript = \"#tekst\"\n\
                    audio_description = \"geluid.mp3\"\n\
                    credits = [\"de makers\"]\nconsent = \"niemand is in beeld\"\n";
        let text = format!(
            "+++\ntitle = \"Een film\"\ndescription = \"Over een film.\"\nweight = {weight}\n\
             [extra.film]\n{keys}+++\n\n{{{{ <film /> }}}}\n\n## Tekst\n\nEen *stem*.\n\nMuziek.\n"
        );
        self.file(&format!("{folder}/index.md"), text)
            .file(&format!("{folder}/film.mp4"), include_bytes!("../films/film.mp4"))
            .file(&format!("{folder}/film.webm"), include_bytes!("../films/film.webm"))
            .file(&format!("{folder}/geluid.mp3"), "mp3")
            .file(&format!("{folder}/beeld.svg"), SVG.replace("96 54", "96 72"))
            .file(&format!("{folder}/film.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nEen stem.\n")
            .file(&format!("{folder}/delen.vtt"), "WEBVTT\n\n00:00.000 --> 01:30.000\nBegin\n")
    }

    /// Adds or replaces a file.
    pub fn file(self, path: &str, contents: impl AsRef<[u8]>) -> Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
        self
    }

    /// A path in the site.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// The text of a file.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Paths and bytes of all files below a folder, sorted.
    pub fn files(&self, folder: &str) -> Vec<(String, Vec<u8>)> {
        let root = self.path(folder);
        walkdir::WalkDir::new(&root)
            .sort_by_file_name()
            .into_iter()
            .map(Result::unwrap)
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| {
                let path = entry.path().strip_prefix(&root).unwrap().display().to_string();
                (path, fs::read(entry.path()).unwrap())
            })
            .collect()
    }

    /// The command with findings in short Dutch lines, ready to run in the site's folder.
    pub fn command(&self, words: &str) -> Command {
        let mut command = command(self.folder.path());
        if !words.contains("--message-format") {
            command.args(["--message-format", "short"]);
        }
        command.args(words.split(' '));
        command
    }

    /// Runs the command.
    pub fn run(&self, words: &str) -> Run {
        run(self.command(words), b"")
    }

    /// Runs the command with findings for people, hints and all.
    pub fn run_for_people(&self, words: &str) -> Run {
        let mut command = command(self.folder.path());
        command.args(["--color", "never"]).args(words.split(' '));
        run(command, b"")
    }

    /// Runs the command with a text on standard input.
    pub fn run_with(&self, words: &str, input: &str) -> Run {
        run(self.command(words), input.as_bytes())
    }
}

/// The command in a folder, as nobody configured it.
pub fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tweeluik"));
    command.current_dir(folder).env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
    command
}

/// Runs a command to its end.
pub fn run(mut command: Command, input: &[u8]) -> Run {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The command may end without reading all of its input.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    Run {
        status: output.status.code(),
        stdout: output.stdout,
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Run {
    /// Checks the exit code.
    #[track_caller]
    pub fn code(self, expected: i32) -> Self {
        assert_eq!(self.status, Some(expected), "stderr:\n{}", self.stderr);
        self
    }

    /// Checks that a line of standard error begins with this text.
    #[track_caller]
    pub fn says(self, line: &str) -> Self {
        assert!(
            self.stderr.lines().any(|written| written.trim_start().starts_with(line)),
            "no line begins with\n{line}\nin\n{}",
            self.stderr
        );
        self
    }

    /// Checks that standard error has no finding, but for the makers of pictures: they are said
    /// only where that is what a test is about.
    #[track_caller]
    pub fn finds_nothing(self) -> Self {
        let found: Vec<&str> = self
            .stderr
            .lines()
            .filter(|line| line.contains("fout[") || line.contains("waarschuwing["))
            .filter(|line| !line.contains("[picture-rights]"))
            .collect();
        assert!(found.is_empty(), "unexpected findings:\n{}", found.join("\n"));
        self
    }

    /// Standard output as text.
    pub fn output(&self) -> String {
        String::from_utf8(self.stdout.clone()).unwrap()
    }
}
