//! What is written on each kind of page: the template, and what it is told.

mod entry;
mod feed;
mod film;
mod film_zip;
mod sitemap;
mod taxonomy;

pub(crate) use film::FilmText;
