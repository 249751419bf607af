//! The files of a project and the wall around it.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use tweeluik_source::{Config, Project, Sources, is_inside};

use crate::{hints, says, short};

fn project(files: &[(&str, &[u8])]) -> (TempDir, Project) {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let project = Project::open(folder.path(), &[]).unwrap();
    (folder, project)
}

#[track_caller]
fn refuses(project: &Project, path: &str, expected: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let finding = project.read_text(path, &mut sources).unwrap_err();
    says(std::slice::from_ref(&finding), &sources, &[expected]);
    hints(&[finding])
}

#[test]
fn a_folder_that_is_not_there_cannot_be_opened() {
    let found = Project::open(Path::new("/bestaat/niet"), &[]).unwrap_err();
    assert_eq!(
        short(&[found], &Sources::default()),
        "error[unreadable-file]: cannot open folder `/bestaat/niet`: it does not exist\n"
    );
}

#[test]
fn a_text_is_registered_without_its_byte_order_mark() {
    let (_folder, project) = project(&[("a b/é 🏡.md", "\u{feff}één\r\n".as_bytes())]);
    let mut sources = Sources::default();
    let file = project.read_text("a b/é 🏡.md", &mut sources).unwrap();
    assert_eq!(sources.get(file).text, "één\r\n");
    assert_eq!(sources.get(file).path, "a b/é 🏡.md");
}

#[test]
fn paths_that_lead_outside_are_refused() {
    let (_folder, project) = project(&[("a.md", b"a")]);
    for path in
        ["../a.md", "x/../../a.md", "/etc/passwd", "C:/a.md", "C:\\a.md", "x\\a.md", "a/../a.md"]
    {
        let hints = refuses(
            &project,
            path,
            &format!(
                "{path}:1:1: error[outside-project]: the path `{path}` leads outside the project"
            ),
        );
        assert_eq!(hints, ["use a path inside the project, with `/` and without `..`"]);
        assert!(!is_inside(path));
        assert!(project.read_bytes(path).is_err());
        assert!(!project.has_file(path));
        assert_eq!(project.list(path).1.len(), 1);
    }
    assert!(is_inside("a/..b/c..md"));
}

#[cfg(unix)]
#[test]
fn links_that_lead_outside_are_refused_and_links_inside_are_followed() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    fs::create_dir(outside.path().join("map")).unwrap();
    fs::write(outside.path().join("map/geheim.md"), "geheim").unwrap();
    let (folder, project) = project(&[("content/a.md", b"a"), ("elders/b.md", b"b")]);
    symlink(outside.path().join("map"), folder.path().join("content/uit")).unwrap();
    symlink(outside.path().join("map/geheim.md"), folder.path().join("content/uit.md")).unwrap();
    symlink(folder.path().join("elders"), folder.path().join("content/in")).unwrap();
    for path in ["content/uit/geheim.md", "content/uit.md"] {
        refuses(
            &project,
            path,
            &format!(
                "{path}:1:1: error[outside-project]: the path `{path}` leads outside the project"
            ),
        );
    }
    let (files, found) = project.list("content");
    assert_eq!(files, ["content/a.md", "content/in/b.md"]);
    says(
        &found,
        &Sources::default(),
        &[
            "error[outside-project]: the path `content/uit` leads outside the project",
            "error[outside-project]: the path `content/uit.md` leads outside the project",
        ],
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_its_own_folder_ends() {
    let (folder, project) = project(&[("content/a.md", b"a")]);
    std::os::unix::fs::symlink(folder.path().join("content"), folder.path().join("content/weer"))
        .unwrap();
    let (files, found) = project.list("content");
    assert_eq!(files.len(), 1);
    says(
        &found,
        &Sources::default(),
        &[
            "error[unreadable-file]: the link `content/weer` leads to a folder that it lies in itself",
        ],
    );
}

#[test]
fn files_are_listed_by_path() {
    let (_folder, project) =
        project(&[("c/b/a.md", b"1"), ("c/b.md", b"12"), ("c/é.md", b""), ("c/B.md", b"")]);
    let (files, found) = project.list("c");
    assert!(found.is_empty());
    assert_eq!(files, ["c/B.md", "c/b.md", "c/b/a.md", "c/é.md"]);
    assert_eq!(project.list("bestaat/niet"), (Vec::new(), Vec::new()));
}

#[test]
fn the_first_byte_that_is_no_utf8_is_shown() {
    let (_folder, project) = project(&[("a.md", b"\xef\xbb\xbf+++\nti\xc3\xa9 caf\xe9\n+++\n")]);
    let hints =
        refuses(&project, "a.md", "a.md:2:8: error[invalid-utf8]: `a.md` is not saved in UTF-8");
    assert_eq!(hints, ["open the file in a text editor and save it with the encoding UTF-8"]);
}

#[test]
fn a_text_of_twenty_megabytes_is_read_and_one_of_more_than_fifty_is_not() {
    let (folder, project) = project(&[("groot.md", &b"woord ".repeat(3_500_000))]);
    let mut sources = Sources::default();
    let file = project.read_text("groot.md", &mut sources).unwrap();
    assert_eq!(sources.get(file).text.len(), 21_000_000);
    let huge = fs::File::create(folder.path().join("reus.md")).unwrap();
    huge.set_len(51_000_000).unwrap();
    refuses(
        &project,
        "reus.md",
        "reus.md:1:1: error[file-too-large]: `reus.md` has 51 MB, more than the 50 MB that are read",
    );
}

#[test]
fn what_is_no_file_is_not_read() {
    let (_folder, project) = project(&[("map/a.md", b"a")]);
    refuses(
        &project,
        "map",
        "map:1:1: error[unreadable-file]: cannot read `map`: it is no regular file",
    );
    refuses(
        &project,
        "weg.md",
        "weg.md:1:1: error[unreadable-file]: cannot read `weg.md`: it does not exist",
    );
}

#[test]
fn the_configuration_is_read_from_either_file() {
    let load = |files: &[(&str, &[u8])]| {
        let (_folder, project) = project(files);
        let mut sources = Sources::default();
        let (config, found) = Config::load(&project, &mut sources);
        (config.and_then(|config| config.title).map(|title| title.value), short(&found, &sources))
    };
    let toml =
        |title: &str| format!("base_url = \"https://a.nl\"\ntitle = \"{title}\"\n").into_bytes();
    let (ours, zolas) = (toml("a"), toml("b"));
    assert_eq!(load(&[("config.toml", &ours)]).0.as_deref(), Some("a"));
    assert_eq!(load(&[("zola.toml", &zolas)]).0.as_deref(), Some("b"));
    assert_eq!(load(&[("config.toml", &ours), ("zola.toml", &zolas)]).0.as_deref(), Some("a"));
    assert_eq!(
        load(&[]).1,
        "config.toml:1:1: error[unreadable-file]: cannot read `config.toml`: it does not exist\n"
    );
}

#[cfg(unix)]
#[test]
fn what_is_listed_is_a_folder_and_holds_files() {
    let (folder, project) = project(&[("een/a.md", b"a"), ("twee", b"b")]);
    let status = std::process::Command::new("mkfifo").arg(folder.path().join("een/b.md")).status();
    assert!(status.unwrap().success());
    std::os::unix::fs::symlink("nergens", folder.path().join("drie")).unwrap();
    for (name, line) in [
        ("een", "error[unreadable-file]: cannot read `een/b.md`: it is no regular file\n"),
        ("twee", "error[unreadable-file]: cannot open folder `twee`: it is no folder\n"),
        ("drie", "error[unreadable-file]: cannot open folder `drie`: it is no folder\n"),
        ("vier", ""),
    ] {
        assert_eq!(short(&project.list(name).1, &Sources::default()), line);
    }
}
