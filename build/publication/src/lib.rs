//! The room between the text and the two panels: documents and configuration
//! go in, a [`Site`] comes out in which every link, picture, file and component
//! call is resolved. It knows neither HTML nor Typst.

mod address;
mod asset;
mod call;
mod code_colors;
mod collect;
mod component;
mod conflict;
mod contrast;
mod credit;
mod data;
mod external;
mod feed;
mod film;
mod generated;
mod ink;
mod load;
mod notes;
mod order;
mod output;
mod pagination;
mod parts;
mod patterns;
mod picture;
mod place;
mod publications;
mod register;
mod resolve;
mod rules;
mod schema;
mod search;
mod site;
mod taxonomy;
mod theme;

pub use address::encoded;
pub use component::{Alternative, Body, Component, Faces, Parameter, ParameterKind, Register};
pub use credit::{Credit, PICTURE_REGISTER};
pub use data::{CellKind, ColumnShape, Data, DataShape, DataWord, FrontMatterShape, TableShape};
pub use feed::{Feed, FeedOf};
pub use film::{Cue, Film, Transcript, media_type};
pub use ink::Ink;
pub use load::{load, load_beside, load_single};
pub use output::{CoverPicture, OutputFile, PdfDownload};
pub use pagination::{Pager, Pagination};
pub use parts::Parts;
pub use picture::{MAX_PIXELS, Picture, PictureFault, PictureFormat, published};
pub use place::slug;
pub use rules::RULES;
pub use schema::Schemas;
pub use search::SearchPage;
pub use site::{
    Asset, AssetId, Entry, EntryId, EntryKind, PageKind, Publication, PublicationId, Redirect,
    ResolvedCall, SHARE_PICTURE, SectionKind, Site, Target, Taxonomy, Term,
};
pub use theme::{Color, TOKENS, Theme, Token};
