"""Today: who is missing, what is due, what is new, and what comes within two weeks."""
