//! Themes for code: the few colours that the tokens have for it, taken from a
//! `.tmTheme` file of the site or from a theme that is built in.

use std::io::Cursor;

use syntect::highlighting::{Color, Highlighter as Styles, Theme, ThemeSet};
use syntect::parsing::Scope;
use tweeluik_source::config::{Highlighting, HighlightingStyle};
use tweeluik_source::{Diagnostic, Message, Project, Spanned, nearest};
use two_face::theme::EmbeddedLazyThemeSet;

use crate::role::Role;
use crate::rules;

/// Red, green and blue, each 0 to 255.
pub type Rgb = [u8; 3];

/// The colours of code in one scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The theme they are of, and where it was named.
    pub theme: Spanned<String>,
    /// The ground.
    pub ground: Rgb,
    /// Code without a role.
    pub ink: Rgb,
    /// Roles that have a colour of their own.
    pub roles: Vec<(Role, Rgb)>,
}

/// The colours that a site's themes for code give.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Palettes {
    /// For the light scheme and for paper; the tokens' own if there is none.
    pub light: Option<Palette>,
    /// For the dark scheme.
    pub dark: Option<Palette>,
}

impl Palettes {
    /// The palettes of the themes that `[markdown.highlighting]` names.
    pub fn load(project: &Project, options: Option<&Highlighting>) -> (Self, Vec<Diagnostic>) {
        let Some(options) = options else { return (Self::default(), Vec::new()) };
        let mut found = Vec::new();
        if let Some(style) = &options.style
            && style.value == HighlightingStyle::Inline
        {
            let message = Message::new("highlight-inline-style");
            let hint = Message::new("highlight-inline-style-hint");
            found.push(Diagnostic::new(&rules::INLINE_STYLE, style.span, message).hint(hint));
        }
        let mut own = Vec::new();
        for file in &options.extra_themes {
            match read(project, file) {
                Ok(theme) => own.push((name_of(file, &theme), theme)),
                Err(finding) => found.push(*finding),
            }
        }
        let mut palette = |own_key: &Option<Spanned<String>>| {
            let name = own_key.as_ref().or(options.theme.as_ref())?;
            let palette = palette_of(name, &own);
            palette.map_err(|finding| found.push(*finding)).ok()
        };
        let light = palette(&options.light_theme);
        let dark = palette(&options.dark_theme);
        found.dedup();
        (Self { light, dark }, found)
    }
}

/// A theme is called by its own name, or else by that of its file.
fn name_of(file: &Spanned<String>, theme: &Theme) -> String {
    let stem = file.value.rsplit('/').next().unwrap_or_default().trim_end_matches(".tmTheme");
    theme.name.clone().filter(|name| !name.is_empty()).unwrap_or_else(|| stem.to_owned())
}

fn read(project: &Project, file: &Spanned<String>) -> Result<Theme, Box<Diagnostic>> {
    let bytes = project
        .read_bytes(&file.value)
        .map_err(|finding| Box::new(Diagnostic { span: Some(file.span), ..finding }))?;
    ThemeSet::load_from_reader(&mut Cursor::new(bytes)).map_err(|error| {
        let message =
            Message::new("highlight-invalid-theme").with("path", &file.value).with("reason", error);
        let hint = Message::new("highlight-invalid-theme-hint");
        Box::new(Diagnostic::new(&rules::CODE_THEME, file.span, message).hint(hint))
    })
}

fn palette_of(name: &Spanned<String>, own: &[(String, Theme)]) -> Result<Palette, Box<Diagnostic>> {
    if let Some((_, theme)) = own.iter().find(|(known, _)| *known == name.value) {
        return Ok(colours(name, theme));
    }
    let built_in = two_face::theme::extra();
    // Those three leave their colours to a terminal.
    let of_terminals = ["ansi", "base16", "base16-256"];
    let themes: Vec<_> = EmbeddedLazyThemeSet::theme_names()
        .iter()
        .filter(|theme| !of_terminals.contains(&theme.as_name()))
        .collect();
    if let Some(theme) = themes.iter().find(|theme| theme.as_name() == name.value) {
        return Ok(colours(name, built_in.get(**theme)));
    }
    let names: Vec<&str> = own
        .iter()
        .map(|(name, _)| name.as_str())
        .chain(themes.iter().map(|theme| theme.as_name()))
        .collect();
    let message = Message::new("highlight-unknown-theme").with("name", &name.value);
    let finding = Diagnostic::new(&rules::CODE_THEME, name.span, message)
        .hint(nearest(&name.value, &names))
        .hint(Message::new("highlight-unknown-theme-hint"));
    Err(Box::new(finding))
}

fn colours(name: &Spanned<String>, theme: &Theme) -> Palette {
    let styles = Styles::new(theme);
    let ground = theme.settings.background.unwrap_or(Color::WHITE);
    let ink = theme.settings.foreground.unwrap_or(Color::BLACK);
    let rgb = |color: Color| [color.r, color.g, color.b];
    let roles = Role::ALL.into_iter().filter(|role| role.token().is_some()).filter_map(|role| {
        let style = styles.style_mod_for_stack(&[Scope::new(role.scope()).ok()?]);
        Some((role, rgb(style.foreground.unwrap_or(ink))))
    });
    Palette { theme: name.clone(), ground: rgb(ground), ink: rgb(ink), roles: roles.collect() }
}
