//! The pictures that other sites show of a page that is shared there (ogp.me), drawn by
//! `templates/print/share.typ` from the titles of the page, its publication and the site.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Mutex;

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};
use rayon::prelude::*;
use tweeluik_publication::{Entry, OutputFile, SHARE_PICTURE, Site};
use tweeluik_source::{CacheKey, Catalogue, Diagnostic, Language, Profile};
use typst::syntax::Source;
use typst::utils::LazyHash;
use typst_layout::{Page, PagedDocument};
use typst_render::RenderOptions;

use crate::medium::{self, Addresses};
use crate::report::Reporter;
use crate::world::{PrintWorld, file_id};
use crate::{Printer, escape, pdf, profile, tokens, words};

const MAIN: &str = "generated/share.typ";

/// What is drawn with; a change in one of them changes the pictures.
const TEMPLATES: [&str; 3] =
    ["templates/print/share.typ", "templates/print/tiles.typ", "templates/print/elements.typ"];

impl Printer<'_> {
    /// The pictures of all pages that have none of their own, where the configuration asks for
    /// them; those that did not change are taken from the cache.
    pub fn share_pictures(&self) -> (Vec<OutputFile>, Vec<Diagnostic>) {
        let entries = self.site.entries.iter();
        let wanted: Vec<(String, String)> = entries
            .filter_map(|entry| Some((self.site.share_picture(entry)?, call(self.site, entry))))
            .collect();
        if wanted.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let (tokens, _) =
            tokens::write(&self.site.theme, profile::look(Profile::Screen), self.fonts.book());
        let mut drawn_with = vec![tokens.clone().into_bytes()];
        for path in TEMPLATES {
            match self.project.read_layered(path) {
                Ok(template) => {
                    drawn_with.extend(template.map(|template| template.bytes.into_owned()));
                }
                Err(finding) => return (Vec::new(), vec![finding]),
            }
        }
        let drawn_with = drawn_with.concat();
        let cache = self.project.cache();
        let mut made = Vec::new();
        let mut missing = Vec::new();
        for (path, call) in wanted {
            let key = CacheKey::of("share", &[call.as_bytes(), &drawn_with]);
            match cache.get(&key) {
                Some(contents) => made.push(output(path, contents)),
                None => missing.push((path, call, key)),
            }
        }
        if missing.is_empty() {
            return (made, Vec::new());
        }
        let calls = missing.iter().map(|(_, call, _)| call.as_str());
        let main =
            format!("#import \"/templates/print/share.typ\": share\n{}", calls.collect::<String>());
        let (document, found) = self.share_document(main, tokens);
        let Some(document) = document else { return (Vec::new(), found) };
        let pages: Vec<&Page> = document.pages().iter().collect();
        let drawn: Vec<Option<Vec<u8>>> = pages.par_iter().map(|page| draw(page)).collect();
        for ((path, _, key), contents) in missing.into_iter().zip(drawn) {
            let Some(contents) = contents else { continue };
            cache.put(&key, &contents);
            made.push(output(path, contents));
        }
        (made, found)
    }

    /// All pictures as the pages of one document.
    fn share_document(
        &self,
        main: String,
        tokens: String,
    ) -> (Option<PagedDocument>, Vec<Diagnostic>) {
        let language = Language::for_code(&self.site.config.default_language);
        let texts = [
            (MAIN, main),
            (tokens::PATH, tokens),
            (words::PATH, words::write(&Catalogue::new(language))),
            (medium::PATH, Addresses::default().write(false, false)),
            ("generated/profile.typ", "#let profile = \"screen\"\n".to_owned()),
        ];
        let mut generated = BTreeMap::new();
        let mut main = None;
        for (path, text) in texts {
            // None of these paths leads out of the root.
            let Ok(id) = file_id(path) else { continue };
            main = main.or(Some(id));
            generated.insert(path.to_owned(), Source::new(id, text));
        }
        let Some(main) = main else { return (None, Vec::new()) };
        let library = LazyHash::new(pdf::library());
        let world = PrintWorld {
            library: &library,
            fonts: &self.fonts,
            project: self.project,
            main,
            generated,
            date: None,
            read: Mutex::default(),
        };
        let maps = BTreeMap::new();
        let reporter = Reporter { world: &world, maps: &maps, sources: self.sources };
        let result = typst::compile::<PagedDocument>(&world);
        let mut found = reporter.findings(&result.warnings);
        match result.output {
            Ok(document) => (Some(document), found),
            Err(errors) => {
                found.extend(reporter.findings(&errors));
                (None, found)
            }
        }
    }
}

fn output(path: String, contents: Vec<u8>) -> OutputFile {
    OutputFile { path: path.trim_start_matches('/').to_owned(), contents }
}

/// The call that draws an entry's picture.
fn call(site: &Site, entry: &Entry) -> String {
    let section = site.publication_of(entry.id).map(|it| site.entry(it.section));
    let publication = section.filter(|section| section.id != entry.id).map(|it| it.title.as_str());
    let seed = section.map_or(entry.title.as_str(), |section| &section.title);
    let name = site.config.title.as_ref().map(|title| title.value.as_str());
    let text = |text: Option<&str>| text.map_or("none".to_owned(), escape::string);
    format!(
        "#share(title: {}, publication: {}, site: {}, seed: {}, language: {})\n",
        escape::string(&entry.title),
        text(publication),
        text(name),
        escape::string(seed),
        escape::string(entry.language.split(['-', '_']).next().unwrap_or_default()),
    )
}

/// A page as PNG, one pixel a point.
fn draw(page: &Page) -> Option<Vec<u8>> {
    let (width, height) = SHARE_PICTURE;
    let options = RenderOptions { pixel_per_pt: 1.0.into(), render_bleed: false };
    let drawn = typst_render::render(page, &options);
    if (drawn.width(), drawn.height()) != (width, height) {
        return None;
    }
    // A page is opaque, so its colours need no division by their opacity.
    let colours: Vec<u8> =
        drawn.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut bytes = Vec::new();
    PngEncoder::new(Cursor::new(&mut bytes))
        .write_image(&colours, width, height, ExtendedColorType::Rgb8)
        .ok()?;
    Some(bytes)
}
