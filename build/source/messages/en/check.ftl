# Messages of the rules over the text.
rule-missing-alt = A picture has alternative text or is marked decorative (WCAG 1.1.1, PDF/UA-1 7.3).
check-missing-alt = picture `{ $file }` has no alternative text
check-missing-alt-hint = describe between the brackets what is to be seen, or write `{ $form }` if the picture adds nothing
check-missing-alt-write = describe between the brackets what is to be seen
check-missing-alt-component = describe in `{ $text }="…"` what is to be seen, or write `{ $decorative }` if the picture adds nothing
check-missing-alt-text = describe in `{ $text }="…"` what is to be seen
rule-skipped-heading = Heading levels are not skipped (WCAG 1.3.1, PDF/UA-1 7.4.2).
check-skipped-heading = heading jumps from level { $from } to level { $to }
check-skipped-heading-hint = begin this heading with `{ $marks }`, or put a heading of the level between above it
rule-second-title = A page has one main heading: the title in its front matter (WCAG 1.3.1).
check-second-title = the text has a heading of level 1, which the title already is
check-second-title-hint = begin the headings in the text with `##`
rule-empty-heading = A heading has text (WCAG 2.4.6).
check-empty-heading = heading without text
check-empty-heading-hint = write a heading, or take the line out
rule-table-without-header = A table has a header above each column (WCAG 1.3.1, PDF/UA-1 7.5).
check-table-without-header = the table has no header row
check-table-empty-header = a column of the table has no header
check-table-without-header-hint = write in the first row, above each column, what stands below it
rule-empty-link = A link has text (WCAG 2.4.4).
check-empty-link = the link to `{ $address }` has no text
check-empty-link-hint = write between the brackets where the link leads
rule-missing-title = A page has a title (WCAG 2.4.2, PDF/UA-1 7.1).
check-missing-title = this page has no title
check-missing-title-hint = put `title = "…"` in the front matter
rule-missing-description = A page has a description, for search engines and metadata.
check-missing-description = this page has no description
check-missing-description-hint = put `description = "…"` in the front matter: one sentence of at most 160 characters
rule-raw-html = Prose holds no HTML, for it would be lost on paper.
check-raw-html = HTML in the text: `{ $tag }` does not reach the PDF
check-raw-html-markdown = write it as Markdown: `{ $form }`
check-raw-html-component = use the component `{ $name }`
check-raw-html-hint = use a component ({ $names }) or Markdown; `raw-html = "allow"` under `[checks]` admits HTML on the website only

rule-changes = The changes of a publication go from new to old, and the newest is the version at hand.
check-changes-version = the newest change is of version `{ $newest }`, but the publication is version `{ $version }`
check-changes-version-hint = put the change of this version at the top, or change `version`
check-changes-date = the newest change is of { $newest }, but `date` of the publication is { $date }
check-changes-date-hint = give both the same date
check-changes-order = version `{ $version }` is newer than version `{ $before }` above it
check-changes-order-hint = put the newest change at the top
rule-share-picture = The picture that a page names for other sites lies beside its text (ogp.me: og:image).
check-share-picture = there is no picture `{ $name }` beside this text
check-share-picture-hint = put the picture in the folder of the page, or leave out `picture`
check-share-picture-of-site = the site has no picture `{ $name }`
check-share-picture-of-site-hint = write the path from `content/` or `static/`, such as `pictures/site.png`, or leave out `picture`
rule-film-not-shown = A film is to be seen on its own page.
check-film-not-shown = this page has a film, but does not show it
check-film-not-shown-hint = write `{"{{"} <film /> {"}}"}` in the text, where the film belongs
rule-long-sentences = The sentences of a text have at most fifteen words on average (language level B1).
check-long-sentences = the sentences on this page have more than { $most } words on average
check-long-sentences-hint = the longest sentence, of { $length } words, is here: begin by cutting it in two
