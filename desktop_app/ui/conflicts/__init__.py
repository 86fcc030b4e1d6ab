"""Answers that differ: one field at a time, settled by a person."""
