# What templates call: functions, filters and tests.
template-placed = { $reason } ({ $file }:{ $line }:{ $column })
template-tera = { $reason }
template-no-site = no site is known here yet
template-signature-hint = write { $signature }; what has a question mark can be left out

template-argument-missing = `{ $name }` lacks the argument `{ $argument }`
template-argument-unknown = `{ $name }` has no argument `{ $argument }`
template-argument-type = `{ $name }` wants a value of type { $wanted } for `{ $argument }`, but gets { $given }
template-argument-undefined = argument `{ $argument }` of `{ $name }` has no value
template-argument-undefined-hint = check the name, or give another value with `{ $argument }=… | default(value="…")`
template-no-arguments-hint = it has no arguments
template-input-undefined = what stands before `{ $name }` has no value
template-input-undefined-hint = check the name, or put `| default(value="…")` before it
template-input-type = `{ $name }` wants a value of type { $wanted }, but gets { $given }
template-one-of = `{ $name }` wants exactly one of { $names }

template-unknown-language = the site has no language `{ $code }`
template-no-page = there is no page `{ $path }`
template-no-section = there is no section `{ $path }`
template-entry-path-hint = write the path from `content/`, such as `guide/_index.md`
template-no-taxonomy = there is no taxonomy `{ $kind }` in language `{ $language }`
template-no-term = taxonomy `{ $kind }` has no term `{ $term }`
template-taxonomy-without-pages = the terms of taxonomy `{ $kind }` have no pages
template-taxonomy-without-pages-hint = set `render = true` for the taxonomy in `config.toml`
template-no-picture = `{ $path }` is no picture of this site
template-no-picture-hint = write the address of the picture on the site
template-resize-too-large = `{ $path }` is too large to resize: more than { $most } megapixels
template-resize-cut-off = `{ $path }` ends halfway and cannot be resized
template-resize-unreadable = `{ $path }` is no picture that can be read
template-resize-svg = `{ $path }` is an SVG: it has no size in pixels and needs no resizing
template-picture-too-large = { $width } by { $height } pixels is too large; together they may be { $most } million
template-picture-choice = `{ $argument }` is `{ $given }`; it can be: { $known }
template-picture-side-missing = `op="{ $op }"` needs `{ $argument }` too
template-picture-number = `{ $argument }` must be a number from 1 to { $most }
template-no-file = there is no file `{ $path }`
template-no-file-hint = searched from the folder of the site, and in `static/`, `content/` and the theme's `static/`
template-data = the data cannot be read
template-data-literal = { $reason } (line { $line }, column { $column } of `literal`)
template-data-url = data at a web address is not fetched during a build
template-data-url-hint = save the file in the folder of the site and write `load_data(path="…")`, so that every build gives the same without a network
template-data-format = there is no kind of data `{ $format }`
template-hash-kind = `sha_type` is { $kind }
template-hash-kind-hint = choose 256, 384 or 512

template-no-word = there is no word `{ $key }` in language `{ $language }`
template-no-word-hint = put in `config.toml` under `[{ $table }]`: { $key } = "…"
template-no-date = `{ $date }` is no date
template-no-date-hint = a date is like `2026-11-23` or `2026-11-23T14:00:00Z`, or a number of seconds since 1970
template-date-format = the date cannot be written that way: { $reason }
template-date-format-hint = without `locale` a format is like `%d-%m-%Y`, with `locale` like `d MMMM y`
template-unknown-timezone = there is no time zone `{ $zone }`
template-unknown-timezone-hint = a time zone is called like `Europe/Amsterdam`
template-no-now = there is no date that can count as now
template-no-now-hint = give a page a `date`, or set the environment variable SOURCE_DATE_EPOCH; the clock does not count, so that every build of the same texts is the same
template-no-variable = environment variable `{ $variable }` is not there
template-no-variable-hint = set it before building, or write `get_env(name="{ $variable }", default="…")`
template-random-range = there is no number between { $start } and { $end }
template-random-range-hint = `start` counts, `end` does not: `get_random(start=1, end=7)` throws a die

template-no-base64 = `{ $text }` is no base64 of a text
template-format = the value cannot be formatted that way: { $reason }
template-format-hint = `spec` is like `.2` (digits after the point), `05` (zeros before) or `>10` (to the right)
template-regex = the regular expression is not right: { $reason }
template-regex-hint = write a `\` in a text as `\\`, and put one before characters that are meant literally
template-no-size = { $number } is no number of bytes
template-unknown-locale = there is no language `{ $locale }` for numbers
template-unknown-locale-hint = write a code such as `nl`, `en` or `de-AT`
template-no-attribute = item { $number } of the list has no `{ $attribute }`
template-no-attribute-hint = check the name; for fields of front matter it is `extra.NAME`

template-unknown-function = there is no function `{ $name }`
template-unknown-filter = there is no filter `{ $name }`
template-unknown-test = there is no test `{ $name }`
template-renamed = write `{ $new }` now
