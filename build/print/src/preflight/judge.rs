//! What a kind of PDF asks, held against what is there. The limits are those that Dutch
//! printing houses ask in 2026: 3 mm bleed, 300 ppi, 0.25 pt, 6 pt, 300 % ink.

use tweeluik_source::{Diagnostic, Message, Profile, Rule};

use super::Refused;
use super::facts::{Area, Inspection, PageFacts};
use crate::rules;

/// Pixels per inch that pictures should have, and those below which they are seen to be coarse.
const RESOLUTION: (f64, f64) = (300.0, 200.0);
/// Thinnest line that prints, in points.
const LINE: f64 = 0.25;
/// Smallest text that prints, in points.
const TEXT: f64 = 6.0;
/// Most ink that dries, in per cent.
const INK: f64 = 300.0;

/// What is asked of a PDF.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Demands {
    /// The kind that it is to be; `None` for that which it says it is.
    pub profile: Option<Profile>,
    /// How far grounds run past the trim, in millimetres.
    pub bleed: f64,
    /// Whether sheets are folded and stapled, so that pages come by four.
    pub by_four: bool,
}

impl Demands {
    /// What a kind of PDF asks if nothing else is said.
    pub fn of(profile: Option<Profile>) -> Self {
        Self { profile, bleed: 3.0, by_four: false }
    }
}

/// What is wrong with a file. `name` is how it is called in the findings.
pub fn judge(
    name: &str,
    inspected: &Result<Inspection, Refused>,
    demands: Demands,
) -> Vec<Diagnostic> {
    let mut judge = Judge { name, found: Vec::new() };
    match inspected {
        Ok(file) => judge.file(file, demands),
        Err(refused) => {
            let (message, hint) = match refused {
                Refused::NoPdf => ("print-preflight-no-pdf", "print-preflight-no-pdf-hint"),
                Refused::Damaged => ("print-preflight-damaged", "print-preflight-damaged-hint"),
                Refused::Encrypted => {
                    ("print-preflight-encrypted", "print-preflight-encrypted-hint")
                }
            };
            judge.say(&rules::PREFLIGHT_UNREADABLE, Message::new(message), hint);
        }
    }
    judge.found
}

struct Judge<'a> {
    name: &'a str,
    found: Vec<Diagnostic>,
}

impl Judge<'_> {
    fn say(&mut self, rule: &'static Rule, message: Message, hint: &'static str) {
        let finding = Diagnostic::unplaced(rule, message.with("file", self.name));
        self.found.push(finding.hint(Message::new(hint)));
    }

    /// Says once what holds for several pages; says nothing if it holds for none.
    fn pages(
        &mut self,
        rule: &'static Rule,
        message: Message,
        hint: &'static str,
        file: &Inspection,
        wrong: impl Fn(&PageFacts) -> bool,
    ) {
        let pages: Vec<usize> =
            (1..).zip(&file.pages).filter(|(_, page)| wrong(page)).map(|(at, _)| at).collect();
        if !pages.is_empty() {
            let message = message
                .with_number("count", pages.len())
                .with("pages", super::text::ranges(&pages));
            self.say(rule, message, hint);
        }
    }

    fn file(&mut self, file: &Inspection, demands: Demands) {
        if file.incomplete {
            self.say(
                &rules::PREFLIGHT_INCOMPLETE,
                Message::new("print-preflight-incomplete"),
                "print-preflight-damaged-hint",
            );
        }
        for font in file.fonts.iter().filter(|font| !font.embedded) {
            self.say(
                &rules::PREFLIGHT_FONT,
                Message::new("print-preflight-font").with("font", &font.name),
                "print-preflight-font-hint",
            );
        }
        let for_press = file.output_intents.iter().any(|it| it.standard == "GTS_PDFX");
        match demands.profile {
            Some(Profile::Press) => self.press(file, demands),
            None if for_press => self.press(file, demands),
            Some(Profile::Screen) if !file.tagged => self.say(
                &rules::PREFLIGHT_UNTAGGED,
                Message::new("print-preflight-untagged"),
                "print-preflight-untagged-hint",
            ),
            _ => {}
        }
    }

    fn press(&mut self, file: &Inspection, demands: Demands) {
        self.boxes(file, demands.bleed);
        if demands.by_four && !file.pages.len().is_multiple_of(4) {
            let message = Message::new("print-preflight-pages");
            let message = message.with_number("count", file.pages.len());
            self.say(&rules::PREFLIGHT_PAGES, message, "print-preflight-pages-hint");
        }
        self.colors(file);
        self.pictures(file);
        self.pages(
            &rules::PREFLIGHT_THIN_LINE,
            Message::new("print-preflight-thin-line"),
            "print-preflight-thin-line-hint",
            file,
            |page| page.thinnest_line.is_some_and(|line| line < LINE),
        );
        self.pages(
            &rules::PREFLIGHT_SMALL_TEXT,
            Message::new("print-preflight-small-text"),
            "print-preflight-small-text-hint",
            file,
            |page| page.smallest_text.is_some_and(|size| size < TEXT),
        );
        self.pages(
            &rules::PREFLIGHT_ANNOTATION,
            Message::new("print-preflight-annotation"),
            "print-preflight-annotation-hint",
            file,
            |page| !page.annotations.is_empty(),
        );
        let x4 = file.claims.iter().any(|claim| claim == "PDF/X-4");
        if !x4 {
            self.pages(
                &rules::PREFLIGHT_TRANSPARENCY,
                Message::new("print-preflight-transparency"),
                "print-preflight-transparency-hint",
                file,
                |page| page.transparency,
            );
        }
        let intent = file.output_intents.iter().find(|it| it.standard == "GTS_PDFX");
        if intent.is_none_or(|it| it.condition.is_none() && it.profile_colors.is_none()) {
            self.say(
                &rules::PREFLIGHT_OUTPUT_INTENT,
                Message::new("print-preflight-output-intent"),
                "print-preflight-output-intent-hint",
            );
        }
        if !file.claims.iter().any(|claim| claim.starts_with("PDF/X-")) {
            self.say(
                &rules::PREFLIGHT_CLAIM,
                Message::new("print-preflight-claim"),
                "print-preflight-claim-hint",
            );
        }
        if !matches!(file.trapped.as_deref(), Some("True" | "False")) {
            self.say(
                &rules::PREFLIGHT_CLAIM,
                Message::new("print-preflight-trapped"),
                "print-preflight-trapped-hint",
            );
        }
    }

    fn boxes(&mut self, file: &Inspection, bleed: f64) {
        let rule = &rules::PREFLIGHT_BOXES;
        self.pages(
            rule,
            Message::new("print-preflight-no-trim"),
            "print-preflight-no-trim-hint",
            file,
            |page| page.trim_box.is_none(),
        );
        let nested = |page: &PageFacts| {
            let (Some(media), Some(trim)) = (page.media_box, page.trim_box) else { return true };
            let bleed = page.bleed_box.unwrap_or(trim);
            media.holds(&bleed) && bleed.holds(&trim)
        };
        self.pages(
            rule,
            Message::new("print-preflight-boxes"),
            "print-preflight-boxes-hint",
            file,
            |page| !nested(page),
        );
        let enough = |page: &PageFacts| {
            let Some(trim) = page.trim_box else { return true };
            page.bleed_box.unwrap_or(trim).around(&trim) > bleed - 0.1
        };
        self.pages(
            rule,
            Message::new("print-preflight-bleed").with("bleed", bleed),
            "print-preflight-bleed-hint",
            file,
            |page| nested(page) && !enough(page),
        );
        let first = file.pages.first().and_then(|page| page.trim_box);
        let same = |trim: Option<Area>| match (first, trim) {
            (Some(first), Some(trim)) => {
                (first.width - trim.width).abs() < 0.1 && (first.height - trim.height).abs() < 0.1
            }
            _ => true,
        };
        self.pages(
            rule,
            Message::new("print-preflight-sizes"),
            "print-preflight-sizes-hint",
            file,
            |page| !same(page.trim_box),
        );
    }

    fn colors(&mut self, file: &Inspection) {
        let mut spaces: Vec<&String> = file.pages.iter().flat_map(|it| &it.color_spaces).collect();
        spaces.sort();
        spaces.dedup();
        for space in spaces.into_iter().filter(|space| needs_conversion(space)) {
            self.pages(
                &rules::PREFLIGHT_COLOR,
                Message::new("print-preflight-color").with("space", space),
                "print-preflight-color-hint",
                file,
                |page| page.color_spaces.contains(space),
            );
        }
        self.pages(
            &rules::PREFLIGHT_RICH_BLACK,
            Message::new("print-preflight-rich-black"),
            "print-preflight-rich-black-hint",
            file,
            |page| page.rich_black_text > 0,
        );
        let most = file.pages.iter().map(|page| page.most_ink).fold(0.0, f64::max);
        self.pages(
            &rules::PREFLIGHT_INK,
            Message::new("print-preflight-ink").with("ink", most),
            "print-preflight-ink-hint",
            file,
            |page| page.most_ink > INK,
        );
    }

    fn pictures(&mut self, file: &Inspection) {
        let lowest = |page: &PageFacts| {
            let pictures = page.pictures.iter().map(|picture| picture.resolution);
            pictures.fold(f64::MAX, f64::min)
        };
        let least = file.pages.iter().map(lowest).fold(f64::MAX, f64::min);
        let (good, poor) = RESOLUTION;
        self.pages(
            &rules::PREFLIGHT_LOW_RESOLUTION,
            Message::new("print-preflight-low-resolution").with("resolution", least),
            "print-preflight-resolution-hint",
            file,
            |page| lowest(page) < poor,
        );
        self.pages(
            &rules::PREFLIGHT_RESOLUTION,
            Message::new("print-preflight-resolution"),
            "print-preflight-resolution-hint",
            file,
            |page| (poor..good).contains(&lowest(page)),
        );
    }
}

/// Whether a colour space has to be turned into ink before it can be printed, by its name in a
/// report. A grey with a profile is turned into four inks.
fn needs_conversion(space: &str) -> bool {
    space == "Lab"
        || space.starts_with("Cal")
        || space.ends_with("RGB")
        || space == "ICC Gray"
        || space == "?"
}
