//! What Tera itself has, for the table in `templates/README.md` and for hints. Tera checks these
//! calls; a test keeps the names in step with it.

use super::definition::Type::{Any, Array, Bool, Integer, Map, Number, Text};
use super::definition::{Definition, may, must};

pub(super) const FUNCTIONS: &[Definition] = &[
    Definition {
        name: "range",
        input: None,
        arguments: &[may("start", Integer), must("end", Integer), may("step_by", Integer)],
        about: "the whole numbers from `start` up to but not including `end`",
    },
    Definition {
        name: "throw",
        input: None,
        arguments: &[must("message", Text)],
        about: "stops with a message of the template's own",
    },
];

pub(super) const FILTERS: &[Definition] = &[
    Definition { name: "abs", input: Some(Number), arguments: &[], about: "without sign" },
    Definition {
        name: "capitalize",
        input: Some(Text),
        arguments: &[],
        about: "first letter large, the rest small",
    },
    Definition {
        name: "default",
        input: Some(Any),
        arguments: &[must("value", Any), may("boolean", Bool)],
        about: "another value where there is none; with `boolean` also for what counts as false",
    },
    Definition {
        name: "escape",
        input: Some(Text),
        arguments: &[],
        about: "escaped for HTML, unless it is marked as safe",
    },
    Definition {
        name: "escape_html",
        input: Some(Text),
        arguments: &[],
        about: "escaped for HTML",
    },
    Definition { name: "escape_xml", input: Some(Text), arguments: &[], about: "escaped for XML" },
    Definition {
        name: "first",
        input: Some(Array),
        arguments: &[],
        about: "the first item, or none",
    },
    Definition {
        name: "float",
        input: Some(Any),
        arguments: &[],
        about: "as a number with a fraction",
    },
    Definition {
        name: "get",
        input: Some(Map),
        arguments: &[must("key", Text), may("default", Any)],
        about: "the value of a key",
    },
    Definition {
        name: "indent",
        input: Some(Text),
        arguments: &[
            may("width", Integer),
            may("indentation", Text),
            may("first", Bool),
            may("blank", Bool),
        ],
        about: "each line but the first moved in, by 4 if `width` is left out",
    },
    Definition {
        name: "int",
        input: Some(Any),
        arguments: &[may("base", Integer)],
        about: "as a whole number",
    },
    Definition {
        name: "join",
        input: Some(Array),
        arguments: &[may("sep", Text)],
        about: "the items as one text",
    },
    Definition { name: "keys", input: Some(Map), arguments: &[], about: "its keys" },
    Definition {
        name: "last",
        input: Some(Array),
        arguments: &[],
        about: "the last item, or none",
    },
    Definition {
        name: "length",
        input: Some(Any),
        arguments: &[],
        about: "number of items or characters",
    },
    Definition { name: "lower", input: Some(Text), arguments: &[], about: "small letters" },
    Definition {
        name: "newlines_to_br",
        input: Some(Text),
        arguments: &[],
        about: "`<br>` for each end of line",
    },
    Definition {
        name: "nth",
        input: Some(Array),
        arguments: &[must("n", Integer)],
        about: "an item by its place, from 0, or none",
    },
    Definition {
        name: "pairs",
        input: Some(Map),
        arguments: &[],
        about: "its keys with their values",
    },
    Definition {
        name: "pluralize",
        input: Some(Integer),
        arguments: &[may("singular", Text), may("plural", Text)],
        about: "the ending for one or for more",
    },
    Definition {
        name: "replace",
        input: Some(Text),
        arguments: &[must("from", Text), must("to", Text)],
        about: "with another text in place of each `from`",
    },
    Definition {
        name: "reverse",
        input: Some(Any),
        arguments: &[],
        about: "a text or list from back to front",
    },
    Definition {
        name: "round",
        input: Some(Number),
        arguments: &[may("method", Text), may("precision", Integer)],
        about: "rounded; `method` is `ceil` or `floor`",
    },
    Definition { name: "safe", input: Some(Any), arguments: &[], about: "not escaped" },
    Definition {
        name: "sort",
        input: Some(Array),
        arguments: &[may("attribute", Text)],
        about: "in ascending order",
    },
    Definition {
        name: "split",
        input: Some(Text),
        arguments: &[must("pat", Text)],
        about: "a list of the parts between each `pat`",
    },
    Definition { name: "str", input: Some(Any), arguments: &[], about: "as text" },
    Definition {
        name: "title",
        input: Some(Text),
        arguments: &[],
        about: "first letter of each word large",
    },
    Definition {
        name: "trim",
        input: Some(Text),
        arguments: &[may("pat", Text)],
        about: "without white space, or `pat`, at both ends",
    },
    Definition {
        name: "trim_end",
        input: Some(Text),
        arguments: &[may("pat", Text)],
        about: "likewise at the end",
    },
    Definition {
        name: "trim_start",
        input: Some(Text),
        arguments: &[may("pat", Text)],
        about: "likewise at the start",
    },
    Definition {
        name: "truncate",
        input: Some(Text),
        arguments: &[must("length", Integer), may("end", Text)],
        about: "the first characters, and `…` where something was left out",
    },
    Definition {
        name: "unique",
        input: Some(Array),
        arguments: &[],
        about: "without repeated items",
    },
    Definition { name: "upper", input: Some(Text), arguments: &[], about: "large letters" },
    Definition { name: "values", input: Some(Map), arguments: &[], about: "its values" },
    Definition { name: "wordcount", input: Some(Text), arguments: &[], about: "number of words" },
];

pub(super) const TESTS: &[Definition] = &[
    Definition { name: "array", input: Some(Any), arguments: &[], about: "whether it is a list" },
    Definition {
        name: "bool",
        input: Some(Any),
        arguments: &[],
        about: "whether it is true or false",
    },
    Definition {
        name: "containing",
        input: Some(Any),
        arguments: &[must("pat", Any)],
        about: "whether a text, list or map has a part, item or key",
    },
    Definition {
        name: "defined",
        input: Some(Any),
        arguments: &[],
        about: "whether there is such a variable or field",
    },
    Definition {
        name: "divisible_by",
        input: Some(Number),
        arguments: &[must("divisor", Number)],
        about: "whether a number can be divided without remainder",
    },
    Definition {
        name: "ending_with",
        input: Some(Text),
        arguments: &[must("pat", Text)],
        about: "whether a text ends with another",
    },
    Definition { name: "even", input: Some(Number), arguments: &[], about: "whether it is even" },
    Definition {
        name: "float",
        input: Some(Any),
        arguments: &[],
        about: "whether it has a fraction",
    },
    Definition {
        name: "integer",
        input: Some(Any),
        arguments: &[],
        about: "whether it is a whole number",
    },
    Definition {
        name: "iterable",
        input: Some(Any),
        arguments: &[],
        about: "whether `for` can walk it",
    },
    Definition { name: "map", input: Some(Any), arguments: &[], about: "whether it is a map" },
    Definition { name: "none", input: Some(Any), arguments: &[], about: "whether it is none" },
    Definition {
        name: "number",
        input: Some(Any),
        arguments: &[],
        about: "whether it is a number",
    },
    Definition { name: "odd", input: Some(Number), arguments: &[], about: "whether it is odd" },
    Definition {
        name: "starting_with",
        input: Some(Text),
        arguments: &[must("pat", Text)],
        about: "whether a text begins with another",
    },
    Definition { name: "string", input: Some(Any), arguments: &[], about: "whether it is a text" },
    Definition {
        name: "undefined",
        input: Some(Any),
        arguments: &[],
        about: "whether there is no such variable or field",
    },
];
