//! The placeholders that stand for calls while Markdown is parsed.
//!
//! A call alone on its line becomes a processing instruction `<?zz?>`: an HTML
//! block that may interrupt a paragraph, ends on its own line and, unlike a
//! comment, does not end a comment around it (CommonMark 4.6, start condition
//! 3). A call in running text becomes an open tag `<qzz>`, which begins no
//! block as long as other text stands on its line. An escaped call becomes a
//! word. Each is as long as what it stands for.

use std::ops::Range;

use super::{Calls, FoundKind};

/// The kind of placeholder.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mask {
    /// Nothing is covered.
    None,
    /// `<?zz?>`
    Block,
    /// `<qzz>`
    Inline,
    /// `xxx`
    Word,
}

impl Mask {
    /// The placeholder for a call.
    pub fn of(kind: &FoundKind, alone: bool) -> Self {
        match kind {
            FoundKind::Broken(_) | FoundKind::Escape => Self::None,
            _ if alone => Self::Block,
            _ => Self::Inline,
        }
    }

    fn text(self, length: usize) -> String {
        let around = |before: &str, fill: &str, after: &str| {
            let inner = length.saturating_sub(before.len() + after.len());
            format!("{before}{}{after}", fill.repeat(inner))
        };
        match self {
            Self::None => String::new(),
            Self::Block => around("<?", "z", "?>"),
            Self::Inline => around("<q", "z", ">"),
            Self::Word => around("", "x", ""),
        }
    }
}

/// Whether only white space follows on the line.
pub(super) fn line_ends(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default().trim_start_matches([' ', '\t']);
    rest.is_empty() || rest.starts_with(['\n', '\r'])
}

impl Calls {
    /// `range` of the text, with every call covered by its placeholder.
    pub fn masked(&self, text: &str, range: Range<usize>) -> String {
        let mut masked = String::with_capacity(range.len());
        let mut at = range.start;
        for call in self.found.iter().filter(|call| call.mask != Mask::None) {
            masked.push_str(text.get(at..call.range.start).unwrap_or_default());
            masked.push_str(&call.mask.text(call.range.len()));
            at = call.range.end;
        }
        masked.push_str(text.get(at..range.end).unwrap_or_default());
        masked
    }

    /// The call that `placeholder`, read at `range`, stands for.
    pub fn exactly(&self, placeholder: &str, range: &Range<usize>) -> Option<usize> {
        let index = self.within(range).next()?;
        let call = self.get(index)?;
        let covers = call.range.len() == placeholder.trim().len() && call.range.end <= range.end;
        (covers && matches!(call.mask, Mask::Block | Mask::Inline)).then_some(index)
    }

    /// `read`, a piece of Markdown parsed from `range`, with what was written
    /// in place of the placeholders; `rewrite` makes of it what fits there.
    pub fn restore(
        &self,
        read: &str,
        range: &Range<usize>,
        text: &str,
        rewrite: impl Fn(&FoundKind, &str) -> String,
    ) -> Option<String> {
        let within = self.within(range);
        if within.is_empty() {
            return None;
        }
        let (mut restored, mut rest) = (String::with_capacity(read.len()), read);
        for call in within.filter_map(|index| self.get(index)) {
            let mask = call.mask.text(call.range.len());
            if mask.is_empty() {
                continue;
            }
            if let Some((before, after)) = rest.split_once(&mask) {
                restored.push_str(before);
                let written = text.get(call.range.clone()).unwrap_or_default();
                restored.push_str(&rewrite(&call.kind, written));
                rest = after;
            }
        }
        restored.push_str(rest);
        Some(restored)
    }
}
