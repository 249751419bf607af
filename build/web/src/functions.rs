//! What templates can ask about the site: Zola's functions with Zola's names and
//! arguments (Zola: templates/overview), and the few filters of ours.
//!
//! The functions read [`Tables`], which are made once and shared by all pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};
use tweeluik_source::{Argument, Date};

use crate::address::{Addresses, split};
use crate::pictures::{Pictures, get_image_metadata, resize_image};
use crate::words::Words;

/// What the functions know.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    /// `None` until a site is known, as while templates are read.
    pub(crate) site: Option<SiteTables>,
}

/// What the functions know about a site.
#[derive(Debug)]
pub(crate) struct SiteTables {
    pub(crate) addresses: Addresses,
    pub(crate) words: Arc<Words>,
    /// Pages by language and path below `content/`.
    pub(crate) pages: BTreeMap<(String, String), Value>,
    /// Sections likewise, with their pages and without.
    pub(crate) sections: BTreeMap<(String, String), SectionValues>,
    /// Address below `base_url` of each page and section, by language and path below `content/`.
    pub(crate) paths: BTreeMap<(String, String), String>,
    /// Address below `base_url` of each term, by language, taxonomy and name.
    pub(crate) terms: BTreeMap<(String, String, String), String>,
    pub(crate) pictures: Arc<Pictures>,
    /// Hash of each file whose address carries one, by address below `base_url`.
    pub(crate) hashes: BTreeMap<String, String>,
}

/// A section as `get_section` gives it.
#[derive(Debug)]
pub(crate) struct SectionValues {
    pub(crate) whole: Value,
    pub(crate) metadata: Value,
}

impl Tables {
    fn site(&self) -> TeraResult<&SiteTables> {
        self.site.as_ref().ok_or_else(|| Error::message("no site is known here"))
    }
}

/// Registers all functions and filters; those registered before are replaced.
pub(crate) fn register(tera: &mut Tera, tables: &Arc<Tables>) {
    tera.register_filter("date", tera_contrib::dates::date);
    tera.register_filter("json_encode", tera_contrib::json::json_encode);
    tera.register_filter("slugify", tera_contrib::slug::slug);
    tera.register_filter("urlencode", tera_contrib::urlencode::urlencode);
    let with = |call: fn(&SiteTables, &Kwargs, &State) -> TeraResult<Value>| {
        let tables = Arc::clone(tables);
        move |arguments: Kwargs, state: &State| call(tables.site()?, &arguments, state)
    };
    tera.register_function("get_url", with(get_url));
    tera.register_function("get_page", with(get_page));
    tera.register_function("get_section", with(get_section));
    tera.register_function("get_taxonomy_url", with(get_taxonomy_url));
    tera.register_function("get_image_metadata", with(get_image_metadata));
    tera.register_function("resize_image", with(resize_image));
    tera.register_function("trans", with(trans));
    let for_dates = Arc::clone(tables);
    tera.register_filter("long_date", move |date: &str, arguments: Kwargs, state: &State| {
        let site = for_dates.site()?;
        long_date(site, date, &arguments, state)
    });
}

/// The `lang` argument, else the language of the page, else the default language.
fn language(site: &SiteTables, arguments: &Kwargs, state: &State) -> TeraResult<String> {
    if let Some(language) = arguments.get::<String>("lang")? {
        return Ok(language);
    }
    let of_page = state.get::<String>("lang")?;
    Ok(of_page.unwrap_or_else(|| site.words.default_language().to_owned()))
}

/// Zola's `get_url`. `relative` is ours: the address from the root of the host, which also works
/// in a copy of the site elsewhere.
fn get_url(site: &SiteTables, arguments: &Kwargs, state: &State) -> TeraResult<Value> {
    let path = arguments.must_get::<String>("path")?;
    let language = language(site, arguments, state)?;
    let (below, rest) = match path.strip_prefix("@/") {
        Some(entry) => {
            let (entry, rest) = split(entry);
            let found = find(&site.paths, &language, entry)
                .ok_or_else(|| Error::message(format!("there is no page `{path}`")))?;
            (found.clone(), rest.to_owned())
        }
        None => {
            let (below, rest) = split(path.trim_start_matches('/'));
            (format!("/{below}"), rest.to_owned())
        }
    };
    let relative = arguments.get::<bool>("relative")?.unwrap_or(false);
    let make = if relative { Addresses::local } else { Addresses::full };
    let mut address = make(&site.addresses, &below);
    if arguments.get::<bool>("trailing_slash")?.unwrap_or(false) && !address.ends_with('/') {
        address.push('/');
    }
    if !rest.starts_with('?')
        && arguments.get::<bool>("cachebust")?.unwrap_or(false)
        && let Some(hash) = site.hashes.get(&below)
    {
        address.push_str("?h=");
        address.push_str(hash);
    }
    address.push_str(&rest);
    Ok(Value::from(address))
}

/// Zola's `get_page`.
fn get_page(site: &SiteTables, arguments: &Kwargs, state: &State) -> TeraResult<Value> {
    let path = arguments.must_get::<String>("path")?;
    let language = language(site, arguments, state)?;
    match find(&site.pages, &language, path.trim_start_matches("@/")) {
        Some(page) => Ok(page.clone()),
        None if arguments.get::<bool>("allow_missing")?.unwrap_or(false) => Ok(Value::none()),
        None => Err(Error::message(format!("there is no page `{path}`"))),
    }
}

/// Zola's `get_section`.
fn get_section(site: &SiteTables, arguments: &Kwargs, state: &State) -> TeraResult<Value> {
    let path = arguments.must_get::<String>("path")?;
    let language = language(site, arguments, state)?;
    let metadata_only = arguments.get::<bool>("metadata_only")?.unwrap_or(false);
    match find(&site.sections, &language, path.trim_start_matches("@/")) {
        Some(section) if metadata_only => Ok(section.metadata.clone()),
        Some(section) => Ok(section.whole.clone()),
        None if arguments.get::<bool>("allow_missing")?.unwrap_or(false) => Ok(Value::none()),
        None => Err(Error::message(format!("there is no section `{path}`"))),
    }
}

/// Zola's `get_taxonomy_url`.
fn get_taxonomy_url(site: &SiteTables, arguments: &Kwargs, state: &State) -> TeraResult<Value> {
    let kind = arguments.must_get::<String>("kind")?;
    // Zola 0.22 called the term `name`.
    let term = match arguments.get::<String>("term")? {
        Some(term) => term,
        None => arguments.must_get::<String>("name")?,
    };
    let language = language(site, arguments, state)?;
    let relative = arguments.get::<bool>("relative")?.unwrap_or(false);
    match site.terms.get(&(language, kind.clone(), term.clone())) {
        Some(path) if relative => Ok(Value::from(site.addresses.local(path))),
        Some(path) => Ok(Value::from(site.addresses.full(path))),
        None if !arguments.get::<bool>("required")?.unwrap_or(true) => Ok(Value::none()),
        None => Err(Error::message(format!("taxonomy `{kind}` has no term `{term}`"))),
    }
}

/// Zola's `trans`: a word of the site's translations, else one of the interface. Of ours, the
/// numbers and names that a word has room for.
fn trans(site: &SiteTables, arguments: &Kwargs, state: &State) -> TeraResult<Value> {
    let key = arguments.must_get::<String>("key")?;
    let language = language(site, arguments, state)?;
    let mut values = Vec::new();
    for name in ["count", "title", "name", "version", "date", "number", "total"] {
        if let Some(value) = arguments.get::<Value>(name)? {
            let value = match value.as_i64() {
                Some(number) => Argument::Number(number),
                None => Argument::Text(value.to_string()),
            };
            values.push((name, value));
        }
    }
    site.words
        .find(&language, &key, &values)
        .map(Value::from)
        .ok_or_else(|| Error::message(format!("there is no word `{key}` in `{language}`")))
}

/// Ours: `{{ page.date | long_date }}` gives `23 november 2026`.
fn long_date(
    site: &SiteTables,
    date: &str,
    arguments: &Kwargs,
    state: &State,
) -> TeraResult<String> {
    let language = language(site, arguments, state)?;
    let day = date.get(..10).and_then(Date::parse);
    day.map(|day| site.words.long_date(&language, &day))
        .ok_or_else(|| Error::message(format!("`{date}` is no date")))
}

fn find<'t, V>(
    table: &'t BTreeMap<(String, String), V>,
    language: &str,
    path: &str,
) -> Option<&'t V> {
    table.get(&(language.to_owned(), path.to_owned()))
}
