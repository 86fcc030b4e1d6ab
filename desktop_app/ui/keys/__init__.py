"""Everything keys do: one table, what a person chose otherwise, and what may be chosen."""
