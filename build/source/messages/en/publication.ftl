# Messages about pages, references, components and the theme.
rule-dead-link = A link within the site leads to a page, heading or file that exists.
publication-dead-link = link to `{ $address }` leads nowhere
publication-dead-link-hint = write a path below content/ as `@/folder/page.md`, or the name of a file beside the text
publication-dead-anchor = there is no heading `#{ $anchor }` in { $page }
publication-dead-anchor-hint = give the heading a fixed name: `## Heading {"{"}#name{"}"}`
rule-external-link = The address of another site is written so that it can lead somewhere.
publication-external-link = address `{ $address }` cannot be right: { $flaw ->
    [slashes] `http:` or `https:` is followed by `//`
    [host] it has no name of a site, such as `www.example.org`
    [space] there is a space in it
    [percent] `%` is followed by two digits or letters from a to f
    [anchor] `{ $detail }` cannot stand after `#`
   *[character] `{ $detail }` cannot stand in it
}
publication-external-link-hint = copy the address from the address bar of a browser; if it is right after all, put its beginning in `skip_prefixes` below [link_checker] in config.toml
rule-link-scheme = A link is a web address, an e-mail address or a telephone number.
publication-link-scheme = a link with `{ $scheme }:` is not allowed
publication-link-scheme-hint = use https:, http:, mailto: or tel:
rule-outside-site = A path stays within the folder `content/`.
publication-outside-site = path `{ $path }` leads out of content/
publication-outside-site-hint = put the file beside the text
rule-missing-file = A file that the text names exists.
publication-missing-file = file `{ $file }` does not exist
publication-missing-file-hint = put the file in the folder { $folder }
publication-no-download = `{ $path }` cannot be downloaded
publication-no-download-hint = name a file, or a publication as `@/folder/_index.md`
rule-data-format = Data stands in a file that a component can read.
publication-data-format = `{ $file }` is no data file
publication-data-format-hint = use a file that ends in .csv, .toml, .json or .geojson
publication-data-too-large = `{ $file }` is larger than { $limit } MB
publication-data-too-large-hint = keep only what the reader gets to see in the file
publication-data-utf8-hint = save the file as "CSV UTF-8"
publication-no-rows = there are no rows in this file
publication-no-rows-hint = put at least one row below the names of the columns
publication-no-list = a list of rows with names belongs here
publication-no-list-hint = write a row in TOML as `[[row]]` with `name = "…"` below it, in JSON as `{ "[{" }"name": "…"{ "}]" }`
rule-missing-column = A table has the columns that a component needs.
publication-missing-column = the column `{ $column }` is missing
publication-missing-column-hint = this file has `{ $names }`
rule-unknown-column = A component knows the columns of a table.
publication-unknown-column = this component has no column `{ $column }`
rule-invalid-cell = A cell holds what its column is for.
publication-empty-cell = the cell in column `{ $column }` is empty
publication-cell = `{ $value }` is no { $kind ->
    [number] number
    [date] year, quarter, month or day
   *[text] text
}
publication-cell-number-hint = write the number alone, such as `{ $form }`; the unit stands elsewhere, and a cell without a number is left empty
publication-cell-date-hint = write `2026`, `2026-Q2`, `2026-04` or `2026-04-23`
publication-cell-text-hint = write one text between quotation marks
publication-period = `{ $to }` comes before `{ $from }`
publication-years = this runs from { $first } to { $last }, too long to draw
publication-years-hint = see whether each year is right; more than twenty years do not fit a page
publication-chart-kind = there is no chart of the kind `{ $name }`
publication-chart-series = there are more series than can be told apart
publication-chart-series-hint = take at most six columns with numbers, or make two charts
publication-chart-empty = there are no numbers in this file
publication-chart-empty-hint = put what each row is about in the first column, and the numbers in the columns after it
publication-chart-negative = numbers below zero cannot be stacked
publication-chart-negative-hint = choose another kind of chart
publication-map-classes = the map cannot be coloured by this column
publication-map-classes-hint = choose a column with numbers, or with at most { $number } different words
publication-tile-place = `{ $name }` has no place on the map
publication-tile-taken = `{ $name }` stands in the place of `{ $other }`
publication-tile-hint = give each row a place of its own: `rij` and `kolom` are whole numbers from 1 to { $most }
publication-geo-features = there are no borders in here
publication-geo-property = this area has no property `{ $key }`
publication-geo-geometry = an area of a map is a `Polygon` or a `MultiPolygon`
publication-geo-ring = a border has at least three points, each with two numbers
publication-geo-hint = use a GeoJSON file with a `FeatureCollection` of polygons
publication-geo-twice = `{ $name }` is in the borders twice
publication-geo-missing = `{ $name }` is not in the borders
publication-no-page = `{ $path }` is no page
publication-no-extra = `[extra.{ $key }]` is not in the front matter of { $page }
publication-no-extra-hint = put `[extra.{ $key }]` in the front matter, with lines like `name = "text"` below it
publication-facts-table = names with a text belong here
publication-facts-value = this is no text, number, date or list of these
publication-facts-hint = write `name = "text"`, a number or date without quotation marks, `{"{"} waarde = 8500, eenheid = "€" {"}"}`, or `{"{"} termen = "place" {"}"}` for the terms of the page
publication-roles-hint = write `name = "role"`, or `name = ["role", "other role"]`
rule-invalid-formula = A formula can be computed, and each number has a source or is an assumption.
publication-row-twice = the name `{ $name }` is there twice
publication-no-row = there is no row with the name `{ $name }`
publication-row-both = a row has a value or a formula, not both
publication-row-neither = row `{ $name }` has no value and no formula
publication-row-unsourced = row `{ $name }` does not say where its number comes from
publication-row-varies = `ja` or `nee` belongs here, and nobody varies a formula
publication-row-hint = fill in `waarde` with `bron` or `aanname`, or `formule`
publication-formula = `{ $rest }` does not fit in a formula
publication-formula-hint = use numbers, names of rows, `+ - * /`, brackets and functions with `;` between arguments
publication-formula-function = there is no function `{ $name }`
publication-formula-arguments = `{ $name }` takes { $number } arguments
publication-formula-infinite = this cannot be computed: something is divided by zero, or the number is too large
publication-formula-circle = `{ $name }` depends on itself
rule-external-picture = A picture stands in the site itself, not with another.
publication-external-picture = picture `{ $address }` stands on another site
publication-external-picture-hint = save the picture beside the text, if its rights allow that
rule-broken-picture = A picture can be read as a picture.
publication-broken-picture = `{ $file }` is no picture that can be read
publication-broken-picture-hint = save the file again as PNG, JPEG, WebP, GIF or SVG
publication-cut-off-picture = picture `{ $file }` ends halfway
publication-cut-off-picture-hint = the file did not arrive whole: put the original there again
rule-unsafe-svg = A drawing (SVG) runs nothing and loads nothing from elsewhere.
publication-unsafe-svg = `{ $name }` is left out when this drawing is published: it runs something or loads something from outside the file
publication-unsafe-svg-hint = take this out of the drawing, or put what it needs in the file itself
rule-oversized-picture = A picture has at most 50 megapixels.
publication-oversized-picture = picture `{ $file }` is too large: { $width } by { $height } pixels, more than { $most } megapixels
publication-oversized-picture-hint = make the picture smaller; 4000 pixels wide is enough for print as well
rule-path-taken = No two pages or files have the same address.
publication-path-taken = address `{ $path }` is taken
publication-path-first = the first with this address stands here
publication-path-taken-hint = give one of the two another address: with `slug` or `path` in its front matter, or by naming the file or folder otherwise
rule-redirect-cycle = Redirects lead somewhere.
publication-redirect-cycle = redirects go round: { $trail }
publication-redirect-cycle-hint = let one of the sections lead to a page with text
rule-unknown-component = A component that the text calls exists.
publication-unknown-component = there is no component `{ $name }`
rule-missing-face = A component has a face for both panels.
publication-missing-face = component `{ $name }` has no face for { $panel ->
    [web] the website
   *[print] the PDF
}
publication-missing-face-hint = make { $file }
rule-unknown-argument = A component is given only arguments that it knows.
publication-unknown-argument = component `{ $component }` knows no argument `{ $name }`
rule-missing-argument = A component is given all arguments it requires.
publication-missing-argument = component `{ $component }` lacks the argument `{ $name }`
publication-add-argument = add: `{ $form }`
rule-argument-type = An argument has the type that the component expects.
publication-argument-type = argument `{ $name }` of `{ $component }` must be { publication-type-expected }, not { publication-type-found }
publication-type-expected = { $expected ->
    [string] text
    [bool] true or false
    [integer] a whole number
    [float] a number
    [number] a number
   *[array] a list
}
publication-type-found = { $found ->
    [string] text
    [bool] true or false
    [integer] a whole number
    [float] a number
   *[array] a list
}
publication-write-instead = write `{ $form }`
publication-argument-choice = argument `{ $name }` cannot be `{ $value }`; choose from `{ $choices }`
publication-argument-language = argument `{ $name }` is no language: `{ $value }`
publication-argument-language-hint = write the code of the language, such as `en`, `fy` or `en-GB`
rule-conditional-content = Text for one panel has no headings or notes.
publication-conditional = there can be no heading or note within `{ $component }`
publication-conditional-hint = put the heading or note outside: contents and numbers are the same in every panel
rule-component-body = A component stands around text, or does not, as its definition says.
publication-body-missing = component `{ $name }` needs text
publication-body-unwanted = component `{ $name }` does not stand around text
rule-film-page = A film is shown on its own page, or on one that names it.
publication-no-film = there is no film here
publication-no-film-hint = name a page with `[extra.film]`: `{ $name }="@/film/name/index.md"`
publication-no-film-here-hint = this page has no `[extra.film]`; name the page of the film: `{ $name }="@/film/name/index.md"`
rule-film-player = A film of another host is shown only if `config.toml` names that host.
publication-film-player = the site may not show a film of `{ $host }`
publication-film-player-hint = put the host in config.toml below [embed]: `players = ["{ $host }"]`
rule-film-format = The files of a film are of a kind that browsers show.
publication-film-format = `{ $file }` is no file that can be used here
publication-film-format-hint = name a film that ends in .mp4 (with H.264) or .webm
publication-film-broken = `{ $file }` cannot be read as a film, or ends too soon
publication-film-broken-hint = copy the file again, or make it anew; a film is named for what is in it: .mp4 or .webm
publication-film-codec = browsers do not play what is in `{ $file }`
publication-film-codec-hint = save the film with H.264 in .mp4, or with VP8, VP9 or AV1 in .webm
publication-film-no-picture = there are no pictures in `{ $file }`
publication-film-poster-hint = name a picture, such as `poster.jpg`
publication-film-sound-hint = name a described version of the film (.mp4 or .webm) or a sound that plays along (.mp3, .m4a or .ogg)
publication-film-vtt-hint = name a file with WebVTT, which ends in .vtt
rule-film-duration = The duration that stands with a film is that of the film.
publication-film-duration = `{ $file }` lasts { $real }, but this says { $written }
publication-film-duration-hint = write `duration = "{ $real }"`, or see whether this is the right film
rule-film-poster = The picture before a film has the proportions of that film.
publication-film-poster = this picture is { $poster } pixels, but the film { $film }: it gets bars, and jumps when the film starts
publication-film-poster-shape-hint = take a picture from the film itself, of { $film } pixels or in the same proportions
rule-film-transcript = What a film says and shows is written out on its page (WCAG 1.2.3).
publication-film-transcript = there is no heading `#{ $anchor }` with the transcript on this page
publication-film-transcript-hint = put the text below a heading of this name: `## Transcript {"{"}#{ $anchor }{"}"}`
publication-film-no-transcript = the transcript of the film belongs below this heading, but there is nothing
publication-film-no-transcript-hint = write down what can be heard and seen
rule-caption-syntax = Captions and chapters can be read as WebVTT.
publication-caption-syntax = { $flaw ->
    [head] the first line is not `WEBVTT`
    [times-missing] a line with times belongs here
    [times-reversed] this cue does not end after it begins
    [empty-line] an empty line belongs before these times
    [bytes] this character cannot be read; save the file as UTF-8
    [none] there are no cues in this file
   *[times] these times cannot be read
}
publication-caption-syntax-hint = begin the file with `WEBVTT`; after an empty line write `00:01.000 --> 00:03.500` and below that the text
rule-caption-overlap = Captions do not stand over each other.
publication-caption-overlap = this cue begins while an earlier one is still there, until { $time }
publication-caption-overlap-hint = end the earlier one sooner, or begin this one later
rule-caption-late = Captions end before the film does.
publication-caption-late = this cue stands until { $time }, but the film ends at { $end }
publication-caption-late-hint = bring the end forward, or correct `duration` in the front matter
rule-caption-line = A line of captions fits below the film.
publication-caption-line = this line has { $characters } characters; { $most } fit
publication-caption-line-hint = spread the text over two lines or two cues
rule-caption-speed = Captions stand long enough to be read.
publication-caption-speed = this cue asks for { $speed } characters a second; most people read { $most }
publication-caption-speed-hint = let the cue stand longer, or say it in fewer words
rule-unknown-taxonomy = A taxonomy stands in the configuration.
publication-unknown-taxonomy = taxonomy `{ $name }` is not in config.toml
rule-invalid-token = A design token can be read.
publication-invalid-token = token `{ $name }` cannot be read
publication-invalid-token-hint = write a colour as "#1f5f4a", a size as "1.25rem", a number or a list of fonts
publication-invalid-keyword-hint = choose from: `{ $words }`
publication-unknown-token = token `{ $name }` refers to `{ $target }`, which does not exist
publication-invalid-ink = ink of token `{ $name }` cannot be read
publication-invalid-ink-hint = write `cmyk` as four whole percentages, together at most 300, such as [85, 38, 72, 30], and `spot` as the name of a spot colour
publication-two-inks = token `{ $name }` has another ink than `{ $other }`, but the same colour { $color }
publication-two-inks-hint = give tokens of one colour one ink, or make one of the colours a shade different
rule-low-contrast = Text stands out enough against every background (WCAG 1.4.3 and 1.4.11).
publication-low-contrast = colour `{ $name }` has a contrast of { $ratio }:1 on `{ $background }`; { $needed }:1 is needed
publication-low-contrast-hint = nearest colour that passes: { $color }
publication-low-contrast-background = no text colour passes on these backgrounds; choose another background
rule-invalid-pattern = A pattern in the configuration can be read.
publication-invalid-pattern = pattern `{ $pattern }` cannot be read
publication-invalid-pattern-hint = write a path in which `*` stands for a part of a name and `**` for folders, such as `*.tmp` or `drafts/**`
publication-no-address = the link has no address
publication-foreign-alias = alias `{ $alias }` leads out of the site
publication-foreign-alias-hint = write an address within the site, such as `old-folder/old-name`
publication-generated-path-taken = address `{ $path }` already belongs to { $what ->
    [taxonomy] the taxonomy `{ $name }`
    [pager] a list that is spread over pages
    [search] the search page
    [search-index] the search index
    [feed] a feed
    [film] a film on another page
    [not-found] the page for addresses that do not exist
    [sitemap] the sitemap
    [headers] the headers of a web server
   *[robots] robots.txt
}
publication-search-path-taken-hint = give this page another address, or another word to the search page: `[translations] web-search-path = "find"` in config.toml
publication-sitemap-path-taken-hint = remove this file, or write `generate_sitemap = false` in config.toml
publication-robots-path-taken-hint = remove this file, or write `generate_robots_txt = false` in config.toml
publication-headers-path-taken-hint = remove this file, or remove the web server from `headers` under `[serving]` in config.toml
publication-not-rendered = the link leads to { $page }, which gets no page of its own (`render = false`)
publication-not-rendered-hint = take out `render = false` there, or link to another page
publication-dead-redirect-hint = write the address of a page of the site, such as `guide/start/`, or a whole web address
rule-unusable-term = A term has letters or digits, because its name becomes an address.
publication-unusable-term = no address can be made of the term `{ $name }`
publication-unusable-term-hint = give the term a name with letters or digits
publication-no-content = the folder `content` is missing
publication-no-content-hint = make a folder `content` beside config.toml and put the texts in it
publication-file-and-folder = `{ $path }` is a file, but a folder comes at that address too
publication-file-and-folder-below = this comes in that folder
publication-file-and-folder-hint = give the file another name, with an extension such as `.txt`
rule-code-contrast = The colours of a theme for code stand out enough (WCAG 1.4.3).
publication-code-contrast = theme `{ $name }` has colours with too little contrast; they were changed: { $colors }
publication-code-contrast-hint = choose a theme with more contrast, or leave the key out: the colours of the house style then count
rule-register = Each key of a note stands in the register, and the note there is not empty.
publication-unknown-note = `{ $file }` does not know `{ $name }`
publication-no-register = make the file `{ $file }` with `[{ $name }]` and below it what the note says
publication-empty-note = `{ $name }` says nothing
publication-empty-note-hint = give a source a `title`, a term a `text`
rule-invalid-schema = A schema for front matter can be used.
rule-front-matter-schema = Front matter is what the schema of the page says.
publication-unknown-schema = there is no schema `{ $name }` in `templates/schemas/`
publication-schema-broken = this schema is not right: { $what }
publication-schema-broken-hint = a schema follows JSON Schema, see https://json-schema.org/
publication-schema-regex = `{ $regex }` is no regular expression that can be used
publication-schema-reference = `{ $address }` does not exist
publication-schema-reference-hint = refer to a part of this schema, such as `#/$defs/name`, or of another schema in `templates/schemas/`
publication-schema-draft = `{ $address }` is no known version of JSON Schema
publication-schema-draft-hint = write `https://json-schema.org/draft/2020-12/schema`, or leave `$schema` out
publication-schema-unusable = this schema cannot be used
publication-schema-unusable-hint = see that each `$id` and `$anchor` is there only once
publication-schema-about = what belongs here: { $about }
publication-schema-missing = { $key ->
    [root] the front matter
   *[other] `{ $key }`
} lacks `{ $name }`
publication-schema-unknown = { $key ->
    [root] the schema
   *[other] `{ $key }`
} knows no key `{ $name }`
publication-schema-name = `{ $name }` is no name that can stand here
publication-schema-kind = { $kind ->
    [string] a text
    [integer] a whole number
    [number] a number
    [boolean] `true` or `false`
    [array] a list
    [null] nothing
   *[table] a table
}
publication-schema-or = { $first } or { $rest }
publication-schema-type = `{ $key }` must be { $wanted }
publication-schema-choice = `{ $key }` must be one of these values: { $known }
publication-schema-choices = `{ $key }` must be one of the { $count } values that the schema names
publication-schema-const = `{ $key }` must be `{ $value }`
publication-schema-minimum = `{ $key }` must be at least { $limit }
publication-schema-maximum = `{ $key }` must be at most { $limit }
publication-schema-above = `{ $key }` must be more than { $limit }
publication-schema-below = `{ $key }` must be less than { $limit }
publication-schema-multiple = `{ $key }` must be a multiple of { $limit }
publication-schema-empty = `{ $key }` is empty
publication-schema-short = `{ $key }` must have at least { $limit } characters
publication-schema-long = `{ $key }` must have at most { $limit } characters
publication-schema-few = `{ $key }` must name at least { $limit }
publication-schema-many = `{ $key }` must name at most { $limit }
publication-schema-twice = `{ $key }` names something twice
publication-schema-pattern = `{ $key }` has not the form `{ $pattern }`
publication-schema-format = `{ $key }` must { $format ->
    [date] be a date, such as 2026-11-26
    [date-time] be a date with a time, such as 2026-11-26T12:00:00+01:00
    [uri] be a web address, such as https://example.org/
    [email] be an e-mail address
   *[other] have the form `{ $format }`
}
publication-schema-not = `{ $key }` must not stand here
publication-schema-other = `{ $key }` is not what the schema says

rule-picture-rights = Of each picture it is known who made it and how it may be used, and who can be recognised agreed.
publication-picture-unknown = it is not known who made `{ $file }` and how it may be used
publication-picture-add-hint = add to `{ $file }`: `["{ $name }"]` with `maker` and `licence` below it; `["*"]` stands for all pictures in the folder
publication-picture-register-hint = make `{ $file }` with `["{ $name }"]` and `maker` and `licence` below it; `["*"]` stands for all pictures in the folder
publication-picture-no-maker = it is not known who made `{ $file }`
publication-picture-no-maker-hint = name a person or organisation: `maker = "…"`
publication-picture-no-licence = it is not known how `{ $file }` may be used
publication-picture-no-licence-hint = name a licence, such as `licence = "CC-BY-4.0"` or `licence = "All rights reserved"`
publication-picture-no-consent = somebody can be recognised in `{ $file }`, and no consent is named
publication-picture-no-consent-hint = write when and how they agreed: `consent = "…"`; readers do not see it
publication-picture-missing = `{ $folder }` has no picture `{ $name }`
publication-picture-missing-hint = remove the entry, or put the picture in the folder
publication-picture-quotes-hint = put the name of a file between quotes: `["{ $name }"]`
