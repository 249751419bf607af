//! An inspection for people: a few lines about the file, and one for each page.

use std::collections::BTreeMap;

use tweeluik_source::{Catalogue, Language, Message};

use super::facts::{Area, FontFacts, Inspection, PageFacts};

/// The text about a file, in the language of the catalogue.
pub fn describe(name: &str, file: &Inspection, catalogue: &Catalogue) -> String {
    let words = Words(catalogue);
    let mut text = format!("{name}\n");
    let mut line = |label: &'static str, value: &str| {
        let label = words.plain(label);
        text.push_str(&format!("  {label:<18} {value}\n"));
    };
    let pages = Message::new("print-report-page-count").with_number("count", file.pages.len());
    line("print-report-pages", &catalogue.text(&pages));
    line("print-report-version", &file.version);
    if let Some(title) = &file.title {
        line("print-report-title", title);
    }
    line("print-report-tagged", &words.truth(file.tagged));
    let claims = match file.claims.as_slice() {
        [] => words.plain("print-report-none"),
        claims => format!("{} {}", claims.join(", "), words.plain("print-report-claimed")),
    };
    line("print-report-claims", &claims);
    for intent in &file.output_intents {
        let condition = intent.condition.as_deref().unwrap_or("?");
        let profile = match intent.profile_colors {
            Some(colors) => format!(", ICC ({colors})"),
            None => String::new(),
        };
        line("print-report-intent", &format!("{}: {condition}{profile}", intent.standard));
    }
    if let Some(trapped) = &file.trapped {
        line("print-report-trapped", trapped);
    }
    for font in &file.fonts {
        line("print-report-font", &words.font(font));
    }
    for (at, page) in (1..).zip(&file.pages) {
        text.push_str(&format!("  {}\n", words.page(at, page)));
    }
    text
}

/// Numbers as ranges: `1–3, 5`.
pub(super) fn ranges(numbers: &[usize]) -> String {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for &number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let range = |&(first, last): &(usize, usize)| match last - first {
        0 => first.to_string(),
        _ => format!("{first}–{last}"),
    };
    ranges.iter().map(range).collect::<Vec<_>>().join(", ")
}

/// The words of a language.
struct Words<'a>(&'a Catalogue);

impl Words<'_> {
    fn plain(&self, id: &'static str) -> String {
        self.0.text(&Message::new(id))
    }

    fn with(&self, id: &'static str, value: impl std::fmt::Display) -> String {
        self.0.text(&Message::new(id).with("value", value))
    }

    fn truth(&self, value: bool) -> String {
        self.plain(if value { "print-report-yes" } else { "print-report-no" })
    }

    fn number(&self, value: f64) -> String {
        let text = value.to_string();
        match self.0.language() {
            Language::Nl => text.replace('.', ","),
            Language::En => text,
        }
    }

    fn font(&self, font: &FontFacts) -> String {
        let embedded = match (font.embedded, font.subset) {
            (false, _) => "print-report-not-embedded",
            (true, false) => "print-report-embedded",
            (true, true) => "print-report-subset",
        };
        format!("{} ({}), {}", font.name, font.kind, self.plain(embedded))
    }

    fn area(&self, name: &str, area: Area) -> String {
        format!("{name} {} × {} mm", self.number(area.width), self.number(area.height))
    }

    fn page(&self, number: usize, page: &PageFacts) -> String {
        let boxes = [
            ("MediaBox", page.media_box),
            ("CropBox", page.crop_box),
            ("BleedBox", page.bleed_box),
            ("TrimBox", page.trim_box),
        ];
        let boxes = boxes.into_iter().filter_map(|(name, area)| Some(self.area(name, area?)));
        let mut parts: Vec<String> = boxes.collect();
        if !page.color_spaces.is_empty() {
            let spaces: Vec<&str> = page.color_spaces.iter().map(String::as_str).collect();
            parts.push(spaces.join(" + "));
        }
        if page.most_ink > 0.0 {
            parts.push(self.with("print-report-ink", self.number(page.most_ink)));
        }
        if let Some(size) = page.smallest_text {
            parts.push(self.with("print-report-text", self.number(size)));
        }
        if let Some(width) = page.thinnest_line {
            parts.push(self.with("print-report-line", self.number(width)));
        }
        for picture in &page.pictures {
            let message = Message::new("print-report-picture")
                .with("pixels", format!("{} × {}", picture.pixels_wide, picture.pixels_high))
                .with("resolution", self.number(picture.resolution))
                .with("space", picture.color_space.as_deref().unwrap_or("mask"));
            parts.push(self.0.text(&message));
        }
        if page.rich_black_text > 0 {
            parts.push(self.plain("print-report-rich-black"));
        }
        if page.transparency {
            parts.push(self.plain("print-report-transparency"));
        }
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        for kind in &page.annotations {
            *kinds.entry(kind).or_default() += 1;
        }
        parts.extend(kinds.into_iter().map(|(kind, count)| format!("{count} × {kind}")));
        format!("{}  {}", self.with("print-report-page", number), parts.join(" · "))
    }
}
