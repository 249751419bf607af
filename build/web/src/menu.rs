//! The sections in the menu. They are the same on all pages of a section, so they are written once
//! for each section and not once for each page.

use tera::{Context, Value};
use tweeluik_publication::{Entry, Site};
use tweeluik_source::Diagnostic;

use crate::panel::Panel;

impl Panel<'_> {
    /// The sections of the home page as `parts/menu-sections.html` writes them for a page at this
    /// path below `base_url`; none in a language without a home page.
    pub(crate) fn section_menu(
        &self,
        language: &str,
        path: &str,
    ) -> Result<Value, Vec<Diagnostic>> {
        let Some((home, sections)) = self.shared.menus.get(language) else {
            return Ok(Value::none());
        };
        let around = sections.iter().filter(|section| path.starts_with(section.as_str()));
        let here = around.max_by_key(|section| section.len()).map_or("", String::as_str);
        let current = if here == path { "page" } else { "true" };
        self.menus.get_or_make(&format!("{language} {current} {here}"), || {
            let mut context = Context::new();
            context.insert_value("lang", Value::from(language));
            context.insert_value("home", self.shared.sections[home].clone());
            context.insert_value("here", Value::from(here));
            context.insert_value("current", Value::from(current));
            let text = self.fill("parts/menu-sections.html", &context)?;
            Ok(Value::safe_string(&text))
        })
    }
}

/// The paths of the sections in the menu of a home page.
pub(crate) fn sections_of(site: &Site, home: &Entry) -> Vec<String> {
    let sections = home.as_section().map(|section| section.subsections.as_slice());
    sections.unwrap_or_default().iter().map(|&id| site.entry(id).path.clone()).collect()
}
