//! What Typst itself makes of the document written by hand: the same version as a library, the
//! same fonts, the same standards, in a process of its own.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

struct Folder {
    root: PathBuf,
    library: LazyHash<Library>,
    fonts: FontStore,
    main: Source,
}

/// Makes `main.pdf` of the `main.typ` in a folder.
pub fn compile(root: &Path, fonts: &Path) -> io::Result<()> {
    let path = VirtualPath::new("main.typ").map_err(|_| io::Error::other("main.typ"))?;
    let id = RootedPath::new(VirtualRoot::Project, path).intern();
    let features = [Feature::A11yExtras].into_iter().collect();
    let world = Folder {
        root: root.to_owned(),
        library: LazyHash::new(Library::builder().with_features(features).build()),
        fonts: read_fonts(fonts)?,
        main: Source::new(id, fs::read_to_string(root.join("main.typ"))?),
    };
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).unwrap_or_default();
    let options = PdfOptions { standards, ..PdfOptions::default() };
    let made = typst::compile::<PagedDocument>(&world);
    let bytes = made.output.and_then(|document| typst_pdf::pdf(&document, &options));
    fs::write(root.join("main.pdf"), bytes.map_err(|said| io::Error::other(format!("{said:?}")))?)
}

fn read_fonts(folder: &Path) -> io::Result<FontStore> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|it| it == "ttf"));
    paths.sort();
    let mut store = FontStore::new();
    for path in paths {
        for font in Font::iter(Bytes::new(fs::read(path)?)) {
            let info = font.info().clone();
            store.push((font, info));
        }
    }
    Ok(store)
}

impl World for Folder {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::NotSource) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = self.root.join(id.vpath().get_without_slash());
        fs::read(&path).map(Bytes::new).map_err(|error| FileError::from_io(error, &path))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
