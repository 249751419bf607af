//! WebVTT (W3C: WebVTT 1, section 4 and 6): the cues of a file, each with its place.
//!
//! Crates that read WebVTT stop at the first mistake or keep no places; a person who writes
//! captions wants to hear of all mistakes, each at its line.

use std::ops::Range;

/// A cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// When it appears, in milliseconds.
    pub start: u64,
    /// When it goes.
    pub end: u64,
    /// Where its times stand in the file.
    pub times: Range<usize>,
    /// Its lines as they are read: without tags, entities resolved; each with its place.
    pub lines: Vec<(String, Range<usize>)>,
}

/// What cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The place in the file.
    pub range: Range<usize>,
    /// Which flaw, as the messages know it.
    pub what: &'static str,
}

/// The cues of a file and what is wrong with its syntax.
pub fn parse(text: &str) -> (Vec<Cue>, Vec<Flaw>) {
    let (mut cues, mut flaws) = (Vec::new(), Vec::new());
    // Bytes that are no UTF-8 were replaced by this character when the file was read.
    if let Some(at) = text.find('\u{fffd}') {
        flaws.push(Flaw { range: at..at + '\u{fffd}'.len_utf8(), what: "bytes" });
        return (cues, flaws);
    }
    let mut blocks = blocks(text).into_iter();
    let first = blocks.next();
    let head = first.as_deref().and_then(|lines| lines.first());
    let (head, place) = head.map_or(("", 0..0), |(line, place)| (*line, place.clone()));
    let rest = head.trim_start_matches('\u{feff}').strip_prefix("WEBVTT");
    let headed = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    let unheaded = match first {
        Some(lines) if headed => {
            // Keys of the file may follow its first line, a cue may not.
            let stray = lines.iter().find(|(line, _)| line.contains("-->"));
            flaws.extend(stray.map(|(_, place)| Flaw { range: place.clone(), what: "empty-line" }));
            None
        }
        first => {
            flaws.push(Flaw { range: place, what: "head" });
            // A misspelt first line, or a cue where it should be.
            first.filter(|lines| lines.iter().any(|(line, _)| line.contains("-->")))
        }
    };
    for block in unheaded.into_iter().chain(blocks) {
        let word = block[0].0.split([' ', '\t']).next().unwrap_or_default();
        if matches!(word, "NOTE" | "STYLE" | "REGION") {
            continue;
        }
        let Some(at) = block.iter().take(2).position(|(line, _)| line.contains("-->")) else {
            flaws.push(Flaw { range: block[0].1.clone(), what: "times-missing" });
            continue;
        };
        if let Some((_, place)) = block[at + 1..].iter().find(|(line, _)| line.contains("-->")) {
            flaws.push(Flaw { range: place.clone(), what: "empty-line" });
            continue;
        }
        let (line, place) = &block[at];
        match times(line) {
            Some((start, end)) if start < end => cues.push(Cue {
                start,
                end,
                times: place.clone(),
                lines: block[at + 1..]
                    .iter()
                    .map(|(line, place)| (read(line), place.clone()))
                    .collect(),
            }),
            Some(_) => flaws.push(Flaw { range: place.clone(), what: "times-reversed" }),
            None => flaws.push(Flaw { range: place.clone(), what: "times" }),
        }
    }
    (cues, flaws)
}

/// Runs of lines between empty ones, each line with its place.
fn blocks(text: &str) -> Vec<Vec<(&str, Range<usize>)>> {
    let mut blocks: Vec<Vec<(&str, Range<usize>)>> = Vec::new();
    let mut open = false;
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches(['\n', '\r']);
        if line.is_empty() {
            open = false;
        } else {
            if !open {
                blocks.push(Vec::new());
            }
            open = true;
            if let Some(block) = blocks.last_mut() {
                block.push((line, start..start + line.len()));
            }
        }
        start += whole.len();
    }
    blocks
}

/// Start and end of `00:01.000 --> 00:02.500`, with settings after it or not.
fn times(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once("-->")?;
    let (end, _) = rest.trim_start().split_once([' ', '\t']).unwrap_or((rest.trim(), ""));
    Some((time(start.trim())?, time(end.trim())?))
}

/// Milliseconds of `mm:ss.ttt` or `hh:mm:ss.ttt`.
fn time(text: &str) -> Option<u64> {
    let (clock, fraction) = text.split_once('.')?;
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let parts: Vec<&str> = clock.split(':').collect();
    let (hours, minutes, seconds) = match parts[..] {
        [minutes, seconds] => ("0", minutes, seconds),
        [hours, minutes, seconds] if hours.len() >= 2 => (hours, minutes, seconds),
        _ => return None,
    };
    let shaped = minutes.len() == 2 && seconds.len() == 2 && fraction.len() == 3;
    if !shaped || ![hours, minutes, seconds, fraction].into_iter().all(digits) {
        return None;
    }
    let [hours, minutes, seconds, fraction] =
        [hours, minutes, seconds, fraction].map(|part| part.parse::<u64>().ok());
    let (minutes, seconds) = (minutes.filter(|&m| m < 60)?, seconds.filter(|&s| s < 60)?);
    let whole = hours?.checked_mul(3600)?.checked_add(minutes * 60 + seconds)?;
    whole.checked_mul(1000)?.checked_add(fraction?)
}

/// A line of a cue as it is read.
fn read(line: &str) -> String {
    let mut out = String::new();
    let mut within = false;
    for c in line.chars() {
        match c {
            '<' => within = true,
            '>' if within => within = false,
            c if !within => out.push(c),
            _ => {}
        }
    }
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{a0}"), ("&lrm;", ""), ("&rlm;", "")];
    let out = entities.iter().fold(out, |text, (entity, sign)| text.replace(entity, sign));
    out.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_are_read_with_their_places() {
        let text = "WEBVTT - titel\n\nNOTE\nniet dit\n\n1\n00:01.000 --> 00:02.500 line:0\n\
                    <v Anna>Dag &amp; tot ziens</v>\r\n\n01:00:00.000 --> 01:00:01.000\nEinde\n";
        let (cues, flaws) = parse(text);
        assert_eq!(flaws, []);
        assert_eq!((cues[0].start, cues[0].end, cues[1].start), (1000, 2500, 3_600_000));
        assert_eq!(cues[0].lines[0].0, "Dag & tot ziens");
        assert_eq!(&text[cues[0].times.clone()], "00:01.000 --> 00:02.500 line:0");
        assert_eq!(&text[cues[1].lines[0].1.clone()], "Einde");
    }

    #[test]
    fn flaws_have_a_name() {
        let what = |text: &str| -> Vec<_> { parse(text).1.iter().map(|flaw| flaw.what).collect() };
        assert_eq!(what(""), ["head"]);
        assert_eq!(what("00:01.000 --> 00:02.000\nDag\n"), ["head"]);
        assert_eq!(what("WEBVTT\n\nDag\n"), ["times-missing"]);
        assert_eq!(what("WEBVTT\n00:01.000 --> 00:02.000\nDag\n"), ["empty-line"]);
        let glued = "WEBVTT\n\n00:01.000 --> 00:02.000\nDag\n00:02.000 --> 00:03.000\nJa\n";
        assert_eq!(what(glued), ["empty-line"]);
        assert_eq!(what("WEBVTT\n\n00:01.000 --> 00:02.000\nD\u{fffd}g\n"), ["bytes"]);
        assert_eq!(what("WEBVTT\n\n00:02.000 --> 00:01.000\nDag\n"), ["times-reversed"]);
        for times in ["0:01.000 --> 00:02.000", "00:01 --> 00:02", "00:61.000 --> 02:00.000"] {
            assert_eq!(what(&format!("WEBVTT\n\n{times}\nDag\n")), ["times"], "{times}");
        }
    }
}
