"""Exchanging entries by stick, folder or object store: the dialog, the screen, the watch."""
