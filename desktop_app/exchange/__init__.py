"""Handoff bundles: written in one pass, read without trust, never in the clear on disk."""
