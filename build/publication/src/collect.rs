//! The files of the content: which texts there are, and what lies beside them.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;
use tweeluik_source::{
    Config, Diagnostic, FileId, Format, Message, NodeKind, PageFrontMatter, Project,
    SectionFrontMatter, Sources, Span, parse_yaml, read_page, read_section, split,
};

use crate::data::{MAX_DATA, is_data};
use crate::film::{MovingFault, MovingPicture, is_captions};
use crate::patterns::Patterns;
use crate::picture::{Picture, PictureFault, PictureFormat, UnsafePart, is_picture, unsafe_parts};
use crate::place::{Place, place_of};
use crate::rules;
use crate::site::{Asset, AssetId};

/// A Markdown file that was read.
pub struct Text {
    /// The file.
    pub file: FileId,
    /// Path below `content/`.
    pub relative_path: String,
    /// What the path tells.
    pub place: Place,
    /// Language code.
    pub language: String,
    /// The front matter.
    pub front_matter: FrontMatter,
    /// Where the Markdown stands in the file.
    pub body: Range<usize>,
}

/// Front matter of either kind.
pub enum FrontMatter {
    /// Of a page.
    Page(Box<PageFrontMatter>),
    /// Of a section.
    Section(Box<SectionFrontMatter>),
}

/// All that was found.
#[derive(Default)]
pub struct Collected {
    texts: Vec<Text>,
    assets: Vec<Asset>,
}

/// Reads the texts below `content/` and lists the other files there and below `static/`.
pub fn collect(
    project: &Project,
    sources: &mut Sources,
    config: &Config,
) -> (Collected, Vec<Diagnostic>) {
    let mut collected = Collected::default();
    let mut found = Vec::new();
    let ignored = Patterns::new(&config.ignored_content, &mut found);
    let ignored_static = Patterns::new(&config.ignored_static, &mut found);
    let (files, findings) = project.content();
    found.extend_from_slice(findings);
    if project.locate("content").is_ok_and(|folder| folder.symlink_metadata().is_err()) {
        let finding =
            Diagnostic::unplaced(&rules::MISSING_FILE, Message::new("publication-no-content"));
        found.push(finding.hint(Message::new("publication-no-content-hint")));
    }
    let below = |path: &str| path.strip_prefix("content/").unwrap_or(path).to_owned();
    let (texts, others): (Vec<String>, Vec<String>) = files
        .iter()
        .filter(|path| !ignored.matches(&below(path)))
        .cloned()
        .partition(|path| path.ends_with(".md"));
    let read = project.read_texts(&texts, sources);
    let known = &*sources;
    let read: Vec<_> = texts
        .into_par_iter()
        .zip(read)
        .map(|(path, file)| Ok(text_of(file?, below(&path), known, config)))
        .collect();
    for text in read {
        match text {
            Ok((text, findings)) => {
                collected.texts.push(text);
                found.extend(findings);
            }
            Err(diagnostic) => found.push(diagnostic),
        }
    }
    let mut beside: Vec<_> = others.into_iter().map(|path| (path, String::new())).collect();
    let (files, findings) = static_files(project, &ignored_static);
    found.extend(findings);
    beside.extend(files);
    let read: Vec<_> = beside.par_iter().map(|(path, _)| read_asset(project, path)).collect();
    for ((source, path), read) in beside.into_iter().zip(read) {
        match read {
            Ok(AssetFacts { bytes, picture, fault, moving, text, unsafe_parts }) => {
                let file = sources.add(source.clone(), text);
                let span = Span::new(file, 0..0);
                found.extend(unsafe_parts.into_iter().map(|part| {
                    let message = Message::new("publication-unsafe-svg").with("name", part.name);
                    Diagnostic::new(&rules::UNSAFE_SVG, Span::new(file, part.range), message)
                        .hint(Message::new("publication-unsafe-svg-hint"))
                }));
                let id = AssetId(collected.assets.len());
                let asset =
                    Asset { id, source, span, path, bytes, picture, fault, moving, credit: None };
                collected.assets.push(asset);
            }
            Err(diagnostic) => found.push(diagnostic),
        }
    }
    collected.add_missing_homes(sources, config);
    (collected, found)
}

/// Paths and addresses of the files below `static/`: the site's, and those of its theme that
/// the site does not have itself.
fn static_files(project: &Project, ignored: &Patterns) -> (Vec<(String, String)>, Vec<Diagnostic>) {
    let folders = project.theme().map(|theme| format!("themes/{theme}/static"));
    let (mut files, mut found) = (BTreeMap::new(), Vec::new());
    for folder in folders.into_iter().chain(["static".to_owned()]) {
        let (listed, findings) = project.list(&folder);
        found.extend(findings);
        let listed = listed.into_iter().map(|path| (path[folder.len()..].to_owned(), path));
        files.extend(listed.filter(|(address, _)| !ignored.matches(&address[1..])));
    }
    (files.into_iter().map(|(address, path)| (path, address)).collect(), found)
}

/// What a text is by its path below `content/` and its front matter.
fn text_of(
    file: FileId,
    relative_path: String,
    sources: &Sources,
    config: &Config,
) -> (Text, Vec<Diagnostic>) {
    let place = place_of(&relative_path, &config.language_codes(), config.slugify.paths_keep_dates);
    let text = &sources.get(file).text;
    let (front_matter, body, found) = if place.name.is_none() {
        let (front_matter, body, found) = read_section(text, file);
        (FrontMatter::Section(Box::new(front_matter)), body, found)
    } else {
        let (front_matter, body, found) = read_page(text, file);
        (FrontMatter::Page(Box::new(front_matter)), body, found)
    };
    let language = place.language.clone().unwrap_or_else(|| config.default_language.clone());
    (Text { file, relative_path, place, language, front_matter, body }, found)
}

/// What a file that is no Markdown tells.
struct AssetFacts {
    bytes: u64,
    picture: Option<Picture>,
    fault: Option<PictureFault>,
    moving: Option<Result<MovingPicture, MovingFault>>,
    /// What stands in a data file, in captions, or in a drawing with unsafe parts; a byte that is no UTF-8
    /// becomes U+FFFD.
    text: String,
    unsafe_parts: Vec<UnsafePart>,
}

fn read_asset(project: &Project, path: &str) -> Result<AssetFacts, Diagnostic> {
    let bytes = project.read_bytes(path)?;
    let (picture, fault) =
        if is_picture(path) { Picture::read(path, &bytes) } else { (None, None) };
    let moving = MovingPicture::read(path, &bytes);
    let is_drawing = picture.as_ref().is_some_and(|it: &Picture| it.format == PictureFormat::Svg);
    let drawing = std::str::from_utf8(&bytes).ok().filter(|_| is_drawing);
    let unsafe_parts = drawing.map(unsafe_parts).unwrap_or_default();
    let is_short_data = is_data(path) && bytes.len() as u64 <= MAX_DATA;
    let is_text = is_short_data || (is_captions(path) && bytes.len() as u64 <= MAX_DATA);
    let text = match is_text || !unsafe_parts.is_empty() {
        true => String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned(),
        false => String::new(),
    };
    Ok(AssetFacts { bytes: bytes.len() as u64, picture, fault, moving, text, unsafe_parts })
}

/// Whether a text begins with front matter. A line of `---` may also be a rule or mark a
/// heading (CommonMark 4.1, 4.3), so what stands between two of them must have keys.
fn has_front_matter(text: &str, file: FileId) -> bool {
    match split(text, file).0.front_matter {
        Some((Format::Yaml, range)) => {
            let node = parse_yaml(text, range, file).0;
            node.is_some_and(|node| matches!(node.kind, NodeKind::Table(keys) if !keys.is_empty()))
        }
        Some((Format::Toml, _)) => true,
        None => false,
    }
}

impl Collected {
    /// Adds a text that is no part of the content, and tells what is wrong with its keys.
    pub fn add(&mut self, file: FileId, sources: &Sources, config: &Config) -> Vec<Diagnostic> {
        let source = sources.get(file);
        // A text for showing alone needs no front matter; if it has some, it is read.
        let (front_matter, body, found) = if has_front_matter(&source.text, file) {
            read_page(&source.text, file)
        } else {
            (PageFrontMatter::default(), 0..source.text.len(), Vec::new())
        };
        let place = place_of("index.md", &[], true);
        let text = Text {
            file,
            // Seen from the content, whose files it may show, wherever it lies itself.
            relative_path: source.path.rsplit('/').next().unwrap_or_default().to_owned(),
            place,
            language: config.default_language.clone(),
            front_matter: FrontMatter::Page(Box::new(front_matter)),
            body,
        };
        self.texts.push(text);
        found
    }

    /// The texts and files, without drafts and what lies in draft sections unless asked for.
    pub fn without_drafts(self, drafts: bool) -> (Vec<Text>, Vec<Asset>) {
        if drafts {
            return (self.texts, self.assets);
        }
        let is_draft = |text: &Text| match &text.front_matter {
            FrontMatter::Page(page) => page.draft,
            FrontMatter::Section(section) => section.draft,
        };
        let draft_sections: Vec<(String, String)> = self
            .texts
            .iter()
            .filter(|text| text.place.name.is_none() && is_draft(text))
            .map(|text| (text.language.clone(), text.place.folders.join("/")))
            .collect();
        let in_draft_section = |text: &Text| {
            draft_sections.iter().any(|(language, folder)| {
                let own = text.place.folders.join("/");
                *language == text.language
                    && (own == *folder
                        || own.starts_with(&format!("{folder}/"))
                        || folder.is_empty())
            })
        };
        let (texts, left_out): (Vec<Text>, Vec<Text>) =
            self.texts.into_iter().partition(|text| !is_draft(text) && !in_draft_section(text));
        // What lies beside a draft is no more published than the draft itself.
        let folders: Vec<String> = left_out
            .iter()
            .filter_map(|text| Some(format!("content/{}/", text.place.owns.as_ref()?)))
            .collect();
        let beside_draft =
            |asset: &Asset| folders.iter().any(|folder| asset.source.starts_with(folder));
        let assets = self.assets.into_iter().filter(|asset| !beside_draft(asset));
        let assets =
            assets.enumerate().map(|(id, asset)| Asset { id: AssetId(id), ..asset }).collect();
        (texts, assets)
    }

    /// A site has a home in each language, also where nobody wrote one.
    fn add_missing_homes(&mut self, sources: &mut Sources, config: &Config) {
        for language in config.language_codes() {
            let is_home = |text: &Text| text.place.name.is_none() && text.place.folders.is_empty();
            let speaks = |text: &&Text| text.language == language;
            let needed = language == config.default_language
                || self.texts.iter().any(|text| text.language == language);
            if !needed || self.texts.iter().filter(speaks).any(is_home) {
                continue;
            }
            let relative_path = match config.prefix_of(language) {
                Some(code) => format!("_index.{code}.md"),
                None => "_index.md".to_owned(),
            };
            let file = sources.add(format!("content/{relative_path}"), "");
            let place = place_of(&relative_path, &config.language_codes(), true);
            self.texts.push(Text {
                file,
                relative_path,
                place,
                language: language.to_owned(),
                front_matter: FrontMatter::Section(Box::default()),
                body: 0..0,
            });
        }
        self.texts.sort_by(|a, b| a.relative_path.cmp(&b.relative_path));
    }
}
