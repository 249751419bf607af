//! What one panel of a publication holds, in a form that both panels share.

use std::collections::BTreeMap;

/// The things that must be the same in both panels, each kind in reading order.
#[derive(Debug, Default, PartialEq)]
pub struct Contents {
    /// Level and text of each heading.
    pub headings: Vec<String>,
    /// Tables: one text a row, its header cells marked.
    pub tables: Vec<String>,
    /// Alternative texts of pictures.
    pub alternatives: Vec<String>,
    /// Captions of figures.
    pub captions: Vec<String>,
    /// Whether a task is done, as it is read aloud.
    pub tasks: Vec<String>,
    /// Quotations.
    pub quotations: Vec<String>,
    /// Footnotes.
    pub footnotes: Vec<String>,
    /// Text and target of each link of the running text.
    pub links: Vec<String>,
    /// Text and target of each link of the footnotes.
    pub links_of_footnotes: Vec<String>,
    /// Every word of the text, but for the marks of lists and notes.
    pub words: Vec<String>,
}

impl Contents {
    /// Each kind by name.
    pub fn kinds(&self) -> [(&'static str, &[String]); 9] {
        [
            ("headings", &self.headings),
            ("tables", &self.tables),
            ("alternative texts", &self.alternatives),
            ("captions", &self.captions),
            ("tasks", &self.tasks),
            ("quotations", &self.quotations),
            ("footnotes", &self.footnotes),
            ("links", &self.links),
            ("links of footnotes", &self.links_of_footnotes),
        ]
    }
}

/// The words of a text. A word that is broken at the end of a line carries a soft hyphen.
pub fn words(text: &str) -> Vec<String> {
    let whole = text.replace('\u{ad}', "");
    whole.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect()
}

/// The words that one has and the other has not, with how often.
pub fn difference(one: &[String], other: &[String]) -> Vec<String> {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for word in other {
        *left.entry(word).or_default() += 1;
    }
    let missing = one.iter().filter(|word| match left.get_mut(word.as_str()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    missing.cloned().collect()
}

/// A text as both panels hold it: where a line or a word breaks is the panel's own affair.
pub fn plain(text: &str) -> String {
    let gone = |c: &char| {
        !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{fe0e}')
    };
    text.chars().filter(gone).collect()
}
