"""The small window for an agency's key."""
