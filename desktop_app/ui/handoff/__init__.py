"""Handing a case on, and taking one in: both say what will happen before it does."""
