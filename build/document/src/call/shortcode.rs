//! Shortcodes as Zola wrote them up to version 0.22: recognised only to say
//! how they are written now.

use tweeluik_source::{Diagnostic, Message};

use super::mask::Mask;
use super::reader::Reader;
use super::{Found, FoundKind};
use crate::rules::OLD_SHORTCODE;

/// Arguments longer than this are not repeated in the hint.
const LONGEST: usize = 400;

/// The old shortcodes read so far.
#[derive(Default)]
pub(super) struct Shortcodes {
    open: Vec<String>,
}

impl Shortcodes {
    /// Reads `{{ name(…) }}`, `{% name(…) %}` or `{% end %}`; `None` if none stands there.
    pub fn read(&mut self, reader: &mut Reader<'_>) -> Option<Found> {
        let start = reader.start;
        let single = reader.text.get(start..)?.starts_with("{{");
        let closing = if single { "}}" } else { "%}" };
        let _ = reader.eat("-");
        if !reader.space() {
            return None;
        }
        let name = reader.name()?;
        let now = if !single && name == "end" {
            let _ = reader.space() && reader.eat("-");
            if !reader.eat(closing) {
                return None;
            }
            let opened = self.open.pop().unwrap_or_else(|| "naam".to_owned());
            format!("{{% </{opened}> %}}")
        } else {
            let (arguments, length) = parenthesised(reader.rest())?;
            reader.at += length;
            if !(reader.space() && (reader.eat(closing) || reader.eat("-") && reader.eat(closing)))
            {
                return None;
            }
            if single {
                format!("{{{{ <{name}{arguments} /> }}}}")
            } else {
                self.open.push(name.to_owned());
                format!("{{% <{name}{arguments}> %}}")
            }
        };
        let range = start..reader.at;
        let span = reader.span(range.start, range.end);
        let message = Message::new("document-old-shortcode").with("name", name);
        let hint = Message::new("document-old-shortcode-hint").with("now", now);
        let findings = vec![Diagnostic::new(&OLD_SHORTCODE, span, message).hint(hint)];
        Some(Found { range, kind: FoundKind::Broken(None), findings, mask: Mask::None })
    }
}

/// The arguments of `(a="x", b=1)` as they are written now, and the length of the old text.
fn parenthesised(text: &str) -> Option<(String, usize)> {
    let inner = text.strip_prefix('(')?;
    let (mut now, mut argument) = (String::new(), String::new());
    let (mut quote, mut brackets) = (None, 0_usize);
    for (index, c) in inner.char_indices().take(LONGEST) {
        match (quote, c) {
            (None, ')') if brackets == 0 => {
                push(&mut now, &argument);
                return Some((now, index + 2));
            }
            (None, ',') if brackets == 0 => {
                push(&mut now, &argument);
                argument.clear();
                continue;
            }
            (None, '"' | '\'' | '`') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (None, '[') => brackets += 1,
            (None, ']') => brackets = brackets.saturating_sub(1),
            _ => {}
        }
        argument.push(c);
    }
    None
}

fn push(now: &mut String, argument: &str) {
    let Some((name, value)) = argument.split_once('=') else {
        return;
    };
    let (name, value) = (name.trim(), value.trim());
    let unquoted = ['"', '\'', '`']
        .iter()
        .find_map(|&quote| value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)));
    now.push_str(&match unquoted {
        Some(text) => format!(" {name}=\"{}\"", text.replace('"', "\\\"")),
        None => format!(" {name}={{{value}}}"),
    });
}
