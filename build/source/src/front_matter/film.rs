//! The keys that make a page the page of a film.

use crate::date::Date;
use crate::diagnostic::{Diagnostic, Message};
use crate::front_matter::Duration;
use crate::key::{Read, Reader, Type, keys};
use crate::node::{Node, NodeKind};
use crate::rules;
use crate::span::Spanned;

keys! {
    /// `[extra.film]` of a page.
    pub struct FilmFrontMatter {
        /// The film beside the text, once in each format: MP4 with H.264 first, then WebM.
        now files: Vec<Spanned<String>>,
        /// Where the film is, if another host shows it; in place of `files`.
        now elsewhere: Option<Spanned<Elsewhere>>,
        /// The picture that stands there before the film plays.
        required poster: Option<Spanned<String>>,
        /// How long it is: seconds, `m:ss` or `h:mm:ss`.
        required duration: Option<Spanned<Duration>>,
        /// When it was published.
        required date: Date = Date { year: 1970, month: 1, day: 1, time: None },
        /// Language code of what is said, if it differs from the page's.
        now language: Option<Spanned<String>>,
        /// Captions as WebVTT, also of sounds and of who speaks; a must with `files`.
        now captions: Option<Spanned<String>>,
        /// The heading on this page below which all is written out: its anchor.
        required transcript: Option<Spanned<String>>,
        /// A version of the film or a sound that describes what is seen, or
        /// `{ niet-nodig = "reason" }`.
        required audio_description: Option<AudioDescription>,
        /// Chapters as WebVTT.
        now chapters: Option<Spanned<String>>,
        /// Who made it.
        now credits: Vec<String>,
        /// How those who are seen or heard agreed.
        required consent: String,
    }
}

keys! {
    /// `[extra.film.elsewhere]`: a film that another host shows.
    pub struct Elsewhere {
        /// Address of the player, which is shown in a frame once a reader asks for it.
        required player: Option<Spanned<String>>,
        /// Address of the film's page there, for who has no script.
        required page: Option<Spanned<String>>,
        /// Who runs that host, and so receives data of who watches.
        required provider: String,
    }
}

/// How those who do not see the film follow what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AudioDescription {
    /// A file beside the text: a version of the film, or a sound that plays along.
    File(Spanned<String>),
    /// What is seen is told in the film itself; why.
    NotNeeded(String),
}

/// The key with the reason.
const NOT_NEEDED: &str = "niet-nodig";

impl Read for AudioDescription {
    const TYPE: Type = Type::OneOf(&[Type::Text, Type::Free]);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let entries = match &node.kind {
            NodeKind::String(file) => {
                return Some(Self::File(Spanned::new(file.clone(), node.span)));
            }
            NodeKind::Table(entries) => entries,
            _ => {
                reader.wrong_type(node, Type::Text);
                return None;
            }
        };
        for (key, _) in entries.iter().filter(|(key, _)| key.value != NOT_NEEDED) {
            reader.unknown(key, &[NOT_NEEDED]);
        }
        match node.get(NOT_NEEDED).map(|reason| &reason.kind) {
            Some(NodeKind::String(reason)) if !reason.trim().is_empty() => {
                Some(Self::NotNeeded(reason.clone()))
            }
            _ => {
                let hint = Message::new("source-audio-description-hint");
                reader.invalid_here(node, NOT_NEEDED, hint);
                None
            }
        }
    }
}

impl FilmFrontMatter {
    /// Reports what one key asks of another.
    pub(crate) fn check(film: &Spanned<Self>, node: &Node, reader: &mut Reader) {
        reader.check_filled("consent", node);
        let keys = &film.value;
        if let Some(code) = &keys.language {
            reader.check_language("language", code.span, &code.value);
        }
        let mut missing = |key: &str, hint| {
            let message = Message::new("source-missing-key").with("key", key);
            let finding = Diagnostic::new(&rules::MISSING_KEY, film.span, message);
            reader.found.push(finding.hint(Message::new(hint)));
        };
        match &keys.elsewhere {
            // What is wrong with it was told already.
            None if node.get("elsewhere").is_some() => {}
            None if keys.files.is_empty() => missing("files", "source-film-files-hint"),
            None if keys.captions.is_none() => missing("captions", "source-film-captions-hint"),
            None => {}
            Some(elsewhere) if !keys.files.is_empty() => {
                let hint = Message::new("source-film-one-place-hint");
                reader.invalid("elsewhere", elsewhere.span, "elsewhere", hint);
            }
            Some(elsewhere) => {
                let addresses =
                    [("player", &elsewhere.value.player), ("page", &elsewhere.value.page)];
                for (key, address) in addresses {
                    let Some(address) = address else { continue };
                    if !address.value.starts_with("https://") {
                        let hint = Message::new("source-film-address-hint");
                        reader.invalid(key, address.span, &address.value, hint);
                    }
                }
            }
        }
    }
}
