# Messages about colouring code.
rule-unknown-language = The language of a code block is known, so that the code gets colours.
highlight-unknown-language = language `{ $name }` of this code block is not known; the code gets no colours
highlight-unknown-language-hint = write `text` for code without colours, or add a grammar with `extra_grammars` under `[markdown.highlighting]`
rule-invalid-grammar = A grammar for code can be read.
highlight-invalid-grammar = grammar `{ $path }` cannot be read: { $reason }
highlight-invalid-grammar-hint = a grammar is a `.sublime-syntax` file below the project folder
rule-code-theme = A theme for code exists and can be read.
highlight-invalid-theme = theme `{ $path }` cannot be read: { $reason }
highlight-invalid-theme-hint = a theme is a `.tmTheme` file below the project folder
highlight-unknown-theme = theme `{ $name }` for code is not known
highlight-unknown-theme-hint = add a theme of your own with `extra_themes`, or leave the key out: the colours of the house style then count
rule-inline-style = Colours of code stand in the style sheet, so that a strict Content-Security-Policy allows them.
highlight-inline-style = with `style = "inline"` the colours of code stand in the elements; a strict Content-Security-Policy forbids them
highlight-inline-style-hint = write `style = "class"`, or allow `style-src-attr 'unsafe-inline'` on the server
