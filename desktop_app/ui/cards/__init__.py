"""Who signs, and how far each of them is known: the own card, others' cards, and comparing."""
