"""Search everywhere: one field that leads to a case, a person, an entry or a command."""
