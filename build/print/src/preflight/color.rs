//! Colour spaces and colours (ISO 32000-1, 8.6).

use lopdf::{Dictionary, Document, Object};

use super::read;

/// How far spaces may stand in spaces.
const DEEPEST: usize = 8;

/// A colour space.
#[derive(Clone, Debug, PartialEq)]
pub enum Space {
    /// One, three or four colours of the device.
    Device(u8),
    /// One, three or four colours by an ICC profile.
    Icc(u8),
    /// A space that is measured: `CalGray`, `CalRGB`, `Lab`.
    Measured(String),
    /// Inks by name.
    Inks(Vec<String>),
    /// A table of colours of another space.
    Indexed(Box<Space>, Vec<u8>),
    /// A pattern or shading; what it is made of is looked at by itself.
    Pattern(Option<Box<Space>>),
    /// Something else.
    Unknown,
}

/// A colour that things are drawn in.
#[derive(Clone, Debug, PartialEq)]
pub struct Color {
    /// Its space.
    pub space: Space,
    /// Its components as they were written.
    pub components: Vec<f64>,
}

impl Color {
    /// Black, with which every page begins.
    pub fn black() -> Self {
        Self { space: Space::Device(1), components: vec![0.0] }
    }

    /// All ink together, in per cent, as far as it can be told without a profile.
    pub fn ink(&self) -> Option<f64> {
        self.space.ink(&self.components)
    }

    /// Black with other inks under it: printers ask for black alone (85 % is taken as black).
    pub fn is_rich_black(&self) -> bool {
        match (&self.space, self.components.as_slice()) {
            (Space::Device(4) | Space::Icc(4), [c, m, y, k]) => *k >= 0.85 && c + m + y > 0.0,
            _ => false,
        }
    }
}

impl Space {
    /// Reads a colour space.
    pub fn read(document: &Document, object: &Object, resources: Option<&Dictionary>) -> Self {
        Self::read_below(document, object, resources, 0)
    }

    fn read_below(
        document: &Document,
        object: &Object,
        resources: Option<&Dictionary>,
        depth: usize,
    ) -> Self {
        let Ok((_, object)) = document.dereference(object) else { return Self::Unknown };
        if depth > DEEPEST {
            return Self::Unknown;
        }
        let below = |object| Self::read_below(document, object, resources, depth + 1);
        let items = match object {
            Object::Name(name) => return Self::named(document, name, resources, depth),
            Object::Array(items) => items,
            _ => return Self::Unknown,
        };
        let at = |index: usize| Some(document.dereference(items.get(index)?).ok()?.1);
        let Some(family) = at(0).and_then(|name| name.as_name().ok()) else { return Self::Unknown };
        match family {
            b"ICCBased" => {
                let profile = at(1).and_then(|profile| profile.as_stream().ok());
                let colors = profile.and_then(|profile| read::number(document, &profile.dict, "N"));
                // One, three or four; anything else is damaged.
                colors.map_or(Self::Unknown, |colors| Self::Icc(colors as u8))
            }
            b"CalGray" | b"CalRGB" | b"Lab" => {
                Self::Measured(String::from_utf8_lossy(family).into_owned())
            }
            b"Separation" => match at(1).and_then(|name| name.as_name().ok()) {
                Some(name) => Self::Inks(vec![String::from_utf8_lossy(name).into_owned()]),
                None => Self::Unknown,
            },
            b"DeviceN" => {
                let names = at(1).and_then(|names| names.as_array().ok());
                let names = names.into_iter().flatten().filter_map(|name| name.as_name().ok());
                Self::Inks(names.map(|name| String::from_utf8_lossy(name).into_owned()).collect())
            }
            b"Indexed" | b"I" => {
                let table = match at(3) {
                    Some(Object::String(table, _)) => table.clone(),
                    Some(Object::Stream(stream)) => read::contents(stream).unwrap_or_default(),
                    _ => Vec::new(),
                };
                let base = at(1).map_or(Self::Unknown, below);
                Self::Indexed(Box::new(base), table)
            }
            b"Pattern" => Self::Pattern(at(1).map(|base| Box::new(below(base)))),
            name => Self::named(document, name, resources, depth),
        }
    }

    fn named(
        document: &Document,
        name: &[u8],
        resources: Option<&Dictionary>,
        depth: usize,
    ) -> Self {
        match name {
            b"DeviceGray" | b"G" => Self::Device(1),
            b"DeviceRGB" | b"RGB" => Self::Device(3),
            b"DeviceCMYK" | b"CMYK" => Self::Device(4),
            b"Pattern" => Self::Pattern(None),
            name => {
                let spaces = resources.and_then(|it| read::dictionary(document, it, "ColorSpace"));
                let space = spaces.and_then(|spaces| spaces.get_deref(name, document).ok());
                match space {
                    // A name that stands for itself would go round for ever.
                    Some(Object::Name(again)) if again == name => Self::Unknown,
                    Some(space) => Self::read_below(document, space, resources, depth + 1),
                    None => Self::Unknown,
                }
            }
        }
    }

    /// What it is called in a report.
    pub fn name(&self) -> String {
        let of = |kind: &str, colors: u8| match colors {
            1 => format!("{kind}Gray"),
            3 => format!("{kind}RGB"),
            4 => format!("{kind}CMYK"),
            other => format!("{kind}{other}"),
        };
        match self {
            Self::Device(colors) => of("Device", *colors),
            Self::Icc(colors) => of("ICC ", *colors),
            Self::Measured(name) => name.clone(),
            Self::Inks(names) => names.join(" + "),
            Self::Indexed(base, _) => base.name(),
            Self::Pattern(base) => base.as_ref().map_or("Pattern".to_owned(), |it| it.name()),
            Self::Unknown => "?".to_owned(),
        }
    }

    /// Whether it has to be turned into ink before it can be printed.
    pub fn needs_conversion(&self) -> bool {
        match self {
            Self::Device(colors) => *colors == 3,
            // A grey with a profile comes out as four inks.
            Self::Icc(colors) => *colors != 4,
            Self::Measured(_) => true,
            Self::Indexed(base, _) => base.needs_conversion(),
            Self::Pattern(base) => base.as_ref().is_some_and(|base| base.needs_conversion()),
            Self::Inks(_) | Self::Unknown => false,
        }
    }

    /// All ink of a colour together, in per cent.
    pub fn ink(&self, components: &[f64]) -> Option<f64> {
        let sum = || components.iter().map(|part| part.clamp(0.0, 1.0)).sum::<f64>() * 100.0;
        match self {
            Self::Device(1) => Some((1.0 - components.first()?.clamp(0.0, 1.0)) * 100.0),
            Self::Device(4) | Self::Icc(4) => Some(sum()),
            // Registration marks stand on every plate, by definition.
            Self::Inks(names) if names.iter().any(|name| name == "All" || name == "None") => None,
            Self::Inks(_) => Some(sum()),
            _ => None,
        }
    }

    /// The most ink that any pixel of a picture has, in per cent. `samples` are its bytes of
    /// eight bits a component.
    pub fn most_ink(&self, samples: &[u8]) -> Option<f64> {
        let most = |samples: &[u8], size: usize| {
            let sums = samples.chunks_exact(size);
            let sums = sums.map(|pixel| pixel.iter().map(|&part| u32::from(part)).sum::<u32>());
            Some(f64::from(sums.max()?) / 2.55)
        };
        match self {
            Self::Device(1) => Some(f64::from(255 - samples.iter().min()?) / 2.55),
            Self::Device(4) | Self::Icc(4) => most(samples, 4),
            Self::Inks(names) => most(samples, names.len().max(1)),
            Self::Indexed(base, table) => base.most_ink(table),
            _ => None,
        }
    }
}
