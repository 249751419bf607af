//! The list of a taxonomy's terms, and the pages of one term.

use tera::Value;
use tweeluik_publication::FeedOf;
use tweeluik_source::Diagnostic;

use crate::panel::Panel;

impl Panel<'_> {
    pub(crate) fn taxonomy_list(&self, index: usize) -> Result<String, Vec<Diagnostic>> {
        let taxonomy = &self.site.taxonomies[index];
        let mut context = self.context(&taxonomy.language, &taxonomy.path)?;
        context.insert_value("taxonomy", self.shared.taxonomies[index].clone());
        context.insert_value("terms", Value::from(self.shared.terms[index].clone()));
        let own = format!("{}/list.html", taxonomy.name);
        let template = if self.templates.has(&own) { &own } else { "taxonomy_list.html" };
        self.fill(template, &context)
    }

    /// The page of a term; `at` is the number of the page of its list, from 0.
    pub(crate) fn term_page(
        &self,
        index: usize,
        term: usize,
        at: Option<usize>,
    ) -> Result<String, Vec<Diagnostic>> {
        let taxonomy = &self.site.taxonomies[index];
        let known = &taxonomy.terms[term];
        let pager = known.pagination.as_ref().zip(at);
        let path = pager.map_or(&known.path, |(list, at)| &list.pagers[at].path);
        let of = FeedOf::Term(index, term);
        let mut context = self.context_with_feeds(&taxonomy.language, path, of)?;
        context.insert_value("taxonomy", self.shared.taxonomies[index].clone());
        context.insert_value("term", self.shared.terms[index][term].clone());
        if let Some((list, at)) = pager {
            let paginator = self.maker().paginator(list, at, &self.shared.entries);
            context.insert_value("paginator", paginator);
        }
        let own = format!("{}/single.html", taxonomy.name);
        let template = if self.templates.has(&own) { &own } else { "taxonomy_single.html" };
        self.fill(template, &context)
    }
}
