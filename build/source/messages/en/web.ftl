# Findings of the web panel.
web-template = template is not right: { $reason }
web-template-circular = template `{ $name }` calls itself: { $chain }
web-template-parent = template extends `{ $parent }`, which does not exist
web-unknown-template = template `{ $name }` does not exist
web-component-failed = component `{ $name }` cannot be filled in: { $reason }
web-component-body = component `{ $component }` gives `body` the value `{ $value }`; it can be `none`, `required` or `optional`
web-component-data = component `{ $component }` does not say right at `data` what belongs in a file: { $reason }
web-component-names = component `{ $component }` gives no list of names for `{ $key }`
web-component-unknown-parameter = component `{ $component }` names parameter `{ $parameter }`, but does not have it
web-component-parameter-type = parameter `{ $parameter }` of component `{ $component }` has type `{ $type }`, which cannot be written in Markdown

web-picture-failed = no other size can be made of picture `{ $file }`: { $reason }
web-picture-failed-hint = the file is damaged: save it anew in an image program

rule-picture = A picture can be made in another size or format.
rule-template = A template in `templates/` has no mistake and can be filled in. If not, Tera's own message is given, with the place in the template.
rule-unknown-template = A template named by `template` or `page_template` in front matter exists.
rule-search-index = The search index can be made in the format and the language that `config.toml` asks for.
rule-component-definition = The definition of a component in `templates/components/` can be used from Markdown.

# Words on the pages.
web-skip = Skip to content
web-home = Home
web-main-navigation = Main navigation
web-menu = Menu
web-breadcrumb = Breadcrumb
web-on-this-page = On this page
web-chapters = Chapters
web-chapters-of = Chapters of { $title }
web-publications = Publications
web-version = version { $version }
web-chapter-count = { $count ->
    [one] 1 chapter
   *[other] { $count } chapters
}
web-downloads = Download
web-download-screen = { $title } as PDF
web-download-office = { $title } for printing (PDF)
web-download-large-print = { $title } in large print (PDF)
web-download-a5 = { $title } in a small format (PDF)
web-download-booklet = { $title } as a booklet to fold and staple (PDF)
web-download-press = { $title } for the printing house (PDF)
web-download-as-screen = PDF for reading
web-download-as-office = PDF for printing
web-download-as-large-print = PDF in large print
web-download-as-a5 = PDF in a small size
web-download-as-booklet = Booklet to fold and staple
web-download-as-press = PDF for the printing house
web-download-cover = Cover for the printing house (PDF)
web-download-statement = Accessibility of this PDF
web-page-count = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
web-previous-next = Previous and next
web-previous = Previous
web-next = Next
web-chapter-number = Chapter { $number } of { $total }
web-reading-time = { $count ->
    [one] 1 minute to read
   *[other] { $count } minutes to read
}
web-anchor = Link to “{ $title }”
web-copied = The address of this heading has been copied
web-copy-failed = Copying did not work. The address is in the address bar
web-published = Published on { $date }
web-updated = Updated on { $date }
web-page-total = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
web-page-total-in = { $count ->
    [one] 1 page in
   *[other] { $count } pages in
}
web-terms-in = With the pages in
web-filters = Filter
web-filters-shown = { $number } of { $total } shown
web-filters-none = Nothing fits this choice. Choose less, or clear the filters.
web-filters-clear = Clear all filters
web-pager = Pages of this list
web-pager-page = page
web-pager-title = { $title } – page { $number } of { $total }
web-not-found = This page does not exist
web-not-found-text = The address is no longer right, or the page has moved. Start from the overview.
web-to-home = To the overview
web-moved = This page has moved
web-moved-to = Go to the new address
web-to-top = To the top
web-print-source = This text is at
web-empty = There is nothing here yet.
web-information-type = web page
web-footer = About this site
web-footnote = Footnote { $number }
web-footnote-back = Back to reference { $number }
web-footnote-back-again = Back to reference { $number }, place { $place }
web-no-events = a timeline needs `gegevens`, or text between the calls
web-numbers = The numbers in a table
web-table = Table { $number }
web-enlarge = Enlarge
web-close = Close
web-kilobytes = { $size } kB
web-megabytes = { $size } MB

# At the top of the headers for a web server.
web-headers-listed = Headers of this site. Put this file in the main folder of the host.
    HSTS belongs to the whole host and is therefore not among them.
web-headers-apache = Headers of this site, for Apache 2.4: as .htaccess in the folder of the site, or inside <Directory>.
    Needed: mod_headers, and AllowOverride FileInfo for .htaccess.
    HSTS belongs to the whole host and is therefore not among them.
web-headers-nginx = Headers of this site, for nginx: with include inside server, beside root.
    A location with an add_header of its own does not get these headers.
    HSTS belongs to the whole host and is therefore not among them.
web-headers-caddy = Headers of this site, for Caddy 2: with import inside the block of the site, beside root.
    HSTS belongs to the whole host and is therefore not among them.

# The search page.
web-search = Search
web-search-path = search
web-search-label = What are you looking for?
web-search-hint = Results appear while you type. Press Esc to begin again.
web-search-filters = Narrow down
web-search-publication = Publication
web-search-results = Results
web-search-none = Nothing found for “{"{query}"}”. Try another word, or look in the list from A to Z.
web-search-one = 1 result for “{"{query}"}”
web-search-many = {"{count}"} results for “{"{query}"}”
web-search-shown = , {"{shown}"} shown
web-search-more = Show more results
web-search-broken = Search does not work right now. All pages are in the list from A to Z.
web-a-to-z = All pages and terms from A to Z
# Words that titles are not sorted by, with spaces between them.
web-articles = the a an
web-letters = Letters
web-search-failed = the search index cannot be made: { $reason }
web-search-language = the search index in format `{ $format }` knows no language `{ $language }`
web-search-language-hint = choose the format `pagefind` or `fuse_json`, which know all languages
rule-sass = Sass in the folder `sass/` can be read.
web-sass = this Sass is wrong: { $detail }
web-sass-twins = `{ $other }` becomes the same style sheet
web-sass-twins-hint = give one of them another name
web-sass-chance = `{ $name }()` gives another value in each build
web-sass-chance-hint = write a fixed value
rule-sass-warning = What the author of a style sheet says with `@warn` or `@debug`.
web-sass-says = Sass says: { $detail }
web-checklist-note = Your ticks stay in this browser on this device. We do not see them.
web-checklist-clear = Clear my ticks
web-component-choices = `choices` of component `{ $component }` must be a list of words for each parameter, or "profiles"
rule-style-sheet = Everything in a style sheet is understood; what is not is left out.
web-style-sheet = this style is not understood and is left out: { $detail }
web-style-sheet-hint = correct it, or leave it out
rule-typeface = A font is made smaller for the website.
web-typeface-failed = the font for `{ $path }` cannot be made into WOFF2: { $reason }
web-typeface-failed-hint = replace the file in assets/fonts, or put a WOFF2 file of the same name beside it
web-calculation-reset = Back to the example

# The film.
web-film-play = Play
web-film-pause = Pause
web-film-controls = Controls of the film
web-film-position = Position in the film
web-film-captions = Captions
web-film-description = Audio description
web-film-lines = Text that follows
web-film-speed = Speed
web-film-normal = normal
web-film-chapter = Chapter
web-film-mute = Sound off
web-film-volume = Volume
web-film-full = Full screen
web-film-more = More
web-film-described = Version with audio description
web-film-described-sound = Sound with audio description
web-film-none = Your browser does not play this film.
web-film-get = Get the film
web-film-here = Watch the film at { $name }
web-film-privacy = This film is at { $name }. Only when you start it does { $name } get data of yours, such as your internet address, and can it set cookies.
web-face-web = On the web
web-face-nothing = There is nothing here.
web-face-printed = On paper
web-face-printed-of = { $name }, as in the PDF; its content is what stands above
web-film-page = Film with captions and transcript
web-film-length = Length
web-film-file = Film
web-film-chapters = Chapters
web-film-poster = Picture from the film
web-film-about = Text to place the film with
web-new-window = opens in a new window
web-film-share = This film on your own site
web-film-share-text = Copy one of these codes to your site. The film still comes from here, with its captions, and sets no cookies.
web-film-code-frame = Film in the page (HTML)
web-film-code-plain = Film in the page, without style in the code (HTML)
web-film-code-link = A link only (HTML)
web-film-code-markdown = A link only (Markdown)
web-film-local = The files themselves
web-film-local-text = For a meeting without internet, or for a player of your own. Always take the captions along.
web-film-zip = All together
web-copy = Copy
web-copy-done = Copied
web-copy-not = Copying failed. The text is selected
rule-film-zip = The files of a film go into one zip file.
web-film-zip-failed = the files of the film do not go into a zip file: { $reason }
web-statement = Accessibility statement
web-statement-none = This site has no accessibility statement yet.
web-statement-A = Status A: this site meets all legal requirements.
web-statement-B = Status B: this site meets part of the legal requirements.
web-statement-C = Status C: the first measures were taken, but not all requirements were examined yet.
web-statement-D = Status D: this site does not meet the legal requirements.
web-statement-E = Status E: this site does not meet the legal requirements.
web-statement-register = The whole statement in the register
web-statement-research = The research
web-statement-known = What is not right yet:
web-statement-contact = Does something not work for you? Report it:
web-evidence = What programs looked at
web-evidence-text = These programs looked at this site on { $date }.
web-evidence-what = Looked at
web-evidence-own = program of our own
web-evidence-qpdf = Structure of the PDFs
web-evidence-verapdf = Accessibility and durability of the PDFs
web-evidence-press = PDFs for the printing house
web-evidence-nu-html-checker = HTML and style sheets
web-evidence-links = Links within the site
web-evidence-axe-core = Accessibility of the pages, wide and narrow, light and dark
web-evidence-keyboard-walk = Working with the keyboard
web-evidence-films-on-other-sites = Films on other sites
web-evidence-lighthouse = Some pages as a whole
web-evidence-commonmark = Conversion of Markdown
web-evidence-files = Files
web-evidence-findings = Findings
web-evidence-undecided = The program did not decide about this. A person must look at it:
web-evidence-notes = { $count ->
    [one] 1 note, in English
   *[other] { $count } notes, in English
}
web-evidence-none = There is no record of checks.
