"""Waits until a person has read what went wrong: nothing that is said may vanish unread."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.ui.window.error_dialog import ErrorDialog


def once_read(window: QWidget, then: Callable[[], None]) -> None:
    """Go on as soon as no failure stands before the window; at once, if none does."""
    standing = [told for told in window.findChildren(ErrorDialog) if told.isVisible()]
    if standing:
        standing[0].finished.connect(lambda _code: once_read(window, then))
    else:
        then()
