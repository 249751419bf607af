//! What paper needs and a screen does not: the addresses behind links, each with its number,
//! and QR codes of the addresses that matter.

use std::collections::{BTreeMap, BTreeSet};

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

use crate::escape;

/// Path of the generated file.
pub const PATH: &str = "generated/medium.typ";

/// The addresses outside a publication that its text leads to.
#[derive(Debug, Default)]
pub struct Addresses {
    numbers: BTreeMap<String, usize>,
    coded: BTreeSet<String>,
}

impl Addresses {
    /// Takes up an address; the same one always has the same number.
    pub fn add(&mut self, address: &str) {
        if !self.numbers.contains_key(address) {
            self.numbers.insert(address.to_owned(), self.numbers.len() + 1);
        }
    }

    /// Takes up an address of which a template may show a QR code.
    pub fn add_code(&mut self, address: &str) {
        self.coded.insert(address.to_owned());
    }

    /// Writes all as Typst. A screen has live links: there is nothing to write for it. What is
    /// `printed` comes from an office printer, what is `on_paper` perhaps from a press.
    pub fn write(&self, printed: bool, on_paper: bool) -> String {
        let mut out = format!("#let printed = {printed}\n#let on-paper = {on_paper}\n");
        let numbers = self.numbers.iter().map(|(address, number)| (address, number.to_string()));
        let codes = self.coded.iter().filter_map(|address| Some((address, code(address)?)));
        let codes = codes.map(|(address, svg)| (address, escape::string(&svg)));
        out.push_str(&dictionary("addresses", numbers.filter(|_| on_paper)));
        out.push_str(&dictionary("codes", codes.filter(|_| on_paper)));
        out
    }
}

fn dictionary<'a>(name: &str, entries: impl Iterator<Item = (&'a String, String)>) -> String {
    let mut out = format!("#let {name} = (:\n");
    for (key, value) in entries {
        out.push_str(&format!("  {}: {value},\n", escape::string(key)));
    }
    out.push_str(")\n");
    out
}

/// The QR code of an address (ISO/IEC 18004) as SVG, with the quiet zone around it; an address
/// of thousands of characters has none.
fn code(address: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    Some(code.render::<svg::Color<'_>>().module_dimensions(1, 1).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_the_number_of_its_first_place() {
        let mut addresses = Addresses::default();
        for address in ["https://b.nl", "https://a.nl", "https://b.nl"] {
            addresses.add(address);
        }
        let expected = "#let printed = true
#let on-paper = true
#let addresses = (:
  \"https://a.nl\": 2,
  \"https://b.nl\": 1,
)
#let codes = (:
)
";
        assert_eq!(addresses.write(true, true), expected);
        assert!(!addresses.write(false, false).contains("a.nl"));
    }

    #[test]
    fn a_code_is_a_drawing_and_too_much_text_has_none() {
        assert!(code("https://a.nl/gids/").is_some_and(|svg| svg.contains("<svg")));
        assert_eq!(code(&"x".repeat(8000)), None);
    }
}
