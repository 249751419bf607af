//! What can be said of a PDF for readers: what was checked while it was made, and what people
//! have to look at.

use tweeluik_source::{Catalogue, Message, Profile};

use super::Finished;
use crate::facts::Facts;

/// What was seen while a PDF was made.
pub struct Statement<'a> {
    /// What the PDF is of.
    pub facts: &'a Facts,
    /// Which kind of PDF.
    pub profile: Profile,
    /// Number of pages.
    pub pages: usize,
    /// The file.
    pub finished: &'a Finished,
}

/// What is counted: a message, and the structure elements that it counts.
const COUNTED: [(&str, &[&str]); 5] = [
    ("print-statement-headings", &["H", "H1", "H2", "H3", "H4", "H5", "H6"]),
    ("print-statement-figures", &["Figure"]),
    ("print-statement-tables", &["Table"]),
    ("print-statement-links", &["Link"]),
    ("print-statement-notes", &["Note"]),
];
/// What holds for every PDF that was made.
const CHECKED: [&str; 5] = [
    "print-statement-title",
    "print-statement-order",
    "print-statement-fonts",
    "print-statement-contrast",
    "print-statement-running",
];
/// What no program can see.
const FOR_PEOPLE: [&str; 6] = [
    "print-statement-people-alternatives",
    "print-statement-people-words",
    "print-statement-people-listening",
    "print-statement-people-colour",
    "print-statement-people-pictures",
    "print-statement-people-language",
];

impl Statement<'_> {
    /// The statement as text, in the language of the PDF.
    pub fn text(&self) -> String {
        let catalogue = self.facts.catalogue();
        let mut out = Lines { catalogue: &catalogue, text: String::new() };
        out.title("print-statement-heading");
        self.about(&mut out);
        out.heading("print-statement-standards");
        let dated = self.facts.date.is_some();
        out.item(&Message::new("print-statement-ua"));
        if crate::profile::standards(self.profile, dated).len() > 1 {
            out.item(&Message::new("print-statement-archive"));
        }
        out.paragraph(&Message::new("print-statement-claim"));
        out.heading("print-statement-checked");
        for (id, kinds) in COUNTED {
            let counted = |kind: &&str| self.finished.elements.get(*kind).copied();
            let count: usize = kinds.iter().filter_map(counted).sum();
            out.item(&Message::new(id).with_number("count", count));
        }
        for id in CHECKED {
            out.item(&Message::new(id));
        }
        out.heading("print-statement-people");
        for id in FOR_PEOPLE {
            out.item(&Message::new(id));
        }
        out.heading("print-statement-cannot");
        let message = Message::new("print-statement-website");
        out.paragraph(&message.with("address", &self.facts.web_address));
        out.text
    }

    fn about(&self, out: &mut Lines<'_>) {
        let facts = self.facts;
        let version = facts.version.as_ref().map(|version| {
            let date = facts.date.as_ref().map(|date| out.catalogue.date_long(date));
            [Some(version.clone()), date].into_iter().flatten().collect::<Vec<_>>().join(", ")
        });
        let language = out.word("panel-language-name");
        let rows = [
            ("print-word-title", Some(facts.title.clone())),
            ("panel-version", version),
            ("panel-publisher", facts.publisher.clone()),
            ("panel-identifier", facts.identifier.clone()),
            ("panel-language", Some(language)),
            ("print-statement-pages", Some(self.pages.to_string())),
        ];
        for (label, value) in rows {
            let Some(value) = value else { continue };
            let label = out.word(label);
            out.text.push_str(&format!("{label}: {value}\n"));
        }
    }
}

/// Text in the making.
struct Lines<'a> {
    catalogue: &'a Catalogue,
    text: String,
}

impl Lines<'_> {
    fn word(&self, id: &'static str) -> String {
        self.catalogue.text(&Message::new(id))
    }

    fn title(&mut self, id: &'static str) {
        let title = self.word(id);
        self.text.push_str(&format!("{title}\n{}\n\n", "=".repeat(title.chars().count())));
    }

    fn heading(&mut self, id: &'static str) {
        let title = self.word(id);
        self.text.push_str(&format!("\n{title}\n{}\n\n", "-".repeat(title.chars().count())));
    }

    fn item(&mut self, message: &Message) {
        self.text.push_str(&format!("* {}\n", self.catalogue.text(message)));
    }

    fn paragraph(&mut self, message: &Message) {
        self.text.push_str(&format!("\n{}\n", self.catalogue.text(message)));
    }
}
