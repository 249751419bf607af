//! What a site is made of besides its content.

use tweeluik_highlight::{Highlighter, Palettes};
use tweeluik_source::{Config, Diagnostic, Project, Sources};

use crate::component::Component;
use crate::schema::Schemas;
use crate::theme::Theme;

/// What a site is made of besides its content.
#[derive(Debug)]
pub struct Parts {
    /// The configuration.
    pub config: Config,
    /// The design tokens, with the colours of a theme for code if the site names one.
    pub theme: Theme,
    /// The components that text may call.
    pub components: Vec<Component>,
    /// What front matter looks like.
    pub schemas: Schemas,
    /// Tells the pieces of code.
    pub highlighter: Highlighter,
}

impl Parts {
    /// Reads what a configuration asks for.
    pub fn load(
        project: &Project,
        sources: &mut Sources,
        config: Config,
        components: Vec<Component>,
    ) -> (Self, Vec<Diagnostic>) {
        let (mut theme, mut found) = Theme::load(project, sources);
        let options = config.markdown.highlighting.as_ref();
        let (palettes, findings) = Palettes::load(project, options);
        found.extend(findings);
        found.extend(theme.take_code_colors(&palettes));
        let (highlighter, findings) = Highlighter::load(project, options);
        found.extend(findings);
        let (schemas, findings) = Schemas::load(project, sources);
        found.extend(findings);
        (Self { config, theme, components, schemas, highlighter }, found)
    }
}
