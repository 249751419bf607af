//! Site, theme and what is built in.

use std::fs;

use tempfile::TempDir;
use tweeluik_source::{Builtin, Config, Project, Sources};

use crate::{hints, says};

const BUILTIN: Builtin =
    &[("templates/a.html", b"ingebouwd"), ("templates/b.html", b"ingebouwd"), ("assets/c", b"")];

fn project() -> (TempDir, Project) {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("templates/a.html", "site"),
        ("themes/mooi/templates/a.html", "thema"),
        ("themes/mooi/templates/t.html", "thema"),
        ("themes/mooi/theme.toml", "name = \"mooi\"\n[extra]\nkleur = \"rood\"\nmaat = 2\n"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let project = Project::open(folder.path(), BUILTIN).unwrap();
    (folder, project)
}

#[test]
fn the_first_layer_that_has_a_file_gives_it() {
    let (_folder, project) = project();
    let source = |project: &Project, path: &str| {
        project.read_layered(path).unwrap().map(|file| (file.source, file.builtin))
    };
    assert_eq!(source(&project, "templates/t.html"), None);
    let project = project.with_theme(Some("mooi"));
    assert_eq!(source(&project, "templates/a.html"), Some(("templates/a.html".into(), false)));
    assert_eq!(
        source(&project, "templates/t.html"),
        Some(("themes/mooi/templates/t.html".into(), false))
    );
    assert_eq!(source(&project, "templates/b.html"), Some(("templates/b.html".into(), true)));
    assert_eq!(source(&project, "templates/z.html"), None);
    assert!(project.read_layered("../a").is_err());
}

#[test]
fn layered_text_is_registered_where_it_came_from() {
    let (_folder, project) = project();
    let project = project.with_theme(Some("mooi"));
    let mut sources = Sources::default();
    let mut read = |path: &str| project.read_layered_text(path, &mut sources).unwrap();
    let (theme, builtin) = (read("templates/t.html").unwrap(), read("templates/b.html").unwrap());
    assert_eq!(read("templates/z.html"), None);
    assert_eq!(sources.get(theme).path, "themes/mooi/templates/t.html");
    assert_eq!(sources.get(builtin).text, "ingebouwd");
}

#[test]
fn a_listing_has_each_path_once() {
    let (_folder, project) = project();
    let (paths, found) = project.with_theme(Some("mooi")).list_layered("templates");
    assert!(found.is_empty());
    assert_eq!(paths, ["templates/a.html", "templates/b.html", "templates/t.html"]);
}

#[test]
fn the_extra_of_a_theme_fills_in_what_the_site_lacks() {
    let (folder, project) = project();
    let config = "base_url = \"https://a.nl\"\ndefault_language = \"nl\"\ntheme = \"mooi\"\n[extra]\nkleur = \"blauw\"\n";
    fs::write(folder.path().join("config.toml"), config).unwrap();
    let mut sources = Sources::default();
    let (config, found) = Config::load(&project, &mut sources);
    says(&found, &sources, &[]);
    assert_eq!(config.unwrap().extra.to_json(), serde_json::json!({"kleur": "blauw", "maat": 2}));
}

#[test]
fn a_theme_that_is_not_there_is_an_error_at_its_name() {
    let (folder, project) = project();
    let config = "base_url = \"https://a.nl\"\ntheme = \"moi\"\ndefault_language = \"nl\"\n";
    fs::write(folder.path().join("config.toml"), config).unwrap();
    let mut sources = Sources::default();
    let (_, found) = Config::load(&project, &mut sources);
    says(&found, &sources, &["config.toml:2:9: error[invalid-value]: there is no theme `moi`"]);
    assert_eq!(hints(&found), ["a theme lies in a folder `themes/moi`"]);
}

#[test]
fn a_site_says_in_which_language_it_is_written() {
    let (folder, project) = project();
    fs::write(folder.path().join("config.toml"), "base_url = \"https://a.nl\"\n").unwrap();
    let mut sources = Sources::default();
    let (_, found) = Config::load(&project, &mut sources);
    let said = "config.toml:1:1: error[missing-language]: the configuration names no language";
    says(&found, &sources, &[said]);
}
