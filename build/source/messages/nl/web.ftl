# Findings of the web panel.
web-template = sjabloon klopt niet: { $reason }
web-template-circular = sjabloon `{ $name }` roept zichzelf aan: { $chain }
web-template-parent = sjabloon bouwt voort op `{ $parent }`, en dat bestaat niet
web-unknown-template = sjabloon `{ $name }` bestaat niet
web-component-failed = bouwsteen `{ $name }` kan niet worden ingevuld: { $reason }
web-component-body = bouwsteen `{ $component }` geeft voor `body` de waarde `{ $value }`; het kan `none`, `required` of `optional` zijn
web-component-data = bouwsteen `{ $component }` zegt bij `data` niet goed wat er in een bestand hoort: { $reason }
web-component-names = bouwsteen `{ $component }` geeft bij `{ $key }` geen lijst van namen
web-component-unknown-parameter = bouwsteen `{ $component }` noemt parameter `{ $parameter }`, maar heeft die niet
web-component-parameter-type = parameter `{ $parameter }` van bouwsteen `{ $component }` heeft type `{ $type }`, en dat is in Markdown niet te schrijven

web-picture-failed = van afbeelding `{ $file }` is geen andere maat te maken: { $reason }
web-picture-failed-hint = het bestand is beschadigd: sla het opnieuw op in een beeldprogramma

rule-picture = Van een afbeelding is een andere maat of soort te maken.
rule-template = Een sjabloon in `templates/` heeft geen fout en is in te vullen. Anders staat de melding van Tera erbij, met de plek in het sjabloon.
rule-unknown-template = Een sjabloon dat `template` of `page_template` in de kop van een pagina noemt, bestaat.
rule-search-index = De zoekindex is te maken in de vorm en de taal die `config.toml` vraagt.
rule-component-definition = De definitie van een bouwsteen in `templates/components/` is te gebruiken vanuit Markdown.

# Words on the pages.
web-skip = Naar de inhoud
web-home = Home
web-main-navigation = Hoofdnavigatie
web-menu = Menu
web-breadcrumb = Kruimelpad
web-on-this-page = Op deze pagina
web-chapters = Hoofdstukken
web-chapters-of = Hoofdstukken van { $title }
web-publications = Publicaties
web-version = versie { $version }
web-chapter-count = { $count ->
    [one] 1 hoofdstuk
   *[other] { $count } hoofdstukken
}
web-downloads = Downloaden
web-download-screen = { $title } als PDF
web-download-office = { $title } om te printen (PDF)
web-download-large-print = { $title } in grote letter (PDF)
web-download-a5 = { $title } op klein formaat (PDF)
web-download-booklet = { $title } als boekje om te vouwen en te nieten (PDF)
web-download-press = { $title } voor de drukker (PDF)
web-download-as-screen = PDF om te lezen
web-download-as-office = PDF om te printen
web-download-as-large-print = PDF in grote letter
web-download-as-a5 = PDF op klein formaat
web-download-as-booklet = Boekje om te vouwen en te nieten
web-download-as-press = PDF voor de drukker
web-download-cover = Omslag voor de drukker (PDF)
web-download-statement = Toegankelijkheid van deze PDF
web-page-count = { $count ->
    [one] 1 bladzijde
   *[other] { $count } bladzijden
}
web-previous-next = Vorige en volgende
web-previous = Vorige
web-next = Volgende
web-chapter-number = Hoofdstuk { $number } van { $total }
web-reading-time = { $count ->
    [one] 1 minuut lezen
   *[other] { $count } minuten lezen
}
web-anchor = Koppeling naar “{ $title }”
web-copied = Het adres van dit kopje is gekopieerd
web-copy-failed = Kopiëren lukte niet. Het adres staat in de adresbalk
web-published = Gepubliceerd op { $date }
web-updated = Bijgewerkt op { $date }
web-page-total = { $count ->
    [one] 1 pagina
   *[other] { $count } pagina’s
}
web-page-total-in = { $count ->
    [one] 1 pagina in
   *[other] { $count } pagina’s in
}
web-terms-in = Bij de pagina’s in
web-filters = Filter
web-filters-shown = { $number } van { $total } getoond
web-filters-none = Niets past bij deze keuze. Maak de keuze ruimer of wis de filters.
web-filters-clear = Wis alle filters
web-pager = Bladzijden van deze lijst
web-pager-page = pagina
web-pager-title = { $title } – pagina { $number } van { $total }
web-not-found = Deze pagina is er niet
web-not-found-text = Het adres klopt niet meer, of de pagina is verplaatst. Begin bij het overzicht.
web-to-home = Naar het overzicht
web-moved = Deze pagina is verhuisd
web-moved-to = Ga naar het nieuwe adres
web-to-top = Naar boven
web-print-source = Deze tekst staat op
web-empty = Hier staat nog niets.
web-information-type = webpagina
web-footer = Over deze site
web-footnote = Voetnoot { $number }
web-footnote-back = Terug naar verwijzing { $number }
web-footnote-back-again = Terug naar verwijzing { $number }, plaats { $place }
web-no-events = een tijdlijn heeft `gegevens` nodig, of tekst tussen de aanroepen
web-numbers = De getallen in een tabel
web-table = Tabel { $number }
web-enlarge = Vergroot
web-close = Sluit
web-kilobytes = { $size } kB
web-megabytes = { $size } MB

# Bovenaan de headers voor een webserver.
web-headers-listed = Headers van deze site. Zet dit bestand in de hoofdmap van de host.
    HSTS hoort bij de hele host en staat er daarom niet bij.
web-headers-apache = Headers van deze site, voor Apache 2.4: als .htaccess in de map van de site, of binnen <Directory>.
    Nodig: mod_headers, en AllowOverride FileInfo voor .htaccess.
    HSTS hoort bij de hele host en staat er daarom niet bij.
web-headers-nginx = Headers van deze site, voor nginx: met include binnen server, naast root.
    Een location met een eigen add_header krijgt deze headers niet.
    HSTS hoort bij de hele host en staat er daarom niet bij.
web-headers-caddy = Headers van deze site, voor Caddy 2: met import binnen het blok van de site, naast root.
    HSTS hoort bij de hele host en staat er daarom niet bij.
# De zoekpagina.
web-search = Zoeken
web-search-path = zoeken
web-search-label = Wat zoekt u?
web-search-hint = Resultaten verschijnen terwijl u typt. Met Esc begint u opnieuw.
web-search-filters = Verfijnen
web-search-publication = Publicatie
web-search-results = Resultaten
web-search-none = Niets gevonden voor ‘{"{query}"}’. Probeer een ander woord of kijk in de lijst van A tot Z.
web-search-one = 1 resultaat voor ‘{"{query}"}’
web-search-many = {"{count}"} resultaten voor ‘{"{query}"}’
web-search-shown = , {"{shown}"} getoond
web-search-more = Meer resultaten tonen
web-search-broken = Zoeken werkt nu niet. Alle pagina’s staan in de lijst van A tot Z.
web-a-to-z = Alle pagina’s en onderwerpen van A tot Z
# Woorden waarop titels niet gesorteerd worden, met spaties ertussen.
web-articles = de het een ’t
web-letters = Letters
web-search-failed = de zoekindex kan niet worden gemaakt: { $reason }
web-search-language = de zoekindex in de vorm `{ $format }` kent de taal `{ $language }` niet
web-search-language-hint = kies de vorm `pagefind` of `fuse_json`; die kennen alle talen
rule-sass = Sass in de map `sass/` is te lezen.
web-sass = Sass klopt niet: { $detail }
web-sass-twins = `{ $other }` wordt dezelfde stylesheet
web-sass-twins-hint = geef één van beide een andere naam
web-sass-chance = `{ $name }()` geeft bij elke bouw iets anders
web-sass-chance-hint = schrijf een vaste waarde
rule-sass-warning = Wat de maker van een stylesheet met `@warn` of `@debug` zegt.
web-sass-says = Sass zegt: { $detail }
web-checklist-note = Uw vinkjes blijven alleen in deze browser op dit apparaat. Wij zien ze niet.
web-checklist-clear = Wis mijn vinkjes
web-component-choices = `choices` van bouwsteen `{ $component }` moet per parameter een lijst van woorden zijn, of "profiles"
rule-style-sheet = Alles in een stylesheet wordt begrepen; wat dat niet wordt, vervalt.
web-style-sheet = deze stijl wordt niet begrepen en vervalt: { $detail }
web-style-sheet-hint = verbeter de stijl of haal hem weg
rule-typeface = Een lettertype wordt kleiner gemaakt voor de website.
web-typeface-failed = van het lettertype voor `{ $path }` kan geen WOFF2 worden gemaakt: { $reason }
web-typeface-failed-hint = vervang het bestand in assets/fonts, of zet daar een eigen WOFF2-bestand met dezelfde naam bij
web-calculation-reset = Terug naar het voorbeeld

# De film.
web-film-play = Afspelen
web-film-pause = Pauze
web-film-controls = Bediening van de film
web-film-position = Plaats in de film
web-film-captions = Ondertiteling
web-film-description = Audiodescriptie
web-film-lines = Tekst die meeloopt
web-film-speed = Snelheid
web-film-normal = gewoon
web-film-chapter = Hoofdstuk
web-film-mute = Geluid uit
web-film-volume = Geluidssterkte
web-film-full = Volledig scherm
web-film-more = Meer
web-film-described = Versie met audiodescriptie
web-film-described-sound = Geluid met audiodescriptie
web-film-none = Uw browser speelt deze film niet af.
web-film-get = Haal de film op
web-film-here = Bekijk de film bij { $name }
web-film-privacy = Deze film staat bij { $name }. Pas als u hem start, krijgt { $name } gegevens van u, zoals uw internetadres, en kan het cookies plaatsen.
web-face-web = Op het web
web-face-nothing = Hier staat niets.
web-face-printed = Op papier
web-face-printed-of = { $name }, zoals in de PDF; de inhoud is die van hiervoor
web-film-page = Film met ondertiteling en uitgeschreven tekst
web-film-length = Lengte
web-film-file = Film
web-film-chapters = Hoofdstukken
web-film-poster = Beeld uit de film
web-film-about = Tekst om de film mee te plaatsen
web-new-window = opent in een nieuw venster
web-film-share = Deze film op uw eigen site
web-film-share-text = Kopieer een van deze codes naar uw site. De film blijft van hier komen, met de ondertiteling, en plaatst geen cookies.
web-film-code-frame = Film in de pagina (HTML)
web-film-code-plain = Film in de pagina, zonder opmaak in de code (HTML)
web-film-code-link = Alleen een link (HTML)
web-film-code-markdown = Alleen een link (Markdown)
web-film-local = De bestanden zelf
web-film-local-text = Voor een bijeenkomst zonder internet, of voor een eigen speler. Neem altijd de ondertiteling mee.
web-film-zip = Alles bij elkaar
web-copy = Kopieer
web-copy-done = Gekopieerd
web-copy-not = Kopiëren lukte niet. De tekst is geselecteerd
rule-film-zip = De bestanden van een film gaan in één zip-bestand.
web-film-zip-failed = de bestanden van de film gaan niet in een zip-bestand: { $reason }
web-statement = Toegankelijkheids{"\u00AD"}verklaring
web-statement-none = Deze site heeft nog geen toegankelijkheidsverklaring.
web-statement-A = Status A: deze site voldoet volledig aan de wettelijke eisen.
web-statement-B = Status B: deze site voldoet gedeeltelijk aan de wettelijke eisen.
web-statement-C = Status C: de eerste maatregelen zijn genomen, maar nog niet alle eisen zijn onderzocht.
web-statement-D = Status D: deze site voldoet niet aan de wettelijke eisen.
web-statement-E = Status E: deze site voldoet niet aan de wettelijke eisen.
web-statement-register = De hele verklaring in het register
web-statement-research = Het onderzoek
web-statement-known = Wat nog niet goed is:
web-statement-contact = Werkt iets niet voor u? Meld het:
web-evidence = Wat een programma heeft nagekeken
web-evidence-text = Deze hulpmiddelen keken op { $date } naar deze site.
web-evidence-what = Nagekeken
web-evidence-own = eigen hulpmiddel
web-evidence-qpdf = Opbouw van de PDF’s
web-evidence-verapdf = Toegankelijkheid en houdbaarheid van de PDF’s
web-evidence-press = PDF’s voor de drukker
web-evidence-nu-html-checker = HTML en stijlbladen
web-evidence-links = Links binnen de site
web-evidence-axe-core = Toegankelijkheid van de pagina’s, breed en smal, licht en donker
web-evidence-keyboard-walk = Bediening met het toetsenbord
web-evidence-films-on-other-sites = Films op andere sites
web-evidence-lighthouse = Enkele pagina’s als geheel
web-evidence-commonmark = Omzetting van Markdown
web-evidence-files = Bestanden
web-evidence-findings = Gevonden
web-evidence-undecided = Hierover besliste het programma niet. Een mens moet ernaar kijken:
web-evidence-notes = { $count ->
    [one] 1 melding, in het Engels
   *[other] { $count } meldingen, in het Engels
}
web-evidence-none = Er is geen verslag van controles.
