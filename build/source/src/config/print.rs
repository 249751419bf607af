//! How PDFs are made: `[print]` of the configuration, and `[extra.publication.print]`
//! of one publication, whose keys go before it.

use std::collections::BTreeSet;

use crate::config::Profile;
use crate::diagnostic::Message;
use crate::key::{Read, Reader, Type, choice, keys};
use crate::node::{Node, NodeKind};

keys! {
    /// `[print]` and `[extra.publication.print]`.
    pub struct Print {
        /// Which PDFs are made of each publication (`["screen"]`).
        now profiles: Option<Vec<Profile>>,
        /// Paper of the PDFs for the screen and the office printer (`a4`).
        now paper: Option<Paper>,
        /// Which lists come after the contents: `figures`, `tables` (none).
        now lists: Option<Vec<ListOf>>,
        /// Size of the pages from the printing house: `a4`, `a5` or such as `210x210 mm` (that of `paper`).
        now trim: Option<Trim>,
        /// How far grounds run past the trim, in millimetres (3).
        now bleed: Option<Millimetres>,
        /// How the printing house binds the sheets (`saddle-stitch`).
        now binding: Option<Binding>,
        /// Weight of the paper inside, in grams per square metre (120); the spine follows from it.
        now paper_weight: Option<Grams>,
        /// Volume factor of the paper inside: 0.9 for gloss, 1.0 for silk, 1.2 for uncoated (1.2).
        now paper_volume: Option<Factor>,
        /// Whether crop, registration and colour marks stand around the pages (`false`).
        now marks: Option<bool>,
        /// How much the inner sheets of a booklet creep outwards in all, in millimetres (0).
        now creep: Option<Millimetres>,
        /// ICC profile of the press: a file below `assets/` (coated paper, FOGRA39).
        now output_profile: Option<String>,
    }
}

choice! {
    /// A paper size of office printers.
    pub enum Paper {
        /// 210 by 297 mm.
        A4 = "a4",
    }
}

choice! {
    /// What a list after the contents names, each with its page.
    pub enum ListOf {
        /// Pictures with a caption.
        Figures = "figures",
        /// Tables, charts and maps with a title.
        Tables = now "tables",
    }
}

choice! {
    /// How sheets are bound.
    pub enum Binding {
        /// Folded and stapled: a multiple of four pages, covers included.
        SaddleStitch = "saddle-stitch",
        /// Glued at a spine: the cover is a file of its own.
        Perfect = now "perfect",
        /// In some other way: the pages as they are.
        None = "none",
    }
}

/// The size of a page in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trim {
    /// From the spine to the fore edge.
    pub width: f64,
    /// From head to foot.
    pub height: f64,
}

/// A length in millimetres, 0 to 50.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Millimetres(pub f64);

/// A weight in grams per square metre, 40 to 500.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grams(pub f64);

/// Thickness of paper in thousandths of a millimetre, divided by its grams per
/// square metre: 0.5 to 3.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Factor(pub f64);

impl Print {
    /// These settings, and those below where these say nothing.
    #[must_use]
    pub fn over(&self, below: &Self) -> Self {
        Self {
            profiles: self.profiles.clone().or_else(|| below.profiles.clone()),
            paper: self.paper.or(below.paper),
            lists: self.lists.clone().or_else(|| below.lists.clone()),
            trim: self.trim.or(below.trim),
            bleed: self.bleed.or(below.bleed),
            binding: self.binding.or(below.binding),
            paper_weight: self.paper_weight.or(below.paper_weight),
            paper_volume: self.paper_volume.or(below.paper_volume),
            marks: self.marks.or(below.marks),
            creep: self.creep.or(below.creep),
            output_profile: self.output_profile.clone().or_else(|| below.output_profile.clone()),
        }
    }

    /// Which PDFs are made, each once, in the order in which they were asked for.
    pub fn profiles(&self) -> Vec<Profile> {
        let asked = self.profiles.as_deref().unwrap_or(&[Profile::Screen]);
        let mut once = BTreeSet::new();
        asked.iter().copied().filter(|profile| once.insert(*profile)).collect()
    }

    /// Which lists come after the contents, in this order.
    pub fn lists(&self) -> &[ListOf] {
        self.lists.as_deref().unwrap_or_default()
    }

    /// Paper of the office printer.
    pub fn paper(&self) -> Paper {
        self.paper.unwrap_or_default()
    }

    /// Size of the pages from the printing house.
    pub fn trim(&self) -> Trim {
        self.trim.unwrap_or(match self.paper() {
            Paper::A4 => Trim::A4,
        })
    }

    /// How far grounds run past the trim, in millimetres.
    pub fn bleed(&self) -> f64 {
        self.bleed.map_or(3.0, |bleed| bleed.0)
    }

    /// How far the innermost sheet of a booklet creeps outwards, in millimetres.
    pub fn creep(&self) -> f64 {
        self.creep.map_or(0.0, |creep| creep.0)
    }

    /// How the printing house binds the sheets.
    pub fn binding(&self) -> Binding {
        self.binding.unwrap_or_default()
    }

    /// Thickness of the spine of this many pages in millimetres: leaves × weight / 1000 × volume
    /// (source of the rule: primus-print.nl, "Rugdikte").
    pub fn spine(&self, pages: usize) -> f64 {
        let weight = self.paper_weight.map_or(120.0, |weight| weight.0);
        let volume = self.paper_volume.map_or(1.2, |volume| volume.0);
        // A book has far fewer pages than a float has digits.
        pages.div_ceil(2) as f64 * weight / 1000.0 * volume
    }
}

impl Trim {
    /// 210 by 297 mm.
    pub const A4: Self = Self { width: 210.0, height: 297.0 };

    /// Reads a name, or width and height: `210x210 mm`, `21 × 29,7 cm`.
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        let (width, height) = match text.as_str() {
            "a3" => (297.0, 420.0),
            "a4" => (210.0, 297.0),
            "a5" => (148.0, 210.0),
            "a6" => (105.0, 148.0),
            other => {
                let (numbers, unit) = match other.strip_suffix("cm") {
                    Some(numbers) => (numbers, 10.0),
                    None => (other.strip_suffix("mm").unwrap_or(other), 1.0),
                };
                let (width, height) = numbers.split_once(['x', '×'])?;
                let number = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok();
                (number(width)? * unit, number(height)? * unit)
            }
        };
        let fits = |side: &f64| (90.0..=600.0).contains(side);
        (fits(&width) && fits(&height)).then_some(Self { width, height })
    }
}

impl Read for Trim {
    const TYPE: Type = Type::Text;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let NodeKind::String(text) = &node.kind else {
            reader.wrong_type(node, Self::TYPE);
            return None;
        };
        let trim = Self::parse(text);
        if trim.is_none() {
            reader.invalid_here(node, text, Message::new("source-trim-hint"));
        }
        trim
    }
}

impl Read for Millimetres {
    const TYPE: Type = Type::Number;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        reader.number(node, 0.0, 50.0).map(Self)
    }
}

impl Read for Grams {
    const TYPE: Type = Type::Number;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        reader.number(node, 40.0, 500.0).map(Self)
    }
}

impl Read for Factor {
    const TYPE: Type = Type::Number;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        reader.number(node, 0.5, 3.0).map(Self)
    }
}
