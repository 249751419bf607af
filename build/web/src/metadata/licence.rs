//! The addresses of the licences of Creative Commons, which publications name in words.

/// The address of a licence that is written as Creative Commons (`CC BY-SA 4.0`) or SPDX
/// (`CC-BY-SA-4.0`) does; an address stands for itself.
pub(super) fn address(licence: &str) -> Option<String> {
    if licence.starts_with("https://") || licence.starts_with("http://") {
        return Some(licence.to_owned());
    }
    let name = licence.to_lowercase().replace(' ', "-");
    let (kind, version) = name.rsplit_once('-')?;
    let is_version = version.split('.').all(|part| !part.is_empty() && part.parse::<u8>().is_ok());
    let path = match kind {
        "cc0" => "publicdomain/zero",
        "cc-by" => "licenses/by",
        "cc-by-sa" => "licenses/by-sa",
        "cc-by-nc" => "licenses/by-nc",
        "cc-by-nd" => "licenses/by-nd",
        "cc-by-nc-sa" => "licenses/by-nc-sa",
        "cc-by-nc-nd" => "licenses/by-nc-nd",
        _ => return None,
    };
    is_version.then(|| format!("https://creativecommons.org/{path}/{version}/"))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn a_licence_is_known_in_either_spelling() {
        let by = Some("https://creativecommons.org/licenses/by/4.0/".to_owned());
        assert_eq!(address("CC BY 4.0"), by);
        assert_eq!(address("CC-BY-4.0"), by);
        let zero = "https://creativecommons.org/publicdomain/zero/1.0/";
        assert_eq!(address("CC0-1.0").as_deref(), Some(zero));
        assert_eq!(address("https://voorbeeld.nl/l").as_deref(), Some("https://voorbeeld.nl/l"));
    }

    #[test]
    fn other_words_have_no_address() {
        assert_eq!(address("Alle rechten voorbehouden"), None);
        assert_eq!(address("CC BY"), None);
        assert_eq!(address("CC BY vier"), None);
    }
}
