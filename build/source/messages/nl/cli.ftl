# Wat het commando zelf zegt.
cli-help-about = Eén tekst, twee panelen: een toegankelijke website en PDF’s om te drukken
cli-help-heading-commands = Opdrachten
cli-help-heading-options = Opties
cli-help-heading-arguments = Argumenten
cli-help-build = Maak de website en de PDF’s
cli-help-check = Controleer de teksten zonder iets te maken
cli-help-render = Zet één Markdown-tekst om, door één paneel
cli-help-init = Begin een nieuwe site in een lege map
cli-help-headers = Toon de headers die een webserver bij deze site stuurt
cli-help-reference = Geef een deel van het handboek dat uit definities volgt, als Markdown
cli-help-topic = Waarover: rules (de regels), components (de bouwstenen) of schemas (de vaste gegevens)
cli-help-root = Map van de site, met config.toml (de huidige map als u niets zegt)
cli-help-render-root = Map van de site (die waar het bestand in ligt als u niets zegt)
cli-help-output = Map voor de website (output_dir uit config.toml als u niets zegt)
cli-help-render-output = Bestand voor het resultaat (standaarduitvoer als u niets zegt)
cli-help-drafts = Neem concepten mee
cli-help-base-url = Adres van de site, in plaats van base_url uit config.toml
cli-help-keep-typst = Bewaar de Typst-tekst naast elke PDF
cli-help-file = Markdown-bestand, of - voor standaardinvoer
cli-help-to = Wat ervan gemaakt wordt: html, typst, text, tree of pdf
cli-help-server = Webserver: _headers, apache, nginx of caddy
cli-help-folder = Map voor de nieuwe site
cli-help-message-format = Vorm van de meldingen: human (standaard), short of json
cli-help-lang = Taal van de meldingen: nl of en
cli-help-color = Kleur in de meldingen: auto (standaard), always of never
cli-help-help = Toon deze uitleg
cli-help-version = Toon de versie
cli-value-choice = KEUS
cli-value-folder = MAP
cli-value-file = BESTAND
cli-value-name = NAAM
cli-value-address = ADRES
cli-usage-options = [opties]
cli-usage-command = tweeluik OPDRACHT [opties]
cli-usage = Gebruik:
cli-wrong-usage = fout:
cli-unknown-flag = onbekend argument `{ $name }`
cli-unknown-command = onbekende opdracht `{ $name }`
cli-missing-argument = hier ontbreekt nog: { $name }
cli-missing-command = noem een opdracht
cli-invalid-choice = `{ $value }` is geen keus voor { $name }; kies uit: { $choices }
cli-missing-value = { $name } heeft een waarde nodig
cli-flag-twice = { $name } staat er meer dan één keer
cli-unwanted-value = { $name } krijgt geen waarde, dus ook niet `{ $value }`
cli-usage-mistake = deze argumenten gaan niet samen of kloppen niet
cli-more-help = meer uitleg: tweeluik --help
cli-progress-read = teksten lezen
cli-progress-pdf = PDF’s maken
cli-progress-pages = bladzijden maken
cli-progress-pictures = afbeeldingen maken
cli-built = Klaar: { $pages ->
    [one] { $pages } bladzijde
   *[other] { $pages } bladzijden
}, { $pdfs ->
    [one] { $pdfs } PDF
   *[other] { $pdfs } PDF’s
} in { $folder } ({ $time } s)
cli-checked = Nagekeken: { $pages ->
    [one] { $pages } bladzijde
   *[other] { $pages } bladzijden
} ({ $time } s)
cli-findings = { $errors ->
    [0] geen fouten
    [one] { $errors } fout
   *[other] { $errors } fouten
}, { $warnings ->
    [0] geen waarschuwingen
    [one] { $warnings } waarschuwing
   *[other] { $warnings } waarschuwingen
}
cli-not-built = Niets gemaakt; wat er stond, is niet veranderd
cli-interrupted = Afgebroken; wat er stond, is niet veranderd
cli-started = Nieuwe site in { $folder }. Maak de website met: { $command }
rule-no-project = Een site begint bij haar `config.toml`.
cli-no-project = { $folder } heeft geen config.toml
cli-no-project-hint = ga naar de map van de site, noem haar met --root, of begin een nieuwe: tweeluik init MAP
rule-unknown-rule = Een regel onder `[checks]` bestaat.
cli-unknown-rule = er is geen regel `{ $name }`
cli-fixed-rule = het niveau van regel `{ $name }` staat vast: zonder haar kan er niets gemaakt worden
cli-invalid-level = `{ $level }` is geen niveau
cli-invalid-level-hint = kies `allow` (niet melden), `warn` (melden) of `deny` (melden en stoppen)
rule-invalid-address = Het adres van de site is een volledig webadres.
cli-invalid-address = `{ $address }` is geen volledig webadres
rule-output = De uitvoer kan geschreven worden.
cli-output-refused = { $path } kan niet geschreven worden: { source-io-reason }
cli-output-in-the-way = { $path } is niet door Tweeluik gemaakt en staat in de weg
cli-output-in-the-way-hint = verplaats dat bestand, of kies een andere map met --output
cli-output-taken = op het adres `{ $path }` komt al een bestand dat Tweeluik zelf maakt
cli-output-path-hint = kies een ander adres voor de bladzijde, de sectie of het bestand
cli-output-outside = `output_dir` wijst buiten de site: { $path }
cli-output-outside-hint = kies een map binnen de site, of noem een andere map met --output
cli-output-holds-project = de uitvoer kan niet naar { $path }: daar staat de site zelf of een deel ervan
cli-output-holds-project-hint = kies een eigen map, bijvoorbeeld --output public
cli-output-hint = kijk of u in deze map mag schrijven en of er ruimte op de schijf is
rule-init-folder = Een nieuwe site begint in een map zonder `config.toml`.
cli-init-exists = { $path } bestaat al
cli-init-exists-hint = kies een andere map; er is niets veranderd
rule-input = De tekst die u noemt, is te lezen.
cli-input-refused = { $path } is niet te lezen: { source-io-reason }
cli-input-hint = controleer de naam van het bestand
cli-pdf-on-terminal = een PDF is niet te lezen in dit venster
cli-pdf-on-terminal-hint = noem een bestand: --output naam.pdf
cli-output-is-input = { $path } is de tekst zelf
cli-output-is-input-hint = kies met --output een ander bestand; er is niets veranderd

# Delen van een handboek die uit definities volgen.
cli-reference-adjustable = Regels waarvan u het gewicht kiest
cli-reference-fixed = Regels die altijd gelden
cli-reference-allow = Standaard zegt deze regel niets.
cli-reference-warn = Standaard een waarschuwing.
cli-reference-deny = Standaard een fout.
cli-reference-parameter = Argument
cli-reference-kind = Wat u invult
cli-reference-needed = Verplicht
cli-reference-page = een bladzijde of map, als `@/…`
cli-reference-file = een bestand naast de tekst
cli-reference-string = tekst
cli-reference-bool = ja of nee
cli-reference-array = een lijst
cli-reference-number = een getal
cli-reference-any = een waarde
cli-reference-yes = ja
cli-reference-no = nee
cli-reference-default = nee, anders `{ $value }`
cli-reference-body-none = Deze bouwsteen staat op zichzelf, zonder tekst ertussen.
cli-reference-body-required = Tussen het begin en het einde staat uw tekst.
cli-reference-body-optional = Er mag tekst tussen staan.
cli-reference-written = Zo schrijft u het:
cli-reference-looks = En zo ziet het eruit:
cli-help-preflight = Kijk PDF’s na zoals een drukker dat doet
cli-help-pdf = PDF-bestanden
cli-help-profile = Soort PDF waaraan getoetst wordt, zoals press (anders wat het bestand zegt te zijn)
cli-preflighted = Nagekeken: { $pdfs ->
    [one] { $pdfs } PDF
   *[other] { $pdfs } PDF’s
}
cli-progress-share = Deelafbeeldingen tekenen
cli-help-schema = Geef een JSON Schema: van `config.toml` (`config`), van front matter (`page`, `section`), van een register (`register`, `pictures`) of een eigen schema van de site
cli-help-schema-name = `config`, `page`, `section`, `register`, `pictures` of de naam van een schema in `templates/schemas/`
cli-reference-schema-name = In de front matter heet dit schema `{ $name }`.
cli-reference-top = Bovenaan
cli-reference-fact = { $needed }: { $kind }.
cli-reference-required = verplicht
cli-reference-optional = niet verplicht
cli-reference-example = Voorbeeld
cli-reference-or = {" "}of{" "}
cli-reference-or-key = deze of `{ $key }` is verplicht
cli-reference-one = altijd `{ $word }`
cli-reference-one-of = een van { $words }
cli-reference-words = een van { $count } waarden
cli-reference-date = een datum
cli-reference-uri = een webadres
cli-reference-form = tekst van een vaste vorm
cli-reference-integer = een geheel getal
cli-reference-table = een tabel
cli-reference-list = een lijst, met steeds { $kind }
