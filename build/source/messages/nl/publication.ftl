# Meldingen over bladzijden, verwijzingen, bouwstenen en thema.
rule-dead-link = Een link binnen de site leidt naar een bladzijde, kop of bestand dat bestaat.
publication-dead-link = link naar `{ $address }` leidt nergens heen
publication-dead-link-hint = schrijf een pad onder content/ als `@/map/bladzijde.md`, of de naam van een bestand naast de tekst
publication-dead-anchor = er is geen kop `#{ $anchor }` in { $page }
publication-dead-anchor-hint = geef de kop een vaste naam: `## Kop {"{"}#naam{"}"}`
rule-external-link = Het adres van een andere site is zo geschreven dat het ergens heen kan leiden.
publication-external-link = adres `{ $address }` kan niet kloppen: { $flaw ->
    [slashes] na `http:` of `https:` komt `//`
    [host] er staat geen naam van een site in, zoals `www.voorbeeld.nl`
    [space] er staat een spatie in
    [percent] na `%` komen twee cijfers of letters van a tot en met f
    [anchor] na `#` mag `{ $detail }` niet staan
   *[character] `{ $detail }` mag er niet in staan
}
publication-external-link-hint = neem het adres over uit de adresbalk van een browser; klopt het toch, zet het begin ervan dan in `skip_prefixes` onder [link_checker] in config.toml
rule-link-scheme = Een link is een webadres, een e-mailadres of een telefoonnummer.
publication-link-scheme = een link met `{ $scheme }:` is niet toegestaan
publication-link-scheme-hint = gebruik https:, http:, mailto: of tel:
rule-outside-site = Een pad blijft binnen de map `content/`.
publication-outside-site = pad `{ $path }` leidt buiten content/
publication-outside-site-hint = zet het bestand naast de tekst
rule-missing-file = Een bestand dat de tekst noemt, bestaat.
publication-missing-file = bestand `{ $file }` bestaat niet
publication-missing-file-hint = zet het bestand in de map { $folder }
publication-no-download = `{ $path }` is niet te downloaden
publication-no-download-hint = noem een bestand, of een publicatie als `@/map/_index.md`
rule-data-format = Gegevens staan in een bestand dat een bouwsteen kan lezen.
publication-data-format = `{ $file }` is geen gegevensbestand
publication-data-format-hint = gebruik een bestand dat eindigt op .csv, .toml, .json of .geojson
publication-data-too-large = `{ $file }` is groter dan { $limit } MB
publication-data-too-large-hint = neem in het bestand alleen op wat de lezer te zien krijgt
publication-data-utf8-hint = sla het bestand op als "CSV UTF-8"
publication-no-rows = er staan geen rijen in dit bestand
publication-no-rows-hint = zet onder de namen van de kolommen ten minste één rij
publication-no-list = hier hoort een lijst van rijen met namen
publication-no-list-hint = schrijf in TOML een rij als `[[rij]]` met daaronder `naam = "…"`, in JSON als `{ "[{" }"naam": "…"{ "}]" }`
rule-missing-column = Een tabel heeft de kolommen die een bouwsteen nodig heeft.
publication-missing-column = de kolom `{ $column }` ontbreekt
publication-missing-column-hint = dit bestand heeft `{ $names }`
rule-unknown-column = Een bouwsteen kent de kolommen van een tabel.
publication-unknown-column = deze bouwsteen kent geen kolom `{ $column }`
rule-invalid-cell = Wat in een cel staat, past bij haar kolom.
publication-empty-cell = de cel in kolom `{ $column }` is leeg
publication-cell = `{ $value }` is geen { $kind ->
    [number] getal
    [date] jaar, kwartaal, maand of dag
   *[text] tekst
}
publication-cell-number-hint = schrijf alleen het getal, zoals `{ $form }`; de eenheid staat elders, en een cel zonder getal laat u leeg
publication-cell-date-hint = schrijf `2026`, `2026-K2`, `2026-04` of `2026-04-23`
publication-cell-text-hint = schrijf één tekst tussen aanhalingstekens
publication-period = `{ $to }` ligt voor `{ $from }`
publication-years = dit loopt van { $first } tot en met { $last }, te lang om te tekenen
publication-years-hint = kijk of elk jaartal klopt; meer dan twintig jaar past niet op een bladzijde
publication-chart-kind = er is geen grafiek van de soort `{ $name }`
publication-chart-series = er zijn meer reeksen dan te onderscheiden zijn
publication-chart-series-hint = neem ten hoogste zes kolommen met getallen, of maak twee grafieken
publication-chart-empty = er staan geen getallen in dit bestand
publication-chart-empty-hint = zet in de eerste kolom waar elke rij over gaat, en in de kolommen daarna de getallen
publication-chart-negative = getallen onder nul zijn niet te stapelen
publication-chart-negative-hint = kies een andere soort grafiek
publication-map-classes = naar deze kolom is de kaart niet te kleuren
publication-map-classes-hint = kies een kolom met getallen, of met ten hoogste { $number } verschillende woorden
publication-tile-place = `{ $name }` heeft geen plek op de kaart
publication-tile-taken = `{ $name }` staat op de plek van `{ $other }`
publication-tile-hint = geef elke rij een eigen plek: `rij` en `kolom` zijn hele getallen van 1 tot en met { $most }
publication-geo-features = hier staan geen grenzen in
publication-geo-property = dit gebied heeft geen eigenschap `{ $key }`
publication-geo-geometry = een gebied van een kaart is een `Polygon` of een `MultiPolygon`
publication-geo-ring = een grens bestaat uit minstens drie punten, elk met twee getallen
publication-geo-hint = gebruik een GeoJSON-bestand met een `FeatureCollection` van vlakken
publication-geo-twice = `{ $name }` staat twee keer in de grenzen
publication-geo-missing = `{ $name }` staat niet in de grenzen
publication-no-page = `{ $path }` is geen bladzijde
publication-no-extra = `[extra.{ $key }]` staat niet in de front matter van { $page }
publication-no-extra-hint = zet in de front matter `[extra.{ $key }]` met daaronder regels als `naam = "tekst"`
publication-facts-table = hier horen namen met een tekst
publication-facts-value = dit is geen tekst, getal, datum of lijst daarvan
publication-facts-hint = schrijf `naam = "tekst"`, een getal of datum zonder aanhalingstekens, of `{"{"} waarde = 8500, eenheid = "€" {"}"}`, of `{"{"} termen = "plaats" {"}"}` voor de termen van de bladzijde
publication-roles-hint = schrijf `naam = "rol"`, of `naam = ["rol", "andere rol"]`
rule-invalid-formula = Een formule is uit te rekenen, en elk getal heeft een bron of is een aanname.
publication-row-twice = de naam `{ $name }` staat er twee keer
publication-no-row = er is geen rij met de naam `{ $name }`
publication-row-both = een rij heeft een waarde of een formule, niet allebei
publication-row-neither = rij `{ $name }` heeft geen waarde en geen formule
publication-row-unsourced = rij `{ $name }` zegt niet waar het getal vandaan komt
publication-row-varies = hier hoort `ja` of `nee`, en een formule verandert niemand
publication-row-hint = vul `waarde` in met `bron` of `aanname`, of `formule`
publication-formula = `{ $rest }` past niet in een formule
publication-formula-hint = gebruik getallen, namen van rijen, `+ - * /`, haakjes en functies met `;` tussen de argumenten
publication-formula-function = er is geen functie `{ $name }`
publication-formula-arguments = `{ $name }` vraagt { $number } argumenten
publication-formula-infinite = dit is niet uit te rekenen: er wordt door nul gedeeld, of het getal is te groot
publication-formula-circle = `{ $name }` hangt van zichzelf af
rule-external-picture = Een afbeelding staat in de site zelf, niet bij een ander.
publication-external-picture = afbeelding `{ $address }` staat op een andere site
publication-external-picture-hint = sla de afbeelding op naast de tekst, als de rechten dat toelaten
rule-broken-picture = Een afbeelding is te lezen als afbeelding.
publication-broken-picture = `{ $file }` is geen afbeelding die te lezen is
publication-broken-picture-hint = sla het bestand opnieuw op als PNG, JPEG, WebP, GIF of SVG
publication-cut-off-picture = afbeelding `{ $file }` houdt halverwege op
publication-cut-off-picture-hint = het bestand is niet heel overgekomen: zet het origineel er opnieuw neer
rule-unsafe-svg = Een tekening (SVG) voert niets uit en laadt niets van buiten.
publication-unsafe-svg = `{ $name }` blijft weg als deze tekening wordt gepubliceerd: dat voert iets uit of laadt iets van buiten het bestand
publication-unsafe-svg-hint = haal dit uit de tekening, of zet wat zij nodig heeft in het bestand zelf
rule-oversized-picture = Een afbeelding heeft hooguit 50 megapixels.
publication-oversized-picture = afbeelding `{ $file }` is te groot: { $width } bij { $height } beeldpunten, meer dan { $most } megapixels
publication-oversized-picture-hint = maak de afbeelding kleiner; 4000 beeldpunten breed is ook voor druk genoeg
rule-path-taken = Twee bladzijden of bestanden hebben niet hetzelfde adres.
publication-path-taken = adres `{ $path }` is al in gebruik
publication-path-first = hier staat het eerste met dit adres
publication-path-taken-hint = geef één van beide een ander adres: met `slug` of `path` in de front matter, of door het bestand of de map anders te noemen
rule-redirect-cycle = Doorverwijzingen komen ergens uit.
publication-redirect-cycle = doorverwijzingen lopen rond: { $trail }
publication-redirect-cycle-hint = laat één van de secties naar een bladzijde met tekst verwijzen
rule-unknown-component = Een bouwsteen die de tekst aanroept, bestaat.
publication-unknown-component = er is geen bouwsteen `{ $name }`
rule-missing-face = Een bouwsteen heeft een gezicht voor beide panelen.
publication-missing-face = bouwsteen `{ $name }` heeft geen gezicht voor { $panel ->
    [web] de website
   *[print] de PDF
}
publication-missing-face-hint = maak { $file }
rule-unknown-argument = Een bouwsteen krijgt alleen argumenten die hij kent.
publication-unknown-argument = bouwsteen `{ $component }` kent geen argument `{ $name }`
rule-missing-argument = Een bouwsteen krijgt alle verplichte argumenten.
publication-missing-argument = bouwsteen `{ $component }` mist het argument `{ $name }`
publication-add-argument = voeg toe: `{ $form }`
rule-argument-type = Een argument heeft het type dat de bouwsteen verwacht.
publication-argument-type = argument `{ $name }` van `{ $component }` moet { publication-type-expected } zijn, niet { publication-type-found }
publication-type-expected = { $expected ->
    [string] tekst
    [bool] true of false
    [integer] een geheel getal
    [float] een getal
    [number] een getal
   *[array] een lijst
}
publication-type-found = { $found ->
    [string] tekst
    [bool] true of false
    [integer] een geheel getal
    [float] een getal
   *[array] een lijst
}
publication-write-instead = schrijf `{ $form }`
publication-argument-choice = argument `{ $name }` kan niet `{ $value }` zijn; kies uit `{ $choices }`
publication-argument-language = argument `{ $name }` is geen taal: `{ $value }`
publication-argument-language-hint = schrijf de code van de taal, zoals `en`, `fy` of `en-GB`
rule-conditional-content = Tekst voor één paneel heeft geen koppen of noten.
publication-conditional = binnen `{ $component }` kan geen kop of noot staan
publication-conditional-hint = zet de kop of noot erbuiten: inhoudsopgave en nummers zijn in elk paneel dezelfde
rule-component-body = Een bouwsteen staat om tekst heen, of juist niet, zoals zijn definitie zegt.
publication-body-missing = bouwsteen `{ $name }` heeft tekst nodig
publication-body-unwanted = bouwsteen `{ $name }` staat niet om tekst heen
rule-film-page = Een film wordt getoond op zijn eigen bladzijde, of op een die hem noemt.
publication-no-film = hier is geen film
publication-no-film-hint = noem een bladzijde met `[extra.film]`: `{ $name }="@/film/naam/index.md"`
publication-no-film-here-hint = deze bladzijde heeft geen `[extra.film]`; noem de bladzijde van de film: `{ $name }="@/film/naam/index.md"`
rule-film-player = Een film van een andere host wordt alleen getoond als `config.toml` die host noemt.
publication-film-player = de site mag geen film tonen van `{ $host }`
publication-film-player-hint = zet de host in config.toml onder [embed]: `players = ["{ $host }"]`
rule-film-format = De bestanden van een film zijn van een soort die browsers tonen.
publication-film-format = `{ $file }` is hier geen bruikbaar bestand
publication-film-format-hint = noem een film die eindigt op .mp4 (met H.264) of .webm
publication-film-broken = `{ $file }` is niet te lezen als film, of houdt te vroeg op
publication-film-broken-hint = kopieer het bestand opnieuw, of maak het opnieuw; een film heet zoals wat erin zit: .mp4 of .webm
publication-film-codec = browsers spelen niet af wat er in `{ $file }` zit
publication-film-codec-hint = sla de film op met H.264 in .mp4, of met VP8, VP9 of AV1 in .webm
publication-film-no-picture = er is geen beeld in `{ $file }`
publication-film-poster-hint = noem een afbeelding, zoals `poster.jpg`
publication-film-sound-hint = noem een beschreven versie van de film (.mp4 of .webm) of een geluid dat meeloopt (.mp3, .m4a of .ogg)
publication-film-vtt-hint = noem een bestand met WebVTT, dat eindigt op .vtt
rule-film-duration = De lengte die bij een film staat, is die van de film.
publication-film-duration = `{ $file }` duurt { $real }, maar hier staat { $written }
publication-film-duration-hint = schrijf `duration = "{ $real }"`, of kijk of dit de goede film is
rule-film-poster = Het beeld voor een film heeft de verhouding van die film.
publication-film-poster = dit beeld is { $poster } pixels, maar de film { $film }: er komen randen langs, en het beeld verspringt bij het afspelen
publication-film-poster-shape-hint = neem een beeld uit de film zelf, van { $film } pixels of in dezelfde verhouding
rule-film-transcript = Wat een film zegt en toont, staat uitgeschreven op zijn bladzijde (WCAG 1.2.3).
publication-film-transcript = er is op deze bladzijde geen kop `#{ $anchor }` met de uitgeschreven tekst
publication-film-transcript-hint = zet de tekst onder een kop met deze naam: `## Uitgeschreven tekst {"{"}#{ $anchor }{"}"}`
publication-film-no-transcript = onder deze kop hoort de uitgeschreven tekst van de film, maar er staat niets
publication-film-no-transcript-hint = schrijf op wat er te horen en te zien is
rule-caption-syntax = Ondertiteling en hoofdstukken zijn te lezen als WebVTT.
publication-caption-syntax = { $flaw ->
    [head] de eerste regel is geen `WEBVTT`
    [times-missing] hier hoort een regel met tijden
    [times-reversed] het einde van deze titel ligt niet na het begin
    [empty-line] vóór deze tijden hoort een lege regel
    [bytes] dit teken is niet te lezen; sla het bestand op als UTF-8
    [none] er staan geen titels in dit bestand
   *[times] deze tijden zijn niet te lezen
}
publication-caption-syntax-hint = begin het bestand met `WEBVTT`; schrijf na een lege regel `00:01.000 --> 00:03.500` en daaronder de tekst
rule-caption-overlap = Titels van de ondertiteling staan niet over elkaar heen.
publication-caption-overlap = deze titel begint terwijl een eerdere er nog staat, tot { $time }
publication-caption-overlap-hint = laat de eerdere eerder ophouden, of deze later beginnen
rule-caption-late = De ondertiteling houdt op voor de film dat doet.
publication-caption-late = deze titel staat er tot { $time }, maar de film duurt tot { $end }
publication-caption-late-hint = haal het einde naar voren, of verbeter `duration` in de front matter
rule-caption-line = Een regel ondertiteling past onder de film.
publication-caption-line = deze regel heeft { $characters } tekens; er passen er { $most }
publication-caption-line-hint = verdeel de tekst over twee regels of over twee titels
rule-caption-speed = Ondertiteling staat er lang genoeg om te lezen.
publication-caption-speed = deze titel vraagt { $speed } tekens per seconde; de meeste mensen lezen er { $most }
publication-caption-speed-hint = laat de titel langer staan, of zeg het korter
rule-unknown-taxonomy = Een taxonomie staat in de configuratie.
publication-unknown-taxonomy = taxonomie `{ $name }` staat niet in config.toml
rule-invalid-token = Een ontwerptoken is te lezen.
publication-invalid-token = token `{ $name }` is niet te lezen
publication-invalid-token-hint = schrijf een kleur als "#1f5f4a", een maat als "1.25rem", een getal of een lijst lettertypen
publication-invalid-keyword-hint = kies uit: `{ $words }`
publication-unknown-token = token `{ $name }` verwijst naar `{ $target }`, dat niet bestaat
publication-invalid-ink = inkt van token `{ $name }` is niet te lezen
publication-invalid-ink-hint = schrijf `cmyk` als vier hele percentages, samen ten hoogste 300, zoals [85, 38, 72, 30], en `spot` als de naam van een mengkleur
publication-two-inks = token `{ $name }` heeft een andere inkt dan `{ $other }`, maar dezelfde kleur { $color }
publication-two-inks-hint = geef tokens van dezelfde kleur dezelfde inkt, of maak de ene kleur een tint anders
rule-low-contrast = Tekst steekt genoeg af tegen elke achtergrond (WCAG 1.4.3 en 1.4.11).
publication-low-contrast = kleur `{ $name }` heeft op `{ $background }` een contrast van { $ratio }:1; nodig is { $needed }:1
publication-low-contrast-hint = dichtstbijzijnde kleur die voldoet: { $color }
publication-low-contrast-background = geen tekstkleur voldoet op deze achtergronden; kies een andere achtergrond
rule-invalid-pattern = Een patroon in de configuratie is te lezen.
publication-invalid-pattern = patroon `{ $pattern }` is niet te lezen
publication-invalid-pattern-hint = schrijf een pad waarin `*` voor een deel van een naam staat en `**` voor mappen, zoals `*.tmp` of `concepten/**`
publication-no-address = de link heeft geen adres
publication-foreign-alias = alias `{ $alias }` leidt buiten de site
publication-foreign-alias-hint = schrijf een adres binnen de site, zoals `oude-map/oude-naam`
publication-generated-path-taken = adres `{ $path }` is al van { $what ->
    [taxonomy] de taxonomie `{ $name }`
    [pager] een lijst die over bladzijden is verdeeld
    [search] de zoekpagina
    [search-index] de zoekindex
    [feed] een feed
    [film] een film op een andere bladzijde
    [not-found] de bladzijde voor adressen die niet bestaan
    [sitemap] de sitemap
    [headers] de headers van een webserver
   *[robots] robots.txt
}
publication-search-path-taken-hint = geef deze pagina een ander adres, of de zoekpagina een ander woord: `[translations] web-search-path = "vinden"` in config.toml
publication-sitemap-path-taken-hint = haal dit bestand weg, of zet `generate_sitemap = false` in config.toml
publication-robots-path-taken-hint = haal dit bestand weg, of zet `generate_robots_txt = false` in config.toml
publication-headers-path-taken-hint = haal dit bestand weg, of haal de webserver weg uit `headers` onder `[serving]` in config.toml
publication-not-rendered = de link leidt naar { $page }, dat geen eigen bladzijde krijgt (`render = false`)
publication-not-rendered-hint = haal `render = false` daar weg, of link naar een andere bladzijde
publication-dead-redirect-hint = schrijf het adres van een bladzijde van de site, zoals `gids/begin/`, of een heel webadres
rule-unusable-term = Een term heeft letters of cijfers, want zijn naam wordt een adres.
publication-unusable-term = van de term `{ $name }` is geen adres te maken
publication-unusable-term-hint = geef de term een naam met letters of cijfers
publication-no-content = de map `content` ontbreekt
publication-no-content-hint = maak naast config.toml een map `content` en zet daar de teksten in
publication-file-and-folder = `{ $path }` is een bestand, maar op dat adres komt ook een map
publication-file-and-folder-below = dit komt in die map
publication-file-and-folder-hint = geef het bestand een andere naam, met een extensie zoals `.txt`
rule-code-contrast = De kleuren van een thema voor code steken genoeg af (WCAG 1.4.3).
publication-code-contrast = thema `{ $name }` heeft kleuren met te weinig contrast; ze zijn aangepast: { $colors }
publication-code-contrast-hint = kies een thema met meer contrast, of laat de sleutel weg: dan gelden de kleuren van de huisstijl
rule-register = Elke sleutel van een noot staat in het register, en de noot daar is niet leeg.
publication-unknown-note = `{ $file }` kent `{ $name }` niet
publication-no-register = maak het bestand `{ $file }` met `[{ $name }]` en daaronder wat er in de noot staat
publication-empty-note = `{ $name }` zegt niets
publication-empty-note-hint = geef een bron een `title`, een begrip een `text`
rule-invalid-schema = Een schema voor front matter is te gebruiken.
rule-front-matter-schema = Front matter is zoals het schema van de bladzijde zegt.
publication-unknown-schema = er is geen schema `{ $name }` in `templates/schemas/`
publication-schema-broken = dit schema klopt niet: { $what }
publication-schema-broken-hint = een schema volgt JSON Schema, zie https://json-schema.org/
publication-schema-regex = `{ $regex }` is geen reguliere expressie die te gebruiken is
publication-schema-reference = `{ $address }` bestaat niet
publication-schema-reference-hint = verwijs naar een stuk van dit schema, zoals `#/$defs/naam`, of van een ander schema in `templates/schemas/`
publication-schema-draft = `{ $address }` is geen bekende versie van JSON Schema
publication-schema-draft-hint = schrijf `https://json-schema.org/draft/2020-12/schema`, of laat `$schema` weg
publication-schema-unusable = dit schema is niet te gebruiken
publication-schema-unusable-hint = kijk of elke `$id` en `$anchor` maar één keer voorkomt
publication-schema-about = wat hier hoort: { $about }
publication-schema-missing = { $key ->
    [root] in de front matter
   *[other] onder `{ $key }`
} ontbreekt `{ $name }`
publication-schema-unknown = { $key ->
    [root] het schema
   *[other] `{ $key }`
} kent geen sleutel `{ $name }`
publication-schema-name = `{ $name }` is geen naam die hier mag
publication-schema-kind = { $kind ->
    [string] een tekst
    [integer] een geheel getal
    [number] een getal
    [boolean] `true` of `false`
    [array] een lijst
    [null] niets
   *[table] een tabel
}
publication-schema-or = { $first } of { $rest }
publication-schema-type = `{ $key }` moet { $wanted } zijn
publication-schema-choice = `{ $key }` moet een van deze waarden zijn: { $known }
publication-schema-choices = `{ $key }` moet een van de { $count } waarden zijn die het schema noemt
publication-schema-const = `{ $key }` moet `{ $value }` zijn
publication-schema-minimum = `{ $key }` moet minstens { $limit } zijn
publication-schema-maximum = `{ $key }` mag hooguit { $limit } zijn
publication-schema-above = `{ $key }` moet meer dan { $limit } zijn
publication-schema-below = `{ $key }` moet minder dan { $limit } zijn
publication-schema-multiple = `{ $key }` moet een veelvoud van { $limit } zijn
publication-schema-empty = `{ $key }` is leeg
publication-schema-short = `{ $key }` moet minstens { $limit } tekens hebben
publication-schema-long = `{ $key }` mag hooguit { $limit } tekens hebben
publication-schema-few = `{ $key }` moet er minstens { $limit } noemen
publication-schema-many = `{ $key }` mag er hooguit { $limit } noemen
publication-schema-twice = `{ $key }` noemt iets twee keer
publication-schema-pattern = `{ $key }` heeft niet de vorm `{ $pattern }`
publication-schema-format = `{ $key }` moet { $format ->
    [date] een datum zijn, zoals 2026-11-26
    [date-time] een datum met een tijd zijn, zoals 2026-11-26T12:00:00+01:00
    [uri] een webadres zijn, zoals https://example.org/
    [email] een e-mailadres zijn
   *[other] de vorm `{ $format }` hebben
}
publication-schema-not = `{ $key }` mag hier niet staan
publication-schema-other = `{ $key }` is niet zoals het schema zegt

rule-picture-rights = Van elk beeld is bekend wie het maakte en hoe het mag worden gebruikt, en wie herkenbaar is gaf toestemming.
publication-picture-unknown = van `{ $file }` is niet bekend wie het maakte en hoe het mag worden gebruikt
publication-picture-add-hint = zet in `{ $file }`: `["{ $name }"]` met daaronder `maker` en `licence`; `["*"]` geldt voor alle beelden in de map
publication-picture-register-hint = maak `{ $file }` met `["{ $name }"]` en daaronder `maker` en `licence`; `["*"]` geldt voor alle beelden in de map
publication-picture-no-maker = van `{ $file }` is niet bekend wie het maakte
publication-picture-no-maker-hint = noem een mens of organisatie: `maker = "…"`
publication-picture-no-licence = van `{ $file }` is niet bekend hoe het mag worden gebruikt
publication-picture-no-licence-hint = noem een licentie, zoals `licence = "CC-BY-4.0"` of `licence = "Alle rechten voorbehouden"`
publication-picture-no-consent = op `{ $file }` is iemand herkenbaar, en er staat geen toestemming bij
publication-picture-no-consent-hint = schrijf wanneer en hoe toestemming is gegeven: `consent = "…"`; lezers zien dat niet
publication-picture-missing = `{ $folder }` heeft geen beeld `{ $name }`
publication-picture-missing-hint = haal de vermelding weg, of zet het beeld in de map
publication-picture-quotes-hint = zet de naam van een bestand tussen aanhalingstekens: `["{ $name }"]`
