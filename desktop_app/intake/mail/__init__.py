"""Reads mail: what it says, who wrote it and when, and the files that travelled with it."""
