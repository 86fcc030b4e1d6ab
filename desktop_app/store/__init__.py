"""Floor 3: the encrypted database. The only room that knows SQL."""
