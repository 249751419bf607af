# Meldingen van de kamer `document`.
