//! Pictures in ink, pixel by pixel through the ICC profile of the press.

use lopdf::{Document, Object, Stream};

use super::colors::Converter;
use super::{content, identifiers};
use crate::preflight::{Space, read};

/// Turns all pictures into ink.
pub fn convert(document: &mut Document, colors: &mut Converter<'_>) {
    for id in identifiers(document) {
        let Some(Object::Stream(image)) = document.objects.get(&id) else { continue };
        if read::name(document, &image.dict, "Subtype").as_deref() != Some("Image") {
            continue;
        }
        let space = read::get(document, &image.dict, "ColorSpace");
        let space = space.map(|space| Space::read(document, space, None));
        let changed = match space.as_ref().and_then(content::components) {
            // The one component of a grey picture is black ink, the other way round.
            Some(1) => {
                let mut changed = image.clone();
                changed.dict.set("ColorSpace", Object::Name(b"DeviceGray".to_vec()));
                Some(changed)
            }
            Some(3) => in_ink(document, image, colors),
            _ => None,
        };
        if let Some(changed) = changed {
            document.objects.insert(id, changed.into());
        }
    }
}

fn in_ink(document: &Document, image: &Stream, colors: &Converter<'_>) -> Option<Stream> {
    let filters: Vec<Vec<u8>> =
        image.filters().unwrap_or_default().into_iter().map(<[u8]>::to_vec).collect();
    let photo = filters.last().is_some_and(|filter| filter == b"DCTDecode");
    let rgb = if photo {
        image::load_from_memory(&image.content).ok()?.to_rgb8().into_raw()
    } else {
        let samples = read::contents(image)?;
        match read::number(document, &image.dict, "BitsPerComponent")? {
            8.0 => samples,
            // The low byte of sixteen bits is finer than ink.
            16.0 => samples.chunks_exact(2).map(|sample| sample[0]).collect(),
            _ => return None,
        }
    };
    let pixels = ["Width", "Height"].map(|key| read::number(document, &image.dict, key));
    let [Some(width), Some(height)] = pixels else { return None };
    if rgb.len() as f64 != width * height * 3.0 {
        return None;
    }
    let mut changed = image.clone();
    for key in ["Filter", "DecodeParms", "Decode"] {
        changed.dict.remove(key.as_bytes());
    }
    changed.dict.set("ColorSpace", Object::Name(b"DeviceCMYK".to_vec()));
    changed.dict.set("BitsPerComponent", 8);
    changed.set_plain_content(colors.pixels(&rgb));
    // It stays as it is where it cannot be compressed.
    let _ = changed.compress();
    Some(changed)
}
