//! The templates and assets of this repository, embedded in the binary: what a
//! site uses as long as it has no file of its own at the same path.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// Path below the project root and bytes of every built-in file, sorted by path.
static FILES: LazyLock<Vec<(&'static str, &'static [u8])>> = LazyLock::new(|| {
    let mut files = Vec::new();
    collect(&TEMPLATES, "templates", &mut files);
    collect(&ASSETS, "assets", &mut files);
    files.sort();
    files
});

/// Every built-in file.
pub fn files() -> &'static [(&'static str, &'static [u8])] {
    &FILES
}

fn collect(
    folder: &'static Dir<'static>,
    root: &str,
    files: &mut Vec<(&'static str, &'static [u8])>,
) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        // Made once and kept as long as the program runs.
        files.push((Box::leak(format!("{root}/{path}").into_boxed_str()), file.contents()));
    }
    // What front matter looks like is about the content of one site.
    for below in folder.dirs().filter(|below| !below.path().ends_with("schemas")) {
        collect(below, root, files);
    }
}
