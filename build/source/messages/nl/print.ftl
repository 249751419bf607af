# Meldingen van de kamer `print`.
