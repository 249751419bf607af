# What templates call: functions, filters and tests.
template-placed = { $reason } ({ $file }:{ $line }:{ $column })
template-tera = { $reason }
template-no-site = hier is nog geen site bekend
template-signature-hint = schrijf { $signature }; wat een vraagteken heeft, mag weg

template-argument-missing = `{ $name }` mist het argument `{ $argument }`
template-argument-unknown = `{ $name }` kent geen argument `{ $argument }`
template-argument-type = `{ $name }` wil voor `{ $argument }` een waarde van type { $wanted }, maar krijgt { $given }
template-argument-undefined = argument `{ $argument }` van `{ $name }` heeft geen waarde
template-argument-undefined-hint = controleer de naam, of geef een andere waarde met `{ $argument }=… | default(value="…")`
template-no-arguments-hint = het heeft geen argumenten
template-input-undefined = wat voor `{ $name }` staat, heeft geen waarde
template-input-undefined-hint = controleer de naam, of zet er `| default(value="…")` voor
template-input-type = `{ $name }` wil een waarde van type { $wanted }, maar krijgt { $given }
template-one-of = `{ $name }` wil precies één van { $names }

template-unknown-language = de site heeft geen taal `{ $code }`
template-no-page = er is geen pagina `{ $path }`
template-no-section = er is geen sectie `{ $path }`
template-entry-path-hint = schrijf het pad vanaf `content/`, zoals `gids/_index.md`
template-no-taxonomy = er is geen taxonomie `{ $kind }` in de taal `{ $language }`
template-no-term = taxonomie `{ $kind }` heeft geen term `{ $term }`
template-taxonomy-without-pages = de termen van taxonomie `{ $kind }` hebben geen pagina's
template-taxonomy-without-pages-hint = zet `render = true` bij de taxonomie in `config.toml`
template-no-picture = `{ $path }` is geen afbeelding van deze site
template-no-picture-hint = schrijf het adres van de afbeelding op de site
template-resize-too-large = `{ $path }` is te groot om te verkleinen: meer dan { $most } megapixel
template-resize-cut-off = `{ $path }` houdt halverwege op en is daarom niet te verkleinen
template-resize-unreadable = `{ $path }` is geen leesbare afbeelding
template-resize-svg = `{ $path }` is een SVG: die heeft geen maat in pixels en hoeft niet verkleind
template-picture-too-large = { $width } bij { $height } pixels is te groot; het mogen er samen { $most } miljoen zijn
template-picture-choice = `{ $argument }` is `{ $given }`; het kan zijn: { $known }
template-picture-side-missing = `op="{ $op }"` heeft ook `{ $argument }` nodig
template-picture-number = `{ $argument }` moet een getal zijn van 1 tot en met { $most }
template-no-file = er is geen bestand `{ $path }`
template-no-file-hint = er is gezocht vanaf de map van de site, en in `static/`, `content/` en `static/` van het thema
template-data = de gegevens zijn niet te lezen
template-data-literal = { $reason } (regel { $line }, teken { $column } van `literal`)
template-data-url = gegevens van een webadres worden bij het bouwen niet opgehaald
template-data-url-hint = bewaar het bestand in de map van de site en schrijf `load_data(path="…")`, zodat elke bouw zonder netwerk hetzelfde geeft
template-data-format = er is geen soort gegevens `{ $format }`
template-hash-kind = `sha_type` is { $kind }
template-hash-kind-hint = kies 256, 384 of 512

template-no-word = er is geen woord `{ $key }` in de taal `{ $language }`
template-no-word-hint = zet in `config.toml` onder `[{ $table }]`: { $key } = "…"
template-no-date = `{ $date }` is geen datum
template-no-date-hint = een datum is als `2026-11-23` of `2026-11-23T14:00:00Z`, of een aantal seconden sinds 1970
template-date-format = de datum is zo niet te schrijven: { $reason }
template-date-format-hint = zonder `locale` is een opmaak als `%d-%m-%Y`, met `locale` als `d MMMM y`
template-unknown-timezone = er is geen tijdzone `{ $zone }`
template-unknown-timezone-hint = een tijdzone heet als `Europe/Amsterdam`
template-no-now = er is geen datum die als nu kan gelden
template-no-now-hint = geef een pagina een `date`, of zet de omgevingsvariabele SOURCE_DATE_EPOCH; de klok telt niet, opdat elke bouw van dezelfde teksten gelijk is
template-no-variable = omgevingsvariabele `{ $variable }` is er niet
template-no-variable-hint = zet haar voor het bouwen, of schrijf `get_env(name="{ $variable }", default="…")`
template-random-range = tussen { $start } en { $end } ligt geen getal
template-random-range-hint = `start` telt mee, `end` niet: `get_random(start=1, end=7)` gooit een dobbelsteen

template-no-base64 = `{ $text }` is geen base64 van een tekst
template-format = zo is de waarde niet op te maken: { $reason }
template-format-hint = `spec` is als `.2` (cijfers na de komma), `05` (nullen ervoor) of `>10` (rechts uitgelijnd)
template-regex = de reguliere expressie klopt niet: { $reason }
template-regex-hint = schrijf een `\` in een tekst als `\\`, en zet er ook een voor tekens die letterlijk bedoeld zijn
template-no-size = { $number } is geen aantal bytes
template-unknown-locale = er is geen taal `{ $locale }` voor getallen
template-unknown-locale-hint = schrijf een code als `nl`, `en` of `de-AT`
template-no-attribute = onderdeel { $number } van de lijst heeft geen `{ $attribute }`
template-no-attribute-hint = controleer de naam; voor velden uit de kop is het `extra.NAAM`

template-unknown-function = er is geen functie `{ $name }`
template-unknown-filter = er is geen filter `{ $name }`
template-unknown-test = er is geen test `{ $name }`
template-renamed = schrijf nu `{ $new }`
