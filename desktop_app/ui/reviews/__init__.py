"""Reviews: what waits for a supervisor, read in flow, signed off, asked about and settled."""
