# Meldingen van de kamer `source`: bestanden, configuratie en front matter.

# Woorden van de weergave
source-level-error = fout
source-level-warning = waarschuwing
source-help = hulp
source-related = zie ook

# Sleutels
source-unknown-key = onbekende sleutel `{ $key }`
source-did-you-mean = bedoelde u `{ $name }`?
source-known-names = bekend zijn { $names }
source-nothing-known = hier zijn geen namen bekend
source-wrong-type = `{ $key }` verwacht { $expected ->
    [string] een tekst tussen aanhalingstekens
    [integer] een heel getal
    [number] een getal
    [boolean] `true` of `false`
    [date] een datum
    [array] een lijst tussen `[` en `]`
   *[table] een tabel met sleutels
}, maar hier staat { $found ->
    [string] een tekst
    [integer] een heel getal
    [float] een getal met een komma
    [boolean] `true` of `false`
    [date] een datum
    [array] een lijst
    [table] een tabel
   *[null] niets
}
source-invalid-value = `{ $value }` is geen geldige waarde voor `{ $key }`
source-feed-filename-hint = schrijf een bestandsnaam zoals `atom.xml`; het sjabloon met die naam maakt de feed
source-negative-hint = geef een getal van 0 of hoger
source-number-hint = geef een getal van { $least } tot { $most }
source-trim-hint = schrijf `a4`, `a5` of breedte maal hoogte, zoals `210x210 mm`; een zijde is 90 tot 600 mm
source-missing-key = sleutel `{ $key }` ontbreekt
source-missing-key-hint = voeg een regel met `{ $key }` toe
source-empty-key = `{ $key }` is leeg
source-empty-key-hint = schrijf tussen de aanhalingstekens wat hier hoort
source-key-without-effect = `{ $key }` wordt gelezen maar doet nog niets
source-key-without-effect-hint = haal het weg, of zet `key-without-effect` in `[checks]` op "allow"
source-invalid-date = `{ $value }` is geen datum
source-invalid-date-hint = schrijf jaar, maand en dag, zoals `2026-11-23`, van een dag die bestaat
source-not-a-language = gebruik een taalcode zoals `nl`, `en` of `nl-BE`
source-base-url-hint = schrijf het hele adres, zoals `https://www.voorbeeld.nl`
source-frame-source-hint = schrijf `'self'` (deze site), `'none'` (niemand) of een adres zonder pad, zoals `https://www.voorbeeld.nl` of `https://*.voorbeeld.nl`
source-embed-open = met `{ $value }` mag iedere site de films van deze site tonen
source-embed-open-hint = elke site kan een film dan in een eigen verhaal zetten, ook een die u niet kent; noem de sites, zoals `"https://*.voorbeeld.nl"`, of zet `embed-open` in `[checks]` op "allow" als dit de bedoeling is
source-frame-none-hint = `'none'` staat alleen: haal dit woord of de andere weg

# TOML en YAML
source-invalid-toml = dit is geen geldige TOML: { $reason ->
    [duplicate-key] deze sleutel staat er al
    [cannot-recurse-further-max-recursion-depth-met] er zit te veel in elkaar
    [recursion-limit] er zit te veel in elkaar
    [key-with-no-value] na de sleutel ontbreekt `=` met een waarde
    [missing-value-for-key] na `=` ontbreekt de waarde
    [missing-value] hier ontbreekt een waarde
    [missing-assignment-between-key-value-pairs] tussen sleutel en waarde ontbreekt `=`
    [extra-assignment-between-key-value-pairs] hier staat een `=` te veel
    [extra] hier staat een teken te veel
    [invalid-basic-string] de tekst is niet goed afgesloten met `"`
    [invalid-literal-string] de tekst is niet goed afgesloten met `'`
    [invalid-multi-line-basic-string] de tekst is niet afgesloten met drie aanhalingstekens
    [missing-opening-quote] voor de tekst ontbreekt een aanhalingsteken
    [missing-escaped-value] na `\` hoort `n`, `t`, `"`, `\` of een Unicode-nummer
    [missing-comma-between-array-elements] tussen de waarden van de lijst ontbreekt een komma
    [missing-comma-between-key-value-pairs] tussen de sleutels ontbreekt een komma
    [extra-comma-in-array] in de lijst staat een komma te veel
    [unclosed-array] de lijst is niet afgesloten met `]`
    [unclosed-table] de kop van de tabel is niet afgesloten met `]`
    [unclosed-array-table] de kop van de tabel is niet afgesloten met `]]`
    [unclosed-inline-table] de tabel is niet afgesloten met `{ "}" }`
    [invalid-unquoted-key] een sleutel zonder aanhalingstekens heeft alleen letters, cijfers, `-` en `_`
    [unquoted-keys-cannot-be-empty] voor `=` ontbreekt een sleutel
    [invalid-key-value-pair] hier hoort `sleutel = waarde`
    [unexpected-key-or-value] hier hoort een nieuwe regel of een komma
    [unexpected-content] dit hoort hier niet
    [unexpected-leading-zero] een getal begint niet met 0
    [invalid-value] deze waarde is niet te lezen
    [string-values-must-be-quoted] de waarde ontbreekt, of is een tekst zonder rechte aanhalingstekens (`"`)
    [invalid-date] deze datum bestaat niet, of is niet geschreven zoals `2026-11-23`
    [invalid-time] deze tijd bestaat niet
    [invalid-fraction] na de punt in een getal horen cijfers
    [invalid-float] dit is geen getal en geen tekst tussen aanhalingstekens
    [invalid-integer] dit is geen getal en geen tekst tussen aanhalingstekens
    [invalid-boolean] schrijf `true` of `false`
    [too-few-unicode-value-digits] na `\` hoort `n`, `t`, `"`, `\` of een Unicode-nummer
    [cannot-extend-value-of-type-string-with-a-dotted-key] deze sleutel heeft al een waarde en kan geen tabel zijn
    [cannot-extend-value-of-type-array-with-a-dotted-key] deze sleutel heeft al een waarde en kan geen tabel zijn
    [cannot-extend-value-of-type-inline-table-with-a-dotted-key] deze sleutel heeft al een waarde en kan geen tabel zijn
    [integer-number-overflowed] het getal is te groot
    [floating-point-number-overflowed] het getal is te groot
    [extra-comma-in-inline-table] in de tabel staat een komma te veel
   *[other] de schrijfwijze klopt hier niet ({ $detail })
}
source-invalid-yaml = dit is geen geldige YAML: { $reason ->
    [while-parsing-a-flow-sequence] de lijst is niet afgesloten met `]`
    [while-parsing-a-flow-mapping-did-not-find-expected-or] de tabel is niet afgesloten met `{ "}" }`
    [while-scanning-a-quoted-scalar-found-unexpected-end-of-stream] de tekst is niet afgesloten met een aanhalingsteken
    [invalid-trailing-content-after-double-quoted-scalar] na het aanhalingsteken staat nog tekst
    [while-parsing-a-block-collection-did-not-find-expected-indicator] hier hoort een volgend `- ` van de lijst
    [unexpected-character] zet een tekst die met een leesteken begint tussen aanhalingstekens
    [duplicate-key] deze sleutel staat er al
    [nested-too-deep] er zit te veel in elkaar
    [recursion-limit-exceeded] er zit te veel in elkaar
    [too-many-values] er staan te veel waarden in
    [unknown-anchor] dit verwijst naar iets wat er niet staat
    [while-parsing-node-found-unknown-anchor] dit verwijst naar iets wat er niet staat
    [more-than-one-document] er mag maar één document in staan
    [key-is-not-text] een sleutel moet een tekst zijn
    [tabs-disallowed-within-this-context-block-indentation] gebruik spaties om in te springen, geen tabs
    [tabs-disallowed-in-this-context] gebruik spaties om in te springen, geen tabs
    [mapping-values-are-not-allowed-in-this-context] zet een tekst met `: ` erin tussen aanhalingstekens
    [invalid-indentation] de regel springt niet goed in
    [simple-key-expect] na de sleutel ontbreekt `: ` met een waarde
    [simple-key-expected] na de sleutel ontbreekt `: ` met een waarde
    [while-parsing-a-node-did-not-find-expected-node-content] hier ontbreekt een waarde, of een lijst is niet afgesloten met `]`
    [misplaced-bracket] hier staat een haakje dat nergens bij hoort
    [unexpected-eof] het einde komt te vroeg
    [unexpected-end-of-stream] het einde komt te vroeg
   *[other] de schrijfwijze klopt hier niet ({ $detail })
}
# CSV, JSON, XML en BibTeX
source-csv-empty = het bestand heeft geen regel met de namen van de kolommen
source-csv-empty-hint = zet op de eerste regel de namen van de kolommen, met `;` ertussen
source-csv-unnamed = kolom { $number } heeft geen naam
source-csv-unnamed-hint = geef elke kolom een naam op de eerste regel, of haal het scheidingsteken te veel weg
source-csv-twice = de kolom `{ $name }` staat er twee keer
source-csv-twice-hint = geef elke kolom een eigen naam
source-csv-cells = deze regel heeft { $found } cellen, de eerste regel { $expected }
source-csv-cells-hint = zet tussen twee cellen { $separator ->
    [tab] een tab
   *[other] één `{ $separator }`
}, en een tekst waar dat teken in staat tussen aanhalingstekens (`"`)
source-csv-unclosed = dit aanhalingsteken wordt niet gesloten
source-csv-unclosed-hint = sluit de tekst af met `"`; een aanhalingsteken in de tekst zelf schrijft u dubbel: `""`
source-csv-after-quote = na het sluitende aanhalingsteken staat nog tekst
source-csv-after-quote-hint = schrijf een aanhalingsteken in de tekst zelf dubbel: `""`
source-invalid-json = dit is geen geldige JSON: { $reason ->
    [no-value] er staat niets in
    [expected-comma] hier ontbreekt een komma
    [expected-colon-after-the-string-or-word-in-object-property] na de sleutel ontbreekt `:` met een waarde
    [expected-string-for-object-property] een sleutel staat tussen rechte aanhalingstekens (`"`)
    [trailing-commas-are-not-allowed] na de laatste waarde hoort geen komma
    [comments-are-not-allowed] JSON kent geen opmerkingen
    [single-quoted-strings-are-not-allowed] een tekst staat tussen rechte aanhalingstekens (`"`)
    [unterminated-array] de lijst is niet afgesloten met `]`
    [unterminated-object] de tabel is niet afgesloten met `{ "}" }`
    [unexpected-word] een tekst staat tussen rechte aanhalingstekens (`"`)
    [maximum-nesting-depth-exceeded] er zit te veel in elkaar
   *[other] de schrijfwijze klopt hier niet ({ $detail })
}
source-invalid-xml = dit is geen geldige XML: { $reason ->
    [the-document-does-not-have-a-root-node] er staat geen element in
    [the-root-node-was-opened-but-never-closed] het buitenste element is niet gesloten
    [unexpected-end-of-stream] het einde komt te vroeg
    [unexpected-close-tag] hier wordt een element gesloten dat niet open is
    [malformed-entity-reference] schrijf `&` in een tekst als `&amp;`
    [unescaped-found] schrijf `<` in een tekst als `&lt;`
    [xml-with-dtd-detected] een documenttype (`<!DOCTYPE …>`) mag er niet in staan
    [nested-too-deep] er zit te veel in elkaar
   *[other] de schrijfwijze klopt hier niet ({ $detail })
}
source-xml-close-tag = dit is geen geldige XML: hier hoort `</{ $expected }>`, niet `</{ $actual }>`
source-invalid-bibtex = dit is geen geldige BibTeX: { $reason ->
    [unexpected-end-of-file] het einde komt te vroeg: een `{ "}" }` of `"` ontbreekt
    [expected-comma] hier ontbreekt een komma
    [expected-equals] na de naam van een veld hoort `=`
    [expected-identifier] hier hoort de naam van een veld of soort
    [expected-opening-brace] na de soort hoort `{ "{" }`
    [expected-closing-brace] hier ontbreekt `{ "}" }`
    [text-too-long] de afkortingen maken deze tekst te lang
   *[other] de schrijfwijze klopt hier niet ({ $detail })
}
source-bibtex-abbreviation = er is geen afkorting `{ $name }`
source-bibtex-abbreviation-hint = zet een gewone tekst tussen `{ "{" }` en `{ "}" }`, of zet de afkorting ervoor met `@string`

# Front matter
source-missing-front-matter = het bestand begint niet met front matter
source-missing-front-matter-hint = begin het bestand met drie regels: `+++`, dan `title = "…"`, dan weer `+++`
source-unterminated-front-matter = de front matter heeft geen einde
source-unterminated-front-matter-hint = sluit af met een regel waarop alleen `{ $fence }` staat
source-not-a-table = de front matter bestaat niet uit sleutels met waarden
source-publication-in-page = een bladzijde kan geen publicatie zijn, alleen een map met bladzijden
source-publication-in-page-hint = zet `[extra.publication]` in het bestand `_index.md` van de map
source-player-hint = schrijf alleen de host van de speler, zoals `https://film.voorbeeld.nl`
source-film-in-section = een map kan geen film zijn, alleen een bladzijde
source-film-in-section-hint = zet `[extra.film]` in het bestand van één bladzijde, zoals content/film/naam/index.md
source-film-files-hint = noem het filmbestand naast de tekst: `files = ["film.mp4"]`
source-film-captions-hint = zonder ondertiteling is een film niet voor iedereen: maak een bestand met WebVTT en schrijf `captions = "film.nl.vtt"`
source-film-one-place-hint = een film staat hier, of bij een ander: haal `files` weg, of deze tabel
source-film-address-hint = schrijf een heel adres dat begint met `https://`
source-audio-description-hint = noem een bestand, of zeg waarom er niets te beschrijven is: `audio_description = {"{"} niet-nodig = "de stem vertelt alles" {"}"}`
source-duration-hint = schrijf minuten en seconden, zoals `"1:30"`, of een aantal hele seconden
source-no-theme = er is geen thema `{ $name }`
source-no-theme-hint = een thema staat in een map `{ $path }`

# Bestanden
source-io-reason = { $reason ->
    [not-found] het bestaat niet
    [permission-denied] dat mag niet van het systeem (geen toegangsrecht)
    [storage-full] de schijf is vol
    [read-only] de schijf of map kan alleen gelezen worden
    [not-a-file] het is geen gewoon bestand
    [not-a-folder] het is geen map
    [invalid-name] de naam is te lang of ongeldig
    [in-the-way] er staat al iets anders met die naam
    [busy] het is een eigen schijf of wordt door een ander programma gebruikt
   *[other] het systeem meldt: { $detail }
}
source-unreadable-file = `{ $path }` kan niet gelezen worden: { source-io-reason }
source-unreadable-folder = map `{ $path }` kan niet geopend worden: { source-io-reason }
source-file-name-not-utf8 = de naam van bestand `{ $path }` is niet in UTF-8 geschreven
source-file-name-hint = geef het bestand een andere naam
source-link-loop = de koppeling `{ $path }` verwijst naar een map waar ze zelf in ligt
source-link-loop-hint = haal de koppeling weg
source-outside-project = het pad `{ $path }` leidt buiten het project
source-outside-project-hint = gebruik een pad binnen het project, met `/` en zonder `..`
source-file-too-large = `{ $path }` is met { $size } MB groter dan de { $limit } MB die gelezen wordt
source-file-too-large-hint = verdeel de tekst over meer bestanden
source-invalid-utf8 = `{ $path }` is niet in UTF-8 opgeslagen
source-invalid-utf8-hint = open het bestand in een teksteditor en sla het op met de codering UTF-8

# Uitleg van regels
rule-unknown-key = elke sleutel is bekend op de plek waar zij staat
rule-wrong-type = elke sleutel verwacht één soort waarde, zoals een tekst, een getal of een lijst
rule-invalid-value = een waarde is bruikbaar op haar plek
rule-invalid-date = een datum is een dag die bestaat, geschreven als `2026-11-23`
rule-missing-key = een verplichte sleutel is ingevuld
rule-key-without-effect = een sleutel heeft gevolg in deze versie
rule-embed-open = films mogen alleen op sites staan die de configuratie noemt
rule-invalid-toml = TOML volgt de regels van die taal
rule-invalid-yaml = YAML volgt de regels van die taal
rule-invalid-csv = CSV volgt de regels van die taal
rule-invalid-json = JSON volgt de regels van die taal
rule-invalid-xml = XML volgt de regels van die taal
rule-invalid-bibtex = BibTeX volgt de regels van die taal
rule-unterminated-front-matter = front matter eindigt met dezelfde regel als waarmee ze begint
rule-missing-front-matter = elk Markdownbestand begint met front matter, al is die leeg
rule-invalid-utf8 = alle teksten zijn in UTF-8 opgeslagen
rule-unreadable-file = een bestand dat nodig is, is te lezen
rule-outside-project = alles wat gelezen wordt, staat binnen de map van het project
rule-file-too-large = een tekst is hooguit 50 MB groot
rule-missing-language = De site zegt in welke taal zij geschreven is (WCAG 3.1.1, PDF/UA-1 7.2).
source-missing-language = de configuratie noemt geen taal
source-missing-language-hint = zet `default_language = "nl"` in config.toml
rule-theme-version = Een thema past bij deze versie van het programma.
source-theme-needs-newer = thema `{ $theme }` vraagt { $program } { $bound } of nieuwer
source-theme-needs-older = thema `{ $theme }` is gemaakt voor { $program } tot en met { $bound }
source-theme-version-hint = { $program ->
    [Zola] dit programma volgt de afspraken van Zola { $version }; neem een andere uitgave van het thema. Bedoelt het thema een versie van Tweeluik, zet die dan onder [tweeluik] in theme.toml
   *[Tweeluik] dit is Tweeluik { $version }; neem een andere uitgave van het thema of van Tweeluik
}
source-version-hint = schrijf één versie, zoals `1.2` of `1.2.3`
