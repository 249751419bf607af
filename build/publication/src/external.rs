//! Addresses of other sites. A build needs no network, so whether anything answers there is not
//! known; whether the address is written so that anything could is (RFC 3986, 3).

use tweeluik_source::config::LinkChecker;
use tweeluik_source::{Diagnostic, Message, Span};
use url::{Host, Url};

use crate::patterns::Patterns;
use crate::rules;

/// What `[link_checker]` says about addresses of other sites.
pub struct OtherSites<'a> {
    keys: &'a LinkChecker,
    ignored: Patterns,
}

/// What is wrong with an address, as the messages know it.
type Flaw = (&'static str, String);

impl<'a> OtherSites<'a> {
    /// Reads the patterns of `ignored_files`.
    pub fn new(keys: &'a LinkChecker, found: &mut Vec<Diagnostic>) -> Self {
        Self { keys, ignored: Patterns::new(&keys.ignored_files, found) }
    }

    /// A finding about an address in a file below `content/`, if it cannot be right.
    pub fn check(&self, file: &str, address: &str, span: Span) -> Option<Diagnostic> {
        let skips = |prefixes: &[String]| prefixes.iter().any(|start| address.starts_with(start));
        if skips(&self.keys.skip_prefixes) || self.ignored.matches(file) {
            return None;
        }
        let (before, anchor) = address.split_once('#').unwrap_or((address, ""));
        let anchor = Some(anchor).filter(|_| !skips(&self.keys.skip_anchor_prefixes));
        let (flaw, detail) = flaw_of(before, anchor.unwrap_or_default())?;
        let message = Message::new("publication-external-link")
            .with("address", address)
            .with("flaw", flaw)
            .with("detail", detail);
        let finding = Diagnostic::new(&rules::EXTERNAL_LINK, span, message);
        Some(finding.hint(Message::new("publication-external-link-hint")))
    }
}

/// What is wrong with an address and with what follows its `#`.
fn flaw_of(address: &str, anchor: &str) -> Option<Flaw> {
    let Some((_, rest)) = address.split_once("://") else {
        return Some(("slashes", String::new()));
    };
    let refused = |c: &char| c.is_control() || "\"<>\\^`{|}".contains(*c);
    if (address.chars().chain(anchor.chars())).any(char::is_whitespace) {
        return Some(("space", String::new()));
    }
    if let Some(character) = address.chars().find(refused) {
        return Some(("character", character.to_string()));
    }
    if let Some(character) = anchor.chars().find(|c| refused(c) || *c == '#') {
        return Some(("anchor", character.to_string()));
    }
    if !percent_signs_are_codes(rest) || !percent_signs_are_codes(anchor) {
        return Some(("percent", String::new()));
    }
    let url = Url::parse(address).ok();
    let is_site = match url.as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => is_domain(name),
        Some(Host::Ipv4(_) | Host::Ipv6(_)) => true,
        None => false,
    };
    (!is_site).then(|| ("host", String::new()))
}

/// Whether a name has at least two parts and none without letters: `voorbeeld.nl`.
fn is_domain(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name.contains('.') && name.split('.').all(|part| !part.is_empty())
}

/// Whether each `%` stands before two hexadecimal digits (RFC 3986, 2.1).
fn percent_signs_are_codes(text: &str) -> bool {
    text.split('%').skip(1).all(|after| {
        let code = after.as_bytes().get(..2);
        code.is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_could_lead_somewhere_have_no_flaw() {
        for address in [
            "https://www.voorbeeld.nl",
            "http://voorbeeld.nl:8080/a/b.html?c=d&e[]=f",
            "https://één.example/café/%C3%A9",
            "https://192.0.2.1/",
            "https://[2001:db8::1]/",
        ] {
            assert_eq!(flaw_of(address, "deel-1"), None, "{address}");
        }
    }

    #[test]
    fn what_cannot_be_right_is_named() {
        let flaw = |address, anchor| flaw_of(address, anchor).map(|(flaw, _)| flaw);
        assert_eq!(flaw("https:/voorbeeld.nl", ""), Some("slashes"));
        assert_eq!(flaw("https://", ""), Some("host"));
        assert_eq!(flaw("https://voorbeeld", ""), Some("host"));
        assert_eq!(flaw("https://www..nl", ""), Some("host"));
        assert_eq!(flaw("https://voorbeeld.nl/een pad", ""), Some("space"));
        assert_eq!(flaw("https://voorbeeld.nl/{id}", ""), Some("character"));
        assert_eq!(flaw("https://voorbeeld.nl/100%", ""), Some("percent"));
        assert_eq!(flaw("https://voorbeeld.nl/", "a#b"), Some("anchor"));
    }
}
