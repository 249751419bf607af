# Meldingen van de regels over de tekst.
rule-missing-alt = Een afbeelding heeft een alternatieve tekst, of is als decoratief gemarkeerd (WCAG 1.1.1, PDF/UA-1 7.3).
check-missing-alt = afbeelding `{ $file }` heeft geen alternatieve tekst
check-missing-alt-hint = beschrijf tussen de blokhaken wat er te zien is, of schrijf `{ $form }` als de afbeelding niets toevoegt
check-missing-alt-write = beschrijf tussen de blokhaken wat er te zien is
check-missing-alt-component = beschrijf in `{ $text }="…"` wat er te zien is, of schrijf `{ $decorative }` als de afbeelding niets toevoegt
check-missing-alt-text = beschrijf in `{ $text }="…"` wat er te zien is
rule-skipped-heading = Kopniveaus worden niet overgeslagen (WCAG 1.3.1, PDF/UA-1 7.4.2).
check-skipped-heading = kop springt van niveau { $from } naar niveau { $to }
check-skipped-heading-hint = begin deze kop met `{ $marks }`, of zet er een kop van het tussenliggende niveau boven
rule-second-title = Een bladzijde heeft één hoofdkop: de titel uit de front matter (WCAG 1.3.1).
check-second-title = de tekst heeft een kop van niveau 1, maar de titel is dat al
check-second-title-hint = begin de koppen in de tekst met `##`
rule-empty-heading = Een kop heeft tekst (WCAG 2.4.6).
check-empty-heading = kop zonder tekst
check-empty-heading-hint = schrijf een kop, of haal de regel weg
rule-table-without-header = Een tabel heeft een kop boven elke kolom (WCAG 1.3.1, PDF/UA-1 7.5).
check-table-without-header = de tabel heeft geen koprij
check-table-empty-header = een kolom van de tabel heeft geen kop
check-table-without-header-hint = schrijf in de eerste rij boven elke kolom wat eronder staat
rule-empty-link = Een link heeft tekst (WCAG 2.4.4).
check-empty-link = de link naar `{ $address }` heeft geen tekst
check-empty-link-hint = schrijf tussen de blokhaken waar de link heen gaat
rule-missing-title = Een bladzijde heeft een titel (WCAG 2.4.2, PDF/UA-1 7.1).
check-missing-title = deze bladzijde heeft geen titel
check-missing-title-hint = zet `title = "…"` in de front matter
rule-missing-description = Een bladzijde heeft een beschrijving, voor zoekmachines en metadata.
check-missing-description = deze bladzijde heeft geen beschrijving
check-missing-description-hint = zet `description = "…"` in de front matter: één zin van hooguit 160 tekens
rule-raw-html = Lopende tekst bevat geen HTML, want op papier zou die wegvallen.
check-raw-html = HTML in de tekst: `{ $tag }` komt niet in de PDF
check-raw-html-markdown = schrijf het als Markdown: `{ $form }`
check-raw-html-component = gebruik de bouwsteen `{ $name }`
check-raw-html-hint = gebruik een bouwsteen ({ $names }) of Markdown; `raw-html = "allow"` onder `[checks]` laat HTML toe op de website alleen

rule-changes = De wijzigingen van een publicatie staan van nieuw naar oud, en de nieuwste is de versie die er ligt.
check-changes-version = de nieuwste wijziging is van versie `{ $newest }`, maar de publicatie is versie `{ $version }`
check-changes-version-hint = zet de wijziging van deze versie bovenaan, of verander `version`
check-changes-date = de nieuwste wijziging is van { $newest }, maar `date` van de publicatie is { $date }
check-changes-date-hint = geef beide dezelfde datum
check-changes-order = versie `{ $version }` is jonger dan versie `{ $before }` die erboven staat
check-changes-order-hint = zet de nieuwste wijziging bovenaan
rule-share-picture = De afbeelding die een bladzijde voor andere sites noemt, staat naast de tekst (ogp.me: og:image).
check-share-picture = naast deze tekst staat geen afbeelding `{ $name }`
check-share-picture-hint = zet de afbeelding in de map van de bladzijde, of laat `picture` weg
check-share-picture-of-site = de site heeft geen afbeelding `{ $name }`
check-share-picture-of-site-hint = schrijf het pad vanaf `content/` of `static/`, zoals `beeld/site.png`, of laat `picture` weg
rule-film-not-shown = Een film is te zien op zijn eigen bladzijde.
check-film-not-shown = deze bladzijde heeft een film, maar toont hem niet
check-film-not-shown-hint = schrijf `{"{{"} <film /> {"}}"}` in de tekst, waar de film moet staan
rule-long-sentences = De zinnen van een tekst hebben gemiddeld hooguit vijftien woorden (taalniveau B1).
check-long-sentences = de zinnen op deze bladzijde hebben gemiddeld meer dan { $most } woorden
check-long-sentences-hint = de langste zin, van { $length } woorden, staat hier: begin met die in tweeën te delen
