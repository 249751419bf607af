//! `theme.toml`, the manifest of a theme, and whether the theme fits (Zola: themes).

use semver::{Version, VersionReq};

use crate::diagnostic::{Diagnostic, Message};
use crate::key::{Extra, Reader, keys, read_keys};
use crate::node::Node;
use crate::rules;
use crate::span::Spanned;

/// The Zola whose conventions are followed.
pub const ZOLA_VERSION: &str = "0.23.6";

keys! {
    /// `theme.toml`.
    pub struct ThemeManifest {
        /// Name of the theme.
        now name: Option<String>,
        /// What it is like.
        now description: Option<String>,
        /// Words to find it by.
        now tags: Vec<String>,
        /// Licence, as an SPDX expression.
        now license: Option<String>,
        /// Address of the theme.
        now homepage: Option<String>,
        /// Address of a site in it.
        now demo: Option<String>,
        /// Who made it.
        now author: Extra,
        /// Who made the theme that it was made after.
        now original: Extra,
        /// Lowest version of Zola whose conventions it needs.
        now min_version: Option<Spanned<String>>,
        /// Highest version of Zola whose conventions it knows.
        now max_version: Option<Spanned<String>>,
        /// Which versions of Tweeluik it works with.
        now tweeluik: Versions,
        /// What `[extra]` of a site has where the site does not say otherwise.
        now extra: Extra,
    }
}

keys! {
    /// `[tweeluik]`.
    pub struct Versions {
        /// Lowest version.
        now min_version: Option<Spanned<String>>,
        /// Highest version.
        now max_version: Option<Spanned<String>>,
    }
}

impl ThemeManifest {
    /// Reads a manifest, of which `errors` could not be read.
    ///
    /// Keys that nobody knows are left to who does: Zola's gallery and its themes have more.
    pub(super) fn read(node: &Node, theme: &str, errors: &[Diagnostic]) -> (Self, Vec<Diagnostic>) {
        let (manifest, mut reader) = read_keys::<Self>(node, errors);
        reader.found.retain(|finding| finding.rule != &rules::UNKNOWN_KEY);
        let manifest = manifest.unwrap_or_default();
        let own = &manifest.tweeluik;
        let bounds = [
            ("Zola", ZOLA_VERSION, &manifest.min_version, &manifest.max_version),
            ("Tweeluik", env!("CARGO_PKG_VERSION"), &own.min_version, &own.max_version),
        ];
        for (program, version, lowest, highest) in bounds {
            for (comparison, bound) in [(">=", lowest), ("<=", highest)] {
                let Some(bound) = bound else { continue };
                check(&mut reader, theme, (program, version), comparison, bound);
            }
        }
        (manifest, reader.found)
    }
}

/// Reports a bound that the version lies outside of. A bound of `0.22` holds every `0.22.x`.
fn check(
    reader: &mut Reader,
    theme: &str,
    (program, version): (&'static str, &str),
    comparison: &str,
    bound: &Spanned<String>,
) {
    let lowest = comparison == ">=";
    let key = if lowest { "min_version" } else { "max_version" };
    let written = bound.value.trim();
    let is_one = written.starts_with(|c: char| c.is_ascii_digit()) && !written.contains(',');
    let wanted = VersionReq::parse(&format!("{comparison}{written}")).ok().filter(|_| is_one);
    let Some(wanted) = wanted else {
        reader.invalid(key, bound.span, &bound.value, Message::new("source-version-hint"));
        return;
    };
    if Version::parse(version).is_ok_and(|version| wanted.matches(&version)) {
        return;
    }
    let id = if lowest { "source-theme-needs-newer" } else { "source-theme-needs-older" };
    let message =
        Message::new(id).with("theme", theme).with("program", program).with("bound", written);
    let hint =
        Message::new("source-theme-version-hint").with("program", program).with("version", version);
    reader.found.push(Diagnostic::new(&rules::THEME_VERSION, bound.span, message).hint(hint));
}
