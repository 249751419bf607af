//! What every template is told (Zola: templates/overview), and filling one in.

use tera::{Context, Value};
use tweeluik_publication::FeedOf;
use tweeluik_source::Diagnostic;

use crate::address::split;
use crate::panel::Panel;

impl Panel<'_> {
    pub(crate) fn fill(
        &self,
        template: &str,
        context: &Context,
    ) -> Result<String, Vec<Diagnostic>> {
        self.templates.render(template, context, self.sources)
    }

    /// What every template gets at an address below `base_url`.
    pub(crate) fn context(&self, language: &str, path: &str) -> Result<Context, Vec<Diagnostic>> {
        let known = self.contexts.get(language).cloned();
        let mut context = known.unwrap_or_else(|| self.context_of(language));
        context.insert_value("current_path", Value::from(path));
        context.insert_value("current_url", Value::from(self.addresses.full(path)));
        context.insert_value("section_menu", self.section_menu(language, path)?);
        Ok(context)
    }

    /// What every template gets in a language.
    pub(crate) fn context_of(&self, language: &str) -> Context {
        let mut context = Context::new();
        let config = self.shared.configs.get(language).cloned().unwrap_or_else(Value::none);
        context.insert_value("config", config);
        let publications = self.shared.publications_in.get(language).cloned();
        context.insert_value(
            "publications",
            publications.unwrap_or_else(|| Value::from(Vec::<Value>::new())),
        );
        context.insert_value("lang", Value::from(language));
        context.insert_value("words", Value::from(self.words.plain(language)));
        context.insert_value("feeds", self.shared.feed_links(language, None));
        let search = self.site.search_page(language).map(|page| self.addresses.local(&page.path));
        context.insert_value("search_url", search.map_or_else(Value::none, Value::from));
        context.insert_value("metadata", self.site_metadata(language));
        context
    }

    /// As [`Self::context`], for a section or term that may have feeds of its own.
    pub(crate) fn context_with_feeds(
        &self,
        language: &str,
        path: &str,
        of: FeedOf,
    ) -> Result<Context, Vec<Diagnostic>> {
        let mut context = self.context(language, path)?;
        context.insert_value("feeds", self.shared.feed_links(language, Some(of)));
        Ok(context)
    }

    /// Where a redirect leads: an address of another site as it is, one of this site encoded.
    pub(crate) fn destination(&self, to: &str) -> String {
        let below = self.addresses.path_of(to);
        if below.contains("://") {
            return to.to_owned();
        }
        let (below, rest) = split(below.trim_start_matches('/'));
        let is_page = !below.is_empty() && !below.ends_with('/') && !below.contains('.');
        let closing = if is_page { "/" } else { "" };
        format!("{}{rest}", self.addresses.full(&format!("/{below}{closing}")))
    }
}
