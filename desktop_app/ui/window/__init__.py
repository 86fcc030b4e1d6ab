"""The one window: locked, open or covered; everything a person sees stands in it."""

from desktop_app.ui.window.main_window import Face, MainWindow
from desktop_app.ui.window.place import (
    Furnish,
    Page,
    Preferences,
    Stage,
    Whereabouts,
    Workplace,
)
from desktop_app.ui.window.waiting import once_read

__all__ = [
    "Face",
    "Furnish",
    "MainWindow",
    "Page",
    "Preferences",
    "Stage",
    "Whereabouts",
    "Workplace",
    "once_read",
]
