//! Taxonomies and their terms (Zola: templates/overview).

use std::collections::BTreeMap;

use tera::Value;
use tweeluik_publication::slug;
use tweeluik_source::{Message, nearest};

use super::asked::{Answer, Asked};
use super::failure::Failure;

/// A taxonomy of one language as templates may ask for it.
#[derive(Debug)]
pub(crate) struct TaxonomyValues {
    /// As `get_taxonomy` gives it.
    pub(crate) whole: Value,
    /// Whether it has pages.
    pub(crate) has_pages: bool,
    /// By slug.
    pub(crate) terms: BTreeMap<String, TermValues>,
}

/// A term of it.
#[derive(Debug)]
pub(crate) struct TermValues {
    pub(crate) name: String,
    /// Address below `base_url`.
    pub(crate) path: String,
    pub(crate) whole: Value,
    /// Without its pages.
    pub(crate) metadata: Value,
}

/// Zola's `get_taxonomy`.
pub(super) fn get_taxonomy(asked: &Asked<'_>) -> Answer {
    Ok(taxonomy(asked)?.map_or_else(Value::none, |taxonomy| taxonomy.whole.clone()))
}

/// Zola's `get_taxonomy_term`.
pub(super) fn get_taxonomy_term(asked: &Asked<'_>) -> Answer {
    let Some(taxonomy) = taxonomy(asked)? else { return Ok(Value::none()) };
    let with_pages = asked.flag_or("include_pages", true)?;
    Ok(match term(asked, taxonomy, asked.must_text("term")?)? {
        None => Value::none(),
        Some(term) if with_pages => term.whole.clone(),
        Some(term) => term.metadata.clone(),
    })
}

/// Zola's `get_taxonomy_url`.
pub(super) fn get_taxonomy_url(asked: &Asked<'_>) -> Answer {
    // Zola 0.22 called the term `name`.
    let Some(name) = asked.text("term")?.or(asked.text("name")?) else {
        let message = Message::new("template-argument-missing");
        return Err(Failure::new(message.with("name", asked.name).with("argument", "term")));
    };
    let Some(taxonomy) = taxonomy(asked)? else { return Ok(Value::none()) };
    let Some(term) = term(asked, taxonomy, name)? else { return Ok(Value::none()) };
    if !taxonomy.has_pages {
        let message = Message::new("template-taxonomy-without-pages");
        return match asked.flag_or("required", true)? {
            false => Ok(Value::none()),
            true => Err(Failure::new(message.with("kind", asked.must_text("kind")?))
                .hint(Message::new("template-taxonomy-without-pages-hint"))),
        };
    }
    let addresses = &asked.site.addresses;
    Ok(Value::from(match asked.flag("relative")? {
        true => addresses.local(&term.path),
        false => addresses.full(&term.path),
    }))
}

/// The taxonomy that is asked for; `None` if there is none and none is required.
fn taxonomy<'a>(asked: &Asked<'a>) -> Result<Option<&'a TaxonomyValues>, Failure> {
    let kind = asked.must_text("kind")?;
    let language = asked.language()?;
    let known = asked.site.taxonomies.get(&*language);
    let found = known.and_then(|known| known.get(kind));
    if found.is_some() || !asked.flag_or("required", true)? {
        return Ok(found);
    }
    let names: Vec<&str> = known.into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    let message =
        Message::new("template-no-taxonomy").with("kind", kind).with("language", &language);
    Err(Failure::new(message).hint(nearest(kind, &names)))
}

/// A term by its name or slug; `None` if there is none and none is required.
fn term<'t>(
    asked: &Asked<'_>,
    taxonomy: &'t TaxonomyValues,
    name: &str,
) -> Result<Option<&'t TermValues>, Failure> {
    let found = taxonomy.terms.get(&slug(name, asked.site.slugs));
    if found.is_some() || !asked.flag_or("required", true)? {
        return Ok(found);
    }
    let names: Vec<&str> = taxonomy.terms.values().map(|term| term.name.as_str()).collect();
    let kind = asked.must_text("kind")?;
    let message = Message::new("template-no-term").with("kind", kind).with("term", name);
    Err(Failure::new(message).hint(nearest(name, &names)))
}
