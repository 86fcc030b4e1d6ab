"""Foreign text made fit to store: characters, lines, and HTML reduced to words."""
