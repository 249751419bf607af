# Words that readers see in both panels.
panel-contents = Contents
panel-footnotes = Footnotes
panel-colophon = Colophon
panel-version = Version
panel-date = Date
panel-publisher = Publisher
panel-authors = Authors
panel-licence = Licence
panel-identifier = Identifier
panel-language = Language
panel-web-address = Web address
panel-page = page
panel-note = Note
panel-tip = Tip
panel-important = Important
panel-warning = Warning
panel-caution = Caution
panel-paraphrase = Retold after
panel-consent = Consent
panel-task-done = done
panel-task-open = to do
panel-date-long = { $day } { panel-month }
panel-language-name = English
# Numbers, amounts and moments, in both panels
panel-decimal-mark = .
panel-group-mark = ,
panel-euro = €{ $number }
panel-percentage = { $number }%
panel-million = { $number }{"\u00A0"}million
panel-billion = { $number }{"\u00A0"}billion
panel-quarter = Q{ $quarter } { $year }
panel-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
panel-no-value = –
panel-source = Source
panel-changes = Changes
panel-activity = What
panel-whole-year = all year
panel-quarter-short = Q{ $number }
panel-name = Name
panel-range = { $from } to { $to }
panel-range-to = { $from } to less than { $to }
panel-no-data = no data
panel-number = Number
panel-origin = Where does it come from?
panel-assumption = Assumption
panel-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
panel-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
panel-seconds = { $count ->
    [one] 1 second
   *[other] { $count } seconds
}
panel-film = Film: { $title }
panel-film-made = Made by
panel-transcript = Transcript
panel-consulted = Consulted on { $date }
panel-picture-credit = Picture: { $credit }
panel-pictures = Pictures
panel-picture-count = { $count ->
    [one] 1 picture
   *[other] { $count } pictures
}
