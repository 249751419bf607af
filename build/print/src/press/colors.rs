//! What a colour is in ink.

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use moxcms::{
    ColorProfile, DataColorSpace, Layout, RenderingIntent, Transform8BitExecutor, TransformOptions,
};
use tweeluik_publication::{Color, Ink};

/// More ink than this does not dry (ISO 12647-2, coated paper): 300 % of 255.
const MOST: u32 = 3 * 255;

/// The inks of a press.
pub struct Inks {
    /// The ICC profile, as it goes into the file.
    profile: Vec<u8>,
    /// Name of the printing condition, if it is one that is registered.
    pub condition: Option<&'static str>,
    named: BTreeMap<Color, Ink>,
    transform: Arc<Transform8BitExecutor>,
}

impl Inks {
    /// Reads an ICC profile; nothing if it is not one of a press with four inks.
    pub fn new(
        profile: Vec<u8>,
        condition: Option<&'static str>,
        named: BTreeMap<Color, Ink>,
    ) -> Option<Self> {
        let press = ColorProfile::new_from_slice(&profile).ok()?;
        if press.color_space != DataColorSpace::Cmyk {
            return None;
        }
        let options = TransformOptions {
            rendering_intent: RenderingIntent::RelativeColorimetric,
            ..TransformOptions::default()
        };
        // The layout of four inks has the name of four channels.
        let transform = ColorProfile::new_srgb()
            .create_transform_8bit(Layout::Rgb, &press, Layout::Rgba, options)
            .ok()?;
        Some(Self { profile, condition, named, transform })
    }

    /// The ICC profile as a stream.
    pub fn profile(&self) -> Stream {
        let mut stream = Stream::new(dictionary! { "N" => 4 }, self.profile.clone());
        // It stays as it is where it cannot be compressed.
        let _ = stream.compress();
        stream
    }

    /// Adds the colour spaces of spot colours, and their names in all resources.
    pub fn add_to(&self, document: &mut Document) -> BTreeMap<Color, Vec<u8>> {
        let mut names = BTreeMap::new();
        let mut spaces = Vec::new();
        for (color, ink) in &self.named {
            let Some(spot) = &ink.spot else { continue };
            let full = ink.cmyk.map(|part| Object::Real(f32::from(part) / 100.0));
            let tint = dictionary! {
                "FunctionType" => 2,
                "N" => 1,
                "Domain" => vec![0.into(), 1.into()],
                "C0" => vec![0.into(), 0.into(), 0.into(), 0.into()],
                "C1" => full.to_vec(),
            };
            let space = vec![
                Object::Name(b"Separation".to_vec()),
                Object::Name(spot.as_bytes().to_vec()),
                Object::Name(b"DeviceCMYK".to_vec()),
                tint.into(),
            ];
            let name = format!("Spot{}", spaces.len()).into_bytes();
            spaces.push((name.clone(), document.add_object(space)));
            names.insert(*color, name);
        }
        if !spaces.is_empty() {
            for object in document.objects.values_mut() {
                let holder = match object {
                    Object::Dictionary(dictionary) => dictionary,
                    Object::Stream(stream) => &mut stream.dict,
                    _ => continue,
                };
                if let Ok(Object::Dictionary(resources)) = holder.get_mut(b"Resources") {
                    add_spaces(resources, &spaces);
                } else if holder.has(b"ProcSet") {
                    add_spaces(holder, &spaces);
                }
            }
        }
        names
    }
}

fn add_spaces(resources: &mut Dictionary, spaces: &[(Vec<u8>, lopdf::ObjectId)]) {
    let mut all = match resources.get(b"ColorSpace") {
        Ok(Object::Dictionary(all)) => all.clone(),
        _ => Dictionary::new(),
    };
    for (name, id) in spaces {
        all.set(name.clone(), *id);
    }
    resources.set("ColorSpace", all);
}

/// A colour as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawn {
    /// Cyan, magenta, yellow and black, 0 to 1.
    Process([f64; 4]),
    /// The name of the colour space of a spot colour.
    Spot(Vec<u8>),
}

/// Turns colours into ink, each one once.
pub struct Converter<'a> {
    inks: &'a Inks,
    spots: BTreeMap<Color, Vec<u8>>,
    known: BTreeMap<[u8; 3], [u8; 4]>,
}

impl<'a> Converter<'a> {
    /// A converter; `spots` are the names of the colour spaces of spot colours.
    pub fn new(inks: &'a Inks, spots: BTreeMap<Color, Vec<u8>>) -> Self {
        Self { inks, spots, known: BTreeMap::new() }
    }

    /// A colour of the screen, 0 to 1 each.
    pub fn color(&mut self, rgb: [f64; 3]) -> Drawn {
        let bytes = rgb.map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8);
        let [red, green, blue] = bytes;
        match self.spots.get(&Color { red, green, blue }) {
            Some(name) => Drawn::Spot(name.clone()),
            None => Drawn::Process(self.process(bytes)),
        }
    }

    /// A colour in four inks, 0 to 1 each.
    pub fn process(&mut self, [red, green, blue]: [u8; 3]) -> [f64; 4] {
        if let Some(ink) = self.inks.named.get(&Color { red, green, blue }) {
            return ink.cmyk.map(|part| f64::from(part) / 100.0);
        }
        // Grey is black ink alone, so that no colour shows when the plates do not meet.
        if red == green && green == blue {
            return [0.0, 0.0, 0.0, 1.0 - f64::from(red) / 255.0];
        }
        let ink = *self.known.entry([red, green, blue]).or_insert_with(|| {
            let mut ink = [0; 4];
            // Lengths are right, so there is nothing that can be refused.
            let _ = self.inks.transform.transform(&[red, green, blue], &mut ink);
            dry(ink)
        });
        // To a thousandth: what a plate can tell apart.
        ink.map(|part| (f64::from(part) / 255.0 * 1000.0).round() / 1000.0)
    }

    /// The pixels of a picture, three bytes each, in ink.
    pub fn pixels(&self, rgb: &[u8]) -> Vec<u8> {
        let mut inks = vec![0; rgb.len() / 3 * 4];
        let _ = self.inks.transform.transform(rgb, &mut inks);
        for pixel in inks.chunks_exact_mut(4) {
            let [c, m, y, k] = dry([pixel[0], pixel[1], pixel[2], pixel[3]]);
            pixel.copy_from_slice(&[c, m, y, k]);
        }
        inks
    }
}

/// Takes away colour until the ink dries; black stays.
fn dry([c, m, y, k]: [u8; 4]) -> [u8; 4] {
    let colors = u32::from(c) + u32::from(m) + u32::from(y);
    if colors + u32::from(k) <= MOST {
        return [c, m, y, k];
    }
    let room = MOST - u32::from(k);
    // A part of at most 255, made smaller.
    let less = |part: u8| (u32::from(part) * room / colors) as u8;
    [less(c), less(m), less(y), k]
}
