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
fn tables_in_the_extra_of_a_theme_are_filled_in_key_by_key() {
    let (folder, project) = project();
    let theme = "[extra]\nmenu = { plaats = \"boven\", kleur = \"rood\" }\nmaat = { a = 1 }\n";
    fs::write(folder.path().join("themes/mooi/theme.toml"), theme).unwrap();
    let config = "base_url = \"https://a.nl\"\ndefault_language = \"nl\"\ntheme = \"mooi\"\n[extra]\nmenu = { kleur = \"blauw\" }\nmaat = 3\n";
    fs::write(folder.path().join("config.toml"), config).unwrap();
    let (config, _) = Config::load(&project, &mut Sources::default());
    assert_eq!(
        config.unwrap().extra.to_json(),
        serde_json::json!({"menu": {"kleur": "blauw", "plaats": "boven"}, "maat": 3})
    );
}

/// What is found in a theme with this manifest.
#[track_caller]
fn manifest(text: &str, expected: &[&str]) -> Vec<String> {
    let (folder, project) = project();
    fs::write(folder.path().join("themes/mooi/theme.toml"), text).unwrap();
    let config = "base_url = \"https://a.nl\"\ndefault_language = \"nl\"\ntheme = \"mooi\"\n";
    fs::write(folder.path().join("config.toml"), config).unwrap();
    let mut sources = Sources::default();
    let (_, found) = Config::load(&project, &mut sources);
    says(&found, &sources, expected);
    hints(&found)
}

#[test]
fn a_theme_that_fits_is_no_finding() {
    manifest(
        "name = \"mooi\"\nrepo = \"x\"\nmin_version = \"0.4.0\"\nmax_version = \"0.23\"\n[author]\nname = \"A\"\n[tweeluik]\nmin_version = \"0.1\"\nmax_version = \"0.1\"\n",
        &[],
    );
}

#[test]
fn a_theme_for_other_versions_is_told_at_the_version() {
    let hints = manifest(
        "min_version = \"99.1\"\n[tweeluik]\nmax_version = \"0.0.1\"\n",
        &[
            "themes/mooi/theme.toml:1:15: error[theme-version]: theme `mooi` asks for Zola 99.1 or newer",
            "themes/mooi/theme.toml:3:15: error[theme-version]: theme `mooi` was made for Tweeluik up to 0.0.1",
        ],
    );
    assert!(hints[0].contains("Zola 0.23"), "{hints:?}");
    assert!(hints[1].contains(env!("CARGO_PKG_VERSION")), "{hints:?}");
}

#[test]
fn a_version_is_one_version() {
    let says = |version: &str| {
        format!(
            "themes/mooi/theme.toml:1:15: error[invalid-value]: `{version}` is no valid value for `min_version`"
        )
    };
    for version in ["nieuw", ">=1", "1, 2", ""] {
        manifest(&format!("min_version = \"{version}\"\n"), &[&says(version)]);
    }
    manifest(
        "min_version = 1\n",
        &[
            "themes/mooi/theme.toml:1:15: error[wrong-type]: `min_version` expects text between quotation marks, but here is a whole number",
        ],
    );
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
