# Meldingen van de kamer `source`.
