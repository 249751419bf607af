//! Pictures of the web panel: which of them are wanted in which size, and making them.
//!
//! While pages are written, whoever needs a picture in another size or format asks
//! [`Pictures`] for it and gets its address at once: a name in `processed_images/` that
//! follows from the picture's bytes and the work asked for. Afterwards each picture is
//! decoded once and all that was asked of it is made, or taken from the cache.

mod encode;
mod functions;
mod geometry;
mod job;
mod responsive;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock, PoisonError};

use percent_encoding::percent_decode_str;
use tweeluik_publication::{AssetId, Picture, PictureFault, Site};
use tweeluik_source::{CacheKey, Span};

pub(crate) use encode::{Encoding, MAX_SPEED};
pub(crate) use functions::{content_picture, get_image_metadata, resize_image};
pub(crate) use geometry::{Geometry, Operation};
pub use job::PictureJob;
use responsive::Offer;
pub(crate) use responsive::{Look, local};

/// Folder of what is made, below the output folder (Zola: content/image-processing).
const FOLDER: &str = "processed_images";
/// Rises when the same work gives other bytes.
const WORK_VERSION: &str = "1";

/// The pictures of a site, and what was asked of them.
#[derive(Debug, Default)]
pub(crate) struct Pictures {
    /// By the order of the site's assets.
    originals: Vec<Original>,
    /// Places in `originals` by every way a template may name them.
    by_name: BTreeMap<String, usize>,
    by_asset: BTreeMap<AssetId, usize>,
    wanted: Mutex<BTreeSet<Wanted>>,
}

/// A picture of the site.
#[derive(Debug)]
pub(crate) struct Original {
    /// Path below the project root.
    pub(crate) source: String,
    /// Address below `base_url`, with leading `/`.
    pub(crate) address: String,
    pub(crate) picture: Picture,
    pub(crate) fault: Option<PictureFault>,
    span: Span,
    /// What browsers can choose from, made when it is first shown.
    offer: OnceLock<Option<Offer>>,
}

/// One picture that must be made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Wanted {
    original: usize,
    work: Work,
    /// Path below the output folder.
    path: String,
}

/// What is to be done to a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Work {
    pub(crate) geometry: Geometry,
    pub(crate) encoding: Encoding,
}

impl Work {
    /// What the result depends on besides the picture itself.
    fn key(self, picture: &Picture) -> CacheKey {
        let parts =
            [picture.hash.as_bytes(), format!("{self:?}").as_bytes(), WORK_VERSION.as_bytes()]
                .map(<[u8]>::to_vec);
        CacheKey::of("pictures", &parts.each_ref().map(Vec::as_slice))
    }
}

impl Pictures {
    pub(crate) fn new(site: &Site) -> Self {
        let mut pictures = Self::default();
        for asset in &site.assets {
            let Some(picture) = asset.picture.clone() else { continue };
            let at = pictures.originals.len();
            pictures.by_name.insert(asset.path.trim_start_matches('/').to_owned(), at);
            pictures.by_name.insert(asset.source.clone(), at);
            pictures.by_asset.insert(asset.id, at);
            pictures.originals.push(Original {
                source: asset.source.clone(),
                address: asset.path.clone(),
                picture,
                fault: asset.fault,
                span: asset.span,
                offer: OnceLock::new(),
            });
        }
        pictures
    }

    /// The picture that a template names: by its address below `base_url`, by its path from the
    /// root of the project, or as `@/…` by its path below `content/`.
    pub(crate) fn find(&self, name: &str) -> Option<&Original> {
        self.place(name).map(|at| &self.originals[at])
    }

    fn place(&self, name: &str) -> Option<usize> {
        let name = match name.strip_prefix("@/") {
            Some(below) => format!("content/{below}"),
            None => name.trim_start_matches('/').to_owned(),
        };
        self.by_name.get(&name).copied().or_else(|| {
            // As it stands in an address.
            let decoded = percent_decode_str(&name).decode_utf8().ok()?;
            self.by_name.get(decoded.as_ref()).copied()
        })
    }

    /// The picture that is a file of the site.
    pub(crate) fn of_asset(&self, asset: AssetId) -> Option<&Original> {
        self.by_asset.get(&asset).map(|&at| &self.originals[at])
    }

    /// Asks for a picture; its address below `base_url`, with leading `/`.
    pub(crate) fn want(&self, original: &Original, work: Work) -> String {
        let key = work.key(&original.picture);
        let stem = original.source.rsplit('/').next().unwrap_or_default();
        let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
        let extension = work.encoding.extension();
        let path = format!("{FOLDER}/{}.{}.{extension}", plain(stem), &key.hash()[..16]);
        let address = format!("/{path}");
        if let Some(original) = self.place(&original.source) {
            let mut wanted = self.wanted.lock().unwrap_or_else(PoisonError::into_inner);
            wanted.insert(Wanted { original, work, path });
        }
        address
    }

    /// Width and height of a picture that was asked for, and its extension.
    pub(crate) fn made(&self, name: &str) -> Option<((u32, u32), Encoding)> {
        let name = name.trim_start_matches('/');
        let name = name.strip_prefix("static/").unwrap_or(name);
        let wanted = self.wanted.lock().unwrap_or_else(PoisonError::into_inner);
        let made = wanted.iter().find(|wanted| wanted.path == name)?;
        Some((made.work.geometry.size(), made.work.encoding))
    }
}

/// A file name of letters, digits, hyphens and underscores.
fn plain(stem: &str) -> String {
    let keeps = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    stem.chars().map(|c| if keeps(c) { c } else { '-' }).collect()
}
