//! A film for other sites: the page with nothing but the player, what oEmbed tells of it, code to
//! copy, and its files.

use tera::{Context, Value};
use tweeluik_publication::{Asset, AssetId, Film, media_type};
use tweeluik_source::Diagnostic;

use crate::html::data_value;
use crate::panel::Panel;
use crate::values::{Fields, with};

/// Width of a frame with the film where a site has no size for it, in CSS pixels.
const WIDTH: u32 = 640;

/// A text that goes with a film.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FilmText {
    /// What is said and shown.
    Transcript,
    /// A few lines to place the film with.
    About,
}

impl FilmText {
    pub(crate) const ALL: [Self; 2] = [Self::Transcript, Self::About];

    fn template(self) -> &'static str {
        match self {
            Self::Transcript => "film/transcript.txt",
            Self::About => "film/about.txt",
        }
    }
}

impl Panel<'_> {
    /// The film as its own page and all that goes with it see it.
    pub(crate) fn film_value(&self, film: &Film) -> Value {
        let entry = self.site.entry(film.entry);
        let catalogue = self.words.catalogue(&entry.language);
        let data = film.data(entry, &self.site.assets, true, catalogue);
        let value = data_value(self.around(), &entry.language, &data);
        let full = |id: AssetId| self.addresses.full(&self.site.asset(id).path);
        let videos = film.files.iter().map(|&id| {
            let mime = media_type(&self.site.asset(id).path).unwrap_or_default();
            Value::from(Fields::from([
                ("permalink", Value::from(full(id))),
                ("mime", Value::from(mime)),
            ]))
        });
        let (width, height) = film.dimensions;
        let height = (u64::from(WIDTH) * u64::from(height)).div_ceil(u64::from(width.max(1)));
        let own = |path: String| match film.is_own() {
            true => Value::from(self.addresses.full(&path)),
            false => Value::none(),
        };
        let date = entry.film_keys().map(|keys| keys.value.date.to_string());
        with(
            &value,
            [
                ("permalink", Value::from(self.addresses.full(&entry.path))),
                ("poster_permalink", Value::from(full(film.poster))),
                ("videos", Value::from(videos.collect::<Vec<_>>())),
                ("date", date.map_or_else(Value::none, Value::from)),
                ("embed_url", own(self.site.embed_path(film))),
                ("oembed_url", own(self.site.oembed_path(film))),
                ("embed_width", Value::from(WIDTH)),
                ("embed_height", Value::from(height)),
            ],
        )
    }

    /// The film with code to copy and files to take, for its own page.
    pub(crate) fn film_to_share(&self, film: &Film) -> Result<Value, Vec<Diagnostic>> {
        let value = self.film_value(film);
        if !film.is_own() {
            return Ok(value);
        }
        let context = self.film_context(film, value.clone())?;
        let codes = [
            ("frame", "film/code.html"),
            ("plain", "film/code-plain.html"),
            ("link", "film/link.html"),
            ("markdown", "film/markdown.txt"),
        ];
        let codes = codes.into_iter().map(|(name, template)| {
            let text = self.fill(template, &context)?;
            let fields = [("name", Value::from(name)), ("text", Value::from(text.trim()))];
            Ok(Value::from(Fields::from(fields)))
        });
        let codes = codes.collect::<Result<Vec<_>, Vec<Diagnostic>>>()?;
        Ok(with(
            &value,
            [("codes", Value::from(codes)), ("downloads", self.film_downloads(film, &context)?)],
        ))
    }

    /// The page with nothing but the player.
    pub(crate) fn embed_page(&self, film: &Film) -> Result<String, Vec<Diagnostic>> {
        let entry = self.site.entry(film.entry);
        let value = with(&self.film_value(film), [("embed", Value::from(true))]);
        let mut arguments = Context::new();
        arguments.insert_value("pagina", value.clone());
        arguments.insert_value("uitgeschreven", Value::from(false));
        let mut implicit = Context::new();
        implicit.insert("lang", &entry.language);
        implicit.insert("lazy", &false);
        let player = self.templates.component("film", &arguments, &implicit, self.sources)?;
        let value = with(&value, [("player", Value::from(player.trim()))]);
        self.fill("film/embed.html", &self.film_context(film, value)?)
    }

    /// What other sites are told of the film (oEmbed 1.0).
    pub(crate) fn oembed(&self, film: &Film) -> Result<String, Vec<Diagnostic>> {
        let value = self.film_value(film);
        let code = self.fill("film/code.html", &self.film_context(film, value.clone())?)?;
        let value = with(&value, [("code", Value::from(code.trim()))]);
        self.fill("film/oembed.json", &self.film_context(film, value)?)
    }

    /// A text that goes with the film.
    pub(crate) fn film_text(&self, film: &Film, text: FilmText) -> Result<String, Vec<Diagnostic>> {
        self.fill(text.template(), &self.film_context(film, self.film_value(film))?)
    }

    /// Address of a text that goes with the film.
    pub(crate) fn film_text_path(&self, film: &Film, text: FilmText) -> String {
        self.site.film_file_path(
            film,
            match text {
                FilmText::Transcript => "-transcript.txt",
                FilmText::About => "-about.txt",
            },
        )
    }

    fn film_context(&self, film: &Film, value: Value) -> Result<Context, Vec<Diagnostic>> {
        let entry = self.site.entry(film.entry);
        let mut context = self.context(&entry.language, &entry.path)?;
        context.insert_value("page", self.shared.entry(entry.id).clone());
        context.insert_value("metadata", self.metadata(entry));
        context.insert_value("film", value);
        Ok(context)
    }

    /// The files of the film for who shows it without the web.
    fn film_downloads(&self, film: &Film, context: &Context) -> Result<Value, Vec<Diagnostic>> {
        let entry = self.site.entry(film.entry);
        let mut files = Vec::new();
        let mut add = |word: &str, path: &str, bytes: u64| {
            let kind = path.rsplit_once('.').map_or("", |(_, end)| end).to_uppercase();
            files.push(Value::from(Fields::from([
                ("title", Value::from(self.words.text(&entry.language, word, &[]))),
                ("url", Value::from(self.addresses.local(path))),
                ("mime", media_type(path).map_or_else(Value::none, Value::from)),
                ("type", Value::from(kind)),
                ("size", Value::from(self.words.size(&entry.language, bytes))),
            ])));
        };
        for (word, asset) in self.film_assets(film) {
            add(word, &asset.path, asset.bytes);
        }
        for text in FilmText::ALL {
            let word = match text {
                FilmText::Transcript => "panel-transcript",
                FilmText::About => "web-film-about",
            };
            let bytes = self.fill(text.template(), context)?.len();
            add(word, &self.film_text_path(film, text), bytes as u64);
        }
        let zip = self.film_zip(film)?.len();
        add("web-film-zip", &self.film_zip_path(film), zip as u64);
        Ok(Value::from(files))
    }

    /// The files beside the film's text that go with it, each with the word for it.
    pub(crate) fn film_assets(&self, film: &Film) -> Vec<(&'static str, &Asset)> {
        let films = film.files.iter().map(|&id| ("web-film-file", id));
        let others = [
            ("web-film-description", film.described),
            ("web-film-captions", film.captions),
            ("web-film-chapters", film.chapters),
            ("web-film-poster", Some(film.poster)),
        ];
        let others = others.into_iter().filter_map(|(word, id)| Some((word, id?)));
        films.chain(others).map(|(word, id)| (word, self.site.asset(id))).collect()
    }
}
