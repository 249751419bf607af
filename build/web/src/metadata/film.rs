//! The film of a page (`[extra.film]`) in the words of schema.org.

use serde_json::Value;
use tweeluik_document::plain_text_of_blocks;
use tweeluik_publication::{AssetId, Entry, media_type};
use tweeluik_source::AudioDescription;

use super::structured::Thing;
use crate::panel::Panel;

/// The film, if the page has one.
pub(super) fn video(panel: &Panel<'_>, entry: &Entry) -> Option<Thing> {
    let film = panel.site.film_of(entry.id)?;
    let keys = &entry.film_keys()?.value;
    let full = |id: AssetId| panel.addresses.full(&panel.site.asset(id).path);
    let format = |id: &AssetId| media_type(&panel.site.asset(*id).path);
    let captions = film.captions.map(|id| {
        let captions = Thing::new("MediaObject")
            .with("contentUrl", full(id))
            .with("encodingFormat", "text/vtt")
            .with("inLanguage", film.language.as_str());
        Value::from(captions)
    });
    let described = matches!(keys.audio_description, Some(AudioDescription::File(_)));
    let features = [
        film.captions.map(|_| "captions"),
        Some("transcript"),
        described.then_some("audioDescription"),
    ];
    let features: Vec<&str> = features.into_iter().flatten().collect();
    let player = film.elsewhere.as_ref().and_then(|elsewhere| elsewhere.player.as_ref());
    let own = || panel.addresses.full(&panel.site.embed_path(film));
    let transcript = &entry.document.blocks[film.transcript.blocks.clone()];
    Some(
        Thing::new("VideoObject")
            .with("name", entry.title.as_str())
            .with("description", entry.description.as_deref())
            .with("url", panel.addresses.full(&entry.path))
            .with("contentUrl", film.files.first().map(|&id| full(id)))
            .with("encodingFormat", film.files.first().and_then(format))
            .with("embedUrl", player.map_or_else(own, |player| player.value.clone()))
            .with("thumbnailUrl", full(film.poster))
            .with("uploadDate", keys.date.w3c())
            .with("duration", film.duration.iso())
            .with("inLanguage", film.language.as_str())
            .with("caption", captions)
            .with("transcript", plain_text_of_blocks(transcript).trim_end())
            .with("accessibilityFeature", features),
    )
}
