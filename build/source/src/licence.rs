//! The licences of Creative Commons, which publications and registers of pictures name in words.

/// The address of a licence that is written as Creative Commons (`CC BY-SA 4.0`) or SPDX
/// (`CC-BY-SA-4.0`) does; an address stands for itself.
pub fn licence_address(licence: &str) -> Option<String> {
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

/// A licence as readers know it: those of Creative Commons without the hyphens of SPDX.
pub fn licence_name(licence: &str) -> String {
    let upper = licence.to_uppercase();
    match licence.starts_with("http") || licence_address(licence).is_none() {
        true => licence.to_owned(),
        false => match upper.strip_prefix("CC-BY-").or_else(|| upper.strip_prefix("CC BY-")) {
            Some(rest) => match rest.rsplit_once(['-', ' ']) {
                Some((kind, version)) => format!("CC BY-{kind} {version}"),
                None => format!("CC BY {rest}"),
            },
            None => upper.replace('-', " "),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{licence_address as address, licence_name};

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

    #[test]
    fn a_licence_is_named_as_its_maker_does() {
        for (written, name) in [
            ("CC-BY-4.0", "CC BY 4.0"),
            ("CC-BY-SA-4.0", "CC BY-SA 4.0"),
            ("cc-by-nc-nd-4.0", "CC BY-NC-ND 4.0"),
            ("CC BY-SA 4.0", "CC BY-SA 4.0"),
            ("CC BY 4.0", "CC BY 4.0"),
            ("CC0-1.0", "CC0 1.0"),
            ("Alle rechten voorbehouden", "Alle rechten voorbehouden"),
        ] {
            assert_eq!(licence_name(written), name);
        }
    }
}
