//! A film and all that goes with it in one file, for who shows it without the web.

use std::io::{Cursor, Write};

use tweeluik_publication::{Film, published};
use tweeluik_source::{Diagnostic, Message};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::FilmText;
use crate::panel::Panel;
use crate::rules;

impl Panel<'_> {
    /// Address of the file.
    pub(crate) fn film_zip_path(&self, film: &Film) -> String {
        self.site.film_file_path(film, ".zip")
    }

    /// Its bytes: the same in every build, for no file in it has a time. Films and pictures do
    /// not become smaller, so nothing is compressed.
    pub(crate) fn film_zip(&self, film: &Film) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        for (_, asset) in self.film_assets(film) {
            let bytes = self.project.read_bytes(&asset.source).map_err(|finding| vec![finding])?;
            files.push((name(&asset.path), published(&asset.source, &bytes).into_owned()));
        }
        for text in FilmText::ALL {
            let bytes = self.film_text(film, text)?.into_bytes();
            files.push((name(&self.film_text_path(film, text)), bytes));
        }
        pack(&files).map_err(|error| {
            let message = Message::new("web-film-zip-failed").with("reason", error);
            let span = self.site.entry(film.entry).film_keys().map(|keys| keys.span);
            vec![Diagnostic { span, ..Diagnostic::unplaced(&rules::FILM_ZIP, message) }]
        })
    }
}

fn pack(files: &[(String, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
