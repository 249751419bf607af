//! Gradients: the colours at their ends (ISO 32000-1, 7.10 and 8.7.4.5), and the space in
//! which what shows through is mixed.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::colors::Converter;
use super::{content, identifiers};
use crate::preflight::{Space, read};

/// How far functions may stand in functions.
const DEEPEST: usize = 8;

/// Turns the colours of gradients into ink.
pub fn convert(document: &mut Document, colors: &mut Converter<'_>) {
    for id in identifiers(document) {
        let Some(object) = document.objects.get(&id) else { continue };
        let Some(dictionary) = read::as_dictionary(object) else { continue };
        let mut changed = dictionary.clone();
        let shading = match changed.get(b"Shading") {
            Ok(Object::Dictionary(shading)) => Some(shading.clone()),
            _ => None,
        };
        if changed.has(b"ShadingType") {
            shade(document, &mut changed, colors);
        }
        if let Some(mut shading) = shading {
            shade(document, &mut shading, colors);
            changed.set("Shading", shading);
        }
        mix(&mut changed);
        match document.objects.get_mut(&id) {
            Some(Object::Dictionary(dictionary)) => *dictionary = changed,
            Some(Object::Stream(stream)) => stream.dict = changed,
            _ => {}
        }
    }
}

fn shade(document: &mut Document, shading: &mut Dictionary, colors: &mut Converter<'_>) {
    let space = shading.get(b"ColorSpace").ok().map(|it| Space::read(document, it, None));
    if space.as_ref().and_then(content::components).is_none() {
        return;
    }
    let Ok(function) = shading.get(b"Function").cloned() else { return };
    let Some(function) = ends(document, &function, colors, 0) else { return };
    shading.set("Function", function);
    shading.set("ColorSpace", Object::Name(b"DeviceCMYK".to_vec()));
    shading.remove(b"Background");
}

/// A function with its colours in ink; nothing if it is of a kind that has none to see.
fn ends(
    document: &mut Document,
    function: &Object,
    colors: &mut Converter<'_>,
    depth: usize,
) -> Option<Object> {
    let (id, found): (Option<ObjectId>, Object) = {
        let (id, found) = document.dereference(function).ok()?;
        (id, found.clone())
    };
    let mut function = found.as_dict().ok()?.clone();
    match read::number(document, &function, "FunctionType") {
        Some(2.0) => {
            for key in ["C0", "C1"] {
                let numbers = read::numbers(document, function.get(key.as_bytes()).ok()?)?;
                let rgb = match numbers.as_slice() {
                    [grey] => [*grey; 3],
                    [red, green, blue] => [*red, *green, *blue],
                    _ => return None,
                };
                let bytes = rgb.map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8);
                let ink = colors.process(bytes).map(|part| Object::Real(part as f32));
                function.set(key, ink.to_vec());
            }
        }
        Some(3.0) if depth < DEEPEST => {
            let parts = read::get(document, &function, "Functions")?.as_array().ok()?.clone();
            let parts = parts.iter().map(|part| ends(document, part, colors, depth + 1));
            function.set("Functions", parts.collect::<Option<Vec<Object>>>()?);
        }
        _ => return None,
    }
    function.remove(b"Range");
    // The colours of the screen may be used elsewhere: ink gets an object of its own.
    match id {
        Some(_) => Some(Object::Reference(document.add_object(function))),
        None => Some(function.into()),
    }
}

/// What shows through is mixed as ink.
fn mix(dictionary: &mut Dictionary) {
    if let Ok(Object::Dictionary(group)) = dictionary.get_mut(b"Group")
        && group.has(b"CS")
    {
        group.set("CS", Object::Name(b"DeviceCMYK".to_vec()));
    }
}
