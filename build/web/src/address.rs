//! Addresses as they stand in HTML: percent-encoded, and right also for a site
//! that lies in a folder of its host.

use tweeluik_publication::{Site, Target, encoded};
use tweeluik_source::Config;

/// Makes addresses for one site.
#[derive(Clone, Debug)]
pub(crate) struct Addresses {
    base_url: String,
    /// The path of `base_url` without `/` at the end: empty, or `/folder`.
    base_path: String,
    external: Vec<(&'static str, String)>,
}

/// Where a link leads, ready to be escaped.
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) attributes: Vec<(&'static str, String)>,
    /// Width and height in CSS pixels, if it leads to a picture.
    pub(crate) dimensions: Option<(u32, u32)>,
}

impl Addresses {
    pub(crate) fn new(config: &Config) -> Self {
        let base_url = config.base_url.trim_end_matches('/').to_owned();
        let after_scheme = base_url.split_once("://").map_or(base_url.as_str(), |(_, rest)| rest);
        let base_path =
            after_scheme.find('/').map(|at| after_scheme[at..].to_owned()).unwrap_or_default();
        Self { base_url, base_path, external: external_attributes(config) }
    }

    /// The same, but every address is a full one: for texts that are read elsewhere.
    pub(crate) fn absolute(&self) -> Self {
        Self { base_path: self.base_url.clone(), ..self.clone() }
    }

    /// A path below `base_url`, with leading `/`, as an address from the root of the host.
    pub(crate) fn local(&self, path: &str) -> String {
        format!("{}{}", self.base_path, encoded(path))
    }

    /// A path below `base_url`, with leading `/`, as a full address.
    pub(crate) fn full(&self, path: &str) -> String {
        format!("{}{}", self.base_url, encoded(path))
    }

    /// The path below `base_url` of an address that [`Self::local`] or [`Self::full`] made.
    pub(crate) fn path_of<'p>(&self, address: &'p str) -> &'p str {
        let rest = address.strip_prefix(self.base_url.as_str()).unwrap_or(address);
        rest.strip_prefix(self.base_path.as_str()).unwrap_or(rest)
    }

    /// A link in a text. What was not resolved stays as it was written: an anchor on the same
    /// page, or whatever a text outside a site links to.
    pub(crate) fn link(&self, site: &Site, target: Option<&Target>, written: &str) -> Link {
        let mut link = Link { href: written.to_owned(), attributes: Vec::new(), dimensions: None };
        match target {
            None => {}
            Some(Target::External(address)) => {
                link.href.clone_from(address);
                link.attributes.clone_from(&self.external);
            }
            Some(Target::Contact(address)) => link.href.clone_from(address),
            Some(Target::Entry { entry, anchor }) => {
                link.href = self.local(&site.entry(*entry).path);
                if let Some(anchor) = anchor {
                    link.href.push('#');
                    link.href.push_str(anchor);
                }
            }
            Some(Target::Asset(asset)) => {
                let asset = site.asset(*asset);
                link.href = self.local(&asset.path);
                link.dimensions = asset.dimensions();
            }
            Some(Target::Generated(path)) => link.href = self.local(path),
        }
        link
    }
}

/// What somebody wrote as an address below the site's root: its path, and the query or
/// anchor after it.
pub(crate) fn split(written: &str) -> (&str, &str) {
    written.split_at(written.find(['#', '?']).unwrap_or(written.len()))
}

/// The attributes of links to other sites (Zola: `[markdown] external_links_*`).
fn external_attributes(config: &Config) -> Vec<(&'static str, String)> {
    let markdown = &config.markdown;
    let mut attributes = Vec::new();
    if let Some(class) = &markdown.external_links_class {
        attributes.push(("class", class.clone()));
    }
    let relations: Vec<&str> = [
        ("noopener", markdown.external_links_target_blank),
        ("nofollow", markdown.external_links_no_follow),
        ("noreferrer", markdown.external_links_no_referrer),
        ("external", markdown.external_links_external),
    ]
    .into_iter()
    .filter_map(|(relation, wanted)| wanted.then_some(relation))
    .collect();
    if !relations.is_empty() {
        attributes.push(("rel", relations.join(" ")));
    }
    if markdown.external_links_target_blank {
        attributes.push(("target", "_blank".to_owned()));
    }
    attributes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(base_url: &str) -> Addresses {
        let text = format!("base_url = \"{base_url}\"\n");
        let file = tweeluik_source::Sources::default().add("config.toml", text.clone());
        Addresses::new(&Config::parse(&text, file).0.unwrap())
    }

    #[test]
    fn a_site_in_a_folder_keeps_its_folder() {
        let site = addresses("https://voorbeeld.nl/gids");
        assert_eq!(site.local("/a/"), "/gids/a/");
        assert_eq!(site.full("/a/"), "https://voorbeeld.nl/gids/a/");
        assert_eq!(site.path_of("/gids/a/"), "/a/");
        assert_eq!(site.path_of("https://voorbeeld.nl/gids/a/"), "/a/");
        assert_eq!(addresses("https://voorbeeld.nl").local("/a/"), "/a/");
    }
}
