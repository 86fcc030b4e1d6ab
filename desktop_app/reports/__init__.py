"""Floor 3: readable records for people, inside and outside the team."""
