//! The web panel: a site goes in, HTML pages, a style sheet, a sitemap and what
//! belongs to them come out, each as a job of its own. It knows no Typst and
//! writes no files.

mod address;
mod characters;
mod components;
mod context;
mod functions;
mod headers;
mod html;
mod menu;
mod metadata;
mod minify;
mod outputs;
mod pages;
mod panel;
mod pictures;
pub mod rules;
mod sass;
mod search;
mod shared;
mod style;
mod template_error;
mod templates;
mod typefaces;
mod values;
mod words;

pub use headers::{about_headers, headers};
pub use outputs::Output;
pub use panel::Panel;
pub use pictures::PictureJob;
pub use rules::RULES;
pub use templates::{BUILTIN_PREFIX, Templates};
