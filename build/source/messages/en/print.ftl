# Messages of the room `print`.
rule-typst-error = A text or template can be set by Typst. If not, the message stands at the line that led to it.
rule-typst-warning = Typst sets the text, with a remark.
rule-typst-package = Templates use no packages from outside: the PDF must come out the same everywhere and always, also without a network.
rule-component-faces-differ = A component has the same name and the same arguments in Tera and in Typst.
rule-html-left-out = HTML has no meaning on paper and is left out of the PDF.
rule-missing-font = Of each font in the design tokens, at least one family lies in `assets/fonts`.
rule-booklet = The pages of a booklet are put on sheets to fold.
print-not-imposed = the booklet cannot be put on sheets: { $error }
print-typst-error = Typst cannot set this: { $message }
print-typst-warning = Typst remarks here: { $message }
print-typst-hint = Typst advises: { $hint }
print-typst-in-template = it happens here, in the template
print-typst-package = package `{ $package }` is not loaded
print-typst-package-hint = put the files of the package in `templates/print` and import them there
print-component-definition = the component's arguments stand here
print-face-without-function = there is no function `{ $name }`
print-face-misses = function `{ $name }` does not know the argument `{ $arguments }`
print-face-has-more = function `{ $name }` has the argument `{ $arguments }`, which the definition has not
print-face-without-body = function `{ $name }` takes no text
print-face-with-body = function `{ $name }` expects text, but the component has none
print-faces-differ-hint = give both faces the same arguments, and `body` as the last if there is text between the calls
print-html-left-out = HTML is left out of the PDF
print-html-left-out-hint = write it in Markdown or with a component
print-missing-font = none of the fonts `{ $families }` of token `{ $token }` lies in `assets/fonts`
print-missing-font-hint = put a TTF or OTF file of one of these families in `assets/fonts`
print-word-page = page
print-word-page-total = of
print-word-qr-code = QR code of the address
print-word-figures = Figures
print-word-tables = Tables and charts
print-word-page-short = p.
print-word-introduction = Introduction
print-word-title = Title
print-word-subtitle = Subtitle
rule-preflight-unreadable = A file for `preflight` is a PDF that can be opened.
rule-preflight-incomplete = All of a PDF can be looked at.
rule-preflight-boxes = Each page for the press says where it is cut (TrimBox) and has enough bleed around that.
rule-preflight-font = Every font is in the PDF.
rule-preflight-color = A PDF for the press holds ink alone: CMYK, black or a spot colour.
rule-preflight-resolution = Pictures for the press have 300 pixels per inch at the size at which they stand.
rule-preflight-low-resolution = Pictures for the press have at least 200 pixels per inch at the size at which they stand.
rule-preflight-thin-line = Lines for the press are at least 0.25 points thick.
rule-preflight-small-text = Text for the press is at least 6 points high.
rule-preflight-rich-black = Black text is black alone: 100 % K, no other ink under it.
rule-preflight-ink = A colour has at most 300 % ink; more does not dry.
rule-preflight-annotation = A PDF for the press has no links or other annotations.
rule-preflight-transparency = Only PDF/X-4 can have transparency.
rule-preflight-output-intent = A PDF for the press says for which press it was made.
rule-preflight-claim = A PDF for the press says which standard it keeps and whether it was trapped.
rule-preflight-pages = What is folded and stapled has a multiple of four pages.
rule-preflight-untagged = A PDF for the screen is tagged, so that it can be read aloud.
print-preflight-no-pdf = { $file } is no PDF
print-preflight-no-pdf-hint = name a file that was saved as PDF
print-preflight-damaged = { $file } is damaged and cannot be read
print-preflight-damaged-hint = make the PDF again, or fetch it again
print-preflight-encrypted = { $file } is protected by a password
print-preflight-encrypted-hint = save the PDF without protection
print-preflight-incomplete = { $file }: part of it is too large, too deep or too damaged to be looked at
print-preflight-font = { $file }: font `{ $font }` is not in the file
print-preflight-font-hint = embed all fonts when the PDF is made
print-preflight-no-trim = { $file }, { $count ->
    [one] page { $pages } has
   *[other] pages { $pages } have
} no trim size (TrimBox)
print-preflight-no-trim-hint = make the PDF with the profile `press`, or set the TrimBox
print-preflight-boxes = { $file }, { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}: TrimBox, BleedBox and MediaBox do not lie within each other
print-preflight-boxes-hint = the trim lies within the bleed, and that within the sheet
print-preflight-bleed = { $file }, { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}: less than { $bleed } mm bleed
print-preflight-bleed-hint = let grounds and pictures at the edge run on past the trim, and set the BleedBox
print-preflight-sizes = { $file }, { $count ->
    [one] page { $pages } has
   *[other] pages { $pages } have
} another trim size than page 1
print-preflight-sizes-hint = deliver pages of one size in one file
print-preflight-color = { $file }, { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}: colour in { $space }, which the printer still has to convert
print-preflight-color-hint = give colours as CMYK or spot colour, and convert pictures to CMYK
print-preflight-low-resolution = { $file }, { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}: a picture has only { $resolution } ppi at this size
print-preflight-resolution = { $file }, { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}: a picture has fewer than 300 ppi at this size
print-preflight-resolution-hint = take a file with more pixels, or set the picture smaller
print-preflight-thin-line = { $file }, { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}: a line is thinner than 0.25 points
print-preflight-thin-line-hint = make lines at least 0.25 points thick
print-preflight-small-text = { $file }, { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}: text is smaller than 6 points
print-preflight-small-text-hint = make text at least 6 points high
print-preflight-rich-black = { $file }, { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}: black text with other inks under it
print-preflight-rich-black-hint = give the colour as cmyk(0%, 0%, 0%, 100%)
print-preflight-ink = { $file }, { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}: { $ink } % ink, where at most 300 % dries
print-preflight-ink-hint = make the colour lighter, or convert the picture with a profile of less ink
print-preflight-annotation = { $file }, { $count ->
    [one] page { $pages } has
   *[other] pages { $pages } have
} annotations
print-preflight-annotation-hint = remove links and comments; set addresses as text on paper
print-preflight-transparency = { $file }, { $count ->
    [one] page { $pages } has
   *[other] pages { $pages } have
} transparency
print-preflight-transparency-hint = save the PDF as PDF/X-4, or without transparency
print-preflight-output-intent = { $file } does not say for which press it was made (OutputIntent)
print-preflight-output-intent-hint = name the ICC profile of the printing house: `output_profile` below `[print]`
print-preflight-claim = { $file } does not say that it keeps PDF/X
print-preflight-claim-hint = ask the printing house whether it needs a PDF/X file
print-preflight-trapped = { $file } does not say whether it was trapped (Trapped)
print-preflight-trapped-hint = set `Trapped` in the document information to True or False
print-preflight-pages = { $file } has { $count ->
    [one] { $count } page
   *[other] { $count } pages
}, no multiple of four
print-preflight-pages-hint = add pages, or bind in another way (`binding`)
print-preflight-untagged = { $file } is not tagged and cannot be read aloud
print-preflight-untagged-hint = make the PDF with the profile `screen`
print-report-pages = Extent
print-report-page-count = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
print-report-version = PDF version
print-report-title = Title
print-report-tagged = Tagged
print-report-claims = Standards
print-report-claimed = (as the file itself says)
print-report-intent = Press
print-report-trapped = Trapped
print-report-font = Font
print-report-embedded = embedded
print-report-subset = embedded, used glyphs only
print-report-not-embedded = not embedded
print-report-none = none
print-report-yes = yes
print-report-no = no
print-report-page = p. { $value }
print-report-ink = ink up to { $value } %
print-report-text = text from { $value } pt
print-report-line = line from { $value } pt
print-report-picture = picture { $pixels }, { $resolution } ppi, { $space }
print-report-rich-black = text in rich black
print-report-transparency = transparency
rule-missing-glyph = Each character of a text is in a font of the site.
rule-output-profile = The colour profile of the printing house (`output_profile`) is an ICC profile of four inks.
print-missing-glyph = no font has the character `{ $character }` ({ $code })
print-missing-glyph-hint = put a font that has this character in `assets/fonts`, or write it in another way
print-output-profile-missing = colour profile `{ $path }` is not there
print-output-profile-invalid = `{ $path }` is no ICC profile of a press with four inks
print-output-profile-hint = ask the printing house for its ICC profile, put it in `assets/profiles`, and name it at `output_profile` below `[print]`
print-not-finished = the PDF could not be finished, which is a mistake of Tweeluik
print-word-slip-title = How to make this booklet
print-word-slip-print = Print everything on A4: on both sides, flip on the short edge, at actual size (100 per cent).
print-word-slip-apart = Put this page aside: it is no part of the booklet.
print-word-slip-fold = Lay the sheets on each other as they come from the printer, with the cover outside. Fold them in half and staple them on the fold.
print-word-slip-sheets = Number of sheets without this page:
print-word-slip-accessible = This file is for the printer only: its pages are not in order. An accessible PDF for reading or listening is at
print-statement-heading = Accessibility of this PDF
print-statement-pages = Pages
print-statement-standards = What the file is made for
print-statement-ua = PDF/UA-1 (ISO 14289-1): accessible to who listens or reads with assistive technology.
print-statement-archive = PDF/A-2a (ISO 19005-2): to be kept without anything lacking later.
print-statement-claim = The file says this of itself. It is no verdict: let a validator, such as veraPDF or PAC, and a person look at it.
print-statement-checked = Checked while it was made
print-statement-headings = { $count ->
    [one] One heading
   *[other] { $count } headings
 }: no level is skipped, and each heading is in the bookmarks.
print-statement-figures = { $count ->
    [0] No pictures that tell something.
    [one] One picture, with a text for who does not see it.
   *[other] { $count } pictures, each with a text for who does not see it.
 } Decoration is not read aloud.
print-statement-tables = { $count ->
    [0] No tables.
    [one] One table; the cells that are headers are marked as such.
   *[other] { $count } tables; the cells that are headers are marked as such.
 }
print-statement-links = { $count ->
    [0] No links.
    [one] One link, which the keyboard can follow.
   *[other] { $count } links, which the keyboard can follow.
 }
print-statement-notes = { $count ->
    [0] No footnotes.
    [one] One footnote, which leads back to its place in the text.
   *[other] { $count } footnotes, which lead back to their place in the text.
 }
print-statement-title = Title and language are in the file.
print-statement-order = The order of reading is that of the text.
print-statement-fonts = All fonts are in the file, and each character can be read as text.
print-statement-contrast = The colours of text and grounds differ enough: at least 4.5 to 1 (WCAG 1.4.3).
print-statement-running = What stands above and below each page is not read aloud. It is in the colophon too.
print-statement-people = Not checked: this is work for people
print-statement-people-alternatives = Does the text of a picture say what matters?
print-statement-people-words = Can those who need the text understand it?
print-statement-people-listening = Can the PDF be followed with a screen reader, such as NVDA?
print-statement-people-colour = Does a picture tell the same without colour?
print-statement-people-pictures = Is there enough contrast within photographs and drawings?
print-statement-people-language = Are words in another language marked as such?
print-statement-cannot = What a PDF cannot do
print-statement-website = Who wants larger letters, wider lines or a narrower column reads the same text at { $address }
print-typst-generated = it happens in `{ $path }`, line { $line }, which the program wrote: { $text }
print-typst-generated-hint = build with `--keep-typst` to see that file
print-typst-unknown-hint = the message is Typst's own; if the text on this line is right, look in the template or at typst.app/docs
print-said-unsettled = the pages keep shifting: what is asked here gets no settled answer
print-said-unsettled-hint = a template makes something depend on a page number or place that is moved by it; give it a fixed size, or take it away
print-said-no-file = file `{ $a }` is not there
print-said-no-file-hint = look at its name and folder; templates read from `templates/`, `content/`, `assets/` and `static/`
print-said-no-access = this file may not be read
print-said-no-access-hint = put it in `templates/`, `content/`, `assets/` or `static/`; nothing outside them comes into a PDF
print-said-broken-picture = the picture is damaged or not what its name says: { $a }
print-said-broken-picture-hint = save the picture again as JPEG, PNG, GIF, WebP or SVG
print-said-unknown-picture = a PDF cannot hold this kind of picture
print-said-unknown-picture-hint = use JPEG, PNG, GIF, WebP or SVG
print-said-no-import = a template lacks a name that is imported here
print-said-no-import-hint = the template of a kind of PDF gives `publication`, `article` and `chapter-break`; see `templates/print/screen.typ` for what is missing
print-said-unknown-name = there is no name `{ $a }` here
print-said-unknown-name-hint = look at its spelling, or get it with `#import`
print-said-unexpected-argument = there is no argument `{ $a }` here
print-said-unexpected-argument-hint = give the function this argument, or leave it out
print-said-unexpected-argument-here = there is one argument too many
print-said-unexpected-argument-here-hint = leave the argument out, or write its name before it
print-said-missing-argument = argument `{ $a }` is missing
print-said-missing-argument-hint = give it in the call
print-said-no-key = there is no field { $a }
print-said-no-key-hint = look at its spelling, or ask with `.at("name", default: none)`
print-said-wrong-type = a `{ $a }` belongs here, but there is a `{ $b }`
print-said-wrong-type-hint = give the function what it expects
print-said-unknown-font = there is no font `{ $a }`
print-said-unknown-font-hint = put its file in `assets/fonts`, or name a family that is there
print-said-no-label = there is no place called `{ $a }`
print-said-no-label-hint = refer to a heading or label of this publication
print-said-label-twice = more than one place is called `{ $a }`
print-said-label-twice-hint = give each place a name of its own
print-said-page-inside = a page cannot begin inside a block
print-said-page-inside-hint = keep `page` and `pagebreak` of the template outside `block`, `box` and tables
print-said-too-deep = a function or rule keeps calling itself
print-said-too-deep-hint = make the calls end somewhere
print-said-no-alternative = a picture has no text for who does not see it
print-said-no-alternative-hint = give `alt`, or mark it as decoration with `pdf.artifact`
print-said-no-title = the file has no title
print-said-no-title-hint = give `title` in the front matter
print-said-empty-heading = a heading has no words
print-said-empty-heading-hint = write a heading, or take it away
print-said-skipped-heading = after a heading of level { $b } comes one of level { $c }
print-said-skipped-heading-hint = skip no level: who listens looks for the one between
print-said-first-heading = the first heading is not of the highest level
print-said-first-heading-hint = begin with a heading of level 1
print-said-no-glyph = no font has all characters of `{ $b }`
print-said-no-glyph-hint = put a font that has them in `assets/fonts`, or write it in another way
print-said-link-in-artifact = a link stands in what is not read aloud
print-said-link-in-artifact-hint = keep links, references and notes out of running heads and `pdf.artifact`
print-said-ink = a PDF to be kept cannot hold a colour in ink (CMYK)
print-said-ink-hint = write the colour as `rgb(…)`; for the press it becomes ink by itself
print-said-standard = this does not fit { $a }: { $b }
print-said-standard-hint = a PDF for readers keeps to the standard; change what stands here
print-said-block-inside = a block stands within a paragraph and is dropped
print-said-block-inside-hint = put it on a line of its own, or use `box` in the template
