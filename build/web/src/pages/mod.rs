//! What is written on each kind of page: the template, and what it is told.

mod entry;
mod feed;
mod sitemap;
mod taxonomy;
