# What the command itself says.
cli-help-about = One text, two panels: an accessible website and PDFs to print
cli-help-heading-commands = Commands
cli-help-heading-options = Options
cli-help-heading-arguments = Arguments
cli-help-build = Make the website and the PDFs
cli-help-check = Check the texts without making anything
cli-help-render = Put one Markdown text through one panel
cli-help-init = Begin a new site in an empty folder
cli-help-headers = Show the headers that a web server sends with this site
cli-help-reference = Give a part of the handbook that follows from definitions, as Markdown
cli-help-topic = About what: rules, components or schemas
cli-help-root = Folder of the site, with config.toml (the current folder if you say nothing)
cli-help-render-root = Folder of the site (the one that the file lies in if you say nothing)
cli-help-output = Folder for the website (output_dir of config.toml if you say nothing)
cli-help-render-output = File for the result (standard output if you say nothing)
cli-help-drafts = Include drafts
cli-help-base-url = Address of the site, in place of base_url in config.toml
cli-help-keep-typst = Keep the Typst text beside each PDF
cli-help-file = Markdown file, or - for standard input
cli-help-to = What is made of it: html, typst, text, tree or pdf
cli-help-server = Web server: _headers, apache, nginx or caddy
cli-help-folder = Folder for the new site
cli-help-message-format = Form of the messages: human (default), short or json
cli-help-lang = Language of the messages: nl or en
cli-help-color = Colour in the messages: auto (default), always or never
cli-help-help = Show this help
cli-help-version = Show the version
cli-value-choice = CHOICE
cli-value-folder = FOLDER
cli-value-file = FILE
cli-value-name = NAME
cli-value-address = ADDRESS
cli-usage-options = [options]
cli-usage-command = tweeluik COMMAND [options]
cli-usage = Usage:
cli-wrong-usage = error:
cli-unknown-flag = unknown argument `{ $name }`
cli-unknown-command = unknown command `{ $name }`
cli-missing-argument = still missing here: { $name }
cli-missing-command = name a command
cli-invalid-choice = `{ $value }` is no choice for { $name }; choose from: { $choices }
cli-missing-value = { $name } needs a value
cli-flag-twice = { $name } is given more than once
cli-unwanted-value = { $name } takes no value, so not `{ $value }` either
cli-usage-mistake = these arguments do not go together or are not right
cli-more-help = more help: tweeluik --help
cli-progress-read = reading texts
cli-progress-pdf = making PDFs
cli-progress-pages = making pages
cli-progress-pictures = making pictures
cli-built = Done: { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}, { $pdfs ->
    [one] { $pdfs } PDF
   *[other] { $pdfs } PDFs
} in { $folder } ({ $time } s)
cli-checked = Checked: { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
} ({ $time } s)
cli-findings = { $errors ->
    [0] no errors
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
cli-not-built = Nothing made; what was there is unchanged
cli-interrupted = Interrupted; what was there is unchanged
cli-started = New site in { $folder }. Make the website with: { $command }
rule-no-project = A site begins with its `config.toml`.
cli-no-project = { $folder } has no config.toml
cli-no-project-hint = go to the folder of the site, name it with --root, or begin a new one: tweeluik init FOLDER
rule-unknown-rule = A rule under `[checks]` exists.
cli-unknown-rule = there is no rule `{ $name }`
cli-fixed-rule = the level of rule `{ $name }` is fixed: without it nothing can be made
cli-invalid-level = `{ $level }` is no level
cli-invalid-level-hint = choose `allow` (do not report), `warn` (report) or `deny` (report and stop)
rule-invalid-address = The address of the site is a full web address.
cli-invalid-address = `{ $address }` is no full web address
rule-output = The output can be written.
cli-output-refused = { $path } cannot be written: { source-io-reason }
cli-output-in-the-way = { $path } was not made by Tweeluik and is in the way
cli-output-in-the-way-hint = move that file, or choose another folder with --output
cli-output-taken = Tweeluik itself makes a file at the address `{ $path }`
cli-output-path-hint = choose another address for the page, the section or the file
cli-output-outside = `output_dir` points outside the site: { $path }
cli-output-outside-hint = choose a folder within the site, or name another with --output
cli-output-holds-project = the output cannot go to { $path }: the site itself is there, or a part of it
cli-output-holds-project-hint = choose a folder of its own, for example --output public
cli-output-hint = see whether you may write in this folder and whether the disk has room
rule-init-folder = A new site begins in a folder without `config.toml`.
cli-init-exists = { $path } already exists
cli-init-exists-hint = choose another folder; nothing was changed
rule-input = The text you name can be read.
cli-input-refused = { $path } cannot be read: { source-io-reason }
cli-input-hint = check the name of the file
cli-pdf-on-terminal = a PDF cannot be read in this window
cli-pdf-on-terminal-hint = name a file: --output name.pdf
cli-output-is-input = { $path } is the text itself
cli-output-is-input-hint = choose another file with --output; nothing was changed

# Parts of a handbook that follow from definitions.
cli-reference-adjustable = Rules whose weight you choose
cli-reference-fixed = Rules that always hold
cli-reference-allow = By default this rule says nothing.
cli-reference-warn = By default a warning.
cli-reference-deny = By default an error.
cli-reference-parameter = Argument
cli-reference-kind = What to fill in
cli-reference-needed = Required
cli-reference-page = a page or folder, as `@/…`
cli-reference-file = a file beside the text
cli-reference-string = text
cli-reference-bool = yes or no
cli-reference-array = a list
cli-reference-number = a number
cli-reference-any = a value
cli-reference-yes = yes
cli-reference-no = no
cli-reference-default = no, else `{ $value }`
cli-reference-body-none = This component stands by itself, with no text inside.
cli-reference-body-required = Your text stands between its beginning and its end.
cli-reference-body-optional = Text may stand inside.
cli-reference-written = This is how you write it:
cli-reference-looks = And this is how it looks:
cli-help-preflight = Look at PDFs as a printing house does
cli-help-pdf = PDF files
cli-help-profile = Kind of PDF to hold them against, such as press (else what the file says it is)
cli-preflighted = Looked at: { $pdfs ->
    [one] { $pdfs } PDF
   *[other] { $pdfs } PDFs
}
cli-progress-share = Drawing pictures for sharing
cli-help-schema = Print a JSON Schema: of `config.toml` (`config`), of front matter (`page`, `section`), of a register (`register`, `pictures`), or one of the site's own
cli-help-schema-name = `config`, `page`, `section`, `register`, `pictures` or the name of a schema in `templates/schemas/`
cli-reference-schema-name = Front matter calls this schema `{ $name }`.
cli-reference-top = At the top
cli-reference-fact = { $needed }: { $kind }.
cli-reference-required = required
cli-reference-optional = optional
cli-reference-example = Example
cli-reference-or = {" "}or{" "}
cli-reference-or-key = this or `{ $key }` is required
cli-reference-one = always `{ $word }`
cli-reference-one-of = one of { $words }
cli-reference-words = one of { $count } values
cli-reference-date = a date
cli-reference-uri = a web address
cli-reference-form = text of a fixed form
cli-reference-integer = a whole number
cli-reference-table = a table
cli-reference-list = a list, each { $kind }
