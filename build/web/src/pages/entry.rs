//! Pages and sections.

use tera::Value;
use tweeluik_publication::{Entry, EntryId, EntryKind, FeedOf};
use tweeluik_source::Diagnostic;

use crate::panel::Panel;
use crate::values::with;

impl Panel<'_> {
    /// The page of an entry; `at` is the number of the page of its list, from 0.
    pub(crate) fn entry_page(
        &self,
        entry: &Entry,
        at: Option<usize>,
    ) -> Result<String, Vec<Diagnostic>> {
        let template = self.template_of(entry).map_err(|finding| vec![*finding])?;
        let mut context = match &entry.kind {
            EntryKind::Page(page) => {
                let mut context = self.context(&entry.language, &entry.path)?;
                let neighbour = |id: Option<EntryId>| {
                    id.map_or_else(Value::none, |id| self.shared.entry(id).clone())
                };
                let neighbours =
                    [("lower", neighbour(page.previous)), ("higher", neighbour(page.next))];
                context.insert_value("page", with(self.shared.entry(entry.id), neighbours));
                context
            }
            EntryKind::Section(section) => {
                let pager = section.pagination.as_ref().zip(at);
                let path = pager.map_or(&entry.path, |(list, at)| &list.pagers[at].path);
                let of = FeedOf::Section(entry.id);
                let mut context = self.context_with_feeds(&entry.language, path, of)?;
                context.insert_value("section", self.shared.sections[&entry.id].clone());
                if let Some((list, at)) = pager {
                    let paginator = self.maker().paginator(list, at, &self.shared.entries);
                    context.insert_value("paginator", paginator);
                }
                context
            }
        };
        context.insert_value("metadata", self.metadata(entry));
        if let Some(publication) = entry.publication {
            let value = self.shared.publications[publication.0].clone();
            context.insert_value("publication", value);
            if let Some(place) = self.shared.chapters.get(&entry.id) {
                context.insert_value("chapter", place.clone());
            }
        }
        if let Some(film) = self.site.film_of(entry.id) {
            context.insert_value("film", self.film_to_share(film)?);
        }
        self.fill(template, &context)
    }

    /// The template that front matter names, of the page itself or of the nearest section with
    /// `page_template`; else Zola's name for the kind.
    fn template_of<'e>(&'e self, entry: &'e Entry) -> Result<&'e str, Box<Diagnostic>> {
        let own = match &entry.kind {
            EntryKind::Page(page) => page.front_matter.template.as_ref().or_else(|| {
                entry.ancestors.iter().rev().find_map(|&section| {
                    self.site.entry(section).as_section()?.front_matter.page_template.as_ref()
                })
            }),
            EntryKind::Section(section) => section.front_matter.template.as_ref(),
        };
        match (own, &entry.kind) {
            (Some(name), _) => self.templates.named(name),
            (None, EntryKind::Page(_)) => Ok("page.html"),
            (None, EntryKind::Section(_)) if entry.ancestors.is_empty() => Ok("index.html"),
            (None, EntryKind::Section(_)) => Ok("section.html"),
        }
    }
}
