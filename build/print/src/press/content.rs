//! Colours in content streams: of pages, forms, patterns and drawn glyphs.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::colors::{Converter, Drawn};
use super::identifiers;
use crate::preflight::{Space, read};

/// Names of colour spaces in the resources of a stream, with the number of their components, as
/// far as they have to become ink.
type Spaces = BTreeMap<Vec<u8>, u8>;

/// Turns all colours that are set into ink.
pub fn convert(document: &mut Document, colors: &mut Converter<'_>) {
    let masks = masks(document);
    let mut streams: BTreeMap<ObjectId, Spaces> = BTreeMap::new();
    for id in identifiers(document) {
        let Some(Object::Dictionary(dictionary)) = document.objects.get(&id) else {
            let Some(Object::Stream(stream)) = document.objects.get(&id) else { continue };
            let kind = read::name(document, &stream.dict, "Subtype");
            let drawn = kind.as_deref() == Some("Form") || stream.dict.has(b"PatternType");
            if drawn && !masks.contains(&id) {
                streams.insert(
                    id,
                    spaces(document, read::dictionary(document, &stream.dict, "Resources")),
                );
            }
            continue;
        };
        match read::name(document, dictionary, "Type").as_deref() {
            Some("Page") => {
                let resources = read::inherited(document, dictionary, "Resources");
                let spaces = spaces(document, resources.and_then(read::as_dictionary));
                for content in document.get_page_contents(id) {
                    streams.insert(content, spaces.clone());
                }
            }
            Some("Font") => {
                let spaces = spaces(document, read::dictionary(document, dictionary, "Resources"));
                let glyphs = read::dictionary(document, dictionary, "CharProcs");
                for (_, glyph) in glyphs.into_iter().flatten() {
                    if let Ok(id) = glyph.as_reference() {
                        streams.insert(id, spaces.clone());
                    }
                }
            }
            _ => {}
        }
    }
    for (id, spaces) in streams {
        let Some(Object::Stream(stream)) = document.objects.get_mut(&id) else { continue };
        let Some(content) = read::contents(stream).and_then(|it| Content::decode(&it).ok()) else {
            continue;
        };
        let operations = Rewriter { colors, spaces: &spaces, now: [0; 2], kept: Vec::new() }
            .all(content.operations);
        if let Ok(bytes) = (Content { operations }).encode() {
            stream.dict.remove(b"DecodeParms");
            stream.set_plain_content(bytes);
            // It stays as it is where it cannot be compressed.
            let _ = stream.compress();
        }
    }
}

/// Takes the colour spaces of the screen out of all resources: nothing uses them any more.
pub fn forget(document: &mut Document) {
    for id in identifiers(document) {
        let Some(holder) = document.objects.get(&id).and_then(read::as_dictionary) else {
            continue;
        };
        let own = read::dictionary(document, holder, "ColorSpace").cloned();
        let within = match holder.get(b"Resources") {
            Ok(Object::Dictionary(resources)) => Some(resources.clone()),
            _ => None,
        };
        let kept = |spaces: &Dictionary| -> Dictionary {
            let kept = spaces
                .iter()
                .filter(|(_, space)| components(&Space::read(document, space, None)).is_none());
            kept.map(|(name, space)| (name.clone(), space.clone())).collect()
        };
        let own = own.map(|spaces| kept(&spaces));
        let within = within.map(|mut resources| {
            if let Some(spaces) = read::dictionary(document, &resources, "ColorSpace") {
                let spaces = kept(spaces);
                resources.set("ColorSpace", spaces);
            }
            resources
        });
        let Some(object) = document.objects.get_mut(&id) else { continue };
        let holder = match object {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &mut stream.dict,
            _ => continue,
        };
        if let Some(spaces) = own {
            holder.set("ColorSpace", spaces);
        }
        if let Some(resources) = within {
            holder.set("Resources", resources);
        }
    }
}

/// Forms whose brightness says how much shows: they are never printed themselves.
fn masks(document: &Document) -> BTreeSet<ObjectId> {
    let states = document.objects.values().filter_map(read::as_dictionary);
    let states = states.filter_map(|state| read::dictionary(document, state, "SMask"));
    states.filter_map(|mask| mask.get(b"G").ok()?.as_reference().ok()).collect()
}

fn spaces(document: &Document, resources: Option<&Dictionary>) -> Spaces {
    let all = resources.and_then(|it| read::dictionary(document, it, "ColorSpace"));
    let all = all.into_iter().flatten();
    all.filter_map(|(name, space)| {
        Some((name.clone(), components(&Space::read(document, space, resources))?))
    })
    .collect()
}

/// The number of components of a colour space that has to become ink.
pub fn components(space: &Space) -> Option<u8> {
    match space {
        Space::Device(colors @ (1 | 3)) | Space::Icc(colors @ (1 | 3)) => Some(*colors),
        _ => None,
    }
}

struct Rewriter<'a, 'b> {
    colors: &'a mut Converter<'b>,
    spaces: &'a Spaces,
    /// Components of the colours to fill and to draw with; 0 for what is ink already.
    now: [u8; 2],
    kept: Vec<[u8; 2]>,
}

impl Rewriter<'_, '_> {
    fn all(mut self, operations: Vec<Operation>) -> Vec<Operation> {
        let mut out = Vec::with_capacity(operations.len());
        for operation in operations {
            self.one(operation, &mut out);
        }
        out
    }

    fn one(&mut self, operation: Operation, out: &mut Vec<Operation>) {
        let operator = operation.operator.as_str();
        // Small letters fill, capitals draw.
        let draws = usize::from(operator.starts_with(|letter: char| letter.is_ascii_uppercase()));
        match operator {
            "q" => self.kept.push(self.now),
            "Q" => self.now = self.kept.pop().unwrap_or_default(),
            "cs" | "CS" => {
                let name = operation.operands.first().and_then(|name| name.as_name().ok());
                self.now[draws] = match name {
                    Some(b"DeviceGray") => 1,
                    Some(b"DeviceRGB") => 3,
                    Some(name) => self.spaces.get(name).copied().unwrap_or(0),
                    None => 0,
                };
                if self.now[draws] > 0 {
                    // The first colour of each of these spaces is black.
                    out.push(self.ink(&[0.0, 0.0, 0.0], draws));
                    return;
                }
            }
            "sc" | "scn" | "SC" | "SCN" if self.now[draws] > 0 => {
                self.set(&operation, draws, out);
                return;
            }
            "g" | "rg" | "G" | "RG" => {
                self.now[draws] = 0;
                self.set(&operation, draws, out);
                return;
            }
            "k" | "K" => self.now[draws] = 0,
            _ => {}
        }
        out.push(operation);
    }

    fn set(&mut self, operation: &Operation, draws: usize, out: &mut Vec<Operation>) {
        let numbers: Vec<f64> = operation.operands.iter().filter_map(read::as_number).collect();
        // The black that came with the colour space was for this.
        if out.last().is_some_and(|last| last.operator == if draws == 1 { "K" } else { "k" }) {
            out.pop();
        }
        let rgb = match numbers.as_slice() {
            [grey] => [*grey; 3],
            [red, green, blue] => [*red, *green, *blue],
            _ => [0.0; 3],
        };
        match self.colors.color(rgb) {
            Drawn::Process(_) => out.push(self.ink(&rgb, draws)),
            Drawn::Spot(name) => {
                let (space, color) = if draws == 1 { ("CS", "SCN") } else { ("cs", "scn") };
                out.push(Operation::new(space, vec![Object::Name(name)]));
                out.push(Operation::new(color, vec![1.into()]));
            }
        }
    }

    fn ink(&mut self, rgb: &[f64; 3], draws: usize) -> Operation {
        let ink = match self.colors.color(*rgb) {
            Drawn::Process(ink) => ink,
            Drawn::Spot(_) => [0.0, 0.0, 0.0, 1.0],
        };
        let operands = ink.map(|part| Object::Real(part as f32)).to_vec();
        Operation::new(if draws == 1 { "K" } else { "k" }, operands)
    }
}
