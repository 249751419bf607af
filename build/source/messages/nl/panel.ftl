# Woorden die lezers in beide panelen zien.
panel-contents = Inhoud
panel-footnotes = Voetnoten
panel-colophon = Colofon
panel-version = Versie
panel-date = Datum
panel-publisher = Uitgever
panel-authors = Auteurs
panel-licence = Licentie
panel-identifier = Kenmerk
panel-language = Taal
panel-web-address = Webadres
panel-page = bladzijde
panel-note = Ter informatie
panel-tip = Tip
panel-important = Belangrijk
panel-warning = Let op
panel-caution = Voorzichtig
panel-paraphrase = Weergegeven naar
panel-consent = Toestemming
panel-task-done = gedaan
panel-task-open = nog te doen
panel-date-long = { $day } { panel-month }
panel-language-name = Nederlands
# Getallen, bedragen en momenten, in beide panelen
panel-decimal-mark = ,
panel-group-mark = .
panel-euro = €{"\u00A0"}{ $number }
panel-percentage = { $number }%
panel-million = { $number }{"\u00A0"}miljoen
panel-billion = { $number }{"\u00A0"}miljard
panel-quarter = { $quarter }e kwartaal { $year }
panel-month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
panel-no-value = –
panel-source = Bron
panel-changes = Wijzigingen
panel-activity = Wat
panel-whole-year = heel jaar
panel-quarter-short = K{ $number }
panel-name = Naam
panel-range = { $from } tot en met { $to }
panel-range-to = { $from } tot { $to }
panel-no-data = geen gegevens
panel-number = Getal
panel-origin = Waar komt het vandaan?
panel-assumption = Aanname
panel-hours = { $count } uur
panel-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
panel-seconds = { $count ->
    [one] 1 seconde
   *[other] { $count } seconden
}
panel-film = Film: { $title }
panel-film-made = Gemaakt door
panel-transcript = Uitgeschreven tekst
panel-consulted = Bekeken op { $date }
panel-picture-credit = Beeld: { $credit }
panel-pictures = Beeld
panel-picture-count = { $count ->
    [one] 1 afbeelding
   *[other] { $count } afbeeldingen
}
