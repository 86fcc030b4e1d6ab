"""Has Python look for garbage less often: a list of cases makes ten thousand objects and no waste.

Measured on the list of 5,000 cases: a third of its time went into looking.
"""

import gc

_NEW_OBJECTS = 50_000
_YOUNG, _OLD = 20, 50


def look_for_garbage_less_often() -> None:
    """Leave what the program loaded at its start out of every search, and search more rarely."""
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, _YOUNG, _OLD)
