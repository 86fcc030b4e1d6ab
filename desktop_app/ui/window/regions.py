"""F6 and Shift+F6: from one part of the window to the next, and into it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def step(regions: Sequence[QWidget], by: int) -> None:
    """Move the keyboard to the next region that can take it; nothing happens if none can."""
    here = QApplication.focusWidget()
    takers = [region for region in regions if region.isVisible() and _taker(region) is not None]
    if not takers:
        return
    held = [place for place, region in enumerate(takers) if _holds(region, here)]
    target = takers[(held[-1] + by) % len(takers)] if held else takers[0 if by > 0 else -1]
    taker = _taker(target)
    if taker is not None:
        taker.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(region: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (region is widget or region.isAncestorOf(widget))


def _taker(region: QWidget) -> QWidget | None:
    for widget in (region, *region.findChildren(QWidget)):
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and widget.isVisible() and widget.isEnabled():
            return widget
    return None
