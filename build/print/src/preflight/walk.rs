//! Walks what is drawn on a page, into forms, patterns and drawn glyphs, with the
//! graphics state in force (ISO 32000-1, 8.4).

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::color::{Color, Space};
use super::facts::{FontFacts, PageFacts};
use super::matrix::Matrix;
use super::path::Path;
use super::{fonts, picture, read};

/// How far forms may stand in forms.
const DEEPEST: usize = 24;
/// How many operators of one file are looked at: a form that calls two others, each of which
/// does, is small in the file and endless on the page.
const MOST_OPERATORS: usize = 40_000_000;

/// What is known of a whole file, so that no part is looked at twice.
pub struct Walker<'a> {
    /// The file.
    pub document: &'a Document,
    /// Fonts that text was set in.
    pub fonts: BTreeSet<FontFacts>,
    /// Whether something was left out.
    pub incomplete: bool,
    pub(super) inks: BTreeMap<ObjectId, Option<f64>>,
    seen: BTreeMap<ObjectId, FontFacts>,
    operators: usize,
}

/// What holds for what is drawn next.
#[derive(Clone)]
pub struct State {
    pub(super) matrix: Matrix,
    pub(super) fill: Color,
    stroke: Color,
    line_width: f64,
    font: Option<Object>,
    font_size: f64,
    text_mode: i64,
}

/// One page.
pub struct Page<'w, 'a> {
    pub(super) walker: &'w mut Walker<'a>,
    pub(super) facts: PageFacts,
    /// Drawn fonts of which the glyphs were looked at.
    drawn: BTreeSet<ObjectId>,
}

impl<'a> Walker<'a> {
    /// A walker of a file.
    pub fn new(document: &'a Document) -> Self {
        Self {
            document,
            fonts: BTreeSet::new(),
            incomplete: false,
            inks: BTreeMap::new(),
            seen: BTreeMap::new(),
            operators: 0,
        }
    }

    /// Walks a page and adds what it finds to its facts.
    pub fn page(
        &mut self,
        id: ObjectId,
        dictionary: &'a Dictionary,
        facts: PageFacts,
    ) -> PageFacts {
        let document = self.document;
        let resources = read::inherited(document, dictionary, "Resources");
        let resources = resources.and_then(read::as_dictionary);
        let contents = document.get_page_content_with_limit(id, 128 << 20);
        let mut page = Page { walker: self, facts, drawn: BTreeSet::new() };
        match contents {
            Ok(contents) => page.content(&contents, resources, State::first(), 0),
            Err(_) => page.walker.incomplete = true,
        }
        page.facts
    }
}

impl State {
    fn first() -> Self {
        Self {
            matrix: Matrix::IDENTITY,
            fill: Color::black(),
            stroke: Color::black(),
            line_width: 1.0,
            font: None,
            font_size: 0.0,
            text_mode: 0,
        }
    }
}

impl<'a> Page<'_, 'a> {
    fn content(
        &mut self,
        bytes: &[u8],
        resources: Option<&'a Dictionary>,
        state: State,
        depth: usize,
    ) {
        let Ok(content) = Content::decode(bytes) else {
            self.walker.incomplete = true;
            return;
        };
        self.walker.operators += content.operations.len();
        if depth > DEEPEST || self.walker.operators > MOST_OPERATORS {
            self.walker.incomplete = true;
            return;
        }
        let mut run = Run {
            page: self,
            resources,
            state,
            kept: Vec::new(),
            text: Matrix::IDENTITY,
            path: Path::default(),
            depth,
        };
        for operation in &content.operations {
            run.step(operation);
        }
    }

    fn paint(&mut self, color: &Color) {
        if !matches!(color.space, Space::Pattern(_)) {
            self.facts.color_spaces.insert(color.space.name());
        }
        if let Some(ink) = color.ink() {
            self.facts.most_ink = self.facts.most_ink.max(ink);
        }
    }

    fn line(&mut self, width: f64) {
        let thinnest = self.facts.thinnest_line.get_or_insert(width);
        *thinnest = thinnest.min(width);
    }
}

/// One content stream.
struct Run<'p, 'w, 'a> {
    page: &'p mut Page<'w, 'a>,
    resources: Option<&'a Dictionary>,
    state: State,
    kept: Vec<State>,
    text: Matrix,
    path: Path,
    depth: usize,
}

impl<'a> Run<'_, '_, 'a> {
    fn step(&mut self, operation: &Operation) {
        let operands = operation.operands.as_slice();
        let number = |index: usize| operands.get(index).and_then(read::as_number);
        let matrix = || {
            let numbers: Vec<f64> = operands.iter().filter_map(read::as_number).collect();
            <[f64; 6]>::try_from(numbers).ok().map(Matrix)
        };
        match operation.operator.as_str() {
            // A file that only ever saves would otherwise fill the memory.
            "q" if self.kept.len() < 4096 => self.kept.push(self.state.clone()),
            "Q" => {
                if let Some(state) = self.kept.pop() {
                    self.state = state;
                }
            }
            "cm" => {
                if let Some(matrix) = matrix() {
                    self.state.matrix = matrix.then(self.state.matrix);
                }
            }
            "w" => self.state.line_width = number(0).unwrap_or(self.state.line_width),
            "gs" => self.graphics_state(operands),
            "m" | "l" | "c" | "v" | "y" | "re" => {
                let numbers: Vec<f64> = operands.iter().filter_map(read::as_number).collect();
                self.path.add(&operation.operator, &numbers, self.state.matrix);
            }
            "S" | "s" => self.draw(false, true),
            "f" | "F" | "f*" => self.draw(true, false),
            "B" | "B*" | "b" | "b*" => self.draw(true, true),
            "n" => self.path = Path::default(),
            "g" | "rg" | "k" => self.state.fill = device(operands),
            "G" | "RG" | "K" => self.state.stroke = device(operands),
            "cs" => self.state.fill = self.space(operands),
            "CS" => self.state.stroke = self.space(operands),
            "sc" | "scn" => self.color(operands, true),
            "SC" | "SCN" => self.color(operands, false),
            "sh" => self.shading(operands),
            "BT" => self.text = Matrix::IDENTITY,
            "Tm" => self.text = matrix().unwrap_or(self.text),
            "Tf" => {
                self.state.font = operands.first().and_then(|name| self.resource("Font", name));
                self.state.font_size = number(1).unwrap_or(0.0);
            }
            "Tr" => {
                self.state.text_mode =
                    operands.first().and_then(|it| it.as_i64().ok()).unwrap_or(0);
            }
            "Tj" | "TJ" | "'" | "\"" => self.show(operands),
            "Do" => self.object(operands),
            "BI" => {
                if let Some(Object::Stream(image)) = operands.first() {
                    picture::inline(self.page, image, self.resources, &self.state);
                }
            }
            _ => {}
        }
    }

    /// A resource as the dictionary has it: most often a reference.
    fn resource(&self, kind: &str, name: &Object) -> Option<Object> {
        let all = read::dictionary(self.page.walker.document, self.resources?, kind)?;
        all.get(name.as_name().ok()?).ok().cloned()
    }

    fn draw(&mut self, fill: bool, stroke: bool) {
        let path = std::mem::take(&mut self.path);
        if fill {
            self.page.paint(&self.state.fill);
            if let Some(thickness) = path.rule() {
                self.page.line(thickness);
            }
        }
        if stroke {
            self.page.paint(&self.state.stroke);
            self.page.line(self.state.line_width * self.state.matrix.scale());
        }
    }

    fn space(&self, operands: &[Object]) -> Color {
        let document = self.page.walker.document;
        let space = operands
            .first()
            .map_or(Space::Unknown, |name| Space::read(document, name, self.resources));
        let components = match &space {
            Space::Device(4) | Space::Icc(4) => vec![0.0, 0.0, 0.0, 1.0],
            Space::Inks(names) => vec![1.0; names.len()],
            _ => vec![0.0; 3],
        };
        Color { space, components }
    }

    fn color(&mut self, operands: &[Object], fill: bool) {
        let color = if fill { &mut self.state.fill } else { &mut self.state.stroke };
        color.components = operands.iter().filter_map(read::as_number).collect();
        if let Space::Pattern(Some(base)) = &color.space
            && let Some(ink) = base.ink(&color.components)
        {
            self.page.facts.most_ink = self.page.facts.most_ink.max(ink);
        }
        if let Some(name @ Object::Name(_)) = operands.last() {
            self.pattern(name);
        }
    }

    fn pattern(&mut self, name: &Object) {
        let document = self.page.walker.document;
        let Some(pattern) = self.resource("Pattern", name) else { return };
        let Ok((id, _)) = document.dereference(&pattern) else { return };
        let Some(Ok(pattern)) = id.map(|id| document.get_object(id)) else { return };
        match pattern {
            Object::Stream(tile) => {
                let state = State { matrix: matrix_of(document, &tile.dict), ..State::first() };
                self.stream(tile, state);
            }
            Object::Dictionary(pattern) => {
                if let Some(shading) = read::dictionary(document, pattern, "Shading") {
                    self.shade(shading);
                }
            }
            _ => {}
        }
    }

    fn shading(&mut self, operands: &[Object]) {
        let document = self.page.walker.document;
        let shading = operands.first().and_then(|name| self.resource("Shading", name));
        let Some(shading) = shading else { return };
        if let Ok((_, shading)) = document.dereference(&shading)
            && let Some(shading) = read::as_dictionary(shading)
        {
            self.shade(shading);
        }
    }

    fn shade(&mut self, shading: &Dictionary) {
        let document = self.page.walker.document;
        if let Some(space) = read::get(document, shading, "ColorSpace") {
            let space = Space::read(document, space, self.resources);
            self.page.facts.color_spaces.insert(space.name());
        }
    }

    fn graphics_state(&mut self, operands: &[Object]) {
        let document = self.page.walker.document;
        let Some(state) = operands.first().and_then(|name| self.resource("ExtGState", name)) else {
            return;
        };
        let Ok((_, Object::Dictionary(state))) = document.dereference(&state) else { return };
        if let Some(width) = read::number(document, state, "LW") {
            self.state.line_width = width;
        }
        let through =
            |key: &str| read::number(document, state, key).is_some_and(|opacity| opacity < 1.0);
        let mode = match read::get(document, state, "BM") {
            Some(Object::Array(modes)) => modes.first().cloned(),
            other => other.cloned(),
        };
        let blends = mode.is_some_and(|mode| {
            mode.as_name().is_ok_and(|mode| mode != b"Normal" && mode != b"Compatible")
        });
        let masked = read::dictionary(document, state, "SMask").is_some();
        if through("ca") || through("CA") || blends || masked {
            self.page.facts.transparency = true;
        }
    }

    fn show(&mut self, operands: &[Object]) {
        let written = |object: &Object| object.as_str().is_ok_and(|text| !text.is_empty());
        let empty = !operands.iter().any(|operand| match operand {
            Object::Array(parts) => parts.iter().any(written),
            other => written(other),
        });
        let mode = self.state.text_mode;
        if empty {
            return;
        }
        self.font();
        if matches!(mode, 3 | 7) {
            return;
        }
        let placed = self.text.then(self.state.matrix);
        let size = (self.state.font_size * placed.height()).abs();
        let smallest = self.page.facts.smallest_text.get_or_insert(size);
        *smallest = smallest.min(size);
        if matches!(mode, 0 | 2 | 4 | 6) {
            self.page.paint(&self.state.fill);
            self.page.facts.rich_black_text += usize::from(self.state.fill.is_rich_black());
        }
        if matches!(mode, 1 | 2 | 5 | 6) {
            self.page.paint(&self.state.stroke);
            self.page.line(self.state.line_width * self.state.matrix.scale());
        }
    }

    fn font(&mut self) {
        let document = self.page.walker.document;
        let Some(font) = self.state.font.clone() else { return };
        let Ok((id, found)) = document.dereference(&font) else { return };
        let Some(id) = id else {
            if let Object::Dictionary(font) = found {
                self.page.walker.fonts.insert(fonts::facts(document, font));
            }
            return;
        };
        let Ok(font) = document.get_dictionary(id) else { return };
        let seen = &mut self.page.walker.seen;
        let facts = seen.entry(id).or_insert_with(|| fonts::facts(document, font)).clone();
        let drawn = facts.kind == "Type3";
        self.page.walker.fonts.insert(facts);
        if drawn && self.page.drawn.insert(id) {
            self.glyphs(font);
        }
    }

    /// What the glyphs of a drawn font are made of (ISO 32000-1, 9.6.5).
    fn glyphs(&mut self, font: &'a Dictionary) {
        let document = self.page.walker.document;
        let own = read::dictionary(document, font, "Resources").or(self.resources);
        let Some(glyphs) = read::dictionary(document, font, "CharProcs") else { return };
        let to_text = matrix_key(document, font, "FontMatrix");
        let size = self.state.font_size;
        let sized = Matrix([size, 0.0, 0.0, size, 0.0, 0.0]);
        let placed = to_text.then(sized).then(self.text).then(self.state.matrix);
        for (_, glyph) in glyphs {
            let Ok((_, Object::Stream(glyph))) = document.dereference(glyph) else { continue };
            let Some(contents) = read::contents(glyph) else { continue };
            let state = State { matrix: placed, ..self.state.clone() };
            self.page.content(&contents, own, state, self.depth + 1);
        }
    }

    fn object(&mut self, operands: &[Object]) {
        let document = self.page.walker.document;
        let Some(object) = operands.first().and_then(|name| self.resource("XObject", name)) else {
            return;
        };
        // Streams always stand by themselves and are referred to (ISO 32000-1, 7.3.8.1).
        let Ok((Some(id), _)) = document.dereference(&object) else { return };
        let Ok(Object::Stream(stream)) = document.get_object(id) else { return };
        match read::name(document, &stream.dict, "Subtype").as_deref() {
            Some("Image") => picture::placed(self.page, id, stream, self.resources, &self.state),
            Some("Form") => {
                let matrix = matrix_of(document, &stream.dict).then(self.state.matrix);
                self.stream(stream, State { matrix, ..self.state.clone() });
            }
            _ => {}
        }
    }

    fn stream(&mut self, stream: &'a Stream, state: State) {
        let document = self.page.walker.document;
        let own = read::dictionary(document, &stream.dict, "Resources").or(self.resources);
        match read::contents(stream) {
            Some(contents) => self.page.content(&contents, own, state, self.depth + 1),
            None => self.page.walker.incomplete = true,
        }
    }
}

fn device(operands: &[Object]) -> Color {
    let components: Vec<f64> = operands.iter().filter_map(read::as_number).collect();
    let space = match components.len() {
        colors @ (1 | 3 | 4) => Space::Device(colors as u8),
        _ => Space::Unknown,
    };
    Color { space, components }
}

fn matrix_of(document: &Document, dictionary: &Dictionary) -> Matrix {
    matrix_key(document, dictionary, "Matrix")
}

fn matrix_key(document: &Document, dictionary: &Dictionary, key: &str) -> Matrix {
    let numbers = read::get(document, dictionary, key).and_then(|it| read::numbers(document, it));
    numbers.and_then(|it| <[f64; 6]>::try_from(it).ok()).map_or(Matrix::IDENTITY, Matrix)
}
