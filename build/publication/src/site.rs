//! The resolved site: what both panels are written from.
//!
//! Everything is in plain vectors addressed by small ids, in a fixed order, so
//! that two builds of the same input walk it in the same way. Nothing here
//! knows HTML or Typst.

use std::collections::BTreeMap;

use tweeluik_document::{Document, Value};
use tweeluik_highlight::Highlighter;
use tweeluik_source::config::Print;
use tweeluik_source::{
    Config, Date, Diagnostic, FileId, Metadata, PageFrontMatter, Profile, PublicationFrontMatter,
    SectionFrontMatter, Span, Spanned,
};

use crate::component::Component;
use crate::credit::Credit;
use crate::data::Data;
use crate::feed::Feed;
use crate::film::{Film, MovingFault, MovingPicture};
use crate::pagination::Pagination;
use crate::picture::{Picture, PictureFault};
use crate::search::SearchPage;
use crate::theme::Theme;

/// Width and height in pixels of the pictures that are made for sites on which pages are shared:
/// the proportions that most of them ask for.
pub const SHARE_PICTURE: (u32, u32) = (1200, 630);

/// The whole site.
#[derive(Debug)]
pub struct Site {
    /// The configuration.
    pub config: Config,
    /// Colours, type scale and spacing of both panels.
    pub theme: Theme,
    /// Tells the pieces of code.
    pub highlighter: Highlighter,
    /// Components by name.
    pub components: BTreeMap<String, Component>,
    /// All entries: pages and sections, sorted by source path.
    pub entries: Vec<Entry>,
    /// Taxonomies in the order of the configuration, per language.
    pub taxonomies: Vec<Taxonomy>,
    /// Publications in the order of their sections.
    pub publications: Vec<Publication>,
    /// Films by their pages.
    pub films: BTreeMap<EntryId, Film>,
    /// Files that lie beside the content.
    pub assets: Vec<Asset>,
    /// The picture that the configuration names for other sites that show a page.
    pub picture: Option<AssetId>,
    /// Old addresses that lead to an entry, and other ways to the first page of a list.
    pub redirects: Vec<Redirect>,
    /// Feeds.
    pub feeds: Vec<Feed>,
    /// Search pages, in the order of the languages.
    pub search_pages: Vec<SearchPage>,
}

/// Index in [`Site::entries`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(pub usize);

/// Index in [`Site::assets`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssetId(pub usize);

/// Index in [`Site::publications`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicationId(pub usize);

/// A page or a section: one Markdown file.
#[derive(Debug)]
pub struct Entry {
    /// Its index.
    pub id: EntryId,
    /// The Markdown file.
    pub file: FileId,
    /// Path of the Markdown file below `content/`, with `/`.
    pub relative_path: String,
    /// Language code, such as `nl`.
    pub language: String,
    /// The title; empty if none was given.
    pub title: String,
    /// The description, if given.
    pub description: Option<String>,
    /// Last part of the path.
    pub slug: String,
    /// Address below `base_url`, with `/` at both ends: `/projecten/leiden/`.
    pub path: String,
    /// Full address.
    pub permalink: String,
    /// The text.
    pub document: Document,
    /// What each link, picture and component call in the text leads to, by the
    /// node's span. Only what could be resolved stands here.
    pub targets: BTreeMap<Span, Target>,
    /// The component calls in the text by the call's node span, arguments complete.
    pub calls: BTreeMap<Span, ResolvedCall>,
    /// The files that lie beside it.
    pub assets: Vec<AssetId>,
    /// The pictures that its text shows.
    pub pictures: Vec<AssetId>,
    /// The lines below pictures in the text that have a credit, by the picture's node span.
    pub credits: BTreeMap<Span, String>,
    /// The sections it lies in, from the home section inwards, itself not included.
    pub ancestors: Vec<EntryId>,
    /// The same content in other languages.
    pub translations: Vec<EntryId>,
    /// Entries whose text links here.
    pub backlinks: Vec<EntryId>,
    /// The publication it is the section or a chapter of.
    pub publication: Option<PublicationId>,
    /// What only pages, or only sections, have.
    pub kind: EntryKind,
}

/// What only pages, or only sections, have.
#[derive(Debug)]
pub enum EntryKind {
    /// A page.
    Page(Box<PageKind>),
    /// A section (`_index.md`).
    Section(Box<SectionKind>),
}

/// What only pages have.
#[derive(Debug)]
pub struct PageKind {
    /// The front matter.
    pub front_matter: PageFrontMatter,
    /// The date, from front matter or file name.
    pub date: Option<Date>,
    /// The page before it in its section's order.
    pub previous: Option<EntryId>,
    /// The page after it in its section's order.
    pub next: Option<EntryId>,
}

/// What only sections have.
#[derive(Debug)]
pub struct SectionKind {
    /// The front matter.
    pub front_matter: SectionFrontMatter,
    /// Its pages, sorted as `sort_by` says.
    pub pages: Vec<EntryId>,
    /// Its direct subsections, sorted by weight, then path.
    pub subsections: Vec<EntryId>,
    /// Its pages spread over pages of a list, if `paginate_by` asks for it.
    pub pagination: Option<Pagination>,
    /// The publication it is, if it is one.
    pub publication: Option<PublicationId>,
}

/// Where a link, picture or file argument leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Another site: an absolute address.
    External(String),
    /// `mailto:` or `tel:`.
    Contact(String),
    /// A page or section of this site, perhaps at an anchor.
    Entry {
        /// Which.
        entry: EntryId,
        /// The anchor without `#`.
        anchor: Option<String>,
    },
    /// A file of this site.
    Asset(AssetId),
    /// A page or file that the build makes, such as the page of a term or a PDF:
    /// its address below `base_url`, with leading `/`.
    Generated(String),
}

/// A component call whose arguments were checked against the definition.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolvedCall {
    /// Every parameter with its value, defaults filled in.
    pub arguments: BTreeMap<String, Value>,
    /// Arguments that name a file (the definition's metadata `files`).
    pub files: BTreeMap<String, AssetId>,
    /// Arguments that name a data file (the definition's metadata `data`): what stands in it.
    pub data: BTreeMap<String, Data>,
}

/// A file beside the content, or below `static/` or `assets/`.
#[derive(Debug)]
pub struct Asset {
    /// Its index.
    pub id: AssetId,
    /// Path below the project root, with `/`.
    pub source: String,
    /// The file as a place for findings.
    pub span: Span,
    /// Address below `base_url`, with leading `/`.
    pub path: String,
    /// Size in bytes.
    pub bytes: u64,
    /// What is known of it, if it is a picture.
    pub picture: Option<Picture>,
    /// Why it cannot be shown, if it should be a picture.
    pub fault: Option<PictureFault>,
    /// What is known of it, or why it cannot be shown, if it should be a film.
    pub moving: Option<Result<MovingPicture, MovingFault>>,
    /// Who made it, for a picture in a register.
    pub credit: Option<Credit>,
}

/// A taxonomy in one language.
#[derive(Debug)]
pub struct Taxonomy {
    /// Its name as in the configuration.
    pub name: String,
    /// Slug of the name.
    pub slug: String,
    /// Language code.
    pub language: String,
    /// Address of the list of terms.
    pub path: String,
    /// Whether pages are made for it.
    pub render: bool,
    /// Number of pages on each page of a term; all without it.
    pub paginate_by: Option<usize>,
    /// Part of the address before the number of such a page.
    pub paginate_path: String,
    /// Whether its terms have feeds.
    pub feed: bool,
    /// Its terms, sorted by name.
    pub terms: Vec<Term>,
}

/// A term of a taxonomy.
#[derive(Debug)]
pub struct Term {
    /// As written, first spelling met.
    pub name: String,
    /// Slug of the name.
    pub slug: String,
    /// Address of its page.
    pub path: String,
    /// The pages that carry it, newest first; those without a date last.
    pub pages: Vec<EntryId>,
    /// Those pages spread over pages of a list, if `paginate_by` asks for it.
    pub pagination: Option<Pagination>,
}

/// A section with `[extra.publication]`.
#[derive(Debug)]
pub struct Publication {
    /// Its index.
    pub id: PublicationId,
    /// The section.
    pub section: EntryId,
    /// What the front matter says about it.
    pub front_matter: PublicationFrontMatter,
    /// How its PDFs are made: its own settings, and the site's where it has none.
    pub print: Print,
    /// Its chapters: the section's pages in `weight` order, subsections' pages after.
    pub chapters: Vec<EntryId>,
    /// File name of its PDF without extension and profile.
    pub file_stem: String,
}

/// An old address.
#[derive(Debug)]
pub struct Redirect {
    /// The old address below `base_url`, with leading `/`; ends in `/` or a file name.
    pub from: String,
    /// Full address it leads to.
    pub to: String,
    /// Language code of what it leads to.
    pub language: String,
}

impl Site {
    /// The entry with this id.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0]
    }

    /// The asset with this id.
    pub fn asset(&self, id: AssetId) -> &Asset {
        &self.assets[id.0]
    }

    /// The publication with this id.
    pub fn publication(&self, id: PublicationId) -> &Publication {
        &self.publications[id.0]
    }

    /// Address of a publication's PDF below `base_url`, with leading `/`. The profile
    /// `screen` is the one people download and carries no suffix.
    pub fn pdf_path(&self, publication: &Publication, profile: Profile) -> String {
        let folder = &self.entry(publication.section).path;
        let suffix = match profile {
            Profile::Screen => String::new(),
            other => format!("-{}", other.word()),
        };
        format!("{folder}{}{suffix}.pdf", publication.file_stem)
    }

    /// Address of the picture of a PDF's first page below `base_url`, with leading `/`.
    pub fn cover_path(&self, publication: &Publication, profile: Profile) -> String {
        format!("{}.webp", self.pdf_path(publication, profile).trim_end_matches(".pdf"))
    }

    /// Address below `base_url`, with leading `/`, of the picture that is made of an entry for
    /// other sites: where the configuration asks for it and the entry has none of its own.
    pub fn share_picture(&self, entry: &Entry) -> Option<String> {
        let wanted = self.config.generate_share_pictures && entry.has_page();
        let own = entry.metadata().picture.is_some();
        (wanted && !own && entry.path.ends_with('/')).then(|| format!("{}share.png", entry.path))
    }

    /// The publication an entry is the section or a chapter of.
    pub fn publication_of(&self, id: EntryId) -> Option<&Publication> {
        self.entry(id).publication.map(|publication| self.publication(publication))
    }
}

impl Asset {
    /// Width and height as readers see them (CSS pixels for SVG), for pictures.
    pub fn dimensions(&self) -> Option<(u32, u32)> {
        self.picture.as_ref().map(Picture::dimensions)
    }

    /// What is wrong with showing it, told at the place that wants to.
    pub fn fault_at(&self, span: Span) -> Option<Diagnostic> {
        Some(self.fault?.finding(&self.source, self.picture.as_ref(), span))
    }
}

impl Taxonomy {
    /// Whether it has pages: a list of its terms, and one for each term.
    pub fn has_pages(&self) -> bool {
        self.render && !self.terms.is_empty()
    }
}

impl Entry {
    /// What its own front matter tells catalogues and other sites.
    pub fn metadata(&self) -> &Metadata {
        match &self.kind {
            EntryKind::Page(page) => &page.front_matter.extra.metadata,
            EntryKind::Section(section) => &section.front_matter.extra.metadata,
        }
    }

    /// The file beside its text that has a name.
    pub fn asset_named<'a>(&self, site: &'a Site, name: &str) -> Option<&'a Asset> {
        let mut beside = self.assets.iter().map(|&id| site.asset(id));
        beside.find(|asset| asset.path.rsplit('/').next() == Some(name))
    }

    /// The page's own part, if it is a page.
    pub fn as_page(&self) -> Option<&PageKind> {
        match &self.kind {
            EntryKind::Page(page) => Some(page),
            EntryKind::Section(_) => None,
        }
    }

    /// Whether it gets a page: `render = false` leaves it to be listed only.
    pub fn is_rendered(&self) -> bool {
        match &self.kind {
            EntryKind::Page(page) => page.front_matter.render,
            EntryKind::Section(section) => section.front_matter.render,
        }
    }

    /// Where readers of a section are sent to instead.
    pub fn redirect_to(&self) -> Option<&Spanned<String>> {
        self.as_section()?.front_matter.redirect_to.as_ref()
    }

    /// Whether readers find its own text at its address.
    pub fn has_page(&self) -> bool {
        self.is_rendered() && self.redirect_to().is_none()
    }

    /// The section's own part, if it is a section.
    pub fn as_section(&self) -> Option<&SectionKind> {
        match &self.kind {
            EntryKind::Section(section) => Some(section),
            EntryKind::Page(_) => None,
        }
    }
}
