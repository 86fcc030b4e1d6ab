"""The standards of a case: how it stands, why, where the rules come from, and who judged."""
