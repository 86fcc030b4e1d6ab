"""The demonstration vault: a made-up team, a long case and a dozen small ones, the same each time.

What is told lies in `resources/demo`; here it is put on record through the real ledger.
"""
