"""Floor 1: how it is written down. Entries, canonical bytes, chains, merge rules."""
