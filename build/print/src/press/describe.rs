//! What the file says of itself (ISO 15930-7, 6.2 to 6.5): the printing condition, the
//! standard, and that it was not trapped.

use lopdf::{Document, Object, dictionary};

use super::Inks;
use crate::preflight::read;

/// Adds output intent, claim and trapping.
pub fn finish(document: &mut Document, inks: &Inks) -> Option<()> {
    let profile = document.add_object(inks.profile());
    let name = inks.condition.unwrap_or("Custom");
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFX",
        "OutputConditionIdentifier" => Object::string_literal(name),
        "Info" => Object::string_literal(name),
        "DestOutputProfile" => profile,
    };
    let catalog = document.catalog_mut().ok()?;
    catalog.set("OutputIntents", vec![intent.into()]);
    // A printing house does not click: no bookmarks, no named places, no actions.
    for key in ["Outlines", "Names", "Dests", "OpenAction", "PageMode"] {
        catalog.remove(key.as_bytes());
    }
    let metadata = catalog.get(b"Metadata").ok().and_then(|it| it.as_reference().ok());
    if let Some(Object::Stream(stream)) = metadata.and_then(|id| document.objects.get_mut(&id)) {
        let text = String::from_utf8(read::contents(stream)?).ok()?;
        // Metadata stays readable for programs that know no PDF (ISO 15930-7, 6.3).
        stream.set_plain_content(claimed(&text)?.into_bytes());
        stream.allows_compression = false;
    }
    let information = document.trailer.get(b"Info").ok()?.as_reference().ok()?;
    document.get_dictionary_mut(information).ok()?.set("Trapped", "False");
    Some(())
}

/// XMP with the claim, at its end.
fn claimed(xmp: &str) -> Option<String> {
    let end = xmp.rfind("</rdf:RDF>")?;
    let made = xmp.split_once("<xmp:ModifyDate>").and_then(|(_, rest)| rest.split_once('<'));
    let made = made
        .map_or(String::new(), |(date, _)| format!("<xmp:MetadataDate>{date}</xmp:MetadataDate>"));
    let claim = format!(
        "<rdf:Description rdf:about=\"\" xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" \
         xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">\
         <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>\
         <pdf:Trapped>False</pdf:Trapped>{made}<xmpMM:VersionID>1</xmpMM:VersionID>\
         </rdf:Description>"
    );
    Some(format!("{}{claim}{}", &xmp[..end], &xmp[end..]))
}
