//! The room between the text and the two panels: documents and configuration
//! go in, a [`Site`] comes out in which every link, picture, file and component
//! call is resolved. It knows neither HTML nor Typst.

mod component;
mod output;
mod site;
mod theme;

pub use component::{Alternative, Body, Component, Faces, Parameter, ParameterKind};
pub use output::{OutputFile, PdfDownload};
pub use site::{
    Asset, AssetId, Entry, EntryId, EntryKind, PageKind, Publication, PublicationId, Redirect,
    ResolvedCall, SectionKind, Site, Target, Taxonomy, Term,
};
pub use theme::{Color, Theme, Token};
