# Meldingen over Markdown: bouwstenen, koppen, voetnoten.
rule-unclosed-call = Een bouwsteen om tekst heen wordt ook weer gesloten.
document-unclosed-call = bouwsteen `{ $name }` wordt nergens gesloten
document-unclosed-call-hint = schrijf `{"{"}% </{ $name }> %{"}"}` op een eigen regel, in hetzelfde citaat of lijstitem
document-opened-here = `{ $name }` begint hier
document-first-here = hier staat de eerste
rule-unopened-call = Een bouwsteen die sluit, is ook geopend.
document-unopened-call = bouwsteen `{ $name }` sluit hier, maar is niet geopend
document-unopened-call-hint = schrijf `{"{"}% <{ $name }> %{"}"}` waar de bouwsteen begint, of haal deze regel weg
document-unopened-call-near = bedoelde u `{"{"}% </{ $name }> %{"}"}`?
rule-crossed-call = Bouwstenen sluiten in omgekeerde volgorde, in hetzelfde citaat of lijstitem als waarin ze openen.
document-crossed-call = bouwsteen `{ $name }` sluit terwijl `{ $open }` daarbinnen nog open is
document-crossed-call-hint = zet `{"{"}% </{ $open }> %{"}"}` vóór `{"{"}% </{ $name }> %{"}"}`
document-call-other-container = bouwsteen `{ $name }` sluit buiten het citaat of de lijst waarin die opent
document-call-other-container-hint = zet `{"{"}% <{ $name }> %{"}"}` en `{"{"}% </{ $name }> %{"}"}` op hetzelfde niveau
rule-misplaced-call = Een bouwsteen staat waar tekst of een blok kan staan.
document-call-not-alone = `{ $name }` met een inhoud staat midden in een regel
document-call-not-alone-hint = zet `{"{"}% <{ $name }> %{"}"}` en `{"{"}% </{ $name }> %{"}"}` elk op een eigen regel
document-call-in-html = bouwsteen staat in een stuk HTML
document-call-in-html-hint = laat een lege regel vóór en na de bouwsteen
document-misplaced-call = hier kan geen bouwsteen staan
document-misplaced-call-hint = zet de bouwsteen in de lopende tekst of op een eigen regel; schrijf `\{"{{"}` voor de tekens zelf
rule-malformed-call = Een bouwsteen is geschreven als `{"{{"} <naam a="x" /> {"}}"}`, of als `{"{"}% <naam> %{"}"}` met `{"{"}% </naam> %{"}"}`.
document-call-name = hier hoort de naam van een bouwsteen
document-call-name-hint = schrijf `{"{{"} <naam /> {"}}"}`, of `\{"{{"}` voor de tekens zelf
document-call-value = hier hoort een waarde
document-call-value-hint = schrijf een tekst tussen `"`, een getal, `true`, `false` of een lijst als `["a", "b"]`
document-call-quote = een tekst staat tussen rechte dubbele aanhalingstekens
document-call-quote-hint = schrijf `"` aan het begin en aan het einde
document-call-number = `{ $number }` is geen getal dat te lezen is
document-call-array = in een lijst hoort hier een komma of `]`
document-call-brace = hier hoort `{"}"}` na de waarde
document-call-braces = hier hoort `{ $braces }`
document-call-unexpected = `{ $found }` is hier niet te lezen
document-call-unexpected-hint = schrijf argumenten als `naam="tekst"`, met een spatie ertussen
document-call-unfinished = bouwsteen `{ $name }` is niet afgemaakt
document-call-unfinished-hint = maak de bouwsteen af vóór de volgende lege regel
document-call-slash-missing = bouwsteen `{ $name }` zonder inhoud eindigt op `/>`
document-call-slash-missing-hint = schrijf `{"{{"} <{ $name } /> {"}}"}`, of `{"{"}% <{ $name }> %{"}"}` met een inhoud
document-call-slash-extra = bouwsteen `{ $name }` met een inhoud eindigt op `>`
document-call-slash-extra-hint = schrijf `{"{{"} <{ $name } /> {"}}"}` als er geen inhoud is
document-call-close-braces = een sluitende bouwsteen staat tussen `{"{"}%` en `%{"}"}`
document-call-close-argument = sluitende bouwsteen `{ $name }` heeft geen argumenten
rule-duplicate-argument = Een argument wordt één keer gegeven.
document-duplicate-argument = argument `{ $name }` staat er twee keer
document-duplicate-argument-hint = haal één van de twee weg
rule-unterminated-string = Een tekst in een bouwsteen heeft een aanhalingsteken aan het einde.
document-unterminated-string = tekst zonder aanhalingsteken aan het einde
document-unterminated-string-hint = zet `"` aan het einde; in de tekst zelf wordt het `\"`
rule-old-shortcode = Een bouwsteen is geschreven als in Zola 0.23, niet als shortcode.
document-old-shortcode = `{ $name }` is geschreven als shortcode van vóór Zola 0.23
document-old-shortcode-hint = schrijf nu `{ $now }`
rule-nesting-too-deep = Citaten, lijsten en bouwstenen staan niet dieper in elkaar dan is uit te geven.
document-nesting-too-deep = meer dan { $limit } lagen in elkaar
document-nesting-too-deep-hint = haal lagen weg; meer dan drie leest niemand
rule-duplicate-anchor = Een naam van een kop is uniek op de bladzijde.
document-duplicate-anchor = naam `#{ $anchor }` staat al bij een andere kop
document-duplicate-anchor-hint = geef deze kop een andere naam
rule-unused-footnote = Naar elke voetnoot wordt verwezen.
document-unused-footnote = naar voetnoot `{ $label }` wordt niet verwezen
document-unused-footnote-hint = zet `[^{ $label }]` in de tekst, of haal de voetnoot weg
rule-missing-footnote = Een verwijzing naar een voetnoot heeft een voetnoot.
document-missing-footnote = er is geen voetnoot `{ $label }`
document-missing-footnote-near = bedoelde u `[^{ $label }]`?
document-missing-footnote-hint = schrijf de voetnoot onderaan: `[^{ $label }]: tekst`
rule-duplicate-footnote = Een voetnoot heeft een eigen naam.
document-duplicate-footnote = voetnoot `{ $label }` staat er twee keer
document-duplicate-footnote-hint = geef één van beide een andere naam
rule-code-fence = Achter de tekens van een codeblok staan een taal en kenmerken die te lezen zijn.
document-fence-unknown = `{ $name }` is geen kenmerk van een codeblok
document-fence-value = `{ $part }` is niet te lezen
document-fence-value-hint = zet er een waarde achter, zoals `name=voorbeeld.rs` of `linenostart=10`
document-fence-flag-hint = schrijf het kenmerk zonder waarde
document-fence-number-hint = schrijf een heel getal, zoals `linenostart=10`
document-fence-lines-hint = schrijf regels van deze code, geteld vanaf 1, zoals `hl_lines=2-3 5`
document-fence-outside = `{ $lines }` valt buiten de code, die { $count ->
    [one] één regel
   *[other] { $count } regels
  } heeft
document-fence-comma = `{ $part }` staat niet achter een komma en heeft geen effect
document-fence-comma-hint = zet komma's tussen de taal en de kenmerken, zoals `rust,linenos,name=voorbeeld.rs`
