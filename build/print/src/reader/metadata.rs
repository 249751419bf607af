//! Metadata that Typst has no words for: publisher, rights and identifier, as Dublin Core in XMP
//! (ISO 16684-1, 8.3), a schema that PDF/A knows by itself (ISO 19005-2, 6.6.2.3).

use lopdf::{Document, Object};

use crate::facts::Facts;
use crate::preflight::read;

/// Adds them to the metadata of a file.
pub fn finish(pdf: &mut Document, facts: &Facts) -> Option<()> {
    let metadata = pdf.catalog().ok()?.get(b"Metadata").ok()?.as_reference().ok()?;
    let Some(Object::Stream(stream)) = pdf.objects.get_mut(&metadata) else { return None };
    let text = String::from_utf8(read::contents(stream)?).ok()?;
    let end = text.rfind("</rdf:RDF>")?;
    let text = format!("{}{}{}", &text[..end], described(facts), &text[end..]);
    // Metadata stays readable for programs that know no PDF.
    stream.set_plain_content(text.into_bytes());
    stream.allows_compression = false;
    Some(())
}

fn described(facts: &Facts) -> String {
    let mut out = String::from(
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">",
    );
    if let Some(publisher) = &facts.publisher {
        let publisher = escaped(publisher);
        out.push_str(&format!(
            "<dc:publisher><rdf:Bag><rdf:li>{publisher}</rdf:li></rdf:Bag></dc:publisher>"
        ));
    }
    if let Some(licence) = &facts.licence {
        let licence = escaped(licence);
        out.push_str(&format!(
            "<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">{licence}</rdf:li></rdf:Alt></dc:rights>"
        ));
    }
    let identifier = escaped(facts.identifier.as_ref().unwrap_or(&facts.web_address));
    out.push_str(&format!("<dc:identifier>{identifier}</dc:identifier>"));
    out.push_str(&format!("<dc:source>{}</dc:source>", escaped(&facts.web_address)));
    out.push_str("</rdf:Description>");
    out
}

/// Text as XML has it; what XML cannot hold at all is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}
