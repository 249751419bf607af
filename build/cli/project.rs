//! A project opened and loaded: the part that `build` and `check` share.

use std::collections::BTreeSet;
use std::path::Path;

use tweeluik_publication::{Component, Parts, Site, load};
use tweeluik_source::{
    Config, Diagnostic, FileId, Language, Levels, Message, Project, Sources, is_site_address,
};
use tweeluik_web::Templates;

use super::rules;
use crate::builtin;

/// A project that was loaded as far as it could be.
pub struct Loaded {
    /// Its files.
    pub project: Project,
    /// The texts that were read.
    pub sources: Sources,
    /// The levels of its rules.
    pub levels: Levels,
    /// Its templates.
    pub templates: Templates,
    /// The site.
    pub site: Site,
    /// What was found, levels not yet applied.
    pub found: Vec<Diagnostic>,
}

/// Why there is nothing to build from: the findings and the texts they speak of.
pub struct Refused {
    /// What was found, levels not yet applied.
    pub found: Vec<Diagnostic>,
    /// The texts.
    pub sources: Sources,
}

/// What a site needs besides its texts.
pub struct Opened {
    /// Its files.
    pub project: Project,
    /// Its templates.
    pub templates: Templates,
    /// Configuration, tokens and components.
    pub parts: Parts,
    /// The levels of its rules.
    pub levels: Levels,
    /// What was found.
    pub found: Vec<Diagnostic>,
}

/// Loads the site in a folder. `base_url` replaces the configuration's.
pub fn load_project(
    root: &Path,
    drafts: bool,
    base_url: Option<&str>,
) -> Result<Loaded, Box<Refused>> {
    let mut sources = Sources::default();
    let opened = match open(root, base_url, &mut sources) {
        Ok(opened) => opened,
        Err(found) => return Err(Box::new(Refused { found, sources })),
    };
    let Opened { project, templates, parts, levels, mut found } = opened;
    let (site, findings) = load(&project, &mut sources, parts, drafts);
    found.extend(findings);
    let unread = without_front_matter(&found);
    let checked = tweeluik_check::check(&site).into_iter();
    found.extend(checked.filter(|finding| !follows_from(finding, &unread)));
    found.extend(templates.check(&site));
    Ok(Loaded { project, sources, levels, templates, site, found })
}

/// The files whose front matter could not be read.
fn without_front_matter(found: &[Diagnostic]) -> BTreeSet<FileId> {
    const BROKEN: [&str; 4] =
        ["missing-front-matter", "unterminated-front-matter", "invalid-toml", "invalid-yaml"];
    let broken = found.iter().filter(|finding| BROKEN.contains(&finding.rule.name));
    broken.filter_map(|finding| Some(finding.span?.file)).collect()
}

/// Whether a finding only says that a key is missing in front matter that could not be read.
fn follows_from(finding: &Diagnostic, unread: &BTreeSet<FileId>) -> bool {
    let of_key = ["missing-title", "missing-description"].contains(&finding.rule.name);
    of_key && finding.span.is_some_and(|span| unread.contains(&span.file))
}

/// Opens the site in a folder without reading its texts.
pub fn open(
    root: &Path,
    base_url: Option<&str>,
    sources: &mut Sources,
) -> Result<Opened, Vec<Diagnostic>> {
    let project = Project::open(root, builtin::files()).map_err(|finding| vec![finding])?;
    let project = project.with_cache();
    let is_there = |name: &str| project.root().join(name).symlink_metadata().is_ok();
    if !is_there("config.toml") && !is_there("zola.toml") {
        let message = Message::new("cli-no-project").with("folder", root.display());
        return Err(vec![
            Diagnostic::unplaced(&rules::NO_PROJECT, message)
                .hint(Message::new("cli-no-project-hint")),
        ]);
    }
    let (config, mut found) = Config::load(&project, sources);
    let Some(mut config) = config else { return Err(found) };
    if let Some(base_url) = base_url {
        config.base_url = base_url.trim_end_matches('/').to_owned();
        if !is_site_address(base_url) {
            let message = Message::new("cli-invalid-address").with("address", base_url);
            found.push(
                Diagnostic::unplaced(&rules::INVALID_ADDRESS, message)
                    .hint(Message::new("source-base-url-hint")),
            );
        }
    }
    project.list_content_ahead();
    let project = project.with_theme(config.theme.as_ref().map(|theme| theme.value.as_str()));
    Ok(furnish(project, config, sources, found))
}

/// A text without a project: Zola's defaults and what is built in.
pub fn bare(language: Language, sources: &mut Sources) -> Result<Opened, Vec<Diagnostic>> {
    let project = Project::open(Path::new("."), builtin::files()).map_err(|found| vec![found])?;
    let mut config = Config {
        base_url: "https://example.org".to_owned(),
        default_language: language.code().to_owned(),
        ..Config::default()
    };
    // A text by itself has no site that a link could lead out of.
    config.markdown.external_links_external = false;
    Ok(furnish(project, config, sources, Vec::new()))
}

/// Adds templates, components, tokens and levels to a configuration.
fn furnish(
    project: Project,
    config: Config,
    sources: &mut Sources,
    mut found: Vec<Diagnostic>,
) -> Opened {
    let (levels, findings) = rules::levels(&config);
    found.extend(findings);
    let (templates, findings) = Templates::load(&project, sources);
    found.extend(findings);
    let (templates, findings) = templates.with_assets(&project, &config, sources);
    found.extend(findings);
    let (components, findings) = components(&project, &templates, sources);
    found.extend(findings);
    let (parts, findings) = Parts::load(&project, sources, config, components);
    found.extend(findings);
    Opened { project, templates, parts, levels, found }
}

/// The components with both their faces.
fn components(
    project: &Project,
    templates: &Templates,
    sources: &mut Sources,
) -> (Vec<Component>, Vec<Diagnostic>) {
    let mut components = templates.components();
    let found = tweeluik_print::add_faces(&mut components, project, sources);
    (components, found)
}
