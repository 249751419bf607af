//! The templates of a site, read once and shared by all pages.
//!
//! Look-up is Zola's: the site's own template, else the theme's, else the
//! built-in one. A template that takes another's name can still extend it
//! under its full name: `{% extends "__tweeluik_builtins/base.html" %}`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::{Context, Error, ErrorKind, Tera};
use tweeluik_publication::{Component, EntryKind, Feed, OutputFile, Site};
use tweeluik_source::{
    Config, Diagnostic, FileId, Message, Project, Sources, Span, Spanned, nearest,
};

use crate::components::component_of;
use crate::functions::{self, Failures, Tables, within};
use crate::rules;
use crate::sass::Sass;
use crate::style::Style;
use crate::template_error::{Reader, plain_text_of};

/// What the names of built-in templates begin with.
pub const BUILTIN_PREFIX: &str = "__tweeluik_builtins/";

/// The templates and the components they define.
#[derive(Clone, Debug)]
pub struct Templates {
    tera: Tera,
    tables: Arc<Tables>,
    files: BTreeMap<String, FileId>,
    components: Vec<Component>,
    sass: Sass,
    style: Style,
}

/// A template by the name that others call it by.
struct Template {
    name: String,
    file: FileId,
}

impl Templates {
    /// Reads all templates of a project, its theme and what is built in.
    ///
    /// Where one is broken the findings say so, and the built-in ones take over, so that the rest
    /// of the site can still be checked.
    pub fn load(project: &Project, sources: &mut Sources) -> (Self, Vec<Diagnostic>) {
        let mut found = Vec::new();
        let mut own = Vec::new();
        for (folder, prefix) in own_folders(project) {
            let (files, findings) = project.list(&folder);
            found.extend(findings);
            for file in files.iter().filter(|file| is_template(file)) {
                match project.read_text(file, sources) {
                    Ok(id) => own.push(Template {
                        name: format!("{prefix}{}", &file[folder.len() + 1..]),
                        file: id,
                    }),
                    Err(finding) => found.push(finding),
                }
            }
        }
        let mut builtin = Vec::new();
        for (path, bytes) in project.builtin() {
            let Some(name) = path.strip_prefix("templates/").filter(|name| is_template(name))
            else {
                continue;
            };
            let name = format!("{BUILTIN_PREFIX}{name}");
            let text = String::from_utf8_lossy(bytes).into_owned();
            builtin.push(Template { file: sources.add(name.clone(), text), name });
        }
        let theme = project.theme().map(|theme| format!("{theme}/templates/"));
        let prefixes: Vec<String> = theme.into_iter().chain([BUILTIN_PREFIX.to_owned()]).collect();
        let all: Vec<&Template> = own.iter().chain(&builtin).collect();
        let (templates, findings) = Self::parse(&all, &prefixes, sources);
        found.extend(findings);
        match templates {
            Some(templates) => (templates, found),
            None => {
                let builtin: Vec<&Template> = builtin.iter().collect();
                let (templates, findings) = Self::parse(&builtin, &prefixes, sources);
                found.extend(findings);
                (templates.unwrap_or_else(Self::none), found)
            }
        }
    }

    /// The templates and what is wrong; no templates if Tera refuses them.
    fn parse(
        templates: &[&Template],
        prefixes: &[String],
        sources: &Sources,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let files: BTreeMap<String, FileId> =
            templates.iter().map(|template| (template.name.clone(), template.file)).collect();
        let tables = Arc::new(Tables::default());
        let mut tera = Tera::default();
        functions::register(&mut tera, &tables);
        let texts =
            templates.iter().map(|template| (&template.name, &sources.get(template.file).text));
        let added = tera
            .set_fallback_prefixes(prefixes.to_vec())
            .and_then(|()| tera.add_raw_templates(texts));
        if let Err(error) = added {
            let found = syntax_errors(templates, &files, sources);
            if !found.is_empty() {
                return (None, found);
            }
            let reader = Reader { files: &files, failures: &tables.failures, sources };
            return (None, reader.findings(&error));
        }
        let mut found = Vec::new();
        let mut components = Vec::new();
        let mut names: Vec<&str> = tera.get_component_names().collect();
        names.sort_unstable();
        for name in names {
            let file = std::iter::once("")
                .chain(prefixes.iter().map(String::as_str))
                .flat_map(|prefix| {
                    [name.to_owned(), name.replace('_', "-")]
                        .map(|stem| format!("{prefix}components/{stem}.html"))
                })
                .find_map(|path| files.get(&path));
            // Other components serve templates only.
            let (Some(&file), Some(info)) = (file, tera.get_component_definition(name)) else {
                continue;
            };
            let (component, findings) = component_of(&info, sources.get(file));
            components.push(component);
            found.extend(findings);
        }
        (
            Some(Self {
                tera,
                tables,
                files,
                components,
                sass: Sass::default(),
                style: Style::default(),
            }),
            found,
        )
    }

    /// No templates at all.
    pub(crate) fn none() -> Self {
        Self {
            tera: Tera::default(),
            tables: Arc::default(),
            files: BTreeMap::new(),
            components: Vec::new(),
            sass: Sass::default(),
            style: Style::default(),
        }
    }

    /// These templates with the style sheets, typefaces and scripts that go with them.
    pub fn with_assets(
        self,
        project: &Project,
        config: &Config,
        sources: &mut Sources,
    ) -> (Self, Vec<Diagnostic>) {
        let (sass, mut found) = Sass::load(project, config, sources);
        let (style, findings) = Style::load(project, config, sources);
        found.extend(findings);
        (Self { sass, style, ..self }, found)
    }

    /// The site's style sheet, typefaces and scripts.
    pub(crate) fn style(&self) -> &Style {
        &self.style
    }

    /// The style sheets made from Sass.
    pub(crate) fn sheets(&self) -> &[OutputFile] {
        &self.sass.sheets
    }

    /// The components that Markdown may call, by name; the Typst face is for print to tell.
    pub fn components(&self) -> Vec<Component> {
        self.components.clone()
    }

    /// Findings about templates that front matter names and that do not exist.
    pub fn check(&self, site: &Site) -> Vec<Diagnostic> {
        let names = site.entries.iter().flat_map(|entry| match &entry.kind {
            EntryKind::Page(page) => [page.front_matter.template.as_ref(), None],
            EntryKind::Section(section) => {
                let keys = &section.front_matter;
                [keys.template.as_ref(), keys.page_template.as_ref()]
            }
        });
        let of_entries = names.flatten().filter_map(|name| self.named(name).err());
        let mut named = BTreeSet::new();
        let feeds = site.feeds.iter().filter(|feed| named.insert(feed.span));
        let of_feeds = feeds.filter_map(|feed| self.of_feed(feed).err());
        of_entries.chain(of_feeds).map(|finding| *finding).collect()
    }

    /// These templates with what the functions know about a site.
    pub(crate) fn with_tables(mut self, tables: Arc<Tables>) -> Self {
        functions::register(&mut self.tera, &tables);
        Self { tables, ..self }
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.tera.contains_template(name)
    }

    pub(crate) fn tera(&self) -> &Tera {
        &self.tera
    }

    /// Fills in a template.
    pub(crate) fn render(
        &self,
        name: &str,
        context: &Context,
        sources: &Sources,
    ) -> Result<String, Vec<Diagnostic>> {
        self.render_about(name, context, sources, 0)
    }

    /// Fills in a template that gives about so many bytes: what is long is not moved while it
    /// grows then.
    pub(crate) fn render_about(
        &self,
        name: &str,
        context: &Context,
        sources: &Sources,
        bytes: usize,
    ) -> Result<String, Vec<Diagnostic>> {
        let at = context.get("current_path").and_then(|path| path.as_str()).unwrap_or_default();
        let mut text = Vec::with_capacity(bytes);
        within(at, || self.tera.render_to(name, context, &mut text)).map_err(|error| {
            let failures = &self.tables.failures;
            Reader { files: &self.files, failures, sources }.findings(&error)
        })?;
        Ok(String::from_utf8(text)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    }

    /// Fills in a component outside a text.
    pub(crate) fn component(
        &self,
        name: &str,
        arguments: &Context,
        implicit: &Context,
        sources: &Sources,
    ) -> Result<String, Vec<Diagnostic>> {
        let rendered =
            self.tera.render_component_with_implicits(name, arguments, implicit, None, true);
        rendered.map_err(|error| {
            let failures = &self.tables.failures;
            Reader { files: &self.files, failures, sources }.findings(&error)
        })
    }

    /// Why a component could not be filled in, in one message with its place, and what to do.
    pub(crate) fn component_failure(&self, error: &Error) -> (Message, Vec<Message>) {
        plain_text_of(error, &self.tables.failures)
    }

    /// A template that front matter names; a finding at the key if there is none.
    pub(crate) fn named<'n>(&self, name: &'n Spanned<String>) -> Result<&'n str, Box<Diagnostic>> {
        self.find(&name.value, Some(name.span), ".html")
    }

    /// The template of a feed, which has the name of the feed; a finding where the configuration
    /// names it if there is none.
    pub(crate) fn of_feed<'n>(&self, feed: &'n Feed) -> Result<&'n str, Box<Diagnostic>> {
        self.find(&feed.file_name, feed.span, ".xml")
    }

    fn find<'n>(
        &self,
        name: &'n str,
        span: Option<Span>,
        extension: &str,
    ) -> Result<&'n str, Box<Diagnostic>> {
        if self.tera.contains_template(name) {
            return Ok(name);
        }
        let mut known: Vec<&str> = self
            .tera
            .get_template_names()
            .map(|name| name.strip_prefix(BUILTIN_PREFIX).unwrap_or(name))
            .filter(|name| name.ends_with(extension) && !name.contains('/'))
            .collect();
        known.sort_unstable();
        known.dedup();
        let message = Message::new("web-unknown-template").with("name", name);
        let diagnostic = Diagnostic::unplaced(&rules::UNKNOWN_TEMPLATE, message);
        Err(Box::new(Diagnostic { span, ..diagnostic }.hint(nearest(name, &known))))
    }
}

/// The folders with templates of the site and its theme, with what the names of those begin with.
fn own_folders(project: &Project) -> Vec<(String, String)> {
    let theme = project
        .theme()
        .map(|theme| (format!("themes/{theme}/templates"), format!("{theme}/templates/")));
    std::iter::once(("templates".to_owned(), String::new())).chain(theme).collect()
}

fn is_template(path: &str) -> bool {
    [".html", ".xml", ".txt", ".json"].iter().any(|ending| path.ends_with(ending))
}

/// Tera stops at the first template it cannot read; alone, each can speak for itself.
fn syntax_errors(
    templates: &[&Template],
    files: &BTreeMap<String, FileId>,
    sources: &Sources,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for template in templates {
        let text = &sources.get(template.file).text;
        if let Err(error) = Tera::default().add_raw_template(&template.name, text)
            && matches!(error.kind(), ErrorKind::SyntaxError(_))
        {
            let failures = &Failures::default();
            found.extend(Reader { files, failures, sources }.findings(&error));
        }
    }
    found
}
