"""Keeps what is held here and what lies in a place in step (LEDGER section 7, decision 027)."""
