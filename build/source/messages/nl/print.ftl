# Meldingen van de kamer `print`.
rule-typst-error = Een tekst of sjabloon is met Typst te zetten. Lukt dat niet, dan staat de melding bij de regel die ertoe leidde.
rule-typst-warning = Typst zet de tekst, maar heeft er een opmerking bij.
rule-typst-package = Sjablonen gebruiken geen pakketten van buiten: de PDF moet overal en altijd hetzelfde worden, ook zonder netwerk.
rule-component-faces-differ = Een bouwsteen heeft in Tera en in Typst dezelfde naam en dezelfde argumenten.
rule-html-left-out = HTML heeft op papier geen betekenis en valt in de PDF weg.
rule-missing-font = Van elke lettersoort in de ontwerptokens ligt ten minste één familie in `assets/fonts`.
rule-booklet = De bladzijden van een boekje komen op vellen om te vouwen.
print-not-imposed = het boekje kan niet op vellen worden gezet: { $error }
print-typst-error = Typst kan dit niet zetten: { $message }
print-typst-warning = Typst merkt hierbij op: { $message }
print-typst-hint = Typst raadt aan: { $hint }
print-typst-in-template = het gebeurt hier, in het sjabloon
print-typst-package = pakket `{ $package }` wordt niet geladen
print-typst-package-hint = zet de bestanden van het pakket in `templates/print` en importeer ze daar
print-component-definition = hier staan de argumenten van de bouwsteen
print-face-without-function = er is geen functie `{ $name }`
print-face-misses = functie `{ $name }` kent het argument `{ $arguments }` niet
print-face-has-more = functie `{ $name }` heeft het argument `{ $arguments }` meer dan de definitie
print-face-without-body = functie `{ $name }` neemt geen tekst aan
print-face-with-body = functie `{ $name }` verwacht tekst, maar de bouwsteen heeft die niet
print-faces-differ-hint = geef beide gezichten dezelfde argumenten, en `body` als laatste als er tekst tussen de aanroepen staat
print-html-left-out = HTML valt weg in de PDF
print-html-left-out-hint = schrijf het in Markdown of met een bouwsteen
print-missing-font = geen van de lettertypen `{ $families }` van token `{ $token }` ligt in `assets/fonts`
print-missing-font-hint = zet een TTF- of OTF-bestand van een van deze families in `assets/fonts`
print-word-page = pagina
print-word-page-total = van
print-word-qr-code = QR-code met het adres
print-word-figures = Figuren
print-word-tables = Tabellen en grafieken
print-word-page-short = p.
print-word-introduction = Inleiding
print-word-title = Titel
print-word-subtitle = Ondertitel
rule-preflight-unreadable = Een bestand voor `preflight` is een PDF die open te maken is.
rule-preflight-incomplete = Een PDF is helemaal na te kijken.
rule-preflight-boxes = Elke bladzijde voor de drukker zegt waar zij wordt afgesneden (TrimBox) en heeft genoeg afloop daaromheen.
rule-preflight-font = Elk lettertype zit in de PDF.
rule-preflight-color = Een PDF voor de drukker bevat alleen inkt: CMYK, zwart of een steunkleur.
rule-preflight-resolution = Afbeeldingen voor de drukker hebben 300 pixels per inch op de maat waarop zij staan.
rule-preflight-low-resolution = Afbeeldingen voor de drukker hebben ten minste 200 pixels per inch op de maat waarop zij staan.
rule-preflight-thin-line = Lijnen zijn voor de drukker ten minste 0,25 punt dik.
rule-preflight-small-text = Tekst is voor de drukker ten minste 6 punt groot.
rule-preflight-rich-black = Zwarte tekst is alleen zwart: 100% K, zonder andere inkt eronder.
rule-preflight-ink = Een kleur heeft ten hoogste 300% inkt; meer droogt niet.
rule-preflight-annotation = Een PDF voor de drukker heeft geen links of andere annotaties.
rule-preflight-transparency = Transparantie kan alleen in PDF/X-4.
rule-preflight-output-intent = Een PDF voor de drukker zegt voor welke druk hij is gemaakt.
rule-preflight-claim = Een PDF voor de drukker zegt aan welke norm hij zich houdt en of er overvul in zit.
rule-preflight-pages = Wat gevouwen en geniet wordt, heeft een veelvoud van vier bladzijden.
rule-preflight-untagged = Een PDF voor het scherm is getagd, zodat hij voorgelezen kan worden.
print-preflight-no-pdf = { $file } is geen PDF
print-preflight-no-pdf-hint = noem een bestand dat als PDF is bewaard
print-preflight-damaged = { $file } is beschadigd en niet te lezen
print-preflight-damaged-hint = maak de PDF opnieuw, of haal hem opnieuw op
print-preflight-encrypted = { $file } is met een wachtwoord beveiligd
print-preflight-encrypted-hint = bewaar de PDF zonder beveiliging
print-preflight-incomplete = { $file }: een deel is te groot, te diep of te beschadigd om na te kijken
print-preflight-font = { $file }: lettertype `{ $font }` zit niet in het bestand
print-preflight-font-hint = sluit alle lettertypen in bij het maken van de PDF
print-preflight-no-trim = { $file }, { $count ->
    [one] bladzijde { $pages } heeft
   *[other] bladzijden { $pages } hebben
} geen snijformaat (TrimBox)
print-preflight-no-trim-hint = maak de PDF met het profiel `press`, of zet de TrimBox
print-preflight-boxes = { $file }, { $count ->
    [one] bladzijde { $pages }
   *[other] bladzijden { $pages }
}: TrimBox, BleedBox en MediaBox vallen niet binnen elkaar
print-preflight-boxes-hint = het snijformaat ligt binnen de afloop, en die binnen het vel
print-preflight-bleed = { $file }, { $count ->
    [one] bladzijde { $pages }
   *[other] bladzijden { $pages }
}: minder dan { $bleed } mm afloop
print-preflight-bleed-hint = laat vlakken en beelden aan de rand doorlopen tot buiten het snijformaat, en zet de BleedBox
print-preflight-sizes = { $file }, { $count ->
    [one] bladzijde { $pages } heeft
   *[other] bladzijden { $pages } hebben
} een ander snijformaat dan bladzijde 1
print-preflight-sizes-hint = lever bladzijden van één formaat in één bestand
print-preflight-color = { $file }, { $count ->
    [one] bladzijde { $pages }
   *[other] bladzijden { $pages }
}: kleur in { $space }, die de drukker nog moet omzetten
print-preflight-color-hint = geef kleuren als CMYK of steunkleur, en zet afbeeldingen om naar CMYK
print-preflight-low-resolution = { $file }, { $count ->
    [one] bladzijde { $pages }
   *[other] bladzijden { $pages }
}: een afbeelding heeft maar { $resolution } ppi op deze maat
print-preflight-resolution = { $file }, { $count ->
    [one] bladzijde { $pages }
   *[other] bladzijden { $pages }
}: een afbeelding heeft minder dan 300 ppi op deze maat
print-preflight-resolution-hint = neem een bestand met meer pixels, of zet de afbeelding kleiner
print-preflight-thin-line = { $file }, { $count ->
    [one] bladzijde { $pages }
   *[other] bladzijden { $pages }
}: een lijn is dunner dan 0,25 punt
print-preflight-thin-line-hint = maak lijnen ten minste 0,25 punt dik
print-preflight-small-text = { $file }, { $count ->
    [one] bladzijde { $pages }
   *[other] bladzijden { $pages }
}: tekst is kleiner dan 6 punt
print-preflight-small-text-hint = maak tekst ten minste 6 punt groot
print-preflight-rich-black = { $file }, { $count ->
    [one] bladzijde { $pages }
   *[other] bladzijden { $pages }
}: zwarte tekst met andere inkt eronder
print-preflight-rich-black-hint = geef de kleur als cmyk(0%, 0%, 0%, 100%)
print-preflight-ink = { $file }, { $count ->
    [one] bladzijde { $pages }
   *[other] bladzijden { $pages }
}: { $ink }% inkt, waar ten hoogste 300% droogt
print-preflight-ink-hint = maak de kleur lichter, of zet de afbeelding om met een profiel met minder inkt
print-preflight-annotation = { $file }, { $count ->
    [one] bladzijde { $pages } heeft
   *[other] bladzijden { $pages } hebben
} annotaties
print-preflight-annotation-hint = haal links en opmerkingen weg; zet adressen als tekst op papier
print-preflight-transparency = { $file }, { $count ->
    [one] bladzijde { $pages } heeft
   *[other] bladzijden { $pages } hebben
} transparantie
print-preflight-transparency-hint = bewaar de PDF als PDF/X-4, of zonder transparantie
print-preflight-output-intent = { $file } zegt niet voor welke druk hij is gemaakt (OutputIntent)
print-preflight-output-intent-hint = noem het ICC-profiel van de drukker: `output_profile` onder `[print]`
print-preflight-claim = { $file } zegt niet dat hij zich aan PDF/X houdt
print-preflight-claim-hint = vraag de drukker of hij een PDF/X-bestand nodig heeft
print-preflight-trapped = { $file } zegt niet of er overvul in zit (Trapped)
print-preflight-trapped-hint = zet `Trapped` in de gegevens van het document op True of False
print-preflight-pages = { $file } heeft { $count ->
    [one] { $count } bladzijde
   *[other] { $count } bladzijden
}, geen veelvoud van vier
print-preflight-pages-hint = voeg bladzijden toe, of bind op een andere manier (`binding`)
print-preflight-untagged = { $file } is niet getagd en kan niet worden voorgelezen
print-preflight-untagged-hint = maak de PDF met het profiel `screen`
print-report-pages = Omvang
print-report-page-count = { $count ->
    [one] { $count } bladzijde
   *[other] { $count } bladzijden
}
print-report-version = PDF-versie
print-report-title = Titel
print-report-tagged = Getagd
print-report-claims = Normen
print-report-claimed = (volgens het bestand zelf)
print-report-intent = Druk
print-report-trapped = Overvul
print-report-font = Lettertype
print-report-embedded = ingesloten
print-report-subset = ingesloten, alleen gebruikte tekens
print-report-not-embedded = niet ingesloten
print-report-none = geen
print-report-yes = ja
print-report-no = nee
print-report-page = blz. { $value }
print-report-ink = inkt tot { $value } %
print-report-text = tekst vanaf { $value } pt
print-report-line = lijn vanaf { $value } pt
print-report-picture = afbeelding { $pixels }, { $resolution } ppi, { $space }
print-report-rich-black = tekst in samengesteld zwart
print-report-transparency = transparantie
rule-missing-glyph = Elk teken van een tekst staat in een lettertype van de site.
rule-output-profile = Het kleurprofiel van de drukker (`output_profile`) is een ICC-profiel met vier inkten.
print-missing-glyph = geen lettertype heeft het teken `{ $character }` ({ $code })
print-missing-glyph-hint = zet een lettertype dat dit teken heeft in `assets/fonts`, of schrijf het anders
print-output-profile-missing = kleurprofiel `{ $path }` is er niet
print-output-profile-invalid = `{ $path }` is geen ICC-profiel van een drukpers met vier inkten
print-output-profile-hint = vraag de drukker om zijn ICC-profiel, zet het in `assets/profiles`, en noem het bij `output_profile` onder `[print]`
print-not-finished = de PDF kon niet worden afgemaakt; dat is een fout van Tweeluik
print-word-slip-title = Zo maakt u dit boekje
print-word-slip-print = Druk alles af op A4: dubbelzijdig, omslaan over de korte zijde, op ware grootte (100 procent).
print-word-slip-apart = Leg dit blad weg: het hoort niet bij het boekje.
print-word-slip-fold = Leg de vellen op elkaar zoals ze uit de printer komen, met het omslag aan de buitenkant. Vouw ze dubbel en zet nietjes in de vouw.
print-word-slip-sheets = Aantal vellen zonder dit blad:
print-word-slip-accessible = Dit bestand is alleen voor de printer: de bladzijden staan niet op volgorde. Wie de tekst leest of laat voorlezen, vindt een toegankelijke PDF op
print-statement-heading = Toegankelijkheid van deze PDF
print-statement-pages = Bladzijden
print-statement-standards = Waarvoor het bestand is gemaakt
print-statement-ua = PDF/UA-1 (ISO 14289-1): toegankelijk voor wie luistert of met hulpmiddelen leest.
print-statement-archive = PDF/A-2a (ISO 19005-2): te bewaren zonder dat er later iets aan ontbreekt.
print-statement-claim = Het bestand zegt dit van zichzelf. Een oordeel is dat niet: laat een validator, zoals veraPDF of PAC, en een mens ernaar kijken.
print-statement-checked = Nagekeken bij het maken
print-statement-headings = { $count ->
    [one] Eén kop
   *[other] { $count } koppen
 }: geen niveau is overgeslagen, en elke kop staat in de bladwijzers.
print-statement-figures = { $count ->
    [0] Geen afbeeldingen die iets vertellen.
    [one] Eén afbeelding, met een tekst voor wie haar niet ziet.
   *[other] { $count } afbeeldingen, elk met een tekst voor wie haar niet ziet.
 } Versiering wordt niet voorgelezen.
print-statement-tables = { $count ->
    [0] Geen tabellen.
    [one] Eén tabel; de cellen die kop zijn, zijn als kop gemerkt.
   *[other] { $count } tabellen; de cellen die kop zijn, zijn als kop gemerkt.
 }
print-statement-links = { $count ->
    [0] Geen links.
    [one] Eén link, te volgen met het toetsenbord.
   *[other] { $count } links, te volgen met het toetsenbord.
 }
print-statement-notes = { $count ->
    [0] Geen voetnoten.
    [one] Eén voetnoot, die terugwijst naar zijn plaats in de tekst.
   *[other] { $count } voetnoten, die terugwijzen naar hun plaats in de tekst.
 }
print-statement-title = De titel en de taal staan in het bestand.
print-statement-order = De volgorde van voorlezen is die van de tekst.
print-statement-fonts = Alle lettertypen zitten in het bestand, en elk teken is als tekst te lezen.
print-statement-contrast = De kleuren van tekst en vlakken verschillen genoeg: ten minste 4,5 op 1 (WCAG 1.4.3).
print-statement-running = Wat boven en onder elke bladzijde staat, wordt niet voorgelezen. Het staat ook in het colofon.
print-statement-people = Niet nagekeken: dit is werk voor mensen
print-statement-people-alternatives = Zegt de tekst bij een afbeelding wat ertoe doet?
print-statement-people-words = Is de tekst te begrijpen voor wie hem nodig heeft?
print-statement-people-listening = Is de PDF te volgen met een schermlezer, zoals NVDA?
print-statement-people-colour = Vertelt een afbeelding ook zonder kleur hetzelfde?
print-statement-people-pictures = Is er genoeg contrast binnen foto’s en tekeningen?
print-statement-people-language = Zijn woorden in een andere taal als zodanig gemerkt?
print-statement-cannot = Wat een PDF niet kan
print-statement-website = Wie de letters groter, de regels ruimer of de kolom smaller wil, leest dezelfde tekst op { $address }
print-typst-generated = het gebeurt in `{ $path }`, regel { $line }, die het programma schreef: { $text }
print-typst-generated-hint = bouw met `--keep-typst` om dat bestand te zien
print-typst-unknown-hint = de melding komt van Typst zelf; klopt de tekst op deze regel, kijk dan in het sjabloon of in de uitleg op typst.app/docs
print-said-unsettled = de bladzijden blijven verspringen: wat hier wordt gevraagd, krijgt geen vast antwoord
print-said-unsettled-hint = een sjabloon laat iets afhangen van een bladzijdenummer of een plaats die daardoor zelf verschuift; geef dat een vaste maat, of haal het weg
print-said-no-file = het bestand `{ $a }` is er niet
print-said-no-file-hint = kijk naar de naam en de map; sjablonen lezen uit `templates/`, `content/`, `assets/` en `static/`
print-said-no-access = dit bestand mag niet worden gelezen
print-said-no-access-hint = zet het in `templates/`, `content/`, `assets/` of `static/`; wat daarbuiten ligt, komt niet in een PDF
print-said-broken-picture = de afbeelding is beschadigd of niet wat haar naam zegt: { $a }
print-said-broken-picture-hint = bewaar de afbeelding opnieuw als JPEG, PNG, GIF, WebP of SVG
print-said-unknown-picture = dit soort afbeelding kan niet in een PDF
print-said-unknown-picture-hint = gebruik JPEG, PNG, GIF, WebP of SVG
print-said-no-import = een sjabloon mist een naam die hier wordt opgehaald
print-said-no-import-hint = een sjabloon van een soort PDF geeft `publication`, `article` en `chapter-break`; kijk wat er ontbreekt in `templates/print/screen.typ`
print-said-unknown-name = de naam `{ $a }` bestaat hier niet
print-said-unknown-name-hint = kijk naar de spelling, of haal de naam op met `#import`
print-said-unexpected-argument = het argument `{ $a }` bestaat hier niet
print-said-unexpected-argument-hint = geef de functie dit argument, of laat het weg
print-said-unexpected-argument-here = er staat een argument te veel
print-said-unexpected-argument-here-hint = laat het argument weg, of schrijf er zijn naam voor
print-said-missing-argument = het argument `{ $a }` ontbreekt
print-said-missing-argument-hint = geef het argument mee bij de aanroep
print-said-no-key = het veld { $a } is er niet
print-said-no-key-hint = kijk naar de spelling, of vraag het met `.at("naam", default: none)`
print-said-wrong-type = hier hoort een `{ $a }`, maar er staat een `{ $b }`
print-said-wrong-type-hint = geef de functie wat zij verwacht
print-said-unknown-font = er is geen lettertype `{ $a }`
print-said-unknown-font-hint = zet het bestand in `assets/fonts`, of noem een familie die daar ligt
print-said-no-label = er is geen plaats die `{ $a }` heet
print-said-no-label-hint = verwijs naar een kop of label dat in deze publicatie staat
print-said-label-twice = er zijn meer plaatsen die `{ $a }` heten
print-said-label-twice-hint = geef elke plaats een eigen naam
print-said-page-inside = een nieuwe bladzijde kan niet beginnen binnen een blok
print-said-page-inside-hint = zet `page` en `pagebreak` in het sjabloon buiten `block`, `box` en tabellen
print-said-too-deep = een functie of regel roept steeds zichzelf aan
print-said-too-deep-hint = zorg dat het aanroepen ergens ophoudt
print-said-no-alternative = een afbeelding heeft geen tekst voor wie haar niet ziet
print-said-no-alternative-hint = geef `alt`, of merk haar als versiering met `pdf.artifact`
print-said-no-title = het bestand heeft geen titel
print-said-no-title-hint = geef `title` in de front matter
print-said-empty-heading = een kop heeft geen woorden
print-said-empty-heading-hint = schrijf een kop, of haal hem weg
print-said-skipped-heading = na een kop van niveau { $b } komt er een van niveau { $c }
print-said-skipped-heading-hint = sla geen niveau over: wie luistert, zoekt het tussenliggende
print-said-first-heading = de eerste kop is niet van het hoogste niveau
print-said-first-heading-hint = begin met een kop van niveau 1
print-said-no-glyph = geen lettertype heeft alle tekens van `{ $b }`
print-said-no-glyph-hint = zet een lettertype dat ze heeft in `assets/fonts`, of schrijf het anders
print-said-link-in-artifact = een link staat in wat niet wordt voorgelezen
print-said-link-in-artifact-hint = zet links, verwijzingen en noten niet in een kop- of voetregel, of in `pdf.artifact`
print-said-ink = een kleur in inkt (CMYK) kan niet in een PDF om te bewaren
print-said-ink-hint = schrijf de kleur als `rgb(…)`; voor de drukker wordt zij vanzelf inkt
print-said-standard = dit past niet in { $a }: { $b }
print-said-standard-hint = een PDF voor lezers houdt zich aan de norm; verander wat hier staat
print-said-block-inside = een blok staat midden in een alinea en valt weg
print-said-block-inside-hint = zet het op een eigen regel, of gebruik in het sjabloon `box`
