# Messages of the room `source`: files, configuration and front matter.

# Words of the renderers
source-level-error = error
source-level-warning = warning
source-help = help
source-related = see also

# Keys
source-unknown-key = unknown key `{ $key }`
source-did-you-mean = did you mean `{ $name }`?
source-known-names = known are { $names }
source-nothing-known = no names are known here
source-wrong-type = `{ $key }` expects { $expected ->
    [string] text between quotation marks
    [integer] a whole number
    [number] a number
    [boolean] `true` or `false`
    [date] a date
    [array] a list between `[` and `]`
   *[table] a table with keys
}, but here is { $found ->
    [string] text
    [integer] a whole number
    [float] a number with a fraction
    [boolean] `true` or `false`
    [date] a date
    [array] a list
    [table] a table
   *[null] nothing
}
source-invalid-value = `{ $value }` is no valid value for `{ $key }`
source-feed-filename-hint = write a file name such as `atom.xml`; the template of that name makes the feed
source-negative-hint = give a number of 0 or more
source-number-hint = give a number from { $least } to { $most }
source-trim-hint = write `a4`, `a5` or width by height, such as `210x210 mm`; a side is 90 to 600 mm
source-missing-key = key `{ $key }` is missing
source-missing-key-hint = add a line with `{ $key }`
source-empty-key = `{ $key }` is empty
source-empty-key-hint = write between the quotation marks what belongs here
source-key-without-effect = `{ $key }` is read but has no effect yet
source-key-without-effect-hint = remove it, or set `key-without-effect` in `[checks]` to "allow"
source-invalid-date = `{ $value }` is no date
source-invalid-date-hint = write year, month and day, such as `2026-11-23`, of a day that exists
source-not-a-language = use a language code such as `nl`, `en` or `nl-BE`
source-base-url-hint = write the whole address, such as `https://www.example.org`
source-frame-source-hint = write `'self'` (this site), `'none'` (nobody) or an address without a path, such as `https://www.example.org` or `https://*.example.org`
source-embed-open = with `{ $value }` every site may show the films of this site
source-embed-open-hint = any site can then put a film in a story of its own, also one that you do not know; name the sites, such as `"https://*.example.org"`, or set `embed-open` in `[checks]` to "allow" if this is what you want
source-frame-none-hint = `'none'` stands alone: remove this word or the others

# TOML and YAML
source-invalid-toml = this is no valid TOML: { $reason ->
    [duplicate-key] this key is already there
    [cannot-recurse-further-max-recursion-depth-met] nested too deep
    [recursion-limit] nested too deep
    [key-with-no-value] after the key, `=` and a value are missing
    [missing-value-for-key] after `=` the value is missing
    [missing-value] a value is missing here
    [missing-assignment-between-key-value-pairs] between key and value, `=` is missing
    [extra-assignment-between-key-value-pairs] there is one `=` too many
    [extra] there is one character too many
    [invalid-basic-string] the text is not closed with `"`
    [invalid-literal-string] the text is not closed with `'`
    [invalid-multi-line-basic-string] the text is not closed with three quotation marks
    [missing-opening-quote] a quotation mark is missing before the text
    [missing-escaped-value] after `\` belongs `n`, `t`, `"`, `\` or a Unicode number
    [missing-comma-between-array-elements] a comma is missing between the values of the list
    [missing-comma-between-key-value-pairs] a comma is missing between the keys
    [extra-comma-in-array] there is one comma too many in the list
    [unclosed-array] the list is not closed with `]`
    [unclosed-table] the head of the table is not closed with `]`
    [unclosed-array-table] the head of the table is not closed with `]]`
    [unclosed-inline-table] the table is not closed with `{ "}" }`
    [invalid-unquoted-key] a key without quotation marks has only letters, digits, `-` and `_`
    [unquoted-keys-cannot-be-empty] a key is missing before `=`
    [invalid-key-value-pair] here belongs `key = value`
    [unexpected-key-or-value] here belongs a new line or a comma
    [unexpected-content] this does not belong here
    [unexpected-leading-zero] a number does not begin with 0
    [invalid-value] this value cannot be read
    [string-values-must-be-quoted] the value is missing, or is text without quotation marks
    [invalid-date] there is no such date, or it is not written like `2026-11-23`
    [invalid-time] there is no such time
    [invalid-fraction] after the point in a number belong digits
    [invalid-float] this is no number and no text between quotation marks
    [invalid-integer] this is no number and no text between quotation marks
    [invalid-boolean] write `true` or `false`
    [too-few-unicode-value-digits] after `\` comes `n`, `t`, `"`, `\` or a Unicode number
    [cannot-extend-value-of-type-string-with-a-dotted-key] this key has a value already and cannot be a table
    [cannot-extend-value-of-type-array-with-a-dotted-key] this key has a value already and cannot be a table
    [cannot-extend-value-of-type-inline-table-with-a-dotted-key] this key has a value already and cannot be a table
    [integer-number-overflowed] the number is too large
    [floating-point-number-overflowed] the number is too large
    [extra-comma-in-inline-table] the table has a comma too many
   *[other] { $detail }
}
source-invalid-yaml = this is no valid YAML: { $reason ->
    [while-parsing-a-flow-sequence] the list is not closed with `]`
    [while-parsing-a-flow-mapping-did-not-find-expected-or] the table is not closed with `{ "}" }`
    [while-scanning-a-quoted-scalar-found-unexpected-end-of-stream] the text is not closed with a quotation mark
    [invalid-trailing-content-after-double-quoted-scalar] there is more text after the quotation mark
    [while-parsing-a-block-collection-did-not-find-expected-indicator] the next `- ` of the list belongs here
    [unexpected-character] put text that begins with a sign between quotation marks
    [duplicate-key] this key is already there
    [nested-too-deep] nested too deep
    [recursion-limit-exceeded] nested too deep
    [too-many-values] too many values
    [unknown-anchor] this refers to something that is not there
    [while-parsing-node-found-unknown-anchor] this refers to something that is not there
    [more-than-one-document] only one document may stand here
    [key-is-not-text] a key must be text
    [tabs-disallowed-within-this-context-block-indentation] indent with spaces, not tabs
    [tabs-disallowed-in-this-context] indent with spaces, not tabs
    [mapping-values-are-not-allowed-in-this-context] put text that holds `: ` between quotation marks
    [invalid-indentation] the line is not indented well
    [simple-key-expect] after the key, `: ` and a value are missing
    [simple-key-expected] after the key, `: ` and a value are missing
    [while-parsing-a-node-did-not-find-expected-node-content] a value is missing here, or a list is not closed with `]`
    [misplaced-bracket] this bracket belongs to nothing
    [unexpected-eof] the end comes too soon
    [unexpected-end-of-stream] the end comes too soon
   *[other] { $detail }
}
# CSV, JSON, XML and BibTeX
source-csv-empty = the file has no line with the names of the columns
source-csv-empty-hint = put the names of the columns on the first line, with `,` between them
source-csv-unnamed = column { $number } has no name
source-csv-unnamed-hint = give each column a name on the first line, or remove the separator that is too many
source-csv-twice = the column `{ $name }` is there twice
source-csv-twice-hint = give each column a name of its own
source-csv-cells = this line has { $found } cells, the first line { $expected }
source-csv-cells-hint = put { $separator ->
    [tab] a tab
   *[other] one `{ $separator }`
} between two cells, and a text that holds this sign between quotation marks (`"`)
source-csv-unclosed = this quotation mark is not closed
source-csv-unclosed-hint = close the text with `"`; write a quotation mark in the text itself twice: `""`
source-csv-after-quote = there is more text after the closing quotation mark
source-csv-after-quote-hint = write a quotation mark in the text itself twice: `""`
source-invalid-json = this is no valid JSON: { $reason ->
    [no-value] there is nothing in it
    [expected-comma] a comma is missing here
    [expected-colon-after-the-string-or-word-in-object-property] `:` with a value is missing after the key
    [expected-string-for-object-property] a key stands between straight quotation marks (`"`)
    [trailing-commas-are-not-allowed] no comma belongs after the last value
    [comments-are-not-allowed] JSON has no comments
    [single-quoted-strings-are-not-allowed] a text stands between straight quotation marks (`"`)
    [unterminated-array] the list is not closed with `]`
    [unterminated-object] the table is not closed with `{ "}" }`
    [unexpected-word] a text stands between straight quotation marks (`"`)
    [maximum-nesting-depth-exceeded] nested too deep
   *[other] this is not written right ({ $detail })
}
source-invalid-xml = this is no valid XML: { $reason ->
    [the-document-does-not-have-a-root-node] there is no element in it
    [the-root-node-was-opened-but-never-closed] the outermost element is not closed
    [unexpected-end-of-stream] the end comes too soon
    [unexpected-close-tag] an element is closed here that is not open
    [malformed-entity-reference] write `&` in a text as `&amp;`
    [unescaped-found] write `<` in a text as `&lt;`
    [xml-with-dtd-detected] it may not hold a document type (`<!DOCTYPE …>`)
    [nested-too-deep] nested too deep
   *[other] this is not written right ({ $detail })
}
source-xml-close-tag = this is no valid XML: `</{ $expected }>` belongs here, not `</{ $actual }>`
source-invalid-bibtex = this is no valid BibTeX: { $reason ->
    [unexpected-end-of-file] the end comes too soon: a `{ "}" }` or `"` is missing
    [expected-comma] a comma is missing here
    [expected-equals] `=` belongs after the name of a field
    [expected-identifier] the name of a field or kind belongs here
    [expected-opening-brace] `{ "{" }` belongs after the kind
    [expected-closing-brace] a `{ "}" }` is missing here
    [text-too-long] the abbreviations make this text too long
   *[other] this is not written right ({ $detail })
}
source-bibtex-abbreviation = there is no abbreviation `{ $name }`
source-bibtex-abbreviation-hint = put a plain text between `{ "{" }` and `{ "}" }`, or put the abbreviation before it with `@string`

# Front matter
source-missing-front-matter = the file does not begin with front matter
source-missing-front-matter-hint = begin the file with three lines: `+++`, then `title = "…"`, then `+++` again
source-unterminated-front-matter = the front matter has no end
source-unterminated-front-matter-hint = close it with a line that holds only `{ $fence }`
source-not-a-table = the front matter does not consist of keys with values
source-publication-in-page = a page cannot be a publication, only a folder of pages can
source-publication-in-page-hint = put `[extra.publication]` in the file `_index.md` of the folder
source-player-hint = write only the host of the player, such as `https://film.example.org`
source-film-in-section = a folder cannot be a film, only a page can
source-film-in-section-hint = put `[extra.film]` in the file of one page, such as content/film/name/index.md
source-film-files-hint = name the film beside the text: `files = ["film.mp4"]`
source-film-captions-hint = without captions a film is not for everybody: make a file with WebVTT and write `captions = "film.en.vtt"`
source-film-one-place-hint = a film is here, or elsewhere: remove `files`, or this table
source-film-address-hint = write a whole address that begins with `https://`
source-audio-description-hint = name a file, or say why there is nothing to describe: `audio_description = {"{"} niet-nodig = "the voice tells everything" {"}"}`
source-duration-hint = write minutes and seconds, such as `"1:30"`, or a whole number of seconds
source-no-theme = there is no theme `{ $name }`
source-no-theme-hint = a theme lies in a folder `{ $path }`

# Files
source-io-reason = { $reason ->
    [not-found] it does not exist
    [permission-denied] the system does not permit it
    [storage-full] the disk is full
    [read-only] the disk or folder can only be read
    [not-a-file] it is no regular file
    [not-a-folder] it is no folder
    [invalid-name] the name is too long or invalid
    [in-the-way] something else has that name already
    [busy] it is a disk of its own, or another program uses it
   *[other] the system says: { $detail }
}
source-unreadable-file = cannot read `{ $path }`: { source-io-reason }
source-unreadable-folder = cannot open folder `{ $path }`: { source-io-reason }
source-file-name-not-utf8 = the name of file `{ $path }` is not written in UTF-8
source-file-name-hint = give the file another name
source-link-loop = the link `{ $path }` leads to a folder that it lies in itself
source-link-loop-hint = remove the link
source-outside-project = the path `{ $path }` leads outside the project
source-outside-project-hint = use a path inside the project, with `/` and without `..`
source-file-too-large = `{ $path }` has { $size } MB, more than the { $limit } MB that are read
source-file-too-large-hint = divide the text over more files
source-invalid-utf8 = `{ $path }` is not saved in UTF-8
source-invalid-utf8-hint = open the file in a text editor and save it with the encoding UTF-8

# What rules are for
rule-unknown-key = each key is known where it stands
rule-wrong-type = each key expects one kind of value, such as text, a number or a list
rule-invalid-value = a value can be used where it stands
rule-invalid-date = a date is a day that exists, written as `2026-11-23`
rule-missing-key = a required key is filled in
rule-key-without-effect = a key has an effect in this version
rule-embed-open = films may only stand on sites that the configuration names
rule-invalid-toml = TOML follows the rules of that language
rule-invalid-yaml = YAML follows the rules of that language
rule-invalid-csv = CSV follows the rules of that language
rule-invalid-json = JSON follows the rules of that language
rule-invalid-xml = XML follows the rules of that language
rule-invalid-bibtex = BibTeX follows the rules of that language
rule-unterminated-front-matter = front matter ends with the same line that it begins with
rule-missing-front-matter = every Markdown file begins with front matter, be it empty
rule-invalid-utf8 = all texts are saved in UTF-8
rule-unreadable-file = a file that is needed can be read
rule-outside-project = everything that is read lies inside the project's folder
rule-file-too-large = a text is at most 50 MB
rule-missing-language = The site says in which language it is written (WCAG 3.1.1, PDF/UA-1 7.2).
source-missing-language = the configuration names no language
source-missing-language-hint = put `default_language = "en"` in config.toml
rule-theme-version = A theme fits this version of the program.
source-theme-needs-newer = theme `{ $theme }` asks for { $program } { $bound } or newer
source-theme-needs-older = theme `{ $theme }` was made for { $program } up to { $bound }
source-theme-version-hint = { $program ->
    [Zola] this program follows the conventions of Zola { $version }; take another release of the theme. If the theme means a version of Tweeluik, put it below [tweeluik] in theme.toml
   *[Tweeluik] this is Tweeluik { $version }; take another release of the theme or of Tweeluik
}
source-version-hint = write one version, such as `1.2` or `1.2.3`
