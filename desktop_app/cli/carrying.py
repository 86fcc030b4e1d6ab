"""How far along the carrying of a bundle is, for a person at a terminal."""

import sys


def progress(done: int, total: int) -> bool:
    """A quiet percentage for a person at a terminal; nothing for a script."""
    if sys.stderr.isatty():
        print(f"\r{min(100, 100 * done // max(total, 1)):3d} %", end="", file=sys.stderr)
    return True
