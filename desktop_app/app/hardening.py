"""Keeps what is in memory out of core dumps and away from other programs of the same person.

It raises the cost and no more: an administrator reads everything (SECURITY-DESIGN 3.12).
"""

import ctypes
import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h


def keep_out_of_dumps() -> None:
    """Ask the system, before any key is here; one that can't do it says nothing."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
