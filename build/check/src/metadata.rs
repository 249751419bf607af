//! Title, description, and the picture that other sites show.

use tweeluik_publication::{Asset, Entry, Site};
use tweeluik_source::{Diagnostic, Message, Span, Spanned};

use crate::rules;

/// What is missing in the front matter of a page or section.
pub fn of_entry(site: &Site, entry: &Entry) -> Vec<Diagnostic> {
    let place = Span::new(entry.file, 0..0);
    let mut found = Vec::new();
    if entry.title.trim().is_empty() {
        found.push(
            Diagnostic::new(&rules::MISSING_TITLE, place, Message::new("check-missing-title"))
                .hint(Message::new("check-missing-title-hint")),
        );
    }
    if entry.description.as_deref().unwrap_or_default().trim().is_empty() {
        let message = Message::new("check-missing-description");
        found.push(
            Diagnostic::new(&rules::MISSING_DESCRIPTION, place, message)
                .hint(Message::new("check-missing-description-hint")),
        );
    }
    if let Some(name) = &entry.metadata().picture {
        let asset = entry.asset_named(site, &name.value);
        found.extend(share_picture(
            name,
            asset,
            ["check-share-picture", "check-share-picture-hint"],
        ));
    }
    found
}

/// What is wrong with the picture that the configuration names for all pages.
pub fn of_site(site: &Site) -> Option<Diagnostic> {
    let name = site.config.metadata.picture.as_ref()?;
    let asset = site.picture.map(|id| site.asset(id));
    share_picture(name, asset, ["check-share-picture-of-site", "check-share-picture-of-site-hint"])
}

fn share_picture(
    name: &Spanned<String>,
    asset: Option<&Asset>,
    [message, hint]: [&'static str; 2],
) -> Option<Diagnostic> {
    let told = Message::new(message).with("name", &name.value);
    asset
        .is_none_or(|asset| asset.picture.is_none())
        .then(|| Diagnostic::new(&rules::SHARE_PICTURE, name.span, told).hint(Message::new(hint)))
}
