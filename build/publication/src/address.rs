//! Addresses as they go out of the tool: percent-encoded.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::site::Site;

/// What a path may not hold as it is (RFC 3986, 3.3), and what HTML would mistake.
const IN_PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A path of the site, percent-encoded.
pub fn encoded(path: &str) -> String {
    utf8_percent_encode(path, IN_PATH).to_string()
}

impl Site {
    /// The full address of a path below `base_url`, with leading `/`.
    pub fn full_address(&self, path: &str) -> String {
        format!("{}{}", self.config.base_url, encoded(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_spaces_accents_and_signs_are_encoded() {
        assert_eq!(encoded("/Plan é 100% #2?.pdf"), "/Plan%20%C3%A9%20100%25%20%232%3F.pdf");
        assert_eq!(encoded("/gids/a-b_c~d.e/"), "/gids/a-b_c~d.e/");
    }
}
