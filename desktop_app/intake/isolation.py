"""What the reading child gives up before it reads a foreign byte."""

import codecs
import encodings
import pkgutil
from contextlib import suppress
from encodings.aliases import aliases
from functools import cache


def bound_ourselves(memory_bytes: int) -> None:
    """Give up the means to do harm: memory beyond the limit, files, and traces on disk."""
    try:
        import resource  # noqa: PLC0415  (Windows has none)
    except ImportError:
        return
    bounds = (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_CORE, 0),  # a core dump would hold what we read
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),  # no process of its own
    )
    for kind, most in bounds:
        # macOS names RLIMIT_AS but may refuse to set it.
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


@cache
def reach_nothing_more() -> None:
    """From here on no file and no connection is opened (Windows has no such bound).

    Whatever a reader would load on the way must be loaded before.
    """
    _load_charsets()
    try:
        import resource  # noqa: PLC0415
    except ImportError:
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def _load_charsets() -> None:
    """All there are: mail names the rarest of them, and then it is too late to look for one."""
    named = {module.name for module in pkgutil.iter_modules(encodings.__path__)}
    for name in named | set(aliases.values()):
        with suppress(LookupError, ImportError):  # some are no charsets, some another system's
            codecs.lookup(name)
