//! Where a Markdown file goes: its language, slug and address.
//!
//! As Zola does it: `_index.md` is a section, `name/index.md` a page with files
//! beside it, `name.en.md` a translation, and a date before the name is taken
//! off and used (Zola: content/page).

use tweeluik_source::{Date, SlugMode};

/// What a path below `content/` tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Folders below `content/`, for a page in its own folder without that folder.
    pub folders: Vec<String>,
    /// Language code from the file name, if it names one of the site's languages.
    pub language: Option<String>,
    /// File or folder name of a page without date, language and extension; `None` for a section.
    pub name: Option<String>,
    /// The date before the name.
    pub date: Option<Date>,
    /// Folder below `content/` whose other files belong to this file, if it owns any.
    pub owns: Option<String>,
    /// The path with the language taken off: the same for all translations.
    pub canonical: String,
}

/// Reads a path below `content/` that ends in `.md`.
pub fn place_of(path: &str, languages: &[&str], keep_dates: bool) -> Place {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.strip_suffix(".md").unwrap_or(file);
    let (stem, language) = match stem.rsplit_once('.') {
        Some((stem, code)) if languages.contains(&code) => (stem, Some(code.to_owned())),
        _ => (stem, None),
    };
    let mut folders: Vec<String> =
        folder.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    let canonical = if folder.is_empty() { stem.to_owned() } else { format!("{folder}/{stem}") };
    let owns = matches!(stem, "_index" | "index").then(|| folder.to_owned());
    let name = match stem {
        "_index" => None,
        "index" => Some(folders.pop().unwrap_or_else(|| stem.to_owned())),
        _ => Some(stem.to_owned()),
    };
    let (date, name) = match name.as_deref().and_then(dated) {
        Some((date, rest)) if !keep_dates => (Some(date), Some(rest)),
        Some((date, _)) => (Some(date), name),
        None => (None, name),
    };
    Place { folders, language, name, date, owns, canonical }
}

/// `2026-11-23-naam` or `2026-11-23_naam`: the date and the name.
fn dated(name: &str) -> Option<(Date, String)> {
    let date = Date::parse(name.get(..10)?)?;
    let rest = name.get(10..)?.strip_prefix(['-', '_'])?;
    (!rest.is_empty()).then(|| (date, rest.trim().to_owned()))
}

/// A name as part of an address (Zola: `slugify`). `Safe` keeps letters of every
/// script and leaves out what file systems and addresses refuse; `Off` leaves out
/// only what would end a path.
pub fn slug(name: &str, mode: SlugMode) -> String {
    match mode {
        SlugMode::On => ::slug::slugify(name),
        SlugMode::Safe => {
            let kept = |c: &char| !c.is_control() && !"<>:\"/\\|?*#%&{}[]^`'".contains(*c);
            let spaced = name.trim().chars().map(|c| if c.is_whitespace() { '_' } else { c });
            spaced.filter(kept).collect()
        }
        SlugMode::Off => {
            name.chars().filter(|c| !c.is_control() && !"?#%\\".contains(*c)).collect()
        }
    }
}

/// The address of a section or page below `base_url`, with `/` at both ends.
///
/// `name` is a page's slug; `own_path` is front matter's `path`, which is taken as it is written
/// and replaces folders and slug, and the language as well (Zola: content/multilingual).
pub fn address(
    place: &Place,
    prefix: Option<&str>,
    name: Option<&str>,
    own_path: Option<&str>,
    mode: SlugMode,
) -> String {
    let mut parts: Vec<String> = Vec::new();
    match own_path {
        Some(path) => parts.push(slug(path, SlugMode::Off)),
        None => {
            parts.extend(prefix.map(str::to_owned));
            parts.extend(place.folders.iter().map(|folder| slug(folder, mode)));
            parts.extend(name.map(str::to_owned));
        }
    }
    // Dots lead nowhere in an address; without them no page can leave the site.
    let parts: Vec<&str> = parts
        .iter()
        .flat_map(|part| part.split('/'))
        .filter(|part| !matches!(*part, "" | "." | ".."))
        .collect();
    if parts.is_empty() { "/".to_owned() } else { format!("/{}/", parts.join("/")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(path: &str) -> Place {
        place_of(path, &["nl", "en"], false)
    }

    #[test]
    fn sections_pages_and_pages_with_files_are_told_apart() {
        assert_eq!(place("_index.md").name, None);
        assert_eq!(place("gids/_index.md").folders, ["gids"]);
        assert_eq!(place("gids/begin.md").name.as_deref(), Some("begin"));
        let bundle = place("gids/begin/index.md");
        assert_eq!(bundle.name.as_deref(), Some("begin"));
        assert_eq!(bundle.folders, ["gids"]);
        assert_eq!(bundle.owns.as_deref(), Some("gids/begin"));
    }

    #[test]
    fn a_language_is_one_the_site_has() {
        assert_eq!(place("gids/begin.en.md").language.as_deref(), Some("en"));
        assert_eq!(place("gids/begin.en.md").canonical, "gids/begin");
        let version = place("gids/versie.1.md");
        assert_eq!((version.language, version.name.as_deref()), (None, Some("versie.1")));
    }

    #[test]
    fn a_date_before_the_name_is_taken_off() {
        let dated = place("nieuws/2026-11-23-opening.md");
        assert_eq!(dated.name.as_deref(), Some("opening"));
        assert_eq!(dated.date.map(|date| date.to_string()).as_deref(), Some("2026-11-23"));
        assert_eq!(place("nieuws/2026-13-23-opening.md").date, None);
        assert_eq!(place("nieuws/2026-11-23.md").name.as_deref(), Some("2026-11-23"));
    }

    #[test]
    fn addresses_have_a_slash_at_both_ends() {
        let page = place("Mijn gids/Eerste stap.md");
        let of = |prefix, slug, own| address(&page, prefix, slug, own, SlugMode::On);
        assert_eq!(of(None, Some("eerste-stap"), None), "/mijn-gids/eerste-stap/");
        assert_eq!(of(Some("en"), Some("eerste-stap"), None), "/en/mijn-gids/eerste-stap/");
        assert_eq!(of(Some("en"), Some("eerste-stap"), Some("/A/b c/")), "/A/b c/");
        let out = address(&page, None, Some("../weg"), None, SlugMode::Off);
        assert_eq!(out, "/Mijn gids/weg/");
        assert_eq!(address(&page, None, None, Some("../../weg"), SlugMode::Off), "/weg/");
        assert_eq!(address(&place("_index.md"), None, None, None, SlugMode::On), "/");
    }
}
