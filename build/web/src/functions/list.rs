//! All that templates can call and that Tera does not have of itself.

use tera::Value;

use super::asked::{Answer, Asked};
use super::definition::Type::{Any, Array, Bool, Date, Integer, Number, Text};
use super::definition::{Definition, may, must};
use super::failure::Failure;
use super::{
    addresses, chance, data, entries, lists, markdown, numbers, taxonomies, text, time, words,
};
use crate::pictures::{content_picture, get_image_metadata, resize_image};

type Function = fn(&Asked<'_>) -> Answer;
type Filter = fn(&Asked<'_>, &Value) -> Answer;
type Test = fn(&Asked<'_>, &Value) -> Result<bool, Failure>;

pub(super) const FUNCTIONS: &[(Definition, Function)] = &[
    (
        Definition {
            name: "content_picture",
            input: None,
            arguments: &[
                must("path", Text),
                may("alt", Text),
                may("class", Text),
                may("sizes", Text),
                may("lazy", Bool),
            ],
            about: "ours: the `picture` element of a picture, in the widths that browsers choose from",
        },
        content_picture,
    ),
    (
        Definition {
            name: "get_env",
            input: None,
            arguments: &[must("name", Text), may("default", Any)],
            about: "an environment variable",
        },
        time::get_env,
    ),
    (
        Definition {
            name: "get_hash",
            input: None,
            arguments: &[
                may("path", Text),
                may("literal", Text),
                may("sha_type", Integer),
                may("base64", Bool),
            ],
            about: "hash of a file or text, for `integrity`; `sha_type` is 256, 384 (if left out) or 512",
        },
        addresses::get_hash,
    ),
    (
        Definition {
            name: "get_image_metadata",
            input: None,
            arguments: &[must("path", Text), may("allow_missing", Bool)],
            about: "`width`, `height`, `format`, `mime`, `description` and `created` of a picture",
        },
        get_image_metadata,
    ),
    (
        Definition {
            name: "get_page",
            input: None,
            arguments: &[must("path", Text), may("lang", Text), may("allow_missing", Bool)],
            about: "the page of a file below `content/`",
        },
        entries::get_page,
    ),
    (
        Definition {
            name: "get_random",
            input: None,
            arguments: &[may("start", Integer), must("end", Integer), may("seed", Any)],
            about: "a number from `start` up to but not including `end`; the same in every build",
        },
        chance::get_random,
    ),
    (
        Definition {
            name: "get_section",
            input: None,
            arguments: &[
                must("path", Text),
                may("lang", Text),
                may("metadata_only", Bool),
                may("allow_missing", Bool),
            ],
            about: "the section of an `_index.md` below `content/`; `metadata_only` leaves out its pages",
        },
        entries::get_section,
    ),
    (
        Definition {
            name: "get_taxonomy",
            input: None,
            arguments: &[must("kind", Text), may("lang", Text), may("required", Bool)],
            about: "a taxonomy: `kind`, `lang`, `permalink`, `url` and its terms as `items`",
        },
        taxonomies::get_taxonomy,
    ),
    (
        Definition {
            name: "get_taxonomy_term",
            input: None,
            arguments: &[
                must("kind", Text),
                must("term", Text),
                may("lang", Text),
                may("include_pages", Bool),
                may("required", Bool),
            ],
            about: "a term: `name`, `slug`, `path`, `permalink`, `url`, `page_count` and `pages`",
        },
        taxonomies::get_taxonomy_term,
    ),
    (
        Definition {
            name: "get_taxonomy_url",
            input: None,
            arguments: &[
                must("kind", Text),
                may("term", Text),
                may("name", Text),
                may("lang", Text),
                may("required", Bool),
                may("relative", Bool),
            ],
            about: "address of a term; `name` is Zola 0.22's word for `term`",
        },
        taxonomies::get_taxonomy_url,
    ),
    (
        Definition {
            name: "get_url",
            input: None,
            arguments: &[
                must("path", Text),
                may("lang", Text),
                may("trailing_slash", Bool),
                may("cachebust", Bool),
                may("relative", Bool),
            ],
            about: "address of a page (`@/gids/_index.md`) or file; `relative`, ours, is from the root of the host",
        },
        addresses::get_url,
    ),
    (
        Definition {
            name: "load_data",
            input: None,
            arguments: &[
                may("path", Text),
                may("literal", Text),
                may("format", Text),
                may("required", Bool),
                may("url", Text),
                may("method", Text),
                may("body", Text),
                may("content_type", Text),
                may("headers", Array),
            ],
            about: "what is in a file or text: `toml`, `json`, `yaml`, `csv`, `xml`, `bibtex` or `plain`; a `url` and what goes with it is refused, for a build needs no network",
        },
        data::load_data,
    ),
    (
        Definition {
            name: "now",
            input: None,
            arguments: &[may("timestamp", Bool), may("utc", Bool), may("timezone", Text)],
            about: "the moment of the content, not of the clock",
        },
        time::now,
    ),
    (
        Definition {
            name: "resize_image",
            input: None,
            arguments: &[
                must("path", Text),
                may("op", Text),
                may("width", Integer),
                may("height", Integer),
                may("format", Text),
                may("quality", Integer),
                may("speed", Integer),
            ],
            about: "a picture in another size or format: `url`, `static_path`, `width`, `height`, `orig_width`, `orig_height`",
        },
        resize_image,
    ),
    (
        Definition {
            name: "text_direction",
            input: None,
            arguments: &[may("lang", Text)],
            about: "`ltr` or `rtl`",
        },
        words::text_direction,
    ),
    (
        Definition {
            name: "trans",
            input: None,
            arguments: &[
                must("key", Text),
                may("lang", Text),
                may("count", Any),
                may("title", Any),
                may("name", Any),
                may("version", Any),
                may("date", Any),
                may("number", Any),
                may("total", Any),
            ],
            about: "a word of `[translations]`, else of the interface; the last seven, ours, fill in what the word has room for",
        },
        words::trans,
    ),
];

pub(super) const FILTERS: &[(Definition, Filter)] = &[
    (
        Definition {
            name: "base64_decode",
            input: Some(Text),
            arguments: &[may("url_safe", Bool)],
            about: "the text that was encoded",
        },
        text::base64_decode,
    ),
    (
        Definition {
            name: "base64_encode",
            input: Some(Text),
            arguments: &[may("url_safe", Bool), may("padded", Bool)],
            about: "as base64",
        },
        text::base64_encode,
    ),
    (
        Definition {
            name: "date",
            input: Some(Date),
            arguments: &[may("format", Text), may("timezone", Text), may("locale", Text)],
            about: "a date in a format: `%d-%m-%Y`, or with `locale` a pattern such as `d MMMM y`",
        },
        text::date,
    ),
    (
        Definition {
            name: "euro",
            input: Some(Number),
            arguments: &[may("decimals", Integer), may("lang", Text)],
            about: "ours: an amount in euros as components write it, such as € 1.234 or € 1.234,50",
        },
        numbers::euro,
    ),
    (
        Definition {
            name: "filesizeformat",
            input: Some(Integer),
            arguments: &[may("binary", Bool)],
            about: "a number of bytes as readers write it: `1.2 MB`, with `binary` `1.14 MiB`",
        },
        numbers::filesizeformat,
    ),
    (
        Definition {
            name: "format",
            input: Some(Any),
            arguments: &[must("spec", Text)],
            about: "by Rust's format specifiers: `.2`, `05`, `>10`",
        },
        text::format,
    ),
    (
        Definition {
            name: "group_by",
            input: Some(Array),
            arguments: &[must("attribute", Text)],
            about: "a map from each value of an attribute to the items with it, in the order of the list",
        },
        lists::group_by,
    ),
    (
        Definition {
            name: "json_encode",
            input: Some(Any),
            arguments: &[may("pretty", Bool)],
            about: "as JSON",
        },
        text::json_encode,
    ),
    (
        Definition {
            name: "json_script",
            input: Some(Any),
            arguments: &[],
            about: "ours: as JSON that may stand in a `script` element",
        },
        text::json_script,
    ),
    (
        Definition {
            name: "long_date",
            input: Some(Text),
            arguments: &[may("lang", Text)],
            about: "ours: a date as the language writes it, such as 23 november 2026",
        },
        words::long_date,
    ),
    (
        Definition {
            name: "markdown",
            input: Some(Text),
            arguments: &[may("inline", Bool), may("lang", Text)],
            about: "Markdown as HTML; with `inline` a single paragraph comes without its tags",
        },
        markdown::markdown,
    ),
    (
        Definition {
            name: "num_format",
            input: Some(Number),
            arguments: &[may("locale", Text)],
            about: "a number with the separators of the page's language, or of a locale such as `en`",
        },
        numbers::num_format,
    ),
    (
        Definition {
            name: "number",
            input: Some(Number),
            arguments: &[may("decimals", Integer), may("lang", Text)],
            about: "ours: a number as components write it, such as 1.234,5; without `decimals` with as many as it has",
        },
        numbers::number,
    ),
    (
        Definition {
            name: "percentage",
            input: Some(Number),
            arguments: &[may("decimals", Integer), may("lang", Text)],
            about: "ours: a percentage as components write it: 12,5% of 12.5",
        },
        numbers::percentage,
    ),
    (
        Definition {
            name: "regex_replace",
            input: Some(Text),
            arguments: &[must("pattern", Text), must("rep", Text)],
            about: "all places that match a regular expression replaced; `$1` is the first group",
        },
        text::regex_replace,
    ),
    (
        Definition {
            name: "shuffle",
            input: Some(Array),
            arguments: &[may("seed", Any)],
            about: "a list in another order; the same in every build",
        },
        chance::shuffle,
    ),
    (
        Definition {
            name: "slugify",
            input: Some(Text),
            arguments: &[],
            about: "as part of an address",
        },
        text::slugify,
    ),
    (
        Definition {
            name: "spaceless",
            input: Some(Text),
            arguments: &[],
            about: "without white space between tags",
        },
        text::spaceless,
    ),
    (
        Definition { name: "striptags", input: Some(Text), arguments: &[], about: "without tags" },
        text::striptags,
    ),
    (
        Definition {
            name: "urlencode",
            input: Some(Text),
            arguments: &[],
            about: "percent-encoded for an address, `/` left as it is",
        },
        text::urlencode,
    ),
    (
        Definition {
            name: "urlencode_strict",
            input: Some(Text),
            arguments: &[],
            about: "percent-encoded, `/` too",
        },
        text::urlencode_strict,
    ),
];

pub(super) const TESTS: &[(Definition, Test)] = &[
    (
        Definition {
            name: "after",
            input: Some(Date),
            arguments: &[must("other", Date), may("inclusive", Bool)],
            about: "whether a date is later than another",
        },
        text::after,
    ),
    (
        Definition {
            name: "before",
            input: Some(Date),
            arguments: &[must("other", Date), may("inclusive", Bool)],
            about: "whether a date is earlier than another",
        },
        text::before,
    ),
    (
        Definition {
            name: "matching",
            input: Some(Text),
            arguments: &[must("pat", Text)],
            about: "whether a text matches a regular expression",
        },
        text::matching,
    ),
];

#[cfg(test)]
mod tests {
    use super::{FILTERS, FUNCTIONS, TESTS};

    /// The judges look at this page, in every look.
    const PAGE: &str = include_str!("../../../../tests/sites/surface/templates/functies.html");

    #[test]
    fn the_page_of_everything_uses_each() {
        let calls = FUNCTIONS.iter().map(|(definition, _)| format!("{}(", definition.name));
        let filters = FILTERS.iter().map(|(definition, _)| format!("| {}", definition.name));
        let tests = TESTS.iter().map(|(definition, _)| format!("is {}(", definition.name));
        let missing: Vec<String> =
            calls.chain(filters).chain(tests).filter(|form| !PAGE.contains(form)).collect();
        assert_eq!(missing, [""; 0]);
    }
}
