# Meldingen over het kleuren van code.
rule-unknown-language = De taal van een codeblok is bekend, zodat de code kleuren krijgt.
highlight-unknown-language = taal `{ $name }` van dit codeblok is niet bekend; de code krijgt geen kleuren
highlight-unknown-language-hint = schrijf `text` voor code zonder kleuren, of voeg een grammatica toe met `extra_grammars` onder `[markdown.highlighting]`
rule-invalid-grammar = Een grammatica voor code is te lezen.
highlight-invalid-grammar = grammatica `{ $path }` is niet te lezen: { $reason }
highlight-invalid-grammar-hint = een grammatica is een bestand `.sublime-syntax` onder de map van het project
rule-code-theme = Een thema voor code bestaat en is te lezen.
highlight-invalid-theme = thema `{ $path }` is niet te lezen: { $reason }
highlight-invalid-theme-hint = een thema is een bestand `.tmTheme` onder de map van het project
highlight-unknown-theme = thema `{ $name }` voor code is niet bekend
highlight-unknown-theme-hint = voeg een eigen thema toe met `extra_themes`, of laat de sleutel weg: dan gelden de kleuren van de huisstijl
rule-inline-style = Kleuren van code staan in het stijlblad, zodat een strenge Content-Security-Policy ze toelaat.
highlight-inline-style = met `style = "inline"` staan de kleuren van code in de elementen; een strenge Content-Security-Policy houdt ze tegen
highlight-inline-style-hint = schrijf `style = "class"`, of sta `style-src-attr 'unsafe-inline'` toe op de server
