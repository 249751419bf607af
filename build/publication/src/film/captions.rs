//! What captions must be like for people to be able to read them.

use std::ops::Range;

use tweeluik_source::{Diagnostic, Message, Rule, SourceFile, Span};

use super::vtt::{Cue, parse};
use crate::rules;

/// The longest line, in characters, that fits below a film.
const LINE: usize = 42;
/// The most characters a second that most readers keep up with.
const SPEED: u64 = 17;

/// The cues of captions, and all that is wrong with them. `end` is where the film ends, in
/// milliseconds.
pub fn captions(file: &SourceFile, end: u64) -> (Vec<Cue>, Vec<Diagnostic>) {
    let (cues, mut found) = cues(file, end);
    for cue in &cues {
        let mut length = cue.lines.len().saturating_sub(1) as u64;
        for (line, place) in &cue.lines {
            let characters = line.chars().count();
            length += characters as u64;
            if characters > LINE {
                let message = Message::new("publication-caption-line")
                    .with_number("characters", characters)
                    .with_number("most", LINE);
                found.push(at(
                    file,
                    &rules::CAPTION_LINE,
                    place,
                    message,
                    "publication-caption-line-hint",
                ));
            }
        }
        let speed = (length * 1000).div_ceil(cue.end - cue.start);
        if speed > SPEED {
            let message =
                Message::new("publication-caption-speed").with("speed", speed).with("most", SPEED);
            found.push(at(
                file,
                &rules::CAPTION_SPEED,
                &cue.times,
                message,
                "publication-caption-speed-hint",
            ));
        }
    }
    (cues, found)
}

/// The cues of captions or chapters, and what is wrong with their form and times.
pub fn cues(file: &SourceFile, end: u64) -> (Vec<Cue>, Vec<Diagnostic>) {
    let (cues, flaws) = parse(&file.text);
    let flaws = flaws.into_iter().map(|flaw| {
        let message = Message::new("publication-caption-syntax").with("flaw", flaw.what);
        at(file, &rules::CAPTION_SYNTAX, &flaw.range, message, "publication-caption-syntax-hint")
    });
    let mut found: Vec<Diagnostic> = flaws.collect();
    if cues.is_empty() && found.is_empty() {
        let message = Message::new("publication-caption-syntax").with("flaw", "none");
        found.push(at(
            file,
            &rules::CAPTION_SYNTAX,
            &(0..0),
            message,
            "publication-caption-syntax-hint",
        ));
    }
    let mut until = 0;
    for cue in &cues {
        if cue.start < until {
            let message = Message::new("publication-caption-overlap").with("time", clock(until));
            found.push(at(
                file,
                &rules::CAPTION_OVERLAP,
                &cue.times,
                message,
                "publication-caption-overlap-hint",
            ));
        }
        until = until.max(cue.end);
        if cue.end > end {
            let message = Message::new("publication-caption-late")
                .with("time", clock(cue.end))
                .with("end", clock(end));
            found.push(at(
                file,
                &rules::CAPTION_LATE,
                &cue.times,
                message,
                "publication-caption-late-hint",
            ));
        }
    }
    (cues, found)
}

fn at(
    file: &SourceFile,
    rule: &'static Rule,
    range: &Range<usize>,
    message: Message,
    hint: &'static str,
) -> Diagnostic {
    Diagnostic::new(rule, Span::new(file.id, range.clone()), message).hint(Message::new(hint))
}

/// Milliseconds as captions write them.
fn clock(time: u64) -> String {
    let (seconds, rest) = (time / 1000, time % 1000);
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let hours = if hours > 0 { format!("{hours:02}:") } else { String::new() };
    format!("{hours}{minutes:02}:{:02}.{rest:03}", seconds % 60)
}
