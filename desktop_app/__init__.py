"""Throughline: one line, many hands, for the teams around a child at risk."""
