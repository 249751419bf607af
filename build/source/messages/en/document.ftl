# Messages about Markdown: components, headings, footnotes.
rule-unclosed-call = A component around text is closed again.
document-unclosed-call = component `{ $name }` is never closed
document-unclosed-call-hint = write `{"{"}% </{ $name }> %{"}"}` on a line of its own, in the same quote or list item
document-opened-here = `{ $name }` opens here
document-first-here = the first is here
rule-unopened-call = A component that closes was opened.
document-unopened-call = component `{ $name }` closes here but was not opened
document-unopened-call-hint = write `{"{"}% <{ $name }> %{"}"}` where the component begins, or remove this line
document-unopened-call-near = did you mean `{"{"}% </{ $name }> %{"}"}`?
rule-crossed-call = Components close in reverse order, in the same quote or list item they open in.
document-crossed-call = component `{ $name }` closes while `{ $open }` inside it is still open
document-crossed-call-hint = put `{"{"}% </{ $open }> %{"}"}` before `{"{"}% </{ $name }> %{"}"}`
document-call-other-container = component `{ $name }` closes outside the quote or list it opens in
document-call-other-container-hint = put `{"{"}% <{ $name }> %{"}"}` and `{"{"}% </{ $name }> %{"}"}` on the same level
rule-misplaced-call = A component stands where text or a block can stand.
document-call-not-alone = `{ $name }` with a body stands in the middle of a line
document-call-not-alone-hint = put `{"{"}% <{ $name }> %{"}"}` and `{"{"}% </{ $name }> %{"}"}` each on a line of its own
document-call-in-html = component stands inside raw HTML
document-call-in-html-hint = leave an empty line before and after the component
document-misplaced-call = no component can stand here
document-misplaced-call-hint = put the component in running text or on a line of its own; write `\{"{{"}` for the characters themselves
rule-malformed-call = A component is written as `{"{{"} <name a="x" /> {"}}"}`, or as `{"{"}% <name> %{"}"}` with `{"{"}% </name> %{"}"}`.
document-call-name = the name of a component belongs here
document-call-name-hint = write `{"{{"} <name /> {"}}"}`, or `\{"{{"}` for the characters themselves
document-call-value = a value belongs here
document-call-value-hint = write text between `"`, a number, `true`, `false` or a list such as `["a", "b"]`
document-call-quote = text stands between straight double quotes
document-call-quote-hint = write `"` at the beginning and at the end
document-call-number = `{ $number }` cannot be read as a number
document-call-array = a comma or `]` belongs here in a list
document-call-brace = `{"}"}` belongs here after the value
document-call-braces = `{ $braces }` belongs here
document-call-unexpected = `{ $found }` cannot be read here
document-call-unexpected-hint = write arguments as `name="text"`, with a space between them
document-call-unfinished = component `{ $name }` is not finished
document-call-unfinished-hint = finish the component before the next empty line
document-call-slash-missing = component `{ $name }` without a body ends with `/>`
document-call-slash-missing-hint = write `{"{{"} <{ $name } /> {"}}"}`, or `{"{"}% <{ $name }> %{"}"}` with a body
document-call-slash-extra = component `{ $name }` with a body ends with `>`
document-call-slash-extra-hint = write `{"{{"} <{ $name } /> {"}}"}` if there is no body
document-call-close-braces = a closing component stands between `{"{"}%` and `%{"}"}`
document-call-close-argument = closing component `{ $name }` takes no arguments
rule-duplicate-argument = An argument is given once.
document-duplicate-argument = argument `{ $name }` is given twice
document-duplicate-argument-hint = remove one of the two
rule-unterminated-string = Text in a component has a quote at its end.
document-unterminated-string = text without a quote at its end
document-unterminated-string-hint = put `"` at the end; inside the text it becomes `\"`
rule-old-shortcode = A component is written as in Zola 0.23, not as a shortcode.
document-old-shortcode = `{ $name }` is written as a shortcode from before Zola 0.23
document-old-shortcode-hint = now write `{ $now }`
rule-nesting-too-deep = Quotes, lists and components are not nested deeper than can be published.
document-nesting-too-deep = nested more than { $limit } levels deep
document-nesting-too-deep-hint = remove levels; nobody reads more than three
rule-duplicate-anchor = The name of a heading is unique on its page.
document-duplicate-anchor = name `#{ $anchor }` already belongs to another heading
document-duplicate-anchor-hint = give this heading another name
rule-unused-footnote = Every footnote is referred to.
document-unused-footnote = nothing refers to footnote `{ $label }`
document-unused-footnote-hint = put `[^{ $label }]` in the text, or remove the footnote
rule-missing-footnote = A reference to a footnote has a footnote.
document-missing-footnote = there is no footnote `{ $label }`
document-missing-footnote-near = did you mean `[^{ $label }]`?
document-missing-footnote-hint = write the footnote below the text: `[^{ $label }]: text`
rule-duplicate-footnote = A footnote has a name of its own.
document-duplicate-footnote = footnote `{ $label }` is defined twice
document-duplicate-footnote-hint = give one of them another name
rule-code-fence = Behind the marks of a code block stand a language and attributes that can be read.
document-fence-unknown = `{ $name }` is no attribute of a code block
document-fence-value = `{ $part }` cannot be read
document-fence-value-hint = give it a value, such as `name=example.rs` or `linenostart=10`
document-fence-flag-hint = write the attribute without a value
document-fence-number-hint = write a whole number, such as `linenostart=10`
document-fence-lines-hint = write lines of this code, counted from 1, such as `hl_lines=2-3 5`
document-fence-outside = `{ $lines }` lies outside the code, which has { $count ->
    [one] one line
   *[other] { $count } lines
  }
document-fence-comma = `{ $part }` does not stand behind a comma and has no effect
document-fence-comma-hint = put commas between the language and the attributes, such as `rust,linenos,name=example.rs`
