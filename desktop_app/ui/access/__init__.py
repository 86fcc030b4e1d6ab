"""Who looked at a case, why somebody opened a restricted one, and what a lead makes of it."""
