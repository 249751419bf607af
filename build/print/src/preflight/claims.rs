//! What a file says of itself: standards, printing condition, trapping.

use lopdf::{Dictionary, Document};
use roxmltree::Node;

use super::facts::OutputIntent;
use super::read;

/// Namespaces of the XMP schemas of standards: PDF/A (ISO 19005-2, 6.6.4), PDF/UA (ISO 14289-1,
/// clause 5), PDF/X-4 (ISO 15930-7, 6.4).
const PDF_A: &str = "http://www.aiim.org/pdfa/ns/id/";
const PDF_UA: &str = "http://www.aiim.org/pdfua/ns/id/";
const PDF_X: &str = "http://www.npes.org/pdfx/ns/id/";

/// The standards that the metadata names.
pub fn of(document: &Document, catalog: &Dictionary) -> Vec<String> {
    let metadata = read::stream(document, catalog, "Metadata").and_then(read::contents);
    let text = metadata.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    let xml = roxmltree::Document::parse(text.trim_start_matches('\u{feff}'));
    let mut claims = Vec::new();
    if let Ok(xml) = &xml {
        let value = |namespace: &str, name: &str| property(xml.root(), namespace, name);
        if let Some(version) = value(PDF_X, "GTS_PDFXVersion") {
            claims.push(version);
        }
        if let Some(part) = value(PDF_A, "part") {
            let level = value(PDF_A, "conformance").unwrap_or_default().to_lowercase();
            claims.push(format!("PDF/A-{part}{level}"));
        }
        if let Some(part) = value(PDF_UA, "part") {
            claims.push(format!("PDF/UA-{part}"));
        }
    }
    // PDF/X-1a and X-3 say it in the document information.
    if let Some(version) = information(document, "GTS_PDFXVersion")
        && !claims.contains(&version)
    {
        claims.push(version);
    }
    claims
}

/// A property of XMP, written as an element or as an attribute.
fn property(root: Node<'_, '_>, namespace: &str, name: &str) -> Option<String> {
    root.descendants().find_map(|node| {
        let element = node.has_tag_name((namespace, name)).then(|| node.text()).flatten();
        element.or_else(|| node.attribute((namespace, name))).map(|text| text.trim().to_owned())
    })
}

/// The printing conditions of a file.
pub fn output_intents(document: &Document, catalog: &Dictionary) -> Vec<OutputIntent> {
    let intents = read::get(document, catalog, "OutputIntents");
    let intents = intents.and_then(|it| it.as_array().ok()).into_iter().flatten();
    let intents = intents.filter_map(|it| document.dereference(it).ok()?.1.as_dict().ok());
    let intents = intents.map(|intent| {
        let profile = read::stream(document, intent, "DestOutputProfile");
        OutputIntent {
            standard: read::name(document, intent, "S").unwrap_or_default(),
            condition: read::text(document, intent, "OutputConditionIdentifier"),
            // One to four colours; anything else is damaged.
            profile_colors: profile
                .and_then(|it| read::number(document, &it.dict, "N"))
                .map(|colors| colors as u8),
        }
    });
    intents.collect()
}

/// A text or name of the document information.
pub fn information(document: &Document, key: &str) -> Option<String> {
    let information = read::dictionary(document, &document.trailer, "Info")?;
    read::text(document, information, key).or_else(|| read::name(document, information, key))
}
