//! Reads what the front matter of a film names: files beside the text, captions, the transcript.

use std::collections::BTreeMap;

use tweeluik_document::{Block, BlockKind};
use tweeluik_source::config::origin;
use tweeluik_source::{
    AudioDescription, Diagnostic, Duration, FilmFrontMatter, Message, Sources, Span, Spanned,
    nearest, nearest_name,
};

use super::{Cue, Film, MovingFault, MovingPicture, Transcript, captions, is_captions, media_type};
use crate::rules;
use crate::site::{AssetId, Entry, Site};

/// Reads the film of one page and keeps what is wrong.
pub(super) struct Reader<'a> {
    site: &'a Site,
    entry: &'a Entry,
    sources: &'a Sources,
    /// The files beside the text by their names.
    beside: BTreeMap<&'a str, AssetId>,
    pub(super) found: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(site: &'a Site, entry: &'a Entry, sources: &'a Sources) -> Self {
        let folder = entry.relative_path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let assets = entry.assets.iter().map(|&id| site.asset(id));
        let beside = assets.filter_map(|asset| {
            let rest = asset.source.strip_prefix("content/")?.strip_prefix(folder)?;
            Some((rest.trim_start_matches('/'), asset.id))
        });
        Self { site, entry, sources, beside: beside.collect(), found: Vec::new() }
    }

    /// The film, if everything that it needs is there.
    pub(super) fn film(&mut self, keys: &Spanned<FilmFrontMatter>) -> Option<Film> {
        let keys = &keys.value;
        let files: Vec<(AssetId, &MovingPicture)> =
            keys.files.iter().filter_map(|name| self.moving(name)).collect();
        let poster = keys.poster.as_ref().and_then(|name| self.poster(name));
        let duration = keys.duration.as_ref()?.value;
        let end = self.end(keys, &files);
        let captions = keys.captions.as_ref().and_then(|name| self.text(name));
        if let Some(id) = captions {
            let (_, found) =
                captions::captions(self.sources.get(self.site.asset(id).span.file), end);
            self.found.extend(found);
        }
        let chapters = keys.chapters.as_ref().and_then(|name| self.text(name));
        let chapter_cues = chapters.map(|id| self.chapters(id, end)).unwrap_or_default();
        let transcript = keys.transcript.as_ref().and_then(|name| self.transcript(name));
        let described = match &keys.audio_description {
            Some(AudioDescription::File(name)) => self.described(name),
            _ => None,
        };
        let player = keys.elsewhere.as_ref().and_then(|elsewhere| elsewhere.value.player.as_ref());
        self.found.extend(player.and_then(|player| self.refused(player)));
        let complete = files.len() == keys.files.len()
            && captions.is_some() == keys.captions.is_some()
            && (!files.is_empty() || keys.elsewhere.is_some());
        let (poster, dimensions) = poster.filter(|_| complete)?;
        if let (Some((_, film)), Some(name)) = (files.first(), &keys.poster) {
            self.found.extend(disproportion(name.span, dimensions, (film.width, film.height)));
        }
        let dimensions = files.first().map_or(dimensions, |(_, film)| (film.width, film.height));
        let of_page = || self.entry.language.clone();
        Some(Film {
            entry: self.entry.id,
            files: files.into_iter().map(|(id, _)| id).collect(),
            elsewhere: keys.elsewhere.as_ref().map(|elsewhere| elsewhere.value.clone()),
            poster,
            dimensions,
            duration,
            language: keys.language.as_ref().map_or_else(of_page, |code| code.value.clone()),
            captions,
            chapters,
            chapter_cues,
            transcript: transcript?,
            described,
        })
    }

    /// What is wrong with a player whose host the configuration does not name.
    fn refused(&self, player: &Spanned<String>) -> Option<Diagnostic> {
        let host = origin(&player.value)?;
        if self.site.config.embed.players.allow(&player.value) {
            return None;
        }
        let message = Message::new("publication-film-player").with("host", host);
        let hint = Message::new("publication-film-player-hint").with("host", host);
        Some(Diagnostic::new(&rules::FILM_PLAYER, player.span, message).hint(hint))
    }

    fn file(&mut self, name: &Spanned<String>) -> Option<AssetId> {
        let asset = self.beside.get(name.value.as_str()).copied();
        if asset.is_none() {
            let message = Message::new("publication-missing-file").with("file", &name.value);
            let known: Vec<&str> = self.beside.keys().copied().collect();
            let finding = Diagnostic::new(&rules::MISSING_FILE, name.span, message);
            self.found.push(finding.hint(match nearest_name(&name.value, &known) {
                Some(_) => nearest(&name.value, &known),
                None => {
                    let folder = self.entry.relative_path.rsplit_once('/').map_or("", |it| it.0);
                    Message::new("publication-missing-file-hint")
                        .with("folder", format!("content/{folder}"))
                }
            }));
        }
        asset
    }

    /// A film, and what its file tells.
    fn moving(&mut self, name: &Spanned<String>) -> Option<(AssetId, &'a MovingPicture)> {
        let fits = media_type(&name.value).is_some_and(|mime| mime.starts_with("video/"));
        let id = self.fitting(name, fits, "publication-film-format-hint")?;
        let (what, hint) = match self.site.asset(id).moving.as_ref()? {
            Ok(film) if film.plays => return Some((id, film)),
            Ok(_) => ("publication-film-codec", "publication-film-codec-hint"),
            Err(MovingFault::NoPicture) => {
                ("publication-film-no-picture", "publication-film-format-hint")
            }
            Err(MovingFault::Unreadable) => {
                ("publication-film-broken", "publication-film-broken-hint")
            }
        };
        let message = Message::new(what).with("file", &name.value);
        let finding = Diagnostic::new(&rules::FILM_FORMAT, name.span, message);
        self.found.push(finding.hint(Message::new(hint)));
        None
    }

    /// A film or a sound.
    fn described(&mut self, name: &Spanned<String>) -> Option<AssetId> {
        let mime = media_type(&name.value);
        if mime.is_some_and(|mime| mime.starts_with("video/")) {
            return self.moving(name).map(|(id, _)| id);
        }
        self.fitting(name, mime.is_some(), "publication-film-sound-hint")
    }

    /// Where the film ends, in milliseconds: where its longest file does, else where the front
    /// matter says. Tells if the two are more than a second apart.
    fn end(&mut self, keys: &FilmFrontMatter, files: &[(AssetId, &MovingPicture)]) -> u64 {
        let Some(written) = &keys.duration else { return 0 };
        let milliseconds = written.value.0.saturating_mul(1000);
        let real = || files.iter().filter_map(|(id, film)| Some((*id, film.duration?)));
        if let Some((id, real)) = real().find(|(_, real)| real.abs_diff(milliseconds) > 1000) {
            let real = Duration((real + 500) / 1000);
            let (_, name) = self.site.asset(id).source.rsplit_once('/').unwrap_or_default();
            let message = Message::new("publication-film-duration")
                .with("file", name)
                .with("real", real.clock())
                .with("written", written.value.clock());
            let hint = Message::new("publication-film-duration-hint").with("real", real.clock());
            let finding = Diagnostic::new(&rules::FILM_DURATION, written.span, message);
            self.found.push(finding.hint(hint));
        }
        real().map(|(_, real)| real).max().unwrap_or(milliseconds)
    }

    /// A file with captions or chapters.
    fn text(&mut self, name: &Spanned<String>) -> Option<AssetId> {
        let fits = is_captions(&name.value);
        self.fitting(name, fits, "publication-film-vtt-hint")
    }

    fn poster(&mut self, name: &Spanned<String>) -> Option<(AssetId, (u32, u32))> {
        let id = self.file(name)?;
        let asset = self.site.asset(id);
        if let Some(fault) = asset.fault_at(name.span) {
            self.found.push(fault);
            return None;
        }
        let dimensions = asset.dimensions();
        self.fitting(name, dimensions.is_some(), "publication-film-poster-hint")?;
        Some((id, dimensions?))
    }

    /// A file that is there and of the right kind.
    fn fitting(
        &mut self,
        name: &Spanned<String>,
        fits: bool,
        hint: &'static str,
    ) -> Option<AssetId> {
        let asset = self.file(name)?;
        if !fits {
            let message = Message::new("publication-film-format").with("file", &name.value);
            let finding = Diagnostic::new(&rules::FILM_FORMAT, name.span, message);
            self.found.push(finding.hint(Message::new(hint)));
        }
        fits.then_some(asset)
    }

    fn chapters(&mut self, id: AssetId, end: u64) -> Vec<Cue> {
        let (cues, found) = captions::cues(self.sources.get(self.site.asset(id).span.file), end);
        self.found.extend(found);
        cues
    }

    /// The text below a heading, as far as the next one that is not below it.
    fn transcript(&mut self, name: &Spanned<String>) -> Option<Transcript> {
        let wanted = name.value.trim_start_matches('#');
        let blocks = &self.entry.document.blocks;
        let headings = blocks.iter().enumerate().filter_map(|(at, block)| heading(at, block));
        let mut known = Vec::new();
        for (at, level, id) in headings {
            known.push(id);
            if id == wanted {
                let below = blocks[at + 1..].iter().position(
                    |block| matches!(&block.kind, BlockKind::Heading(next) if next.level <= level),
                );
                let end = below.map_or(blocks.len(), |below| at + 1 + below);
                if end == at + 1 {
                    let message = Message::new("publication-film-no-transcript");
                    let finding =
                        Diagnostic::new(&rules::FILM_TRANSCRIPT, blocks[at].span, message);
                    self.found
                        .push(finding.hint(Message::new("publication-film-no-transcript-hint")));
                    return None;
                }
                return Some(Transcript { anchor: wanted.to_owned(), blocks: at + 1..end });
            }
        }
        let message = Message::new("publication-film-transcript").with("anchor", wanted);
        let hint = match nearest_name(wanted, &known) {
            Some(near) => Message::new("source-did-you-mean").with("name", format!("#{near}")),
            None => Message::new("publication-film-transcript-hint").with("anchor", wanted),
        };
        self.found.push(Diagnostic::new(&rules::FILM_TRANSCRIPT, name.span, message).hint(hint));
        None
    }
}

/// What is said of a poster that is wider or higher, for its size, than the film by more than two
/// in a hundred: that much is lost to whole pixels and codecs.
fn disproportion(span: Span, poster: (u32, u32), film: (u32, u32)) -> Option<Diagnostic> {
    let (across, down) = (product(poster.0, film.1), product(poster.1, film.0));
    if across.abs_diff(down).saturating_mul(50) <= across.max(down) {
        return None;
    }
    let size = |(width, height): (u32, u32)| format!("{width} × {height}");
    let message = Message::new("publication-film-poster")
        .with("poster", size(poster))
        .with("film", size(film));
    let hint = Message::new("publication-film-poster-shape-hint").with("film", size(film));
    Some(Diagnostic::new(&rules::FILM_POSTER, span, message).hint(hint))
}

fn product(width: u32, height: u32) -> u64 {
    u64::from(width) * u64::from(height)
}

/// Place, level and anchor of a heading.
fn heading(at: usize, block: &Block) -> Option<(usize, u8, &str)> {
    let BlockKind::Heading(heading) = &block.kind else { return None };
    Some((at, heading.level, heading.id.as_deref()?))
}
