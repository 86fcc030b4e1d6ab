"""How much memory this process holds, as far as the system tells."""

import os
from pathlib import Path

_COUNTS = Path("/proc/self/statm")  # pages: all, resident, ...


def resident_bytes() -> int | None:
    """What is in memory now; None where the system has no such file."""
    if not _COUNTS.exists():
        return None
    return int(_COUNTS.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
