//! Who made the pictures: the registers `beeld.toml`, and the credits that both panels show.

use std::collections::{BTreeMap, BTreeSet};

use tweeluik_source::{
    Catalogue, Diagnostic, Message, PictureRights, Sources, Span, Spanned, licence_address,
    licence_name, nearest_name,
};

use crate::patterns::Patterns;
use crate::register::nearest_registers;
use crate::rules;
use crate::site::{Asset, AssetId, Publication, Site};

/// The name of such a register.
pub const PICTURE_REGISTER: &str = "beeld.toml";

/// What readers are told of the origin of a picture.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Credit {
    /// Who made it.
    pub maker: String,
    /// Where it comes from, or what it was made after.
    pub source: Option<String>,
    /// The address of that source.
    pub url: Option<String>,
    /// The year in which it was made.
    pub year: Option<usize>,
    /// The licence, as readers know it.
    pub licence: String,
    /// The address of the licence.
    pub licence_url: Option<String>,
}

impl Credit {
    fn of(rights: PictureRights) -> Option<Self> {
        let PictureRights { maker, source, url, licence, licence_url, year, .. } = rights;
        let licence = licence?;
        let address = licence_url.or_else(|| licence_address(&licence));
        Some(Self {
            maker: maker?,
            source,
            url,
            year,
            licence: licence_name(&licence),
            licence_url: address,
        })
    }

    /// Who made it, after what, and when.
    pub fn origin(&self) -> String {
        let source = self.source.as_ref().or(self.url.as_ref()).cloned();
        let year = self.year.map(|year| year.to_string());
        let parts = [Some(self.maker.clone()), source, year];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// The line below the picture, the same in both panels.
    pub fn line(&self, catalogue: &Catalogue) -> String {
        let credit = format!("{}, {}", self.origin(), self.licence);
        catalogue.text(&Message::new("panel-picture-credit").with("credit", credit))
    }
}

/// A register: what is said of which pictures, in the order of the file.
type Rights = Vec<Entry>;

struct Entry {
    name: Spanned<String>,
    patterns: Patterns,
    rights: PictureRights,
}

impl Entry {
    /// Whether it speaks of this picture alone, by its own name.
    fn names(&self, below: &str) -> bool {
        let name = below.rsplit('/').next().unwrap_or(below);
        self.name.value == below || self.name.value == name
    }

    fn is_pattern(&self) -> bool {
        self.name.value.contains(['*', '?', '[', '{'])
    }
}

impl Site {
    /// Gives the pictures below `content/` their credits.
    pub(crate) fn place_credits(&mut self, sources: &Sources) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut missing = Vec::new();
        let mut readable = true;
        let mut registers: BTreeMap<String, Rights> = BTreeMap::new();
        for file in self.take_registers(&[PICTURE_REGISTER], sources) {
            let (entries, findings) = PictureRights::register(&file.node, &file.errors);
            readable &= file.errors.is_empty();
            found.extend(file.errors);
            found.extend(findings);
            let entries = entries.0.into_iter().map(|(name, rights)| Entry {
                // A name with a sign of patterns in it may be a name all the same.
                patterns: Patterns::new(std::slice::from_ref(&name), &mut found),
                name,
                rights,
            });
            registers.insert(file.path, entries.collect());
        }
        let mut met = BTreeSet::new();
        let is_content =
            |asset: &&mut Asset| asset.picture.is_some() && asset.source.starts_with("content/");
        for asset in self.assets.iter_mut().filter(is_content) {
            let seen = nearest_registers(&registers, PICTURE_REGISTER, &asset.source);
            let mut rights: Option<PictureRights> = None;
            let mut said: Option<Span> = None;
            for (path, register) in &seen {
                let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
                let below = asset.source[folder.len()..].trim_start_matches('/');
                let own = register.iter().filter(|entry| entry.names(below));
                let others = register
                    .iter()
                    .filter(|entry| !entry.names(below) && entry.patterns.matches(below));
                for entry in own.chain(others) {
                    met.insert(entry.name.span);
                    said.get_or_insert(entry.name.span);
                    rights = Some(rights.unwrap_or_default().over(&entry.rights));
                }
            }
            match (rights, said) {
                (Some(rights), Some(span)) => {
                    missing.extend(incomplete(&rights, &asset.source, span));
                    asset.credit = Credit::of(rights);
                }
                _ => missing.push(unknown(asset, seen.first().map(|(path, _)| *path))),
            }
        }
        let pictures = self.assets.iter().filter(|asset| asset.picture.is_some());
        let pictures: Vec<&str> = pictures.map(|asset| asset.source.as_str()).collect();
        for (path, register) in &registers {
            missing.extend(without_picture(path, register, &met, &pictures));
        }
        // What is missing may stand where a register could not be read.
        if readable {
            found.extend(missing);
        }
        found
    }

    /// The credits of the pictures that a publication shows, each once, and how many pictures
    /// they are for.
    pub fn credits_of(&self, publication: &Publication) -> Vec<(&Credit, usize)> {
        let entries = [publication.section].into_iter().chain(publication.chapters.iter().copied());
        let mut shown: Vec<AssetId> =
            entries.flat_map(|id| self.entry(id).pictures.iter().copied()).collect();
        shown.sort();
        shown.dedup();
        let mut credits: BTreeMap<&Credit, usize> = BTreeMap::new();
        for credit in shown.iter().filter_map(|&id| self.asset(id).credit.as_ref()) {
            *credits.entry(credit).or_default() += 1;
        }
        credits.into_iter().collect()
    }
}

/// What is still to be said of a picture.
fn incomplete(rights: &PictureRights, path: &str, span: Span) -> Vec<Diagnostic> {
    let finding = |message: &'static str| {
        let text = Message::new(message).with("file", path);
        let hint = Message::new(match message {
            "publication-picture-no-maker" => "publication-picture-no-maker-hint",
            "publication-picture-no-licence" => "publication-picture-no-licence-hint",
            _ => "publication-picture-no-consent-hint",
        });
        Diagnostic::new(&rules::PICTURE_RIGHTS, span, text).hint(hint)
    };
    let missing = [
        (rights.maker.is_none(), "publication-picture-no-maker"),
        (rights.licence.is_none(), "publication-picture-no-licence"),
        (rights.people == Some(true) && rights.consent.is_none(), "publication-picture-no-consent"),
    ];
    let missing = missing.into_iter().filter(|(missing, _)| *missing);
    missing.map(|(_, message)| finding(message)).collect()
}

/// A picture of which no register says anything.
fn unknown(asset: &Asset, register: Option<&str>) -> Diagnostic {
    let (folder, name) = asset.source.rsplit_once('/').unwrap_or(("", &asset.source));
    let message = Message::new("publication-picture-unknown").with("file", &asset.source);
    let (hint, file) = match register {
        Some(path) => ("publication-picture-add-hint", path.to_owned()),
        None => ("publication-picture-register-hint", format!("{folder}/{PICTURE_REGISTER}")),
    };
    Diagnostic::new(&rules::PICTURE_RIGHTS, asset.span, message)
        .hint(Message::new(hint).with("file", file).with("name", name))
}

/// The names in a register that no picture has.
fn without_picture(
    path: &str,
    register: &Rights,
    met: &BTreeSet<Span>,
    pictures: &[&str],
) -> Vec<Diagnostic> {
    let folder = path.trim_end_matches(PICTURE_REGISTER);
    let known: Vec<&str> = pictures.iter().filter_map(|it| it.strip_prefix(folder)).collect();
    let lonely =
        register.iter().filter(|entry| !met.contains(&entry.name.span) && !entry.is_pattern());
    lonely
        .map(|entry| {
            let name = &entry.name.value;
            let message = Message::new("publication-picture-missing")
                .with("name", name)
                .with("folder", folder);
            let begins = known.iter().find(|it| it.starts_with(&format!("{name}."))).copied();
            let hint = match (nearest_name(name, &known), begins) {
                // `[kavel.jpg]` is a table in a table for TOML.
                (_, Some(whole)) => {
                    Message::new("publication-picture-quotes-hint").with("name", whole)
                }
                (Some(near), _) => Message::new("source-did-you-mean").with("name", near),
                _ => Message::new("publication-picture-missing-hint"),
            };
            Diagnostic::new(&rules::PICTURE_RIGHTS, entry.name.span, message).hint(hint)
        })
        .collect()
}
