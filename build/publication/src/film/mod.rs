//! Films: pages with `[extra.film]`, their files found and their captions read.

mod captions;
mod data;
mod moving;
mod reader;
mod vtt;

use std::collections::BTreeMap;
use std::ops::Range;

use tweeluik_source::{Diagnostic, Duration, Elsewhere, FilmFrontMatter, Sources, Spanned};

pub use moving::{MovingFault, MovingPicture};
pub use vtt::Cue;

use crate::site::{AssetId, Entry, EntryId, Site};
use reader::Reader;

/// A film, of which everything that it needs is there.
#[derive(Debug)]
pub struct Film {
    /// Its page.
    pub entry: EntryId,
    /// The film, once in each format; none if another host shows it.
    pub files: Vec<AssetId>,
    /// Where it is, if another host shows it.
    pub elsewhere: Option<Elsewhere>,
    /// The picture before it plays.
    pub poster: AssetId,
    /// Width and height in pixels: of the film, or of its poster if another host shows it.
    pub dimensions: (u32, u32),
    /// How long it is.
    pub duration: Duration,
    /// Language code of what is said.
    pub language: String,
    /// The captions.
    pub captions: Option<AssetId>,
    /// The chapters, if there are any.
    pub chapters: Option<AssetId>,
    /// What each chapter is called and when it starts.
    pub chapter_cues: Vec<Cue>,
    /// Where it is written out.
    pub transcript: Transcript,
    /// A version with audio description, or a sound that plays along.
    pub described: Option<AssetId>,
}

impl Film {
    /// Whether this site shows it itself, so that others can show it from here.
    pub fn is_own(&self) -> bool {
        !self.files.is_empty()
    }
}

/// The part of a page in which a film is written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transcript {
    /// Anchor of the heading above it.
    pub anchor: String,
    /// The blocks of the page's text below that heading.
    pub blocks: Range<usize>,
}

/// Formats of film that browsers play, with their types.
const FILMS: [(&str, &str); 2] = [("mp4", "video/mp4"), ("webm", "video/webm")];
/// Formats of sound that browsers play.
const SOUNDS: [(&str, &str); 3] =
    [("mp3", "audio/mpeg"), ("m4a", "audio/mp4"), ("ogg", "audio/ogg")];

/// The type of a file of film or sound, by its name.
pub fn media_type(path: &str) -> Option<&'static str> {
    let (_, end) = path.rsplit_once('.')?;
    let mut known = FILMS.iter().chain(&SOUNDS);
    known.find(|(known, _)| end.eq_ignore_ascii_case(known)).map(|(_, mime)| *mime)
}

/// Whether a file holds captions, by its name.
pub(crate) fn is_captions(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("vtt"))
}

/// The films of a site by their pages, and what is wrong with them.
pub(crate) fn gather(site: &Site, sources: &Sources) -> (BTreeMap<EntryId, Film>, Vec<Diagnostic>) {
    let (mut films, mut found) = (BTreeMap::new(), Vec::new());
    for entry in site.entries.iter().filter(|entry| entry.has_page()) {
        if let Some(keys) = entry.film_keys() {
            let mut reader = Reader::new(site, entry, sources);
            films.extend(reader.film(keys).map(|film| (entry.id, film)));
            found.extend(reader.found);
        }
    }
    (films, found)
}

impl Entry {
    /// What the front matter says of the film that this is the page of.
    pub fn film_keys(&self) -> Option<&Spanned<FilmFrontMatter>> {
        self.as_page()?.front_matter.extra.film.as_ref()
    }
}

impl Site {
    /// Address of the page with nothing but the player, for frames on other sites.
    pub fn embed_path(&self, film: &Film) -> String {
        format!("{}embed/", self.entry(film.entry).path)
    }

    /// Address of what other sites are told of a film (oEmbed 1.0).
    pub fn oembed_path(&self, film: &Film) -> String {
        format!("{}oembed.json", self.entry(film.entry).path)
    }

    /// Address of a file that is made of a film, whose name ends so.
    pub fn film_file_path(&self, film: &Film, end: &str) -> String {
        let entry = self.entry(film.entry);
        format!("{}{}{end}", entry.path, entry.slug)
    }

    /// The addresses of all pages for frames on other sites, in the order of their films.
    pub fn embed_paths(&self) -> Vec<String> {
        self.films.values().filter(|film| film.is_own()).map(|film| self.embed_path(film)).collect()
    }

    /// The film that an entry is the page of.
    pub fn film_of(&self, id: EntryId) -> Option<&Film> {
        self.films.get(&id)
    }
}
