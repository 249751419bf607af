//! What templates can ask about the site: Zola's functions with Zola's names and
//! arguments (Zola: templates/overview), and the few filters of ours.
//!
//! The functions read [`Tables`], which are made once and shared by all pages.
//! [`list`] names them all.

mod addresses;
mod asked;
mod chance;
mod data;
mod definition;
mod entries;
mod failure;
mod files;
mod list;
mod lists;
mod markdown;
mod memo;
mod names;
mod numbers;
mod of_tera;
mod taxonomies;
mod text;
mod time;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};
use tweeluik_source::{Project, SlugMode};

pub(crate) use self::asked::{Answer, Asked};
pub(crate) use self::chance::within;
pub(crate) use self::failure::{Failure, Failures};
pub(crate) use self::files::short_hash;
pub(crate) use self::markdown::MarkdownParts;
pub(crate) use self::memo::Memo;
pub(crate) use self::names::{Kind, unknown};
pub(crate) use self::taxonomies::{TaxonomyValues, TermValues};
pub(crate) use self::time::{now_of, source_date};

use self::list::{FILTERS, FUNCTIONS, TESTS};
use crate::address::Addresses;
use crate::pictures::Pictures;
use crate::style::Places;
use crate::typefaces::Typeface;
use crate::words::Words;

/// What the functions know.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    /// `None` until a site is known, as while templates are read.
    pub(crate) site: Option<SiteTables>,
    /// What calls could not give.
    pub(crate) failures: Failures,
}

/// What the functions know about a site.
#[derive(Debug)]
pub(crate) struct SiteTables {
    pub(crate) project: Project,
    pub(crate) addresses: Addresses,
    pub(crate) words: Arc<Words>,
    /// Codes of all languages.
    pub(crate) languages: Vec<String>,
    /// How terms become part of an address.
    pub(crate) slugs: SlugMode,
    /// Seconds since 1970 of the moment that counts as now, if it is known.
    pub(crate) now: Option<i64>,
    /// Pages by path below `content/`.
    pub(crate) pages: ByLanguage<Value>,
    /// Sections likewise, with their pages and without.
    pub(crate) sections: ByLanguage<SectionValues>,
    /// Address below `base_url` of each page and section, by path below `content/`.
    pub(crate) paths: ByLanguage<String>,
    /// Taxonomies by name.
    pub(crate) taxonomies: ByLanguage<TaxonomyValues>,
    pub(crate) pictures: Arc<Pictures>,
    /// Path below the project's root of each file beside the content, by address below `base_url`.
    pub(crate) assets: BTreeMap<String, String>,
    pub(crate) made: Made,
    pub(crate) short_hashes: Memo<Option<String>>,
    pub(crate) full_hashes: Memo<Option<String>>,
    /// What the texts that templates hand over are written with.
    pub(crate) markdown: MarkdownParts,
    /// What `load_data` read.
    pub(crate) data: Arc<Memo<Value>>,
}

/// Something for each language, by the name that templates know it by.
pub(crate) type ByLanguage<V> = BTreeMap<String, BTreeMap<String, V>>;

/// Files that the build makes and that templates may ask for.
#[derive(Debug)]
pub(crate) struct Made {
    /// Their contents by path in the output.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// The paths of those with a hash in their names, by what templates call them.
    pub(crate) places: Places,
    /// Typefaces, which are not made before they are asked for, by what templates call them.
    pub(crate) typefaces: Arc<BTreeMap<String, Typeface>>,
}

impl Made {
    /// The contents of a file under the name that templates or the output know.
    fn get(&self, name: &str) -> Option<&Vec<u8>> {
        self.files.get(self.places.get(name).map_or(name, String::as_str))
    }
}

/// A section as `get_section` gives it.
#[derive(Debug)]
pub(crate) struct SectionValues {
    pub(crate) whole: Value,
    pub(crate) metadata: Value,
}

/// Registers all functions and filters; those registered before are replaced.
pub(crate) fn register(tera: &mut Tera, tables: &Arc<Tables>) {
    for (definition, call) in FUNCTIONS {
        let tables = Arc::clone(tables);
        tera.register_function(
            definition.name,
            move |arguments: Kwargs, state: &State| -> TeraResult<Value> {
                Asked::new(definition, &tables, &arguments, state)
                    .and_then(|asked| call(&asked))
                    .map_err(|failure| tables.failures.send(failure))
            },
        );
    }
    for (definition, call) in TESTS {
        let tables = Arc::clone(tables);
        tera.register_test(
            definition.name,
            move |value: &Value, arguments: Kwargs, state: &State| -> TeraResult<bool> {
                definition
                    .check_input(value)
                    .and_then(|()| Asked::new(definition, &tables, &arguments, state))
                    .and_then(|asked| call(&asked, value))
                    .map_err(|failure| tables.failures.send(failure))
            },
        );
    }
    for (definition, call) in FILTERS {
        let tables = Arc::clone(tables);
        tera.register_filter(
            definition.name,
            move |value: &Value, arguments: Kwargs, state: &State| -> TeraResult<Value> {
                definition
                    .check_input(value)
                    .and_then(|()| Asked::new(definition, &tables, &arguments, state))
                    .and_then(|asked| call(&asked, value))
                    .map_err(|failure| tables.failures.send(failure))
            },
        );
    }
}
