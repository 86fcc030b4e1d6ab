"""The one window: locked, open or covered; everything a person sees stands in it."""

from desktop_app.ui.window.main_window import MainWindow
from desktop_app.ui.window.place import Furnish, Page, Preferences, Stage, Workplace

__all__ = ["Furnish", "MainWindow", "Page", "Preferences", "Stage", "Workplace"]
