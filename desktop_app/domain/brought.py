"""Whether a file is something to be received, as far as its name tells."""

from typing import Final

ENDING: Final = ".tlh"
"""What handoffs, notices and receipts end in."""


def is_brought(untrusted_name: str) -> bool:
    """A name that an option of ours could have is none: `--out=a.tlh`."""
    return untrusted_name.lower().endswith(ENDING) and not untrusted_name.startswith("-")
