//! The info string of a code block: language and attributes, as in Zola:
//! ```` ```rust,linenos,hl_lines=2-3 5,name=main.rs ````

use std::ops::RangeInclusive;

use tweeluik_source::{Diagnostic, Message, Span, Spanned, nearest};

use crate::rules::CODE_FENCE;
use crate::tree::Fence;

const ATTRIBUTES: [&str; 6] = ["linenos", "linenostart", "hl_lines", "hide_lines", "name", "copy"];

/// Reads the info string of the code at `block` in a file's `text`; the code has `lines` lines.
pub(crate) fn read(info: &str, text: &str, block: Span, lines: usize) -> (Fence, Vec<Diagnostic>) {
    let mut reader = Reader { info, text, block, lines, found: Vec::new() };
    let mut fence = Fence::default();
    for (at, part) in info.split(',').enumerate() {
        let part = part.trim();
        if part.is_empty() {
            continue;
        }
        // CommonMark takes the first word for the language, whatever follows it.
        let first = part.split(char::is_whitespace).next().unwrap_or_default();
        let key = first.split('=').next().unwrap_or_default();
        if at == 0 && first.len() < part.len() && !ATTRIBUTES.contains(&key) {
            fence.language = Some(Spanned::new(first.to_owned(), reader.place(first)));
            reader.without_comma(part[first.len()..].trim());
        } else {
            reader.part(part, &mut fence);
        }
    }
    (fence, reader.found)
}

struct Reader<'t> {
    info: &'t str,
    text: &'t str,
    block: Span,
    lines: usize,
    found: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn part(&mut self, part: &str, fence: &mut Fence) {
        let (key, value) = match part.split_once('=') {
            Some((key, value)) => (key.trim(), Some(value.trim())),
            None => (part, None),
        };
        match (key, value) {
            ("linenos", None) => fence.numbered = true,
            ("copy", None) => fence.copy = true,
            ("linenos" | "copy", Some(value)) => match value {
                "true" if key == "linenos" => fence.numbered = true,
                "true" => fence.copy = true,
                "false" => {}
                _ => self.wrong(part, "document-fence-flag-hint"),
            },
            ("linenostart", Some(value)) => match value.parse() {
                Ok(number) => fence.first_number = number,
                Err(_) => self.wrong(part, "document-fence-number-hint"),
            },
            ("hl_lines", Some(value)) => {
                let lines = self.ranges(part, value);
                fence.marked.extend(lines);
            }
            ("hide_lines", Some(value)) => {
                let lines = self.ranges(part, value);
                fence.hidden.extend(lines);
            }
            ("name", Some(value)) if !value.is_empty() => {
                let inside = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
                fence.name = Some(inside.unwrap_or(value).to_owned());
            }
            ("linenostart" | "hl_lines" | "hide_lines" | "name", _) => {
                self.wrong(part, "document-fence-value-hint");
            }
            (words, None) if words.contains(char::is_whitespace) => self.without_comma(words),
            (language, None) if fence.language.is_none() => {
                fence.language = Some(Spanned::new(language.to_owned(), self.place(language)));
            }
            (unknown, _) => {
                let message = Message::new("document-fence-unknown").with("name", unknown);
                let place = self.place(part);
                self.found.push(
                    Diagnostic::new(&CODE_FENCE, place, message)
                        .hint(nearest(unknown, &ATTRIBUTES)),
                );
            }
        }
    }

    /// `1-3 5`: lines of the code, each within it.
    fn ranges(&mut self, part: &str, value: &str) -> Vec<RangeInclusive<usize>> {
        let mut ranges = Vec::new();
        for word in value.split_whitespace() {
            let (from, to) = word.split_once('-').unwrap_or((word, word));
            let (Ok(from), Ok(to)) = (from.parse::<usize>(), to.parse::<usize>()) else {
                self.wrong(part, "document-fence-lines-hint");
                continue;
            };
            let (from, to) = (from.min(to), from.max(to));
            if from == 0 || to > self.lines {
                let message = Message::new("document-fence-outside")
                    .with("lines", word)
                    .with_number("count", self.lines);
                let place = self.place(part);
                self.found.push(
                    Diagnostic::new(&CODE_FENCE, place, message)
                        .hint(Message::new("document-fence-lines-hint")),
                );
            }
            ranges.push(from..=to);
        }
        if value.is_empty() {
            self.wrong(part, "document-fence-lines-hint");
        }
        ranges
    }

    fn wrong(&mut self, part: &str, hint: &'static str) {
        let message = Message::new("document-fence-value").with("part", part);
        let place = self.place(part);
        self.found.push(Diagnostic::new(&CODE_FENCE, place, message).hint(Message::new(hint)));
    }

    fn without_comma(&mut self, rest: &str) {
        let message = Message::new("document-fence-comma").with("part", rest);
        let place = self.place(rest);
        let hint = Message::new("document-fence-comma-hint");
        self.found.push(Diagnostic::new(&CODE_FENCE, place, message).hint(hint));
    }

    /// Where a part of the info string stands; the fence where it was written with escapes.
    fn place(&self, part: &str) -> Span {
        let written = self.text.get(self.block.range()).unwrap_or_default();
        let line = written.lines().next().unwrap_or_default();
        let start = self.block.range().start;
        // A part is a piece of the info string, which lies at one place on the line.
        let inside = (part.as_ptr() as usize).checked_sub(self.info.as_ptr() as usize);
        match (line.find(self.info), inside) {
            (Some(at), Some(inside)) if inside + part.len() <= self.info.len() => {
                let from = start + at + inside;
                Span::new(self.block.file, from..from + part.len())
            }
            _ => Span::new(self.block.file, start..start + line.len()),
        }
    }
}

#[cfg(test)]
mod tests {
    use tweeluik_source::Sources;

    use super::*;

    /// What an info string says of code of five lines, and the parts that findings point at.
    fn read_info(info: &str) -> (Fence, Vec<String>) {
        let text = format!("```{info}\n1\n2\n3\n4\n5\n```");
        let file = Sources::default().add("a.md", text.clone());
        let (fence, found) = read(info, &text, Span::new(file, 0..text.len()), 5);
        let places = found.iter().filter_map(|finding| finding.span);
        (fence, places.map(|span| text[span.range()].to_owned()).collect())
    }

    fn language(fence: &Fence) -> Option<&str> {
        fence.language.as_ref().map(|language| language.value.as_str())
    }

    #[test]
    fn every_attribute_is_read() {
        let info = "rust,linenos, linenostart=10,hl_lines=2-3 5,hide_lines=1,name=a b.rs,copy";
        let (fence, found) = read_info(info);
        assert_eq!(language(&fence), Some("rust"));
        assert!(fence.numbered && fence.copy);
        assert_eq!(fence.first_number, 10);
        assert_eq!((fence.marked.clone(), fence.hidden.clone()), (vec![2..=3, 5..=5], vec![1..=1]));
        assert_eq!(fence.name.as_deref(), Some("a b.rs"));
        assert!(fence.marks(3) && !fence.marks(4) && fence.hides(1));
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn a_language_is_not_needed_and_may_come_later() {
        assert_eq!(language(&read_info("").0), None);
        assert_eq!(language(&read_info("linenos").0), None);
        assert_eq!(language(&read_info("linenos,toml").0), Some("toml"));
        assert_eq!(read_info("hl_lines=5-4").0.marked, [4..=5]);
    }

    #[test]
    fn mistakes_are_told_at_their_place() {
        assert_eq!(read_info("rust,lineno").1, ["lineno"]);
        assert_eq!(read_info("rust, hl_lines=a 2").1, ["hl_lines=a 2"]);
        assert_eq!(read_info("rust,hl_lines=6").1, ["hl_lines=6"]);
        assert_eq!(read_info("rust,linenostart=x,name=").1, ["linenostart=x", "name="]);
        let (fence, found) = read_info("rust hl_lines=2");
        assert_eq!((language(&fence), found), (Some("rust"), vec!["hl_lines=2".to_owned()]));
    }
}
