//! What both panels are told of a film.

use tweeluik_document::plain_text_of_blocks;
use tweeluik_source::{Catalogue, Message, Spanned};

use super::{Film, media_type};
use crate::data::Data;
use crate::site::{Asset, AssetId, Entry, Target};

impl Film {
    /// The film as a value, in the words of `catalogue`. `page` is the film's, `assets` are the
    /// site's; `own` says whether it is shown on its own page.
    pub fn data(&self, page: &Entry, assets: &[Asset], own: bool, catalogue: &Catalogue) -> Data {
        let keys = page.film_keys().map(|keys| &keys.value);
        let list = |texts: &[String]| Data::List(texts.iter().map(Data::text).collect());
        let media = |id: AssetId| media(&assets[id.0]);
        let file = |id: Option<AssetId>| id.map_or(Data::None, Data::File);
        let elsewhere = self.elsewhere.as_ref().map_or(Data::None, |elsewhere| {
            let address = |it: &Option<Spanned<String>>| {
                it.as_ref().map_or(Data::None, |it| Data::text(&it.value))
            };
            Data::map([
                ("player", address(&elsewhere.player)),
                ("page", address(&elsewhere.page)),
                ("provider", Data::text(&elsewhere.provider)),
            ])
        });
        let lines = plain_text_of_blocks(&page.document.blocks[self.transcript.blocks.clone()]);
        let label = catalogue.text(&Message::new("panel-film").with("title", &page.title));
        let (width, height) = self.dimensions;
        Data::map([
            ("own", Data::Bool(own)),
            ("title", Data::text(&page.title)),
            ("label", Data::Text(label)),
            ("link", Data::Link(Target::Entry { entry: page.id, anchor: None })),
            ("address", Data::Address(page.permalink.clone())),
            ("poster", Data::File(self.poster)),
            ("width", Data::Integer(width.into())),
            ("height", Data::Integer(height.into())),
            ("seconds", Data::Integer(self.duration.0.cast_signed())),
            ("clock", Data::text(self.duration.clock())),
            ("length", Data::text(length(self.duration.0, catalogue))),
            ("language", Data::text(&self.language)),
            ("files", Data::List(self.files.iter().map(|&id| media(id)).collect())),
            ("elsewhere", elsewhere),
            ("captions", file(self.captions)),
            ("chapters", file(self.chapters)),
            ("described", self.described.map_or(Data::None, media)),
            ("anchor", Data::Text(format!("#{}", self.transcript.anchor))),
            ("transcript_lines", Data::List(lines.lines().map(Data::text).collect())),
            ("credits", keys.map_or(Data::None, |keys| list(&keys.credits))),
            ("consent", keys.map_or(Data::None, |keys| Data::text(&keys.consent))),
        ])
    }
}

/// A file of film or sound with its type.
fn media(asset: &Asset) -> Data {
    let mime = media_type(&asset.source).unwrap_or_default();
    let kind = mime.split('/').next().unwrap_or_default();
    Data::map([
        ("file", Data::File(asset.id)),
        ("mime", Data::text(mime)),
        ("kind", Data::text(kind)),
    ])
}

/// A length of time in words.
fn length(seconds: u64, catalogue: &Catalogue) -> String {
    let parts = [
        ("panel-hours", seconds / 3600),
        ("panel-minutes", seconds / 60 % 60),
        ("panel-seconds", seconds % 60),
    ];
    let parts = parts.into_iter().filter(|(_, number)| *number > 0);
    let parts = parts.map(|(id, number)| {
        // A number of hours that is too large for this has no film.
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        catalogue.text(&Message::new(id).with_number("count", number))
    });
    parts.collect::<Vec<_>>().join(" ")
}
