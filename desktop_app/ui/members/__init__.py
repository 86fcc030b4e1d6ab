"""The team of a case: who reads what, who joins, who leaves, and a laptop that is lost."""
