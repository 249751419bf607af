# Meldingen van de kamer `web`.
