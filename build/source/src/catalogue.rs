//! The texts of messages, in Dutch and English.
//!
//! Texts are Fluent and part of the program: `messages/LANGUAGE/ROOM.ftl`.

use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::date::Date;
use crate::diagnostic::{Argument, Message};

/// A language that messages are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl Language {
    /// Its code: `nl` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language with exactly this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Nl, Self::En].into_iter().find(|language| language.code() == code)
    }

    /// The language for a code such as `nl` or `nl-NL`; English for any other than Dutch.
    pub fn for_code(code: &str) -> Self {
        let dutch =
            code.split(['-', '_']).next().is_some_and(|code| code.eq_ignore_ascii_case("nl"));
        if dutch { Self::Nl } else { Self::En }
    }
}

macro_rules! rooms {
    ($language:literal) => {
        [
            include_str!(concat!("../messages/", $language, "/source.ftl")),
            include_str!(concat!("../messages/", $language, "/document.ftl")),
            include_str!(concat!("../messages/", $language, "/highlight.ftl")),
            include_str!(concat!("../messages/", $language, "/publication.ftl")),
            include_str!(concat!("../messages/", $language, "/web.ftl")),
            include_str!(concat!("../messages/", $language, "/template.ftl")),
            include_str!(concat!("../messages/", $language, "/print.ftl")),
            include_str!(concat!("../messages/", $language, "/check.ftl")),
            include_str!(concat!("../messages/", $language, "/cli.ftl")),
            include_str!(concat!("../messages/", $language, "/panel.ftl")),
        ]
    };
}

const DUTCH: [&str; 10] = rooms!("nl");
const ENGLISH: [&str; 10] = rooms!("en");

static DUTCH_BUNDLE: LazyLock<Bundle> = LazyLock::new(|| bundle("nl", &DUTCH));
static ENGLISH_BUNDLE: LazyLock<Bundle> = LazyLock::new(|| bundle("en", &ENGLISH));

type Bundle = FluentBundle<FluentResource>;

/// The messages of one language. They are read when the first is asked for, and once, however many
/// catalogues there are.
pub struct Catalogue {
    language: Language,
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("language", &self.language).finish_non_exhaustive()
    }
}

fn bundle(locale: &str, texts: &[&str]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.parse().unwrap_or_default()]);
    // Isolation marks are for mixed directions; in a terminal or a page title they are noise.
    bundle.set_use_isolating(false);
    for text in texts {
        // A message with a mistake is left out here; a test keeps it from getting this far.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(kept, _)| kept);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Catalogue {
    /// The messages of a language.
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    fn bundle(&self) -> &'static Bundle {
        match self.language {
            Language::Nl => &DUTCH_BUNDLE,
            Language::En => &ENGLISH_BUNDLE,
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a message.
    pub fn text(&self, message: &Message) -> String {
        self.id(message.id, &message.arguments)
    }

    /// The text of a message by its id; the id itself if there is no such message.
    pub fn id(&self, id: &str, arguments: &[(&'static str, Argument)]) -> String {
        let Some(pattern) = self.bundle().get_message(id).and_then(|message| message.value())
        else {
            return id.to_owned();
        };
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            let value = match value {
                Argument::Text(text) => FluentValue::String(Cow::Borrowed(text)),
                Argument::Number(number) => FluentValue::from(*number),
                Argument::Message(message) => FluentValue::String(self.text(message).into()),
            };
            values.set(*name, value);
        }
        // An argument that is not given shows as `{$name}`, which is the best that can be done.
        self.bundle().format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }

    /// The ids of all messages.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let texts = match self.language {
            Language::Nl => &DUTCH,
            Language::En => &ENGLISH,
        };
        let starts =
            texts.iter().flat_map(|text| text.lines()).filter_map(|it| it.split_once(" ="));
        starts.map(|(id, _)| id).filter(|id| self.has(id))
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle().has_message(id)
    }

    /// A file size with one decimal where that says something: `640 kB`, `1,2 MB`.
    pub fn size(&self, bytes: u64) -> String {
        let kilobytes = bytes.div_ceil(1000);
        let (id, number) = if kilobytes < 1000 {
            ("web-kilobytes", kilobytes.to_string())
        } else {
            let tenths = bytes.div_ceil(100_000);
            let mark = self.id("panel-decimal-mark", &[]);
            ("web-megabytes", format!("{}{mark}{}", tenths / 10, tenths % 10))
        };
        self.id(id, &[("size", Argument::Text(number))])
    }

    /// A date as readers see it: `23 november 2026`.
    pub fn date_long(&self, date: &Date) -> String {
        let number = |value: i32| Argument::Number(i64::from(value));
        // The year is text, so that no language puts a thousands separator in it.
        let arguments = [
            ("day", number(date.day.into())),
            ("month", number(date.month.into())),
            ("year", Argument::Text(date.year.to_string())),
        ];
        self.id("panel-date-long", &arguments)
    }
}

/// Whether a code names a language as HTML and PDF both have it (BCP 47): two or three letters,
/// then perhaps a script, a region and variants, with hyphens.
pub fn is_language(code: &str) -> bool {
    let primary = code.split('-').next().unwrap_or_default();
    matches!(primary.len(), 2 | 3)
        && code.parse::<unic_langid::LanguageIdentifier>().is_ok()
        && !code.contains('_')
}
