//! Taxonomies and their terms (Zola: templates/taxonomies).

use tera::Value;
use tweeluik_publication::{Taxonomy, Term};

use crate::values::{Fields, Maker, listed, value};

impl Maker<'_> {
    /// A taxonomy without its terms.
    pub(crate) fn taxonomy(&self, taxonomy: &Taxonomy) -> Value {
        Value::from(Fields::from([
            ("name", Value::from(taxonomy.name.as_str())),
            ("slug", Value::from(taxonomy.slug.as_str())),
            ("lang", Value::from(taxonomy.language.as_str())),
            ("path", Value::from(taxonomy.path.as_str())),
            ("permalink", Value::from(self.addresses.full(&taxonomy.path))),
            ("url", Value::from(self.addresses.local(&taxonomy.path))),
            ("render", Value::from(taxonomy.render)),
            ("feed", Value::from(taxonomy.feed)),
            ("paginate_by", value(&taxonomy.paginate_by)),
            ("paginate_path", Value::from(taxonomy.paginate_path.as_str())),
        ]))
    }

    /// A term with the values of its pages.
    pub(crate) fn term(&self, term: &Term, entries: &[Value]) -> Value {
        Value::from(Fields::from([
            ("name", Value::from(term.name.as_str())),
            ("slug", Value::from(term.slug.as_str())),
            ("path", Value::from(term.path.as_str())),
            ("permalink", Value::from(self.addresses.full(&term.path))),
            ("url", Value::from(self.addresses.local(&term.path))),
            ("page_count", Value::from(term.pages.len())),
            ("pages", listed(&term.pages, entries)),
        ]))
    }
}
