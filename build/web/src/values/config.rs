//! The configuration in a language, as far as Zola shows it to templates.

use std::collections::BTreeMap;

use tera::Value;
use tweeluik_source::{Config, Spanned};

use crate::values::{Fields, Maker, extra, value};

impl Maker<'_> {
    /// The configuration, with what differs between languages from the given one.
    pub(crate) fn config(&self, language: &str) -> Value {
        let config = &self.site.config;
        let others = config.language_codes().into_iter().filter(|code| *code != language);
        let others: BTreeMap<String, Value> = others
            .map(|code| (code.to_owned(), Value::from(self.of_language(config, code))))
            .collect();
        let mut fields = self.of_language(config, language);
        fields.extend([
            ("base_url", Value::from(config.base_url.as_str())),
            ("mode", Value::from("build")),
            ("default_language", Value::from(config.default_language.as_str())),
            ("languages", Value::from(others)),
            ("author", value(&config.author)),
            ("markdown", value(&config.markdown)),
            ("generate_sitemap", Value::from(config.generate_sitemap)),
            ("generate_robots_txt", Value::from(config.generate_robots_txt)),
            (
                "exclude_paginated_pages_in_sitemap",
                value(&config.exclude_paginated_pages_in_sitemap),
            ),
            ("extra", extra(&config.extra)),
        ]);
        Value::from(fields)
    }

    /// What a language has of its own.
    fn of_language(&self, config: &Config, code: &str) -> Fields {
        let text = |text: Option<&Spanned<String>>| value(&text.map(|text| text.value.as_str()));
        let feeds: Vec<&str> =
            config.feed_filenames_of(code).into_iter().map(|(name, _)| name).collect();
        let index_format = config.search_keys(code).format();
        let taxonomies = self.site.taxonomies.iter().filter(|taxonomy| taxonomy.language == code);
        let taxonomies: Vec<Value> = taxonomies.map(|taxonomy| self.taxonomy(taxonomy)).collect();
        Fields::from([
            ("title", text(config.title_of(code))),
            ("description", text(config.description_of(code))),
            ("generate_feeds", Value::from(config.generates_feeds(code))),
            // The name before Zola 0.19, which themes still ask for.
            ("generate_feed", Value::from(config.generates_feeds(code))),
            ("feed_filenames", value(&feeds)),
            ("taxonomies", Value::from(taxonomies)),
            ("build_search_index", Value::from(config.search_of(code).is_some())),
            ("search", value(&BTreeMap::from([("index_format", index_format)]))),
        ])
    }
}
