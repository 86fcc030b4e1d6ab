"""Which columns a window has room for (SCREENS section 4, the collapse ladder)."""

from dataclasses import dataclass

from PySide6.QtCore import QSize

_RAIL = 52  # the page is the window without it
_ALL, _NO_PANEL, _NARROW = 1180, 960, 760
_LOW = 480


@dataclass(frozen=True, slots=True)
class Room:
    """What fits. What does not is opened over the line on demand."""

    facets: bool
    panel: bool
    shortcuts: bool
    is_low: bool
    minimap: bool = True


def room_for(page_width: int, window: QSize) -> Room:
    """By logical pixels, so that 1280 at 200 % counts as 640.

    A sidebar beside the page leaves less room than the rail; in a narrow window there is neither.
    """
    width = min(page_width + _RAIL, window.width())
    return Room(
        facets=width >= _NO_PANEL,
        panel=width >= _ALL,
        shortcuts=width >= _NARROW,
        is_low=window.height() < _LOW,
        minimap=width >= _NARROW and window.height() >= _LOW,
    )
